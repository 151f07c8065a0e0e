#include "core/risk/doctor_answers.h"
#include "tests/core/risk/helpers.h"

#include <QJsonArray>

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;

namespace {

const QDate screenedOn(2026, 3, 2);

record::Entry screening(const QStringList& items, const QStringList& unasked = {},
                        const QDate& date = screenedOn) {
    return entryOf(u"RISK_SCREEN"_s, date,
                   {{u"screen_items"_s, QJsonArray::fromStringList(items)},
                    {u"screen_unasked"_s, QJsonArray::fromStringList(unasked)},
                    {u"screen_result"_s, items.isEmpty() ? u"1"_s : u"2"_s}});
}

record::Entry grading(const QStringList& items, const QDate& date) {
    return entryOf(u"RISK_ASSESS"_s, date, {{u"assess_items"_s, QJsonArray::fromStringList(items)}});
}

/// A record in which everything measured and counted is there and nothing is found.
std::vector<record::Entry> healthyRecord() {
    return {entryOf(u"WOM_COVER"_s, screenedOn, {{u"birth_date"_s, u"1998-05-01"_s}}),
            entryOf(u"PREG_EPISODE"_s, screenedOn,
                    {{u"edd_best"_s, u"2026-10-12"_s},
                     {u"height_cm"_s, 160},
                     {u"prepreg_weight"_s, 55},
                     {u"fetus_count"_s, 1},
                     {u"abort_spont"_s, 0},
                     {u"abort_induced"_s, 0},
                     {u"para_vaginal"_s, 0},
                     {u"para_cs"_s, 0}}),
            entryOf(u"ANC1"_s, screenedOn,
                    {{u"sbp"_s, 112}, {u"dbp"_s, 70}, {u"family_history"_s, QJsonArray{u"1"_s}}})};
}

std::vector<record::Entry> with(std::vector<record::Entry> entries, const record::Entry& more) {
    entries.push_back(more);
    return entries;
}

risk::Assessment assessedOn(const std::vector<record::Entry>& entries, const QDate& on = screenedOn) {
    return assessed(risk::inputFrom(shippedRules(), entries, on));
}

} // namespace

TEST_CASE("Without a screening the colour is provisional and with one that found nothing it is green",
          "[risk][doctor]") {
    CHECK_FALSE(assessedOn(healthyRecord()).complete);
    const risk::Assessment screened = assessedOn(with(healthyRecord(), screening({})));
    CHECK(screened.green());
}

TEST_CASE("An item not asked, or a measurement not made, keeps a screened woman provisional",
          "[risk][doctor]") {
    const risk::Assessment unasked = assessedOn(with(healthyRecord(), screening({}, {u"S5.1"_s})));
    CHECK_FALSE(unasked.complete);
    CHECK(unasked.unknownClauses.contains(u"S5.1"_s));
    CHECK_FALSE(assessedOn(with(healthyRecord(), screening({}, {u"S3.1"_s}))).complete);
    std::vector<record::Entry> noPressure = with(healthyRecord(), screening({}));
    noPressure[2].answers.remove(u"sbp"_s);
    CHECK_FALSE(assessedOn(noPressure).complete);
}

TEST_CASE("A screening form that was only opened has asked nothing", "[risk][doctor]") {
    const record::Entry opened = entryOf(u"RISK_SCREEN"_s, screenedOn, {});
    CHECK_FALSE(assessedOn(with(healthyRecord(), opened)).complete);
}

TEST_CASE("A malformation ticked in the screening is yellow in the assessment too", "[risk][doctor]") {
    const record::Entry form = screening({u"S3.1"_s, u"S7.8.1"_s});
    const risk::Assessment result = assessedOn(with(healthyRecord(), form));
    CHECK(result.screen == QStringList{u"S3.1"_s, u"S7.8.1"_s});
    CHECK(result.assess == QStringList{u"Y1.3"_s, u"Y2.10"_s});
    CHECK(result.facts.value(u"genital_tract_malformation"_s).entryId == form.id);
    CHECK(result.facts.value(u"genital_tract_malformation"_s).field == u"screen_items"_s);
}

TEST_CASE("A tick on a combined item does not answer its parts", "[risk][doctor]") {
    const auto input =
        risk::inputFrom(shippedRules(), with(healthyRecord(), screening({u"S2.4"_s})), screenedOn);
    CHECK(input.ticks == QStringList{u"S2.4"_s});
    CHECK_FALSE(input.facts.contains(u"preterm_history"_s));
    const auto none = risk::inputFrom(shippedRules(), with(healthyRecord(), screening({})), screenedOn);
    REQUIRE(none.facts.contains(u"preterm_history"_s));
    CHECK_FALSE(none.facts.value(u"preterm_history"_s).truth);
    CHECK_FALSE(
        none.facts.contains(u"syphilis_screen_positive"_s)); // a test is not answered by leaving it open
}

