#pragma once
#include "core/content/rule_set.h"

#include <QWidget>

#include <vector>

class QPainter;

namespace muying::ui {

/// Marks as lists show them: "橙" with "紫" beside it. RiskColour::None stands for 未评.
using Marks = std::vector<content::RiskColour>;

/// From the clear columns of a subject: ("orange", true) → orange, purple; ("", false) → not assessed.
Marks marksOf(const QString& colour, bool purple);
content::RiskColour colourFromName(const QString& name);

/// "橙" in the language of the screen; None → 未评.
QString markWord(content::RiskColour colour);
/// "橙，较高风险；紫，传染病" for screen readers.
QString marksSpoken(const Marks& marks);

/// One mark (shape, texture, fill) without its word; None = dashed empty ring. One painter for screen and
/// paper.
void paintMark(QPainter& painter, const QRectF& box, content::RiskColour colour);
/// Marks with words beside them, from the left edge of `rect`, centred; returns the width used.
int paintMarks(QPainter& painter, const QRect& rect, const Marks& marks, const QColor& ink,
               double basePx = 20, bool bold = false);
int marksWidth(const Marks& marks, double basePx = 20, bool bold = false);

/// Marks and words as a widget.
class MarkLabel : public QWidget {
    Q_OBJECT
public:
    explicit MarkLabel(const Marks& marks = {}, double basePx = 20, QWidget* parent = nullptr);
    void setMarks(const Marks& marks);
    void setBold(bool bold);
    const Marks& marks() const { return m_marks; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Marks m_marks;
    double m_basePx;
    bool m_bold = false;
};

} // namespace muying::ui
