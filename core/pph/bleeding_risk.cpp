#include "core/pph/bleeding_risk.h"

namespace muying::pph {

namespace {

constexpr double plateletsLow = 100;
constexpr double haematocritLow = 30;
constexpr double anaemiaHb = 110;
constexpr double macrosomiaG = 4000;
constexpr double bmiHigh = 40;
constexpr int manyBirths = 4;
constexpr double longOxytocinHours = 24;

/// Collects the factors of one class.
class Factors {
public:
    Factors(QStringList& found, QStringList& unknown) : m_found(found), m_unknown(unknown) {}

    template <class T, class Test>
    void add(const std::optional<T>& fact, const char* code, Test present) {
        if (!fact)
            m_unknown << QString::fromLatin1(code);
        else if (present(*fact))
            m_found << QString::fromLatin1(code);
    }
    void add(const std::optional<bool>& fact, const char* code) {
        add(fact, code, [](bool yes) { return yes; });
    }

private:
    QStringList& m_found;
    QStringList& m_unknown;
};

void addHigh(const BleedingRiskFacts& facts, BleedingRisk& risk) {
    Factors high(risk.high, risk.unknown);
    high.add(facts.previa, "previa");
    high.add(facts.accretaSuspected, "accreta");
    high.add(facts.activeBleeding, "active_bleeding");
    high.add(facts.coagulopathy, "coagulopathy");
    high.add(facts.plateletsGPerL, "platelets_low", [](double value) { return value < plateletsLow; });
    high.add(facts.haematocritPercent, "haematocrit_low",
             [](double value) { return value < haematocritLow; });
    high.add(facts.previousPph, "previous_pph_twice", [](int times) { return times > 1; });
}

void addMedium(const BleedingRiskFacts& facts, BleedingRisk& risk) {
    Factors medium(risk.medium, risk.unknown);
    // A scar of either origin is one factor.
    std::optional<bool> scar = facts.uterineSurgery;
    if (facts.caesareans && (*facts.caesareans > 0 || !scar.value_or(true)))
        scar = *facts.caesareans > 0;
    medium.add(scar, "uterine_scar");
    medium.add(facts.fetuses, "multiple_pregnancy", [](int count) { return count > 1; });
    medium.add(facts.births, "many_births", [](int count) { return count > manyBirths; });
    if (facts.previousPph == 1)
        risk.medium << QStringLiteral("previous_pph");
    medium.add(facts.largeFibroids, "large_fibroids");
    medium.add(facts.estimatedFetalWeightG, "macrosomia", [](double grams) { return grams > macrosomiaG; });
    medium.add(facts.bmi, "bmi_over_40", [](double value) { return value > bmiHigh; });
    medium.add(facts.hbGPerL, "anaemia", [](double value) { return value < anaemiaHb; });
    medium.add(facts.polyhydramnios, "polyhydramnios");
}

/// What only labour brings is no gap before labour: an unknown is not named.
void addLabour(const BleedingRiskFacts& facts, BleedingRisk& risk) {
    const auto add = [&risk](bool present, const char* code) {
        if (present)
            risk.medium << QString::fromLatin1(code);
    };
    add(facts.chorioamnionitis.value_or(false), "chorioamnionitis");
    add(facts.oxytocinHours.value_or(0) > longOxytocinHours, "oxytocin_over_24_hours");
    add(facts.prolongedSecondStage.value_or(false), "prolonged_second_stage");
    add(facts.magnesium.value_or(false), "magnesium");
    add(facts.induction.value_or(false), "induction");
    add(facts.operativeBirth.value_or(false), "operative_birth");
}

} // namespace

BleedingRisk judgeBleedingRisk(const BleedingRiskFacts& facts) {
    BleedingRisk risk;
    addHigh(facts, risk);
    addMedium(facts, risk);
    addLabour(facts, risk);
    if (!risk.high.isEmpty() || risk.medium.size() >= 2)
        risk.level = QStringLiteral("high");
    else
        risk.level = risk.medium.isEmpty() ? QStringLiteral("low") : QStringLiteral("medium");
    return risk;
}

} // namespace muying::pph
