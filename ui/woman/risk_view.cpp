#include "ui/woman/risk_view.h"

#include "core/base/word_list.h"
#include "ui/woman/field_input.h"

#include <QCoreApplication>

#include <algorithm>

namespace muying::ui {

using namespace Qt::StringLiterals;
using content::Clause;
using content::RiskColour;
using content::RuleTable;
using content::Truth;

RiskView::RiskView(const work::Desk& desk, const work::Chart& chart, const record::Entry* unsaved) {
    const auto input = desk.riskInput(chart, unsaved);
    if (!input) {
        m_problem = input.error().message;
        return;
    }
    m_input = input.value();
    const content::RuleSet& rules = desk.library().rules(desk.clock().today());
    const auto assessment = risk::assess(rules, m_input);
    if (!assessment) {
        m_problem = assessment.error().message;
        return;
    }
    m_rules = &rules;
    m_assessment = assessment.value();
    m_whatIf = risk::whatWouldChange(rules, m_input, m_assessment, 4);
}

Marks RiskView::marks() const {
    Marks marks;
    for (const RiskColour colour : m_assessment.colours) {
        if (colour != RiskColour::Green || m_assessment.green()) {
            marks.push_back(colour);
        }
    }
    if (marks.empty()) {
        marks.push_back(RiskColour::None);
    }
    return marks;
}

QString RiskView::factName(const QString& fact) const {
    const content::FactDecl* decl = m_rules != nullptr ? m_rules->fact(fact) : nullptr;
    return decl != nullptr ? decl->label.in(uiLanguage()) : fact;
}

QString RiskView::factText(const QString& fact, bool named) const {
    const auto known = m_input.facts.constFind(fact);
    const content::FactDecl* decl = m_rules != nullptr ? m_rules->fact(fact) : nullptr;
    if (known == m_input.facts.cend() || decl == nullptr) {
        return {};
    }
    if (known->boolean) {
        return factName(fact);
    }
    // One digit is enough to recognise a value, but it must not be rounded onto a limit (27.96 is not 28.0).
    QString number = QString::number(known->number, 'f', 1);
    if (std::abs(number.toDouble() - known->number) > 1e-9) {
        const QString precise = QString::number(known->number, 'f', 2);
        number = number.endsWith(u".0"_s) ? precise : number;
    }
    if (number.endsWith(u".0"_s)) {
        number.chop(2);
    }
    const QString value = decl->unit.isEmpty() ? number : number + u' ' + unitText(decl->unit);
    return named ? factName(fact) + u' ' + value : value;
}

QString RiskView::reasonValues(const risk::Reason& reason) const {
    QStringList parts;
    for (const QString& fact : reason.facts) {
        const QString text = factText(fact, reason.facts.size() > 1);
        if (!text.isEmpty()) {
            parts.append(text);
        }
    }
    if (reason.byTick) {
        parts.append(QCoreApplication::translate("muying::ui", "医生勾选"));
    }
    return listed(parts, Between::Parts, uiLanguage());
}

QHash<QString, FieldNotes> RiskView::notes(const content::Form& form) const {
    QHash<QString, FieldNotes> result;
    if (!isValid()) {
        return result;
    }
    for (const risk::Reason& reason : m_assessment.reasons) {
        const Clause* clause = m_rules->clause(reason.clause);
        if (clause == nullptr || clause->colour == RiskColour::None || clause->table != RuleTable::Assess) {
            continue;
        }
        for (const QString& fact : reason.facts) {
            const risk::FactValue value = m_input.facts.value(fact);
            if (value.form != form.code || value.field.isEmpty()) {
                continue;
            }
            // A fact the form shows as a computed field ("bmi") is told behind that field.
            const content::Field* shown = form.field(fact);
            FieldNotes& note = result[shown != nullptr && shown->isComputed() ? fact : value.field];
            if (note.clauses.isEmpty() || clause->colour > note.colour) {
                note.colour = clause->colour;
                note.clauses = clause->code;
            }
        }
    }
    return result;
}

QString RiskView::consequence(const QString& form, const QString& field) const {
    QStringList screen, assess;
    for (const risk::Reason& reason : m_assessment.reasons) {
        const Clause* clause = isValid() ? m_rules->clause(reason.clause) : nullptr;
        const bool mine = std::any_of(reason.facts.begin(), reason.facts.end(), [&](const QString& fact) {
            const risk::FactValue value = m_input.facts.value(fact);
            return value.form == form && value.field == field;
        });
        if (clause != nullptr && mine) {
            (clause->table == RuleTable::Screen ? screen : assess).append(clause->code);
        }
    }
    QStringList sentences;
    if (!screen.isEmpty()) {
        sentences.append(QCoreApplication::translate("muying::ui", "筛查 %1 将为阳性。")
                             .arg(listed(screen, Between::Words, uiLanguage())));
    }
    if (!assess.isEmpty()) {
        sentences.append(QCoreApplication::translate("muying::ui", "评估条目 %1 将符合。")
                             .arg(listed(assess, Between::Words, uiLanguage())));
    }
    return sentences.join(QString());
}

static void collectFacts(const content::Predicate& predicate, QStringList& facts) {
    if (predicate.kind == content::Predicate::Kind::Compare) {
        if (!facts.contains(predicate.fact)) {
            facts.append(predicate.fact);
        }
        return;
    }
    for (const content::Predicate& part : predicate.parts) {
        collectFacts(part, facts);
    }
}

QHash<QString, ClauseVerdict> RiskView::verdicts() const {
    QHash<QString, ClauseVerdict> result;
    if (!isValid()) {
        return result;
    }
    for (const Clause& clause : m_rules->clauses) {
        if (!clause.when) {
            continue;
        }
        ClauseVerdict verdict;
        verdict.truth = m_assessment.unknownClauses.contains(clause.code) ? Truth::Unknown : Truth::No;
        QStringList facts, texts;
        collectFacts(*clause.when, facts);
        for (const QString& fact : facts) {
            const bool number = m_input.facts.contains(fact) && !m_input.facts.value(fact).boolean;
            if (number) {
                texts.append(factText(fact));
            }
        }
        verdict.values = listed(texts.mid(0, 2), Between::Parts, uiLanguage());
        result.insert(clause.code, verdict);
    }
    for (const risk::Reason& reason : m_assessment.reasons) {
        if (!reason.byTick && result.contains(reason.clause)) {
            result[reason.clause].truth = Truth::Yes;
            result[reason.clause].values = reasonValues(reason);
        }
    }
    return result;
}

} // namespace muying::ui
