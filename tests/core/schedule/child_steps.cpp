#include "core/schedule/child_calendar.h"
#include "tests/catch.h"

#include <QJsonArray>

#include <algorithm>
#include <deque>

using namespace muying;
using namespace muying::schedule;
using namespace Qt::StringLiterals;

namespace {

const content::Library& realLibrary() {
    static const auto loaded = content::Library::load(QStringLiteral(MUYING_SOURCE_DIR "/resources"));
    INFO((loaded ? std::string() : loaded.error().message.toStdString()));
    REQUIRE(loaded.ok());
    return **loaded;
}

/// A child's records; born on 31 January 2026, out of hospital on 3 February.
class ChildRecords {
public:
    ChildRecords() {
        add(u"CH_ID"_s, QDate(2026, 2, 4),
            {{u"birth_datetime"_s, u"2026-01-31T08:30"_s},
             {u"sex"_s, u"2"_s},
             {u"discharge_date"_s, u"2026-02-03"_s},
             {u"record_date"_s, u"2026-02-04"_s},
             {u"record_status"_s, u"1"_s}});
    }
    record::Entry& add(const QString& form, const QDate& day, const QJsonObject& answers) {
        const content::Form* declared = realLibrary().form(form);
        REQUIRE(declared);
        record::Entry entry;
        entry.id = form + QString::number(m_entries.size());
        entry.form = form;
        entry.edition = declared->edition;
        entry.date = day;
        entry.answers = record::Answers(answers);
        m_entries.push_back(entry);
        return m_entries.back();
    }
    void tell(const QString& field, const QJsonValue& value) { m_entries.front().answers.set(field, value); }
    Entries entries() const {
        Entries all;
        for (const record::Entry& entry : m_entries)
            all.push_back(&entry);
        return all;
    }
    /// The step of a window; fails if there is none.
    ChildStep step(const QString& window, const QDate& today) const {
        const auto all = childSteps(realLibrary(), entries(), today);
        const auto found =
            std::ranges::find_if(all, [&](const ChildStep& step) { return step.window->code == window; });
        INFO(window.toStdString());
        REQUIRE(found != all.end());
        return *found;
    }
    bool has(const QString& window, const QDate& today) const {
        const auto all = childSteps(realLibrary(), entries(), today);
        return std::ranges::any_of(all, [&](const ChildStep& step) { return step.window->code == window; });
    }

private:
    std::deque<record::Entry> m_entries;
};

} // namespace

TEST_CASE(
    "The home visit is due seven days after discharge, of a high-risk newborn three days after the report") {
    ChildRecords child;
    CHECK(child.step(u"CH_NV.normal"_s, QDate(2026, 2, 5)).due == QDate(2026, 2, 10));
    CHECK_FALSE(child.has(u"CH_NV.high_risk"_s, QDate(2026, 2, 5)));
    child.tell(u"hr_is_high_risk"_s, true);
    CHECK_FALSE(child.has(u"CH_NV.normal"_s, QDate(2026, 2, 5)));
    CHECK(child.step(u"CH_NV.high_risk"_s, QDate(2026, 2, 5)).due == QDate(2026, 2, 7));
    CHECK(child.step(u"CH_NV.high_risk"_s, QDate(2026, 2, 5)).key == u"high_risk"_s);
    child.add(u"CH_NV"_s, QDate(2026, 2, 6), {{u"visit_date"_s, u"2026-02-06"_s}});
    CHECK(child.step(u"CH_NV.high_risk"_s, QDate(2026, 2, 8)).state == u"done"_s);
}

TEST_CASE("A discharge that is not recorded is taken as the third day, a birth at home as its own day") {
    ChildRecords child;
    child.tell(u"discharge_date"_s, {});
    CHECK(childCourse(child.entries()).discharge == QDate(2026, 2, 3));
    child.tell(u"birth_place_type"_s, u"4"_s);
    CHECK(childCourse(child.entries()).discharge == QDate(2026, 1, 31));
    // Told of later than discharged: the three days of a high-risk newborn begin with the report.
    child.tell(u"record_date"_s, u"2026-02-20"_s);
    CHECK(childCourse(child.entries()).reported == QDate(2026, 2, 20));
}

