#include "ui/widgets/button.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyleOptionButton>

namespace muying::ui {

namespace {

struct ButtonLook {
    QColor fill, edge, ink, key;
};

ButtonLook buttonLook(Button::Kind kind, const QPushButton& button) {
    ButtonLook look;
    switch (kind) {
    case Button::Kind::Primary:
        look = {color(Role::Accent), color(Role::Accent), color(Role::AccentInk), color(Role::AccentInk)};
        break;
    case Button::Kind::Secondary:
        look = {color(Role::Surface), color(Role::Line2), color(Role::Ink), color(Role::Ink2)};
        break;
    case Button::Kind::Plain:
        look = {Qt::transparent, Qt::transparent, color(Role::Ink), color(Role::Ink3)};
        break;
    case Button::Kind::Attention:
        look = {color(Role::Surface), color(Role::AttLine), color(Role::AttInk), color(Role::AttInk)};
        break;
    }
    if (!button.isEnabled()) {
        look.ink = look.key = color(Role::Ink3);
        look.edge = color(Role::Line);
        look.fill = kind == Button::Kind::Primary ? color(Role::Head) : look.fill;
    } else if (button.isDown()) {
        look.fill = kind == Button::Kind::Primary ? color(Role::Slab) : color(Role::Band);
        if (kind == Button::Kind::Primary)
            look.ink = look.key = color(Role::SlabInk);
    } else if (button.isChecked() || (button.underMouse() && kind != Button::Kind::Primary)) {
        look.fill = color(Role::Soft);
    }
    return look;
}

QString buttonWord(const QPushButton& button) {
    // A single & marks the mnemonic; it is not written.
    QString text = button.text();
    text.replace(QLatin1String("&&"), QString(QChar(1)));
    text.remove(u'&');
    return text.replace(QChar(1), u'&');
}

} // namespace

Button::Button(const QString& text, Kind kind, QWidget* parent) : QPushButton(text, parent), m_kind(kind) {
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setAutoDefault(true);
    refreshName();
    connect(&Theme::current(), &Theme::changed, this, [this] { updateGeometry(); });
}

void Button::setIconName(const QString& name) {
    m_icon = name;
    updateGeometry();
    update();
}

void Button::setKey(const QKeySequence& key, bool hintOnly) {
    m_keyText = key.toString(QKeySequence::PortableText);
    if (!hintOnly)
        setShortcut(key);
    refreshName();
    updateGeometry();
}

QString Button::keyText() const {
    return m_keyText;
}

void Button::setKind(Kind kind) {
    m_kind = kind;
    update();
}

void Button::setBaseHeight(int height) {
    m_baseHeight = height;
    updateGeometry();
}

void Button::refreshName() {
    const QString word = buttonWord(*this);
    setAccessibleName(m_keyText.isEmpty() ? word : word + u' ' + m_keyText);
}

void Button::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    QPushButton::changeEvent(event);
}

QSize Button::sizeHint() const {
    const QFontMetrics plain(uiFont(14));
    const QFontMetrics bold(uiFont(14, m_kind == Kind::Primary));
    const QString word = buttonWord(*this);
    const bool dense = m_baseHeight < 34;
    int width = px(dense ? 16 : 24) + (word.isEmpty() ? 0 : bold.horizontalAdvance(word) + 1);
    if (!m_icon.isEmpty())
        width += px(20) + (word.isEmpty() ? 0 : px(8));
    if (!m_keyText.isEmpty())
        width += px(8) + plain.horizontalAdvance(m_keyText);
    if (word.isEmpty() && m_keyText.isEmpty())
        width = px(m_baseHeight);
    return {width, px(m_baseHeight)};
}

void Button::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ButtonLook look = buttonLook(m_kind, *this);
    const bool ring = hasFocus();
    painter.setPen(QPen(ring ? color(Role::Accent) : look.edge, ring ? 2 : 1));
    painter.setBrush(look.fill);
    const qreal inset = ring ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), px(4), px(4));
    if (ring && m_kind == Kind::Primary) {
        painter.setPen(QPen(color(Role::AccentInk), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), px(2), px(2));
    }
    const QString word = buttonWord(*this);
    const QFont wordFont = uiFont(14, m_kind == Kind::Primary);
    const QFontMetrics wordMetrics(wordFont);
    const QFontMetrics keyMetrics(uiFont(14));
    const int wordWidth = wordMetrics.horizontalAdvance(word);
    const int iconWidth = m_icon.isEmpty() ? 0 : px(20) + (word.isEmpty() ? 0 : px(8));
    const int keyWidth = m_keyText.isEmpty() ? 0 : px(8) + keyMetrics.horizontalAdvance(m_keyText);
    int x = (width() - wordWidth - iconWidth - keyWidth) / 2;
    if (!m_icon.isEmpty())
        paintIcon(painter, m_icon, QRectF(x, (height() - px(20)) / 2.0, px(20), px(20)), look.ink);
    x += iconWidth;
    painter.setFont(wordFont);
    painter.setPen(look.ink);
    painter.drawText(QRect(x, 0, wordWidth + 2, height()), Qt::AlignLeft | Qt::AlignVCenter, word);
    if (keyWidth > 0) {
        painter.setFont(uiFont(14));
        painter.setPen(look.key);
        painter.drawText(QRect(x + wordWidth + px(8), 0, keyWidth, height()),
                         Qt::AlignLeft | Qt::AlignVCenter, m_keyText);
    }
}

Button* iconButton(const QString& iconName, const QString& name, QWidget* parent) {
    auto* button = new Button(QString(), Button::Kind::Plain, parent);
    button->setIconName(iconName);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

} // namespace muying::ui
