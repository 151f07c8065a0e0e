#include "ui/print/label_text.h"

#include "ui/print/line_breaks.h"
#include "ui/print/text.h"

#include <algorithm>

namespace muying::print {

namespace {

constexpr double labelPadding = 0.6;
constexpr double labelPitch = 1.22;
constexpr double spreadFrom = 28; ///< narrower cells keep their labels together

/// Extra em between the characters of a two- or three-character label.
double spreadOf(const QString& label) {
    const auto length = label.size();
    if (length != 2 && length != 3)
        return 0;
    const bool allHan = std::all_of(label.begin(), label.end(), [](QChar c) { return isHan(c.unicode()); });
    return allHan ? static_cast<double>(4 - length) / static_cast<double>(length - 1) : 0;
}

/// Lines of about the same length: the narrowest column that needs no more lines than the cell.
QStringList balancedLines(const QString& label, double width, const TextStyle& style) {
    QStringList lines = TextMetrics::wrap(label, style, width);
    if (lines.size() < 2)
        return lines;
    for (double narrower = width - 0.5; narrower > width / 2; narrower -= 0.5) {
        const QStringList tried = TextMetrics::wrap(label, style, narrower);
        if (tried.size() > lines.size())
            break;
        lines = tried;
    }
    return lines;
}

} // namespace

int labelLines(const QString& label, double width, const TextStyle& style) {
    return static_cast<int>(TextMetrics::wrap(label, style, width - 2 * labelPadding).size());
}

void addLabel(Page& page, const QRectF& cell, const QString& label, const TextStyle& style) {
    const QStringList lines = balancedLines(label, cell.width() - 2 * labelPadding, style);
    const double pitch = labelPitch * style.em();
    double middle = cell.center().y() - pitch * static_cast<double>(lines.size() - 1) / 2;
    const double spread = lines.size() == 1 && cell.width() >= spreadFrom ? spreadOf(label) : 0;
    const bool fits = TextMetrics::width(label, style, spread) <= cell.width() - 2 * labelPadding;
    for (const QString& line : lines) {
        TextItem item;
        item.at = QPointF(cell.center().x(), middle + style.drop());
        item.text = line;
        item.style = style;
        item.align = Align::Centre;
        item.tracking = fits ? spread : 0;
        item.room = cell;
        page.add(item);
        middle += pitch;
    }
}

void addUprightLabel(Page& page, const QRectF& cell, const QString& label, const TextStyle& style) {
    const double pitch = std::min(1.45 * style.em(), cell.height() / static_cast<double>(label.size()));
    double middle = cell.center().y() - pitch * static_cast<double>(label.size() - 1) / 2;
    for (const QChar character : label) {
        page.text({cell.center().x(), middle + style.drop()}, QString(character), style, Align::Centre);
        middle += pitch;
    }
}

} // namespace muying::print
