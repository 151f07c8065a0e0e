#include "ui/widgets/mark_label.h"

#include "core/base/word_list.h"
#include "ui/print/risk_mark.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QPainter>

namespace muying::ui {

using content::RiskColour;

content::RiskColour colourFromName(const QString& name) {
    for (const auto colour :
         {RiskColour::Green, RiskColour::Yellow, RiskColour::Orange, RiskColour::Red, RiskColour::Purple})
        if (content::colourName(colour) == name)
            return colour;
    return RiskColour::None;
}

Marks marksOf(const QString& colour, bool purple) {
    Marks marks;
    const RiskColour first = colourFromName(colour);
    if (first != RiskColour::None)
        marks.push_back(first);
    if (purple && first != RiskColour::Purple)
        marks.push_back(RiskColour::Purple);
    if (marks.empty())
        marks.push_back(RiskColour::None);
    return marks;
}

QString markWord(RiskColour colour) {
    if (colour == RiskColour::None)
        return QCoreApplication::translate("muying::ui", "未评");
    return content::colourWord(colour).in(uiLanguage());
}

QString marksSpoken(const Marks& marks) {
    QStringList words;
    for (const RiskColour colour : marks) {
        if (colour == RiskColour::None)
            words << QCoreApplication::translate("muying::ui", "未评");
        else
            words << QCoreApplication::translate("muying::ui", "%1，%2")
                         .arg(content::colourWord(colour).in(uiLanguage()),
                              content::colourLevel(colour).in(uiLanguage()));
    }
    return listed(words, Between::Sentences, uiLanguage());
}

void paintMark(QPainter& painter, const QRectF& box, RiskColour colour) {
    print::paintScreenMark(painter, box, colour, Theme::current().dark());
}

int marksWidth(const Marks& marks, double basePx, bool bold) {
    const QFontMetrics metrics(uiFont(14, bold));
    int width = 0;
    for (const RiskColour colour : marks)
        width += px(basePx) + px(5) + metrics.horizontalAdvance(markWord(colour)) + px(10);
    return marks.empty() ? 0 : width - px(10) + 1;
}

int paintMarks(QPainter& painter, const QRect& rect, const Marks& marks, const QColor& ink, double basePx,
               bool bold) {
    const int side = px(basePx);
    painter.setFont(uiFont(14, bold));
    int x = rect.x();
    for (const RiskColour colour : marks) {
        paintMark(painter, QRectF(x, rect.y() + (rect.height() - side) / 2.0, side, side), colour);
        x += side + px(5);
        const QString word = markWord(colour);
        const int width = painter.fontMetrics().horizontalAdvance(word);
        painter.setPen(ink);
        painter.drawText(QRect(x, rect.y(), width + 2, rect.height()), Qt::AlignVCenter | Qt::AlignLeft,
                         word);
        x += width + px(10);
    }
    return x - rect.x() - (marks.empty() ? 0 : px(10));
}

MarkLabel::MarkLabel(const Marks& marks, double basePx, QWidget* parent) : QWidget(parent), m_basePx(basePx) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setMarks(marks);
    connect(&Theme::current(), &Theme::changed, this, [this] { updateGeometry(); });
}

void MarkLabel::setMarks(const Marks& marks) {
    m_marks = marks;
    setAccessibleName(marksSpoken(marks));
    updateGeometry();
    update();
}

void MarkLabel::setBold(bool bold) {
    m_bold = bold;
    updateGeometry();
}

QSize MarkLabel::sizeHint() const {
    return {marksWidth(m_marks, m_basePx, m_bold), px(std::max(m_basePx, 22.0))};
}

void MarkLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintMarks(painter, rect(), m_marks, color(Role::Ink), m_basePx, m_bold);
}

} // namespace muying::ui
