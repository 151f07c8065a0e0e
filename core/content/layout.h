#pragma once
#include "core/content/form.h"

namespace muying::content {

/// One cell of a form row: a label part and a value part holding one or more fields.
struct Cell {
    int column = 0; ///< first grid column, 0…11
    int labelColumns = 0;
    int valueColumns = 0;
    LocalText label;
    std::vector<const Field*> fields;
};

struct Row {
    std::vector<Cell> cells; ///< together 12 columns wide (the last is widened)
    const Section* section = nullptr;
};

/// Which fields take part.
enum class LayoutFor { Screen, OfficialPaper, SupplementPaper };

/// Flows the fields of `form` into rows of the 12-column grid; pointers refer into `form`.
std::vector<Row> layoutRows(const Form& form, LayoutFor target);

} // namespace muying::content
