#include "core/pph/birth_json.h"

#include "core/pph/event_json.h"
#include "core/pph/json_members.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace muying::pph {

namespace {

QJsonValue orUnasked(const std::optional<bool>& value) {
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

} // namespace

Status birthFromJson(const QJsonObject& object, Birth& birth) {
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

Status womanFromJson(const QJsonObject& object, Woman& woman) {
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

QJsonObject birthJson(const Birth& birth) {
    QJsonObject json{{QStringLiteral("mode"), birth.mode == BirthMode::Caesarean ? QStringLiteral("caesarean")
                                                                                 : QStringLiteral("vaginal")},
                     {QStringLiteral("babies"), birth.babies}};
    if (birth.at)
        json.insert(QStringLiteral("at"), logMoment(*birth.at));
    return json;
}

QJsonObject womanJson(const Woman& woman) {
    // What nobody has asked is written as null: an absent member would mean "no".
    QJsonObject json{{QStringLiteral("asthma"), orUnasked(woman.asthma)},
                     {QStringLiteral("hypertension"), orUnasked(woman.hypertension)},
                     {QStringLiteral("cardiovascular_disease"), orUnasked(woman.cardiovascularDisease)},
                     {QStringLiteral("organ_disease"), orUnasked(woman.organDisease)},
                     {QStringLiteral("glaucoma"), orUnasked(woman.glaucoma)},
                     {QStringLiteral("allergies"),
                      woman.allergies ? QJsonValue(QJsonArray::fromStringList(*woman.allergies))
                                      : QJsonValue(QJsonValue::Null)},
                     {QStringLiteral("risk_class"), woman.riskClass}};
    const auto add = [&json](const char* name, const std::optional<double>& value) {
        if (value)
            json.insert(QLatin1String(name), *value);
    };
    add("prepregnancy_weight_kg", woman.prepregnancyKg);
    add("term_weight_kg", woman.termKg);
    add("hb_g_l", woman.hbGPerL);
    return json;
}

} // namespace muying::pph
