#pragma once
#include "core/base/result.h"
#include "ui/print/paint_page.h"

#include <QBuffer>
#include <QPainter>
#include <QSet>

#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QPdfWriter;
QT_END_NAMESPACE

namespace muying::print {

/// Where finished pages go: a PDF or a printer.
class PageTarget {
public:
    virtual ~PageTarget() = default;
    virtual Status page(const Page& page) = 0;
};

/// A PDF made page by page: fonts embedded, text searchable, title and language set. Pages are let go as soon
/// as they are painted. Needs loadFonts().
class PdfPages final : public PageTarget {
public:
    PdfPages(const QString& title, PaperLanguage language, const PaintOptions& options = {});
    ~PdfPages() override;
    Status page(const Page& page) override;
    /// The finished file; InvalidInput if there was no page. To be called once.
    Result<QByteArray> bytes();

private:
    PaperLanguage m_language;
    PaintOptions m_options;
    QBuffer m_buffer;
    bool m_opened;
    std::unique_ptr<QPdfWriter> m_writer;
    QPainter m_painter;
    QSet<char32_t> m_supplementary;
    int m_count = 0;
};

/// Called after each page with pages done; false cancels.
using PageProgress = std::function<bool(int done, int total)>;

/// The document as PDF.
Result<QByteArray> pdfBytes(const Document& document, const PaintOptions& options = {},
                            const PageProgress& progress = {});

/// Writes the PDF to `path`. An existing file is replaced only when the new one is complete.
/// Errors: ReadOnly, DiskFull, Io, Cancelled; the old file is then untouched.
Status writePdf(const Document& document, const QString& path, const PaintOptions& options = {},
                const PageProgress& progress = {});
/// The same for a finished PDF.
Status writePdfBytes(const QByteArray& bytes, const QString& path);

} // namespace muying::print
