#pragma once
#include "core/content/form.h"
#include "core/content/node.h"

namespace muying::content {

/// Complains about everything inside one form that does not hold together: double codes, blanks and groups
/// that do not exist, a date field that is none, joined fields without a cell before them.
void checkForm(const Form& form, Problems& problems);

} // namespace muying::content
