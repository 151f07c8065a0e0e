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
        QString korean;                 ///< below the label; empty = none
        std::shared_ptr<CellFlow> flow; ///< null = an empty cell
        QString signature;              ///< typed name in the lower right corner
    };
    std::vector<Part> parts;
    double height = 6.6;
    double least = 0;                ///< where the sheet is short of a little; 0 = as high as it is
    QString section;                 ///< code of the row's section
    QString band;                    ///< heading in a band above the first row of the section
    QString sideLabel;               ///< upright label over the rows of a section
    QString group;                   ///< label beside several rows
    QString sideKorean, groupKorean; ///< at the left of, or below them
    bool startsGroup = false;
    bool keepsNext = false; ///< a heading: never the last row of a sheet
    bool heads = false;     ///< heads of columns: stand again on every sheet its section goes on
};

/// Height of a row of `lines` lines of content.
double rowHeight(int lines, double oneLine = 6.6);

/// Lays the rows of a form out for one target, filled or blank.
std::vector<TableRow> tableRows(const Filling& filling, content::LayoutFor target);
/// Chinese and, where the paper has it, Korean on one line: 基本信息　기본정보
QString withKorean(PaperLanguage language, const LocalText& text);
/// Rows with a label over two columns and a text, for pages 补充记录; a text longer than a sheet takes
/// several.
std::vector<TableRow> textRows(const LocalText& label, const QString& text, PaperLanguage language);

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
