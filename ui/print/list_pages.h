#pragma once
#include "ui/print/sheet.h"

namespace muying::print {

/// One column of a list. `width` is its share of the sheet: mm where the columns add up to the width of the
/// table, else they are drawn in proportion.
struct ListHead {
    LocalText title;
    double width = 20;
    bool strong = false;       ///< bold: the name
    Align align = Align::Left; ///< Right for numbers
};

/// One cell: risk marks (shape with its word), then text. An empty cell is left to the pen.
struct ListCell {
    QString text;
    std::vector<content::RiskColour> marks = {};
};

/// One row. `band` names the part of the list it stands in; a new band is written above the row and again
/// on every further sheet. `detail` goes on below the cells over the whole width.
struct ListLine {
    std::vector<ListCell> cells;
    QString detail = {};
    QString band = {};
};

/// A list on paper: what was asked for, when, for which clinic, and its rows.
struct ListPaper {
    LocalText title;
    QString filter;  ///< 橙色，孕37周以上，负责人 崔示例
    QString summary; ///< at the right above the table; empty = 共 n 人 is not written
    std::vector<ListHead> columns;
    std::vector<ListLine> lines;
    QStringList notes;
    QStringList signatures; ///< labels of lines for the pen under the last row: 制表人, 审核人
    int emptyLines = 0;     ///< further rows for the pen
    bool numbered = true;   ///< a column 序号 of its own
    bool landscape = false;
    bool pageNumbers = true;
    bool personal = true; ///< names people: every foot says that the sheet is to be kept safe
    Clinic clinic;
    QDateTime printedAt;
    QString printedBy;
    bool sample = false;
    PaperLanguage language = PaperLanguage::Zh; ///< ZhKo: Korean below the Chinese of title and heads
};

/// The pages of a list. A row stays on one sheet; only one that is longer than a sheet goes on overleaf.
/// Nothing is shortened. Needs loadFonts().
Document listPages(const ListPaper& paper);

} // namespace muying::print
