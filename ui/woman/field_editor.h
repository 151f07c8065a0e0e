#pragma once
#include "ui/woman/form_state.h"

#include <QWidget>

namespace muying::ui {

/// How the focus leaves a field.
enum class Way {
    Back,     ///< Shift+Enter, Up, Shift+Tab
    Enter,    ///< Enter
    Next,     ///< Down, Tab
    Numbered, ///< the number of a choice was typed: nothing more is to be said here
    Required, ///< Ctrl+Enter: to the next field that must still be answered
};

/// Widget in which one field is answered. Shows what the state holds and gives back what was typed.
class FieldEditor : public QWidget {
    Q_OBJECT
public:
    FieldEditor(const content::Field& field, FormState& state, QWidget* parent);

    const content::Field& field() const { return m_field; }
    const QString& code() const { return m_field.code; }
    FormState& state() const { return m_state; }

    /// Shows the state's value again (after undo, computation or restore).
    virtual void refresh() = 0;
    /// Hands what stands here to the state.
    virtual void commit() = 0;
    /// Width the editor would like on one line, in pixels.
    virtual int naturalWidth() const = 0;
    /// May it take the rest of its line?
    virtual bool stretches() const { return false; }
    virtual int heightFor(int width) const;
    /// Something clickable or typed was not taken yet.
    virtual bool hasPending() const { return false; }

    /// Height of a one-line editor at the present font size.
    static int lineHeight();

signals:
    void leaveAsked(muying::ui::Way way); ///< the value was committed
    void taken();                         ///< committed while the focus stays (option ticked)
    void entered();                       ///< got the focus
    void undoAsked();
    void redoAsked();

protected:
    /// Keys every editor treats alike: Enter, Up/Down, undo, redo, Alt+Up. True if handled.
    bool commonKey(QKeyEvent* event);
    /// Claims the keys of commonKey() before shortcuts and line edits see them.
    bool claimsShortcut(QKeyEvent* event) const;
    bool isOpen() const { return !m_state.readOnly() && m_state.isRelevant(code()); }
    /// Copies the greyed last value.
    virtual void takeLast();
    void describe();

private:
    const content::Field& m_field;
    FormState& m_state;
};

/// Editor fitting the field's type; null for computed fields and clause lists.
FieldEditor* makeFieldEditor(const content::Field& field, FormState& state, QWidget* parent);

/// Name read aloud: "身高，cm".
QString spokenName(const content::Field& field);

} // namespace muying::ui
