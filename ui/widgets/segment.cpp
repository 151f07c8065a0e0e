#include "ui/widgets/segment.h"

#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace muying::ui {

Segment::Segment(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::current(), &Theme::changed, this, [this] { updateGeometry(); });
}

void Segment::setWords(const QStringList& words) {
    m_parts.clear();
    for (const QString& word : words)
        m_parts.push_back({word, -1});
    if (m_current >= static_cast<int>(m_parts.size()))
        m_current = 0;
    refreshName();
    updateGeometry();
}

void Segment::setCount(int index, int count) {
    if (index < 0 || index >= static_cast<int>(m_parts.size()))
        return;
    m_parts[static_cast<std::size_t>(index)].count = count;
    refreshName();
    updateGeometry();
    update();
}

void Segment::setCurrent(int index) {
    if (index < 0 || index >= static_cast<int>(m_parts.size()) || index == m_current)
        return;
    m_current = index;
    refreshName();
    update();
    Q_EMIT currentChanged(index);
}

void Segment::refreshName() {
    if (m_parts.empty())
        return;
    const Part& part = m_parts[static_cast<std::size_t>(m_current)];
    //: accessible name of the chosen segment: word, number of rows, place among the choices
    const QString counted = tr("%1，%2 项，第 %3 个，共 %4 个");
    //: the same where the choices have no number of rows
    const QString plain = tr("%1，第 %2 个，共 %3 个");
    const auto place = m_current + 1;
    setAccessibleName(part.count < 0 ? plain.arg(part.word).arg(place).arg(m_parts.size())
                                     : counted.arg(part.word).arg(part.count).arg(place).arg(m_parts.size()));
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

int Segment::partWidth(const Part& part) const {
    int width = px(28) + QFontMetrics(uiFont(14, true)).horizontalAdvance(part.word);
    if (part.count >= 0)
        width += px(6) + QFontMetrics(uiFont(14, true)).horizontalAdvance(QString::number(part.count));
    return width;
}

QSize Segment::sizeHint() const {
    int width = 0;
    for (const Part& part : m_parts)
        width += partWidth(part);
    return {width + 1, px(34)};
}

void Segment::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(color(Role::Line2), 1));
    painter.setBrush(color(Role::Surface));
    painter.drawRoundedRect(frame, px(4), px(4));
    int x = 0;
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const Part& part = m_parts[i];
        const int width = partWidth(part);
        const bool chosen = static_cast<int>(i) == m_current;
        if (chosen)
            painter.fillRect(QRect(x + 1, 1, width - 1, height() - 2), color(Role::Soft));
        if (i > 0) {
            painter.setPen(QPen(color(Role::Line2), 1));
            painter.drawLine(QPointF(x + 0.5, 1), QPointF(x + 0.5, height() - 1));
        }
        painter.setPen(color(chosen ? Role::Accent : Role::Ink));
        painter.setFont(uiFont(14, chosen));
        const int wordWidth = painter.fontMetrics().horizontalAdvance(part.word);
        painter.drawText(QRect(x + px(14), 0, wordWidth + 2, height()), Qt::AlignVCenter, part.word);
        if (part.count >= 0) {
            painter.setFont(uiFont(14, true));
            painter.drawText(QRect(x + px(14) + wordWidth + px(6), 0, width, height()),
                             Qt::AlignVCenter | Qt::AlignLeft, QString::number(part.count));
        }
        x += width;
    }
    if (hasFocus()) {
        painter.setPen(QPen(color(Role::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), px(4), px(4));
    }
}

void Segment::mousePressEvent(QMouseEvent* event) {
    int x = 0;
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        x += partWidth(m_parts[i]);
        if (event->position().x() < x) {
            setCurrent(static_cast<int>(i));
            return;
        }
    }
}

void Segment::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Left)
        setCurrent(m_current - 1);
    else if (event->key() == Qt::Key_Right)
        setCurrent(m_current + 1);
    else
        QWidget::keyPressEvent(event);
}

} // namespace muying::ui
