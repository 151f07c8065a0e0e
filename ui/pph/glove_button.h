#pragma once
#include "ui/pph/cockpit_view.h"

#include <QPushButton>

namespace muying::ui {

/// How free a choice is: taken at once, asked for a doctor's word, or refused with its reason.
enum class ChoiceLook { Open, Caution, Locked };

/// A large button for gloves: its key, a word, and perhaps a line below.
class GloveButton final : public QPushButton {
    Q_OBJECT
public:
    enum class Kind {
        Function, ///< key above the word, centred: the row F1 … F12
        Choice,   ///< digit at the left, word and note beside it
        Pad,      ///< a digit of the number pad
    };
    GloveButton(Kind kind, const QString& key, const QString& word, QWidget* parent = nullptr);
    void setNote(const QString& note);
    void setLook(KeyLook look);
    void setChoiceLook(ChoiceLook look);
    /// Marked as the one Enter would take.
    void setChosen(bool chosen);
    bool chosen() const { return m_chosen; }
    QString key() const { return m_key; }
    QString note() const { return m_note; }
    ChoiceLook choiceLook() const { return m_choice; }
    /// Height the words need in this width.
    int heightFor(int width) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Look {
        QColor fill, edge, ink, soft;
    };
    Look look() const;
    void paintFunction(QPainter& painter, const Look& look) const;
    void paintChoice(QPainter& painter, const Look& look) const;
    void refreshName();

    Kind m_kind;
    QString m_key, m_note;
    KeyLook m_look = KeyLook::Plain;
    ChoiceLook m_choice = ChoiceLook::Open;
    bool m_chosen = false;
};

} // namespace muying::ui
