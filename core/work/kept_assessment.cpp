#include "core/work/kept_assessment.h"

#include "core/risk/assessment_json.h"

#include <QJsonArray>

#include <tuple>

namespace muying::work {

using namespace Qt::StringLiterals;

namespace {

QStringList keptList(const QJsonValue& value) {
    QStringList list;
    for (const QJsonValue& item : value.toArray())
        list << item.toString();
    return list;
}

} // namespace

QStringList KeptAssessment::colourNames() const {
    QStringList names;
    for (const content::RiskColour colour : result.colours)
        names << content::colourName(colour);
    return names;
}

record::Answers toAnswers(const KeptAssessment& kept) {
    return record::Answers(QJsonObject{{u"at"_s, kept.at.toString(Qt::ISODateWithMs)},
                                       {u"colour_since"_s, kept.colourSince.toString(Qt::ISODateWithMs)},
                                       {u"based_on"_s, kept.basedOn.toString(Qt::ISODate)},
                                       {u"caused_by"_s, kept.causedBy},
                                       {u"sequence"_s, kept.sequence},
                                       {u"gradings"_s, QJsonArray::fromStringList(kept.gradings)},
                                       {u"ticks"_s, QJsonArray::fromStringList(kept.input.ticks)},
                                       {u"asked"_s, QJsonArray::fromStringList(kept.input.asked)},
                                       {u"unasked"_s, QJsonArray::fromStringList(kept.input.unasked)},
                                       {u"result"_s, risk::assessmentToJson(kept.result)}});
}

std::optional<KeptAssessment> keptAssessment(const record::Entry& entry) {
    if (entry.form != assessmentForm)
        return std::nullopt;
    const QJsonObject& json = entry.answers.json();
    const auto result = risk::assessmentFromJson(json.value("result"_L1).toObject());
    if (!result)
        return std::nullopt;
    KeptAssessment kept;
    kept.result = *result;
    kept.input.phase = result->phase;
    kept.input.facts = result->facts;
    kept.input.ticks = keptList(json.value("ticks"_L1));
    kept.input.asked = keptList(json.value("asked"_L1));
    kept.input.unasked = keptList(json.value("unasked"_L1));
    kept.at = QDateTime::fromString(json.value("at"_L1).toString(), Qt::ISODateWithMs);
    kept.colourSince = QDateTime::fromString(json.value("colour_since"_L1).toString(), Qt::ISODateWithMs);
    kept.basedOn = QDate::fromString(json.value("based_on"_L1).toString(), Qt::ISODate);
    kept.causedBy = json.value("caused_by"_L1).toString();
    kept.sequence = json.value("sequence"_L1).toInt();
    kept.gradings = keptList(json.value("gradings"_L1));
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
        if (kept && (!newest || std::tuple(kept->sequence, entry->savedAt, kept->at) >=
                                    std::tuple(newest->sequence, newestSaved, newest->at))) {
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
