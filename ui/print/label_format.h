#pragma once
#include "core/base/language.h"
#include "core/base/result.h"

#include <QRectF>

#include <vector>

namespace muying::print {

/// How the labels of one self-adhesive sheet are cut; millimetres. Declared in resources/print/labels.json.
struct LabelFormat {
    QString code; ///< "70x37"
    LocalText name;
    QSizeF paper, label;
    int columns = 0, rows = 0;
    QPointF first; ///< left top corner of the first label
    QSizeF pitch;  ///< from label to label

    int perSheet() const { return columns * rows; }
    /// Place of the label with this index on its sheet, row by row.
    QRectF place(int index) const;
};

/// The declared formats. ContentInvalid with "file:line: …" when labels would leave the paper or cover each
/// other.
Result<std::vector<LabelFormat>> loadLabelFormats(const QString& resourcesDir);
/// One of them; the first if `code` is empty; NotFound lists the codes there are.
Result<LabelFormat> labelFormat(const QString& resourcesDir, const QString& code);

} // namespace muying::print
