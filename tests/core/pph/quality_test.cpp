#include "core/pph/quality.h"
#include "tests/core/pph/log_lines.h"

using namespace muying;
using namespace muying::pph;
using namespace muying::tests;

namespace {

const content::IndicatorSet& declared() {
    static const auto set = content::loadIndicators(QStringLiteral(MUYING_SOURCE_DIR "/resources"), u"pph"_s);
    INFO((set ? std::string() : set.error().message.toStdString()));
    REQUIRE(set.ok());
    return *set;
}

QualityReport judged(const std::vector<LogLines>& runs, double now = 24 * 60 * 10) {
    std::vector<RunLog> logs;
    for (const LogLines& run : runs)
        logs.push_back(run.read());
    return judgeQuality(shippedProtocol(), declared(), logs, minute(now));
}

const IndicatorResult& resultOf(const QualityReport& report, const QString& code) {
    for (const IndicatorResult& result : report.results) {
        if (result.indicator->code == code)
            return result;
    }
    throw std::runtime_error("no such indicator");
}

/// n/N of one run, "x: reason" if it is left out, "-" if it is not in the denominator.
QString countOf(const LogLines& run, const QString& code, double now = 24 * 60 * 10) {
    const QualityReport report = judged({run}, now);
    const IndicatorResult& result = resultOf(report, code);
    if (result.cases.empty())
        return u"-"_s;
    if (result.cases.front().verdict == CaseVerdict::Excluded)
        return u"x: "_s + result.cases.front().reason;
    return u"%1/%2"_s.arg(result.n).arg(result.N);
}

LogLines bleeding(double at = 20, double grams = 525) {
    LogLines lines;
    lines.add(padOf(at, grams));
    return lines;
}

Event infusion(double at, double rate) {
    Event event = actOf(at, EventKind::Infusion);
    event.dose.drug = u"oxytocin"_s;
    event.dose.unitsPerHour = rate;
    return event;
}

LogLines closed(LogLines lines, double at, const QString& outcome = u"controlled"_s) {
    return lines.line(at, {{u"do"_s, u"close"_s}, {u"code"_s, outcome}});
}

} // namespace

TEST_CASE("Twelve indicators are declared, each judged by the program and each with its exclusions",
          "[pph][quality]") {
    CHECK(declared().indicators.size() == 12);
    const QualityReport report = judged({closed(bleeding(), 240)});
    for (const IndicatorResult& result : report.results) {
        for (const IndicatorCase& each : result.cases) {
            if (each.verdict != CaseVerdict::Excluded)
                continue;
            const auto known = std::ranges::find(result.indicator->exclusions, each.reason,
                                                 &std::pair<QString, LocalText>::first);
            INFO(result.indicator->code.toStdString() << " " << each.reason.toStdString());
            CHECK(known != result.indicator->exclusions.end());
        }
    }
}

TEST_CASE("Help within ten minutes of the trigger, both sides of the limit", "[pph][quality]") {
    CHECK(countOf(LogLines(), u"alert_delay"_s) == u"-"_s);
    CHECK(countOf(bleeding(), u"alert_delay"_s) == u"0/1"_s);
    const auto called = [](double at) { return bleeding().add(actOf(at, EventKind::Call, u"help"_s)); };
    CHECK(countOf(called(30), u"alert_delay"_s) == u"1/1"_s);
    CHECK(countOf(called(30.1), u"alert_delay"_s) == u"0/1"_s);
    CHECK(countOf(called(18), u"alert_delay"_s) == u"1/1"_s); // before the scale was read
    CHECK(*resultOf(judged({called(26)}), u"alert_delay"_s).median == Approx(6));
}

TEST_CASE("Oxytocin conforms within the rate, or beyond it with a doctor's word", "[pph][quality]") {
    CHECK(countOf(LogLines(), u"oxytocin"_s) == u"-"_s);
    CHECK(countOf(bleeding().add(infusion(21, 2.4)), u"oxytocin"_s) == u"1/1"_s);
    CHECK(countOf(bleeding().add(infusion(21, 4)), u"oxytocin"_s) == u"0/1"_s);
    LogLines confirmed = bleeding();
    confirmed.line(21,
                   {{u"do"_s, u"event"_s}, {u"event"_s, eventJson(infusion(21, 4))}, {u"confirmed"_s, true}});
    CHECK(countOf(confirmed, u"oxytocin"_s) == u"1/1"_s);
    CHECK(countOf(bleeding().add(givenOf(21, u"oxytocin"_s, u"iv_push"_s, 10, u"U"_s)), u"oxytocin"_s) ==
          u"0/1"_s);
}

TEST_CASE("The upper level answers within thirty minutes of the first call", "[pph][quality]") {
    CHECK(countOf(bleeding(20, 430), u"upper_level"_s) == u"-"_s); // a warning is no level 2
    CHECK(countOf(bleeding(), u"upper_level"_s) == u"0/1"_s);
    const auto answered = [](double at) {
        return bleeding()
            .add(actOf(25, EventKind::Call, u"receiving"_s, false))
            .add(actOf(at, EventKind::Call, u"receiving"_s, true));
    };
    CHECK(countOf(answered(55), u"upper_level"_s) == u"1/1"_s);
    CHECK(countOf(answered(56), u"upper_level"_s) == u"0/1"_s);
}

