#include "ui/pph/stage_block.h"

#include "core/base/word_list.h"
#include "ui/pph/cockpit_look.h"
#include "ui/print/risk_mark.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace muying::ui {

namespace {

/// The mark of the stage with its number in it: ink on the fill of the block, so that it stands out.
void paintStageSign(QPainter& painter, const QRectF& box, int stage) {
    const auto colour = stageColour(stage);
    const QPainterPath shape = print::markShape(colour, box.center(), box.height() / 1.25);
    if (stage == 0) {
        print::paintScreenMark(painter, box, colour);
        return;
    }
    painter.fillPath(shape, stageInk(stage));
    painter.setPen(stageFill(stage));
    painter.setFont(figureFont(box.height() * 0.48));
    const double drop = stage == 1 ? box.height() * 0.1 : 0;
    painter.drawText(box.translated(0, drop), Qt::AlignCenter, QString::number(stage));
}

} // namespace

StageBlock::StageBlock(QWidget* parent) : QWidget(parent) {
    setObjectName(u"stageBlock"_s);
}

void StageBlock::setView(const StageView& view) {
    m_view = view;
    setAccessibleName(listed({view.name + u' ' + view.level, view.headline, view.remark}, Between::Sentences,
                             uiLanguage()));
    update();
}

void StageBlock::setFlash(bool on) {
    if (m_flash == on)
        return;
    m_flash = on;
    update();
}

void StageBlock::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), stageFill(m_view.stage));
    const double w = width();
    const double h = height();
    paintStageHatch(painter, QRectF(w * 0.84, 0, w * 0.16, h), m_view.stage, px(22));
    painter.setPen(stageInk(m_view.stage));
    const double left = px(20);
    const double room = w * 0.84 - left - px(8);
    const double sign = std::min(h * 0.3, 52.0);
    const double nameHeight = h * 0.46;
    paintStageSign(painter, QRectF(left, px(6) + (nameHeight - sign) / 2, sign, sign), m_view.stage);
    painter.setPen(stageInk(m_view.stage));
    const double levelWidth = m_view.level.isEmpty() ? 0 : px(48);
    QRectF line(left + sign + px(14), px(6), room - sign - px(14) - levelWidth, nameHeight);
    drawFitted(painter, line, Qt::AlignLeft | Qt::AlignVCenter, m_view.name, 44, true);
    const double used = painter.fontMetrics().horizontalAdvance(m_view.name);
    drawFitted(painter, QRectF(line.left() + used + px(10), line.top(), levelWidth, line.height() * 1.08),
               Qt::AlignLeft | Qt::AlignVCenter, m_view.level, 32, true);
    const double below = h - px(6) - nameHeight - px(8);
    QRectF text(left, px(6) + nameHeight, room, below / 2);
    drawFitted(painter, text, Qt::AlignLeft | Qt::AlignVCenter, m_view.headline, 20, true);
    text.translate(0, below / 2);
    drawFitted(painter, text, Qt::AlignLeft | Qt::AlignVCenter, m_view.remark, 16);
    if (m_flash) {
        painter.setPen(QPen(cockpitColor(Role::Ink), px(10)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(px(5), px(5), -px(5), -px(5)));
    }
}

} // namespace muying::ui
