#include "ui/woman/reason_line.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace muying::ui {

using namespace Qt::StringLiterals;

namespace {

int markColumn() {
    return px(30);
}

/// Lays `text` out with its first `boldLength` characters in bold; returns the height, paints if asked to.
double richLine(const QString& text, qsizetype boldLength, int width, QPainter* painter, const QPoint& at) {
    QTextLayout layout(text, uiFont(14));
    QTextCharFormat strong;
    strong.setFont(uiFont(14, true));
    layout.setFormats({{0, static_cast<int>(boldLength), strong}});
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    double height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, px(60)));
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    if (painter != nullptr) {
        layout.draw(painter, at);
    }
    return height;
}

} // namespace

ReasonLine::ReasonLine(content::RiskColour colour, const QString& code, const QString& text,
                       const QString& values, QWidget* parent)
    : QWidget(parent), m_colour(colour), m_code(code), m_text(text), m_values(values) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    const QString word = colour == content::RiskColour::None ? QString() : markWord(colour) + u' ';
    setAccessibleName((word + code + u' ' + text + u' ' + values).simplified());
}

int ReasonLine::heightForWidth(int width) const {
    const int room = width - markColumn();
    const double text = richLine(m_code + u' ' + m_text, m_code.size(), room, nullptr, {});
    const double values = m_values.isEmpty() ? 0 : richLine(m_values, 0, room, nullptr, {});
    return std::max(px(24), static_cast<int>(text + values) + px(2));
}

QSize ReasonLine::sizeHint() const {
    return {px(240), heightForWidth(std::max(width(), px(240)))};
}

void ReasonLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintMark(painter, QRectF(0, px(2), px(20), px(20)), m_colour);
    const int room = width() - markColumn();
    painter.setPen(color(m_colour == content::RiskColour::None ? Role::Ink2 : Role::Ink));
    const QString line = m_code.isEmpty() ? m_text : m_code + u' ' + m_text;
    const double height = richLine(line, m_code.size(), room, &painter, {markColumn(), 0});
    painter.setPen(color(Role::Ink2));
    richLine(m_values, 0, room, &painter, {markColumn(), static_cast<int>(height)});
}

WhatIfLine::WhatIfLine(const QString& change, const Marks& marks, QWidget* parent)
    : QWidget(parent), m_change(change), m_marks(marks) {
    if (m_marks.empty()) {
        m_marks.push_back(content::RiskColour::None);
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("%1，变为%2").arg(change, marksSpoken(m_marks)));
}

int WhatIfLine::textRoom(int width) const {
    return width - marksWidth(m_marks, 18, true) - px(28);
}

int WhatIfLine::heightForWidth(int width) const {
    return std::max(px(26), static_cast<int>(richLine(m_change, 0, textRoom(width), nullptr, {})) + px(4));
}

QSize WhatIfLine::sizeHint() const {
    return {px(240), heightForWidth(std::max(width(), px(240)))};
}

void WhatIfLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setPen(color(Role::Ink));
    richLine(m_change, 0, textRoom(width()), &painter, {0, px(2)});
    const int marks = marksWidth(m_marks, 18, true);
    const QRect place(width() - marks, 0, marks, px(24));
    paintIcon(painter, u"chevron-right"_s, QRectF(place.left() - px(22), px(4), px(16), px(16)),
              color(Role::Ink2));
    paintMarks(painter, place, m_marks, color(Role::Ink), 18, true);
}

} // namespace muying::ui
