#include "tests/core/risk/helpers.h"

#include <algorithm>
#include <random>

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;

namespace {

int rank(const std::vector<content::RiskColour>& colours) {
    int highest = 0;
    for (const content::RiskColour colour : colours) {
        if (colour != content::RiskColour::Purple && colour != content::RiskColour::Green)
            highest = std::max(highest, static_cast<int>(colour));
    }
    return highest;
}

bool purple(const std::vector<content::RiskColour>& colours) {
    return std::find(colours.begin(), colours.end(), content::RiskColour::Purple) != colours.end();
}

risk::FactValue randomValue(const content::FactDecl& fact, std::mt19937& random) {
    risk::FactValue value;
    value.boolean = fact.boolean;
    value.truth = random() % 2 == 0;
    if (!fact.boolean) {
        std::uniform_real_distribution<double> within(*fact.bodyMin, *fact.bodyMax);
        value.number = fact.integer ? std::floor(within(random)) : within(random);
    }
    return value;
}

risk::Input randomWoman(std::mt19937& random) {
    risk::Input input;
    for (const content::FactDecl& fact : shippedRules().facts) {
        if (random() % 3 == 0)
            input.facts.insert(fact.code, randomValue(fact, random));
    }
    for (const content::Clause& clause : shippedRules().clauses) {
        if (random() % 40 == 0 && !clause.heading && !clause.derived)
            input.ticks << clause.code;
    }
    return input;
}

const risk::Duty* dutyOf(const risk::Assessment& result, const QString& code) {
    for (const risk::Duty& duty : result.duties) {
        if (duty.code == code)
            return &duty;
    }
    return nullptr;
}

} // namespace

TEST_CASE("Knowing nothing is green only provisionally, and everything is listed as unknown", "[risk]") {
    const risk::Assessment result = assessed({});
    CHECK(colourNames(result.colours) == QStringList{u"green"_s});
    CHECK_FALSE(result.complete);
    CHECK_FALSE(result.green());
    CHECK(result.unknownFacts.contains(u"hb_g_l"_s));
    CHECK(result.unknownClauses.contains(u"S5.1"_s));
    CHECK(result.duties.empty());
}

TEST_CASE("A woman asked everything without a finding is green", "[risk]") {
    const risk::Assessment result = assessed(fullyAskedHealthyWoman());
    CHECK(result.complete);
    CHECK(result.green());
    CHECK(result.screen.isEmpty());
    CHECK(
        result.unknownFacts.contains(u"hb_g_l"_s)); // laboratory values are suggested, not asked of everyone
}

TEST_CASE("Leaving out any one thing that is asked of everyone makes the colour provisional", "[risk]") {
    const risk::Input full = fullyAskedHealthyWoman();
    for (const content::FactDecl& fact : shippedRules().facts) {
        if (!fact.obligatory || fact.obligatoryIn == u"postpartum"_s)
            continue;
        INFO(fact.code);
        risk::Input less = full;
        less.facts.remove(fact.code);
        CHECK_FALSE(assessed(less).complete);
    }
    for (const QString& code : full.asked) {
        INFO(code);
        risk::Input less = full;
        less.unasked << code;
        const risk::Assessment result = assessed(less);
        CHECK_FALSE(result.complete);
        CHECK(result.unknownClauses.contains(code));
    }
}

TEST_CASE("The interval is asked of those who have given birth or had an operation", "[risk]") {
    risk::Input input = fullyAskedHealthyWoman();
    input.facts[u"cesarean_count"_s].number = 1;
    CHECK_FALSE(assessed(input).complete);
    input.facts.insert(factsOf({{u"birth_interval_months"_s, 30}}));
    CHECK_FALSE(assessed(input).complete);
    input.facts.insert(factsOf({{u"months_since_last_uterine_surgery"_s, 30}}));
    CHECK(assessed(input).complete);
}

TEST_CASE("An item the doctor was asked answers its questions, but never a measurement", "[risk]") {
    risk::Input input = fullyAskedHealthyWoman();
    input.facts.remove(u"infertility_history"_s);
    CHECK_FALSE(assessed(input).complete);
    input.asked << u"S2.3"_s;
    CHECK(assessed(input).complete);
    CHECK_FALSE(assessed(input).unknownClauses.contains(u"S2.3"_s));
    input.facts.remove(u"sbp_mmhg"_s);
    input.asked << u"S7.1.5"_s << u"S6.1"_s;
    CHECK_FALSE(assessed(input).complete);
    CHECK(assessed(input).unknownClauses.contains(u"S6.1"_s));
}

