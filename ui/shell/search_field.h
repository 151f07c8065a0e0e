#pragma once
#include <QLineEdit>

namespace muying::ui {

/// The one search box of the frame: glass in front, its key behind ("Ctrl+K", while open "Esc").
class SearchField : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchField(QWidget* parent = nullptr);

Q_SIGNALS:
    void entered(); ///< the field got the focus

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
};

} // namespace muying::ui
