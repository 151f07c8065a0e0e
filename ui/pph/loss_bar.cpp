#include "ui/pph/loss_bar.h"

#include "core/base/word_list.h"
#include "ui/pph/cockpit_look.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muying::ui {

namespace {

constexpr int lossScaleMl = 1600;
constexpr int lossScaleStep = 500;
constexpr double lossFigureShare = 0.232; // of the width, for the figure at the left

} // namespace

LossBar::LossBar(QWidget* parent) : QWidget(parent) {
    setObjectName(u"lossBar"_s);
}

void LossBar::setView(const LossView& view) {
    m_view = view;
    QStringList pieces{view.caption, u"%1 mL"_s.arg(view.totalMl)};
    for (const LossPieceView& piece : view.pieces)
        pieces << piece.label;
    setAccessibleName(listed(pieces, Between::Parts, uiLanguage()));
    update();
}

void LossBar::setFigure(double pixels) {
    m_figure = std::max(60.0, pixels);
    update();
}

int LossBar::scaleMl() const {
    int scale = lossScaleMl;
    while (scale - lossScaleStep / 5 < m_view.totalMl)
        scale += lossScaleStep;
    return scale;
}

double LossBar::at(const QRectF& bar, int ml) const {
    return bar.left() + bar.width() * std::clamp(ml, 0, scaleMl()) / scaleMl();
}

void LossBar::paintFigure(QPainter& painter) {
    const double left = px(20);
    const double room = width() * lossFigureShare - left - px(8);
    painter.setPen(cockpitColor(Role::Ink2));
    drawFitted(painter, QRectF(left, px(6), room, px(28)), Qt::AlignLeft | Qt::AlignVCenter, m_view.caption,
               18);
    const QString number = QString::number(m_view.totalMl);
    QFont font = figureFont(m_figure);
    const double unit = px(10) + QFontMetricsF(uiFont(24, true)).horizontalAdvance(u"mL"_s);
    while (font.pixelSize() > 60 && QFontMetricsF(font).horizontalAdvance(number) + unit > room)
        font.setPixelSize(font.pixelSize() - 2);
    painter.setPen(cockpitColor(Role::Ink));
    painter.setFont(font);
    const double baseline = height() - px(17);
    painter.drawText(QPointF(left - 2, baseline), number);
    const double used = painter.fontMetrics().horizontalAdvance(number);
    painter.setFont(uiFont(24, true));
    painter.drawText(QPointF(left + used + px(8), baseline), u"mL"_s);
}

void LossBar::paintPieces(QPainter& painter, const QRectF& bar) {
    painter.setPen(QPen(cockpitColor(Role::Line2), 1));
    painter.setBrush(cockpitColor(Role::Head));
    painter.drawRect(bar);
    int sum = 0;
    for (const LossPieceView& piece : m_view.pieces) {
        const int before = sum;
        sum += piece.ml;
        const QRectF part(QPointF(at(bar, before), bar.top()), QPointF(at(bar, sum), bar.bottom()));
        if (part.width() <= 0)
            continue;
        painter.fillRect(part, m_view.stage == 0 ? cockpitColor(Role::Line2) : stageFill(m_view.stage));
        paintStageHatch(painter, part, m_view.stage, px(9));
        if (before > 0)
            painter.fillRect(QRectF(part.left() - 1, bar.top(), 2, bar.height()), Qt::white);
    }
    painter.setPen(QPen(cockpitColor(Role::Ink2), 1));
    painter.setBrush(Qt::NoBrush);
    if (sum > 0)
        painter.drawRect(QRectF(bar.topLeft(), QPointF(at(bar, sum), bar.bottom())));
}

