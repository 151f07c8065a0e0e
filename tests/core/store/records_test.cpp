#include "tests/core/store/clinic_file.h"

using namespace Qt::StringLiterals;

namespace muying::tests {

TEST_CASE("A saved woman comes back after closing, unlocking and reading") {
    ClinicFile clinic;
    const record::Entry saved = require(clinic.store().save(newWoman(u"w1"_s, hanWoman())));
    CHECK(saved.version == 1);
    CHECK_FALSE(saved.id.isEmpty());
    clinic.open();
    const auto rows = require(clinic.store().subjects());
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().subject.identity == identityOf(hanWoman()));
    CHECK(rows.front().subject.opened == QDate(2026, 3, 1));
    CHECK(rows.front().index.colour == u"yellow"_s);
    CHECK(rows.front().index.dueDate == QDate(2026, 10, 1));
    CHECK_FALSE(rows.front().damaged);
    const auto entries = require(clinic.store().entries(u"w1"_s));
    REQUIRE(entries.size() == 1);
    CHECK(entries.front().answers.text(u"chief_complaint"_s) == hanWoman().complaint);
    CHECK(entries.front().edition == u"2024"_s);
    CHECK(entries.front().date == QDate(2026, 3, 1));
    CHECK(entries.front().author == clinic.store().user().id);
    CHECK(entries.front().savedAt == clinic.clock().now());
    CHECK(clinic.problems().isEmpty());
}

TEST_CASE("Every save of an entry is kept as a version, oldest first, with author and time") {
    ClinicFile clinic;
    require(clinic.store().save(newWoman(u"w1"_s, hanWoman())));
    record::Entry entry = require(clinic.store().save(newVisit(u"w1"_s, 51)));
    for (const int weight : {52, 53}) {
        clinic.clock().advanceDays(1);
        store::SaveRequest change;
        change.entry = entry;
        change.entry.answers.set(u"weight"_s, weight);
        entry = require(clinic.store().save(change));
    }
    CHECK(entry.version == 3);
    const auto versions = require(clinic.store().versions(entry.id));
    REQUIRE(versions.size() == 3);
    for (int i = 0; i < 3; ++i) {
        const record::Entry& version = versions[static_cast<std::size_t>(i)];
        CHECK(version.version == i + 1);
        CHECK(version.answers.number(u"weight"_s) == 51 + i);
        CHECK(version.savedAt == QDateTime(QDate(2026, 3, 1 + i), QTime(8, 0)));
        CHECK(version.author == clinic.store().user().id);
    }
    CHECK(require(clinic.store().entry(entry.id)).answers.number(u"weight"_s) == 53);
    CHECK(require(clinic.store().entries(u"w1"_s)).size() == 2);
    CHECK(clinic.problems().isEmpty());
}

TEST_CASE("Saving over a version someone else changed is a conflict and changes nothing") {
    ClinicFile clinic;
    require(clinic.store().save(newWoman(u"w1"_s, hanWoman())));
    const record::Entry read = require(clinic.store().save(newVisit(u"w1"_s, 51)));
    store::SaveRequest first;
    first.entry = read;
    first.entry.answers.set(u"weight"_s, 60);
    require(clinic.store().save(first));
    store::SaveRequest second;
    second.entry = read;
    second.entry.answers.set(u"weight"_s, 70);
    second.newSubjects.push_back({u"w2"_s, record::SubjectKind::Woman, {}, QDate(2026, 3, 2), {}, {}});
    const auto refused = clinic.store().save(second);
    CHECK(codeOf(refused) == ErrorCode::Conflict);
    CHECK(require(clinic.store().entry(read.id)).answers.number(u"weight"_s) == 60);
    CHECK(require(clinic.store().versions(read.id)).size() == 2);
    CHECK(require(clinic.store().subjects()).size() == 1);
    CHECK(clinic.problems().isEmpty());
}

TEST_CASE("A new entry may bring its own id, but not one that exists") {
    ClinicFile clinic;
    require(clinic.store().save(newWoman(u"w1"_s, hanWoman())));
    store::SaveRequest visit = newVisit(u"w1"_s, 50);
    visit.entry.id = u"chosen"_s;
    CHECK(require(clinic.store().save(visit)).id == u"chosen"_s);
    CHECK(codeOf(clinic.store().save(visit)) == ErrorCode::Conflict);
}

TEST_CASE("Voiding needs a reason, keeps every version and cannot be done twice") {
    ClinicFile clinic;
    require(clinic.store().save(newWoman(u"w1"_s, hanWoman())));
    const record::Entry visit = require(clinic.store().save(newVisit(u"w1"_s, 51)));
    CHECK(codeOf(clinic.store().voidEntry(visit.id, u"  "_s, {})) == ErrorCode::InvalidInput);
    CHECK_FALSE(require(clinic.store().entry(visit.id)).voided);
    store::SaveRequest consequences;
    store::SubjectIndex index;
    index.colour = u"red"_s;
    consequences.indexes.push_back({u"w1"_s, index});
    requireOk(clinic.store().voidEntry(visit.id, u"登错了人"_s, consequences));
    const record::Entry voided = require(clinic.store().entry(visit.id));
    CHECK(voided.voided);
    CHECK(voided.voidReason == u"登错了人"_s);
    CHECK(voided.answers.number(u"weight"_s) == 51);
    CHECK(require(clinic.store().versions(visit.id)).size() == 2);
    CHECK(require(clinic.store().subject(u"w1"_s)).index.colour == u"red"_s);
    CHECK(codeOf(clinic.store().voidEntry(visit.id, u"再次"_s, {})) == ErrorCode::Conflict);
    store::SaveRequest change;
    change.entry = voided;
    CHECK(codeOf(clinic.store().save(change)) == ErrorCode::Conflict);
    CHECK(clinic.problems().isEmpty());
}

