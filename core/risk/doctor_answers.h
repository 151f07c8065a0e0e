#pragma once
#include "core/content/rule_set.h"
#include "core/record/entry.h"
#include "core/risk/assessment.h"

#include <vector>

namespace muying::risk {

/// inputFor() without the check of editions: facts plus the doctor's answers on screening and assessment.
Input inputFrom(const content::RuleSet& rules, const std::vector<record::Entry>& entries, const QDate& on);

} // namespace muying::risk
