#include "ui/widgets/tag.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace muying::ui {

namespace {

QFont tagFont(TagKind kind) {
    return uiFont(14, kind != TagKind::Later);
}

int tagIconWidth(TagKind kind) {
    return kind == TagKind::Clock ? px(20) : 0;
}

} // namespace

QSize tagSize(const QString& text, TagKind kind) {
    const QFontMetrics metrics(tagFont(kind));
    return {metrics.horizontalAdvance(text) + px(16) + tagIconWidth(kind) + 1, px(24)};
}

void paintTag(QPainter& painter, const QRect& rect, const QString& text, TagKind kind) {
    if (text.isEmpty())
        return;
    const QSize size = tagSize(text, kind);
    const QRectF box(rect.x(), rect.y() + (rect.height() - size.height()) / 2.0, size.width(), size.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ink = color(Role::Ink2);
    if (kind == TagKind::Overdue || kind == TagKind::Clock) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Role::Slab));
        painter.drawRoundedRect(box, px(2), px(2));
        ink = color(Role::SlabInk);
    } else if (kind == TagKind::Today) {
        painter.setPen(QPen(color(Role::SoftLine), 1));
        painter.setBrush(color(Role::Surface));
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), px(2), px(2));
        ink = color(Role::Accent);
    }
    QRectF textBox = box.adjusted(px(8), 0, 0, 0);
    if (kind == TagKind::Clock) {
        paintIcon(painter, u"clock"_s, QRectF(box.x() + px(8), box.y() + px(4), px(16), px(16)), ink);
        textBox.setLeft(textBox.left() + tagIconWidth(kind));
    }
    painter.setFont(tagFont(kind));
    painter.setPen(ink);
    painter.drawText(textBox, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, text);
    painter.restore();
}

TagLabel::TagLabel(const QString& text, TagKind kind, QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setTag(text, kind);
    connect(&Theme::current(), &Theme::changed, this, [this] { updateGeometry(); });
}

void TagLabel::setTag(const QString& text, TagKind kind) {
    m_text = text;
    m_kind = kind;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void TagLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintTag(painter, rect(), m_text, m_kind);
}

} // namespace muying::ui
