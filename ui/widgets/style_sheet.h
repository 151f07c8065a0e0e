#pragma once
#include <QString>

namespace muying::ui {

class Theme;

/// resources/style/muying.qss with @role replaced by the colour and @(14) by scaled pixels.
/// Empty when the file is missing: the program then keeps the plain look, every function works.
QString styleSheet(const Theme& theme);

/// The replacement alone, for tests: names that are no role are kept as they stand.
QString expandStyle(const QString& source, const Theme& theme);

} // namespace muying::ui
