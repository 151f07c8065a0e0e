#pragma once
#include "core/base/result.h"
#include "ui/print/page.h"

#include <QByteArray>
#include <QHash>
#include <QSet>

namespace muying::print {

/// What the PDF writer of Qt cannot say by itself.
struct PdfUpdate {
    QString language; ///< "zh-CN" or "ko-CN"
    /// Characters beyond U+FFFF of the document, by the private code point their glyph also has: the writer
    /// looks characters up by glyph and sees only the first 65 536.
    QHash<char16_t, char32_t> supplementary;
};

/// Adds the characters beyond U+FFFF of a page.
void collectSupplementary(const Page& page, QSet<char32_t>& characters);
/// Their private code points, for PdfUpdate.
QHash<char16_t, char32_t> supplementaryAliases(const QSet<char32_t>& characters);

/// Appends an incremental update to a PDF: /Lang and /DisplayDocTitle in the catalog, and text maps that give
/// spaces and rare name characters back exactly. The bytes before it stay as they are.
Result<QByteArray> updatedPdf(const QByteArray& pdf, const PdfUpdate& update);

} // namespace muying::print
