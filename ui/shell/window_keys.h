#pragma once
#include <QObject>

class QWidget;

namespace muying::ui {

/// Keeps the keys of the window for the window. A text field claims some of them for editing on certain
/// desktops (Ctrl+K deletes to the end of the line on X11): a doctor looking for a woman must not lose a
/// sentence instead. Undo and redo stay with the field that is being edited.
class WindowKeys : public QObject {
    Q_OBJECT
public:
    explicit WindowKeys(QWidget* window);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* m_window;
};

} // namespace muying::ui
