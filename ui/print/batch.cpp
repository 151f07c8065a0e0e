#include "ui/print/batch.h"

#include "ui/print/fonts.h"

#include <QCoreApplication>

namespace muying::print {

Status Batch::step() {
    if (finished())
        return success();
    const QString subject = m_subjects[m_done++];
    const Result<Document> document = m_maker(subject);
    if (!document) {
        m_report.skipped.push_back({subject, document.error().message});
        return success();
    }
    if (const Status printed = add(*document); !printed)
        return printed;
    ++m_report.subjects;
    return success();
}

Status Batch::add(const Document& document) {
    for (const Page& page : document.pages) {
        if (const Status printed = m_target.page(page); !printed)
            return printed;
        ++m_report.pages;
    }
    return success();
}

Result<BatchReport> Batch::report() const {
    if (m_report.pages > 0)
        return m_report;
    return failure(ErrorCode::InvalidInput,
                   m_report.skipped.empty()
                       ? QCoreApplication::translate("muying::print", "名单是空的，没有可打印的页。")
                       : QCoreApplication::translate("muying::print", "名单上 %1 人都没有可打印的页。%2")
                             .arg(total())
                             .arg(m_report.skipped.front().reason));
}

Result<BatchReport> printBatch(const QStringList& subjects, const BatchMaker& maker, PageTarget& target,
                               const BatchProgress& progress) {
    if (const Status loaded = loadFonts(); !loaded)
        return loaded.error();
    Batch batch(subjects, maker, target);
    while (!batch.finished()) {
        if (progress && !progress(batch.done(), batch.total()))
            return failure(ErrorCode::Cancelled, {});
        if (const Status printed = batch.step(); !printed)
            return printed.error();
    }
    if (progress && !progress(batch.total(), batch.total()))
        return failure(ErrorCode::Cancelled, {});
    return batch.report();
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
