#pragma once
#include "core/content/layout.h"

namespace muying::tests {

/// One row as text: "填表日期 2+2[form_date] | 孕周 2+2[ga_weeks]"; fields sharing a cell are joined with "
/// ",
/// "~" starts a new line in it, side labels and groups stand in front ("‖辅助检查", "#妇科检查").
inline QString rowText(const content::Row& row) {
    using namespace Qt::StringLiterals;
    QStringList cells;
    for (const content::Cell& cell : row.cells) {
        QStringList fields;
        for (const content::Field* field : cell.fields) {
            const QString label = content::inlineLabel(cell, *field).zh;
            fields << (field->place.lineBreak ? u"~"_s : u""_s) + field->place.separator +
                          (label.isEmpty() ? u""_s : label + u":"_s) + field->code;
        }
        cells << u"%1%2+%3[%4]"_s.arg(cell.label.isEmpty() ? u""_s : cell.label.zh + u" "_s)
                     .arg(cell.labelColumns)
                     .arg(cell.valueColumns)
                     .arg(fields.join(u' '));
    }
    const QString side = row.sectionRows > 0 && row.section->sideLabel
                             ? u"‖%1×%2 "_s.arg(row.section->title.zh).arg(row.sectionRows)
                             : QString();
    const QString group =
        row.groupRows > 0 ? u"#%1×%2 "_s.arg(row.group->label.zh).arg(row.groupRows) : QString();
    return side + group + cells.join(u" | "_s);
}

} // namespace muying::tests
