#include "ui/print/chart_text.h"

#include "ui/print/text.h"

#include <QRegularExpression>
#include <QTransform>

namespace muying::print {

using namespace Qt::StringLiterals;

namespace {

constexpr double koreanShare = 0.84;   ///< size of the Korean below the Chinese
constexpr double smallestPoints = 5.6; ///< nothing on the wall is smaller

} // namespace

std::vector<ChartText::Part> ChartText::parts(const LocalText& text, double width, double points,
                                              bool bold) const {
    std::vector<Part> found;
    const auto add = [&](const QString& words, double size) {
        if (words.isEmpty())
            return;
        TextStyle style = recordText(std::max(size * m_factor, smallestPoints), bold);
        style.squeezed = true;
        found.push_back({TextMetrics::wrap(words, style, width), style});
    };
    add(text.zh, points);
    if (m_korean && text.ko != text.zh)
        add(text.ko, points * koreanShare);
    return found;
}

double ChartText::height(const LocalText& text, double width, double points, bool bold) const {
    double sum = 0;
    for (const Part& part : parts(text, width, points, bold))
        sum += static_cast<double>(part.lines.size()) * part.style.em() * m_pitch;
    return sum;
}

double ChartText::draw(const QPointF& top, const LocalText& text, double width, double points, bool bold,
                       bool onBlack) {
    double y = top.y();
    for (const Part& part : parts(text, width, points, bold)) {
        for (const QString& line : part.lines) {
            TextItem item;
            item.at = {top.x(), y + part.style.em() * m_pitch / 2 + part.style.drop()};
            item.text = line;
            item.style = part.style;
            item.onBlack = onBlack;
            m_page.add(item);
            y += part.style.em() * m_pitch;
        }
    }
    return y - top.y();
}

void ChartText::centred(const QPointF& centre, const QString& text, double points, bool bold, bool onBlack) {
    const TextStyle style = recordText(std::max(points * m_factor, smallestPoints), bold);
    TextItem item;
    item.at = {centre.x(), centre.y() + style.drop()};
    item.text = text;
    item.style = style;
    item.align = Align::Centre;
    item.onBlack = onBlack;
    m_page.add(item);
}

std::pair<QString, QString> headAndRest(const QString& text, const QString& marks) {
    const QRegularExpression mark(u"["_s + marks + u"]\\s*"_s);
    const auto match = mark.match(text, 2);
    if (!match.hasMatch())
        return {text, {}};
    return {text.left(match.capturedStart()), text.mid(match.capturedEnd())};
}

void enlargePage(Page& page, double factor) {
    page.size *= factor;
    const auto rect = [factor](const QRectF& r) {
        return QRectF(r.x() * factor, r.y() * factor, r.width() * factor, r.height() * factor);
    };
    page.typeArea = rect(page.typeArea);
    for (Item& item : page.items) {
        if (auto* text = std::get_if<TextItem>(&item)) {
            text->at *= factor;
            text->style.points *= factor;
            text->room = rect(text->room);
        } else if (auto* line = std::get_if<LineItem>(&item)) {
            line->from *= factor;
            line->to *= factor;
            line->width *= factor;
        } else if (auto* box = std::get_if<RectItem>(&item)) {
            box->rect = rect(box->rect);
            box->width *= factor;
        } else if (auto* path = std::get_if<PathItem>(&item)) {
            path->path = QTransform::fromScale(factor, factor).map(path->path);
            path->width *= factor;
        }
    }
}

} // namespace muying::print
