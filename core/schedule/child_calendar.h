#pragma once
#include "core/content/library.h"
#include "core/record/entry.h"
#include "core/schedule/immunisation.h"

namespace muying::schedule {

using Entries = std::vector<const record::Entry*>;

/// What the calendar of a child is counted from, read from its CH_ID, CH_SCREEN and CH_NV.
struct ChildCourse {
    QDate birth;
    QDate discharge; ///< after birth; when not recorded the third day, at home the birth day
    QDate reported;  ///< the clinic was told of it: CH_ID.record_date, not before the discharge
    bool highRisk = false;
    bool hearingRescreen = false;                                         ///< initial screen failed
    bool hearingFailed = false;                                           ///< re-screen failed
    bool hivExposed = false, syphilisExposed = false, hbvExposed = false; ///< mother positive, by CH_ID
    QDate ended; ///< moved, lost, died, 7 years: nothing falls due any more; invalid = in care
};
ChildCourse childCourse(const Entries& entries);

/// One window of the calendar applied to a child.
struct ChildStep {
    const content::Window* window = nullptr;
    QString key; ///< tells occurrences and variants of one code apart; empty when there is one
    QDate from, due;
    QDate late;      ///< last day it can be made up for; invalid = no end
    QString state;   ///< "open", "done", "missed", "not_applicable" as store::Task::state
    QString entry;   ///< id of the entry that fulfilled it
    QString formKey; ///< column to open
};

/// Every step of the child as of `today`: check-ups, screenings, tests, guidance, files, referrals. Windows
/// whose need is not met are left out. Steps of the past without record are "missed"; an open one is overdue
/// when today > due. Entries that are voided must not be among `entries`. Empty while the birth is not known.
std::vector<ChildStep> childSteps(const content::Library& library, const Entries& entries,
                                  const QDate& today);

/// The check-up a visit on `day` belongs to: the last key age reached (a late visit counts in its column).
/// Null before the full month and from the 7th birthday.
const content::Window* checkUpOn(const content::Schedule& schedule, const QDate& birth, const QDate& day);

/// The vaccination facts of a child from CH_ID, IMM_CARD and the IMM_DOSE entries. The birth doses ticked in
/// CH_ID count until their own rows are entered; a row whose health enquiry ended in "not now" or "never" is
/// no dose but a contraindication until its day, or until the vaccine is given after all.
VaccineChild vaccineChild(const Entries& entries);

} // namespace muying::schedule
