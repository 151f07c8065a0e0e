#pragma once
#include <QStyleOptionViewItem>

class QAbstractItemModel;
class QPainter;
class QRect;
class QTableView;
class QWidget;

namespace muying::ui {

/// A table of whole rows as every list has it: one row chosen, no grid, quiet header, rows 38 px at 100 %.
/// The model's columns are given `widths` (px at 100 %; the last one takes what is left).
QTableView* plainTable(const QString& objectName, const QString& spoken, QAbstractItemModel* model,
                       QWidget* parent);
/// The same for a table of its own kind.
void setUpPlainTable(QTableView& table, const QString& objectName, const QString& spoken,
                     QAbstractItemModel* model);
void setPlainWidths(QTableView* table, std::initializer_list<int> widths);

/// What every cell of such a table has below and above its text: ground by selection, hairline, frame of the
/// chosen row. `plainCell` is the room for the text, in line with the header's words.
void paintPlainGround(QPainter& painter, const QStyleOptionViewItem& option);
void paintPlainFrame(QPainter& painter, const QStyleOptionViewItem& option);
QRect plainCell(const QRect& cell, int column);
/// Width plainCell() takes from a cell of `column`.
int plainPads(int column);

} // namespace muying::ui
