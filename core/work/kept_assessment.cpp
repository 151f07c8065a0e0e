#include "core/work/kept_assessment.h"

#include <QJsonArray>

#include <tuple>

namespace muying::work {

using namespace Qt::StringLiterals;
using content::RiskColour;

namespace {

RiskColour keptColour(const QString& name) {
    for (const RiskColour colour :
         {RiskColour::Green, RiskColour::Yellow, RiskColour::Orange, RiskColour::Red, RiskColour::Purple}) {
        if (content::colourName(colour) == name)
            return colour;
    }
    return RiskColour::None;
}

QStringList keptList(const QJsonValue& value) {
    QStringList list;
    for (const QJsonValue& item : value.toArray())
        list << item.toString();
    return list;
}

QJsonArray keptArray(const QStringList& list) {
    return QJsonArray::fromStringList(list);
}

QJsonObject factsToJson(const risk::Facts& facts) {
    QJsonObject json;
    for (auto it = facts.begin(); it != facts.end(); ++it) {
        QJsonObject fact{{u"value"_s, it->boolean ? QJsonValue(it->truth) : QJsonValue(it->number)}};
        if (it->date.isValid())
            fact.insert(u"date"_s, it->date.toString(Qt::ISODate));
        if (!it->entryId.isEmpty())
            fact.insert(u"entry"_s, it->entryId);
        if (!it->form.isEmpty())
            fact.insert(u"from"_s, QString(it->form + u'.' + it->field));
        json.insert(it.key(), fact);
    }
    return json;
}

risk::Facts factsFromJson(const QJsonObject& json) {
    risk::Facts facts;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const QJsonObject kept = it.value().toObject();
        const QString from = kept.value("from"_L1).toString();
        risk::FactValue fact;
        fact.boolean = kept.value("value"_L1).isBool();
        fact.truth = kept.value("value"_L1).toBool();
        fact.number = kept.value("value"_L1).toDouble();
        fact.date = QDate::fromString(kept.value("date"_L1).toString(), Qt::ISODate);
        fact.entryId = kept.value("entry"_L1).toString();
        fact.form = from.section(u'.', 0, 0);
        fact.field = from.section(u'.', 1);
        facts.insert(it.key(), fact);
    }
    return facts;
}

QJsonArray reasonsToJson(const std::vector<risk::Reason>& reasons) {
    QJsonArray json;
    for (const risk::Reason& reason : reasons)
        json.append(QJsonObject{{u"clause"_s, reason.clause},
                                {u"by_tick"_s, reason.byTick},
                                {u"facts"_s, keptArray(reason.facts)}});
    return json;
}

QJsonArray dutiesToJson(const std::vector<risk::Duty>& duties) {
    QJsonArray json;
    for (const risk::Duty& duty : duties) {
        QJsonObject item{{u"code"_s, duty.code}, {u"to"_s, duty.to}};
        if (duty.withinHours)
            item.insert(u"within_hours"_s, *duty.withinHours);
        json.append(item);
    }
    return json;
}

void resultToJson(const risk::Assessment& result, QJsonObject& json) {
    QStringList colours, prompts;
    for (const RiskColour colour : result.colours)
        colours << content::colourName(colour);
    for (const QString& prompt : result.prompts)
        prompts << prompt;
    json.insert(u"phase"_s, result.phase == risk::Phase::Postpartum ? u"postpartum"_s : u"pregnancy"_s);
    json.insert(u"screen"_s, keptArray(result.screen));
    json.insert(u"assess"_s, keptArray(result.assess));
    json.insert(u"colours"_s, keptArray(colours));
    json.insert(u"complete"_s, result.complete);
    json.insert(u"unknown_facts"_s, keptArray(result.unknownFacts));
    json.insert(u"unknown_clauses"_s, keptArray(result.unknownClauses));
    json.insert(u"reasons"_s, reasonsToJson(result.reasons));
    json.insert(u"duties"_s, dutiesToJson(result.duties));
    json.insert(u"prompts"_s, keptArray(prompts));
}

risk::Assessment resultFromJson(const QJsonObject& json, const QString& edition) {
    risk::Assessment result;
    result.edition = edition;
    result.phase =
        json.value("phase"_L1) == u"postpartum"_s ? risk::Phase::Postpartum : risk::Phase::Pregnancy;
    result.screen = keptList(json.value("screen"_L1));
    result.assess = keptList(json.value("assess"_L1));
    for (const QString& name : keptList(json.value("colours"_L1)))
        result.colours.push_back(keptColour(name));
    result.complete = json.value("complete"_L1).toBool();
    result.unknownFacts = keptList(json.value("unknown_facts"_L1));
    result.unknownClauses = keptList(json.value("unknown_clauses"_L1));
    for (const QJsonValue& item : json.value("reasons"_L1).toArray())
        result.reasons.push_back(
            {item["clause"_L1].toString(), item["by_tick"_L1].toBool(), keptList(item["facts"_L1])});
    for (const QJsonValue& item : json.value("duties"_L1).toArray()) {
        risk::Duty duty{item["code"_L1].toString(), item["to"_L1].toString(), std::nullopt};
        if (item["within_hours"_L1].isDouble())
            duty.withinHours = item["within_hours"_L1].toInt();
        result.duties.push_back(duty);
    }
    for (const QString& prompt : keptList(json.value("prompts"_L1)))
        result.prompts.push_back(prompt);
    return result;
}

} // namespace

