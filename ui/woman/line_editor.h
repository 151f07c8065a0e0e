#pragma once
#include "ui/woman/field_editor.h"

class QLineEdit;

namespace muying::ui {

/// Text, number or date in a drawn box of one line. Number and date fields keep the input method off.
class LineEditor final : public FieldEditor {
    Q_OBJECT
public:
    LineEditor(const content::Field& field, FormState& state, QWidget* parent);

    void refresh() override;
    void commit() override;
    int naturalWidth() const override;
    bool stretches() const override;
    bool hasPending() const override { return m_pending; }
    QLineEdit* edit() const { return m_edit; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool isNumber() const;
    void style();
    QLineEdit* m_edit;
    bool m_pending = false;
};

} // namespace muying::ui
