#pragma once
#include "core/content/library.h"
#include "core/record/entry.h"
#include "core/risk/assessment.h"

namespace muying::risk {

/// Reads the facts from the entries of a woman and one pregnancy, as the fact table of the rule set says.
/// `on` is the assessment date (age is counted on it; entries dated later are ignored).
Facts extractFacts(const content::RuleSet& rules, const content::Library& library,
                   const std::vector<record::Entry>& entries, const QDate& on);

/// Facts, ticks and unasked items of the newest RISK_SCREEN and RISK_ASSESS entries up to `on`.
Input inputFor(const content::RuleSet& rules, const content::Library& library,
               const std::vector<record::Entry>& entries, const QDate& on);

} // namespace muying::risk
