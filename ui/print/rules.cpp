#include "ui/print/rules.h"

#include <algorithm>
#include <cmath>

namespace muying::print {

namespace {

constexpr double touching = 0.01; ///< mm
constexpr double micrometres = 1000;

} // namespace

void Rules::cell(const QRectF& rect) {
    horizontal(rect.top(), rect.left(), rect.right());
    horizontal(rect.bottom(), rect.left(), rect.right());
    vertical(rect.left(), rect.top(), rect.bottom());
    vertical(rect.right(), rect.top(), rect.bottom());
}

void Rules::horizontal(double y, double from, double to, Weight weight) {
    add(m_horizontal, y, {std::min(from, to), std::max(from, to), weight});
}

void Rules::vertical(double x, double from, double to, Weight weight) {
    add(m_vertical, x, {std::min(from, to), std::max(from, to), weight});
}

void Rules::add(Lines& lines, double at, Span span) {
    lines[std::llround(at * micrometres)].push_back(span);
}

std::vector<Rules::Span> Rules::merged(std::vector<Span> spans) {
    std::sort(spans.begin(), spans.end(), [](const Span& a, const Span& b) {
        return a.weight != b.weight ? a.weight > b.weight : a.from < b.from;
    });
    std::vector<Span> joined;
    for (const Span& span : spans) {
        // A heavier line already drawn swallows a lighter one on the same stretch.
        const bool swallowed = std::any_of(joined.begin(), joined.end(), [&](const Span& other) {
            return other.weight > span.weight && other.from <= span.from + touching &&
                   other.to >= span.to - touching;
        });
        if (swallowed)
            continue;
        if (!joined.empty() && joined.back().weight == span.weight &&
            span.from <= joined.back().to + touching)
            joined.back().to = std::max(joined.back().to, span.to);
        else
            joined.push_back(span);
    }
    return joined;
}

bool Rules::underFrame(bool isHorizontal, double at, const Span& span) const {
    return std::any_of(m_frames.begin(), m_frames.end(), [&](const QRectF& frame) {
        const double one = isHorizontal ? frame.top() : frame.left();
        const double other = isHorizontal ? frame.bottom() : frame.right();
        const double from = isHorizontal ? frame.left() : frame.top();
        const double to = isHorizontal ? frame.right() : frame.bottom();
        return (std::abs(at - one) < touching || std::abs(at - other) < touching) &&
               span.from >= from - touching && span.to <= to + touching;
    });
}

void Rules::draw(Page& page) const {
    for (const bool isHorizontal : {true, false}) {
        for (const auto& [key, spans] : isHorizontal ? m_horizontal : m_vertical) {
            const double at = static_cast<double>(key) / micrometres;
            for (const Span& span : merged(spans)) {
                if (underFrame(isHorizontal, at, span))
                    continue;
                const QPointF from = isHorizontal ? QPointF(span.from, at) : QPointF(at, span.from);
                const QPointF to = isHorizontal ? QPointF(span.to, at) : QPointF(at, span.to);
                page.line(from, to, span.weight);
            }
        }
    }
    for (const QRectF& frame : m_frames)
        page.add(RectItem{frame, widthOf(Weight::Frame), false, Ink::Form});
}

} // namespace muying::print
