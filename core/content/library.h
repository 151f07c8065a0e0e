#pragma once
#include "core/content/case_list.h"
#include "core/content/directory.h"
#include "core/content/form.h"
#include "core/content/hint_set.h"
#include "core/content/immunisation.h"
#include "core/content/rule_set.h"
#include "core/content/schedule.h"
#include "core/content/wording.h"

#include <QHash>

#include <memory>
#include <vector>

namespace muying::content {

/// Everything declared in resources/, read once and cross-checked: a code used anywhere is declared,
/// types and units fit. Immutable after load; share it by const reference.
class Library {
public:
    /// Reads `resourcesDir`; any complaint of any file is an error. Its detail holds the complaints, a line
    /// "file:line: …" each; its message puts a sentence for the user before them.
    static Result<std::shared_ptr<const Library>> load(const QString& resourcesDir);

    /// The same declarations with what a clinic changed in them: other ends of windows (code → hours or days;
    /// an unknown or fixed window is left alone) and further editions of the rules, each from its `effective`
    /// day. A shipped edition of the same name gives way. ContentInvalid with every complaint if an edition
    /// does not fit the forms.
    Result<std::shared_ptr<const Library>> with(const QHash<QString, int>& windowEnds,
                                                std::vector<RuleSet> editions) const;

    /// The folder it was read from: other rooms read their tables (growth) there.
    const QString& folder() const { return m_folder; }
    const std::vector<Form>& forms() const { return *m_forms; }
    /// The newest edition of a form; null if there is none.
    const Form* form(const QString& code) const;
    /// A certain edition; null if this program does not know it (then the entry is shown read-only).
    const Form* form(const QString& code, const QString& edition) const;
    const std::vector<RuleSet>& ruleSets() const { return m_ruleSets; }
    /// The rule set in force on `date`.
    const RuleSet& rules(const QDate& date) const;
    const RuleSet* ruleSet(const QString& edition) const;
    const Schedule& schedule() const { return m_schedule; }
    const ImmunisationTable& immunisation() const { return *m_immunisation; }
    const std::vector<Hint>& hints() const { return m_hints; }
    const std::vector<InstitutionDecl>& directory() const { return m_directory; }
    const CaseListSet& caseLists() const { return m_caseLists; }

    /// Every text of the declarations in the three languages, each reading once.
    std::vector<Wording> wordings() const;
    /// A copy that says what the readers of the languages made of the drafts.
    std::shared_ptr<const Library> reworded(const Rewordings& corrections) const;
    /// What they made of them; empty = as shipped. For declarations read elsewhere (further_texts.h).
    const Rewordings& corrections() const { return m_corrections; }

private:
    void visitAll(const TextVisitor& visit);

    QString m_folder;
    std::shared_ptr<const std::vector<Form>> m_forms =
        std::make_shared<std::vector<Form>>(); ///< shared by with()
    std::vector<RuleSet> m_ruleSets;
    Schedule m_schedule;
    std::shared_ptr<const ImmunisationTable> m_immunisation;
    std::vector<Hint> m_hints;
    std::vector<InstitutionDecl> m_directory;
    CaseListSet m_caseLists;
    Rewordings m_corrections;
};

/// Where resources/ is: MUYING_RESOURCES, else ../share/muying/resources beside the program.
QString resourcesDir();
/// ../share/muying beside the program (fonts, translations, resources).
QString shareDir();

} // namespace muying::content
