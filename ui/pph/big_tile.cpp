#include "ui/pph/big_tile.h"

#include "core/base/word_list.h"
#include "ui/pph/cockpit_look.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muying::ui {

namespace {

// The part of the shock index worth showing: from a normal puerpera to beyond the critical.
constexpr double tileScaleFrom = 0.5;
constexpr double tileScaleTo = 1.8;

double tileShare(double value) {
    return std::clamp((value - tileScaleFrom) / (tileScaleTo - tileScaleFrom), 0.0, 1.0);
}

} // namespace

BigTile::BigTile(const QString& objectName, QWidget* parent) : QWidget(parent) {
    setObjectName(objectName);
}

void BigTile::setView(const TileView& view) {
    m_view = view;
    setAccessibleName(
        listed({view.caption, view.number + view.unit, view.note}, Between::Parts, uiLanguage()));
    update();
}

void BigTile::setFigure(double pixels) {
    m_figure = std::max(60.0, pixels);
    update();
}

void BigTile::setFlash(bool on) {
    if (m_flash == on)
        return;
    m_flash = on;
    update();
}

void BigTile::paintScale(QPainter& painter, double baseline) {
    const double left = px(20);
    const QRectF bar(left, baseline + px(7), width() - left - px(10), px(6));
    painter.fillRect(bar, cockpitColor(Role::Line));
    painter.fillRect(QRectF(bar.left(), bar.top(), bar.width() * tileShare(*m_view.scaleValue), bar.height()),
                     cockpitColor(Role::Ink));
    double free = bar.left() - px(4);
    for (const double tick : m_view.ticks) {
        const double x = bar.left() + bar.width() * tileShare(tick);
        painter.fillRect(QRectF(x - 0.5, bar.top() - px(4), 1.5, bar.height() + px(8)),
                         cockpitColor(Role::Ink2));
        painter.setPen(cockpitColor(Role::Ink2));
        painter.setFont(uiFont(14));
        const QString word = QString::number(tick, 'f', 1);
        const double wide = painter.fontMetrics().horizontalAdvance(word);
        const double at = std::max(free, x - wide / 2 - (tick < 1 ? px(6) : 0) + (tick == 1 ? px(6) : 0));
        painter.drawText(QRectF(at, bar.bottom() + px(2), wide + 2, px(20)), Qt::AlignLeft | Qt::AlignVCenter,
                         word);
        free = at + wide + px(6);
    }
}

void BigTile::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool dark = m_view.alarm && !m_flash;
    const QColor ink = cockpitColor(dark ? Role::Surface : Role::Ink);
    const QColor soft = cockpitColor(dark ? Role::Surface : Role::Ink2);
    painter.fillRect(rect(), cockpitColor(dark ? Role::Ink : Role::Surface));
    painter.fillRect(QRectF(width() - 1, 0, 1, height()), cockpitColor(Role::Line));
    const double left = px(20);
    const double room = width() - left - px(8);
    painter.setPen(soft);
    drawFitted(painter, QRectF(left, px(6), room, px(28)), Qt::AlignLeft | Qt::AlignVCenter, m_view.caption,
               18);
    QFont font = figureFont(m_figure);
    const double unitWidth =
        m_view.unit.isEmpty() ? 0 : px(12) + QFontMetricsF(uiFont(24, true)).horizontalAdvance(m_view.unit);
    while (font.pixelSize() > 60 && QFontMetricsF(font).horizontalAdvance(m_view.number) + unitWidth > room)
        font.setPixelSize(font.pixelSize() - 2);
    const double baseline = height() - px(35);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(QPointF(left - px(2), baseline), m_view.number);
    const double used = painter.fontMetrics().horizontalAdvance(m_view.number);
    painter.setFont(uiFont(24, true));
    painter.drawText(QPointF(left + used + px(8), baseline), m_view.unit);
    if (m_view.scaleValue) {
        paintScale(painter, baseline);
        return;
    }
    painter.setPen(soft);
    drawFitted(painter, QRectF(left, height() - px(32), room, px(26)), Qt::AlignLeft | Qt::AlignVCenter,
               m_view.note, 16);
}

} // namespace muying::ui
