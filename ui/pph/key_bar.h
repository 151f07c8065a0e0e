#pragma once
#include "ui/pph/glove_button.h"

#include <QWidget>

namespace muying::ui {

/// The twelve keys F1 … F12 as large buttons; a key whose step is due or overdue looks like that step.
class KeyBar final : public QWidget {
    Q_OBJECT
public:
    explicit KeyBar(QWidget* parent = nullptr);
    void setView(const std::vector<KeyView>& keys);
    GloveButton* button(int number) const; ///< 1 … 12

Q_SIGNALS:
    void pressed(int number);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<GloveButton*> m_buttons;
};

} // namespace muying::ui
