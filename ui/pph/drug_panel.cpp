#include "ui/pph/drug_panel.h"

#include "core/base/word_list.h"
#include "ui/pph/cockpit_look.h"
#include "ui/widgets/icons.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muying::ui {

namespace {

int gaugeHeight() {
    return px(87);
}

double drugNameWidth(const DrugLineView& line) {
    return QFontMetricsF(uiFont(16, !line.locked)).horizontalAdvance(line.name) + 2;
}

double drugNoteWidth(const DrugLineView& line) {
    return QFontMetricsF(uiFont(16, line.locked)).horizontalAdvance(line.note) + 2;
}

double drugLineLeft(const DrugLineView& line) {
    return line.locked ? px(50) : px(20);
}

} // namespace

DrugPanel::DrugPanel(QWidget* parent) : ColumnView(parent) {
    setObjectName(u"drugPanel"_s);
}

void DrugPanel::setView(const DrugsView& view) {
    m_view = view;
    QStringList spoken{view.title};
    for (const DrugGaugeView& gauge : view.gauges)
        spoken << listed({gauge.name, gauge.sub, gauge.number + gauge.unit, gauge.note}, Between::Parts,
                         uiLanguage());
    for (const DrugLineView& line : view.lines)
        spoken << listed({line.name, line.note}, Between::Parts, uiLanguage());
    setAccessibleName(listed(spoken, Between::Sentences, uiLanguage()));
    contentChanged();
}

void DrugPanel::paintHead(QPainter& painter, const QRectF& box) {
    paintTitles(painter, box, m_view.title, {}, m_view.remark);
}

int DrugPanel::lineHeight(const DrugLineView& line, double width) const {
    const double room = width - drugLineLeft(line) - px(16);
    const bool beside = drugNameWidth(line) + px(10) + drugNoteWidth(line) <= room;
    if (beside)
        return px(line.locked ? 31 : 40);
    return px(12) + wrappedHeight(line.name, room, uiFont(16, !line.locked)) +
           wrappedHeight(line.note, room, uiFont(16, line.locked));
}

int DrugPanel::rowsHeight(double width) const {
    int sum = static_cast<int>(m_view.gauges.size()) * gaugeHeight();
    for (const DrugLineView& line : m_view.lines)
        sum += lineHeight(line, width);
    return sum + px(6);
}

void DrugPanel::paintGauge(QPainter& painter, const DrugGaugeView& gauge, const QRectF& box) const {
    const double left = px(20);
    const double right = box.right() - px(16);
    if (gauge.urgent)
        painter.fillRect(box.adjusted(0, 0, 0, -1), cockpitColor(Role::Soft));
    painter.fillRect(QRectF(0, box.bottom() - 1, box.width(), 1), cockpitColor(Role::Line));
    const double unit = QFontMetricsF(uiFont(15, true)).horizontalAdvance(gauge.unit) + px(5);
    const double number = QFontMetricsF(uiFont(36, true)).horizontalAdvance(gauge.number);
    painter.setPen(cockpitColor(Role::Ink));
    painter.setFont(uiFont(36, true));
    const double baseline = box.top() + px(39);
    painter.drawText(QPointF(right - unit - number, baseline), gauge.number);
    painter.setFont(uiFont(15, true));
    painter.drawText(QPointF(right - unit + px(5), baseline), gauge.unit);
    drawFitted(painter, QRectF(left, box.top() + px(12), right - unit - number - left - px(8), px(26)),
               Qt::AlignLeft | Qt::AlignVCenter, gauge.name, 16, true);
    painter.setPen(cockpitColor(Role::Ink2));
    const double noteWidth = QFontMetricsF(uiFont(16)).horizontalAdvance(gauge.note);
    const double subWidth = QFontMetricsF(uiFont(16)).horizontalAdvance(gauge.sub);
    const double room = right - left;
    const double share =
        noteWidth + subWidth + px(8) <= room ? noteWidth + 2 : room * noteWidth / (noteWidth + subWidth + 1);
    drawFitted(painter, QRectF(left, box.top() + px(40), room - share - px(6), px(26)),
               Qt::AlignLeft | Qt::AlignVCenter, gauge.sub, 16);
    drawFitted(painter, QRectF(right - share, box.top() + px(40), share, px(26)),
               Qt::AlignRight | Qt::AlignVCenter, gauge.note, 16);
    const QRectF bar(left, box.bottom() - px(19), room, px(8));
    painter.fillRect(bar, cockpitColor(Role::Line));
    painter.fillRect(
        QRectF(bar.left(), bar.top(), bar.width() * std::clamp(gauge.fraction, 0.0, 1.0), bar.height()),
        cockpitColor(Role::Accent));
}

void DrugPanel::paintLine(QPainter& painter, const DrugLineView& line, const QRectF& box) const {
    const double left = drugLineLeft(line);
    const double room = box.width() - left - px(16);
    if (line.locked) {
        painter.fillRect(box, cockpitColor(Role::Win));
        paintIcon(painter, u"lock"_s, QRectF(px(21), box.top() + (px(31) - px(18)) / 2.0, px(18), px(18)),
                  cockpitColor(Role::Ink2));
    } else {
        painter.fillRect(QRectF(0, box.bottom() - 1, box.width(), 1), cockpitColor(Role::Line));
    }
    const bool beside = drugNameWidth(line) + px(10) + drugNoteWidth(line) <= room;
    painter.setPen(cockpitColor(Role::Ink));
    painter.setFont(uiFont(16, !line.locked));
    if (beside) {
        const QRectF row(left, box.top(), room, box.height());
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, line.name);
        painter.setPen(cockpitColor(line.locked ? Role::Ink : Role::Ink2));
        painter.setFont(uiFont(16, line.locked));
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, line.note);
        return;
    }
    const int name = wrappedHeight(line.name, room, painter.font());
    painter.drawText(QRectF(left, box.top() + px(5), room, name), Qt::AlignLeft | Qt::TextWordWrap,
                     line.name);
    painter.setPen(cockpitColor(line.locked ? Role::Ink : Role::Ink2));
    painter.setFont(uiFont(16, line.locked));
    painter.drawText(QRectF(left, box.top() + px(5) + name, room, box.height() - name),
                     Qt::AlignLeft | Qt::TextWordWrap, line.note);
}

void DrugPanel::paintRows(QPainter& painter, double width) {
    double y = 0;
    for (const DrugGaugeView& gauge : m_view.gauges) {
        paintGauge(painter, gauge, QRectF(0, y, width, gaugeHeight()));
        y += gaugeHeight();
    }
    for (const DrugLineView& line : m_view.lines) {
        const int height = lineHeight(line, width);
        paintLine(painter, line, QRectF(0, y, width, height));
        y += height;
    }
}

} // namespace muying::ui
