#pragma once
#include "core/base/language.h"

#include <QHash>
#include <QStringList>

#include <functional>

namespace muying::content {

struct Form;
struct RuleSet;
struct Schedule;
struct Hint;
class ImmunisationTable;
struct Protocol;
struct CaseListSet;
struct InstitutionDecl;

/// One text of the declarations as a reader of a language checks it.
struct Wording {
    QString id;   ///< first place it stands: "form/ANC1/field/weight_kg"
    QString kind; ///< "form", "option", "rule", "schedule", "hint", "vaccine", "step", "list", "poster"
    LocalText text;
    QString source;
    int places = 1; ///< how often it stands in the declarations
};

/// Texts put in the place of drafts by a reader: the same Chinese with the same draft reads alike everywhere.
class Rewordings {
public:
    /// From now on `zh`, where it reads `before` in `language`, reads `after`.
    void add(Language language, const QString& zh, const QString& before, const QString& after);
    bool isEmpty() const { return m_ko.isEmpty() && m_en.isEmpty(); }
    /// What the draft reads now; the draft itself if nobody changed it.
    QString after(Language language, const QString& zh, const QString& draft) const;
    void apply(LocalText& text) const;

private:
    QHash<QString, QString>& of(Language language) { return language == Language::En ? m_en : m_ko; }
    const QHash<QString, QString>& of(Language language) const {
        return language == Language::En ? m_en : m_ko;
    }
    QHash<QString, QString> m_ko, m_en; ///< Chinese and draft → text in force
};

/// Is called with every text of a declaration and its place. May change the text.
using TextVisitor =
    std::function<void(const QString& id, const char* kind, LocalText& text, const QString& source)>;
void visitTexts(Form& form, const TextVisitor& visit);
void visitTexts(RuleSet& rules, const TextVisitor& visit);
void visitTexts(Schedule& schedule, const TextVisitor& visit);
void visitTexts(Hint& hint, const TextVisitor& visit);
void visitTexts(ImmunisationTable& table, const TextVisitor& visit);
void visitTexts(Protocol& protocol, const TextVisitor& visit);
void visitTexts(CaseListSet& lists, const TextVisitor& visit);
void visitTexts(InstitutionDecl& institution, const TextVisitor& visit);

} // namespace muying::content
