#include "core/pph/run_json.h"

#include "core/pph/birth_json.h"
#include "core/pph/event_json.h"
#include "core/pph/json_members.h"
#include "core/pph/words.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace muying::pph {

namespace {

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
    const Status birth = birthFromJson(line.value(u"birth").toObject(), asked.run.birth);
    if (!birth)
        return birth.error();
    const Status woman = womanFromJson(line.value(u"woman").toObject(), asked.run.woman);
    if (!woman)
        return woman.error();
    int number = 0;
    for (const QJsonValue& value : line.value(u"events").toArray()) {
        auto event =
            eventFromJson(value, QCoreApplication::translate("muying::pph", "第 %1 条事件").arg(++number));
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
