#pragma once
#include "core/work/desk.h"

namespace muying::work {

/// How far a referral has come.
enum class ReferralStep {
    Issued,     ///< 开出: the letter is written, nothing is known yet
    Arrived,    ///< 到位: she went; the answer is still out
    Returned,   ///< 回执: diagnosis or colour of the receiving institution is on record
    NotArrived, ///< 未到位
    Refused,    ///< 拒绝: on record, nothing to wait for
    Cancelled,  ///< 取消: the number stays used
};
QString referralStepName(ReferralStep step); ///< "issued"
LocalText referralStepWord(ReferralStep step);

/// One referral letter as lists and the woman's page show it.
struct ReferralState {
    QString letterId, number, toOrg;
    QString kind, urgency; ///< codes of REFERRAL.ref_kind and .ref_urgency
    QDate day;             ///< of the letter
    ReferralStep step = ReferralStep::Issued;
    QDate stepDay; ///< when the step was reached; the day of the letter while nothing is known
    QDate dueDay;  ///< the result is to be known by then; invalid when nothing is awaited
    int daysLate = 0;
    QStringList colours; ///< answered: "orange", "purple"
    QString resultEntry; ///< what tells the result
};
/// All letters of the pregnancy, newest first.
std::vector<ReferralState> referralStates(const content::Library& library, const Chart& chart,
                                          const QDate& today);

/// The REFERRAL_BACK that answers a letter: by the number written on it, else the newest letter not after it
/// that no earlier sheet answers. Null if there is none.
const record::Entry* returnSheetOf(const Chart& chart, const record::Entry& letter);
/// The grading by an institution of level 2 or above that answers a letter sent for assessment.
const record::Entry* gradingAfter(const Chart& chart, const record::Entry& letter);
/// Was a RISK_ASSESS made by an institution of level 2 or above?
bool isOfHigherLevel(const record::Entry& grading);
/// Step of one letter.
ReferralStep referralStep(const Chart& chart, const record::Entry& letter);
bool isCancelled(const record::Entry& letter);

/// A return slip as it came back on paper.
struct ReturnSlip {
    QString letterId;
    QString number, name, idNo; ///< as written on the slip; empty = not on it
    QDate day;                  ///< of the assessment there
    QString org, orgLevel;      ///< level "2" or "3"
    QStringList colours;        ///< codes of RISK_ASSESS: "1" green … "4" red, "5" purple
    QStringList clauses;        ///< clauses of the assessment table named there
    QString diagnosis, advice, doctor;
    QString changeReason; ///< why the colour changed; empty: the reply itself
};
/// Enters a return slip: the letter is answered and, with a colour, a grading copied from it is recorded; all
/// in one save. Refused with a sentence, nothing saved: the slip of another woman (number, name or ID number
/// differ), a cancelled letter, an answer entered before, a day before the letter or after today, no colour
/// for a letter sent for assessment. The grading comes back, or the letter when no colour was given.
Result<record::Entry> noteReturn(Desk& desk, const ReturnSlip& slip);

/// Notes that she arrived, did not arrive, or that the referral is cancelled (then `note` is the reason and
/// may not be empty). The day may not lie before the letter or after today.
Status noteReferral(Desk& desk, const QString& letterId, ReferralStep step, const QDate& day,
                    const QString& note);

/// Whose letter a number on a slip belongs to.
struct FoundLetter {
    QString letterId, pregnancyId, womanId, name;
};
/// NotFound if no letter of the clinic bears the number.
Result<FoundLetter> findReferral(const Desk& desk, const QString& number);

} // namespace muying::work
