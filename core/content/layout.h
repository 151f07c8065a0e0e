#pragma once
#include "core/content/form.h"

namespace muying::content {

/// One cell of a form row: a label part and a value part holding one or more fields.
///
/// How to draw it: `label` (if any) fills the first `labelColumns` columns, all `fields` flow after another
/// through the value part. In front of a field stands its separator and inlineLabel(), behind it its unit. A
/// field with place.lineBreak starts a new line of the cell. Fields parted by a separator share one unit,
/// written behind the last of them (118 / 76 mmHg). A cell without fields is an empty cell that only carries
/// its borders. The text field that fills the blank of an option (Option::blankField) is no part of its own:
/// draw it behind that option, in the cell of the choice.
struct Cell {
    int column = 0; ///< first grid column, 0…11
    int labelColumns = 0;
    int valueColumns = 0;
    LocalText label; ///< empty when labelColumns is 0
    std::vector<const Field*> fields;
};

/// One row of the grid.
///
/// Side labels: when section->sideLabel, the section's title stands upright in the first half column (7.5 mm)
/// over all rows of the section, and the labels of column 0 keep the remaining 1½ columns. Groups: `group`
/// set means that its label fills columns 0–1 over `groupRows` rows; the cells of those rows begin at
/// column 2. Headings: when startsSection and section->heading, the title stands in a band above this row.
struct Row {
    std::vector<Cell> cells; ///< together 12 columns wide, or 10 beside a group label (the last is widened)
    const Section* section = nullptr;
    bool startsSection = false;
    int sectionRows = 0; ///< on the first row of a section: how many rows it has; else 0
    const FieldGroup* group = nullptr;
    int groupRows = 0; ///< on the first row of a group: how many rows its label spans; else 0
};

/// Which fields take part.
enum class LayoutFor {
    Screen,          ///< every field
    OfficialPaper,   ///< fields with onPaper
    SupplementPaper, ///< the rest that a person filled in: neither onPaper nor Origin::System
};

/// Flows the fields of `form` into rows of the 12-column grid; pointers refer into `form`.
///
/// A row takes fields until the next would not fit. A joined field goes into the cell before it; if the owner
/// of that cell takes no part, it opens a cell of its own. A section and a group start new rows. On
/// OfficialPaper a form with a columnField is one row per item: every row has a single cell, 2 columns label
/// and 10 columns value, and the page divides those 10 among the options of the columnField, one visit each
/// (columnOptions(); heading row = their texts). Fields asked only of some columns share a row (指导).
///
/// `column`, if given, is the column of the one entry that is laid out: fields not asked there take no part.
std::vector<Row> layoutRows(const Form& form, LayoutFor target,
                            const std::optional<QString>& column = std::nullopt);

/// Label in front of a field inside its cell; empty when the cell's own label says it all.
LocalText inlineLabel(const Cell& cell, const Field& field);
/// The options of the form's columnField: the columns of the official table; empty if there is none.
std::vector<const Option*> columnOptions(const Form& form);
/// May `field` be filled in the column `columnCode`? (指导（第2次） only in column "2")
bool inColumn(const Form& form, const Field& field, const QString& columnCode);

} // namespace muying::content
