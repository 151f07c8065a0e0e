#include "core/work/deadlines.h"
#include "core/work/replay.h"
#include "core/work/rule_editions.h"
#include "tests/catch.h"
#include "tests/core/work/test_clinic.h"

#include <QFile>

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;
using record::Answers;
using record::Entry;

namespace {

const QDate ruleDay = testNow().date();

/// A woman whose BMI is `kg` at 1.60 m.
Registered weighedWoman(TestClinic& clinic, double kg, int id = 1) {
    const Registered ids =
        registerPregnant(clinic, u"示例%1（示例）"_s.arg(id), ruleDay.addDays(-87), ruleDay, id);
    Answers visit = firstVisitOf(ruleDay, ruleDay.addDays(30));
    visit.set(u"weight_kg"_s, kg);
    saveNew(clinic, ids.pregnancy, u"ANC1"_s, visit);
    return ids;
}

store::Task ruleTask(TestClinic& clinic, const Registered& ids, const QString& code) {
    const auto tasks = valueOf(clinic.store->tasksOf(ids.pregnancy), "tasks");
    const store::Task* task = taskOf(tasks, code);
    return task ? *task : store::Task{};
}

QString colourNow(TestClinic& clinic, const Registered& ids) {
    return valueOf(clinic.store->subject(ids.pregnancy), "row").index.colour;
}

/// The product's rules as another edition in which BMI of 27 is orange.
QString stricterRules(TestClinic& clinic, const QByteArray& limit = "27") {
    QFile shipped(QStringLiteral(MUYING_SOURCE_DIR) + u"/resources/rules/cn_2017.json"_s);
    REQUIRE(shipped.open(QIODevice::ReadOnly));
    QByteArray text = shipped.readAll();
    text.replace("\"CN-2017\"", "\"CN-2027\"");
    const QByteArray before = "\"fact\":\"bmi\",\"ge\":28";
    REQUIRE(text.contains(before));
    text.replace(before, "\"fact\":\"bmi\",\"ge\":" + limit);
    const QString path = clinic.dir.filePath(u"cn_2027.json"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(text) == text.size());
    return path;
}

} // namespace

TEST_CASE("The administrator moves a deadline, every open task follows, and the change is on record") {
    TestClinic clinic;
    const Registered ids = weighedWoman(clinic, 74.5); // orange
    CHECK(ruleTask(clinic, ids, u"report"_s).due == testNow().addDays(3));
    CHECK(ruleTask(clinic, ids, u"follow_up"_s).due.date() == ruleDay.addDays(7));

    CHECK_FALSE(work::setDeadline(*clinic.desk, u"report.orange"_s, 2, u" "_s).ok()); // no reason
    CHECK_FALSE(work::setDeadline(*clinic.desk, u"report.orange"_s, 99, u"依据"_s).ok());
    CHECK_FALSE(work::setDeadline(*clinic.desk, u"ANC2"_s, 2, u"依据"_s).ok());
    REQUIRE(work::setDeadline(*clinic.desk, u"report.orange"_s, 2, u"县卫健局2026年通知"_s).ok());
    REQUIRE(work::setDeadline(*clinic.desk, u"follow_up.orange"_s, 5, u"县里要求"_s).ok());
    CHECK(ruleTask(clinic, ids, u"report"_s).due == testNow().addDays(2));
    CHECK(ruleTask(clinic, ids, u"follow_up"_s).due.date() == ruleDay.addDays(5));
    CHECK(clinic.desk->library().schedule().window(u"report.orange"_s)->hint.zh == u"2天内"_s);
    CHECK(work::setDeadline(*clinic.desk, u"report.orange"_s, 2, u"再改"_s).error().code ==
          ErrorCode::Conflict);

    clinic.reopen(); // it travels with the file
    const auto other = weighedWoman(clinic, 74.5, 2);
    CHECK(ruleTask(clinic, other, u"report"_s).due == testNow().addDays(2));
    const auto history = valueOf(work::deadlineHistory(*clinic.desk, u"report.orange"_s), "history");
    REQUIRE(history.size() == 1);
    CHECK(history.front().before == 3);
    CHECK(history.front().after == 2);
    CHECK(history.front().reason == u"县卫健局2026年通知"_s);
    CHECK(history.front().by == u"李示例"_s);

    REQUIRE(work::setDeadline(*clinic.desk, u"report.orange"_s, std::nullopt, u"恢复"_s).ok());
    CHECK(ruleTask(clinic, ids, u"report"_s).due == testNow().addDays(3));
    CHECK(valueOf(work::deadlineHistory(*clinic.desk), "all").size() == 3);
}