TEST_CASE("More facts never lower the colour that fewer facts gave", "[risk][property]") {
    std::mt19937 random(20170901);
    for (int round = 0; round < 400; ++round) {
        const risk::Input whole = randomWoman(random);
        risk::Input part = whole;
        part.facts.removeIf([&](const auto&) { return random() % 2 == 0; });
        const risk::Assessment more = assessed(whole);
        const risk::Assessment less = assessed(part);
        INFO("round " << round);
        CHECK(rank(more.colours) >= rank(less.colours));
        CHECK((purple(more.colours) || !purple(less.colours)));
        for (const QString& code : less.assess)
            CHECK((more.assess.contains(code) || code == u"Y3.5"_s));
    }
}

TEST_CASE("The colour is that of the gravest item, and purple stands beside it", "[risk][property]") {
    std::mt19937 random(42);
    for (int round = 0; round < 400; ++round) {
        risk::Input input = randomWoman(random);
        const risk::Assessment result = assessed(input);
        int gravest = 0;
        bool infectious = false;
        for (const QString& code : result.assess) {
            const content::RiskColour colour = shippedRules().clause(code)->colour;
            infectious = infectious || colour == content::RiskColour::Purple;
            if (colour != content::RiskColour::Purple)
                gravest = std::max(gravest, static_cast<int>(colour));
        }
        INFO("round " << round << ": " << result.assess.join(u' '));
        CHECK(purple(result.colours) == infectious);
        CHECK(rank(result.colours) == gravest);
        CHECK(result.colours.empty() == false);
        input.ticks << u"P1.7"_s;
        CHECK(rank(assessed(input).colours) == gravest);
        CHECK(purple(assessed(input).colours));
    }
}

TEST_CASE("Code lists are in the order of the regulation and name each item once", "[risk][property]") {
    std::mt19937 random(7);
    for (int round = 0; round < 100; ++round) {
        risk::Input input = randomWoman(random);
        input.ticks += input.ticks;
        const risk::Assessment result = assessed(input);
        for (const QStringList& list : {result.screen, result.assess}) {
            for (qsizetype i = 1; i < list.size(); ++i)
                CHECK(shippedRules().clauseIndex.value(list[i - 1]) <
                      shippedRules().clauseIndex.value(list[i]));
        }
    }
}

TEST_CASE("Duties follow the colour, with their hours", "[risk][duties]") {
    const risk::Assessment orange = assessed(womanWith({{u"age_years"_s, 40}}));
    REQUIRE(dutyOf(orange, u"report"_s));
    CHECK(dutyOf(orange, u"report"_s)->withinHours == 72);
    CHECK(dutyOf(orange, u"report"_s)->to == u"mch"_s);
    CHECK(dutyOf(orange, u"case_management"_s));
    CHECK(dutyOf(orange, u"refer_for_assessment"_s)->withinHours == 336);
    CHECK_FALSE(dutyOf(orange, u"level3_evaluation"_s));
    const risk::Assessment red = assessed(womanWith({{u"hb_g_l"_s, 35}}));
    CHECK(dutyOf(red, u"report"_s)->withinHours == 24);
    CHECK(dutyOf(red, u"level3_evaluation"_s));
    CHECK(dutyOf(red, u"chief_opinion"_s));
    CHECK(std::count_if(red.duties.begin(), red.duties.end(),
                        [](const auto& d) { return d.code == u"report"_s; }) == 1);
    const risk::Assessment yellow = assessed(womanWith({{u"age_years"_s, 36}}));
    CHECK_FALSE(dutyOf(yellow, u"report"_s));
    CHECK_FALSE(dutyOf(yellow, u"case_management"_s));
    CHECK(dutyOf(yellow, u"deliver_level2"_s));
    const risk::Assessment purpleOnly = assessed(womanWith({{u"hiv_confirmed"_s, true}}));
    CHECK_FALSE(dutyOf(purpleOnly, u"report"_s));
    CHECK(dutyOf(purpleOnly, u"case_management"_s));
    CHECK(dutyOf(purpleOnly, u"infectious_programme"_s));
    CHECK_FALSE(dutyOf(purpleOnly, u"refer_for_assessment"_s));
    CHECK(dutyOf(assessed(womanWith({{u"height_cm"_s, 140}})), u"refer_for_assessment"_s));
}

