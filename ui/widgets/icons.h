#pragma once
#include "ui/widgets/theme.h"

#include <QIcon>
#include <QPixmap>

namespace muying::ui {

/// Icon resources/icons/NAME.svg, its strokes tinted with a palette role, `basePx` at 100 %.
/// An unknown name gives an empty pixmap of that size.
QPixmap iconPixmap(const QString& name, const QColor& tint, double basePx = 20, qreal deviceRatio = 2.0);
QIcon icon(const QString& name, Role role = Role::Ink, double basePx = 20);

/// Draws the icon into `rect` (keeps sharp at any ratio).
void paintIcon(QPainter& painter, const QString& name, const QRectF& rect, const QColor& tint);

/// Names of all icons in resources/icons.
QStringList iconNames();

} // namespace muying::ui
