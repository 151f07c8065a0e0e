#pragma once
#include "ui/print/form_pages.h"

namespace muying::print {

/// A register of the clinic as a list across the sheet: one row an entry, short answers in columns, long ones
/// below their row over the whole width. The entries are of one edition, in the order of the paper; `empty`
/// rows are added for the pen.
std::vector<Page> registerPages(const content::Form& form, const std::vector<const record::Entry*>& entries,
                                const Letterhead& head, int empty = 0);

} // namespace muying::print
