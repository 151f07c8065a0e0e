#include "ui/shell/print_job.h"

#include <QCoreApplication>
#include <QPageLayout>
#include <QPrinter>

namespace muying::ui {

namespace {

QPageLayout jobLayout(const print::Page& page) {
    const bool landscape = page.size.width() > page.size.height();
    const QSizeF upright = landscape ? page.size.transposed() : page.size;
    QPageLayout layout(QPageSize(upright, QPageSize::Millimeter, QString(), QPageSize::FuzzyMatch),
                       landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF(0, 0, 0, 0),
                       QPageLayout::Millimeter);
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

} // namespace

PrintJob::PrintJob(std::unique_ptr<QPrinter> printer, std::shared_ptr<const print::Document> document,
                   QList<int> pages, const print::PaintOptions& options)
    : m_printer(std::move(printer)), m_document(std::move(document)), m_pages(std::move(pages)),
      m_options(options) {
    m_printer->setDocName(
        QCoreApplication::applicationName()); // print queues are readable by anyone: no name here
    m_printer->setCreator(QCoreApplication::applicationName());
    m_printer->setFullPage(true);
}

PrintJob::~PrintJob() {
    if (!m_painter.isActive())
        return;
    m_printer->abort();
    m_painter.end();
}

Status PrintJob::refused() const {
    return failure(ErrorCode::Io,
                   QCoreApplication::translate(
                       "muying::ui", "打印机“%1”没有接受打印。内容都已保存，请检查打印机后再试，或存成 PDF。")
                       .arg(m_printer->printerName()));
}

Status PrintJob::step() {
    if (finished())
        return success();
    const print::Page& page = m_document->pages[static_cast<std::size_t>(m_pages[m_done])];
    m_printer->setPageLayout(jobLayout(page));
    if (m_done == 0 ? !m_painter.begin(m_printer.get()) : !m_printer->newPage())
        return refused();
    print::paintPage(m_painter, page, m_printer->resolution() / 25.4, m_options);
    ++m_done;
    if (finished() && !m_painter.end())
        return refused();
    return success();
}

Status PrintJob::runAll() {
    while (!finished())
        if (const Status printed = step(); !printed)
            return printed;
    return success();
}

} // namespace muying::ui
