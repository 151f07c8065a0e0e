#include "ui/shell/batch_page.h"

#include "ui/settings/preferences.h"
#include "ui/shell/app_context.h"
#include "ui/shell/printer_pages.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QListWidget>
#include <QPrinter>
#include <QPrinterInfo>
#include <QProgressBar>
#include <QStandardPaths>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muying::ui {

BatchPage::BatchPage(AppContext& context, BatchList list, QWidget* parent)
    : Page(context, parent), m_list(std::move(list)), m_choices(batchChoices(context, m_list)) {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(buildHead());
    rows->addWidget(separator());
    auto* body = new QWidget;
    setSurface(body, Role::Surface);
    auto* columns = new QHBoxLayout(body);
    columns->setContentsMargins(px(20), px(16), px(20), px(16));
    columns->setSpacing(px(32));
    auto* left = new QVBoxLayout;
    left->setSpacing(px(14));
    left->addWidget(buildChoices());
    left->addWidget(buildPrinter());
    left->addStretch();
    columns->addLayout(left, 2);
    columns->addWidget(buildOutcome(), 3);
    rows->addWidget(body, 1);
    choiceChanged();
    loadPrinter();
}

BatchPage::~BatchPage() = default;

QWidget* BatchPage::buildHead() {
    auto* head = new QWidget;
    setSurface(head, Role::Surface);
    head->setFixedHeight(px(48));
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(px(8), 0, px(16), 0);
    row->setSpacing(px(6));
    auto* back = new Button(tr("返回"), Button::Kind::Plain);
    back->setIconName(u"back"_s);
    back->setKey(QKeySequence(Qt::Key_Escape), true);
    connect(back, &QPushButton::clicked, this, &BatchPage::backRequested);
    row->addWidget(back);
    row->addWidget(label(tr("批量打印"), Voice::Section));
    row->addWidget(label(m_list.title, Voice::Label));
    row->addWidget(label(tr("共 %1 人").arg(m_list.ids().size()), Voice::Label));
    row->addStretch();
    return head;
}

QWidget* BatchPage::buildChoices() {
    auto* box = new QWidget;
    auto* rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(px(8));
    rows->addWidget(label(tr("内容"), Voice::Label));
    m_what = new QComboBox;
    m_what->setObjectName(u"what"_s);
    m_what->setAccessibleName(tr("打印什么"));
    m_what->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_what->setMinimumContentsLength(16);
    m_what->setMaxVisibleItems(16);
    for (const BatchChoice& choice : m_choices)
        m_what->addItem(choice.title);
    rows->addWidget(m_what);
    m_blank = new QCheckBox(tr("空白表：只填身份信息，其余手写"));
    m_blank->setObjectName(u"blank"_s);
    m_blank->setAccessibleName(m_blank->text());
    rows->addWidget(m_blank);
    connect(m_what, &QComboBox::currentIndexChanged, this, &BatchPage::choiceChanged);
    return box;
}

QWidget* BatchPage::buildPrinter() {
    auto* box = new QWidget;
    auto* rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(px(8));
    rows->addWidget(label(tr("打印机"), Voice::Label));
    m_printer = new QComboBox;
    m_printer->setAccessibleName(tr("打印机"));
    m_printer->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_printer->setMinimumContentsLength(8);
    const QStringList names = QPrinterInfo::availablePrinterNames();
    m_printer->addItems(names);
    const QString last = context().preferences().lastPrinter();
    m_printer->setCurrentText(names.contains(last) ? last : QPrinterInfo::defaultPrinterName());
    if (names.isEmpty()) {
        m_printer->addItem(tr("没有打印机，可存 PDF"));
        m_printer->setEnabled(false);
    }
    rows->addWidget(m_printer);
    m_mono = new QCheckBox(tr("黑白打印机（标记印成线条）"));
    m_mono->setAccessibleName(m_mono->text());
    rows->addWidget(m_mono);
    auto* buttons = new QHBoxLayout;
    m_print = new Button(tr("打印"), Button::Kind::Primary);
    m_print->setObjectName(u"printBatch"_s);
    m_print->setIconName(u"print"_s);
    m_print->setKey(QKeySequence(Qt::CTRL | Qt::Key_P), true);
    m_pdf = new Button(tr("存 PDF"));
    m_pdf->setObjectName(u"saveBatch"_s);
    buttons->addWidget(m_print, 1);
    buttons->addWidget(m_pdf);
    rows->addLayout(buttons);
    connect(m_printer, &QComboBox::currentTextChanged, this, &BatchPage::loadPrinter);
    connect(m_print, &QPushButton::clicked, this, &BatchPage::print);
    connect(m_pdf, &QPushButton::clicked, this, &BatchPage::askPdf);
    return box;
}

