#include "ui/widgets/chip.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/mark_label.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace muying::ui {

Chip::Chip(const QString& word, QWidget* parent) : QToolButton(parent), m_word(word) {
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    refreshName();
    connect(&Theme::current(), &Theme::changed, this, [this] { updateGeometry(); });
}

void Chip::setMark(content::RiskColour colour) {
    m_mark = colour;
    refreshName();
    updateGeometry();
}

void Chip::setIconName(const QString& name) {
    m_icon = name;
    updateGeometry();
}

void Chip::setCount(int count) {
    m_count = count;
    // With large type the list itself needs the room of chips nobody stands behind.
    constexpr int largeType = 150;
    if (parentWidget() != nullptr)
        setHidden(px(100) >= largeType && count == 0 && !isChecked());
    refreshName();
    updateGeometry();
    update();
}

void Chip::refreshName() {
    const QString spoken = m_mark ? marksSpoken({*m_mark}) : m_word;
    //: accessible name of a filter: word and number of rows
    setAccessibleName(m_count < 0 ? spoken : tr("%1，%2 项").arg(spoken).arg(m_count));
}

QSize Chip::sizeHint() const {
    const QFontMetrics plain(uiFont(14));
    const QFontMetrics bold(uiFont(14, true));
    int width = px(22) + plain.horizontalAdvance(m_word) + 1;
    if (m_mark || !m_icon.isEmpty())
        width += px(26);
    if (m_count >= 0)
        width += px(8) + bold.horizontalAdvance(QString::number(m_count));
    return {width, px(34)};
}

void Chip::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)
        event->ignore();
    else
        QToolButton::keyPressEvent(event);
}

void Chip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool ring = hasFocus();
    const QColor edge = ring || isChecked() ? color(Role::Accent) : color(Role::Line);
    painter.setPen(QPen(edge, ring ? 2 : 1));
    painter.setBrush(color(isChecked() || underMouse() ? Role::Soft : Role::Surface));
    const qreal inset = ring ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), px(4), px(4));

    int x = px(11);
    const QRectF glyph(x, (height() - px(20)) / 2.0, px(20), px(20));
    if (m_mark)
        paintMark(painter, glyph, *m_mark);
    else if (!m_icon.isEmpty())
        paintIcon(painter, m_icon, glyph, color(Role::Ink2));
    if (m_mark || !m_icon.isEmpty())
        x += px(26);
    painter.setFont(uiFont(14));
    painter.setPen(color(isChecked() ? Role::Accent : Role::Ink));
    const int wordWidth = painter.fontMetrics().horizontalAdvance(m_word);
    painter.drawText(QRect(x, 0, wordWidth + 2, height()), Qt::AlignVCenter | Qt::AlignLeft, m_word);
    if (m_count >= 0) {
        painter.setFont(uiFont(14, true));
        painter.drawText(QRect(x + wordWidth + px(8), 0, width(), height()), Qt::AlignVCenter | Qt::AlignLeft,
                         QString::number(m_count));
    }
}

} // namespace muying::ui