TEST_CASE("After the birth nothing is screened and twins no longer count, but what is chronic stays",
          "[risk][postpartum]") {
    risk::Input input = womanWith(
        {{u"fetus_count"_s, 2}, {u"cesarean_count"_s, 1}, {u"age_years"_s, 36}, {u"days_postpartum"_s, 3}},
        {u"S5.1"_s});
    input.phase = risk::Phase::Postpartum;
    const risk::Assessment result = assessed(input);
    CHECK(result.screen.isEmpty());
    CHECK(result.assess == QStringList{u"Y1.1"_s, u"Y1.6"_s});
    CHECK_FALSE(dutyOf(result, u"deliver_level2"_s));
    CHECK_FALSE(result.unknownFacts.contains(u"ga_days"_s));
    CHECK_FALSE(result.unknownFacts.contains(u"ferritin_ug_l"_s));
    CHECK(result.unknownFacts.contains(u"postpartum_depression"_s));
    CHECK_FALSE(result.complete);
    input.facts.insert(factsOf({{u"sbp_mmhg"_s, 118},
                                {u"dbp_mmhg"_s, 76},
                                {u"postpartum_depression"_s, false},
                                {u"puerperal_heatstroke"_s, false},
                                {u"puerperal_infection"_s, false},
                                {u"red_condition_unstable_postpartum"_s, false}}));
    CHECK(assessed(input).complete);
}

TEST_CASE("Open readings are put to the doctor instead of being decided", "[risk][prompts]") {
    const auto asks = [](const QJsonObject& facts, const QString& code) {
        const risk::Assessment result = assessed(womanWith(facts));
        return std::find(result.prompts.begin(), result.prompts.end(), code) != result.prompts.end();
    };
    CHECK(asks({{u"hbsag_positive"_s, true}, {u"liver_function_normal"_s, true}}, u"P1.1"_s));
    CHECK(asks({{u"hbsag_positive"_s, true}}, u"Y2.3"_s));
    CHECK_FALSE(asks({{u"hbsag_positive"_s, true}, {u"liver_function_normal"_s, true}}, u"Y2.3"_s));
    CHECK_FALSE(asks({{u"hbsag_positive"_s, true}, {u"viral_hepatitis"_s, true}}, u"P1.1"_s));
    CHECK(asks({{u"rh_negative"_s, true}}, u"O3.2"_s));
    CHECK_FALSE(asks({{u"rh_negative"_s, true}, {u"rh_incompatibility"_s, false}}, u"O3.2"_s));
    CHECK(asks({{u"gonorrhoea"_s, true}}, u"P1.7"_s));
    CHECK(asks({{u"central_placenta_previa"_s, true}, {u"scarred_uterus"_s, false}, {u"cesarean_count"_s, 0}},
               u"O3.4"_s));
    CHECK_FALSE(asks({{u"central_placenta_previa"_s, true}, {u"cesarean_count"_s, 1}}, u"O3.4"_s));
    CHECK(asks({{u"syphilis_screen_positive"_s, true}}, u"P1.2"_s));
    CHECK(asks({{u"nyha_class"_s, 3}}, u"R1.1.9"_s));
    CHECK(asks({{u"lvef_pct"_s, 39}}, u"R1.1.9"_s));
    CHECK(asks({{u"sbp_mmhg"_s, 140}}, u"Y3.5"_s));
    CHECK_FALSE(asks({{u"sbp_mmhg"_s, 139}, {u"dbp_mmhg"_s, 89}}, u"Y3.5"_s));
    CHECK(asks({{u"diabetes"_s, true}}, u"O2.5.1"_s));
    CHECK(asks({{u"fpg_mmol_l"_s, 5.1}, {u"ga_days"_s, 100}}, u"S6.6"_s));
    CHECK(asks({{u"age_years"_s, 34}, {u"age_at_due_date"_s, 35}}, u"S1.1"_s));
    CHECK_FALSE(asks({{u"age_years"_s, 33}, {u"age_at_due_date"_s, 34}}, u"S1.1"_s));
}

TEST_CASE("Every prompt has its question in three languages and can be raised", "[risk][prompts]") {
    int prompts = 0;
    for (const content::Clause& clause : shippedRules().clauses) {
        INFO(clause.code);
        CHECK(clause.promptWhen.has_value() == !clause.prompt.isEmpty());
        CHECK(clause.prompt.ko.isEmpty() == clause.prompt.isEmpty());
        prompts += clause.promptWhen ? 1 : 0;
    }
    CHECK(prompts >= 30);
}
