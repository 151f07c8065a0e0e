#include "core/work/pph_settings.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace muying::work {

using namespace Qt::StringLiterals;

namespace {

const QString pphKey = u"pph"_s;

QStringList texts(const QJsonValue& value) {
    QStringList list;
    for (const QJsonValue& item : value.toArray())
        list << item.toString();
    return list;
}

Status checkSettings(const PphSettings& settings) {
    const auto refused = [](const QString& sentence) { return failure(ErrorCode::InvalidInput, sentence); };
    if (settings.cockpit.people < 2 || settings.cockpit.people > 20)
        return refused(QCoreApplication::translate("muying::work", "抢救人数应为 2～20 人，设置没有保存。"));
    if (settings.cockpit.driveMinutes < 0 || settings.cockpit.driveMinutes > 24 * 60)
        return refused(
            QCoreApplication::translate("muying::work", "到接收医院的分钟数不是可能的数值，设置没有保存。"));
    for (const DryWeight& pad : settings.dryWeights) {
        if (!(pad.grams > 0 && pad.grams <= 5000) || pad.name.trimmed().isEmpty())
            return refused(
                QCoreApplication::translate("muying::work", "“%1”的干重 %2 g 不是可能的重量，设置没有保存。")
                    .arg(pad.name)
                    .arg(pad.grams));
    }
    return success();
}

} // namespace

Result<PphSettings> pphSettings(const store::Store& store) {
    const auto kept = store.setting(pphKey);
    if (!kept)
        return kept.error();
    const QJsonObject json = kept->toObject();
    PphSettings settings;
    settings.cockpit.has = texts(json.value("has"_L1));
    settings.cockpit.people = json.value("people"_L1).toInt(3);
    settings.cockpit.receiver = json.value("receiver"_L1).toString();
    settings.cockpit.driveMinutes = json.value("driveMinutes"_L1).toInt();
    settings.cockpit.drugsInStock = texts(json.value("drugs"_L1));
    for (const QJsonValue& value : json.value("dryWeights"_L1).toArray())
        settings.dryWeights.push_back(
            {value.toObject().value("name"_L1).toString(), value.toObject().value("g"_L1).toDouble()});
    for (const QJsonValue& value : json.value("phones"_L1).toArray())
        settings.phones.push_back(
            {value.toObject().value("name"_L1).toString(), value.toObject().value("number"_L1).toString()});
    return settings;
}

Status savePphSettings(store::Store& store, const PphSettings& settings) {
    const Status checked = checkSettings(settings);
    if (!checked)
        return checked;
    QJsonArray pads, phones;
    for (const DryWeight& pad : settings.dryWeights)
        pads.append(QJsonObject{{u"name"_s, pad.name}, {u"g"_s, pad.grams}});
    for (const auto& [name, number] : settings.phones)
        phones.append(QJsonObject{{u"name"_s, name}, {u"number"_s, number}});
    return store.setSetting(
        pphKey, QJsonObject{{u"has"_s, QJsonArray::fromStringList(settings.cockpit.has)},
                            {u"people"_s, settings.cockpit.people},
                            {u"receiver"_s, settings.cockpit.receiver},
                            {u"driveMinutes"_s, settings.cockpit.driveMinutes},
                            {u"drugs"_s, QJsonArray::fromStringList(settings.cockpit.drugsInStock)},
                            {u"dryWeights"_s, pads},
                            {u"phones"_s, phones}});
}

} // namespace muying::work
