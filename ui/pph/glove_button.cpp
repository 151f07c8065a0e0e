#include "ui/pph/glove_button.h"

#include "core/base/word_list.h"
#include "ui/pph/cockpit_look.h"
#include "ui/pph/column_view.h"
#include "ui/widgets/icons.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muying::ui {

GloveButton::GloveButton(Kind kind, const QString& key, const QString& word, QWidget* parent)
    : QPushButton(word, parent), m_kind(kind), m_key(key) {
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setAutoDefault(false);
    refreshName();
}

void GloveButton::setNote(const QString& note) {
    m_note = note;
    refreshName();
    updateGeometry();
}

void GloveButton::setLook(KeyLook look) {
    if (m_look == look)
        return;
    m_look = look;
    update();
}

void GloveButton::setChoiceLook(ChoiceLook look) {
    m_choice = look;
    update();
}

void GloveButton::setChosen(bool chosen) {
    m_chosen = chosen;
    update();
}

void GloveButton::refreshName() {
    setAccessibleName(listed({m_key + u' ' + text(), m_note}, Between::Parts, uiLanguage()));
}

int GloveButton::heightFor(int width) const {
    if (m_kind == Kind::Function)
        return px(62);
    if (m_kind == Kind::Pad)
        return stripPx(48);
    const double room = width - stripPx(48);
    int height = stripPx(14) + wrappedHeight(text(), room, stripFont(16, true));
    if (!m_note.isEmpty())
        height += wrappedHeight(m_note, room, stripFont(14));
    return std::max(stripPx(54), height);
}

QSize GloveButton::sizeHint() const {
    if (m_kind == Kind::Pad)
        return {stripPx(50), stripPx(48)};
    const int width = m_kind == Kind::Function ? px(80) : stripPx(160);
    return {width, heightFor(width)};
}

QSize GloveButton::minimumSizeHint() const {
    return {stripPx(m_kind == Kind::Choice ? 90 : 44), stripPx(44)};
}

GloveButton::Look GloveButton::look() const {
    Look l{cockpitColor(Role::Surface), cockpitColor(Role::Line2), cockpitColor(Role::Ink),
           cockpitColor(Role::Ink2)};
    if (m_look == KeyLook::Overdue)
        l = {cockpitColor(Role::Ink), cockpitColor(Role::Ink), cockpitColor(Role::Surface),
             cockpitColor(Role::Surface)};
    else if (m_look == KeyLook::Now)
        l = {cockpitColor(Role::Accent), cockpitColor(Role::Accent), cockpitColor(Role::AccentInk),
             cockpitColor(Role::AccentInk)};
    if (m_choice == ChoiceLook::Locked)
        l = {cockpitColor(Role::Head), cockpitColor(Role::Line2), cockpitColor(Role::Ink),
             cockpitColor(Role::Ink2)};
    else if (m_choice == ChoiceLook::Caution)
        l = {cockpitColor(Role::Att), cockpitColor(Role::AttLine), cockpitColor(Role::Ink),
             cockpitColor(Role::AttInk)};
    if (m_chosen)
        l.fill = cockpitColor(Role::Soft);
    if (isDown())
        l.fill = cockpitColor(Role::Band), l.ink = cockpitColor(Role::Ink), l.soft = l.ink;
    return l;
}

void GloveButton::paintFunction(QPainter& painter, const Look& look) const {
    const double h = height();
    painter.setPen(look.soft);
    painter.setFont(m_kind == Kind::Pad ? stripFont(20, true) : uiFont(16));
    if (text().isEmpty()) {
        painter.drawText(rect(), Qt::AlignCenter, m_key);
        return;
    }
    painter.drawText(QRectF(0, h * 0.1, width(), h * 0.38), Qt::AlignCenter, m_key);
    painter.setPen(look.ink);
    const QRectF words(px(3), h * 0.44, width() - px(6), h * 0.5);
    const QFont font = fittedFont(text(), words.width(), 17, true);
    if (QFontMetricsF(font).horizontalAdvance(text()) <= words.width()) {
        painter.setFont(font);
        painter.drawText(words, Qt::AlignCenter, text());
        return;
    }
    QFont small = uiFont(14, true);
    small.setPixelSize(14);
    painter.setFont(small);
    painter.drawText(words.adjusted(0, -h * 0.06, 0, h * 0.04), Qt::AlignCenter | Qt::TextWordWrap, text());
}

void GloveButton::paintChoice(QPainter& painter, const Look& look) const {
    const QRectF digit(stripPx(8), 0, stripPx(30), height());
    if (m_choice == ChoiceLook::Locked) {
        paintIcon(painter, u"lock"_s,
                  QRectF(stripPx(10), height() / 2.0 - stripPx(22), stripPx(20), stripPx(20)), look.ink);
        painter.setFont(stripFont(14, true));
        painter.setPen(look.soft);
        painter.drawText(QRectF(stripPx(8), height() / 2.0, stripPx(24), stripPx(22)), Qt::AlignCenter,
                         m_key);
    } else {
        painter.setFont(stripFont(22, true));
        painter.setPen(cockpitColor(Role::Accent));
        painter.drawText(digit, Qt::AlignCenter, m_key);
    }
    const double left = stripPx(42);
    const double room = width() - left - stripPx(6);
    const QFont strong = stripFont(16, true);
    const int word = wrappedHeight(text(), room, strong);
    const int note = m_note.isEmpty() ? 0 : wrappedHeight(m_note, room, stripFont(14));
    const double top = std::max<double>(stripPx(4), (height() - word - note) / 2.0);
    painter.setFont(strong);
    painter.setPen(look.ink);
    painter.drawText(QRectF(left, top, room, word), Qt::AlignLeft | Qt::TextWordWrap, text());
    painter.setFont(stripFont(14));
    painter.setPen(look.soft);
    painter.drawText(QRectF(left, top + word, room, note), Qt::AlignLeft | Qt::TextWordWrap, m_note);
}

void GloveButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Look l = look();
    const bool ring = hasFocus() || m_chosen;
    painter.setPen(QPen(ring ? cockpitColor(Role::Accent) : l.edge, ring ? 3 : 1));
    painter.setBrush(l.fill);
    const double inset = ring ? 1.5 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), px(4), px(4));
    if (m_kind == Kind::Choice)
        paintChoice(painter, l);
    else
        paintFunction(painter, l);
}

} // namespace muying::ui
