#pragma once
#include "app/ctl/clinic_file.h"

namespace muying::ctl {

/// "leaflets review export FILE" and "leaflets review import FILE": the list of everything a reader of one
/// language checks, and what she made of it.
int exportWords(const Arguments& arguments, Io& io);
int importWords(const Arguments& arguments, Io& io);
/// "leaflets terms": registered terms of the leaflets by confidence, and how much of each list is still a
/// draft.
int countTerms(const Arguments& arguments, Io& io);

} // namespace muying::ctl
