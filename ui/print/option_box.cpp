#include "ui/print/option_box.h"

namespace muying::print {

namespace {

constexpr double hairline = 0.176;
constexpr double dash = 1.4;

void addBoxDigit(Page& page, const QPointF& middle, const QString& digit, double points) {
    const TextStyle style = recordText(points, true);
    page.text(middle + QPointF(0, style.drop()), digit, style, Align::Centre, Ink::Value);
}

} // namespace

double boxRowWidth(int count, double gap) {
    return count * optionBoxSize + (count - 1) * gap;
}

void addBoxRow(Page& page, double right, double middle, const QStringList& values, int count, double gap) {
    double left = right - boxRowWidth(count, gap);
    for (int i = 0; i < count; ++i) {
        const QRectF box(left, middle - optionBoxSize / 2, optionBoxSize, optionBoxSize);
        page.add(RectItem{box, hairline, false, Ink::Form});
        addBoxDigit(page, box.center(), values.value(i), values.value(i).size() > 1 ? 8 : 10);
        if (i + 1 < count) {
            const double half = 0.24 * optionBoxSize;
            const double x = box.right() + gap / 2;
            page.add(LineItem{
                {x - 0.25 * gap, middle + half}, {x + 0.25 * gap, middle - half}, hairline, Ink::Form});
        }
        left = box.right() + gap;
    }
}

void addTickBox(Page& page, double left, double middle, Tick tick, double size) {
    const QRectF box(left, middle - size / 2, size, size);
    page.add(RectItem{box, hairline, false, Ink::Form});
    if (tick == Tick::Yes) {
        QPainterPath path(box.topLeft() + QPointF(0.2 * size, 0.52 * size));
        path.lineTo(box.topLeft() + QPointF(0.42 * size, 0.76 * size));
        path.lineTo(box.topLeft() + QPointF(0.82 * size, 0.22 * size));
        page.add(PathItem{path, 0.42, Ink::Value, false, {}, 0});
    } else if (tick == Tick::Unasked) {
        page.add(LineItem{box.bottomLeft(), box.topRight(), hairline, Ink::Value});
    }
}

void addDigitBoxes(Page& page, double right, double middle, const QString& digits, const QList<int>& groups) {
    int total = 0;
    for (const int group : groups)
        total += group;
    double left = right - total * optionBoxSize - static_cast<double>(groups.size() - 1) * dash * 1.9;
    int digit = 0;
    for (int g = 0; g < groups.size(); ++g) {
        // Neighbours share one stroke: one outline and the strokes between.
        const QRectF outline(left, middle - optionBoxSize / 2, groups[g] * optionBoxSize, optionBoxSize);
        page.add(RectItem{outline, hairline, false, Ink::Form});
        for (int i = 0; i < groups[g]; ++i, ++digit) {
            const double x = left + i * optionBoxSize;
            if (i > 0)
                page.line({x, outline.top()}, {x, outline.bottom()});
            addBoxDigit(page, {x + optionBoxSize / 2, middle}, digits.mid(digit, 1), 9.5);
        }
        left = outline.right();
        if (g + 1 < groups.size()) {
            page.add(LineItem{{left + 0.45 * dash, middle}, {left + 1.45 * dash, middle}, 0.265, Ink::Form});
            left += 1.9 * dash;
        }
    }
}

} // namespace muying::print
