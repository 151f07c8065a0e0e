#pragma once
#include "ui/woman/field_editor.h"

namespace muying::ui {

/// A box to tick beside another field ("□ 不详"): 1 or space ticks, 2 or space again unticks, Backspace
/// empties.
class CheckEditor final : public FieldEditor {
    Q_OBJECT
public:
    CheckEditor(const content::Field& field, FormState& state, QWidget* parent);

    void refresh() override;
    void commit() override {}
    int naturalWidth() const override;
    int heightFor(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void put(const QJsonValue& value);
    QString word() const;
};

} // namespace muying::ui
