#pragma once
#include "ui/print/page.h"

namespace muying::ui {

/// One A4 page with the recovery code, to be locked away on paper.
print::Document recoverySheet(const QString& clinic, const QString& code, const QDate& date);

} // namespace muying::ui
