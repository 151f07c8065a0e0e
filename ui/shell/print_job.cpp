#include "ui/shell/print_job.h"

#include <QPrinter>

namespace muying::ui {

PrintJob::PrintJob(std::unique_ptr<QPrinter> printer, std::shared_ptr<const print::Document> document,
                   QList<int> pages, const print::PaintOptions& options)
    : m_printer(std::move(printer), options), m_document(std::move(document)), m_pages(std::move(pages)) {
}

PrintJob::~PrintJob() = default;

Status PrintJob::step() {
    if (finished())
        return success();
    const auto index = static_cast<std::size_t>(m_pages[m_done]);
    if (const Status printed = m_printer.page(m_document->pages[index]); !printed)
        return printed;
    ++m_done;
    return finished() ? m_printer.finish() : success();
}

Status PrintJob::runAll() {
    while (!finished())
        if (const Status printed = step(); !printed)
            return printed;
    return success();
}

} // namespace muying::ui
