#include "tests/core/risk/helpers.h"

#include <algorithm>

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;
using Op = content::Predicate::Op;

namespace {

std::vector<risk::WhatIf> changesOf(const risk::Input& input, std::size_t limit = 50) {
    return risk::whatWouldChange(shippedRules(), input, assessed(input), limit);
}

const risk::WhatIf* changeOf(const std::vector<risk::WhatIf>& changes, const QString& fact,
                             const QStringList& colours) {
    for (const risk::WhatIf& change : changes) {
        if (change.fact == fact && colourNames(change.colours) == colours)
            return &change;
    }
    return nullptr;
}

/// Is the announced change what the rules really say, on both sides of its limit?
void checkAgainstRules(const risk::Input& input, const risk::WhatIf& change) {
    INFO(change.fact << " at " << change.limit);
    const content::FactDecl* fact = shippedRules().fact(change.fact);
    REQUIRE(fact);
    risk::Input changed = input;
    risk::FactValue& value = changed.facts[change.fact];
    if (change.boolean) {
        value.boolean = true;
        value.truth = change.truth;
    } else {
        const double step = fact->integer ? 1 : 0.001;
        const bool exact = change.op == Op::Le || change.op == Op::Ge;
        value.boolean = false;
        value.number = exact ? change.limit : change.op == Op::Lt ? change.limit - step : change.limit + step;
    }
    CHECK(assessed(changed).colours == change.colours);
    CHECK(change.colours != assessed(input).colours);
}

} // namespace

TEST_CASE("A body mass index of 28.7 says: below 28 yellow", "[risk][whatif]") {
    const risk::Input input = womanWith({{u"age_years"_s, 31},
                                         {u"bmi"_s, 28.74},
                                         {u"cesarean_count"_s, 1},
                                         {u"hb_g_l"_s, 118},
                                         {u"viral_hepatitis"_s, true}});
    const auto changes = changesOf(input);
    const risk::WhatIf* lighter = changeOf(changes, u"bmi"_s, {u"yellow"_s, u"purple"_s});
    REQUIRE(lighter);
    CHECK(lighter->op == Op::Lt);
    CHECK(lighter->limit == 28);
    CHECK(lighter->clause == u"O1.2"_s);
    const risk::WhatIf* anaemia = changeOf(changes, u"hb_g_l"_s, {u"red"_s, u"purple"_s});
    REQUIRE(anaemia);
    CHECK(anaemia->op == Op::Le);
    CHECK(anaemia->limit == 40);
    CHECK(anaemia->clause == u"R1.6.3"_s);
    const risk::WhatIf* platelets = changeOf(changes, u"plt_10e9_l"_s, {u"red"_s, u"purple"_s});
    REQUIRE(platelets);
    CHECK(platelets->op == Op::Lt);
    CHECK(platelets->limit == 30);
    CHECK(platelets->clause == u"R1.6.2"_s);
    CHECK(changes.front().fact == u"bmi"_s);
}

TEST_CASE("The next birthday that counts is announced, earlier ones are not", "[risk][whatif]") {
    const auto changes = changesOf(womanWith({{u"age_years"_s, 34}}));
    const risk::WhatIf* birthday = changeOf(changes, u"age_years"_s, {u"yellow"_s});
    REQUIRE(birthday);
    CHECK(birthday->op == Op::Ge);
    CHECK(birthday->limit == 35);
    for (const risk::WhatIf& change : changes)
        CHECK((change.fact != u"age_years"_s || change.limit > 34));
}

TEST_CASE("Breech before 36 weeks says what happens at 36 weeks", "[risk][whatif]") {
    const auto changes = changesOf(womanWith({{u"malpresentation"_s, true}, {u"ga_days"_s, 251}}));
    const risk::WhatIf* at36 = changeOf(changes, u"ga_days"_s, {u"yellow"_s});
    REQUIRE(at36);
    CHECK(at36->limit == 252);
    CHECK(at36->clause == u"Y3.10"_s);
}

TEST_CASE("Limits that depend on another value are worked out", "[risk][whatif]") {
    const auto changes = changesOf(womanWith(
        {{u"kidney_disease"_s, true}, {u"creatinine_umol_l"_s, 80}, {u"creatinine_uln_umol_l"_s, 74}}));
    const risk::WhatIf* worse = changeOf(changes, u"creatinine_umol_l"_s, {u"red"_s});
    REQUIRE(worse);
    CHECK(worse->op == Op::Gt);
    CHECK(worse->limit == 111);
    const risk::WhatIf* better = changeOf(changes, u"creatinine_umol_l"_s, {u"yellow"_s});
    REQUIRE(better);
    CHECK(better->op == Op::Le);
    CHECK(better->limit == 74);
}

TEST_CASE("What was announced is what the rules then say", "[risk][whatif]") {
    for (const QJsonObject& line : dataLines("risk_cases.jsonl")) {
        const risk::Input input = inputOf(line);
        INFO(line.value(u"id").toString());
        for (const risk::WhatIf& change : changesOf(input))
            checkAgainstRules(input, change);
    }
}

TEST_CASE("Green is promised only when everything has been asked", "[risk][whatif]") {
    risk::Input input = fullyAskedHealthyWoman();
    input.facts.insert(factsOf({{u"hb_g_l"_s, 105}}));
    const risk::WhatIf* better = nullptr;
    const auto complete = changesOf(input);
    better = changeOf(complete, u"hb_g_l"_s, {u"green"_s});
    REQUIRE(better);
    CHECK(better->op == Op::Ge);
    CHECK(better->limit == 110);
    input.facts.remove(u"art_pregnancy"_s);
    for (const risk::WhatIf& change : changesOf(input))
        CHECK(colourNames(change.colours) != QStringList{u"green"_s});
}

TEST_CASE("No more changes are named than asked for, nearest first", "[risk][whatif]") {
    const risk::Input input = womanWith({{u"hb_g_l"_s, 111}, {u"sbp_mmhg"_s, 120}, {u"bmi"_s, 22}});
    CHECK(changesOf(input, 2).size() == 2);
    CHECK(changesOf(input, 2).front().fact == u"hb_g_l"_s);
    CHECK(changesOf(input, 0).empty());
}
