#include "tests/core/pph/helpers.h"

#include <QJsonDocument>

#include <limits>
#include <random>

using namespace muying;
using namespace muying::pph;
using namespace muying::tests;

namespace {

/// The sentence that refuses the last event of a run; empty if it is taken.
QString refusal(Run run, const Event& event) {
    run.events.push_back(event);
    const auto situation = replay(shippedProtocol(), run, minute(600));
    return situation ? QString() : situation.error().message;
}

Event asKind(EventKind kind, double ml = 0, double fluid = 0) {
    Event event;
    event.kind = kind;
    event.at = minute(10);
    event.ml = ml;
    event.fluidMl = fluid;
    return event;
}

QString lineRefusal(const char* json) {
    const auto asked = runFromJson(QJsonDocument::fromJson(json).object());
    return asked ? QString() : asked.error().message;
}

} // namespace

TEST_CASE("What no scale, body or clock can show is refused with a sentence and not counted",
          "[pph][refusal]") {
    const Run run = healthyBirth();
    CHECK(refusal(run, padOf(10, 100)).isEmpty());
    CHECK(refusal(run, padOf(10, 0)).isEmpty());
    CHECK(refusal(run, padOf(10, -1)).contains(u"湿重"_s));
    Event pad = padOf(10, 100);
    pad.dryG = -5;
    CHECK_FALSE(refusal(run, pad).isEmpty());
    pad.dryG = std::numeric_limits<double>::quiet_NaN();
    CHECK_FALSE(refusal(run, pad).isEmpty());
    CHECK_FALSE(refusal(run, asKind(EventKind::Visual, -1)).isEmpty());
    CHECK(refusal(run, asKind(EventKind::Suction, 100, 100)).isEmpty());
    CHECK_FALSE(refusal(run, asKind(EventKind::Suction, 100, 101)).isEmpty());
    CHECK(refusal(run, vitalsOf(10, 700, 120, 70)).contains(u"700"_s));
    CHECK(refusal(run, vitalsOf(10, 250, 120, 70)).isEmpty());
    CHECK_FALSE(refusal(run, vitalsOf(10, 251, 120, 70)).isEmpty());
    CHECK_FALSE(refusal(run, vitalsOf(10, 90, 70, 120)).isEmpty());
    CHECK_FALSE(refusal(run, vitalsOf(-1, 90, 120, 70)).isEmpty());
    CHECK(refusal(run, vitalsOf(0, 90, 120, 70)).isEmpty());
    CHECK_FALSE(refusal(run, vitalsOf(601, 90, 120, 70)).isEmpty()); // later than now
    CHECK_FALSE(refusal(run, givenOf(10, u"aspirin"_s, u"oral"_s, 1, u"g"_s)).isEmpty());
    CHECK_FALSE(refusal(run, givenOf(10, u"oxytocin"_s, u"im"_s, -10, u"U"_s)).isEmpty());
    CHECK_FALSE(refusal(run, givenOf(10, u"oxytocin"_s, u"im"_s, 10, u"ml"_s)).isEmpty());
}

TEST_CASE("A drape only grows, whatever the order of writing", "[pph][refusal]") {
    Run run = healthyBirth();
    run.events = {drapeOf(20, 350)};
    CHECK(refusal(run, drapeOf(30, 350)).isEmpty());
    CHECK_FALSE(refusal(run, drapeOf(30, 349)).isEmpty());
    CHECK(refusal(run, drapeOf(10, 200)).isEmpty());
    CHECK_FALSE(refusal(run, drapeOf(10, 400)).isEmpty());
    // The same answer for the one event about to be written.
    CHECK_FALSE(checkEvent(shippedProtocol(), run, drapeOf(30, 349)).ok());
    CHECK(checkEvent(shippedProtocol(), run, drapeOf(30, 351)).ok());
}

TEST_CASE("An infusion typed in the wrong unit is refused, one that is only too fast is kept and told",
          "[pph][refusal]") {
    Run run = healthyBirth();
    Event infusion;
    infusion.kind = EventKind::Infusion;
    infusion.at = minute(10);
    infusion.dose.drug = u"oxytocin"_s;
    infusion.dose.unitsPerHour = 2400;
    CHECK(refusal(run, infusion).contains(u"mU"_s));
    infusion.dose.unitsPerHour = 6;
    run.events = {infusion};
    CHECK(standing(run, 20).warnings.contains(u"oxytocin_rate_over_limit"_s));
    run.events[0].dose.unitsPerHour = 5;
    CHECK(standing(run, 20).warnings.contains(u"oxytocin_rate_high"_s));
    run.events[0].dose.unitsPerHour = 2.4;
    CHECK(standing(run, 20).warnings.isEmpty());
}

