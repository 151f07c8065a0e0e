#pragma once
#include "ui/pph/strip_page.h"

#include <QWidget>

namespace muying::ui {

/// One number of the entry strip, painted large. The strip types into it; it takes no focus, so that no input
/// method comes between the keys and the number.
class ValueBox final : public QWidget {
    Q_OBJECT
public:
    explicit ValueBox(const StripField& field, QWidget* parent = nullptr);
    const StripField& field() const { return m_field; }
    QString value() const { return m_value; }
    void setCurrent(bool current);
    void type(QChar sign);
    void erase();
    /// The next (or previous) of the remembered values.
    void step(int by);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void pressed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void refreshName();
    StripField m_field;
    QString m_value;
    bool m_current = false;
    bool m_fresh = true; ///< the first digit replaces what stands there
};

} // namespace muying::ui
