#include "tests/core/pph/helpers.h"

using namespace muying;
using namespace muying::pph;
using namespace muying::tests;

namespace {

DoseVerdict toHer(const Run& run, const QString& drug, const QString& route, double dose,
                  const QString& unit) {
    return ordered(run, doseOf(drug, route, dose, unit), 30);
}

} // namespace

TEST_CASE("Each contraindication locks its drugs; one nobody asked about asks first", "[pph][drugs]") {
    struct Lock {
        std::optional<bool> Woman::*condition;
        QString drug, route, unit;
        double dose;
        DoseReason reason;
    };
    const Lock locks[] = {
        {&Woman::asthma, u"carboprost"_s, u"im"_s, u"ug"_s, 250, DoseReason::Asthma},
        {&Woman::organDisease, u"carboprost"_s, u"im"_s, u"ug"_s, 250, DoseReason::OrganDisease},
        {&Woman::cardiovascularDisease, u"carboprost"_s, u"im"_s, u"ug"_s, 250,
         DoseReason::CardiovascularDisease},
        {&Woman::hypertension, u"ergometrine"_s, u"im"_s, u"ug"_s, 200, DoseReason::Hypertension},
        {&Woman::cardiovascularDisease, u"ergometrine"_s, u"im"_s, u"ug"_s, 200,
         DoseReason::CardiovascularDisease},
        {&Woman::asthma, u"misoprostol"_s, u"oral"_s, u"ug"_s, 600, DoseReason::Asthma},
        {&Woman::glaucoma, u"misoprostol"_s, u"oral"_s, u"ug"_s, 600, DoseReason::Glaucoma},
        {&Woman::glaucoma, u"carboprost_methylate"_s, u"vaginal"_s, u"mg"_s, 1, DoseReason::Glaucoma},
    };
    for (const Lock& lock : locks) {
        INFO(lock.drug.toStdString() << " " << reasonName(lock.reason).toStdString());
        Run run = healthyBirth();
        Dose dose = doseOf(lock.drug, lock.route, lock.dose, lock.unit);
        dose.othersUnavailable = true;
        CHECK(ordered(run, dose, 30).verdict == Verdict::Allow);
        run.woman.*lock.condition = true;
        CHECK(ordered(run, dose, 30).verdict == Verdict::Block);
        CHECK(ordered(run, dose, 30).reason == lock.reason);
        run.woman.*lock.condition = std::nullopt;
        CHECK(ordered(run, dose, 30).verdict == Verdict::Caution);
        CHECK(ordered(run, dose, 30).unasked);
    }
}

TEST_CASE("An allergy locks the drug by any of its names", "[pph][drugs]") {
    for (const QString& name :
         {u"tranexamic_acid"_s, u"氨甲环酸"_s, u"Tranexamic Acid"_s, u"氨甲环酸过敏"_s}) {
        Run run = healthyBirth();
        run.woman.allergies = QStringList{u"青霉素"_s};
        CHECK(toHer(run, u"tranexamic_acid"_s, u"iv"_s, 1, u"g"_s).verdict == Verdict::Allow);
        run.woman.allergies = QStringList{name};
        CHECK(toHer(run, u"tranexamic_acid"_s, u"iv"_s, 1, u"g"_s).reason == DoseReason::Allergy);
    }
}

TEST_CASE("A measured pressure of hypertension locks ergometrine though nobody declared it", "[pph][drugs]") {
    Run run = healthyBirth();
    run.events = {vitalsOf(20, 90, 139, 89)};
    CHECK(toHer(run, u"ergometrine"_s, u"im"_s, 200, u"ug"_s).verdict == Verdict::Allow);
    run.events = {vitalsOf(10, 90, 140, 80), vitalsOf(20, 90, 120, 70)};
    CHECK(toHer(run, u"ergometrine"_s, u"im"_s, 200, u"ug"_s).reason == DoseReason::Hypertension);
}

TEST_CASE("Ergometrine waits for the placenta, two hours, and ends after five doses", "[pph][drugs]") {
    Run run = healthyBirth();
    Event placenta;
    placenta.kind = EventKind::Placenta;
    placenta.at = minute(5);
    placenta.yes = false;
    run.events = {placenta};
    CHECK(toHer(run, u"ergometrine"_s, u"im"_s, 200, u"ug"_s).reason == DoseReason::UndeliveredPlacenta);
    placenta.at = minute(20);
    placenta.yes = true;
    run.events.push_back(placenta);
    CHECK(toHer(run, u"ergometrine"_s, u"im"_s, 0.2, u"mg"_s).verdict == Verdict::Allow);
    for (int i = 0; i < 4; ++i)
        run.events.push_back(givenOf(30 + 120 * i, u"ergometrine"_s, u"im"_s, 200, u"ug"_s));
    const Dose dose = doseOf(u"ergometrine"_s, u"im"_s, 200, u"ug"_s);
    CHECK(ordered(run, dose, 509).verdict == Verdict::Wait);
    CHECK(ordered(run, dose, 509).until == minute(510));
    CHECK(ordered(run, dose, 510).verdict == Verdict::Allow);
    run.events.push_back(givenOf(510, u"ergometrine"_s, u"im"_s, 200, u"ug"_s));
    CHECK(ordered(run, dose, 700).reason == DoseReason::MaxDose);
}

