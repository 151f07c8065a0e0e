#pragma once
#include "core/base/result.h"

#include <QFrame>

class QLabel;
class QLineEdit;

namespace muying::ui {

class Button;
class FlowLayout;

/// A few fields in place, above the list or form they are about: never a dialog. Enter in a field does what
/// the first button says, Esc leaves nothing; a refusal stands below the fields and keeps what was typed.
class InlineStrip : public QFrame {
    Q_OBJECT
public:
    bool isOpen() const { return !isHidden(); }
    QString problem() const;
    void close(); ///< nothing happens
    void run();   ///< as the first button

Q_SIGNALS:
    void done(const QString& sentence); ///< it was done and the strip is closed
    void closed();                      ///< after done(), and when it was left

protected:
    InlineStrip(const QString& objectName, const QString& runWord, QWidget* parent);

    /// Head of the strip: what will be done and to whom.
    void setTitle(const QString& title);
    /// Adds a field with its word before it; the word names it for screen readers.
    void addField(const QString& word, QWidget* field);
    QLineEdit* addLine(const QString& word, const QString& objectName, int width, int mostCharacters = 60);
    /// Enter in a text field: runs, and the key goes no further.
    void runByEnter();
    /// Shows the strip and puts the focus into `first`.
    void open(QWidget* first);
    /// Does it: a sentence of success, or why not; `wrong` gets the focus then.
    virtual Result<QString> perform(QWidget*& wrong) = 0;

    void keyPressEvent(QKeyEvent* event) override;

private:
    QLabel* m_title;
    QLabel* m_problem;
    FlowLayout* m_fields;
    Button* m_run;
    Button* m_cancel;
    bool m_entered = false; ///< the Enter that comes up from the field was answered
};

} // namespace muying::ui
