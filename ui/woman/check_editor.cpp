#include "ui/woman/check_editor.h"

#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace muying::ui {

CheckEditor::CheckEditor(const content::Field& field, FormState& state, QWidget* parent)
    : FieldEditor(field, state, parent) {
    refresh();
}

QString CheckEditor::word() const {
    const QString& shortLabel = field().place.shortLabel.in(uiLanguage());
    return shortLabel.isEmpty() ? field().label.in(uiLanguage()) : shortLabel;
}

void CheckEditor::refresh() {
    describe();
    update();
}

int CheckEditor::naturalWidth() const {
    return px(18) + px(8) + QFontMetrics(uiFont(15)).horizontalAdvance(word()) + px(6);
}

int CheckEditor::heightFor(int width) const {
    const QRect room(0, 0, std::max(width - px(26), 1), 10000);
    return std::max(lineHeight(),
                    QFontMetrics(uiFont(15, true)).boundingRect(room, Qt::TextWordWrap, word()).height());
}

void CheckEditor::put(const QJsonValue& value) {
    if (!isOpen()) {
        return;
    }
    state().enterValue(code(), value);
    refresh();
    emit taken();
}

void CheckEditor::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = px(18);
    const QRectF box(1.5, (height() - side) / 2.0, side, side);
    painter.setPen(QPen(color(hasFocus()    ? Role::Accent
                              : isEnabled() ? Role::Ink2
                                            : Role::Line2),
                        hasFocus() ? 2 : 1));
    painter.setBrush(color(hasFocus() ? Role::Soft : Role::Surface));
    painter.drawRect(box);
    const bool ticked = state().input(code()).value.toBool(false);
    if (ticked) {
        painter.setPen(QPen(color(Role::Accent), px(2), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF points[] = {{box.left() + side * 0.22, box.top() + side * 0.52},
                                  {box.left() + side * 0.43, box.top() + side * 0.74},
                                  {box.left() + side * 0.80, box.top() + side * 0.28}};
        painter.drawPolyline(points, 3);
    }
    painter.setFont(uiFont(15, ticked));
    painter.setPen(color(!isEnabled() ? Role::Ink3 : ticked ? Role::Accent : Role::Ink));
    painter.drawText(rect().adjusted(side + px(8), 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap | Qt::TextDontClip, word());
}

bool CheckEditor::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && claimsShortcut(static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if ((key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab) && commonKey(key)) {
            return true;
        }
    }
    return FieldEditor::event(event);
}

void CheckEditor::keyPressEvent(QKeyEvent* event) {
    if (commonKey(event)) {
        return;
    }
    switch (event->key()) {
    case Qt::Key_Space:
        put(!state().input(code()).value.toBool(false));
        break;
    case Qt::Key_1:
    case Qt::Key_0:
    case Qt::Key_2:
        if (isOpen()) {
            put(event->key() == Qt::Key_1);
            emit leaveAsked(Way::Numbered);
        }
        break;
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        put(QJsonValue());
        break;
    default:
        FieldEditor::keyPressEvent(event);
    }
}

void CheckEditor::mousePressEvent(QMouseEvent* event) {
    setFocus(Qt::MouseFocusReason);
    put(!state().input(code()).value.toBool(false));
    event->accept();
}

void CheckEditor::focusInEvent(QFocusEvent* event) {
    FieldEditor::focusInEvent(event);
    update();
    emit entered();
}

void CheckEditor::focusOutEvent(QFocusEvent* event) {
    FieldEditor::focusOutEvent(event);
    update();
}

} // namespace muying::ui
