#include "core/risk/assessment_json.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace muying::risk {

namespace {

/// Writes JSON straight into the answer: a hundred thousand women must not wait for a tree of values.
/// Codes and names of rules are plain ASCII without quotes, so nothing needs escaping.
class AnswerWriter {
public:
    explicit AnswerWriter(const Assessment& assessment) : m_assessment(assessment) { m_text.reserve(4096); }

    QByteArray run() {
        m_text += '{';
        codes("screen", m_assessment.screen);
        codes("assess", m_assessment.assess);
        colours();
        member("complete");
        m_text += m_assessment.complete ? "true" : "false";
        codes("unknown", m_assessment.unknownFacts);
        member("edition");
        string(m_assessment.edition);
        reasons();
        duties();
        if (!m_assessment.prompts.empty())
            codes("prompts", QStringList(m_assessment.prompts.begin(), m_assessment.prompts.end()));
        m_text += '}';
        return std::move(m_text);
    }

private:
    void comma() {
        const char last = m_text.back();
        if (last != '{' && last != '[')
            m_text += ',';
    }

    void member(const char* name) {
        comma();
        m_text += '"';
        m_text += name;
        m_text += "\":";
    }

    void string(const QString& text) {
        const qsizetype start = m_text.size();
        m_text.resize(start + text.size() + 2);
        char* place = m_text.data() + start;
        *place++ = '"';
        for (const QChar letter : text)
            *place++ = letter.toLatin1();
        *place = '"';
    }

    void codes(const char* name, const QStringList& list) {
        member(name);
        m_text += '[';
        for (const QString& code : list) {
            comma();
            string(code);
        }
        m_text += ']';
    }

    void colours() {
        QStringList names;
        for (const content::RiskColour colour : m_assessment.colours)
            names << content::colourName(colour);
        codes("colours", names);
    }

    void value(const FactValue& fact) {
        if (fact.boolean)
            m_text += fact.truth ? "true" : "false";
        else
            m_text += QByteArray::number(fact.number, 'g', QLocale::FloatingPointShortest);
    }

    void reasons() {
        member("reasons");
        m_text += '[';
        for (const Reason& reason : m_assessment.reasons) {
            comma();
            m_text += '{';
            member("code");
            string(reason.clause);
            member("by");
            m_text += reason.byTick ? "\"tick\"" : "\"fact\"";
            if (!reason.byTick)
                facts(reason.facts);
            m_text += '}';
        }
        m_text += ']';
    }

    void facts(const QStringList& list) {
        member("facts");
        m_text += '{';
        for (const QString& code : list) {
            comma();
            string(code);
            m_text += ':';
            value(m_assessment.facts.value(code));
        }
        m_text += '}';
    }

    void duties() {
        member("duties");
        m_text += '[';
        for (const Duty& duty : m_assessment.duties) {
            comma();
            m_text += '{';
            member("code");
            string(duty.code);
            if (!duty.to.isEmpty()) {
                member("to");
                string(duty.to);
            }
            if (duty.withinHours) {
                member("within_hours");
                m_text += QByteArray::number(*duty.withinHours);
            }
            m_text += '}';
        }
        m_text += ']';
    }

    const Assessment& m_assessment;
    QByteArray m_text;
};

QJsonObject factsWithOrigin(const Facts& facts) {
    QJsonObject all;
    for (auto it = facts.cbegin(); it != facts.cend(); ++it) {
        QJsonObject object{
            {QStringLiteral("value"), it->boolean ? QJsonValue(it->truth) : QJsonValue(it->number)}};
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

QByteArray answerText(const Assessment& assessment) {
    return AnswerWriter(assessment).run();
}

QJsonObject assessmentToJson(const Assessment& assessment) {
    QJsonObject object = QJsonDocument::fromJson(answerText(assessment)).object();
    object.insert(QStringLiteral("phase"), assessment.phase == Phase::Postpartum
                                               ? QStringLiteral("postpartum")
                                               : QStringLiteral("pregnancy"));
    object.insert(QStringLiteral("unknown_clauses"), QJsonArray::fromStringList(assessment.unknownClauses));
    object.insert(QStringLiteral("facts"), factsWithOrigin(assessment.facts));
    return object;
}

} // namespace muying::risk