QWidget* BatchPage::buildOutcome() {
    auto* box = new QWidget;
    auto* rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(px(8));
    m_place = label({}, Voice::Body);
    m_progress = new QProgressBar;
    m_progress->setAccessibleName(tr("打印进度"));
    m_outcome = label({}, Voice::Strong);
    m_outcome->setWordWrap(true);
    m_outcome->setObjectName(u"outcome"_s);
    m_skipped = new QListWidget;
    m_skipped->setObjectName(u"skipped"_s);
    m_skipped->setAccessibleName(tr("没有打印的人和原因"));
    m_skipped->setFrameShape(QFrame::NoFrame);
    m_skipped->setWordWrap(true);
    m_skipped->setSelectionMode(QAbstractItemView::NoSelection);
    rows->addWidget(m_place);
    rows->addWidget(m_progress);
    rows->addWidget(m_outcome);
    rows->addWidget(m_skipped, 1);
    m_place->hide();
    m_progress->hide();
    m_skipped->hide();
    return box;
}

const BatchChoice& BatchPage::choice() const {
    return m_choices[static_cast<std::size_t>(m_what->currentIndex())];
}

bool BatchPage::choose(const QString& code, bool blank) {
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        if (m_choices[i].code != code && m_choices[i].form != code)
            continue;
        m_what->setCurrentIndex(static_cast<int>(i));
        m_blank->setChecked(blank);
        return true;
    }
    return false;
}

void BatchPage::choiceChanged() {
    const bool form = !choice().form.isEmpty();
    m_blank->setEnabled(form && !running());
    if (!form)
        m_blank->setChecked(false);
    const bool printer = m_printer->isEnabled() && !m_list.people.empty();
    m_print->setEnabled(running() || printer);
    m_pdf->setEnabled(!running() && !m_list.people.empty());
    Q_EMIT statusChanged();
}

void BatchPage::loadPrinter() {
    m_mono->setChecked(context().preferences().printer(m_printer->currentText()).monochrome);
}

print::PaintOptions BatchPage::paintOptions() const {
    print::PaintOptions options;
    options.marks = m_mono->isChecked() ? print::MarkMode::LineArt : print::MarkMode::Colour;
    return options;
}

void BatchPage::print() {
    if (running()) { // the button is now the cancel button
        cancel();
        return;
    }
    if (!m_print->isEnabled())
        return;
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setPrinterName(m_printer->currentText());
    printer->setColorMode(m_mono->isChecked() ? QPrinter::GrayScale : QPrinter::Color);
    context().preferences().setLastPrinter(m_printer->currentText());
    m_printerPages = std::make_unique<PrinterPages>(std::move(printer), paintOptions());
    begin(*m_printerPages);
}

void BatchPage::askPdf() {
    // The suggested name says nothing about the patients: file names are not encrypted.
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getSaveFileName(
        this, tr("存 PDF"), QDir(folder).filePath(tr("批量打印.pdf")), u"PDF (*.pdf)"_s);
    if (!path.isEmpty())
        savePdf(path);
}

void BatchPage::savePdf(const QString& path) {
    if (running())
        return;
    m_pdfPath = path;
    m_pdfPages = std::make_unique<print::PdfPages>(choice().title, print::PaperLanguage::Zh, paintOptions());
    begin(*m_pdfPages);
}