TEST_CASE("Check-ups fall due by calendar months, not by days") {
    const ChildRecords child;
    const QDate today(2026, 2, 5);
    const auto days = [&](const QString& window) {
        const ChildStep step = child.step(window, today);
        return QStringList{step.from.toString(Qt::ISODate), step.due.toString(Qt::ISODate),
                           step.late.toString(Qt::ISODate)};
    };
    CHECK(days(u"CH_1M"_s) == QStringList{u"2026-02-28"_s, u"2026-03-02"_s, u"2026-03-14"_s});
    CHECK(days(u"CH_3M"_s) == QStringList{u"2026-04-30"_s, u"2026-05-30"_s, u"2026-06-29"_s});
    CHECK(days(u"CH_6M"_s) == QStringList{u"2026-07-31"_s, u"2026-08-30"_s, u"2026-09-29"_s});
    CHECK(days(u"CH_8M"_s) == QStringList{u"2026-09-30"_s, u"2026-10-30"_s, u"2026-11-29"_s});
    CHECK(days(u"CH_12M"_s) == QStringList{u"2027-01-31"_s, u"2027-02-27"_s, u"2027-04-28"_s});
    CHECK(days(u"CH_24M"_s) == QStringList{u"2028-01-31"_s, u"2028-02-28"_s, u"2028-04-28"_s});
    CHECK(days(u"CH_36M"_s) == QStringList{u"2029-01-31"_s, u"2029-02-27"_s, u"2029-04-28"_s});
    CHECK(days(u"CH_4Y"_s) == QStringList{u"2030-01-31"_s, u"2031-01-30"_s, u"2031-01-30"_s});
    CHECK(days(u"CH_6Y"_s) == QStringList{u"2032-01-31"_s, u"2033-01-30"_s, u"2033-01-30"_s});
}

TEST_CASE(
    "A check-up is open until its last day, then missed; an entry of its column does it, however late") {
    ChildRecords child;
    CHECK(child.step(u"CH_3M"_s, QDate(2026, 6, 29)).state == u"open"_s);
    CHECK(child.step(u"CH_3M"_s, QDate(2026, 6, 30)).state == u"missed"_s);
    child.add(u"CH_M1_8"_s, QDate(2026, 7, 10), {{u"visit_age"_s, u"3"_s}});
    CHECK(child.step(u"CH_3M"_s, QDate(2026, 7, 10)).state == u"done"_s);
    CHECK(child.step(u"CH_6M"_s, QDate(2026, 8, 1)).state == u"open"_s);
    CHECK(child.step(u"CH_6M"_s, QDate(2026, 8, 1)).formKey == u"6"_s);
}

TEST_CASE(
    "Every age of the plan has its steps: twelve check-ups, thirteen eye checks, nine feeding, six TCM") {
    const ChildRecords child;
    const auto all = childSteps(realLibrary(), child.entries(), QDate(2026, 2, 5));
    const auto count = [&](const QString& prefix) {
        return std::ranges::count_if(
            all, [&](const ChildStep& step) { return step.window->code.startsWith(prefix); });
    };
    CHECK(std::ranges::count_if(all, [](const ChildStep& s) { return s.window->group == u"child"_s; }) == 12);
    CHECK(count(u"CH_EYE_"_s) == 13);
    CHECK(count(u"CH_FEED_"_s) == 9);
    CHECK(count(u"CH_TCM_"_s) == 6);
    CHECK(count(u"CH_DEV_"_s) == 11);
    CHECK(count(u"CH_HB_"_s) == 6);
    CHECK(count(u"CH_EAR_"_s) == 4);
    CHECK(count(u"CH_VISION_"_s) == 3);
}