TEST_CASE("Only an administrator moves a deadline or loads rules") {
    TestClinic clinic;
    const QString password = u"示例密码2027"_s;
    valueOf(clinic.store->addUser({u"doctor"_s, u"示例医师"_s, store::Role::Doctor, password},
                                  store::KdfCost::Fast),
            "doctor");
    clinic.store->lock();
    valueOf(clinic.store->unlock(u"doctor"_s, password), "unlock");
    work::Desk desk(*clinic.store, productLibrary(), clinic.clock);
    CHECK(work::setDeadline(desk, u"report.red"_s, 12, u"依据"_s).error().code == ErrorCode::NotAllowed);
    const auto candidate = valueOf(work::readRuleFile(desk, stricterRules(clinic)), "file");
    CHECK(work::applyEdition(desk, candidate, ruleDay, {}).error().code == ErrorCode::NotAllowed);
}

TEST_CASE("Every editable deadline is labelled with its source, and proposals as to be confirmed") {
    TestClinic clinic;
    const auto list = work::deadlines(*clinic.desk);
    REQUIRE(list.size() > 10);
    for (const work::Deadline& deadline : list) {
        INFO(deadline.code.toStdString());
        CHECK_FALSE(deadline.source.isEmpty());
        CHECK_FALSE(deadline.title.zh.contains(u"%1"_s));
        CHECK_FALSE(deadline.changed());
        CHECK((deadline.status == u"to_confirm"_s || deadline.status == u"verified"_s));
    }
    CHECK(std::ranges::find(list, u"report.red"_s, &work::Deadline::code)->value == 24);
}

TEST_CASE("A new edition of the rules shows whom it changes before it is applied") {
    TestClinic clinic;
    const Registered changed = weighedWoman(clinic, 70.5, 1); // BMI 27.5
    const Registered same = weighedWoman(clinic, 66.5, 2);
    const auto candidate = valueOf(work::readRuleFile(*clinic.desk, stricterRules(clinic)), "file");
    REQUIRE(candidate.usable());
    const auto preview = valueOf(work::previewEdition(*clinic.desk, candidate), "preview");
    CHECK(preview.looked == 2);
    REQUIRE(preview.changes.size() == 1);
    CHECK(preview.changes[0].pregnancyId == changed.pregnancy);
    CHECK(preview.changes[0].before == QStringList{u"yellow"_s});
    CHECK(preview.changes[0].after == QStringList{u"orange"_s});
    REQUIRE_FALSE(preview.changes[0].why.empty());
    CHECK(preview.changes[0].why[0].zh.startsWith(u"+ O1.2"_s));
    CHECK(colourNow(clinic, changed) == u"yellow"_s); // nothing was written

    CHECK_FALSE(work::applyEdition(*clinic.desk, candidate, ruleDay.addDays(-1), {}).ok());
    REQUIRE(work::applyEdition(*clinic.desk, candidate, ruleDay.addDays(2), u"省里新版"_s).ok());
    CHECK(colourNow(clinic, changed) == u"yellow"_s); // not yet in force
    CHECK(work::applyEdition(*clinic.desk, candidate, ruleDay.addDays(5), {}).error().code ==
          ErrorCode::Conflict);
    clinic.clock.advanceDays(2);
    clinic.reopen();
    valueOf(clinic.desk->refreshDue(), "the day it comes into force");
    CHECK(colourNow(clinic, changed) == u"orange"_s);
    CHECK(colourNow(clinic, same) == u"yellow"_s);
    const auto known = work::knownEditions(*clinic.desk);
    REQUIRE(known.size() == 2);
    CHECK(known[1].edition == u"CN-2027"_s);
    CHECK(known[1].inForce);
    CHECK(known[1].loaded);
    CHECK(known[1].note == u"省里新版"_s);

    // The assessment of before is shown again as it was, by the edition it was made with.
    const auto chart = valueOf(clinic.desk->chart(changed.pregnancy), "chart");
    const auto kept = work::keptAssessments(chart);
    REQUIRE(kept.size() >= 2);
    CHECK(kept.front().result.edition == u"CN-2017"_s);
    CHECK(kept.back().result.edition == u"CN-2027"_s);
    const auto first = valueOf(work::replay(*clinic.desk, chart, kept.front().entryId), "replay");
    REQUIRE(first.rules);
    CHECK(first.rules->edition == u"CN-2017"_s);
    CHECK(first.same);
    CHECK(first.kept.colourNames() == QStringList{u"yellow"_s});
}

