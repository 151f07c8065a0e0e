#pragma once
#include "ui/shell/printer_pages.h"

#include <QList>

#include <memory>

namespace muying::ui {

/// Sends pages to a printer, one per step(), so that the window stays alive between pages and the doctor can
/// cancel. Destroying it before the end aborts what the printer has not begun.
class PrintJob {
public:
    /// `pages` are indexes from 0, in printing order.
    PrintJob(std::unique_ptr<QPrinter> printer, std::shared_ptr<const print::Document> document,
             QList<int> pages, const print::PaintOptions& options);
    ~PrintJob();
    /// Prints the next page. After an error nothing more is sent.
    Status step();
    bool finished() const { return m_done >= m_pages.size(); }
    int done() const { return static_cast<int>(m_done); }
    int total() const { return static_cast<int>(m_pages.size()); }
    /// All pages at once.
    Status runAll();

private:
    PrinterPages m_printer;
    std::shared_ptr<const print::Document> m_document;
    QList<int> m_pages;
    qsizetype m_done = 0;
};

} // namespace muying::ui
