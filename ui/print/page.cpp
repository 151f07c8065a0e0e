#include "ui/print/page.h"

#include "ui/print/risk_mark.h"
#include "ui/print/text.h"

namespace muying::print {

double widthOf(Weight weight) {
    switch (weight) {
    case Weight::Hairline:
        return 0.176;
    case Weight::Section:
        return 0.265;
    case Weight::Frame:
        break;
    }
    return 0.353;
}

double TextItem::width() const {
    return TextMetrics::width(text, style, tracking);
}

double TextItem::left() const {
    switch (align) {
    case Align::Left:
        return at.x();
    case Align::Centre:
        return at.x() - width() / 2;
    case Align::Right:
        break;
    }
    return at.x() - width();
}

QRectF TextItem::box() const {
    return QRectF(left(), at.y() - 0.84 * style.em(), width(), 0.94 * style.em());
}

void Page::text(const QPointF& at, const QString& text, const TextStyle& style, Align align, Ink ink) {
    if (text.isEmpty())
        return;
    TextItem item;
    item.at = at;
    item.text = text;
    item.style = style;
    item.align = align;
    item.ink = ink;
    add(std::move(item));
}

void Page::line(const QPointF& from, const QPointF& to, Weight weight, Ink ink) {
    add(LineItem{from, to, widthOf(weight), ink});
}

int Document::emptyFields() const {
    qsizetype count = 0;
    for (const Page& page : pages)
        count += page.emptyFields.size();
    return static_cast<int>(count);
}

QStringList Document::sections() const {
    QStringList codes;
    for (const Page& page : pages) {
        if (!page.section.isEmpty() && !codes.contains(page.section))
            codes.append(page.section);
    }
    return codes;
}

std::vector<int> Document::pagesOf(const QString& section) const {
    std::vector<int> indexes;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (pages[i].section == section)
            indexes.push_back(static_cast<int>(i));
    }
    return indexes;
}

namespace {

QRectF bounds(const Item& item) {
    if (const auto* text = std::get_if<TextItem>(&item))
        return text->box();
    if (const auto* line = std::get_if<LineItem>(&item))
        return QRectF(line->from, line->to).normalized();
    if (const auto* rect = std::get_if<RectItem>(&item))
        return rect->rect;
    if (const auto* path = std::get_if<PathItem>(&item))
        return path->path.boundingRect();
    if (const auto* mark = std::get_if<MarkItem>(&item))
        return markShape(mark->colour, mark->centre, mark->size).boundingRect();
    if (const auto* image = std::get_if<ImageItem>(&item))
        return image->box;
    return std::get<QrItem>(item).box;
}

bool holds(const QRectF& outer, const QRectF& inner, double slack) {
    return inner.left() >= outer.left() - slack && inner.right() <= outer.right() + slack &&
           inner.top() >= outer.top() - slack && inner.bottom() <= outer.bottom() + slack;
}

QString where(const QRectF& box) {
    return QStringLiteral("(%1, %2)").arg(box.left(), 0, 'f', 1).arg(box.top(), 0, 'f', 1);
}

void findCollisions(const std::vector<const TextItem*>& texts, QStringList& faults) {
    // Full-width punctuation carries white space of its own: a little overlap of boxes is not one of ink.
    std::vector<QRectF> boxes; // measured once: a page has a thousand texts
    for (const TextItem* text : texts)
        boxes.push_back(text->box().adjusted(0.15, 0.35, -0.15, -0.35));
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        for (std::size_t j = i + 1; j < boxes.size(); ++j) {
            if (boxes[i].intersects(boxes[j]))
                faults.append(QStringLiteral("“%1” and “%2” overlap at %3")
                                  .arg(texts[i]->text, texts[j]->text, where(boxes[i])));
        }
    }
}

/// Edges of rules as thin boxes: no text may be struck through.
std::vector<QRectF> ruleEdges(const Page& page) {
    std::vector<QRectF> edges;
    for (const Item& item : page.items) {
        if (const auto* line = std::get_if<LineItem>(&item)) {
            edges.push_back(QRectF(line->from, line->to).normalized().adjusted(-0.01, -0.01, 0.01, 0.01));
        } else if (const auto* rect = std::get_if<RectItem>(&item)) {
            const QRectF box = rect->rect;
            edges.push_back(QRectF(box.left(), box.top(), box.width(), 0.01));
            edges.push_back(QRectF(box.left(), box.bottom(), box.width(), 0.01));
            edges.push_back(QRectF(box.left(), box.top(), 0.01, box.height()));
            edges.push_back(QRectF(box.right(), box.top(), 0.01, box.height()));
        }
    }
    return edges;
}

void findStruckTexts(const Page& page, const std::vector<const TextItem*>& texts, QStringList& faults) {
    const auto edges = ruleEdges(page);
    for (const TextItem* text : texts) {
        const QRectF ink = text->box().adjusted(0.3, 0.5, -0.3, -0.3);
        for (const QRectF& edge : edges) {
            if (edge.intersects(ink)) {
                faults.append(QStringLiteral("a rule strikes “%1” at %2").arg(text->text, where(ink)));
                break;
            }
        }
    }
}

} // namespace

QStringList layoutFaults(const Page& page) {
    QStringList faults;
    std::vector<const TextItem*> texts;
    for (const Item& item : page.items) {
        const QRectF box = bounds(item);
        const auto* text = std::get_if<TextItem>(&item);
        const QString name = text ? text->text : QStringLiteral("item %1").arg(item.index());
        if (!holds(page.typeArea, box, 0.3))
            faults.append(QStringLiteral("“%1” leaves the type area at %2").arg(name, where(box)));
        if (!text)
            continue;
        texts.push_back(text);
        if (!text->room.isEmpty() && !holds(text->room, box, 0.2))
            faults.append(QStringLiteral("“%1” leaves its cell at %2").arg(name, where(box)));
    }
    findCollisions(texts, faults);
    findStruckTexts(page, texts, faults);
    return faults;
}

} // namespace muying::print
