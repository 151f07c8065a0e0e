#pragma once
#include "ui/widgets/mark_label.h"

#include <QWidget>

namespace muying::ui {

/// One reason of the right panel: mark, clause code in bold, its text, and below the values it stands on.
/// Wraps.
class ReasonLine final : public QWidget {
    Q_OBJECT
public:
    ReasonLine(content::RiskColour colour, const QString& code, const QString& text, const QString& values,
               QWidget* parent);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    content::RiskColour m_colour;
    QString m_code, m_text, m_values;
};

/// What would change the colour: the change on the left, the marks it leads to on the right; two lines if
/// narrow.
class WhatIfLine final : public QWidget {
    Q_OBJECT
public:
    WhatIfLine(const QString& change, const Marks& marks, QWidget* parent);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int textRoom(int width) const;
    QString m_change;
    Marks m_marks;
};

} // namespace muying::ui
