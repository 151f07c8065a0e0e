#pragma once
#include "ui/print/page.h"

class QLabel;

namespace muying::ui {

/// Shows the page in the label as large as it fits, sharp on any screen.
void showSheet(QLabel& label, const print::Page& page);

} // namespace muying::ui
