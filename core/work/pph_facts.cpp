#include "core/work/pph_facts.h"

#include <algorithm>

namespace muying::work {

using namespace Qt::StringLiterals;
using record::Answers;

namespace {

const Answers& newestAnswers(const Chart& chart, const QString& form) {
    static const Answers none;
    const record::Entry* entry = chart.newest(form);
    return entry ? entry->answers : none;
}

/// Yes if either question says so; no only if both were answered.
std::optional<bool> fromBoth(const Answers& one, const QString& field, const QString& code,
                             const Answers& other, const QString& otherField, const QString& otherCode) {
    const QStringList first = one.multi(field);
    const QStringList second = other.multi(otherField);
    if (first.contains(code) || second.contains(otherCode))
        return true;
    return first.isEmpty() || second.isEmpty() ? std::nullopt : std::optional<bool>(false);
}

/// Free text of past diseases that names the disease; what it does not name says nothing.
std::optional<bool> named(const QString& text, const QStringList& words) {
    const bool found = std::ranges::any_of(
        words, [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
    return found ? std::optional<bool>(true) : std::nullopt;
}

QString pastText(const Chart& chart) {
    const Answers& visit = newestAnswers(chart, u"ANC1"_s);
    return chart.cover().text(u"past_disease_detail"_s) + u' ' + visit.text(u"past_history_other"_s) + u' ' +
           visit.text(u"heart_abn"_s) + u' ' + visit.text(u"lung_abn"_s);
}

std::optional<bool> hypertensionOf(const Chart& chart) {
    const Answers& visit = newestAnswers(chart, u"ANC1"_s);
    const auto before = fromBoth(chart.cover(), u"past_disease"_s, u"2"_s, visit, u"past_history"_s, u"5"_s);
    const auto now = chart.episode().boolean(u"hdp"_s);
    if (before.value_or(false) || now.value_or(false))
        return true;
    return before && now ? std::optional<bool>(false) : std::nullopt;
}

std::optional<bool> organDiseaseOf(const Chart& chart) {
    const Answers& visit = newestAnswers(chart, u"ANC1"_s);
    const QStringList past = visit.multi(u"past_history"_s);
    const QStringList cover = chart.cover().multi(u"past_disease"_s);
    const bool organ =
        past.contains(u"3"_s) || past.contains(u"4"_s) || cover.contains(u"5"_s) || cover.contains(u"9"_s);
    if (organ)
        return true;
    return past.isEmpty() || cover.isEmpty() ? std::nullopt : std::optional<bool>(false);
}

std::optional<QStringList> allergiesOf(const Chart& chart) {
    const QStringList codes = chart.cover().multi(u"drug_allergy"_s);
    if (codes.isEmpty())
        return std::nullopt;
    static const QHash<QString, QString> names{
        {u"2"_s, u"青霉素"_s}, {u"3"_s, u"磺胺"_s}, {u"4"_s, u"链霉素"_s}};
    QStringList allergies;
    for (const QString& code : codes) {
        if (names.contains(code))
            allergies << names.value(code);
    }
    const QString other = chart.cover().text(u"drug_allergy_other"_s).trimmed();
    if (!other.isEmpty())
        allergies << other;
    // "Other" without a name: nobody can say that it is not this drug.
    if (codes.contains(u"5"_s) && other.isEmpty())
        return std::nullopt;
    return allergies;
}

std::optional<double> newestNumber(const Chart& chart, const QStringList& forms, const QString& field) {
    std::optional<double> value;
    QDate day;
    for (const record::Entry& entry : chart.entries) {
        const auto number = forms.contains(entry.form) ? entry.answers.number(field) : std::nullopt;
        if (number && (!day.isValid() || entry.date >= day)) {
            value = number;
            day = entry.date;
        }
    }
    return value;
}

/// The facts the colours are judged by, as numbers under the same names.
QHash<QString, double> knownNumbers(const Desk& desk, const Chart& chart) {
    QHash<QString, double> known;
    const auto input = chart.pregnancy ? desk.riskInput(chart) : Result<risk::Input>(risk::Input{});
    if (!input)
        return known;
    for (auto fact = input->facts.constBegin(); fact != input->facts.constEnd(); ++fact)
        known.insert(fact.key(), fact->boolean ? (fact->truth ? 1 : 0) : fact->number);
    return known;
}

/// What an earlier birth and this labour add to what the colours know.
void addLabourFacts(const Chart& chart, const content::PphLimits& limits, pph::BleedingRiskFacts& facts) {
    int earlier = 0;
    bool asked = true;
    const auto priors = chart.all(u"PREG_PRIOR"_s);
    for (const record::Entry* prior : priors) {
        const QStringList complications = prior->answers.multi(u"prior_complication"_s);
        asked &= !complications.isEmpty() && !complications.contains(u"99"_s);
        earlier += complications.contains(u"1"_s) ? 1 : 0;
    }
    // Without a haemorrhage on record "none" is known only if every earlier birth was told.
    const bool everyBirth = facts.births && *facts.births <= static_cast<int>(priors.size());
    if (earlier > 0 || (asked && everyBirth))
        facts.previousPph = earlier;
    const record::Entry* delivery = chart.newest(u"DELIVERY"_s);
    if (!delivery)
        return;
    const Answers& birth = delivery->answers;
    if (!birth.text(u"onset_kind"_s).isEmpty())
        facts.induction = birth.text(u"onset_kind"_s) == u"2"_s;
    const QString mode = birth.text(u"mode"_s);
    if (!mode.isEmpty())
        facts.operativeBirth = mode != u"1"_s;
    if (const auto minutes = birth.number(u"stage2_min"_s))
        facts.prolongedSecondStage = *minutes >= limits.riskSecondStageMin;
}

} // namespace

pph::Woman pphWoman(const Desk& desk, const Chart& chart, const content::Protocol& protocol) {
    pph::Woman woman;
    woman.prepregnancyKg = chart.episode().number(u"prepreg_weight"_s);
    woman.termKg = newestNumber(chart, {u"ANC2_5"_s}, u"weight_kg"_s);
    woman.hbGPerL = newestNumber(chart, {u"ANC1"_s, u"ANC2_5"_s}, u"hb"_s);
    const QString past = pastText(chart);
    woman.asthma = named(past, {u"哮喘"_s, u"천식"_s, u"asthma"_s});
    woman.glaucoma = named(past, {u"青光眼"_s, u"록내장"_s, u"녹내장"_s, u"glaucoma"_s});
    woman.hypertension = hypertensionOf(chart);
    woman.cardiovascularDisease = fromBoth(chart.cover(), u"past_disease"_s, u"4"_s,
                                           newestAnswers(chart, u"ANC1"_s), u"past_history"_s, u"2"_s);
    woman.organDisease = organDiseaseOf(chart);
    woman.allergies = allergiesOf(chart);
    if (chart.pregnancy)
        woman.riskClass = bleedingRiskOf(desk, chart, protocol).level;
    return woman;
}

pph::Birth pphBirth(const Chart& chart) {
    pph::Birth birth;
    const Answers& delivery = newestAnswers(chart, u"DELIVERY"_s);
    if (delivery.text(u"mode"_s) == u"4"_s)
        birth.mode = pph::BirthMode::Caesarean;
    const auto take = [&birth](const QDateTime& at) {
        const QDateTime written(at.date(), at.time(), Qt::UTC);
        if (at.isValid() && (!birth.at || written > *birth.at))
            birth.at = written;
    };
    take(delivery.dateTime(u"birth_dt"_s));
    for (const record::Entry* baby : chart.all(u"DELIVERY_BABY"_s))
        take(baby->answers.dateTime(u"birth_dt"_s));
    birth.babies = std::clamp(static_cast<int>(chart.episode().number(u"fetus_count"_s).value_or(1)), 1, 6);
    return birth;
}

pph::BleedingRisk bleedingRiskOf(const Desk& desk, const Chart& chart, const content::Protocol& protocol) {
    pph::BleedingRiskFacts facts = pph::bleedingRiskFacts(knownNumbers(desk, chart));
    addLabourFacts(chart, protocol.limits, facts);
    return pph::judgeBleedingRisk(facts, protocol.limits);
}

} // namespace muying::work
