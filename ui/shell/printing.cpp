#include "ui/shell/printing.h"

#include "ui/shell/print_job.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace muying::ui {

Status printWithDialog(print::Document document, QWidget* parent) {
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    QPrintDialog dialog(printer.get(), parent);
    if (dialog.exec() != QDialog::Accepted)
        return failure(ErrorCode::Cancelled, {});
    const QList<int> all = pageRange({}, static_cast<int>(document.pages.size()));
    print::PaintOptions options;
    options.marks =
        printer->colorMode() == QPrinter::GrayScale ? print::MarkMode::LineArt : print::MarkMode::Colour;
    PrintJob job(std::move(printer), std::make_shared<const print::Document>(std::move(document)), all,
                 options);
    return job.runAll();
}

QList<int> pageRange(const QString& text, int pageCount) {
    QList<int> pages;
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty()) {
        for (int i = 0; i < pageCount; ++i)
            pages << i;
        return pages;
    }
    static const QRegularExpression part(u"^\\s*(\\d{1,4})\\s*(?:[-–—~～至]\\s*(\\d{1,4}))?\\s*$"_s);
    static const QRegularExpression comma(u"[,，、]"_s);
    for (const QString& piece : trimmed.split(comma)) {
        const auto match = part.match(piece);
        const int from = match.captured(1).toInt();
        const int to = match.captured(2).isEmpty() ? from : match.captured(2).toInt();
        if (!match.hasMatch() || from < 1 || to < from || to > pageCount)
            return {};
        for (int page = from; page <= to; ++page)
            if (!pages.contains(page - 1))
                pages << page - 1;
    }
    return pages;
}

} // namespace muying::ui
