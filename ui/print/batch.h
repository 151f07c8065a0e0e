#pragma once
#include "ui/print/pdf_writer.h"

namespace muying::print {

/// Somebody on the list whose pages could not be made, and why, as a sentence.
struct BatchSkipped {
    QString subject;
    QString reason;
};

struct BatchReport {
    int subjects = 0; ///< whose pages were printed
    int pages = 0;
    std::vector<BatchSkipped> skipped;
};

/// Makes the pages of one subject. An error skips this subject only.
using BatchMaker = std::function<Result<Document>(const QString& subject)>;
/// Called before the first and after each subject; false cancels.
using BatchProgress = std::function<bool(int done, int total)>;

/// Prints the pages of a list of subjects into one target, one subject after another; only one subject's
/// pages are in memory at a time. Errors: Cancelled after `progress` said so, InvalidInput if nobody on the
/// list had anything to print, else the error of the target. What is in the target then is not to be used.
Result<BatchReport> printBatch(const QStringList& subjects, const BatchMaker& maker, PageTarget& target,
                               const BatchProgress& progress = {});

/// The same into one PDF, which is written only when everything is in it.
Result<BatchReport> batchPdf(const QStringList& subjects, const BatchMaker& maker, PdfPages& pdf,
                             const QString& path, const BatchProgress& progress = {});

} // namespace muying::print
