#pragma once
#include "core/base/result.h"
#include "ui/print/paint_page.h"

#include <functional>

namespace muying::print {

/// Called after each page with pages done; false cancels.
using PageProgress = std::function<bool(int done, int total)>;

/// The document as PDF: fonts embedded, text searchable, title and language set.
Result<QByteArray> pdfBytes(const Document& document, const PaintOptions& options = {},
                            const PageProgress& progress = {});

/// Writes the PDF to `path`. An existing file is replaced only when the new one is complete.
/// Errors: ReadOnly, DiskFull, Io, Cancelled; the old file is then untouched.
Status writePdf(const Document& document, const QString& path, const PaintOptions& options = {},
                const PageProgress& progress = {});

} // namespace muying::print
