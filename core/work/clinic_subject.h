#pragma once
#include "core/work/desk.h"

namespace muying::work {

/// Id of the clinic itself among the subjects of its file: there is exactly one, so the id is always the
/// same.
inline constexpr QLatin1String clinicSubjectId{"00000000-0000-4000-8000-000000000000"};

/// The clinic as the subject of its own registers (drills, meetings, duty roster, stock, adverse events):
/// found, or made on the first call. Desk::chart() opens it, Desk::saveEntry() saves its forms.
Result<record::Subject> clinicSubject(Desk& desk);

/// Forms of the clinic, in the order of their files.
std::vector<const content::Form*> clinicForms(const content::Library& library);

} // namespace muying::work
