#pragma once
#include "ui/woman/form_grid.h"

#include <QStringList>

namespace muying::tests {

/// Complaints about a form as it stands on the screen, found by what is painted: texts cut, beyond their cell
/// or over one another, editors that cover each other or are too narrow for what stands in them. Empty =
/// none.
QStringList layoutFaults(ui::FormGrid& grid, const content::Form& form);

/// The same of what the form itself paints (labels, notes, the help line), without looking into its editors.
QStringList gridFaults(ui::FormGrid& grid, const content::Form& form);

} // namespace muying::tests
