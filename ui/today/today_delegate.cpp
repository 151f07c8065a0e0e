#include "ui/today/today_delegate.h"

#include "ui/child/child_facts.h"
#include "ui/today/today_model.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/mark_label.h"
#include "ui/widgets/tag.h"

#include <QPainter>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muying::ui {

namespace {

constexpr int delegateMaxLines = 4;

int delegatePad() {
    return px(12);
}

int delegateLines(const QString& text, const QFont& font, int width) {
    const QFontMetrics metrics(font);
    if (width <= 0 || metrics.horizontalAdvance(text) <= width)
        return 1;
    const QRect box = metrics.boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, text);
    return std::clamp((box.height() + metrics.lineSpacing() / 2) / metrics.lineSpacing(), 1,
                      delegateMaxLines);
}

/// Name and age side by side, or the age below the name, which may itself need more lines.
int delegateNameLines(const work::WorkItem& item, int width) {
    const QFontMetrics bold(uiFont(15, true));
    const QFontMetrics plain(uiFont(14));
    const int both = bold.horizontalAdvance(item.name) + px(8) + plain.horizontalAdvance(todayAgeText(item));
    return both <= width ? 1 : 1 + delegateLines(item.name, uiFont(15, true), width);
}

TagKind delegateTag(const work::WorkItem& item) {
    if (item.group == work::DueGroup::Overdue)
        return TagKind::Overdue;
    if (item.secondsLeft && *item.secondsLeft < 24 * 3600)
        return TagKind::Clock;
    return item.group == work::DueGroup::Today ? TagKind::Today : TagKind::Later;
}

} // namespace

TodayDelegate::TodayDelegate(const TodayModel& model, QObject* parent)
    : QStyledItemDelegate(parent), m_model(model), m_widths(TodayModel::ColumnCount, 0) {
}

void TodayDelegate::setColumnWidth(int column, int width) {
    m_widths[column] = width;
}

QSize TodayDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const work::WorkItem* item = m_model.item(index);
    if (item == nullptr)
        return {px(80), px(32)};
    int lines = 1;
    if (index.column() == TodayModel::What)
        lines = delegateLines(item->what.in(uiLanguage()), uiFont(14),
                              m_widths[TodayModel::What] - delegatePad());
    else if (index.column() == TodayModel::Name)
        lines = delegateNameLines(*item, m_widths[TodayModel::Name] - delegatePad());
    else if (index.column() == TodayModel::Responsible)
        lines =
            delegateLines(item->responsible, uiFont(14), m_widths[TodayModel::Responsible] - delegatePad());
    return {px(60), px(38) + (lines - 1) * QFontMetrics(uiFont(14)).lineSpacing()};
}

void TodayDelegate::paintGroup(QPainter& painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const {
    if (index.column() != 0)
        return;
    const auto* view = qobject_cast<const QTreeView*>(option.widget);
    const QRect row(0, option.rect.y(), view != nullptr ? view->viewport()->width() : option.rect.width(),
                    option.rect.height());
    painter.fillRect(row, color(Role::Sunken));
    const bool open = view == nullptr || view->isExpanded(index);
    paintIcon(painter, open ? u"chevron-down"_s : u"chevron-right"_s,
              QRectF(px(20), row.y() + (row.height() - px(16)) / 2.0, px(16), px(16)), color(Role::Ink));
    const TodayModel::Heading heading = m_model.heading(index.row());
    int x = px(46);
    const auto say = [&](const QString& text, bool bold, Role role) {
        painter.setFont(uiFont(14, bold));
        painter.setPen(color(role));
        const int width = painter.fontMetrics().horizontalAdvance(text);
        painter.drawText(QRect(x, row.y(), width + 2, row.height()), Qt::AlignVCenter | Qt::AlignLeft, text);
        x += width + px(10);
    };
    say(heading.title, true, Role::Ink);
    say(heading.count, false, Role::Ink);
    say(heading.remark, false, Role::Ink2);
}

void TodayDelegate::paintName(QPainter& painter, const QRect& rect, const QModelIndex& index) const {
    const work::WorkItem* item = m_model.item(index);
    painter.setFont(uiFont(15, true));
    painter.setPen(color(Role::Ink));
    const int nameWidth = painter.fontMetrics().horizontalAdvance(item->name);
    const QString age = todayAgeText(*item);
    const QFontMetrics plain(uiFont(14));
    const bool oneLine = nameWidth + px(8) + plain.horizontalAdvance(age) <= rect.width();
    if (oneLine) {
        painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft, item->name);
        painter.setFont(uiFont(14));
        painter.setPen(color(Role::Ink2));
        painter.drawText(rect.adjusted(nameWidth + px(8), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, age);
        return;
    }
    const int lower = plain.lineSpacing();
    painter.drawText(rect.adjusted(0, px(2), 0, -lower),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWrapAnywhere, item->name);
    painter.setFont(uiFont(14));
    painter.setPen(color(Role::Ink2));
    painter.drawText(rect.adjusted(0, 0, 0, -px(4)), Qt::AlignBottom | Qt::AlignLeft, age);
}

void TodayDelegate::paintResponsible(QPainter& painter, const QRect& rect, const QString& text) const {
    // "王示例 村医": the person in ink, the office in second ink.
    const qsizetype space = text.lastIndexOf(u' ');
    if (space < 0 || painter.fontMetrics().horizontalAdvance(text) > rect.width()) {
        painter.drawText(rect, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextWordWrap, text);
        return;
    }
    const QString person = text.left(space + 1);
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft, person);
    painter.setPen(color(Role::Ink2));
    painter.drawText(rect.adjusted(painter.fontMetrics().horizontalAdvance(person), 0, 0, 0),
                     Qt::AlignVCenter | Qt::AlignLeft, text.mid(space + 1));
}

void TodayDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    const work::WorkItem* item = m_model.item(index);
    painter->save();
    if (item == nullptr) {
        paintGroup(*painter, option, index);
        painter->restore();
        return;
    }
    const int left = index.column() == TodayModel::Mark ? px(20) : delegatePad();
    const QRect rect = option.rect.adjusted(left, 0, 0, 0);
    painter->setFont(uiFont(14));
    painter->setPen(color(Role::Ink));
    switch (index.column()) {
    case TodayModel::Mark:
        if (item->childId.isEmpty())
            paintMarks(*painter, rect, marksOf(item->colour, item->purple), color(Role::Ink));
        else
            paintChildMark(*painter, rect, todayMarkText(*item),
                           belongsTo(*item, work::WorkChip::RiskNewborns));
        break;
    case TodayModel::Name:
        paintName(*painter, rect, index);
        break;
    case TodayModel::Responsible:
        paintResponsible(*painter, rect, item->responsible);
        break;
    case TodayModel::Due:
        paintTag(*painter, rect, index.data().toString(), delegateTag(*item));
        break;
    default:
        painter->drawText(rect, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextWordWrap,
                          index.data().toString());
    }
    painter->restore();
}

} // namespace muying::ui
