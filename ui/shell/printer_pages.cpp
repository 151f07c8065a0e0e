#include "ui/shell/printer_pages.h"

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

PrinterPages::PrinterPages(std::unique_ptr<QPrinter> printer, const print::PaintOptions& options)
    : m_printer(std::move(printer)), m_options(options) {
    m_printer->setDocName(
        QCoreApplication::applicationName()); // print queues are readable by anyone: no name here
    m_printer->setCreator(QCoreApplication::applicationName());
    m_printer->setFullPage(true);
}

PrinterPages::~PrinterPages() {
    if (!m_painter.isActive())
        return;
    m_printer->abort();
    m_painter.end();
}

Status PrinterPages::refused() const {
    return failure(ErrorCode::Io,
                   QCoreApplication::translate(
                       "muying::ui", "打印机“%1”没有接受打印。内容都已保存，请检查打印机后再试，或存成 PDF。")
                       .arg(m_printer->printerName()));
}

Status PrinterPages::page(const print::Page& page) {
    m_printer->setPageLayout(jobLayout(page));
    if (m_painter.isActive() ? !m_printer->newPage() : !m_painter.begin(m_printer.get()))
        return refused();
    print::paintPage(m_painter, page, m_printer->resolution() / 25.4, m_options);
    return success();
}

Status PrinterPages::finish() {
    return !m_painter.isActive() || m_painter.end() ? success() : refused();
}

} // namespace muying::ui
