#include "core/risk/assessment_json.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace muying::risk {

using content::RiskColour;
using content::RuleSet;

namespace {

Error refusedLine(const QString& message) {
    return failure(ErrorCode::InvalidInput, message);
}

Result<QStringList> readCodes(const QJsonObject& object, const QString& member) {
    const Error refusal = refusedLine(
        QCoreApplication::translate("muying::risk", "“%1”必须是条目编号的列表，本行没有处理。").arg(member));
    const QJsonValue value = object.value(member);
    if (value.isUndefined())
        return QStringList();
    if (!value.isArray())
        return refusal;
    QStringList codes;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& item : array) {
        if (!item.isString())
            return refusal;
        codes << item.toString();
    }
    return codes;
}

Result<Phase> readPhase(const QJsonValue& value) {
    if (value.isUndefined() || value == QLatin1String("pregnancy"))
        return Phase::Pregnancy;
    if (value == QLatin1String("postpartum"))
        return Phase::Postpartum;
    return refusedLine(QCoreApplication::translate(
        "muying::risk", "“phase”只能是 pregnancy（孕期）或 postpartum（产后），本行没有处理。"));
}

/// null stands for unknown, as does an absent fact.
Result<Facts> readFacts(const RuleSet& rules, const QJsonValue& value) {
    Facts facts;
    if (value.isUndefined())
        return facts;
    if (!value.isObject())
        return refusedLine(
            QCoreApplication::translate("muying::risk", "“facts”必须是一个对象，本行没有处理。"));
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        FactValue fact;
        if (it->isBool()) {
            fact.boolean = true;
            fact.truth = it->toBool();
        } else if (it->isDouble()) {
            fact.number = it->toDouble();
        } else if (!it->isNull() || !rules.fact(it.key())) {
            return refusedLine(
                QCoreApplication::translate(
                    "muying::risk", "指标 %1 的值只能是规则中指标的数值、true、false 或 null，本行没有处理。")
                    .arg(it.key()));
        } else {
            continue;
        }
        facts.insert(it.key(), fact);
    }
    return facts;
}

/// Thrown together from the parts of a kept assessment; `good` turns false on the first mistyped one.
class KeptReader {
public:
    explicit KeptReader(const QJsonObject& json) : m_json(json) {}

    QString string(const QString& key) { return typed(key, QJsonValue::String).toString(); }
    bool boolean(const QString& key) { return typed(key, QJsonValue::Bool).toBool(); }
    QJsonArray array(const QString& key) { return typed(key, QJsonValue::Array).toArray(); }
    QJsonObject object(const QString& key) { return typed(key, QJsonValue::Object).toObject(); }
    QStringList strings(const QString& key) {
        QStringList list;
        const QJsonArray items = array(key);
        for (const QJsonValue& item : items) {
            good = good && item.isString();
            list << item.toString();
        }
        return list;
    }
    bool has(const QString& key) const { return m_json.contains(key); }

    bool good = true;

private:
    QJsonValue typed(const QString& key, QJsonValue::Type type) {
        const QJsonValue value = m_json.value(key);
        good = good && value.type() == type;
        return value;
    }
    const QJsonObject m_json;
};

bool readColours(const QStringList& names, std::vector<RiskColour>& colours) {
    for (const QString& name : names) {
        bool known = false;
        for (const RiskColour colour : {RiskColour::Green, RiskColour::Yellow, RiskColour::Orange,
                                        RiskColour::Red, RiskColour::Purple}) {
            if (name == content::colourName(colour)) {
                colours.push_back(colour);
                known = true;
            }
        }
        if (!known)
            return false;
    }
    return !colours.empty();
}