TEST_CASE("A replayed assessment keeps its facts after the entries were changed") {
    TestClinic clinic;
    const Registered ids = weighedWoman(clinic, 74.5); // orange, BMI 29.1
    auto chart = valueOf(clinic.desk->chart(ids.pregnancy), "chart");
    Entry visit = *chart.newest(u"ANC1"_s);
    clinic.clock.advanceDays(1);
    visit.answers.set(u"weight_kg"_s, 55);
    valueOf(clinic.desk->saveEntry(visit, allFields(u"ANC1"_s)), "corrected");
    chart = valueOf(clinic.desk->chart(ids.pregnancy), "chart");
    const auto kept = work::keptAssessments(chart);
    REQUIRE(kept.size() >= 2);
    std::size_t orange = 0;
    while (orange < kept.size() && !kept[orange].colourNames().contains(u"orange"_s))
        ++orange;
    REQUIRE(orange < kept.size());
    const auto shown = valueOf(work::replay(*clinic.desk, chart, kept[orange].entryId), "replay");
    CHECK(shown.same);
    CHECK(shown.kept.result.facts.value(u"bmi"_s).number > 29);
    CHECK(shown.kept.result.assess.contains(u"O1.2"_s));
    for (std::size_t i = 1; i < kept.size(); ++i)
        CHECK(kept[i].sequence == kept[i - 1].sequence + 1);
    CHECK_FALSE(work::replay(*clinic.desk, chart, visit.id).ok());
}

TEST_CASE("A rule file with errors is refused with the lines, nothing of it is used") {
    TestClinic clinic;
    const QString path = stricterRules(clinic, "\"twenty\"");
    const auto candidate = valueOf(work::readRuleFile(*clinic.desk, path), "file");
    CHECK_FALSE(candidate.usable());
    REQUIRE_FALSE(candidate.complaints.empty());
    CHECK(candidate.complaints.front().line > 1);
    CHECK_FALSE(work::previewEdition(*clinic.desk, candidate).ok());
    CHECK_FALSE(work::applyEdition(*clinic.desk, candidate, ruleDay, {}).ok());
    CHECK(work::knownEditions(*clinic.desk).size() == 1);
    CHECK_FALSE(work::readRuleFile(*clinic.desk, clinic.dir.filePath(u"nothing.json"_s)).ok());

    // A fact read from a field that no form has is found by the cross-check with the forms.
    QFile file(stricterRules(clinic));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QByteArray text = file.readAll();
    file.close();
    REQUIRE(text.contains("ANC1.hb"));
    text.replace("ANC1.hb", "ANC1.hbx");
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    const auto unfit = valueOf(work::readRuleFile(*clinic.desk, file.fileName()), "unfit");
    CHECK_FALSE(unfit.usable());
}

TEST_CASE("An edition that is not yet in force can be taken back") {
    TestClinic clinic;
    weighedWoman(clinic, 70.5);
    const auto candidate = valueOf(work::readRuleFile(*clinic.desk, stricterRules(clinic)), "file");
    REQUIRE(work::applyEdition(*clinic.desk, candidate, ruleDay.addDays(3), {}).ok());
    CHECK_FALSE(work::withdrawEdition(*clinic.desk, u"CN-2017"_s, u"误"_s).ok());
    REQUIRE(work::withdrawEdition(*clinic.desk, u"CN-2027"_s, u"文件有误"_s).ok());
    CHECK(work::knownEditions(*clinic.desk).size() == 1);
    REQUIRE(work::applyEdition(*clinic.desk, candidate, ruleDay, {}).ok());
    CHECK_FALSE(work::withdrawEdition(*clinic.desk, u"CN-2027"_s, u"晚了"_s).ok());
}
