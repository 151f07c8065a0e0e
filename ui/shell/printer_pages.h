#pragma once
#include "ui/print/pdf_writer.h"

#include <memory>

class QPrinter;

namespace muying::ui {

/// Pages on their way to a printer, each on the paper it is made for. What is not finished is taken back from
/// the queue as far as it lets itself be taken.
class PrinterPages final : public print::PageTarget {
public:
    PrinterPages(std::unique_ptr<QPrinter> printer, const print::PaintOptions& options);
    ~PrinterPages() override;

    Status page(const print::Page& page) override;
    /// Closes the job; the printer has all pages now.
    Status finish();

private:
    Status refused() const;

    std::unique_ptr<QPrinter> m_printer;
    print::PaintOptions m_options;
    QPainter m_painter;
};

} // namespace muying::ui
