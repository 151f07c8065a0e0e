#pragma once
#include "ui/woman/field_editor.h"

#include <vector>

namespace muying::ui {

/// A choice as on paper: numbered words and □ boxes, one focus stop. Typing the number fills the next free
/// box and, where it is the whole answer, leads on to the next field; the same number again empties it; an
/// exclusive answer (1 无) clears the others; Backspace empties the last box. Two-digit numbers wait for
/// their second digit; Enter takes what stands there.
class OptionBoxes final : public FieldEditor {
    Q_OBJECT
public:
    OptionBoxes(const content::Field& field, FormState& state, QWidget* parent);

    void refresh() override;
    void commit() override;
    int naturalWidth() const override;
    int heightFor(int width) const override;
    bool hasPending() const override { return !m_digits.isEmpty(); }

    /// Compact: one box and the chosen word; the words to choose from stand in a line of their own while
    /// focused.
    void setCompact(bool compact);
    bool isCompact() const { return m_compact; }
    /// "0 阴性  1 微量 …" for the help line of compact boxes.
    QString choicesText() const;

    /// Room kept behind an option for its blank, in this widget's pixels at its present width; null if none
    /// is shown.
    QRect blankRect(const QString& optionCode, int width) const;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Choice {
        QString code;
        QString number; ///< on the paper of this visit: what is shown and typed
        QString word, blank;
        bool exclusive = false;

        QString shown() const { return number.isEmpty() ? word : number + u' ' + word; }
    };
    struct Placed {
        QRect text;
        QRect blank; ///< null if the option has none now
    };
    struct Arrangement {
        std::vector<Placed> options;
        std::vector<QRect> boxes;
        int height = 0;
    };
    Arrangement arrange(int width) const;
    int placeBoxes(Arrangement& arrangement, int width, int top) const;
    int wrappedHeight(const QString& text, int width) const;
    QStringList chosen() const;
    void choose(const QString& code);
    bool isExclusive(const QString& code) const;
    void put(const QStringList& codes);
    void typeDigit(const QString& digit);
    QStringList candidates(const QString& digits) const; ///< codes this could still become
    QString exactly(const QString& digits) const;
    void readChoices();
    QString wordOf(const QString& code) const;
    QString numberOf(const QString& code) const;
    int boxCount() const;
    bool single() const { return field().type != content::FieldType::Multi; }
    void announce();

    std::vector<Choice> m_choices;
    QString m_digits; ///< first digit of a two-digit number
    bool m_compact = false;
};

} // namespace muying::ui
