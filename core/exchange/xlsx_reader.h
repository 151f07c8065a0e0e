#pragma once
#include "core/exchange/table_reader.h"

namespace muying::exchange {

/// What a workbook may grow to while it is read.
struct XlsxLimits {
    qint64 unpacked = 200LL * 1024 * 1024; ///< bytes of all its parts
    qint64 cells = 3000000;

    /// For files of our own making.
    static XlsxLimits none() { return {Q_INT64_C(1) << 50, Q_INT64_C(1) << 50}; }
};

/// Called row by row with the number (from 0) and the name of the sheet; an error stops the reading.
using XlsxVisitor = std::function<Status(int sheet, const QString& name, ReadRow& row)>;

/// Reads the sheets of a workbook in their order; `sheet` also for those without rows through `names`.
Status visitXlsx(const QString& path, const XlsxLimits& limits, const XlsxVisitor& visitor,
                 QStringList* names = nullptr);

} // namespace muying::exchange