TEST_CASE("A test is done by its field, not by the visit alone") {
    ChildRecords child;
    record::Entry& visit = child.add(u"CH_M1_8"_s, QDate(2026, 8, 3), {{u"visit_age"_s, u"6"_s}});
    const QDate today(2026, 8, 4);
    CHECK(child.step(u"CH_6M"_s, today).state == u"done"_s);
    CHECK(child.step(u"CH_HB_8"_s, today).state == u"open"_s);
    CHECK(child.step(u"CH_EAR_6"_s, today).state == u"open"_s);
    visit.answers.set(u"hb"_s, 118);
    visit.answers.set(u"hearing"_s, u"1"_s);
    CHECK(child.step(u"CH_HB_8"_s, today).state == u"done"_s);
    CHECK(child.step(u"CH_EAR_6"_s, today).state == u"done"_s);
    CHECK(child.step(u"CH_HB_8"_s, today).window->with == u"CH_8M"_s);
}

TEST_CASE("Eye checks count by their day, each in one window only") {
    ChildRecords child;
    child.add(u"CH_EYE"_s, QDate(2026, 8, 3), {{u"eye_date"_s, u"2026-08-03"_s}});
    const QDate today(2026, 8, 4);
    CHECK(child.step(u"CH_EYE_6"_s, today).state == u"done"_s);
    CHECK(child.step(u"CH_EYE_3"_s, today).state == u"missed"_s);
    CHECK(child.step(u"CH_EYE_8"_s, today).state == u"open"_s);
}

TEST_CASE("Hearing is screened again within 42 days when it failed, and diagnosed when that failed too") {
    ChildRecords child;
    const QDate today(2026, 2, 5);
    CHECK_FALSE(child.has(u"CH_HEARING_2"_s, today));
    record::Entry& screen =
        child.add(u"CH_SCREEN"_s, today, {{u"hear_initial_left"_s, u"2"_s}, {u"hear_summary"_s, u"2"_s}});
    CHECK(child.step(u"CH_HEARING"_s, today).state == u"done"_s);
    CHECK(child.step(u"CH_HEARING_2"_s, today).due == QDate(2026, 3, 14));
    CHECK_FALSE(child.has(u"CH_HEARING_DX"_s, today));
    screen.answers.set(u"hear_rescreen_date"_s, u"2026-03-01"_s);
    screen.answers.set(u"hear_rescreen_left"_s, u"2"_s);
    CHECK(child.step(u"CH_HEARING_2"_s, today).state == u"done"_s);
    CHECK(child.step(u"CH_HEARING_DX"_s, today).due == QDate(2026, 4, 30));
}

TEST_CASE("A blood spot that was not taken or not known stays open until day 20, a refusal settles it") {
    ChildRecords child;
    record::Entry& screen = child.add(u"CH_SCREEN"_s, QDate(2026, 2, 5), {{u"nbs_collected"_s, u"2"_s}});
    CHECK(child.step(u"CH_BLOOD_SPOT"_s, QDate(2026, 2, 20)).state == u"open"_s);
    CHECK(child.step(u"CH_BLOOD_SPOT"_s, QDate(2026, 2, 21)).state == u"missed"_s);
    screen.answers.set(u"nbs_collected"_s, u"4"_s);
    CHECK(child.step(u"CH_BLOOD_SPOT"_s, QDate(2026, 2, 20)).state == u"open"_s);
    screen.answers.set(u"nbs_collected"_s, u"3"_s);
    CHECK(child.step(u"CH_BLOOD_SPOT"_s, QDate(2026, 2, 21)).state == u"done"_s);
}

TEST_CASE("Nothing falls due after a child has moved, died or turned seven") {
    ChildRecords child;
    CHECK(childCourse(child.entries()).ended == QDate(2033, 1, 31));
    CHECK(child.step(u"CH_6Y"_s, QDate(2033, 1, 30)).state == u"open"_s);
    CHECK(child.step(u"CH_6Y"_s, QDate(2033, 1, 31)).state == u"missed"_s);
    child.tell(u"record_status"_s, u"4"_s);
    child.tell(u"status_date"_s, u"2026-05-10"_s);
    CHECK(child.step(u"CH_1M"_s, QDate(2026, 5, 11)).state == u"missed"_s);
    CHECK(child.step(u"CH_3M"_s, QDate(2026, 5, 11)).state == u"not_applicable"_s);
    CHECK(child.step(u"CH_4Y"_s, QDate(2026, 5, 11)).state == u"not_applicable"_s);
    child.tell(u"status_date"_s, {}); // died, the day is not written down
    CHECK(child.step(u"CH_3M"_s, QDate(2026, 5, 11)).state == u"not_applicable"_s);
}

