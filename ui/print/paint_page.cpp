#include "ui/print/paint_page.h"

#include "ui/print/qr_code.h"
#include "ui/print/text.h"

#include <QPainter>

namespace muying::print {

namespace {

/// The part that is already on the paper, in the preview of overprinting.
const QColor printedAlready(0x7c, 0x92, 0x9c);

class PagePainter {
public:
    PagePainter(QPainter& painter, const PaintOptions& options) : m_painter(painter), m_options(options) {}

    void operator()(const TextItem& item) {
        m_painter.setPen(item.onBlack ? QColor(Qt::white) : colour(item.ink));
        drawLine(m_painter, QPointF(item.left(), item.at.y()), item.text, item.style, item.tracking);
    }
    void operator()(const LineItem& item) {
        m_painter.setPen(pen(item.ink, item.width));
        m_painter.drawLine(item.from, item.to);
    }
    void operator()(const RectItem& item) {
        m_painter.setPen(item.width > 0 ? pen(item.ink, item.width) : QPen(Qt::NoPen));
        m_painter.setBrush(
            item.filled  ? QBrush(colour(item.ink))
            : item.blank ? QBrush(Qt::white)
            : item.grey > 0
                ? QBrush(QColor::fromRgbF(float(1 - item.grey), float(1 - item.grey), float(1 - item.grey)))
                : QBrush(Qt::NoBrush));
        m_painter.drawRect(item.rect);
        m_painter.setBrush(Qt::NoBrush);
    }
    void operator()(const PathItem& item) {
        m_painter.setBrush(Qt::NoBrush);
        if (item.halo > 0) {
            QPen white(Qt::white, item.width + 2 * item.halo, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
            white.setCosmetic(false);
            m_painter.setPen(white);
            m_painter.drawPath(item.path);
        }
        QPen stroke = pen(item.ink, item.width);
        if (!item.dash.empty()) {
            QList<qreal> pattern; // Qt counts dashes in widths of the pen
            for (const double length : item.dash)
                pattern.append(length / item.width);
            stroke.setDashPattern(pattern);
        }
        m_painter.setPen(stroke);
        if (item.filled || item.blank)
            m_painter.setBrush(item.blank ? QBrush(Qt::white) : QBrush(colour(item.ink)));
        m_painter.drawPath(item.path);
        m_painter.setBrush(Qt::NoBrush);
    }
    void operator()(const MarkItem& item) {
        paintRiskMark(m_painter, item.centre, item.size, item.colour, m_options.marks);
    }
    void operator()(const ImageItem& item) {
        const QSizeF size = QSizeF(item.image.size()).scaled(item.box.size(), Qt::KeepAspectRatio);
        QRectF place(QPointF(0, 0), size);
        place.moveCenter(item.box.center());
        m_painter.setRenderHint(QPainter::SmoothPixmapTransform);
        m_painter.drawImage(place, item.image);
    }
    void operator()(const QrItem& item) { paintQr(m_painter, item.box, item.payload); }

private:
    QColor colour(Ink ink) const {
        return m_options.valuesOnly && ink == Ink::Form ? printedAlready : QColor(Qt::black);
    }
    QPen pen(Ink ink, double width) const {
        QPen made(colour(ink), width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
        made.setCosmetic(false);
        return made;
    }

    QPainter& m_painter;
    const PaintOptions& m_options;
};

Ink inkOf(const Item& item) {
    return std::visit(
        [](const auto& any) {
            if constexpr (requires { any.ink; })
                return any.ink;
            else
                return Ink::Value; // marks and codes say something about the woman
        },
        item);
}

} // namespace

void paintPage(QPainter& painter, const Page& page, double scale, const PaintOptions& options) {
    PagePainter pagePainter(painter, options);
    painter.save();
    painter.scale(scale, scale);
    for (const Item& item : page.items) {
        const bool value = inkOf(item) == Ink::Value;
        if (options.valuesOnly && !value && !options.showForm)
            continue;
        painter.save();
        if (options.valuesOnly && value)
            painter.translate(options.offset);
        std::visit(pagePainter, item);
        painter.restore();
    }
    painter.restore();
}

QImage renderPage(const Page& page, double dpi, const PaintOptions& options) {
    const double scale = dpi / 25.4;
    QImage image((page.size * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintPage(painter, page, scale, options);
    return image;
}

} // namespace muying::print
