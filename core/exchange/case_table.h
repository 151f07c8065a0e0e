#pragma once
#include "core/exchange/table.h"
#include "core/work/case_lists.h"

namespace muying::exchange {

/// A named list of women or children as a table with the columns it declares; it names people.
Table caseTable(const work::Desk& desk, const work::CaseLists& lists, const content::CaseList& list,
                Language language);

} // namespace muying::exchange