TEST_CASE("The next visit of a file is the day agreed at the newest one, until the file is closed") {
    ChildRecords child;
    const QDate today(2027, 3, 1);
    CHECK_FALSE(child.has(u"CH_NUT_AN_NEXT"_s, today));
    child.add(u"CH_NUT_AN"_s, QDate(2027, 2, 1), {{u"v_next"_s, u"2027-02-20"_s}});
    CHECK(child.step(u"CH_NUT_AN_NEXT"_s, today).from == QDate(2027, 2, 20));
    CHECK(child.step(u"CH_NUT_AN_NEXT"_s, today).due == QDate(2027, 2, 27));
    record::Entry& newer = child.add(u"CH_NUT_AN"_s, QDate(2027, 2, 22), {{u"v_next"_s, u"2027-03-22"_s}});
    CHECK(child.step(u"CH_NUT_AN_NEXT"_s, today).key == u"2027-03-22"_s);
    newer.answers.set(u"close_date"_s, u"2027-02-22"_s);
    CHECK_FALSE(child.has(u"CH_NUT_AN_NEXT"_s, today));
}

TEST_CASE("A referral is chased for two weeks until its result is known") {
    ChildRecords child;
    record::Entry& slip = child.add(u"CH_REFERRAL"_s, QDate(2026, 8, 3), {{u"arrived"_s, u"3"_s}});
    const QDate today(2026, 8, 20);
    CHECK(child.step(u"CH_REFER_RESULT"_s, today).state == u"open"_s);
    CHECK(child.step(u"CH_REFER_RESULT"_s, today).due == QDate(2026, 8, 17));
    slip.answers.set(u"arrived"_s, u"2"_s);
    CHECK(child.step(u"CH_REFER_RESULT"_s, today).state == u"done"_s);
}

TEST_CASE("A visit belongs to the last key age reached") {
    const QDate birth(2026, 1, 31);
    const auto column = [&](const QDate& day) {
        const content::Window* window = checkUpOn(realLibrary().schedule(), birth, day);
        return window ? window->code : QString();
    };
    CHECK(column(QDate(2026, 2, 27)).isEmpty());
    CHECK(column(QDate(2026, 2, 28)) == u"CH_1M"_s);
    CHECK(column(QDate(2026, 4, 29)) == u"CH_1M"_s);
    CHECK(column(QDate(2026, 4, 30)) == u"CH_3M"_s);
    CHECK(column(QDate(2028, 12, 1)) == u"CH_30M"_s);
    CHECK(column(QDate(2033, 1, 30)) == u"CH_6Y"_s);
    CHECK(column(QDate(2033, 1, 31)).isEmpty());
}

TEST_CASE("Vaccines given at birth count by CH_ID until their own rows are entered") {
    ChildRecords child;
    child.tell(u"hepb1_at_birth"_s, u"1"_s);
    child.tell(u"bcg_at_birth"_s, u"2"_s);
    child.tell(u"mother_hbsag"_s, u"9"_s); // not tested is not negative
    VaccineChild facts = vaccineChild(child.entries());
    REQUIRE(facts.given.size() == 1);
    CHECK(facts.given.front().vaccine == u"HepB"_s);
    CHECK(facts.given.front().date == QDate(2026, 1, 31));
    CHECK(facts.girl == true);
    CHECK_FALSE(facts.motherHbsagNegative.has_value());
    child.add(u"IMM_DOSE"_s, QDate(2026, 1, 31),
              {{u"screen_ok"_s, u"1"_s},
               {u"vaccine_code"_s, u"HepB"_s},
               {u"dose_no"_s, 1},
               {u"dose_datetime"_s, u"2026-01-31T10:00"_s}});
    facts = vaccineChild(child.entries());
    REQUIRE(facts.given.size() == 1);
    CHECK(facts.given.front().id == u"IMM_DOSE1"_s);
}

