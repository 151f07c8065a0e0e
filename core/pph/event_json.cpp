#include "core/pph/event_json.h"

#include "core/pph/dose_check.h"
#include "core/pph/json_members.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

namespace muying::pph {

namespace {

const QHash<QString, EventKind>& eventKinds() {
    static const QHash<QString, EventKind> kinds{
        {QStringLiteral("pad"), EventKind::Pad},
        {QStringLiteral("drape"), EventKind::Drape},
        {QStringLiteral("suction"), EventKind::Suction},
        {QStringLiteral("visual"), EventKind::Visual},
        {QStringLiteral("vitals"), EventKind::Vitals},
        {QStringLiteral("bleeding"), EventKind::Bleeding},
        {QStringLiteral("concealed_suspected"), EventKind::Concealed},
        {QStringLiteral("drug"), EventKind::Drug},
        {QStringLiteral("infusion"), EventKind::Infusion},
        {QStringLiteral("infusion_stop"), EventKind::InfusionStop},
        {QStringLiteral("order"), EventKind::Order},
        {QStringLiteral("fluid"), EventKind::Fluid},
        {QStringLiteral("hb"), EventKind::Hb},
        {QStringLiteral("placenta"), EventKind::Placenta},
        {QStringLiteral("bundle_complete"), EventKind::Bundle},
        {QStringLiteral("finding"), EventKind::Finding},
        {QStringLiteral("call"), EventKind::Call},
        {QStringLiteral("observe"), EventKind::Observe},
        {QStringLiteral("massage"), EventKind::Massage},
        {QStringLiteral("cause"), EventKind::Cause},
        {QStringLiteral("device"), EventKind::Device},
        {QStringLiteral("urine"), EventKind::Urine},
        {QStringLiteral("blood"), EventKind::Blood},
        {QStringLiteral("told"), EventKind::Told},
        {QStringLiteral("transfer"), EventKind::Transfer},
        {QStringLiteral("note"), EventKind::Note},
        {QStringLiteral("review"), EventKind::Review},
    };
    return kinds;
}

/// Common short forms of the routes.
QString routeName(const QString& written) {
    static const QHash<QString, QString> shortForms{
        {QStringLiteral("po"), QStringLiteral("oral")},
        {QStringLiteral("sl"), QStringLiteral("sublingual")},
        {QStringLiteral("pr"), QStringLiteral("rectal")},
        {QStringLiteral("pv"), QStringLiteral("vaginal")},
        {QStringLiteral("iv_bolus"), QStringLiteral("iv_push")},
        {QStringLiteral("iv_drip"), QStringLiteral("iv_infusion")},
        {QStringLiteral("infusion"), QStringLiteral("iv_infusion")},
        {QStringLiteral("imm"), QStringLiteral("intramyometrial")}};
    const QString lower = written.toLower();
    return shortForms.value(lower, lower);
}

/// Units per hour of a bag: units per mL times mL per hour.
std::optional<double> bagRate(JsonMembers& members, Dose& dose) {
    const double units = members.needNumber("units_per_bag");
    const double bag = members.needNumber("bag_ml");
    const double speed = members.needNumber("ml_per_h");
    if (!(units > 0 && units <= 1000) || !(bag >= 10 && bag <= 5000) || !(speed > 0 && speed <= 5000)) {
        members.refuse(QCoreApplication::translate(
            "muying::pph", "每袋单位数、袋容量或 mL/h 不是可能的数值，没有计入。请核对。"));
        return std::nullopt;
    }
    dose.bagUnits = units;
    dose.bagMl = bag;
    dose.bagMlPerHour = speed;
    return units / bag * speed;
}

void readDose(JsonMembers& members, Event& event) {
    Dose& dose = event.dose;
    dose.drug = members.needWord("drug");
    dose.unit = members.has("units_per_bag") ? members.word("unit") : members.needWord("unit");
    dose.route = routeName(members.word("route"));
    if (members.has("units_per_bag"))
        dose.unitsPerHour = bagRate(members, dose);
    else
        dose.amount = members.needNumber("dose");
    // A rate needs no route; any single dose must say how it is given.
    if (!dose.unitsPerHour && !unitsPerHour(0, dose.unit) && dose.route.isEmpty())
        members.needWord("route");
    const QString purpose = members.word("purpose");
    dose.prevention = purpose == QLatin1String("prevention");
    if (!purpose.isEmpty() && !dose.prevention && purpose != QLatin1String("treatment"))
        members.refuse(unknownWord(purpose));
}

void readInfusion(JsonMembers& members, Event& event) {
    event.dose.drug = members.needWord("drug");
    event.dose.route = QStringLiteral("iv_infusion");
    members.word("route");
    members.word("purpose");
    if (members.has("rate")) {
        const double rate = members.needNumber("rate");
        const QString unit = members.needWord("unit");
        event.dose.unitsPerHour = unitsPerHour(rate, unit);
        if (!event.dose.unitsPerHour)
            members.refuse(unknownWord(unit));
    } else {
        event.dose.unitsPerHour = bagRate(members, event.dose);
    }
}

void readVitals(JsonMembers& members, Vitals& vitals) {
    vitals.pulse = members.number("pulse");
    vitals.sbp = members.number("sbp");
    vitals.dbp = members.number("dbp");
    vitals.rr = members.number("rr");
    vitals.spo2 = members.number("spo2");
    vitals.consciousness = members.word("consciousness");
}

void readFluid(JsonMembers& members, Event& event) {
    const QString type = members.needWord("type");
    event.yes = type == QLatin1String("colloid");
    event.ml = members.needNumber("ml");
    if (!event.yes && type != QLatin1String("crystalloid"))
        members.refuse(unknownWord(type));
}

void readLoss(JsonMembers& members, Event& event) {
    switch (event.kind) {
    case EventKind::Pad:
        event.wetG = members.needNumber("wet_g");
        event.dryG = members.needNumber("dry_g");
        break;
    case EventKind::Drape:
        event.ml = members.needNumber("total_ml");
        break;
    case EventKind::Suction:
        event.ml = members.needNumber("volume_ml");
        event.fluidMl = members.number("fluid_ml").value_or(0);
        break;
    default:
        event.ml = members.needNumber("ml");
        break;
    }
}

void readCall(JsonMembers& members, Event& event) {
    event.word = members.word("to");
    event.text = members.word("text");
    const bool receiver = event.word.isEmpty() || event.word == QLatin1String("receiving");
    event.yes = receiver ? members.needTruth("agreed") : members.truth("agreed", false).value_or(false);
    event.hasMeans = members.truth("has_means", receiver).value_or(false);
}

void readObserve(JsonMembers& members, Event& event) {
    readVitals(members, event.vitals);
    event.observation.uterus = members.word("uterus");
    event.observation.bladder = members.word("bladder");
    event.observation.perineum = members.word("perineum");
    event.observation.fundusCm = members.number("fundus_cm");
    event.observation.tempC = members.number("temp_c");
    event.ml = members.number("urine_ml").value_or(0);
    event.text = members.word("text");
}

/// What steps and papers read: a word, an amount, a sentence.
void readAct(JsonMembers& members, Event& event) {
    const bool worded =
        event.kind != EventKind::Massage && event.kind != EventKind::Urine && event.kind != EventKind::Note;
    event.word = worded ? members.needWord("word") : QString();
    if (event.kind == EventKind::Urine || event.kind == EventKind::Blood)
        event.ml = members.needNumber("ml");
    if (event.kind == EventKind::Device)
        event.amount = members.number("amount").value_or(0);
    if (event.kind == EventKind::Device || event.kind == EventKind::Cause)
        event.yes = members.truth("yes", event.kind == EventKind::Device).value_or(false);
    event.text = event.kind == EventKind::Note ? members.needWord("text") : members.word("text");
}

void readStatement(JsonMembers& members, Event& event) {
    switch (event.kind) {
    case EventKind::Bleeding:
        event.yes = members.needTruth("controlled");
        break;
    case EventKind::Placenta:
        event.yes = members.needTruth("delivered");
        event.word = members.word("state");
        break;
    case EventKind::Hb:
        event.amount = members.needNumber("g_l");
        break;
    case EventKind::Finding:
        event.word = members.needWord("code");
        break;
    case EventKind::Call:
        readCall(members, event);
        break;
    default:
        break;
    }
}

void readByKind(JsonMembers& members, Event& event) {
    switch (event.kind) {
    case EventKind::Pad:
    case EventKind::Drape:
    case EventKind::Suction:
    case EventKind::Visual:
        return readLoss(members, event);
    case EventKind::Vitals:
        return readVitals(members, event.vitals);
    case EventKind::Order:
        event.ref = members.word("ref");
        event.dose.othersUnavailable = members.truth("others_unavailable", false).value_or(false);
        return readDose(members, event);
    case EventKind::Drug:
        return readDose(members, event);
    case EventKind::Infusion:
        return readInfusion(members, event);
    case EventKind::InfusionStop:
        event.dose.drug = members.needWord("drug");
        return;
    case EventKind::Fluid:
        return readFluid(members, event);
    case EventKind::Observe:
        return readObserve(members, event);
    case EventKind::Massage:
    case EventKind::Cause:
    case EventKind::Device:
    case EventKind::Urine:
    case EventKind::Blood:
    case EventKind::Told:
    case EventKind::Transfer:
    case EventKind::Note:
    case EventKind::Review:
        return readAct(members, event);
    default:
        return readStatement(members, event);
    }
}

} // namespace

QString unknownWord(const QString& word) {
    return QCoreApplication::translate("muying::pph", "不认识“%1”，请核对名称。").arg(word);
}

QString eventKindName(EventKind kind) {
    return eventKinds().key(kind);
}

Result<Event> eventFromJson(const QJsonValue& value, const QString& where) {
    JsonMembers members(value.toObject(), where);
    Event event;
    const QString kind = members.needWord("kind");
    const auto at = members.moment("at");
    if (!at)
        members.refuse(QCoreApplication::translate("muying::pph", "缺少 %1。").arg(QStringLiteral("at")));
    else
        event.at = *at;
    if (!eventKinds().contains(kind)) {
        members.refuse(unknownWord(kind));
    } else {
        event.kind = eventKinds().value(kind);
        readByKind(members, event);
    }
    if (const auto refused = members.finish())
        return *refused;
    return event;
}

} // namespace muying::pph
