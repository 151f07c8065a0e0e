#pragma once
#include <QWidget>

namespace muying::ui {

class AppContext;

/// One page of the frame. Pages are built anew after unlocking, after a change of language or font size,
/// and destroyed when the program locks: nothing of a patient stays in a widget.
class Page : public QWidget {
    Q_OBJECT
public:
    explicit Page(AppContext& context, QWidget* parent = nullptr);

    /// Behind "母婴 — " in the window title; may name the patient's form, the window is blank when locked.
    virtual QString title() const = 0;
    /// Parts of the status bar, left and right.
    virtual QStringList statusLeft() const { return {}; }
    virtual QStringList statusRight() const { return {}; }
    /// Esc was pressed and nobody took it; true = handled.
    virtual bool handleEscape() { return false; }
    /// The page came to the front: read again what may have changed, set the focus.
    virtual void activated() {}
    /// The program is about to lock, to rebuild the pages or to close: put drafts now, ask nothing.
    virtual void aboutToLock() {}
    /// After aboutToLock(): why typing could not be put away; empty = everything is kept. The frame then
    /// hides the page behind the lock instead of destroying it.
    virtual QString draftProblem() const { return {}; }
    /// May the page be left for another one? Never asks; drafts are put where needed.
    virtual void aboutToLeave() { aboutToLock(); }

    /// The page takes the whole window: no bar, no rail, no status line. Say statusChanged() when it changes.
    virtual bool wholeWindow() const { return false; }

    AppContext& context() const { return m_context; }

Q_SIGNALS:
    void titleChanged();
    void statusChanged();

private:
    AppContext& m_context;
};

} // namespace muying::ui
