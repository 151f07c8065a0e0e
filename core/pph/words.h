#pragma once
#include "core/pph/dose_check.h"

namespace muying::pph {

/// "allow", "caution", "wait", "block".
QString verdictName(Verdict verdict);
/// The stable name of a reason ("iv_push"); empty for None.
QString reasonName(DoseReason reason);
/// The reason as a sentence for the one who ordered: why not, and what to do instead.
QString reasonSentence(const DoseVerdict& verdict);
/// "yes", "no", "cannot_rule_out" are the names of the trigger on the command line; this is its sentence.
QString cannotRuleOutSentence();

} // namespace muying::pph
