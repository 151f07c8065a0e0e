#pragma once
#include "core/work/desk.h"
#include "ui/woman/clause_list.h"
#include "ui/woman/form_layout.h"

namespace muying::ui {

/// The colour as it is or would be, in the words the page shows. A value; made anew after every accepted
/// field.
class RiskView {
public:
    RiskView() = default;
    /// Judges the chart with `unsaved` in place of the stored entry. A failure keeps the sentence in
    /// problem().
    RiskView(const work::Desk& desk, const work::Chart& chart, const record::Entry* unsaved);

    /// An assessment made earlier, with its own facts and the edition it was made by.
    RiskView(const content::RuleSet& rules, const risk::Input& input, const risk::Assessment& assessment)
        : m_rules(&rules), m_input(input), m_assessment(assessment) {}

    bool isValid() const { return m_rules != nullptr && m_problem.isEmpty(); }
    const QString& problem() const { return m_problem; }
    const content::RuleSet* rules() const { return m_rules; }
    const risk::Input& input() const { return m_input; }
    const risk::Assessment& assessment() const { return m_assessment; }
    const std::vector<risk::WhatIf>& whatIf() const { return m_whatIf; }
    /// "orange, purple" as marks; a provisional green is no colour yet.
    Marks marks() const;

    /// What the fields of `form` do to the colour: field code → note. Facts of the entry being filled only.
    QHash<QString, FieldNotes> notes(const content::Form& form) const;
    /// "筛查 S7.1.5 将为阳性" for the clauses a field makes true; empty if none.
    QString consequence(const QString& form, const QString& field) const;
    /// Verdicts for a clause list.
    QHash<QString, ClauseVerdict> verdicts() const;
    /// "28.7 kg/m²"; with `named` "体重指数 28.7 kg/m²".
    QString factText(const QString& fact, bool named = false) const;
    /// "28.7 kg/m²，161.0 cm": the values a reason stands on.
    QString reasonValues(const risk::Reason& reason) const;
    QString factName(const QString& fact) const;

private:
    const content::RuleSet* m_rules = nullptr;
    QString m_problem;
    risk::Input m_input;
    risk::Assessment m_assessment;
    std::vector<risk::WhatIf> m_whatIf;
};

} // namespace muying::ui
