#include "ui/shell/search_field.h"

#include "ui/widgets/icons.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace muying::ui {

SearchField::SearchField(QWidget* parent) : QLineEdit(parent) {
    setTextMargins(px(28), 0, px(64), 0);
    setPlaceholderText(tr("姓名、拼音首字母、电话尾号、手册号或操作"));
    setAccessibleName(tr("查找孕产妇或操作，Ctrl+K"));
    setMaxLength(100);
}

void SearchField::focusInEvent(QFocusEvent* event) {
    QLineEdit::focusInEvent(event);
    Q_EMIT entered();
}

void SearchField::paintEvent(QPaintEvent* event) {
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = px(18);
    paintIcon(painter, u"search"_s, QRectF(px(11), (height() - side) / 2.0, side, side), color(Role::Ink2));
    const QString key = hasFocus() ? u"Esc"_s : u"Ctrl+K"_s;
    painter.setFont(uiFont(14));
    const int width = painter.fontMetrics().horizontalAdvance(key) + px(10);
    const QRectF box(this->width() - width - px(9), (height() - px(22)) / 2.0, width, px(22));
    painter.setPen(QPen(color(Role::Line), 1));
    painter.setBrush(color(Role::Sunken));
    painter.drawRoundedRect(box, px(2), px(2));
    painter.setPen(color(Role::Ink3));
    painter.drawText(box, Qt::AlignCenter, key);
}

} // namespace muying::ui
