#include "ui/widgets/plain_table.h"

#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace muying::ui {

namespace {

// As the header's sections are padded in muying.qss.
int plainLeft(int column) {
    return px(column == 0 ? 20 : 12);
}

int plainRight() {
    return px(6);
}

} // namespace

void setUpPlainTable(QTableView& table, const QString& objectName, const QString& spoken,
                     QAbstractItemModel* model) {
    table.setObjectName(objectName);
    table.setAccessibleName(spoken);
    table.setModel(model);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setFrameShape(QFrame::NoFrame);
    table.setShowGrid(false);
    table.setTabKeyNavigation(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(px(38));
    QHeaderView* header = table.horizontalHeader();
    header->setFixedHeight(px(34));
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    header->setHighlightSections(false);
}

QTableView* plainTable(const QString& objectName, const QString& spoken, QAbstractItemModel* model,
                       QWidget* parent) {
    auto* table = new QTableView(parent);
    setUpPlainTable(*table, objectName, spoken, model);
    return table;
}

void setPlainWidths(QTableView* table, std::initializer_list<int> widths) {
    int column = 0;
    for (const int width : widths) {
        table->setColumnWidth(column++, px(width));
    }
}

void paintPlainGround(QPainter& painter, const QStyleOptionViewItem& option) {
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter.fillRect(option.rect, color(selected ? Role::Soft : Role::Surface));
    painter.setPen(color(Role::Line));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

void paintPlainFrame(QPainter& painter, const QStyleOptionViewItem& option) {
    if (!option.state.testFlag(QStyle::State_Selected)) {
        return;
    }
    painter.setPen(QPen(color(Role::Accent), 2));
    const QRect box = option.rect.adjusted(0, 1, 0, -1);
    painter.drawLine(box.topLeft(), box.topRight());
    painter.drawLine(box.bottomLeft(), box.bottomRight());
}

QRect plainCell(const QRect& cell, int column) {
    return cell.adjusted(plainLeft(column), 0, -plainRight(), 0);
}

int plainPads(int column) {
    return plainLeft(column) + plainRight();
}

} // namespace muying::ui
