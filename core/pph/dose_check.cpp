#include "core/pph/dose_check.h"

#include <QHash>

#include <algorithm>

namespace muying::pph {

namespace {

using content::Drug;
using content::DrugContraindication;
using content::DrugDose;

constexpr double tolerance = 1e-9;
/// A dose a hundred times too great is a slip between µg, mg and g, not a choice.
constexpr double slipOfUnit = 100;

DoseVerdict blocked(DoseReason reason) {
    return {Verdict::Block, reason, {}, false};
}

DoseVerdict cautious(DoseReason reason, bool unasked = false) {
    return {Verdict::Caution, reason, {}, unasked};
}

DoseReason reasonOf(const QString& condition) {
    static const QHash<QString, DoseReason> reasons{
        {QStringLiteral("asthma"), DoseReason::Asthma},
        {QStringLiteral("hypertension"), DoseReason::Hypertension},
        {QStringLiteral("cardiovascular_disease"), DoseReason::CardiovascularDisease},
        {QStringLiteral("organ_disease"), DoseReason::OrganDisease},
        {QStringLiteral("glaucoma"), DoseReason::Glaucoma},
        {QStringLiteral("allergy"), DoseReason::Allergy},
        {QStringLiteral("undelivered_placenta"), DoseReason::UndeliveredPlacenta}};
    return reasons.value(condition, DoseReason::None);
}

bool names(const QString& allergy, const Drug& drug) {
    const QString text = allergy.trimmed();
    const auto same = [&text](const QString& name) {
        return !text.isEmpty() &&
               (text.compare(name, Qt::CaseInsensitive) == 0 || text.contains(name, Qt::CaseInsensitive));
    };
    return same(drug.code) || same(drug.name.zh) || same(drug.name.ko) || same(drug.name.en);
}

std::optional<bool> allergic(const Woman& woman, const Drug& drug) {
    if (!woman.allergies)
        return std::nullopt;
    return std::ranges::any_of(*woman.allergies, [&drug](const QString& text) { return names(text, drug); });
}

/// Has she the condition? Nothing if nobody has asked.
std::optional<bool> condition(const DoseContext& context, const QString& name, const Drug& drug) {
    const Woman& woman = context.woman;
    if (name == QLatin1String("hypertension") && context.hypertensiveReading)
        return true;
    if (name == QLatin1String("undelivered_placenta"))
        return !context.placentaDelivered.value_or(true);
    if (name == QLatin1String("allergy"))
        return allergic(woman, drug);
    static const QHash<QString, std::optional<bool> Woman::*> places{
        {QStringLiteral("asthma"), &Woman::asthma},
        {QStringLiteral("hypertension"), &Woman::hypertension},
        {QStringLiteral("cardiovascular_disease"), &Woman::cardiovascularDisease},
        {QStringLiteral("organ_disease"), &Woman::organDisease},
        {QStringLiteral("glaucoma"), &Woman::glaucoma}};
    const auto place = places.constFind(name);
    return place == places.constEnd() ? std::nullopt : woman.**place;
}

DoseVerdict checkRate(const DoseContext& context, const Drug& drug, double rate, const QDateTime& at) {
    if (!drug.rate)
        return blocked(DoseReason::Route);
    // More in one hour than a whole day allows: mU written as U.
    if (drug.max24h && rate > drug.max24h->value)
        return blocked(DoseReason::UnitError);
    if (rate > drug.rate->limit + tolerance)
        return blocked(DoseReason::RateHigh);
    const DoseVerdict woman = checkContraindications(context, drug);
    if (woman.verdict == Verdict::Block)
        return woman;
    if (drug.max24h && context.history.sum24h(drug.code, at) >= drug.max24h->value - tolerance)
        return blocked(DoseReason::Max24h);
    if (rate > drug.rate->max + tolerance)
        return cautious(DoseReason::RateHigh);
    return woman;
}

/// The declared way that fits purpose and route; null and `why` if there is none.
const DrugDose* declaredWay(const Drug& drug, const Dose& dose, DoseVerdict& why) {
    const auto ways =
        drug.dosesFor(dose.prevention ? QStringLiteral("prevention") : QStringLiteral("treatment"));
    if (ways.empty())
        why = blocked(dose.prevention ? DoseReason::OffLabel : DoseReason::NotForTreatment);
    else
        why = blocked(DoseReason::Route);
    for (const DrugDose* way : ways) {
        if (way->routes.contains(dose.route))
            return way;
    }
    return nullptr;
}

double greatestSingle(const Drug& drug) {
    double greatest = 0;
    for (const DrugDose& dose : drug.doses)
        greatest = std::max(greatest, dose.max);
    return greatest;
}

/// Limits on sum and number, and the window after birth.
DoseVerdict checkLimits(const DoseContext& context, const Drug& drug, double amount, const QDateTime& at) {
    const auto given = context.history.of(drug.code);
    if (drug.max24h && context.history.sum24h(drug.code, at) + amount > drug.max24h->value + tolerance)
        return blocked(DoseReason::Max24h);
    if (drug.maxDoses && static_cast<double>(given.size()) >= drug.maxDoses->value)
        return blocked(DoseReason::MaxDose);
    if (drug.window && given.empty()) {
        if (!context.birth.at)
            return blocked(DoseReason::BirthTimeUnknown);
        if (static_cast<double>(context.birth.at->secsTo(at)) > drug.window->value * 60)
            return blocked(DoseReason::WindowClosed);
    }
    return {};
}

DoseVerdict checkRepeat(const DoseContext& context, const Drug& drug, const QDateTime& at) {
    const auto given = context.history.of(drug.code);
    if (given.empty())
        return {};
    if (drug.repeatOnlyBleeding && !context.bleeding)
        return blocked(DoseReason::NotForTreatment);
    if (drug.interval) {
        const QDateTime from = given.back().at.addSecs(static_cast<qint64>(drug.interval->value * 60));
        if (at < from)
            return {Verdict::Wait, DoseReason::Interval, from, false};
    }
    if (drug.repeatWindow &&
        static_cast<double>(given.front().at.secsTo(at)) > drug.repeatWindow->value * 3600)
        return cautious(DoseReason::WindowClosed);
    return {};
}

bool usedForPrevention(const DoseContext& context, const Drug& drug) {
    return std::ranges::any_of(context.history.of(drug.code),
                               [](const DrugHistory::Given& given) { return given.dose.prevention; });
}

/// What does not forbid the dose but asks the doctor to confirm it.
DoseVerdict checkCautions(const DoseContext& context, const DrugDose& way, const Dose& dose, double amount) {
    const QString mode =
        context.birth.mode == BirthMode::Vaginal ? QStringLiteral("vaginal") : QStringLiteral("caesarean");
    const bool otherBirth = !way.modes.isEmpty() && !way.modes.contains(mode);
    const bool tooEarly = way.lastResort && !dose.othersUnavailable;
    if (otherBirth || tooEarly || amount < way.min - tolerance)
        return cautious(DoseReason::OffLabel);
    return {};
}

/// The way, unit and size of a single dose; `way` and `amount` are set when they are in order.
DoseVerdict checkWritten(const Drug& drug, const Dose& dose, const DrugDose*& way, double& amount) {
    if (drug.noPush.contains(dose.route))
        return blocked(DoseReason::IvPush);
    const auto converted = inDrugUnit(drug, dose.amount, dose.unit);
    if (!converted || *converted >= slipOfUnit * greatestSingle(drug))
        return blocked(DoseReason::UnitError);
    amount = *converted;
    DoseVerdict why;
    way = declaredWay(drug, dose, why);
    if (!way)
        return why;
    return amount > way->max + tolerance ? blocked(DoseReason::MaxDose) : DoseVerdict{};
}

} // namespace

DoseVerdict checkContraindications(const DoseContext& context, const Drug& drug) {
    DoseVerdict milder;
    for (const DrugContraindication& item : drug.contraindications) {
        if (item.asked)
            continue;
        const auto has = condition(context, item.condition, drug);
        if (has.value_or(false) && item.blocks)
            return blocked(reasonOf(item.condition));
        const bool known = has.value_or(false);
        if (milder.verdict == Verdict::Allow && (known || !has))
            milder = cautious(reasonOf(item.condition), !has);
    }
    return milder;
}

DoseVerdict checkDose(const DoseContext& context, const Dose& dose, const QDateTime& at) {
    const Drug* drug = context.protocol.drug(dose.drug);
    if (!drug)
        return blocked(DoseReason::NotForTreatment);
    const auto rate = dose.unitsPerHour ? dose.unitsPerHour : unitsPerHour(dose.amount, dose.unit);
    if (rate)
        return checkRate(context, *drug, *rate, at);
    const DrugDose* way = nullptr;
    double amount = 0;
    const DoseVerdict written = checkWritten(*drug, dose, way, amount);
    if (written.verdict != Verdict::Allow)
        return written;
    const DoseVerdict woman = checkContraindications(context, *drug);
    if (woman.verdict == Verdict::Block)
        return woman;
    if (way->lastResort && !dose.prevention && usedForPrevention(context, *drug))
        return blocked(DoseReason::AfterProphylaxis);
    const DoseVerdict limits = checkLimits(context, *drug, amount, at);
    if (limits.verdict != Verdict::Allow)
        return limits;
    const DoseVerdict repeat = checkRepeat(context, *drug, at);
    if (repeat.verdict != Verdict::Allow)
        return repeat;
    if (woman.verdict != Verdict::Allow)
        return woman;
    return checkCautions(context, *way, dose, amount);
}

} // namespace muying::pph
