#include "ui/shell/window_keys.h"

#include <QApplication>
#include <QKeyEvent>
#include <QShortcut>
#include <QWidget>

#include <algorithm>

namespace muying::ui {

namespace {

bool isEditing(const QKeyEvent& event) {
    return event.matches(QKeySequence::Undo) || event.matches(QKeySequence::Redo) ||
           event.matches(QKeySequence::Copy) || event.matches(QKeySequence::Paste) ||
           event.matches(QKeySequence::Cut) || event.matches(QKeySequence::SelectAll);
}

} // namespace

WindowKeys::WindowKeys(QWidget* window) : QObject(window), m_window(window) {
    qApp->installEventFilter(this);
}

bool WindowKeys::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::ShortcutOverride || !watched->isWidgetType())
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool commands = key->modifiers() & (Qt::ControlModifier | Qt::AltModifier);
    if (!commands || isEditing(*key) || !m_window->isAncestorOf(static_cast<QWidget*>(watched)))
        return false;
    const QKeySequence typed(key->keyCombination());
    const auto shortcuts = m_window->window()->findChildren<QShortcut*>();
    const bool ours = std::ranges::any_of(shortcuts, [&](const QShortcut* shortcut) {
        return shortcut->isEnabled() && shortcut->key() == typed;
    });
    if (ours)
        event->ignore();
    return ours;
}

} // namespace muying::ui