TEST_CASE("A line with a misspelt or mistyped member is refused", "[pph][refusal]") {
    CHECK(lineRefusal(R"({"birth":{"mode":"vaginal","at":"2026-03-01T08:00"}})").isEmpty());
    CHECK(lineRefusal(R"({"birth":{"mode":"vaginal","at":"2026-03-01T08:00"},"woman":{"astma":true}})")
              .contains(u"astma"_s));
    CHECK_FALSE(lineRefusal(R"({"birth":{"mode":"water","at":"2026-03-01T08:00"}})").isEmpty());
    CHECK_FALSE(lineRefusal(R"({"birth":{"mode":"vaginal","at":"2026-03-01"}})").isEmpty());
    CHECK_FALSE(lineRefusal(R"({"events":[]})").isEmpty());
    const char* head = R"({"birth":{"mode":"vaginal","at":"2026-03-01T08:00"},"events":[%1]})";
    for (const char* event :
         {R"({"kind":"pad","at":"2026-03-01T08:10","wet_g":"200","dry_g":150})",
          R"({"kind":"pad","at":"2026-03-01T08:10","wet_g":200})",
          R"({"kind":"pad","wet_g":200,"dry_g":150})", R"({"kind":"towel","at":"2026-03-01T08:10"})",
          R"({"kind":"bleeding","at":"2026-03-01T08:10","controlled":1})",
          R"({"kind":"drug","at":"2026-03-01T08:10","drug":"oxytocin","dose":10,"unit":"U"})", "7"}) {
        INFO(event);
        CHECK_FALSE(lineRefusal(QByteArray(head).replace("%1", event).constData()).isEmpty());
    }
}

TEST_CASE("A member that is absent is no; null is not asked", "[pph][refusal]") {
    const auto asthma = [](const char* woman) {
        const QByteArray line =
            QByteArray(R"({"birth":{"mode":"vaginal","at":"2026-03-01T08:00"},"woman":)") + woman + "}";
        return runFromJson(QJsonDocument::fromJson(line).object())->run.woman.asthma;
    };
    CHECK(asthma("{}") == std::optional<bool>(false));
    CHECK(asthma(R"({"asthma":null})") == std::nullopt);
    CHECK(asthma(R"({"asthma":true})") == std::optional<bool>(true));
}

TEST_CASE("No order of events ever lowers a stage or breaks the replay", "[pph][random]") {
    std::mt19937 dice(20260301);
    const auto pick = [&dice](int low, int high) {
        return std::uniform_int_distribution<int>(low, high)(dice);
    };
    int reached[4] = {};
    for (int round = 0; round < 400; ++round) {
        Run run = healthyBirth();
        run.birth.mode = pick(0, 1) ? BirthMode::Vaginal : BirthMode::Caesarean;
        if (pick(0, 1))
            run.woman.prepregnancyKg = pick(40, 90);
        double drape = 0;
        const int count = pick(1, 25);
        for (int i = 0; i < count; ++i) {
            const double at = 7.0 * i + pick(1, 7); // every moment of its own
            switch (pick(0, 6)) {
            case 0:
            case 1:
                run.events.push_back(padOf(at, pick(0, 180)));
                break;
            case 2:
                run.events.push_back(drapeOf(at, drape += pick(0, 150)));
                break;
            case 3:
            case 4:
                run.events.push_back(vitalsOf(at, pick(60, 140), pick(80, 160), pick(40, 70)));
                break;
            case 5:
                run.events.push_back(bleedingOf(at, pick(0, 1) == 1));
                break;
            default:
                run.events.push_back(givenOf(at, u"oxytocin"_s, u"im"_s, pick(1, 10), u"U"_s));
                break;
            }
        }
        int highest = 0;
        int total = 0;
        Run soFar = run;
        soFar.events.clear();
        for (const Event& event : run.events) {
            soFar.events.push_back(event);
            const auto step = replay(shippedProtocol(), soFar, event.at);
            REQUIRE(step.ok());
            REQUIRE(step->stage >= highest);
            REQUIRE(step->totalMl >= total);
            highest = step->stage;
            total = step->totalMl;
        }
        // Written down in any order, the same log says the same.
        const double end = 7.0 * count + 8;
        const QJsonObject inTime = answerJson(standing(run, end));
        std::shuffle(run.events.begin(), run.events.end(), dice);
        REQUIRE((answerJson(standing(run, end)) == inTime));
        ++reached[highest];
    }
    // The dice did reach every stage: the check above was not made on empty logs.
    for (const int times : reached)
        CHECK(times > 0);
}
