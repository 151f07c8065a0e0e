#include "ui/print/batch.h"

#include "ui/print/fonts.h"

#include <QCoreApplication>

namespace muying::print {

Result<BatchReport> printBatch(const QStringList& subjects, const BatchMaker& maker, PageTarget& target,
                               const BatchProgress& progress) {
    if (const Status loaded = loadFonts(); !loaded)
        return loaded.error();
    BatchReport report;
    const int total = static_cast<int>(subjects.size());
    for (int done = 0; done < total; ++done) {
        if (progress && !progress(done, total))
            return failure(ErrorCode::Cancelled, {});
        const Result<Document> document = maker(subjects[done]);
        if (!document) {
            report.skipped.push_back({subjects[done], document.error().message});
            continue;
        }
        for (const Page& page : document->pages) {
            if (const Status printed = target.page(page); !printed)
                return printed.error();
            ++report.pages;
        }
        ++report.subjects;
    }
    if (progress && !progress(total, total))
        return failure(ErrorCode::Cancelled, {});
    if (report.pages == 0)
        return failure(ErrorCode::InvalidInput,
                       report.skipped.empty()
                           ? QCoreApplication::translate("muying::print", "名单是空的，没有可打印的页。")
                           : QCoreApplication::translate("muying::print", "名单上 %1 人都没有可打印的页。%2")
                                 .arg(total)
                                 .arg(report.skipped.front().reason));
    return report;
}

Result<BatchReport> batchPdf(const QStringList& subjects, const BatchMaker& maker, PdfPages& pdf,
                             const QString& path, const BatchProgress& progress) {
    Result<BatchReport> report = printBatch(subjects, maker, pdf, progress);
    if (!report)
        return report;
    const Result<QByteArray> bytes = pdf.bytes();
    if (!bytes)
        return bytes.error();
    if (const Status written = writePdfBytes(*bytes, path); !written)
        return written.error();
    return report;
}

} // namespace muying::print
