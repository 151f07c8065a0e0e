#pragma once
#include <QAbstractTableModel>

#include <vector>

namespace muying::ui {

/// One line of a plain list: what the cells say, and what the line stands for.
struct TextRow {
    QString id; ///< empty = stands for nothing that can be opened
    QStringList cells;
    QString icon; ///< name of an icon in front of the text of `iconColumn`; empty = none
    int iconColumn = -1;
    bool quiet = false; ///< past or closed: second ink
};

/// Lines of words under heads, for lists that only show and open.
class RowModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit RowModel(const QStringList& heads, QObject* parent = nullptr);

    void setRows(std::vector<TextRow> rows);
    const TextRow& at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    /// Row of an id; −1 if it is not here.
    int rowOf(const QString& id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_heads;
    std::vector<TextRow> m_rows;
};

} // namespace muying::ui