bool readKeptFacts(const QJsonObject& object, Facts& facts) {
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonObject kept = it->toObject();
        const QJsonValue value = kept.value(QStringLiteral("value"));
        if (!value.isBool() && !value.isDouble())
            return false;
        FactValue fact;
        fact.boolean = value.isBool();
        fact.truth = value.toBool();
        fact.number = value.toDouble();
        fact.date = QDate::fromString(kept.value(QStringLiteral("date")).toString(), Qt::ISODate);
        fact.entryId = kept.value(QStringLiteral("entry")).toString();
        fact.form = kept.value(QStringLiteral("form")).toString();
        fact.field = kept.value(QStringLiteral("field")).toString();
        facts.insert(it.key(), fact);
    }
    return true;
}

bool readReasons(const QJsonArray& array, std::vector<Reason>& reasons) {
    for (const QJsonValue& item : array) {
        KeptReader kept(item.toObject());
        Reason reason;
        reason.clause = kept.string(QStringLiteral("code"));
        reason.byTick = kept.string(QStringLiteral("by")) == QLatin1String("tick");
        if (!reason.byTick)
            reason.facts = kept.object(QStringLiteral("facts")).keys();
        if (!kept.good)
            return false;
        reasons.push_back(reason);
    }
    return true;
}

bool readDuties(const QJsonArray& array, std::vector<Duty>& duties) {
    for (const QJsonValue& item : array) {
        const QJsonObject object = item.toObject();
        Duty duty;
        duty.code = object.value(QStringLiteral("code")).toString();
        duty.to = object.value(QStringLiteral("to")).toString();
        if (object.contains(QStringLiteral("within_hours")))
            duty.withinHours = object.value(QStringLiteral("within_hours")).toInt();
        if (duty.code.isEmpty())
            return false;
        duties.push_back(duty);
    }
    return true;
}

} // namespace

Result<Input> inputFromJson(const RuleSet& rules, const QJsonObject& line) {
    Input input;
    const auto phase = readPhase(line.value(QStringLiteral("phase")));
    if (!phase)
        return phase.error();
    input.phase = *phase;
    auto facts = readFacts(rules, line.value(QStringLiteral("facts")));
    if (!facts)
        return facts.error();
    input.facts = std::move(facts.value());
    const auto ticks = readCodes(line, QStringLiteral("ticks"));
    const auto unasked = readCodes(line, QStringLiteral("unasked"));
    if (!ticks || !unasked)
        return ticks ? unasked.error() : ticks.error();
    input.ticks = *ticks;
    input.unasked = *unasked;
    input.doctorAsked = line.contains(QStringLiteral("ticks"));
    return input;
}

Result<Assessment> assessmentFromJson(const QJsonObject& json) {
    KeptReader kept(json);
    Assessment assessment;
    assessment.edition = kept.string(QStringLiteral("edition"));
    const QString phase = kept.string(QStringLiteral("phase"));
    assessment.phase = phase == QLatin1String("postpartum") ? Phase::Postpartum : Phase::Pregnancy;
    assessment.screen = kept.strings(QStringLiteral("screen"));
    assessment.assess = kept.strings(QStringLiteral("assess"));
    assessment.complete = kept.boolean(QStringLiteral("complete"));
    assessment.unknownFacts = kept.strings(QStringLiteral("unknown"));
    assessment.unknownClauses = kept.strings(QStringLiteral("unknown_clauses"));
    if (kept.has(QStringLiteral("prompts"))) {
        const QStringList prompts = kept.strings(QStringLiteral("prompts"));
        assessment.prompts.assign(prompts.begin(), prompts.end());
    }
    const bool good = readColours(kept.strings(QStringLiteral("colours")), assessment.colours) &&
                      readReasons(kept.array(QStringLiteral("reasons")), assessment.reasons) &&
                      readDuties(kept.array(QStringLiteral("duties")), assessment.duties) &&
                      readKeptFacts(kept.object(QStringLiteral("facts")), assessment.facts);
    if (!good || !kept.good)
        return failure(ErrorCode::Damaged,
                       QCoreApplication::translate("muying::risk",
                                                   "保存的风险评估读不出来。原记录没有改动，请重新评估。"));
    return assessment;
}

} // namespace muying::risk
