#include "ui/woman/timeline_delegate.h"

#include "ui/widgets/theme.h"
#include "ui/woman/timeline.h"

#include <QPainter>

#include <algorithm>

namespace muying::ui {

namespace {

int railX(bool folded) {
    return folded ? px(24) : px(20);
}

int textLeft() {
    return px(36);
}

int wrappedHeight(const QString& text, const QFont& font, int width) {
    return text.isEmpty()
               ? 0
               : QFontMetrics(font)
                     .boundingRect(QRect(0, 0, std::max(width, px(40)), 10000), Qt::TextWordWrap, text)
                     .height();
}

Timeline::Kind kindOf(const QModelIndex& index) {
    return static_cast<Timeline::Kind>(index.data(Timeline::KindRole).toInt());
}

} // namespace

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* view = qobject_cast<const QListView*>(option.widget);
    const int width =
        (view != nullptr ? view->viewport()->width() : option.rect.width()) - textLeft() - px(8);
    if (kindOf(index) == Timeline::Kind::Heading) {
        return {px(40), px(32)};
    }
    if (m_folded) {
        return {px(40), px(34)};
    }
    const Marks marks = index.data(Timeline::MarksRole).value<Marks>();
    const int lines =
        wrappedHeight(index.data(Timeline::TitleRole).toString(), uiFont(14, true), width) +
        (marks.empty() ? wrappedHeight(index.data(Timeline::SubRole).toString(), uiFont(14), width) : px(22));
    return {px(40), std::max(px(46), lines + px(6))};
}

void TimelineDelegate::paintRail(QPainter& painter, const QRect& rect, const QModelIndex& index) const {
    const Timeline::Kind kind = kindOf(index);
    const int x = rect.left() + railX(m_folded);
    painter.setPen(
        QPen(color(Role::Line2), 1.4, kind == Timeline::Kind::Future ? Qt::DashLine : Qt::SolidLine));
    painter.drawLine(x, rect.top(), x, rect.bottom() + 1);
    if (kind == Timeline::Kind::Heading) {
        return;
    }
    const int y = rect.top() + (m_folded ? rect.height() / 2 : px(13));
    const bool open = index.data(Timeline::OpenRole).toBool();
    const bool future = kind == Timeline::Kind::Future;
    const double radius = px(future ? 5 : 4);
    painter.setPen(future ? QPen(color(Role::Ink3), 1.6) : QPen(Qt::NoPen));
    painter.setBrush(future                                ? color(Role::Win)
                     : open || kind == Timeline::Kind::Now ? color(Role::Accent)
                                                           : color(Role::Ink2));
    painter.drawEllipse(QPointF(x, y), radius, radius);
}

void TimelineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect rect = option.rect;
    const bool open = index.data(Timeline::OpenRole).toBool();
    const bool focused =
        option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(rect, color(open ? Role::Surface : focused ? Role::Soft : Role::Win));
    paintRail(*painter, rect, index);
    if (open || focused) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(color(Role::Accent), 2));
        painter->drawRect(rect.adjusted(1, 1, -1, -1));
    }
    if (m_folded) {
        painter->restore();
        return;
    }
    const QRect text = rect.adjusted(textLeft(), px(2), -px(8), -px(2));
    if (kindOf(index) == Timeline::Kind::Heading) {
        painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), rect.height()), color(Role::Win));
        painter->setFont(uiFont(14, true));
        painter->setPen(color(Role::Ink2));
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter, index.data(Timeline::TitleRole).toString());
        painter->restore();
        return;
    }
    painter->setFont(uiFont(14, open));
    painter->setPen(color(Role::Ink));
    QRect used;
    painter->drawText(text, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                      index.data(Timeline::TitleRole).toString(), &used);
    const QRect below(text.left(), used.bottom() + 1, text.width(), rect.bottom() - used.bottom());
    const Marks marks = index.data(Timeline::MarksRole).value<Marks>();
    if (!marks.empty()) {
        paintMarks(*painter, QRect(below.left(), below.top(), below.width(), px(20)), marks,
                   color(Role::Ink2), 16);
    } else {
        painter->setFont(uiFont(14));
        painter->setPen(color(open ? Role::Accent : Role::Ink2));
        painter->drawText(below, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                          index.data(Timeline::SubRole).toString());
    }
    painter->restore();
}

} // namespace muying::ui