/// When and how much, on white; beside a line of the guideline rather than under it.
void LossBar::paintPlates(QPainter& painter, const QRectF& bar) {
    painter.setFont(uiFont(15, true));
    int sum = 0;
    for (const LossPieceView& piece : m_view.pieces) {
        const double left = at(bar, sum) + px(3);
        sum += piece.ml;
        const double right = at(bar, sum) - px(3);
        const double wide = painter.fontMetrics().horizontalAdvance(piece.label) + px(14);
        if (wide > right - left)
            continue;
        const auto crossed = [&](double x) {
            return std::ranges::any_of(m_view.marks, [&](const LossMarkView& mark) {
                const double line = at(bar, mark.ml);
                return line > x - 2 && line < x + wide + 2;
            });
        };
        double x = (left + right - wide) / 2;
        for (const double other : {(left + right - wide) / 2, left, right - wide,
                                   left + (right - left - wide) * 0.25, left + (right - left - wide) * 0.75})
            if (!crossed(other)) {
                x = other;
                break;
            }
        const QRectF plate(x, bar.center().y() - px(11), wide, px(22));
        painter.fillRect(plate, Qt::white);
        painter.setPen(cockpitColor(Role::Ink));
        painter.drawText(plate, Qt::AlignCenter, piece.label);
    }
}

void LossBar::paintMarks(QPainter& painter, const QRectF& bar) {
    const double lineHeight = px(19);
    std::vector<double> ends{bar.left() - px(24), bar.left() - px(24)};
    for (const LossMarkView& mark : m_view.marks) {
        if (mark.ml > scaleMl())
            continue;
        const double x = at(bar, mark.ml);
        painter.fillRect(QRectF(x - 1, bar.top() - px(16), 2, bar.height() + px(22)),
                         cockpitColor(Role::Ink));
        painter.setPen(cockpitColor(Role::Ink));
        painter.setFont(uiFont(18, true));
        painter.drawText(QRectF(x - px(50), bar.top() - px(42), px(100), px(26)), Qt::AlignCenter,
                         QString::number(mark.ml));
        painter.setFont(uiFont(15));
        painter.setPen(cockpitColor(Role::Ink2));
        const double wide = painter.fontMetrics().horizontalAdvance(mark.word) + 2;
        // The three lines near each other share the room: left of, under and right of their line.
        double left = x - wide / 2;
        if (mark.ml == 300)
            left = x - wide + px(10);
        else if (mark.ml == 500)
            left = x - px(6);
        left = std::min(left, width() - px(6) - wide);
        const std::size_t row = left >= ends[0] + px(8) ? 0 : 1;
        left = std::max(left, ends[row] + px(8));
        painter.drawText(QRectF(left, bar.bottom() + px(8) + lineHeight * static_cast<double>(row) * 0.92,
                                wide, lineHeight),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, mark.word);
        ends[row] = left + wide;
    }
}

void LossBar::paintNow(QPainter& painter, const QRectF& bar) {
    if (m_view.totalMl <= 0)
        return;
    const double x = at(bar, m_view.totalMl);
    QPainterPath head;
    head.moveTo(x - px(9), bar.top() - px(14));
    head.lineTo(x + px(9), bar.top() - px(14));
    head.lineTo(x, bar.top() - px(1));
    head.closeSubpath();
    painter.fillPath(head, cockpitColor(Role::Ink));
    painter.setPen(cockpitColor(Role::Ink));
    painter.setFont(uiFont(15, true));
    const double wide = painter.fontMetrics().horizontalAdvance(m_view.now) + 2;
    QRectF word(x + px(14), bar.top() - px(22), wide, px(20));
    // Not over the figure of a line that stands close by.
    for (const LossMarkView& mark : m_view.marks)
        if (const double line = at(bar, mark.ml); line > x && line < word.right() + px(26))
            word.moveRight(x - px(14));
    painter.drawText(word, Qt::AlignLeft | Qt::AlignVCenter, m_view.now);
}

void LossBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), cockpitColor(Role::Surface));
    painter.fillRect(QRectF(0, 0, width(), 1), cockpitColor(Role::Line));
    const double split = width() * lossFigureShare;
    painter.fillRect(QRectF(split, 0, 1, height()), cockpitColor(Role::Line));
    paintFigure(painter);
    const double barHeight = std::min<double>(px(32), height() - px(88));
    const QRectF bar(split + px(22), px(44), width() - split - px(54), std::max(16.0, barHeight));
    paintPieces(painter, bar);
    paintMarks(painter, bar);
    paintPlates(painter, bar);
    paintNow(painter, bar);
}

} // namespace muying::ui
