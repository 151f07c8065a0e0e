#include "core/pph/run_json.h"

#include "core/pph/json_members.h"
#include "core/pph/words.h"

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
    };
    return kinds;
}

QString unknownWord(const QString& word) {
    return QCoreApplication::translate("muying::pph", "不认识“%1”，请核对名称。").arg(word);
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
std::optional<double> bagRate(JsonMembers& members) {
    const double units = members.needNumber("units_per_bag");
    const double bag = members.needNumber("bag_ml");
    const double speed = members.needNumber("ml_per_h");
    if (!(units > 0 && units <= 1000) || !(bag >= 10 && bag <= 5000) || !(speed > 0 && speed <= 5000)) {
        members.refuse(QCoreApplication::translate(
            "muying::pph", "每袋单位数、袋容量或 mL/h 不是可能的数值，没有计入。请核对。"));
        return std::nullopt;
    }
    return units / bag * speed;
}

void readDose(JsonMembers& members, Event& event) {
    Dose& dose = event.dose;
    dose.drug = members.needWord("drug");
    dose.unit = members.has("units_per_bag") ? members.word("unit") : members.needWord("unit");
    dose.route = routeName(members.word("route"));
    if (members.has("units_per_bag"))
        dose.unitsPerHour = bagRate(members);
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
        event.dose.unitsPerHour = bagRate(members);
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

void readStatement(JsonMembers& members, Event& event) {
    switch (event.kind) {
    case EventKind::Bleeding:
        event.yes = members.needTruth("controlled");
        break;
    case EventKind::Placenta:
        event.yes = members.needTruth("delivered");
        break;
    case EventKind::Hb:
        event.amount = members.needNumber("g_l");
        break;
    case EventKind::Finding:
        event.word = members.needWord("code");
        break;
    case EventKind::Call:
        event.yes = members.needTruth("agreed");
        event.hasMeans = members.truth("has_means", true).value_or(false);
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
    default:
        return readStatement(members, event);
    }
}

Result<Event> eventFromJson(const QJsonValue& value, int number) {
    const QString where = QCoreApplication::translate("muying::pph", "第 %1 条事件").arg(number);
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

Status readBirth(const QJsonObject& object, Birth& birth) {
    JsonMembers members(object, QStringLiteral("birth"));
    const QString mode = members.needWord("mode");
    birth.mode = mode == QLatin1String("caesarean") ? BirthMode::Caesarean : BirthMode::Vaginal;
    if (mode != QLatin1String("caesarean") && mode != QLatin1String("vaginal"))
        members.refuse(unknownWord(mode));
    birth.at = members.moment("at");
    const double babies = members.number("babies").value_or(1);
    if (!(babies >= 1 && babies <= 6) || babies != static_cast<int>(babies))
        members.refuse(QCoreApplication::translate("muying::pph", "胎儿个数不可能，请核对。"));
    else
        birth.babies = static_cast<int>(babies);
    if (const auto refused = members.finish())
        return *refused;
    return success();
}

Status readWoman(const QJsonObject& object, Woman& woman) {
    JsonMembers members(object, QStringLiteral("woman"));
    woman.prepregnancyKg = members.number("prepregnancy_weight_kg");
    woman.termKg = members.number("term_weight_kg");
    woman.hbGPerL = members.number("hb_g_l");
    woman.asthma = members.truth("asthma", false);
    woman.hypertension = members.truth("hypertension", false);
    woman.cardiovascularDisease = members.truth("cardiovascular_disease", false);
    woman.organDisease = members.truth("organ_disease", false);
    woman.glaucoma = members.truth("glaucoma", false);
    woman.allergies = members.words("allergies");
    woman.riskClass = members.word("risk_class");
    const QStringList classes{QString(), QStringLiteral("low"), QStringLiteral("medium"),
                              QStringLiteral("high")};
    if (!classes.contains(woman.riskClass))
        members.refuse(unknownWord(woman.riskClass));
    if (const auto refused = members.finish())
        return *refused;
    return success();
}

QDateTime lastMoment(const Run& run) {
    QDateTime last = run.birth.at.value_or(QDateTime());
    for (const Event& event : run.events) {
        if (!last.isValid() || event.at > last)
            last = event.at;
    }
    return last;
}

QString momentText(const QDateTime& at) {
    if (at.time().msec() != 0)
        return at.toString(Qt::ISODateWithMs);
    QString text = at.toString(QStringLiteral("yyyy-MM-ddTHH:mm"));
    if (at.time().second() != 0)
        text += at.toString(QStringLiteral(":ss"));
    const bool offset = at.timeSpec() == Qt::OffsetFromUTC;
    return offset ? text + at.toString(Qt::ISODate).right(6) : text;
}

QJsonObject orderJson(const OrderAnswer& order) {
    QJsonObject json{{QStringLiteral("ref"), order.ref},
                     {QStringLiteral("verdict"), verdictName(order.verdict.verdict)}};
    if (order.verdict.reason != DoseReason::None) {
        json.insert(QStringLiteral("reason"), reasonName(order.verdict.reason));
        json.insert(QStringLiteral("message"), reasonSentence(order.verdict));
    }
    if (order.verdict.until.isValid())
        json.insert(QStringLiteral("until"), momentText(order.verdict.until));
    return json;
}

QJsonValue orNull(const std::optional<double>& value, int decimals) {
    return value ? QJsonValue(roundedHalfUp(*value, decimals)) : QJsonValue(QJsonValue::Null);
}

QString triggerName(Trigger trigger) {
    if (trigger == Trigger::CannotRuleOut)
        return QStringLiteral("cannot_rule_out");
    return trigger == Trigger::Yes ? QStringLiteral("yes") : QStringLiteral("no");
}

} // namespace

Result<AskedRun> runFromJson(const QJsonObject& line) {
    const auto refused = [](const QString& sentence) { return failure(ErrorCode::InvalidInput, sentence); };
    if (!line.value(u"birth").isObject())
        return refused(
            QCoreApplication::translate("muying::pph", "缺少 birth（分娩方式和时间），本行没有处理。"));
    if (line.contains(u"woman") && !line.value(u"woman").isObject())
        return refused(QCoreApplication::translate("muying::pph", "woman 应为对象，本行没有处理。"));
    if (line.contains(u"events") && !line.value(u"events").isArray())
        return refused(QCoreApplication::translate("muying::pph", "events 应为列表，本行没有处理。"));
    AskedRun asked;
    const Status birth = readBirth(line.value(u"birth").toObject(), asked.run.birth);
    if (!birth)
        return birth.error();
    const Status woman = readWoman(line.value(u"woman").toObject(), asked.run.woman);
    if (!woman)
        return woman.error();
    int number = 0;
    for (const QJsonValue& value : line.value(u"events").toArray()) {
        auto event = eventFromJson(value, ++number);
        if (!event)
            return event.error();
        asked.run.events.push_back(std::move(*event));
    }
    JsonMembers members(QJsonObject{{QStringLiteral("now"), line.value(u"now")}}, QStringLiteral("now"));
    const auto now = members.moment("now");
    if (const auto wrong = members.finish())
        return *wrong;
    asked.now = now.value_or(lastMoment(asked.run));
    if (!asked.now.isValid())
        return refused(
            QCoreApplication::translate("muying::pph", "没有任何时间可用，本行没有处理。请写明 now。"));
    return asked;
}

QJsonObject answerJson(const Situation& situation) {
    QJsonArray orders;
    for (const OrderAnswer& order : situation.orders)
        orders.append(orderJson(order));
    return {{QStringLiteral("total_ml"), situation.totalMl},
            {QStringLiteral("shock_index"), orNull(situation.signs.shockIndex(), 2)},
            {QStringLiteral("blood_volume_ml"), orNull(situation.bloodVolumeMl, 0)},
            {QStringLiteral("percent_blood_volume"), orNull(situation.percentBloodVolume, 1)},
            {QStringLiteral("who_trigger"), triggerName(situation.who)},
            {QStringLiteral("cn_warning_line"), situation.cnLine},
            {QStringLiteral("cn_diagnosis"), situation.cnDiagnosis},
            {QStringLiteral("severe"), situation.severe},
            {QStringLiteral("stage"), situation.stage},
            {QStringLiteral("oxytocin_24h_units"), roundedHalfUp(situation.oxytocin24h, 1)},
            {QStringLiteral("warnings"), QJsonArray::fromStringList(situation.warnings)},
            {QStringLiteral("orders"), orders},
            {QStringLiteral("next"), QJsonArray::fromStringList(situation.next)}};
}

} // namespace muying::pph