TEST_CASE("A dose above its single limit, in a wrong unit or by a wrong route is refused", "[pph][drugs]") {
    const Run run = healthyBirth();
    CHECK(toHer(run, u"oxytocin"_s, u"im"_s, 10, u"U"_s).verdict == Verdict::Allow);
    CHECK(toHer(run, u"oxytocin"_s, u"im"_s, 10.5, u"U"_s).reason == DoseReason::MaxDose);
    CHECK(toHer(run, u"oxytocin"_s, u"im"_s, 10, u"mg"_s).reason == DoseReason::UnitError);
    CHECK(toHer(run, u"oxytocin"_s, u"oral"_s, 10, u"U"_s).reason == DoseReason::Route);
    CHECK(toHer(run, u"oxytocin"_s, u"iv"_s, 10, u"U"_s).reason == DoseReason::IvPush);
    CHECK(toHer(run, u"carboprost"_s, u"im"_s, 0.25, u"mg"_s).verdict == Verdict::Allow);
    CHECK(toHer(run, u"carboprost"_s, u"im"_s, 251, u"ug"_s).reason == DoseReason::MaxDose);
    CHECK(toHer(run, u"carboprost"_s, u"im"_s, 250, u"mg"_s).reason == DoseReason::UnitError);
    CHECK(toHer(run, u"carboprost"_s, u"iv_push"_s, 250, u"ug"_s).reason == DoseReason::Route);
    CHECK(toHer(run, u"tranexamic_acid"_s, u"iv_push"_s, 1, u"g"_s).reason == DoseReason::IvPush);
    CHECK(toHer(run, u"tranexamic_acid"_s, u"intrathecal"_s, 1, u"g"_s).reason == DoseReason::Route);
    CHECK(toHer(run, u"tranexamic_acid"_s, u"iv"_s, 1000, u"mg"_s).verdict == Verdict::Allow);
    CHECK(toHer(run, u"misoprostol"_s, u"oral"_s, 801, u"ug"_s).reason == DoseReason::MaxDose);
}

TEST_CASE("The push an article asks for is refused with its reason, the rate beside it is right",
          "[pph][drugs]") {
    const Run run = healthyBirth();
    const DoseVerdict push = toHer(run, u"oxytocin"_s, u"iv_push"_s, 20, u"U"_s);
    CHECK(push.verdict == Verdict::Block);
    CHECK(push.reason == DoseReason::IvPush);
    CHECK(reasonSentence(push).contains(u"低血压"_s));
    CHECK(toHer(run, u"oxytocin"_s, u"iv_infusion"_s, 40, u"U/min"_s).reason == DoseReason::UnitError);
    for (const double rate : {0.02, 0.04})
        CHECK(toHer(run, u"oxytocin"_s, u"iv_infusion"_s, rate, u"U/min"_s).verdict == Verdict::Allow);
    CHECK(*unitsPerHour(0.02, u"U/min"_s) == 1.2);
    CHECK(*unitsPerHour(0.04, u"U/min"_s) == 2.4);
    CHECK_FALSE(unitsPerHour(1, u"U"_s));
}

TEST_CASE("Oxytocin is summed over rolling 24 hours with what runs", "[pph][drugs]") {
    DrugHistory history;
    const content::Drug& oxytocin = *shippedProtocol().drug(u"oxytocin"_s);
    history.give(oxytocin, doseOf(u"oxytocin"_s, u"im"_s, 10, u"U"_s), minute(1));
    history.give(oxytocin, doseOf(u"oxytocin"_s, u"im"_s, 10, u"U"_s), minute(40));
    history.start(u"oxytocin"_s, 2.4, minute(40));
    CHECK(std::abs(history.sum24h(u"oxytocin"_s, minute(990)) - 58.0) < 1e-6);
    // Birth was at 08:00: the limit is reached at 01:20 the next day.
    CHECK(history.reaches(u"oxytocin"_s, 60, minute(40)) == minute(17 * 60 + 20));
    CHECK(std::abs(history.sum24h(u"oxytocin"_s, minute(24 * 60 + 0.5)) -
                   history.sum24h(u"oxytocin"_s, minute(24 * 60 + 1)) - 10 + 0.02) < 1e-6);
    history.stop(u"oxytocin"_s, minute(100));
    CHECK(history.running(u"oxytocin"_s) == 0);
    CHECK(std::abs(history.sum24h(u"oxytocin"_s, minute(990)) - 22.4) < 1e-6);
    CHECK_FALSE(history.reaches(u"oxytocin"_s, 60, minute(100)).isValid());
    CHECK(std::abs(history.sum24h(u"oxytocin"_s, minute(3000))) < 1e-6);
}

TEST_CASE("Exactly 60 units in 24 hours are allowed, a hair more is not", "[pph][drugs]") {
    Run run = healthyBirth();
    for (int i = 0; i < 5; ++i)
        run.events.push_back(givenOf(i, u"oxytocin"_s, u"im"_s, 10, u"U"_s));
    CHECK(toHer(run, u"oxytocin"_s, u"im"_s, 10, u"U"_s).verdict == Verdict::Allow);
    run.events.push_back(givenOf(6, u"oxytocin"_s, u"im"_s, 5, u"U"_s));
    CHECK(toHer(run, u"oxytocin"_s, u"im"_s, 5, u"U"_s).verdict == Verdict::Allow);
    CHECK(toHer(run, u"oxytocin"_s, u"im"_s, 5.1, u"U"_s).reason == DoseReason::Max24h);
}
