#include "ui/shell/page_view.h"

#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace muying::ui {

namespace {

constexpr int viewMargin = 16;
constexpr int viewGap = 16;
constexpr double viewStepMm = 0.5;

} // namespace

PageView::PageView(std::shared_ptr<const print::Document> document, QWidget* parent)
    : QWidget(parent), m_document(std::move(document)) {
    setFocusPolicy(Qt::StrongFocus);
    setPage(0);
}

void PageView::setPage(int page) {
    m_page = std::clamp(page, 0, static_cast<int>(m_document->pages.size()) - 1);
    setAccessibleName(tr("纸面，第 %1 页，共 %2 页").arg(m_page + 1).arg(m_document->pages.size()));
    updateGeometry();
    resize(sizeHint());
    update();
}

void PageView::setDouble(bool both) {
    m_double = both;
    updateGeometry();
    resize(sizeHint());
    update();
}

void PageView::setZoom(int percent) {
    m_zoom = std::clamp(percent, 25, 400);
    updateGeometry();
    resize(sizeHint());
    update();
    Q_EMIT zoomed(m_zoom);
}

void PageView::setOptions(const print::PaintOptions& options) {
    m_options = options;
    update();
}

double PageView::scale() const {
    return 96.0 / 25.4 * m_zoom / 100.0;
}

QSize PageView::sizeHint() const {
    const QSizeF size = m_document->pages[static_cast<std::size_t>(m_page)].size * scale();
    const double width = m_double ? 2 * size.width() + viewGap : size.width();
    return {static_cast<int>(width) + 2 * viewMargin, static_cast<int>(size.height()) + 2 * viewMargin};
}

void PageView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Line2));
    painter.setRenderHint(QPainter::Antialiasing);
    const int shown = m_double ? 2 : 1;
    double x = std::max<double>(viewMargin, (width() - sizeHint().width()) / 2.0 + viewMargin);
    for (int i = 0; i < shown; ++i) {
        const int index = m_page + i;
        if (index >= static_cast<int>(m_document->pages.size()))
            break;
        const print::Page& page = m_document->pages[static_cast<std::size_t>(index)];
        const QRectF sheet(x, viewMargin, page.size.width() * scale(), page.size.height() * scale());
        painter.fillRect(sheet, Qt::white);
        painter.save();
        painter.setClipRect(sheet);
        painter.translate(sheet.topLeft());
        print::paintPage(painter, page, scale(), m_options);
        painter.restore();
        x += sheet.width() + viewGap;
    }
    if (hasFocus()) {
        painter.setPen(QPen(color(Role::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void PageView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown) {
        // Taken here: the scroll area around would only scroll.
        Q_EMIT turned(event->key() == Qt::Key_PageUp ? -1 : 1);
        return;
    }
    if (!m_options.valuesOnly || event->modifiers() != Qt::NoModifier) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        Q_EMIT nudged(-viewStepMm, 0);
        break;
    case Qt::Key_Right:
        Q_EMIT nudged(viewStepMm, 0);
        break;
    case Qt::Key_Up:
        Q_EMIT nudged(0, -viewStepMm);
        break;
    case Qt::Key_Down:
        Q_EMIT nudged(0, viewStepMm);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void PageView::wheelEvent(QWheelEvent* event) {
    if (event->modifiers().testFlag(Qt::ControlModifier))
        setZoom(m_zoom + (event->angleDelta().y() > 0 ? 10 : -10));
    else
        event->ignore();
}

} // namespace muying::ui