void BatchPage::begin(print::PageTarget& target) {
    m_content = std::make_unique<BatchContent>(context(), choice(), m_blank->isChecked());
    m_batch = std::make_unique<print::Batch>(
        m_list.ids(), [this](const QString& id) { return m_content->pagesOf(id); }, target);
    m_progress->setMaximum(m_batch->total());
    m_progress->setValue(0);
    m_progress->show();
    m_place->setText({});
    m_place->show();
    m_outcome->clear();
    m_skipped->clear();
    m_skipped->hide();
    m_what->setEnabled(false);
    m_print->setText(tr("取消"));
    m_print->setKind(Button::Kind::Secondary);
    choiceChanged();
    QTimer::singleShot(0, this, &BatchPage::next);
}

void BatchPage::next() {
    if (!running())
        return;
    if (const Status printed = m_batch->step(); !printed) {
        done(printed);
        return;
    }
    m_progress->setValue(m_batch->done());
    m_place->setText(
        tr("第 %1 人，共 %2 人；%3 页").arg(m_batch->done()).arg(m_batch->total()).arg(m_batch->pages()));
    if (m_batch->finished())
        done(finish());
    else
        QTimer::singleShot(0, this, &BatchPage::next);
}

/// The sheets that belong to the whole list, and the end of the job.
Status BatchPage::finish() {
    const auto rest = m_content->rest();
    if (!rest)
        return rest.error();
    if (const Status printed = m_batch->add(*rest); !printed)
        return printed;
    if (const auto report = m_batch->report(); !report)
        return report.error();
    if (m_printerPages)
        return m_printerPages->finish();
    const auto bytes = m_pdfPages->bytes();
    return bytes ? print::writePdfBytes(*bytes, m_pdfPath) : Status(bytes.error());
}

void BatchPage::done(const Status& status) {
    if (status)
        showReport();
    else
        m_outcome->setText(status.error().code != ErrorCode::Cancelled ? status.error().message
                           : m_printerPages ? tr("打印已取消，已经送出的页可能还会印出。")
                                            : tr("已取消，没有写文件。"));
    context().say(m_outcome->text());
    m_batch.reset(); // before what it prints into
    m_printerPages.reset();
    m_pdfPages.reset();
    m_content.reset();
    m_progress->hide();
    m_place->hide();
    m_what->setEnabled(true);
    m_print->setText(tr("打印"));
    m_print->setKind(Button::Kind::Primary);
    choiceChanged();
}

void BatchPage::showReport() {
    const auto report = m_batch->report();
    if (!report)
        return;
    QString sentence = m_printerPages
                           ? tr("%1 人，%2 页已送到打印机。").arg(report->subjects).arg(report->pages)
                           : tr("%1 人，%2 页已存为 %3。PDF 没有加密，含个人信息，请收好。")
                                 .arg(report->subjects)
                                 .arg(report->pages)
                                 .arg(QDir::toNativeSeparators(m_pdfPath));
    if (!report->skipped.empty())
        sentence += u' ' + tr("%1 人没有打印，见下。").arg(report->skipped.size());
    for (const print::BatchSkipped& one : report->skipped)
        m_skipped->addItem(tr("%1：%2").arg(m_list.nameOf(one.subject), one.reason));
    m_skipped->setVisible(m_skipped->count() > 0);
    m_outcome->setText(sentence);
}

void BatchPage::cancel() {
    if (running())
        done(failure(ErrorCode::Cancelled, {}));
}

QString BatchPage::outcome() const {
    return m_outcome->text();
}

QStringList BatchPage::skipped() const {
    QStringList lines;
    for (int i = 0; i < m_skipped->count(); ++i)
        lines << m_skipped->item(i)->text();
    return lines;
}

QString BatchPage::title() const {
    return tr("批量打印");
}

QStringList BatchPage::statusLeft() const {
    return {tr("共 %1 人").arg(m_list.ids().size())};
}

QStringList BatchPage::statusRight() const {
    return {tr("打印记入操作记录")};
}

bool BatchPage::handleEscape() {
    if (!running())
        return false;
    cancel();
    return true;
}

void BatchPage::activated() {
    m_what->setFocus();
}

void BatchPage::aboutToLock() {
    cancel();
}

} // namespace muying::ui
