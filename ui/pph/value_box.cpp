#include "ui/pph/value_box.h"

#include "ui/pph/cockpit_look.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muying::ui {

namespace {

constexpr int longestNumber = 6;

} // namespace

ValueBox::ValueBox(const StripField& field, QWidget* parent)
    : QWidget(parent), m_field(field), m_value(field.value) {
    setObjectName(u"value_"_s + field.code);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    refreshName();
}

void ValueBox::refreshName() {
    setAccessibleName(m_field.caption + u' ' + m_value + u' ' + m_field.unit);
    update();
}

void ValueBox::setCurrent(bool current) {
    m_current = current;
    m_fresh = true;
    update();
}

void ValueBox::type(QChar sign) {
    const QString before = m_fresh ? QString() : m_value;
    const bool point = sign == u'.';
    if (point && (!m_field.decimals || before.contains(u'.') || before.isEmpty()))
        return;
    if (before.size() >= longestNumber)
        return;
    m_value = before + sign;
    m_fresh = false;
    refreshName();
}

void ValueBox::erase() {
    m_value.chop(m_fresh ? static_cast<int>(m_value.size()) : 1);
    m_fresh = false;
    refreshName();
}

void ValueBox::step(int by) {
    if (m_field.remembered.isEmpty())
        return;
    const int count = static_cast<int>(m_field.remembered.size());
    const int at = static_cast<int>(m_field.remembered.indexOf(m_value));
    m_value = m_field.remembered[at < 0 ? 0 : (at + by + count) % count];
    m_fresh = true;
    refreshName();
}

QSize ValueBox::sizeHint() const {
    return {stripPx(84), stripPx(94)};
}

void ValueBox::mousePressEvent(QMouseEvent*) {
    Q_EMIT pressed();
}

void ValueBox::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
    painter.setPen(QPen(cockpitColor(m_current ? Role::Accent : Role::Line2), m_current ? 3 : 1));
    painter.setBrush(cockpitColor(m_current ? Role::Soft : Role::Surface));
    painter.drawRoundedRect(box, stripPx(4), stripPx(4));
    painter.setPen(cockpitColor(Role::Ink2));
    const QRectF head(stripPx(10), stripPx(5), width() - stripPx(20), stripPx(24));
    drawFitted(painter, head, Qt::AlignLeft | Qt::AlignVCenter, m_field.caption, 16);
    painter.setFont(stripFont(14));
    painter.drawText(QRectF(stripPx(8), height() - stripPx(25), width() - stripPx(16), stripPx(22)),
                     Qt::AlignRight | Qt::AlignVCenter, m_field.unit);
    const bool preset = m_fresh && !m_value.isEmpty();
    painter.setPen(cockpitColor(preset ? Role::Ink2 : Role::Ink));
    const QRectF digits(stripPx(10), stripPx(27), width() - stripPx(18), stripPx(44));
    QFont font = stripFont(36, true);
    while (font.pixelSize() > 16 && QFontMetricsF(font).horizontalAdvance(m_value) > digits.width())
        font.setPixelSize(font.pixelSize() - 1);
    painter.setFont(font);
    painter.drawText(digits, Qt::AlignLeft | Qt::AlignVCenter, m_value);
    if (m_current) {
        const double at = m_fresh ? 0 : painter.fontMetrics().horizontalAdvance(m_value) + 2.0;
        painter.fillRect(QRectF(digits.left() + std::min(at, digits.width()), digits.top() + stripPx(4), 3,
                                digits.height() - stripPx(8)),
                         cockpitColor(Role::Accent));
    }
}

} // namespace muying::ui
