#include "core/risk/assessment_json.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>

namespace muying::risk {

using content::RiskColour;
using content::RuleSet;

namespace {

QString phaseName(Phase phase) {
    return phase == Phase::Postpartum ? QStringLiteral("postpartum") : QStringLiteral("pregnancy");
}

QJsonArray colourArray(const std::vector<RiskColour>& colours) {
    QJsonArray array;
    for (const RiskColour colour : colours)
        array.append(content::colourName(colour));
    return array;
}

QJsonValue factJson(const FactValue& value) {
    return value.boolean ? QJsonValue(value.truth) : QJsonValue(value.number);
}

QJsonArray reasonArray(const Assessment& assessment) {
    QJsonArray array;
    for (const Reason& reason : assessment.reasons) {
        QJsonObject object{
            {QStringLiteral("code"), reason.clause},
            {QStringLiteral("by"), reason.byTick ? QStringLiteral("tick") : QStringLiteral("fact")}};
        if (!reason.byTick) {
            QJsonObject facts;
            for (const QString& code : reason.facts)
                facts.insert(code, factJson(assessment.facts.value(code)));
            object.insert(QStringLiteral("facts"), facts);
        }
        array.append(object);
    }
    return array;
}

QJsonArray dutyArray(const std::vector<Duty>& duties) {
    QJsonArray array;
    for (const Duty& duty : duties) {
        QJsonObject object{{QStringLiteral("code"), duty.code}};
        if (!duty.to.isEmpty())
            object.insert(QStringLiteral("to"), duty.to);
        if (duty.withinHours)
            object.insert(QStringLiteral("within_hours"), *duty.withinHours);
        array.append(object);
    }
    return array;
}

QJsonObject factsWithOrigin(const Facts& facts) {
    QJsonObject all;
    for (auto it = facts.cbegin(); it != facts.cend(); ++it) {
        QJsonObject object{{QStringLiteral("value"), factJson(*it)}};
        if (it->date.isValid())
            object.insert(QStringLiteral("date"), it->date.toString(Qt::ISODate));
        if (!it->entryId.isEmpty())
            object.insert(QStringLiteral("entry"), it->entryId);
        if (!it->form.isEmpty()) {
            object.insert(QStringLiteral("form"), it->form);
            object.insert(QStringLiteral("field"), it->field);
        }
        all.insert(it.key(), object);
    }
    return all;
}

} // namespace

QJsonObject answerJson(const Assessment& assessment) {
    QJsonObject object{
        {QStringLiteral("screen"), QJsonArray::fromStringList(assessment.screen)},
        {QStringLiteral("assess"), QJsonArray::fromStringList(assessment.assess)},
        {QStringLiteral("colours"), colourArray(assessment.colours)},
        {QStringLiteral("complete"), assessment.complete},
        {QStringLiteral("unknown"), QJsonArray::fromStringList(assessment.unknownFacts)},
        {QStringLiteral("edition"), assessment.edition},
        {QStringLiteral("reasons"), reasonArray(assessment)},
        {QStringLiteral("duties"), dutyArray(assessment.duties)},
    };
    if (!assessment.prompts.empty()) {
        const QStringList prompts(assessment.prompts.begin(), assessment.prompts.end());
        object.insert(QStringLiteral("prompts"), QJsonArray::fromStringList(prompts));
    }
    return object;
}

QJsonObject assessmentToJson(const Assessment& assessment) {
    QJsonObject object = answerJson(assessment);
    object.insert(QStringLiteral("phase"), phaseName(assessment.phase));
    object.insert(QStringLiteral("unknown_clauses"), QJsonArray::fromStringList(assessment.unknownClauses));
    object.insert(QStringLiteral("facts"), factsWithOrigin(assessment.facts));
    return object;
}

} // namespace muying::risk
