#include "ui/print/grid_cells.h"

#include "ui/print/label_text.h"
#include "ui/print/sheet.h"
#include "ui/print/text.h"

namespace muying::print {

namespace {

constexpr double gridPadding = 1.3;

} // namespace

QRectF GridCells::label(const QRectF& cell, double labelWidth, const LocalText& label) {
    const QRectF labelCell(cell.left(), cell.top(), labelWidth, cell.height());
    m_rules.cell(cell);
    m_rules.cell(labelCell);
    addLabel(m_page, labelCell, label.zh, formText(9), koreanOn(m_language, label));
    return cell.adjusted(labelWidth, 0, 0, 0);
}

void GridCells::labelled(const QRectF& cell, double labelWidth, const LocalText& label, const QString& value,
                         const QString& unit) {
    const QRectF room = this->label(cell, labelWidth, label);
    const TextStyle unitStyle = formText(8.5);
    const double unitWidth = unit.isEmpty() ? 0 : TextMetrics::width(unit, unitStyle) + 0.9;
    const double width = room.width() - 2 * gridPadding - unitWidth;
    const TextStyle style = recordText(10);
    const TextStyle lesser = recordText(9);
    QStringList lines = TextMetrics::wrap(value, style, width);
    const bool several = lines.size() > 1 && room.height() >= 10;
    if (several)
        lines = TextMetrics::wrap(value, lesser, width).mid(0, 2);
    else
        lines = {fittedText(value, style, width)};
    const TextStyle& used = several ? lesser : style;
    double middle = room.center().y() - 2.1 * static_cast<double>(lines.size() - 1);
    for (const QString& line : lines) {
        m_page.text({room.left() + gridPadding, middle + used.drop()}, line, used, Align::Left, Ink::Value);
        middle += 4.2;
    }
    const double after = value.isEmpty() ? 8 : TextMetrics::width(lines.last(), used);
    m_page.text({room.left() + gridPadding + after + 0.9, room.center().y() + unitStyle.drop()}, unit,
                unitStyle);
}

void GridCells::signature(const QRectF& cell, const QString& name) {
    const TextStyle small = recordText(7);
    m_page.text({cell.right() - gridPadding, cell.bottom() - 1.4},
                fittedText(name, small, cell.width() - 2 * gridPadding), small, Align::Right, Ink::Value);
}

void GridCells::line(double y) {
    m_rules.horizontal(y, Sheet::left, Sheet::right);
}

void GridCells::finish(const QRectF& frame) {
    m_rules.frame(frame);
    m_rules.draw(m_page);
}

} // namespace muying::print