TEST_CASE("The class is asked before birth and again after it", "[pph][quality]") {
    const QJsonObject low{{u"woman"_s, QJsonObject{{u"risk_class"_s, u"low"_s}}}};
    CHECK(countOf(LogLines(), u"risk_class"_s) == u"0/1"_s);
    CHECK(countOf(LogLines(low), u"risk_class"_s) == u"0/1"_s);
    CHECK(countOf(LogLines(low).step(10, u"s0_reassess"_s), u"risk_class"_s) == u"1/1"_s);
    CHECK(countOf(LogLines().step(10, u"s0_reassess"_s), u"risk_class"_s) == u"0/1"_s);
}

TEST_CASE("A preventive uterotonic within a minute of birth", "[pph][quality]") {
    const auto prevented = [](double at) {
        Event dose = givenOf(at, u"oxytocin"_s, u"im"_s, 10, u"U"_s);
        dose.dose.prevention = true;
        return LogLines().add(dose);
    };
    CHECK(countOf(LogLines(), u"prevention"_s) == u"0/1"_s);
    CHECK(countOf(prevented(1), u"prevention"_s) == u"1/1"_s);
    CHECK(countOf(prevented(1.1), u"prevention"_s) == u"0/1"_s);
}

TEST_CASE("Loss is measured within two hours, by eye does not count", "[pph][quality]") {
    Event guess = actOf(10, EventKind::Visual);
    guess.ml = 200;
    CHECK(countOf(LogLines().add(guess), u"measured"_s) == u"0/1"_s);
    CHECK(countOf(LogLines().add(padOf(119, 21)), u"measured"_s) == u"1/1"_s);
    CHECK(countOf(LogLines().add(padOf(121, 21)), u"measured"_s) == u"0/1"_s);
    CHECK(countOf(LogLines(), u"measured"_s, 100) == u"x: still_open"_s);
}

TEST_CASE("Observation is complete when every slot was on time, a late one is not", "[pph][quality]") {
    const auto looked = [](double off) {
        LogLines lines;
        for (int at = 0; at <= 120; at += 15)
            lines.add(observedOf(at == 60 ? at + off : at + 1));
        return lines;
    };
    CHECK(countOf(looked(1), u"observed"_s) == u"1/1"_s);
    CHECK(countOf(looked(7), u"observed"_s) == u"0/1"_s);
    CHECK(countOf(LogLines().add(observedOf(1)), u"observed"_s, 100) == u"x: still_open"_s);
}

TEST_CASE("Tranexamic acid within three hours of birth, unless she must not have it", "[pph][quality]") {
    CHECK(countOf(bleeding(), u"txa"_s) == u"0/1"_s);
    const auto given = [](double at) {
        return bleeding().add(givenOf(at, u"tranexamic_acid"_s, u"iv"_s, 1, u"g"_s));
    };
    CHECK(countOf(given(180), u"txa"_s) == u"1/1"_s);
    CHECK(countOf(given(181), u"txa"_s) == u"0/1"_s);
    CHECK(countOf(bleeding(181), u"txa"_s) == u"x: window_closed"_s);
    LogLines allergic({{u"woman"_s, QJsonObject{{u"allergies"_s, QJsonArray{u"tranexamic_acid"_s}}}}});
    CHECK(countOf(allergic.add(padOf(20, 525)), u"txa"_s) == u"x: contraindicated"_s);
    LogLines noHour({{u"birth"_s, QJsonObject{{u"mode"_s, u"vaginal"_s}}}});
    CHECK(countOf(noHour.add(padOf(20, 525)), u"txa"_s) == u"x: birth_unknown"_s);
}

TEST_CASE("The bundle within a quarter of an hour", "[pph][quality]") {
    const auto bundled = [](double last) {
        LogLines lines = bleeding();
        Event fluid = actOf(24, EventKind::Fluid, {}, false);
        fluid.ml = 500;
        return lines.add(vitalsOf(21, 110, 110, 70))
            .add(actOf(21, EventKind::Massage))
            .add(infusion(23, 2.4))
            .add(givenOf(24, u"tranexamic_acid"_s, u"iv"_s, 1, u"g"_s))
            .add(fluid)
            .add(actOf(26, EventKind::Cause, u"tone"_s))
            .add(actOf(last, EventKind::Call, u"receiving"_s, true));
    };
    CHECK(countOf(bleeding(), u"bundle"_s) == u"0/1"_s);
    CHECK(countOf(bundled(35), u"bundle"_s) == u"1/1"_s);
    CHECK(countOf(bundled(36), u"bundle"_s) == u"0/1"_s);
}

