#include "ui/print/pdf_writer.h"

#include "ui/print/fonts.h"
#include "ui/print/pdf_update.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPdfWriter>
#include <QSaveFile>
#include <QStorageInfo>

namespace muying::print {

namespace {

constexpr int pdfResolution = 1200;

QPageLayout layoutOf(const Page& page) {
    const QPageSize size(page.size, QPageSize::Millimeter, {}, QPageSize::FuzzyMatch);
    return QPageLayout(size, QPageLayout::Portrait, QMarginsF(0, 0, 0, 0));
}

Error notMade() {
    return failure(ErrorCode::Internal,
                   QCoreApplication::translate("muying::print", "无法生成PDF。记录没有受影响；请再试一次。"));
}

/// Why a file could not be written, as a sentence.
Error writeError(const QSaveFile& file) {
    const QFileInfo info(file.fileName());
    const QStorageInfo storage(info.absolutePath());
    if (!info.absoluteDir().exists()) {
        return failure(
            ErrorCode::NotFound,
            QCoreApplication::translate("muying::print", "文件夹 %1 不存在，PDF没有保存。请换一个文件夹。")
                .arg(info.absolutePath()));
    }
    if (storage.isReadOnly() || !QFileInfo(info.absolutePath()).isWritable()) {
        return failure(
            ErrorCode::ReadOnly,
            QCoreApplication::translate("muying::print", "文件夹 %1 不能写入，PDF没有保存。请换一个文件夹。")
                .arg(info.absolutePath()));
    }
    if (storage.isValid() && storage.bytesAvailable() < 4 * 1024 * 1024) {
        return failure(ErrorCode::DiskFull,
                       QCoreApplication::translate(
                           "muying::print", "磁盘已满，PDF没有保存。原有文件没有改动；请腾出空间后再保存。"));
    }
    return failure(ErrorCode::Io,
                   QCoreApplication::translate("muying::print",
                                               "PDF没有保存到 %1。原有文件没有改动；请换一个位置再保存。")
                       .arg(file.fileName()),
                   file.errorString());
}

} // namespace

PdfPages::PdfPages(const QString& title, PaperLanguage language, const PaintOptions& options)
    : m_language(language), m_options(options), m_opened(m_buffer.open(QIODevice::WriteOnly)) {
    m_writer = std::make_unique<QPdfWriter>(&m_buffer);
    m_writer->setResolution(pdfResolution);
    m_writer->setTitle(title);
    m_writer->setCreator(QStringLiteral("Muying"));
}

PdfPages::~PdfPages() {
    if (m_painter.isActive())
        m_painter.end(); // before the writer it paints on
}

Status PdfPages::page(const Page& page) {
    if (!m_opened)
        return notMade();
    m_writer->setPageLayout(layoutOf(page));
    if (m_count == 0 ? !m_painter.begin(m_writer.get()) : !m_writer->newPage())
        return notMade();
    paintPage(m_painter, page, pdfResolution / 25.4, m_options);
    collectSupplementary(page, m_supplementary);
    ++m_count;
    return success();
}

Result<QByteArray> PdfPages::bytes() {
    if (m_count == 0)
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("muying::print", "没有可打印的页。"));
    if (!m_painter.end())
        return notMade();
    m_writer.reset();
    const bool korean = m_language == PaperLanguage::ZhKo;
    return updatedPdf(m_buffer.data(), {korean ? QStringLiteral("ko-CN") : QStringLiteral("zh-CN"),
                                        supplementaryAliases(m_supplementary)});
}

Result<QByteArray> pdfBytes(const Document& document, const PaintOptions& options,
                            const PageProgress& progress) {
    if (const Status loaded = loadFonts(); !loaded)
        return loaded.error();
    PdfPages pages(document.title, document.language, options);
    const int total = static_cast<int>(document.pages.size());
    for (int i = 0; i < total; ++i) {
        if (const Status painted = pages.page(document.pages[static_cast<std::size_t>(i)]); !painted)
            return painted.error();
        if (progress && !progress(i + 1, total))
            return failure(ErrorCode::Cancelled, {});
    }
    return pages.bytes();
}

Status writePdfBytes(const QByteArray& bytes, const QString& path) {
    QSaveFile file(path);
    // commit() does not look at what its last flush answers: a full disk would replace the old file by half a
    // new one.
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush() ||
        !file.commit())
        return writeError(file);
    return success();
}

Status writePdf(const Document& document, const QString& path, const PaintOptions& options,
                const PageProgress& progress) {
    const Result<QByteArray> bytes = pdfBytes(document, options, progress);
    if (!bytes)
        return bytes.error();
    return writePdfBytes(*bytes, path);
}

} // namespace muying::print
