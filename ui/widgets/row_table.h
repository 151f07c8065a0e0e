#pragma once
#include "ui/widgets/row_model.h"

#include <QStyledItemDelegate>
#include <QTableView>

namespace muying::ui {

/// Paints the lines of a RowModel: icon, words in as many lines as they need, quiet ones in second ink.
class RowDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// A plain table of words. Rows grow with their text; Enter and a double click open the current line.
class RowTable final : public QTableView {
    Q_OBJECT
public:
    RowTable(const QString& objectName, const QString& spoken, const QStringList& heads,
             QWidget* parent = nullptr);

    /// Replaces the lines; the current one is kept by its id, else the first is chosen.
    void setRows(std::vector<TextRow> rows);
    void setWidths(std::initializer_list<int> widths); ///< px at 100 %; the last column takes what is left
    const TextRow* current() const;                    ///< null if there is none
    void choose(const QString& id);
    const RowModel& rows() const { return *m_model; }

Q_SIGNALS:
    void opened(const muying::ui::TextRow& row);
    void moved(); ///< another line is current

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    RowModel* m_model;
    QList<int> m_widths;
};

} // namespace muying::ui
