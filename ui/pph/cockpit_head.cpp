#include "ui/pph/cockpit_head.h"

#include "core/base/word_list.h"
#include "ui/pph/cockpit_look.h"
#include "ui/widgets/icons.h"

#include <QPainter>
#include <QPushButton>

#include <cmath>

using namespace Qt::StringLiterals;

namespace muying::ui {

namespace {

/// White words on the dark head, with an icon in front; no frame of its own.
class HeadButton final : public QPushButton {
public:
    HeadButton(const QString& icon, QWidget* parent) : QPushButton(parent), m_icon(icon) {
        setFocusPolicy(Qt::TabFocus);
        setCursor(Qt::PointingHandCursor);
    }
    void show(const QString& icon, const QString& words) {
        m_icon = icon;
        setText(words);
        setAccessibleName(words);
        update();
    }
    QSize sizeHint() const override {
        return {px(32) + QFontMetrics(uiFont(16)).horizontalAdvance(text()) + px(8), px(40)};
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor ink = cockpitColor(Role::SlabInk);
        if (hasFocus()) {
            painter.setPen(QPen(ink, 2));
            painter.drawRect(rect().adjusted(1, 1, -1, -1));
        }
        paintIcon(painter, m_icon, QRectF(px(4), (height() - px(20)) / 2.0, px(20), px(20)), ink);
        painter.setPen(ink);
        painter.setFont(uiFont(16));
        painter.drawText(rect().adjusted(px(28), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
    }

private:
    QString m_icon;
};

void paintDrillHatch(QPainter& painter, const QRectF& box) {
    painter.save();
    painter.setClipRect(box);
    painter.setPen(QPen(QColor(255, 255, 255, 60), px(7)));
    for (double x = box.left() - box.height(); x < box.right(); x += px(24))
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
    painter.restore();
}

} // namespace

CockpitHead::CockpitHead(QWidget* parent)
    : QWidget(parent), m_back(new HeadButton(u"back"_s, this)), m_sound(new HeadButton(u"bell"_s, this)) {
    setObjectName(u"cockpitHead"_s);
    m_back->setObjectName(u"cockpitBack"_s);
    m_sound->setObjectName(u"cockpitSound"_s);
    static_cast<HeadButton*>(m_back)->show(u"back"_s, tr("列表 Esc"));
    connect(m_back, &QPushButton::clicked, this, &CockpitHead::backPressed);
    connect(m_sound, &QPushButton::clicked, this, &CockpitHead::soundPressed);
}

void CockpitHead::setView(const HeadView& view) {
    m_view = view;
    static_cast<HeadButton*>(m_sound)->show(view.soundOn ? u"bell"_s : u"bell-off"_s, view.sound);
    setAccessibleName(
        listed(QStringList{view.mode, view.name} + view.parts + view.flags, Between::Parts, uiLanguage()));
    place();
    update();
}

void CockpitHead::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    place();
}

void CockpitHead::place() {
    const QSize back = m_back->sizeHint();
    m_back->setGeometry(px(12), (height() - back.height()) / 2, back.width(), back.height());
    const QSize sound = m_sound->sizeHint();
    const int clock = QFontMetrics(uiFont(28, true)).horizontalAdvance(u"00:00:00"_s);
    m_sound->setGeometry(width() - px(20) - clock - px(12) - sound.width(), (height() - sound.height()) / 2,
                         sound.width(), sound.height());
}

/// Clock and mode; returns their left edge.
double CockpitHead::paintRight(QPainter& painter) const {
    painter.setPen(cockpitColor(Role::SlabInk));
    painter.setFont(uiFont(28, true));
    painter.drawText(QRectF(0, 0, width() - px(20), height()), Qt::AlignRight | Qt::AlignVCenter,
                     m_view.clock);
    const double right = m_sound->geometry().left() - px(10);
    painter.setFont(uiFont(m_view.drill ? 20 : 16, m_view.drill));
    const double wide = painter.fontMetrics().horizontalAdvance(m_view.mode) + px(m_view.drill ? 24 : 2);
    const QRectF box(right - wide, (height() - px(34)) / 2.0, wide, px(34));
    if (m_view.drill) {
        painter.fillRect(box, Qt::white);
        painter.setPen(cockpitColor(Role::Ink));
    }
    painter.drawText(box, Qt::AlignCenter, m_view.mode);
    return box.left() - px(12);
}

/// Title, name, parts while there is room; flags (allergy, no blood) always come before the parts.
void CockpitHead::paintLeft(QPainter& painter, double right) const {
    double flags = 0;
    painter.setFont(uiFont(16, true));
    for (const QString& flag : m_view.flags)
        flags += painter.fontMetrics().horizontalAdvance(flag) + px(20) + px(10);
    double x = m_back->geometry().right() + px(10);
    painter.setPen(QPen(QColor(255, 255, 255, 90), 1));
    painter.drawLine(QPointF(x, height() * 0.28), QPointF(x, height() * 0.72));
    x += px(14);
    const auto write = [&](const QString& text, double size, bool bold) {
        painter.setFont(uiFont(size, bold));
        painter.setPen(cockpitColor(Role::SlabInk));
        const double wide = std::ceil(QFontMetricsF(painter.font()).horizontalAdvance(text)) + 1;
        if (x + wide + flags > right)
            return;
        painter.drawText(QRectF(x, 0, wide, height()), Qt::AlignLeft | Qt::AlignVCenter, text);
        x += wide + px(16);
    };
    write(m_view.name, 18, true);
    for (const QString& part : m_view.parts)
        write(part, 16, false);
    painter.setFont(uiFont(16, true));
    for (const QString& flag : m_view.flags) {
        const double wide = std::min<double>(painter.fontMetrics().horizontalAdvance(flag) + px(20),
                                             std::max(0.0, right - x));
        const QRectF box(x, (height() - px(30)) / 2.0, wide, px(30));
        painter.setPen(Qt::NoPen);
        painter.setBrush(Qt::white);
        painter.drawRoundedRect(box, px(2), px(2));
        painter.setPen(cockpitColor(Role::Ink));
        drawFitted(painter, box.adjusted(px(6), 0, -px(6), 0), Qt::AlignCenter, flag, 16, true);
        x += wide + px(10);
    }
}

void CockpitHead::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), cockpitColor(Role::Slab));
    if (m_view.drill)
        paintDrillHatch(painter, rect());
    paintLeft(painter, paintRight(painter));
}

} // namespace muying::ui
