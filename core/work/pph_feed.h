#pragma once
#include "core/work/desk.h"
#include "core/work/pph_run.h"

namespace muying::work {

/// Puts every observation of a run that is not in the record yet there, one PP_OBS entry each: nothing is
/// typed twice. The run must be linked to a pregnancy; a drill never enters a record. Returns how many were
/// filed.
Result<int> fileObservations(Desk& desk, PphRun& run);

/// What the log says for a REFERRAL letter about this woman: reason, signs, loss, drugs, calls, times.
record::Answers referralAnswers(const PphRun& run, const content::Form& form);

/// What the log says for the DELIVERY form: uterotonics, tranexamic acid, loss by method, transfusion.
record::Answers deliveryAnswers(const PphRun& run);

} // namespace muying::work
