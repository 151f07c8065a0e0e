#pragma once
#include "core/work/duties.h"

namespace muying::work {

/// Newest referral letter written since the present colour stands; null if there is none.
const record::Entry* referralLetter(const TaskSite& site);
/// Does the woman go along? A refused or cancelled referral is on record but has no result to wait for.
bool wasSent(const record::Entry& letter);
/// Is it known whether she arrived, or is the answer back?
bool isResultKnown(const Chart& chart, const record::Entry& letter);

/// The result of every referral sent is followed up: one task a letter, settled by its return slip, by a
/// REFERRAL_BACK of the same or a later day, or, sent for assessment, by the grading of the hospital.
void addReferralResults(const TaskSite& site, std::vector<store::Task>& tasks);

/// A referral ticked at a visit has its letter written: one task a visit, settled by a letter of the day of
/// the visit or later; by the return sheet or the grading of an institution of level 2 or above where no
/// letter was written.
void addLettersOfVisits(const TaskSite& site, std::vector<store::Task>& tasks);

} // namespace muying::work
