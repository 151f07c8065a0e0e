#include "ui/today/today_view.h"

#include "ui/today/today_delegate.h"
#include "ui/today/today_model.h"
#include "ui/widgets/mark_label.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace muying::ui {

TodayView::TodayView(TodayModel& model, QWidget* parent)
    : QTreeView(parent), m_model(model), m_delegate(new TodayDelegate(model, this)) {
    setModel(&model);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("今日应做"));
    setRootIsDecorated(false);
    setIndentation(0);
    setItemsExpandable(true);
    setExpandsOnDoubleClick(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setTabKeyNavigation(false);
    header()->setSectionsMovable(false);
    header()->setSectionsClickable(false);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(QHeaderView::Fixed);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header()->setFixedHeight(px(34));
    header()->setMinimumSectionSize(px(40));
    connect(this, &QTreeView::doubleClicked, this, &TodayView::openRequested);
}

void TodayView::fitColumns() {
    const QFontMetrics plain(uiFont(14));
    const QFontMetrics bold(uiFont(15, true));
    const auto head = [&](int column) {
        return plain.horizontalAdvance(
                   m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()) +
               px(26);
    };
    const int name = bold.horizontalAdvance(tr("某某某（示例）")) + px(20);
    const int age = plain.horizontalAdvance(tr("38岁 G2P1"));
    const Marks both{content::RiskColour::Orange, content::RiskColour::Purple};
    QList<int> widths(TodayModel::ColumnCount, 0);
    widths[TodayModel::Mark] = px(20) + marksWidth(both) + px(8);
    widths[TodayModel::Name] = name + age;
    widths[TodayModel::Week] =
        std::max(head(TodayModel::Week), plain.horizontalAdvance(tr("产后 365天")) + px(16));
    widths[TodayModel::Due] = plain.horizontalAdvance(tr("逾期 365 天")) + px(36);
    widths[TodayModel::Responsible] = std::max(px(98), head(TodayModel::Responsible));
    widths[TodayModel::Phone] = plain.horizontalAdvance(QStringLiteral("138 0000 0000")) + px(18);
    const auto rest = [&] { return viewport()->width() - std::accumulate(widths.begin(), widths.end(), 0); };
    if (rest() < px(180)) // then the age goes below the name
        widths[TodayModel::Name] = name;
    widths[TodayModel::What] = std::max(px(150), rest());
    for (int column = 0; column < TodayModel::ColumnCount; ++column) {
        header()->resizeSection(column, widths[column]);
        m_delegate->setColumnWidth(column, widths[column]);
    }
    scheduleDelayedItemsLayout();
}

void TodayView::unfold() {
    for (int row = 0; row < m_model.rowCount(); ++row) {
        setFirstColumnSpanned(row, {}, true);
        expand(m_model.index(row, 0));
    }
}

bool TodayView::selectFirst() {
    if (m_model.rowCount() == 0)
        return false;
    setCurrentIndex(m_model.index(0, 0, m_model.index(0, 0)));
    return true;
}

void TodayView::drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const {
    const bool item = m_model.item(index) != nullptr;
    const bool selected = item && currentIndex().isValid() && index.row() == currentIndex().row() &&
                          index.parent() == currentIndex().parent();
    const QRect row(0, option.rect.y(), viewport()->width(), option.rect.height());
    painter->fillRect(row, color(selected ? Role::Soft : Role::Surface));
    QStyleOptionViewItem plain = option;
    plain.state &= ~(QStyle::State_Selected | QStyle::State_HasFocus | QStyle::State_MouseOver);
    QTreeView::drawRow(painter, plain, index);
    const bool group = !item && index.row() == currentIndex().row() && !currentIndex().parent().isValid() &&
                       currentIndex().isValid();
    if ((selected || group) && (hasFocus() || selected)) {
        painter->setPen(QPen(color(Role::Accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(row).adjusted(1, 1, -1, -1));
    } else {
        painter->fillRect(QRect(0, row.bottom(), row.width(), 1), color(Role::Line));
    }
}

void TodayView::keyPressEvent(QKeyEvent* event) {
    const QModelIndex current = currentIndex();
    const bool group = current.isValid() && m_model.item(current) == nullptr;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (group)
            setExpanded(current, !isExpanded(current));
        else if (current.isValid())
            Q_EMIT openRequested(current);
        return;
    case Qt::Key_P:
    case Qt::Key_F:
        if (event->modifiers() != Qt::NoModifier)
            break;
        if (event->key() == Qt::Key_P)
            Q_EMIT printRequested();
        else if (current.isValid() && !group)
            Q_EMIT doneRequested(current);
        return;
    case Qt::Key_Left:
        if (current.parent().isValid())
            setCurrentIndex(current.parent());
        else if (current.isValid())
            collapse(current);
        return;
    case Qt::Key_Right:
        if (group)
            expand(current);
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
        QTreeView::keyPressEvent(event);
        return;
    default:
        break;
    }
    event->ignore(); // Esc and letters belong to the page
}

void TodayView::resizeEvent(QResizeEvent* event) {
    QTreeView::resizeEvent(event);
    fitColumns();
}

void TodayView::mouseReleaseEvent(QMouseEvent* event) {
    const QModelIndex hit = indexAt(event->pos());
    if (hit.isValid() && m_model.item(hit) == nullptr)
        setExpanded(hit.siblingAtColumn(0), !isExpanded(hit.siblingAtColumn(0)));
    QTreeView::mouseReleaseEvent(event);
}

void TodayView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTreeView::currentChanged(current, previous);
    viewport()->update();
    Q_EMIT currentMoved();
}

} // namespace muying::ui
