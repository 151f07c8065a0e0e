#include "ui/print/label_text.h"

#include "ui/print/line_breaks.h"
#include "ui/print/text.h"

#include <algorithm>

namespace muying::print {

namespace {

constexpr double labelPadding = 0.6;
constexpr double labelPitch = 1.22;
constexpr double glossedPitch = 1.07; ///< of the Chinese over its Korean: both fit into a row of one line
constexpr double glossPitch = 1.06;
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

double glossedHeight(const QString& label, const QString& korean, double width, const TextStyle& style) {
    if (korean.isEmpty())
        return 0;
    const auto below = TextMetrics::wrap(korean, koreanGloss, width - 2 * labelPadding).size();
    return glossedPitch * style.em() * labelLines(label, width, style) +
           glossPitch * koreanGloss.em() * static_cast<double>(below) + 0.5;
}

void addLabel(Page& page, const QRectF& cell, const QString& label, const TextStyle& style,
              const QString& korean) {
    const double width = cell.width() - 2 * labelPadding;
    const QStringList lines = balancedLines(label, width, style);
    const QStringList below = korean.isEmpty() ? QStringList() : balancedLines(korean, width, koreanGloss);
    const double pitch = (below.isEmpty() ? labelPitch : glossedPitch) * style.em();
    const double koreanPitch = glossPitch * koreanGloss.em();
    const double height =
        pitch * static_cast<double>(lines.size()) + koreanPitch * static_cast<double>(below.size());
    const double spread = lines.size() == 1 && cell.width() >= spreadFrom ? spreadOf(label) : 0;
    const bool fits = TextMetrics::width(label, style, spread) <= width;
    TextItem item;
    item.align = Align::Centre;
    item.room = cell;
    item.style = style;
    item.tracking = fits ? spread : 0;
    double y = cell.center().y() - height / 2;
    for (const QString& line : lines) {
        item.at = QPointF(cell.center().x(), y + pitch / 2 + style.drop());
        item.text = line;
        page.add(item);
        y += pitch;
    }
    item.style = koreanGloss;
    item.tracking = 0;
    for (const QString& line : below) {
        item.at = QPointF(cell.center().x(), y + koreanPitch / 2 + koreanGloss.drop());
        item.text = line;
        page.add(item);
        y += koreanPitch;
    }
}

namespace {

void addColumn(Page& page, const QRectF& cell, const QString& characters, const TextStyle& style) {
    const double pitch = std::min(1.45 * style.em(), cell.height() / static_cast<double>(characters.size()));
    double middle = cell.center().y() - pitch * static_cast<double>(characters.size() - 1) / 2;
    for (const QChar character : characters) {
        page.text({cell.center().x(), middle + style.drop()}, QString(character), style, Align::Centre);
        middle += pitch;
    }
}

} // namespace

void addUprightLabel(Page& page, const QRectF& cell, const QString& label, const TextStyle& style,
                     const QString& korean) {
    // The last row of a section on a sheet may be too low: the label then stands in pairs.
    if (0.95 * style.em() * static_cast<double>(label.size()) > cell.height()) {
        addLabel(page, cell, label, {style.voice, 8.5, style.bold});
        return;
    }
    QString syllables = korean;
    syllables.remove(QLatin1Char(' '));
    // Written upright the Chinese stands at the right and the Korean at its left.
    const bool room = 0.98 * koreanGloss.em() * static_cast<double>(syllables.size()) <= cell.height();
    if (syllables.isEmpty() || !room) {
        addColumn(page, cell, label, style);
        return;
    }
    addColumn(page, cell.adjusted(cell.width() * 0.44, 0, 0, 0), label, style);
    addColumn(page, cell.adjusted(0, 0, -cell.width() * 0.54, 0), syllables, koreanGloss);
}

} // namespace muying::print
