#include "core/pph/bleeding_risk.h"

namespace muying::pph {

namespace {

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

void addHigh(const BleedingRiskFacts& facts, const content::PphLimits& limits, BleedingRisk& risk) {
    Factors high(risk.high, risk.unknown);
    high.add(facts.previa, "previa");
    high.add(facts.accretaSuspected, "accreta");
    high.add(facts.activeBleeding, "active_bleeding");
    high.add(facts.coagulopathy, "coagulopathy");
    high.add(facts.plateletsGPerL, "platelets_low",
             [&limits](double value) { return value < limits.riskPlatelets; });
    high.add(facts.haematocritPercent, "haematocrit_low",
             [&limits](double value) { return value < limits.riskHaematocrit; });
    high.add(facts.previousPph, "previous_pph_twice", [](int times) { return times > 1; });
}

void addMedium(const BleedingRiskFacts& facts, const content::PphLimits& limits, BleedingRisk& risk) {
    Factors medium(risk.medium, risk.unknown);
    // A scar of either origin is one factor.
    std::optional<bool> scar = facts.uterineSurgery;
    if (facts.caesareans && (*facts.caesareans > 0 || !scar.value_or(true)))
        scar = *facts.caesareans > 0;
    medium.add(scar, "uterine_scar");
    medium.add(facts.fetuses, "multiple_pregnancy", [](int count) { return count > 1; });
    medium.add(facts.births, "many_births", [&limits](int count) { return count > limits.riskBirths; });
    if (facts.previousPph == 1)
        risk.medium << QStringLiteral("previous_pph");
    medium.add(facts.fibroidCm, "large_fibroids",
               [&limits](double cm) { return cm >= limits.riskFibroidCm; });
    medium.add(facts.estimatedFetalWeightG, "macrosomia",
               [&limits](double grams) { return grams > limits.riskFetalWeightG; });
    medium.add(facts.bmi, "bmi_over_40", [&limits](double value) { return value > limits.riskBmi; });
    medium.add(facts.hbGPerL, "anaemia", [&limits](double value) { return value < limits.riskHb; });
    medium.add(facts.polyhydramnios, "polyhydramnios");
}

/// What only labour brings is no gap before labour: an unknown is not named.
void addLabour(const BleedingRiskFacts& facts, const content::PphLimits& limits, BleedingRisk& risk) {
    const auto add = [&risk](bool present, const char* code) {
        if (present)
            risk.medium << QString::fromLatin1(code);
    };
    add(facts.chorioamnionitis.value_or(false), "chorioamnionitis");
    add(facts.oxytocinHours.value_or(0) > limits.riskOxytocinHours, "oxytocin_over_24_hours");
    add(facts.prolongedSecondStage.value_or(false), "prolonged_second_stage");
    add(facts.magnesium.value_or(false), "magnesium");
    add(facts.induction.value_or(false), "induction");
    add(facts.operativeBirth.value_or(false), "operative_birth");
}

std::optional<double> numberOf(const QHash<QString, double>& known, const char* name) {
    const auto found = known.constFind(QString::fromLatin1(name));
    return found == known.constEnd() ? std::nullopt : std::optional<double>(*found);
}

std::optional<int> countOf(const QHash<QString, double>& known, const char* name) {
    const auto number = numberOf(known, name);
    return number ? std::optional<int>(static_cast<int>(*number)) : std::nullopt;
}

/// Yes if any is yes; no only if every one is known to be no.
std::optional<bool> anyOf(const QHash<QString, double>& known, std::initializer_list<const char*> names) {
    bool allKnown = true;
    for (const char* name : names) {
        const auto number = numberOf(known, name);
        if (number.value_or(0) > 0)
            return true;
        allKnown = allKnown && number.has_value();
    }
    return allKnown ? std::optional<bool>(false) : std::nullopt;
}

} // namespace

BleedingRiskFacts bleedingRiskFacts(const QHash<QString, double>& known) {
    BleedingRiskFacts facts;
    facts.previa =
        anyOf(known, {"low_lying_placenta", "central_placenta_previa", "pernicious_placenta_previa"});
    facts.accretaSuspected = anyOf(known, {"suspected_accreta", "pernicious_placenta_previa"});
    facts.activeBleeding = anyOf(known, {"placental_abruption"});
    facts.coagulopathy = anyOf(known, {"bleeding_tendency"});
    facts.plateletsGPerL = numberOf(known, "plt_10e9_l");
    facts.hbGPerL = numberOf(known, "hb_g_l");
    facts.caesareans = countOf(known, "cesarean_count");
    facts.births = countOf(known, "birth_count");
    facts.fetuses = countOf(known, "fetus_count");
    facts.uterineSurgery = anyOf(known, {"scarred_uterus", "uterine_surgery_count"});
    facts.fibroidCm = numberOf(known, "fibroid_max_cm");
    facts.polyhydramnios = anyOf(known, {"polyhydramnios"});
    facts.bmi = numberOf(known, "bmi");
    return facts;
}

BleedingRisk judgeBleedingRisk(const BleedingRiskFacts& facts, const content::PphLimits& limits) {
    BleedingRisk risk;
    addHigh(facts, limits, risk);
    addMedium(facts, limits, risk);
    addLabour(facts, limits, risk);
    if (!risk.high.isEmpty() || risk.medium.size() >= 2)
        risk.level = QStringLiteral("high");
    else
        risk.level = risk.medium.isEmpty() ? QStringLiteral("low") : QStringLiteral("medium");
    return risk;
}

} // namespace muying::pph
