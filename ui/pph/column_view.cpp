#include "ui/pph/column_view.h"

#include "ui/pph/cockpit_look.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace muying::ui {

ColumnView::ColumnView(QWidget* parent) : QAbstractScrollArea(parent) {
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the wheel scrolls; a thin line tells where
    verticalScrollBar()->setSingleStep(px(33));
}

int ColumnView::headHeight() const {
    return px(36);
}

void ColumnView::setRange() {
    const int room = viewport()->height() - headHeight();
    verticalScrollBar()->setRange(0, std::max(0, rowsHeight(viewport()->width()) - room));
    verticalScrollBar()->setPageStep(std::max(1, room));
}

void ColumnView::contentChanged() {
    setRange();
    viewport()->update();
}

void ColumnView::reveal(int top, int bottom) {
    setRange();
    const int room = viewport()->height() - headHeight();
    QScrollBar* bar = verticalScrollBar();
    if (bottom > bar->value() + room)
        bar->setValue(bottom - room);
    if (top < bar->value())
        bar->setValue(top);
}

void ColumnView::paintTitles(QPainter& painter, const QRectF& box, const QString& title,
                             const QString& remark, const QString& right) {
    painter.setPen(cockpitColor(Role::Ink));
    painter.setFont(uiFont(16, true));
    const double titleWidth = painter.fontMetrics().horizontalAdvance(title) + 2;
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, title);
    painter.setPen(cockpitColor(Role::Ink2));
    painter.setFont(uiFont(14));
    const double remarkWidth = remark.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(remark) + 2;
    const double room = box.width() - titleWidth - px(10);
    const double rightRoom = room - remarkWidth - px(10);
    painter.drawText(QRectF(box.left() + titleWidth + px(10), box.top(), remarkWidth, box.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, remark);
    // What does not fit beside the title at 14 px is told elsewhere too; half a word helps nobody.
    if (rightRoom > painter.fontMetrics().horizontalAdvance(right))
        painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, right);
}

void ColumnView::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = viewport()->width();
    painter.fillRect(viewport()->rect(), cockpitColor(Role::Surface));
    painter.save();
    painter.setClipRect(0, headHeight(), viewport()->width(), viewport()->height() - headHeight());
    painter.translate(0, headHeight() - verticalScrollBar()->value());
    paintRows(painter, width);
    painter.restore();
    const QRectF head(0, 0, width, headHeight());
    painter.fillRect(head, cockpitColor(Role::Head));
    painter.fillRect(QRectF(0, 0, width, 1), cockpitColor(Role::Line));
    painter.fillRect(QRectF(0, headHeight() - 1, width, 1), cockpitColor(Role::Line));
    paintHead(painter, head.adjusted(px(20), 0, -px(16), 0));
    const QScrollBar* bar = verticalScrollBar();
    if (bar->maximum() <= 0)
        return;
    const double room = viewport()->height() - headHeight();
    const double all = room + bar->maximum();
    painter.fillRect(
        QRectF(width - px(5), headHeight() + room * bar->value() / all, px(4), room * room / all),
        cockpitColor(Role::Line2));
}

void ColumnView::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    setRange();
}

int wrappedHeight(const QString& text, double width, const QFont& font) {
    const QFontMetricsF metrics(font);
    const QRectF box = metrics.boundingRect(QRectF(0, 0, std::max(1.0, width), 10000),
                                            Qt::AlignLeft | Qt::TextWordWrap, text);
    return static_cast<int>(std::ceil(std::max(box.height(), metrics.height())));
}

} // namespace muying::ui