QStringList KeptAssessment::colourNames() const {
    QStringList names;
    for (const RiskColour colour : result.colours)
        names << content::colourName(colour);
    return names;
}

record::Answers toAnswers(const KeptAssessment& kept) {
    QJsonObject json{{u"at"_s, kept.at.toString(Qt::ISODateWithMs)},
                     {u"colour_since"_s, kept.colourSince.toString(Qt::ISODateWithMs)},
                     {u"based_on"_s, kept.basedOn.toString(Qt::ISODate)},
                     {u"caused_by"_s, kept.causedBy},
                     {u"facts"_s, factsToJson(kept.input.facts)},
                     {u"ticks"_s, keptArray(kept.input.ticks)},
                     {u"asked"_s, keptArray(kept.input.asked)},
                     {u"unasked"_s, keptArray(kept.input.unasked)}};
    resultToJson(kept.result, json);
    return record::Answers(json);
}

std::optional<KeptAssessment> keptAssessment(const record::Entry& entry) {
    if (entry.form != assessmentForm)
        return std::nullopt;
    const QJsonObject& json = entry.answers.json();
    KeptAssessment kept;
    kept.result = resultFromJson(json, entry.edition);
    kept.input.phase = kept.result.phase;
    kept.input.facts = factsFromJson(json.value("facts"_L1).toObject());
    kept.input.ticks = keptList(json.value("ticks"_L1));
    kept.input.asked = keptList(json.value("asked"_L1));
    kept.input.unasked = keptList(json.value("unasked"_L1));
    kept.at = QDateTime::fromString(json.value("at"_L1).toString(), Qt::ISODateWithMs);
    kept.colourSince = QDateTime::fromString(json.value("colour_since"_L1).toString(), Qt::ISODateWithMs);
    kept.basedOn = QDate::fromString(json.value("based_on"_L1).toString(), Qt::ISODate);
    kept.causedBy = json.value("caused_by"_L1).toString();
    kept.entryId = entry.id;
    if (!kept.at.isValid() || !kept.colourSince.isValid())
        return std::nullopt;
    return kept;
}

std::optional<KeptAssessment> newestKept(const Chart& chart) {
    std::optional<KeptAssessment> newest;
    QDateTime newestSaved;
    for (const record::Entry* entry : chart.all(assessmentForm)) {
        const auto kept = keptAssessment(*entry);
        if (kept &&
            (!newest || std::tuple(entry->savedAt, kept->at) >= std::tuple(newestSaved, newest->at))) {
            newest = kept;
            newestSaved = entry->savedAt;
        }
    }
    return newest;
}

bool sameResult(const risk::Assessment& a, const risk::Assessment& b) {
    return a.edition == b.edition && a.phase == b.phase && a.screen == b.screen && a.assess == b.assess &&
           a.colours == b.colours && a.complete == b.complete;
}

} // namespace muying::work
