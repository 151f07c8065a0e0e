#pragma once
#include "ui/print/field_flow.h"
#include "ui/print/rules.h"
#include "ui/print/sheet.h"

#include <functional>
#include <memory>

namespace muying::print {

/// One row of a form ready to be drawn: its cells have flowed and its height is known.
struct TableRow {
    struct Part {
        QRectF label; ///< x and width; y and height come from the row
        QRectF value;
        QString labelText;
        std::shared_ptr<CellFlow> flow; ///< null = an empty cell
        QString signature;              ///< typed name in the lower right corner
    };
    std::vector<Part> parts;
    double height = 6.6;
    QString section;   ///< code of the row's section
    QString band;      ///< heading in a band above the first row of the section
    QString sideLabel; ///< upright label over the rows of a section
    QString group;     ///< label beside several rows
    bool startsGroup = false;
};

/// Height of a row of `lines` lines of content.
double rowHeight(int lines, double oneLine = 6.6);

/// Lays the rows of a form out for one target, filled or blank.
std::vector<TableRow> tableRows(const Filling& filling, content::LayoutFor target);
/// A row with a label over two columns and a text, for pages 补充记录.
TableRow textRow(const QString& label, const QString& text);

/// One column of a list: `width` mm, its words and how they are written.
struct ListColumn {
    double width = 0;
    QString text;
    TextStyle style = recordText(9);
};
/// A row of list columns over the whole width; the columns must add up to Sheet::width.
TableRow listRow(const QString& section, const QString& band, const std::vector<ListColumn>& columns);

/// What stands above the table on the first sheet.
struct TableLead {
    double height = 0;
    std::function<void(Page& page, double top)> draw;
};

/// Draws rows on as many sheets as needed; a row is never split. `notes` stand under the last table.
std::vector<Page> tablePages(const std::vector<TableRow>& rows, const Letterhead& head,
                             const SheetTitle& title, const QStringList& notes, const TableLead& lead = {});

/// Draws rows onto one page from `top` on; returns where they end.
double drawRows(Page& page, const std::vector<TableRow>& rows, double top);
/// Notes in 7.5 pt under a table; returns where they end.
double drawNotes(Page& page, const QStringList& notes, double top);
double notesHeight(const QStringList& notes);

} // namespace muying::print
