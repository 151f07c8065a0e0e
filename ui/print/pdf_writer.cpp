#include "ui/print/pdf_writer.h"

#include "ui/print/fonts.h"
#include "ui/print/pdf_update.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPainter>
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

Status paintPages(QPdfWriter& writer, const Document& document, const PaintOptions& options,
                  const PageProgress& progress) {
    writer.setPageLayout(layoutOf(document.pages.front()));
    QPainter painter;
    if (!painter.begin(&writer))
        return failure(
            ErrorCode::Internal,
            QCoreApplication::translate("muying::print", "无法生成PDF。记录没有受影响；请再试一次。"));
    const int total = static_cast<int>(document.pages.size());
    for (int i = 0; i < total; ++i) {
        const Page& page = document.pages[static_cast<std::size_t>(i)];
        if (i > 0) {
            writer.setPageLayout(layoutOf(page));
            if (!writer.newPage())
                return failure(ErrorCode::Internal,
                               QCoreApplication::translate("muying::print",
                                                           "无法生成PDF。记录没有受影响；请再试一次。"));
        }
        paintPage(painter, page, pdfResolution / 25.4, options);
        if (progress && !progress(i + 1, total))
            return failure(ErrorCode::Cancelled, {});
    }
    painter.end();
    return success();
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

Result<QByteArray> pdfBytes(const Document& document, const PaintOptions& options,
                            const PageProgress& progress) {
    if (const Status loaded = loadFonts(); !loaded)
        return loaded.error();
    if (document.pages.empty())
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("muying::print", "没有可打印的页。"));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return failure(
            ErrorCode::Internal,
            QCoreApplication::translate("muying::print", "无法生成PDF。记录没有受影响；请再试一次。"));
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(pdfResolution);
        writer.setTitle(document.title);
        writer.setCreator(QStringLiteral("Muying"));
        if (const Status painted = paintPages(writer, document, options, progress); !painted)
            return painted.error();
    }
    const bool korean = document.language == PaperLanguage::ZhKo;
    return updatedPdf(bytes, {korean ? QStringLiteral("ko-CN") : QStringLiteral("zh-CN"),
                              supplementaryCharacters(document)});
}

Status writePdf(const Document& document, const QString& path, const PaintOptions& options,
                const PageProgress& progress) {
    const Result<QByteArray> bytes = pdfBytes(document, options, progress);
    if (!bytes)
        return bytes.error();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return writeError(file);
    return success();
}

} // namespace muying::print
