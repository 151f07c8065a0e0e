#include "ui/woman/field_editor.h"

#include "ui/widgets/theme.h"
#include "ui/woman/check_editor.h"
#include "ui/woman/line_editor.h"
#include "ui/woman/option_boxes.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace muying::ui {

using content::FieldType;

FieldEditor::FieldEditor(const content::Field& field, FormState& state, QWidget* parent)
    : QWidget(parent), m_field(field), m_state(state) {
    setObjectName(field.code);
    setFocusPolicy(Qt::StrongFocus);
}

int FieldEditor::lineHeight() {
    return QFontMetrics(uiFont(15)).height() + px(3);
}

int FieldEditor::heightFor(int) const {
    return lineHeight();
}

void FieldEditor::takeLast() {
    const QJsonValue last = state().lastValue(code());
    if (isOpen() && !last.isNull() && !last.isUndefined()) {
        state().enterValue(code(), last);
        refresh();
        emit taken();
    }
}

bool FieldEditor::claimsShortcut(QKeyEvent* event) const {
    return event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo) ||
           (event->key() == Qt::Key_Up && event->modifiers().testFlag(Qt::AltModifier));
}

bool FieldEditor::commonKey(QKeyEvent* event) {
    if (event->matches(QKeySequence::Undo)) {
        // Typing that was not taken yet is thrown away first; only then earlier steps are undone.
        hasPending() ? refresh() : emit undoAsked();
        return true;
    }
    if (event->matches(QKeySequence::Redo)) {
        emit redoAsked();
        return true;
    }
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (modifiers != Qt::NoModifier && modifiers != Qt::ShiftModifier &&
            modifiers != Qt::ControlModifier) {
            return false;
        }
        commit();
        emit leaveAsked(modifiers == Qt::ShiftModifier     ? Way::Back
                        : modifiers == Qt::ControlModifier ? Way::Required
                                                           : Way::Enter);
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        commit();
        emit leaveAsked(event->key() == Qt::Key_Backtab ? Way::Back : Way::Next);
        return true;
    case Qt::Key_Up:
        if (event->modifiers().testFlag(Qt::AltModifier)) {
            takeLast();
        } else {
            commit();
            emit leaveAsked(Way::Back);
        }
        return true;
    case Qt::Key_Down:
        commit();
        emit leaveAsked(Way::Next);
        return true;
    default:
        return false;
    }
}

QString spokenName(const content::Field& field) {
    const QString& name = field.label.in(uiLanguage());
    return field.unit.isEmpty() ? name
                                : QCoreApplication::translate("muying::ui", "%1，%2", "field name, unit")
                                      .arg(name, unitText(field.unit));
}

void FieldEditor::describe() {
    QString name = spokenName(field());
    setAccessibleName(name);
    QString description = field().required ? QCoreApplication::translate("muying::ui", "必填") : QString();
    if (!state().impossible(code()).isEmpty()) {
        description = state().impossible(code());
    }
    setAccessibleDescription(description);
    if (focusProxy() != nullptr) {
        focusProxy()->setAccessibleName(name);
        focusProxy()->setAccessibleDescription(description);
    }
    setEnabled(state().isRelevant(code()));
}

FieldEditor* makeFieldEditor(const content::Field& field, FormState& state, QWidget* parent) {
    if (field.isComputed() || !field.optionsFrom.isEmpty()) {
        return nullptr;
    }
    switch (field.type) {
    case FieldType::Bool:
        if (field.place.joined) {
            return new CheckEditor(field, state, parent);
        }
        return new OptionBoxes(field, state, parent);
    case FieldType::Choice:
    case FieldType::Multi:
        return new OptionBoxes(field, state, parent);
    default:
        return new LineEditor(field, state, parent);
    }
}

} // namespace muying::ui
