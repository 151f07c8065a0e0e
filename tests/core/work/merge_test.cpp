#include "core/work/search.h"
#include "tests/catch.h"
#include "tests/core/work/test_clinic.h"

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;

namespace {

const QDate today = testNow().date();

/// Two files of one woman, each with the same pregnancy; the second file knows more.
struct TwoFiles {
    TwoFiles() {
        first = registerPregnant(clinic, u"李梅"_s, today.addDays(-100), today.addDays(-40), 1);
        record::Answers cover = coverOf(u"李美"_s, 1);
        cover.set(u"village_doctor"_s, u"崔示例"_s);
        const auto woman =
            valueOf(clinic.desk->registerWoman(cover, allFields(u"WOM_COVER"_s)), "second file");
        const auto pregnancy =
            valueOf(clinic.desk->openPregnancy(woman.id, episodeOf(today.addDays(-97), today.addDays(-20)),
                                               allFields(u"PREG_EPISODE"_s)),
                    "second pregnancy");
        second = {woman.id, pregnancy.id};
        saveNew(clinic, first.pregnancy, u"ANC1"_s, firstVisitOf(today.addDays(-40), today.addDays(10)));
        saveNew(clinic, second.pregnancy, u"RISK_SCREEN"_s, screeningOf(today.addDays(-20), {u"S2.2"_s}));
    }
    TestClinic clinic;
    Registered first, second;
};

/// Everything a file says of itself, as it is stored.
QJsonObject snapshot(const TestClinic& clinic, const QString& id) {
    const auto row = valueOf(clinic.store->subject(id), "row");
    QJsonArray tasks, entries;
    for (const store::Task& task : valueOf(clinic.store->tasksOf(id), "tasks"))
        tasks.append(task.code + task.key + task.state + task.due.toString(Qt::ISODate));
    for (const record::Entry& entry : valueOf(clinic.store->entries(id), "entries")) {
        if (!entry.voided)
            entries.append(entry.id + QString::number(entry.version));
    }
    return {{u"identity"_s, row.subject.identity},
            {u"closed"_s, row.subject.closed.toString(Qt::ISODate)},
            {u"colour"_s, row.index.colour},
            {u"purple"_s, row.index.purple},
            {u"provisional"_s, row.index.provisional},
            {u"due"_s, row.index.dueDate.toString(Qt::ISODate)},
            {u"status"_s, row.index.status},
            {u"tasks"_s, tasks},
            {u"entries"_s, entries}};
}

bool audited(const TestClinic& clinic, const QString& action) {
    for (const store::AuditRow& row : valueOf(clinic.store->auditRows(50), "audit")) {
        if (row.action == action)
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("Two files of one woman are read as one and the colour takes both into account", "[work][merge]") {
    TwoFiles files;
    work::Desk& desk = *files.clinic.desk;
    const auto merged = desk.merge(files.first.woman, files.second.woman, u"同一身份证"_s);
    REQUIRE(merged.ok());

    const auto chart = valueOf(desk.chart(files.first.pregnancy), "kept");
    CHECK(chart.woman.subject.identity.value("name"_L1).toString() == u"李梅"_s);
    CHECK(chart.pregnancies.size() == 1);
    REQUIRE(chart.newest(u"RISK_SCREEN"_s));
    CHECK(chart.newest(u"RISK_SCREEN"_s)->subject == files.second.pregnancy);
    CHECK(chart.newest(u"WOM_COVER"_s)->subject == files.first.woman);
    CHECK(chart.superseded.size() == 2); // cover and registration of the other file
    CHECK(valueOf(desk.assess(chart), "assess").screen.contains(u"S2.2"_s));

    for (const QString& id : {files.second.woman, files.second.pregnancy})
        CHECK(valueOf(desk.chart(id), "old id").woman.subject.id == files.first.woman);
    CHECK(valueOf(files.clinic.store->tasksOf(files.second.pregnancy), "tasks").empty());
    CHECK(audited(files.clinic, u"merge"_s));
    CHECK(valueOf(files.clinic.store->verify(), "verify").problems.isEmpty());
}

TEST_CASE("Undoing a merge gives back both files as they were and leaves its trace", "[work][merge]") {
    TwoFiles files;
    work::Desk& desk = *files.clinic.desk;
    const QStringList ids{files.first.woman, files.first.pregnancy, files.second.woman,
                          files.second.pregnancy};
    QHash<QString, QJsonObject> before;
    for (const QString& id : ids)
        before.insert(id, snapshot(files.clinic, id));
    REQUIRE(desk.merge(files.first.woman, files.second.woman, u"同一身份证"_s).ok());
    CHECK(valueOf(desk.merges(files.first.woman), "merges").size() == 1);
    CHECK_FALSE(snapshot(files.clinic, files.second.woman) == before[files.second.woman]);
    files.clinic.reopen();

    REQUIRE(files.clinic.desk->undoMerge(files.second.woman, u"其实是两个人"_s).ok());
    for (const QString& id : ids) {
        const QJsonObject now = snapshot(files.clinic, id);
        for (const QString& key : now.keys()) {
            INFO(key.toStdString());
            CHECK(now.value(key) == before[id].value(key));
        }
    }
    CHECK(valueOf(files.clinic.desk->merges(files.first.woman), "merges").empty());
    CHECK(audited(files.clinic, u"unmerge"_s));
    const auto entries = valueOf(files.clinic.store->entries(files.second.woman), "entries");
    const auto note = std::ranges::find(entries, QString(work::mergeForm), &record::Entry::form);
    REQUIRE(note != entries.end());
    CHECK(note->voided);
    CHECK(note->voidReason == u"其实是两个人"_s);
    CHECK(valueOf(files.clinic.store->verify(), "verify").problems.isEmpty());
}

TEST_CASE("Files that contradict each other are not merged", "[work][merge]") {
    TestClinic clinic;
    const Registered a = registerPregnant(clinic, u"李梅"_s, today.addDays(-100), today.addDays(-40), 1);
    const Registered b = registerPregnant(clinic, u"李梅"_s, today.addDays(-100), today.addDays(-40), 2);
    const auto different = clinic.desk->merge(a.woman, b.woman, u"同名"_s);
    REQUIRE_FALSE(different.ok());
    CHECK(different.error().message.contains(u"身份证号不同"_s));
    CHECK_FALSE(clinic.desk->merge(a.woman, a.woman, u"自己"_s).ok());
    CHECK_FALSE(clinic.desk->merge(a.woman, b.pregnancy, u"错类"_s).ok());
    CHECK_FALSE(clinic.desk->merge(a.woman, b.woman, u"  "_s).ok());

    const auto third =
        valueOf(clinic.desk->registerWoman(coverOf(u"李梅"_s, 1), allFields(u"WOM_COVER"_s)), "c");
    valueOf(clinic.desk->openPregnancy(third.id, episodeOf(today.addDays(-200), today.addDays(-120)),
                                       allFields(u"PREG_EPISODE"_s)),
            "another week");
    const auto weeks = clinic.desk->merge(a.woman, third.id, u"同一身份证"_s);
    REQUIRE_FALSE(weeks.ok());
    CHECK(weeks.error().message.contains(u"100 天"_s));
    CHECK(valueOf(clinic.store->entries(third.id), "untouched").size() == 1);
}

TEST_CASE("After a merge the work list and the search know one woman, and her records go on",
          "[work][merge]") {
    TwoFiles files;
    work::Desk& desk = *files.clinic.desk;
    REQUIRE(desk.merge(files.first.woman, files.second.woman, u"同一身份证"_s).ok());
    work::SearchIndex index;
    index.build(valueOf(files.clinic.store->subjects(), "subjects"));
    CHECK(index.size() == 1);
    const auto hits = index.find(u"lm"_s);
    REQUIRE(hits.size() == 1);
    CHECK(hits.front().womanId == files.first.woman);
    CHECK(index.hit(files.second.woman).womanId == files.first.woman);

    // A record of the joined file is corrected in its own file; a new one goes into the kept one.
    auto chart = valueOf(desk.chart(files.first.pregnancy), "chart");
    record::Entry screening = *chart.newest(u"RISK_SCREEN"_s);
    screening.answers.set(u"screen_items"_s, QJsonArray{u"S2.2"_s, u"S2.3"_s});
    const auto corrected = valueOf(desk.saveEntry(screening, allFields(u"RISK_SCREEN"_s)), "correct");
    CHECK(corrected.subject == files.second.pregnancy);
    CHECK(corrected.version == 2);
    const auto added =
        saveNew(files.clinic, files.first.pregnancy, u"RISK_SCREEN"_s, screeningOf(today, {u"S2.2"_s}));
    CHECK(added.subject == files.first.pregnancy);
    CHECK(valueOf(desk.duplicates(coverOf(u"李美"_s, 1), files.first.woman), "duplicates").empty());
}
