#pragma once
#include "core/base/result.h"
#include "ui/print/page.h"

#include <QByteArray>
#include <QHash>

namespace muying::print {

/// What the PDF writer of Qt cannot say by itself.
struct PdfUpdate {
    QString language; ///< "zh-CN" or "ko-CN"
    /// Characters beyond U+FFFF of the document, by the private code point their glyph also has: the writer
    /// looks characters up by glyph and sees only the first 65 536.
    QHash<char16_t, char32_t> supplementary;
};

/// The supplementary characters a document uses, for PdfUpdate.
QHash<char16_t, char32_t> supplementaryCharacters(const Document& document);

/// Appends an incremental update to a PDF: /Lang and /DisplayDocTitle in the catalog, and text maps that give
/// spaces and rare name characters back exactly. The bytes before it stay as they are.
Result<QByteArray> updatedPdf(const QByteArray& pdf, const PdfUpdate& update);

} // namespace muying::print
