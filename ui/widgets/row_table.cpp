#include "ui/widgets/row_table.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace muying::ui {

namespace {

constexpr int rowTextFlags = static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextWordWrap;

int rowIconRoom(const QModelIndex& index) {
    const TextRow& row = static_cast<const RowModel*>(index.model())->at(index.row());
    return row.icon.isEmpty() || row.iconColumn != index.column() ? 0 : px(24);
}

} // namespace

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const {
    const TextRow& row = static_cast<const RowModel*>(index.model())->at(index.row());
    painter->save();
    paintPlainGround(*painter, option);
    QRect room = plainCell(option.rect, index.column());
    if (const int iconRoom = rowIconRoom(index); iconRoom > 0) {
        const QRectF glyph(room.left(), room.center().y() - px(9), px(18), px(18));
        paintIcon(*painter, row.icon, glyph, color(Role::Ink));
        room.adjust(iconRoom, 0, 0, 0);
    }
    painter->setFont(uiFont(14, index.column() == 0));
    painter->setPen(color(row.quiet ? Role::Ink2 : Role::Ink));
    painter->drawText(room, rowTextFlags, index.data().toString());
    paintPlainFrame(*painter, option);
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    const int width = table != nullptr ? table->columnWidth(index.column()) : option.rect.width();
    const int room = std::max(px(20), width - plainPads(index.column()) - rowIconRoom(index));
    const QFontMetrics metrics(uiFont(14, index.column() == 0));
    const QRect needed =
        metrics.boundingRect(QRect(0, 0, room, 100000), rowTextFlags, index.data().toString());
    return {width, std::max(needed.height() + px(14), px(38))};
}

RowTable::RowTable(const QString& objectName, const QString& spoken, const QStringList& heads,
                   QWidget* parent)
    : QTableView(parent), m_model(new RowModel(heads, this)) {
    setUpPlainTable(*this, objectName, spoken, m_model);
    setItemDelegate(new RowDelegate(this));
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    verticalHeader()->setMinimumSectionSize(px(38));
    connect(this, &QTableView::doubleClicked, this, [this] {
        if (const TextRow* row = current())
            Q_EMIT opened(*row);
    });
}

void RowTable::setRows(std::vector<TextRow> rows) {
    const TextRow* before = current();
    const QString id = before != nullptr ? before->id : QString();
    m_model->setRows(std::move(rows));
    fit();
    const int kept = id.isEmpty() ? -1 : m_model->rowOf(id);
    if (m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(std::max(0, kept), 0));
}

void RowTable::setWidths(std::initializer_list<int> widths) {
    m_widths = widths;
    fit();
}

/// The columns keep their share; what is too narrow for them at large letters is shared, too.
void RowTable::fit() {
    const int total = std::accumulate(m_widths.begin(), m_widths.end(), 0);
    const double room = viewport()->width();
    const double scale = total > 0 && px(total) > room ? room / px(total) : 1.0;
    for (int column = 0; column < m_widths.size(); ++column)
        setColumnWidth(column, static_cast<int>(px(m_widths[column]) * scale));
    resizeRowsToContents();
}

void RowTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fit();
}

const TextRow* RowTable::current() const {
    const QModelIndex index = currentIndex();
    return index.isValid() && index.row() < m_model->rowCount() ? &m_model->at(index.row()) : nullptr;
}

void RowTable::choose(const QString& id) {
    if (const int row = m_model->rowOf(id); row >= 0)
        setCurrentIndex(m_model->index(row, 0));
}

void RowTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    Q_EMIT moved();
}

void RowTable::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && current() != nullptr) {
        Q_EMIT opened(*current());
        return;
    }
    // Letters are keys of the page, not a search in the table.
    const bool letter = !event->text().isEmpty() && event->text().front().isLetterOrNumber();
    if (letter) {
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace muying::ui