TEST_CASE("A second uterotonic is due where oxytocin has not stopped the bleeding in a quarter of an hour",
          "[pph][quality]") {
    const auto treated = [] { return bleeding().add(infusion(22, 2.4)); };
    CHECK(countOf(bleeding(), u"second_line"_s) == u"-"_s);
    CHECK(countOf(treated().add(bleedingOf(36, true)), u"second_line"_s) == u"-"_s);
    CHECK(countOf(treated(), u"second_line"_s) == u"0/1"_s);
    const auto second = [&](double at) {
        return treated().add(givenOf(at, u"carboprost"_s, u"im"_s, 250, u"ug"_s));
    };
    CHECK(countOf(second(50), u"second_line"_s) == u"1/1"_s);
    CHECK(countOf(second(51), u"second_line"_s) == u"0/1"_s);
    CHECK(countOf(treated().add(actOf(25, EventKind::Cause, u"trauma"_s)), u"second_line"_s) ==
          u"x: other_cause"_s);
    CHECK(countOf(treated().add(actOf(30, EventKind::Transfer, u"departed"_s)), u"second_line"_s) ==
          u"x: left"_s);
}

TEST_CASE("A transfer is in order when called, listed, on its way in time and answered", "[pph][quality]") {
    const auto sent = [](double departed, double feedback) {
        LogLines lines = bleeding();
        lines.add(actOf(30, EventKind::Transfer, u"decided"_s))
            .add(actOf(32, EventKind::Call, u"receiving"_s, true))
            .line(departed - 1, {{u"do"_s, u"signed"_s}, {u"handing"_s, u"甲"_s}, {u"receiving"_s, u"乙"_s}})
            .add(actOf(departed, EventKind::Transfer, u"departed"_s));
        if (feedback > 0)
            lines.add(actOf(feedback, EventKind::Transfer, u"feedback"_s));
        return lines;
    };
    CHECK(countOf(bleeding(), u"transfer"_s) == u"-"_s);
    CHECK(countOf(sent(60, 600), u"transfer"_s) == u"1/1"_s);
    CHECK(countOf(sent(61, 600), u"transfer"_s) == u"0/1"_s);
    CHECK(countOf(sent(60, 60 + 72 * 60), u"transfer"_s) == u"1/1"_s);
    CHECK(countOf(sent(60, 61 + 72 * 60), u"transfer"_s) == u"0/1"_s);
    CHECK(countOf(sent(60, 0), u"transfer"_s, 600) == u"x: pending"_s);
    CHECK(countOf(sent(60, 0), u"transfer"_s) == u"0/1"_s);
}

TEST_CASE("Debrief in a day, root causes in a week where it was severe", "[pph][quality]") {
    const auto reviewed = [](double grams, double debrief, double rca) {
        LogLines lines = bleeding(20, grams);
        lines.add(actOf(debrief, EventKind::Review, u"debrief"_s));
        if (rca > 0)
            lines.add(actOf(rca, EventKind::Review, u"rca"_s));
        return lines;
    };
    const double day = 24 * 60;
    CHECK(countOf(reviewed(525, 20 + day, 0), u"review"_s) == u"1/1"_s);
    CHECK(countOf(reviewed(525, 21 + day, 0), u"review"_s) == u"0/1"_s);
    CHECK(countOf(reviewed(1100, day, 0), u"review"_s) == u"0/1"_s);
    CHECK(countOf(reviewed(1100, day, 0), u"review"_s, 3 * day) == u"x: pending"_s);
    CHECK(countOf(reviewed(1100, day, 20 + 7 * day), u"review"_s) == u"1/1"_s);
    CHECK(countOf(reviewed(1100, day, 21 + 7 * day), u"review"_s) == u"0/1"_s);
    CHECK(countOf(bleeding(), u"review"_s, 100) == u"x: pending"_s);
}

TEST_CASE("A drill is never counted, and few cases are never judged", "[pph][quality]") {
    LogLines drill({{u"drill"_s, true}});
    drill.add(padOf(20, 525));
    const QualityReport report = judged({drill, bleeding(), LogLines()});
    CHECK(report.drills == 1);
    CHECK(resultOf(report, u"alert_delay"_s).N == 1);
    CHECK(resultOf(report, u"measured"_s).N == 2);
    CHECK_FALSE(resultOf(report, u"alert_delay"_s).judged);
    CHECK(report.unread.isEmpty());
    const auto outcome = [&report](const QString& code) {
        for (const auto& [name, count] : report.outcomes) {
            if (name == code)
                return count;
        }
        return -1;
    };
    CHECK(outcome(u"births"_s) == 2);
    CHECK(outcome(u"events"_s) == 1);
    CHECK(outcome(u"severe"_s) == 0);
    std::vector<LogLines> ten(10, bleeding());
    const QualityReport many = judged(ten);
    CHECK(resultOf(many, u"alert_delay"_s).judged);
    CHECK_FALSE(resultOf(many, u"alert_delay"_s).good);
    CHECK(resultOf(many, u"measured"_s).good);
}
