#include "ui/widgets/row_model.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <algorithm>

namespace muying::ui {

RowModel::RowModel(const QStringList& heads, QObject* parent) : QAbstractTableModel(parent), m_heads(heads) {
}

void RowModel::setRows(std::vector<TextRow> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int RowModel::rowOf(const QString& id) const {
    const auto found = std::ranges::find(m_rows, id, &TextRow::id);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int RowModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RowModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_heads.size());
}

QVariant RowModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const TextRow& row = at(index.row());
    const QString text = row.cells.value(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text;
    case Qt::AccessibleTextRole:
        return text.isEmpty() ? text : m_heads.value(index.column()) + QLatin1Char(' ') + text;
    case Qt::DecorationRole:
        return row.icon.isEmpty() || index.column() != row.iconColumn ? QVariant()
                                                                      : icon(row.icon, Role::Ink, 18);
    case Qt::ForegroundRole:
        return row.quiet ? QVariant(color(Role::Ink2)) : QVariant();
    default:
        return {};
    }
}

QVariant RowModel::headerData(int section, Qt::Orientation orientation, int role) const {
    const bool head = orientation == Qt::Horizontal && role == Qt::DisplayRole;
    return head ? QVariant(m_heads.value(section)) : QVariant();
}

} // namespace muying::ui
