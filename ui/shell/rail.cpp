#include "ui/shell/rail.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muying::ui {

RailButton::RailButton(const QString& word, const QString& iconName, QWidget* parent)
    : QToolButton(parent), m_icon(iconName) {
    setText(word);
    setAccessibleName(word);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize RailButton::sizeHint() const {
    return {px(88), px(55)};
}

void RailButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse())
        painter.fillRect(rect(), color(isChecked() ? Role::Surface : Role::Head));
    if (isChecked())
        painter.fillRect(QRect(0, 0, px(4), height()), color(Role::Accent));
    const QColor ink = color(isChecked() ? Role::Accent : Role::Ink2);
    const bool roomForIcon = height() >= px(52); // largest type on a small screen: the word alone
    const int side = px(24);
    if (roomForIcon)
        paintIcon(painter, m_icon, QRectF((width() - side) / 2.0, px(5), side, side), ink);
    QFont font = uiFont(14, isChecked());
    for (int size = 13; size >= 11; --size) { // a long word (Haemorrhage) gets smaller, it is never cut
        if (QFontMetrics(font).horizontalAdvance(text()) <= width() - px(5))
            break;
        font = uiFont(size, isChecked());
    }
    painter.setFont(font);
    painter.setPen(ink);
    const int top = roomForIcon ? px(30) : 0;
    painter.drawText(QRect(0, top, width(), height() - top), Qt::AlignHCenter | Qt::AlignVCenter, text());
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color(Role::Accent), 2));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

Rail::Rail(QWidget* parent) : QWidget(parent) {
    setSurface(this, Role::Win);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, px(8), 1, px(8));
    m_column->setSpacing(0);
    m_column->addStretch();
    setFixedWidth(px(88) + 1);
}

int Rail::addPlace(const QString& word, const QString& iconName, bool last) {
    auto* button = new RailButton(word, iconName, this);
    const int index = count();
    if (last)
        m_column->addWidget(button);
    else
        m_column->insertWidget(m_top++, button);
    m_buttons.push_back(button);
    button->setToolTip(tr("%1（Ctrl+%2）").arg(word).arg(index + 1));
    connect(button, &QToolButton::clicked, this, [this, index] {
        setCurrent(index);
        Q_EMIT chosen(index);
    });
    return index;
}

void Rail::setCurrent(int index) {
    for (int i = 0; i < count(); ++i)
        button(i)->setChecked(i == index);
}

void Rail::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Win));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), color(Role::Line));
}

} // namespace muying::ui