TEST_CASE("One save writes subjects, entries, tasks and index columns together") {
    ClinicFile clinic;
    require(clinic.store().save(newWoman(u"w1"_s, hanWoman())));
    store::SaveRequest request = newVisit(u"p1"_s, 55);
    request.newSubjects.push_back(
        {u"p1"_s, record::SubjectKind::Pregnancy, u"w1"_s, QDate(2026, 4, 1), {}, {{u"gravida"_s, 2}}});
    record::Entry assessment;
    assessment.subject = u"p1"_s;
    assessment.form = u"RISK_ASSESS"_s;
    assessment.answers.set(u"colour"_s, u"orange"_s);
    request.more.push_back(assessment);
    record::Subject woman = require(clinic.store().subject(u"w1"_s)).subject;
    woman.identity.insert(u"phone"_s, u"13900000009"_s);
    request.subject = woman;
    request.tasks.push_back({u"w1"_s, {}});
    require(clinic.store().save(request));
    clinic.open();
    const auto children = require(clinic.store().children(u"w1"_s));
    REQUIRE(children.size() == 1);
    CHECK(children.front().subject.kind == record::SubjectKind::Pregnancy);
    CHECK(children.front().subject.identity.value(u"gravida"_s).toInt() == 2);
    CHECK(require(clinic.store().entries(u"p1"_s)).size() == 2);
    CHECK(require(clinic.store().subject(u"w1"_s)).subject.identity.value(u"phone"_s) == u"13900000009"_s);
    CHECK(require(clinic.store().tasksOf(u"w1"_s)).empty());
    CHECK(clinic.problems().isEmpty());
}

TEST_CASE("A save about an unknown subject is refused whole") {
    ClinicFile clinic;
    CHECK(codeOf(clinic.store().save(newVisit(u"nobody"_s, 50))) == ErrorCode::NotFound);
    CHECK(codeOf(clinic.store().subject(u"nobody"_s)) == ErrorCode::NotFound);
    CHECK(codeOf(clinic.store().entry(u"nothing"_s)) == ErrorCode::NotFound);
    CHECK(codeOf(clinic.store().versions(u"nothing"_s)) == ErrorCode::NotFound);
    store::SaveRequest request = newWoman(u"w1"_s, hanWoman());
    request.more.push_back(newVisit(u"nobody"_s, 50).entry);
    CHECK(codeOf(clinic.store().save(request)) == ErrorCode::NotFound);
    CHECK(require(clinic.store().subjects()).empty());
    CHECK(clinic.problems().isEmpty());
}

TEST_CASE("Many saves are one: if the last is refused, none is kept") {
    ClinicFile clinic;
    std::vector<store::SaveRequest> requests{newWoman(u"w1"_s, hanWoman()), newWoman(u"w2"_s, koreanWoman()),
                                             newVisit(u"nobody"_s, 50)};
    CHECK(codeOf(clinic.store().saveAll(requests)) == ErrorCode::NotFound);
    CHECK(require(clinic.store().subjects()).empty());
    requests.pop_back();
    requireOk(clinic.store().saveAll(requests));
    CHECK(require(clinic.store().subjects()).size() == 2);
    CHECK(clinic.problems().isEmpty());
}

TEST_CASE("Tasks keep days, clock times and states, and lists get the open ones of everybody") {
    ClinicFile clinic;
    store::SaveRequest request = newWoman(u"w1"_s, hanWoman());
    store::Task done = request.tasks.front().second.front();
    done.code = u"ANC1"_s;
    done.state = u"done"_s;
    done.doneEntry = u"e1"_s;
    done.due = {};
    request.tasks.front().second.push_back(done);
    require(clinic.store().save(request));
    require(clinic.store().save(newWoman(u"w2"_s, koreanWoman())));
    clinic.open();
    const auto open = require(clinic.store().tasks());
    REQUIRE(open.size() == 2);
    CHECK(open.front().due == QDateTime(QDate(2026, 5, 1), QTime(23, 59)));
    CHECK(open.front().from == QDate(2026, 4, 1));
    const auto all = require(clinic.store().tasksOf(u"w1"_s));
    REQUIRE(all.size() == 2);
    CHECK(all.front().doneEntry == u"e1"_s);
    CHECK_FALSE(all.front().due.isValid());
    store::SubjectIndex index;
    index.colour = u"orange"_s;
    index.purple = true;
    requireOk(clinic.store().refresh({{u"w1"_s, index}}, {{u"w2"_s, {}}}));
    CHECK(require(clinic.store().tasks()).size() == 1);
    CHECK(require(clinic.store().subject(u"w1"_s)).index.purple);
    CHECK(clinic.problems().isEmpty());
}

TEST_CASE("Events of a run are numbered, ordered and stamped") {
    ClinicFile clinic;
    for (const int ml : {350, 120, 200}) {
        clinic.clock().advanceSeconds(60);
        require(clinic.store().appendEvent(u"run1"_s, {{u"kind"_s, u"drape"_s}, {u"ml"_s, ml}}));
    }
    require(clinic.store().appendEvent(u"run2"_s, {{u"kind"_s, u"start"_s}}));
    clinic.open();
    const auto events = require(clinic.store().events(u"run1"_s));
    REQUIRE(events.size() == 3);
    CHECK(events[2].seq == 3);
    CHECK(events[2].what.value(u"ml"_s).toInt() == 200);
    CHECK(events[0].at == QDateTime(QDate(2026, 3, 1), QTime(8, 1)));
    CHECK(events[0].author == clinic.store().user().id);
    CHECK(require(clinic.store().verify()).events == 4);
    CHECK(clinic.problems().isEmpty());
}

} // namespace muying::tests
