#pragma once
#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace muying::ui {

class Button;

/// An inline warning: a sand row with a sentence and at most two buttons. Stands under what it is about,
/// never on top of it, and never takes the focus by itself.
class WarningRow : public QFrame {
    Q_OBJECT
public:
    explicit WarningRow(const QString& text = {}, QWidget* parent = nullptr);
    void setText(const QString& text);
    QString text() const;
    /// An icon and a bold word in front of the sentence; never a risk colour.
    void setMark(const QString& iconName, const QString& word);
    /// Adds a button; `keyHint` is written behind the word, the owner handles the key.
    Button* addButton(const QString& word, const QString& keyHint = {});
    void clearButtons();

private:
    QHBoxLayout* m_row;
    QLabel* m_text;
    QLabel* m_icon = nullptr;
    QLabel* m_word = nullptr;
};

} // namespace muying::ui
