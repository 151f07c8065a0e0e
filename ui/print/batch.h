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

/// A list being printed, one subject a step: between two steps a window may live, or cancel by letting go.
/// Only one subject's pages are in memory at a time.
class Batch {
public:
    Batch(QStringList subjects, BatchMaker maker, PageTarget& target)
        : m_subjects(std::move(subjects)), m_maker(std::move(maker)), m_target(target) {}

    /// Prints the next subject, or notes why it has no pages. Errors are those of the target.
    Status step();
    /// Prints pages that belong to the list as a whole (a sheet of labels), after the last step.
    Status add(const Document& document);
    bool finished() const { return m_done == total(); }
    int done() const { return m_done; }
    int total() const { return static_cast<int>(m_subjects.size()); }
    int pages() const { return m_report.pages; }
    /// InvalidInput if nobody on the list had anything to print.
    Result<BatchReport> report() const;

private:
    QStringList m_subjects;
    BatchMaker m_maker;
    PageTarget& m_target;
    BatchReport m_report;
    int m_done = 0;
};

/// Prints the pages of a list of subjects into one target, one subject after another; only one subject's
/// pages are in memory at a time. Errors: Cancelled after `progress` said so, InvalidInput if nobody on the
/// list had anything to print, else the error of the target. What is in the target then is not to be used.
Result<BatchReport> printBatch(const QStringList& subjects, const BatchMaker& maker, PageTarget& target,
                               const BatchProgress& progress = {});

/// The same into one PDF, which is written only when everything is in it.
Result<BatchReport> batchPdf(const QStringList& subjects, const BatchMaker& maker, PdfPages& pdf,
                             const QString& path, const BatchProgress& progress = {});

} // namespace muying::print
