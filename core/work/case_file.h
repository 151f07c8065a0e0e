#pragma once
#include "core/work/standing.h"

#include <QSet>

namespace muying::work {

/// Something the case file of a high-risk woman does not say yet.
struct CasePoint {
    QString field; ///< of HR_CASE
    LocalText words;
};

/// What the newest sheet of the case file says; empty without one.
struct CaseFile {
    QString entryId, number;
    QString manager, managerPhone;
    QString plan, treatment, emergency; ///< individual, treatment and emergency plan
    QString centre, centreContact;      ///< rescue centre in charge
    std::optional<int> travelMinutes;
    QString place;      ///< planned place of birth
    QString continueOk; ///< code: 1 may go on, 2 ending advised, 3 awaits the higher institution, 4 does not
                        ///< apply
    QString opinionBy;  ///< associate chief or above
    bool refused = false;
    QString refusal;             ///< why, and who signed
    std::vector<CasePoint> open; ///< what a woman of this colour lacks, in the order of the form

    /// May the pregnancy go on: answered, by a named doctor where one must stand for it?
    bool hasOpinion() const;
};
CaseFile caseFile(const Chart& chart, const Standing& standing);

/// Did she refuse a referral (and none was made after it), or the advice to end the pregnancy?
bool hasRefused(const Chart& chart);

/// Infections of the mother that can pass to the child and are on record as diagnosed: "hiv", "syphilis",
/// "hbv" (carriers included).
QSet<QString> infectionsOf(const Chart& chart, const Standing& standing);

} // namespace muying::work