TEST_CASE("A row that ended in not now, never or a refusal is no dose") {
    ChildRecords child;
    const QJsonObject row{{u"vaccine_code"_s, u"BCG"_s},
                          {u"dose_no"_s, 1},
                          {u"dose_datetime"_s, u"2026-02-05T10:00"_s},
                          {u"screen_ok"_s, u"1"_s}};
    record::Entry& entry = child.add(u"IMM_DOSE"_s, QDate(2026, 2, 5), row);
    CHECK(vaccineChild(child.entries()).given.size() == 1);
    entry.answers.set(u"consent"_s, u"2"_s);
    CHECK(vaccineChild(child.entries()).given.empty());
    CHECK(vaccineChild(child.entries()).contraindications.empty());
    entry.answers.set(u"screen_ok"_s, u"2"_s);
    entry.answers.set(u"defer_until"_s, u"2026-03-01"_s);
    VaccineChild facts = vaccineChild(child.entries());
    CHECK(facts.given.empty());
    REQUIRE(facts.contraindications.size() == 1);
    CHECK(facts.contraindications.front().until == QDate(2026, 3, 1));
    QJsonObject later = row;
    later[u"dose_datetime"_s] = u"2026-02-20T10:00"_s;
    child.add(u"IMM_DOSE"_s, QDate(2026, 2, 20), later);
    facts = vaccineChild(child.entries());
    CHECK(facts.given.size() == 1);
    CHECK(facts.contraindications.empty());
}

TEST_CASE("The card's deficiency, immunoglobulin and choice of vaccine shape the plan") {
    ChildRecords child;
    const content::ImmunisationTable& table = realLibrary().immunisation();
    const auto vaccineOf = [&](const QString& dose, const QDate& on) {
        const VaccineChild facts = vaccineChild(child.entries());
        const VaccinePlan plan = planVaccines(table, facts, on);
        const auto found = std::ranges::find_if(
            plan.doses, [&](const PlannedDose& planned) { return planned.dose->code == dose; });
        return found == plan.doses.end() ? QString() : found->vaccine;
    };
    const QDate eightMonths(2026, 10, 1);
    CHECK(vaccineOf(u"Polio-3"_s, eightMonths) == u"bOPV"_s);
    CHECK(vaccineOf(u"JE-L-1"_s, eightMonths) == u"JE-L"_s);
    CHECK(vaccineOf(u"HepA-I-1"_s, eightMonths).isEmpty());
    child.add(u"IMM_CARD"_s, QDate(2026, 9, 20),
              {{u"card_date"_s, u"2026-09-20"_s},
               {u"immunodeficient"_s, true},
               {u"ig_date"_s, u"2026-09-15"_s},
               {u"je_choice"_s, u"2"_s},
               {u"hepa_choice"_s, u"2"_s}});
    CHECK(vaccineOf(u"Polio-3"_s, eightMonths) == u"IPV"_s);
    CHECK(vaccineOf(u"JE-L-1"_s, eightMonths).isEmpty());
    CHECK(vaccineOf(u"JE-I-1"_s, eightMonths) == u"JE-I"_s);
    CHECK(vaccineOf(u"HepA-I-1"_s, eightMonths) == u"HepA-I"_s);
    const VaccineChild facts = vaccineChild(child.entries());
    CHECK(facts.lastImmunoglobulin == QDate(2026, 9, 15));
    const VaccinePlan plan = planVaccines(table, facts, eightMonths);
    const auto measles = std::ranges::find_if(
        plan.doses, [](const PlannedDose& planned) { return planned.dose->code == u"MMR-1"_s; });
    REQUIRE(measles != plan.doses.end());
    CHECK(measles->earliest == QDate(2026, 12, 15)); // three months after the immunoglobulin
}
