#pragma once
#include "core/work/desk.h"

#include <functional>

namespace muying::work {

/// What is wrong with a rule file; line 0 = the file as a whole.
struct RuleComplaint {
    int line = 0;
    QString sentence;
};

/// A rule file from disk, read and checked as strictly as the program's own, not yet in use.
struct RuleCandidate {
    QString path;
    QByteArray text;
    content::RuleSet rules;
    std::vector<RuleComplaint> complaints; ///< not empty: it cannot be applied
    bool usable() const { return complaints.empty() && !rules.edition.isEmpty(); }
};
/// NotFound or Io when the file cannot be read; what is wrong inside it stands in the complaints.
Result<RuleCandidate> readRuleFile(const Desk& desk, const QString& path);

/// A pregnancy under way whose computed colour the new edition changes.
struct EditionChange {
    QString womanId, pregnancyId, name;
    QStringList before, after;  ///< "orange", "purple"
    bool graded = false;        ///< a grading stands: it stays the colour in force until she is judged anew
    std::vector<LocalText> why; ///< clauses that come or go
};
struct EditionPreview {
    int looked = 0; ///< pregnancies under way
    std::vector<EditionChange> changes;
    QStringList damaged; ///< ids of files that do not open
};
/// What the candidate would change if it were in force today. Writes nothing. Cancelled when `progress` says
/// no.
Result<EditionPreview> previewEdition(const Desk& desk, const RuleCandidate& candidate,
                                      const std::function<bool(int done, int total)>& progress = {});

/// Puts the candidate into force from `effective` on (today or later); it is kept in the clinic's file and
/// travels with it. Every pregnancy under way is judged anew on that day; assessments made before stay as
/// they were. Administrators only; Conflict when an edition of that name or day is known.
Status applyEdition(Desk& desk, const RuleCandidate& candidate, const QDate& effective, const QString& note);
/// Takes back an edition that is not yet in force.
Status withdrawEdition(Desk& desk, const QString& edition, const QString& reason);

struct KnownEdition {
    QString edition;
    LocalText title;
    QDate effective;
    QString source;      ///< as the file says
    bool loaded = false; ///< by this clinic; else shipped with the program
    bool inForce = false;
    QDateTime at; ///< when it was loaded
    QString by, note;
};
std::vector<KnownEdition> knownEditions(const Desk& desk); ///< by effective day

} // namespace muying::work