TEST_CASE("An item that a value fired once is judged anew from today's value", "[risk][doctor]") {
    const QDate later(2026, 6, 1);
    std::vector<record::Entry> entries = healthyRecord();
    entries[2].answers.set(u"hb"_s, 58);
    entries.push_back(grading({u"O2.6.2"_s, u"O2.9"_s}, screenedOn));
    CHECK(assessedOn(entries).assess == QStringList{u"O2.6.2"_s, u"O2.9"_s});
    entries.push_back(entryOf(u"ANC2_5"_s, later, {{u"hb"_s, 118}}));
    const risk::Assessment result = assessedOn(entries, later);
    CHECK(result.assess == QStringList{u"O2.9"_s}); // the doctor's own item stays
}

TEST_CASE("A tick without a value stands until a later value contradicts it", "[risk][doctor]") {
    const QDate later(2026, 6, 1);
    std::vector<record::Entry> entries = with(healthyRecord(), grading({u"Y2.6.2"_s}, screenedOn));
    CHECK(assessedOn(entries, later).assess == QStringList{u"Y2.6.2"_s});
    entries.push_back(entryOf(u"ANC2_5"_s, later, {{u"hb"_s, 125}}));
    CHECK(assessedOn(entries, later).assess.isEmpty());
    std::vector<record::Entry> older = healthyRecord();
    older[2].answers.set(u"hb"_s, 125);
    CHECK(assessedOn(with(older, grading({u"Y2.6.2"_s}, later)), later).assess == QStringList{u"Y2.6.2"_s});
}

TEST_CASE("The newest assessment replaces the earlier one and a voided one does not count",
          "[risk][doctor]") {
    std::vector<record::Entry> entries = with(healthyRecord(), grading({u"R1.1.4"_s}, screenedOn));
    entries.push_back(grading({u"O2.1.5"_s}, QDate(2026, 5, 1)));
    CHECK(assessedOn(entries, QDate(2026, 4, 30)).assess == QStringList{u"R1.1.4"_s});
    CHECK(assessedOn(entries, QDate(2026, 5, 1)).assess == QStringList{u"O2.1.5"_s});
    entries.back().voided = true;
    CHECK(assessedOn(entries, QDate(2026, 5, 1)).assess == QStringList{u"R1.1.4"_s});
}

TEST_CASE("The birth turns the page: no screening, no twins, red stays red", "[risk][doctor]") {
    std::vector<record::Entry> entries = with(healthyRecord(), screening({u"S5.1"_s}));
    entries.push_back(grading({u"R1.1.4"_s, u"Y3.2"_s}, QDate(2026, 9, 1)));
    entries[1].answers.set(u"fetus_count"_s, 2);
    CHECK(assessedOn(entries, QDate(2026, 9, 2)).assess == QStringList{u"Y3.1"_s, u"Y3.2"_s, u"R1.1.4"_s});
    entries[1].answers.set(u"episode_status"_s, u"2"_s);
    entries[1].answers.set(u"end_date"_s, u"2026-09-20"_s);
    const auto input = risk::inputFrom(shippedRules(), entries, QDate(2026, 9, 30));
    CHECK(input.phase == risk::Phase::Postpartum);
    CHECK(input.facts.value(u"days_postpartum"_s).number == 10);
    CHECK_FALSE(input.facts.contains(u"ga_days"_s));
    const risk::Assessment result = assessed(input);
    CHECK(result.screen.isEmpty());
    CHECK(result.assess == QStringList{u"R1.1.4"_s});
    CHECK(assessedOn(entries, QDate(2026, 9, 19)).phase == risk::Phase::Pregnancy);
}

TEST_CASE("Unasked items written as text are understood, unknown codes and headings are passed over",
          "[risk][doctor]") {
    record::Entry form = screening({u"P1"_s, u"S5.2"_s, u"X9"_s});
    form.answers.set(u"screen_unasked"_s, u"S6.5、S7.4.1"_s);
    const auto input = risk::inputFrom(shippedRules(), with(healthyRecord(), form), screenedOn);
    CHECK(input.ticks == QStringList{u"S5.2"_s});
    CHECK(input.unasked == QStringList{u"S6.5"_s, u"S7.4.1"_s});
}

TEST_CASE("An assessment made after the birth answers what belongs to the puerperium", "[risk][doctor]") {
    std::vector<record::Entry> entries = healthyRecord();
    entries[1].answers.set(u"episode_status"_s, u"2"_s);
    entries[1].answers.set(u"end_date"_s, u"2026-09-20"_s);
    const QDate visit(2026, 9, 27);
    record::Entry before = grading({u"Y1.6"_s}, QDate(2026, 9, 1));
    before.answers.set(u"colour"_s, u"2"_s);
    entries.push_back(before);
    CHECK_FALSE(assessedOn(entries, visit).complete);
    record::Entry after = grading({}, visit);
    after.answers.set(u"colour"_s, u"1"_s);
    CHECK(assessedOn(with(entries, after), visit).complete);
    CHECK(assessedOn(with(entries, after), visit).green());
    after.answers.set(u"assess_items"_s, QJsonArray{u"O3.9"_s});
    CHECK(assessedOn(with(entries, after), visit).assess == QStringList{u"O3.9"_s});
    CHECK(
        assessedOn(with(entries, after), visit).complete); // ticked is answered, whichever of the three it is
}
