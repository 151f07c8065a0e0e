#include "ui/shell/print_preview.h"

#include "core/base/word_list.h"
#include "ui/print/handbook.h"
#include "ui/print/pdf_writer.h"
#include "ui/shell/app_context.h"
#include "ui/shell/page_thumbs.h"
#include "ui/shell/page_view.h"
#include "ui/shell/print_job.h"
#include "ui/shell/print_options.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/warning_row.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPrinter>
#include <QProgressBar>
#include <QScrollArea>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muying::ui {

namespace {
constexpr int largeType = 150; ///< px(100) from here on: words go below each other

/// Names of what a handbook is made of, in the language of the screen.
QHash<QString, QString> sectionTitles(const content::Library& library) {
    QHash<QString, QString> titles;
    for (const print::Printable& printable : print::printables(library))
        titles.insert(printable.code, printable.title.in(uiLanguage()));
    return titles;
}

/// A short stroke in the ink it explains.
class PreviewKey : public QWidget {
public:
    explicit PreviewKey(Role role) : m_role(role) { setFixedSize(px(16), px(12)); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.fillRect(QRect(0, px(4), px(14), px(4)), color(m_role));
    }

private:
    Role m_role;
};

} // namespace

PrintPreview::PrintPreview(AppContext& context, std::shared_ptr<const print::Document> document,
                           bool overprintable, QWidget* parent)
    : Page(context, parent), m_document(std::move(document)) {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_thumbs = new PageThumbs(m_document);
    m_view = new PageView(m_document);
    rows->addWidget(buildHead());
    rows->addWidget(separator());
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_thumbs);
    middle->addWidget(separator(Qt::Vertical));
    auto* centre = new QVBoxLayout;
    centre->setSpacing(0);
    auto* scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_view);
    centre->addWidget(scroll, 1);
    m_foot = buildFoot();
    centre->addWidget(m_foot);
    middle->addLayout(centre, 1);
    middle->addWidget(separator(Qt::Vertical));
    middle->addWidget(buildSide());
    rows->addLayout(middle, 1);
    connect(m_thumbs, &PageThumbs::pageChosen, this, &PrintPreview::showPage);
    connect(m_view, &PageView::nudged, m_options, &PrintOptions::nudge);
    connect(m_view, &PageView::turned, this, [this](int pages) { showPage(m_view->page() + pages); });
    connect(m_view, &PageView::zoomed, this, [this](int percent) { m_zoom->setText(u"%1%"_s.arg(percent)); });
    connect(m_options, &PrintOptions::changed, this, &PrintPreview::optionsChanged);
    m_options->setOverprintable(overprintable);
    m_options->setSections(*m_document, sectionTitles(this->context().library()));
    optionsChanged();
    showPage(0);
}

PrintPreview::~PrintPreview() = default;

QWidget* PrintPreview::buildHead() {
    auto* head = new QWidget;
    setSurface(head, Role::Surface);
    head->setFixedHeight(px(48));
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(px(8), 0, px(16), 0);
    row->setSpacing(px(6));
    auto* back = new Button(tr("返回"), Button::Kind::Plain);
    back->setIconName(u"back"_s);
    back->setKey(QKeySequence(Qt::Key_Escape), true);
    connect(back, &QPushButton::clicked, this, &PrintPreview::backRequested);
    row->addWidget(back);
    const bool large = px(100) >= largeType;
    auto* heading = label(tr("打印预览"), Voice::Section);
    if (large)           // (never setVisible(true) before it has a parent: that is a window of its own)
        heading->hide(); // the row has no room for what the page itself shows
    row->addWidget(heading);
    auto* title = label(m_document->title, Voice::Label);
    title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    title->setToolTip(m_document->title);
    row->addWidget(title, 1);
    auto* previous = iconButton(u"back"_s, tr("上一页"));
    auto* next = iconButton(u"next"_s, tr("下一页"));
    m_place = label({}, Voice::Body);
    connect(previous, &QPushButton::clicked, this, [this] { showPage(m_view->page() - 1); });
    connect(next, &QPushButton::clicked, this, [this] { showPage(m_view->page() + 1); });
    row->addWidget(previous);
    row->addWidget(m_place);
    row->addWidget(next);
    const auto view = [large](const QString& icon, const QString& word) {
        if (large)
            return iconButton(icon, word);
        auto* button = new Button(word, Button::Kind::Plain);
        button->setIconName(icon);
        return button;
    };
    auto* one = view(u"page"_s, tr("单页"));
    auto* two = view(u"pages"_s, tr("双页"));
    connect(one, &QPushButton::clicked, this, [this] { m_view->setDouble(false); });
    connect(two, &QPushButton::clicked, this, [this] { m_view->setDouble(true); });
    row->addWidget(one);
    row->addWidget(two);
    m_zoom = new Button(u"100%"_s, Button::Kind::Plain);
    m_zoom->setIconName(u"zoom"_s);
    m_zoom->setToolTip(tr("原大"));
    connect(m_zoom, &QPushButton::clicked, this, [this] { m_view->setZoom(100); });
    row->addWidget(m_zoom);
    return head;
}

QWidget* PrintPreview::buildFoot() {
    auto* foot = new QWidget;
    setSurface(foot, Role::Surface);
    foot->setFixedHeight(px(32));
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(px(16), 0, px(16), 0);
    row->setSpacing(px(6));
    row->addWidget(new PreviewKey(Role::Ink));
    row->addWidget(label(tr("印出的数值")));
    row->addSpacing(px(12));
    row->addWidget(new PreviewKey(Role::Line2));
    row->addWidget(label(tr("手册上已印好，不再印"), Voice::Label));
    row->addStretch();
    row->addWidget(label(tr("偏移已计入"), Voice::Label));
    return foot;
}

QWidget* PrintPreview::buildSide() {
    auto* side = new QWidget;
    setSurface(side, Role::Surface);
    side->setFixedWidth(px(320));
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, px(12));
    column->setSpacing(px(8));
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const QSizeF paper = m_document->pages.empty() ? QSizeF(210, 297) : m_document->pages.front().size;
    m_options = new PrintOptions(context().preferences(), pageCount(), paper);
    scroll->setWidget(m_options);
    column->addWidget(scroll, 1);
    auto* pinned = new QVBoxLayout;
    pinned->setContentsMargins(px(20), 0, px(20), 0);
    m_warning = new WarningRow;
    m_progress = new QProgressBar;
    m_progress->setAccessibleName(tr("打印进度"));
    m_progress->hide();
    pinned->addWidget(m_warning);
    pinned->addWidget(m_progress);
    auto* buttons = new QVBoxLayout;
    m_print = new Button(tr("打印"), Button::Kind::Primary);
    m_print->setIconName(u"print"_s);
    m_print->setKey(QKeySequence(Qt::CTRL | Qt::Key_P), true);
    m_print->setObjectName(u"print"_s);
    m_pdf = new Button(tr("存 PDF"));
    m_pdf->setObjectName(u"savePdf"_s);
    buttons->addWidget(m_print, 1);
    buttons->addWidget(m_pdf);
    pinned->addLayout(buttons);
    column->addLayout(pinned);
    connect(m_print, &QPushButton::clicked, this, &PrintPreview::print);
    connect(m_pdf, &QPushButton::clicked, this, [this] {
        // The suggested name says nothing about the patient: file names are not encrypted.
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        const QString path = QFileDialog::getSaveFileName(
            this, tr("存 PDF"), QDir(folder).filePath(tr("打印.pdf")), u"PDF (*.pdf)"_s);
        if (!path.isEmpty())
            savePdf(path);
    });
    return side;
}

int PrintPreview::pageCount() const {
    return static_cast<int>(m_document->pages.size());
}

void PrintPreview::showPage(int page) {
    if (page < 0 || page >= pageCount())
        return;
    m_view->setPage(page);
    m_place->setText(tr("第 %1 页，共 %2 页").arg(page + 1).arg(pageCount()));
    m_thumbs->setCurrentPage(page);
}

print::PaintOptions PrintPreview::paintOptions(bool forScreen) const {
    const PrinterProfile profile = m_options->profile();
    print::PaintOptions options;
    options.marks = profile.monochrome ? print::MarkMode::LineArt : print::MarkMode::Colour;
    options.valuesOnly = m_options->overprint();
    options.showForm = forScreen && options.valuesOnly;
    if (options.valuesOnly)
        options.offset = QPointF(profile.rightMm, profile.downMm);
    return options;
}

/// The range as typed; values are laid onto pages that exist in print only.
QList<int> PrintPreview::chosenPages() const {
    QList<int> pages = m_options->pages();
    if (m_options->overprint())
        pages.removeIf([this](int index) {
            return !print::hasPrintedCounterpart(m_document->pages[static_cast<std::size_t>(index)]);
        });
    return pages;
}

QString PrintPreview::warningText() const {
    const QList<int> pages = chosenPages();
    if (pages.isEmpty())
        return tr("页码不对。请写成 1-%1 或 1,3 这样。").arg(pageCount());
    for (const int index : pages)
        if (const auto faults = print::layoutFaults(m_document->pages[static_cast<std::size_t>(index)]);
            !faults.isEmpty())
            return tr("第 %1 页有 %2 处文字放不下，打印前请核对。").arg(index + 1).arg(faults.size());
    return unfilledText(pages);
}

/// What the paper asks for and nobody has answered: printed pages go home with her.
QString PrintPreview::unfilledText(const QList<int>& pages) const {
    int fields = 0;
    QList<int> where;
    for (const int index : pages) {
        const auto count = m_document->pages[static_cast<std::size_t>(index)].emptyFields.size();
        fields += static_cast<int>(count);
        if (count > 0)
            where << index + 1;
    }
    if (fields == 0)
        return {};
    const bool blank = m_options->overprint();
    if (where.size() == 1)
        return (blank ? tr("第 %1 页有 %2 项未填，套打时留空。") : tr("第 %1 页有 %2 项未填。"))
            .arg(where.front())
            .arg(fields);
    return (blank ? tr("有 %1 页共 %2 项未填，套打时留空。") : tr("有 %1 页共 %2 项未填。"))
        .arg(where.size())
        .arg(fields);
}

QStringList PrintPreview::unfilledFields() const {
    QStringList lines;
    for (const int index : chosenPages()) {
        const QStringList& fields = m_document->pages[static_cast<std::size_t>(index)].emptyFields;
        if (!fields.isEmpty())
            lines << tr("第 %1 页：%2").arg(index + 1).arg(listed(fields, Between::Words, uiLanguage()));
    }
    return lines;
}

QString PrintPreview::warning() const {
    return m_warning->isHidden() ? QString() : m_warning->text();
}

void PrintPreview::optionsChanged() {
    m_view->setOptions(paintOptions(true));
    m_thumbs->setOptions(paintOptions(true));
    m_foot->setVisible(m_options->overprint());
    const QString text = warningText();
    m_warning->setText(text);
    m_warning->setVisible(!text.isEmpty());
    m_warning->setToolTip(unfilledFields().join(u'\n'));
    m_warning->setAccessibleDescription(m_warning->toolTip());
    const auto pages = chosenPages().size();
    m_print->setText(tr("打印 %1 页").arg(pages));
    m_print->setEnabled(pages > 0 && !m_options->printer().isEmpty());
    m_pdf->setEnabled(pages > 0);
    Q_EMIT statusChanged();
}

void PrintPreview::print() {
    if (m_job) { // the button is now the cancel button
        m_job.reset();
        endJob(tr("打印已取消，已经送出的页可能还会印出。"));
        return;
    }
    if (!m_print->isEnabled())
        return;
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setPrinterName(m_options->printer());
    printer->setCopyCount(m_options->copies());
    printer->setColorMode(m_options->profile().monochrome ? QPrinter::GrayScale : QPrinter::Color);
    context().preferences().setLastPrinter(m_options->printer());
    m_job = std::make_unique<PrintJob>(std::move(printer), m_document, chosenPages(), paintOptions(false));
    m_progress->setMaximum(m_job->total());
    m_progress->setValue(0);
    m_progress->show();
    m_print->setText(tr("取消打印"));
    m_print->setKind(Button::Kind::Secondary);
    QTimer::singleShot(0, this, &PrintPreview::printNext);
}

void PrintPreview::printNext() {
    if (!m_job)
        return;
    if (const Status printed = m_job->step(); !printed) {
        m_job.reset();
        endJob(printed.error().message);
        return;
    }
    m_progress->setValue(m_job->done());
    if (!m_job->finished()) {
        QTimer::singleShot(0, this, &PrintPreview::printNext);
        return;
    }
    const int pages = m_job->total();
    m_job.reset();
    const Status noted = context().store().audit(u"print"_s, u"pages:%1"_s.arg(pages));
    endJob(noted ? tr("%1 页已送到打印机。").arg(pages) : noted.error().message);
    context().noteDelivered(m_document);
}

void PrintPreview::endJob(const QString& sentence) {
    m_progress->hide();
    m_print->setKind(Button::Kind::Primary);
    optionsChanged();
    context().say(sentence);
}

void PrintPreview::savePdf(const QString& path) {
    print::Document chosen{m_document->title, m_document->language, {}};
    for (const int index : chosenPages())
        chosen.pages.push_back(m_document->pages[static_cast<std::size_t>(index)]);
    Status written = print::writePdf(chosen, path, paintOptions(false));
    if (written)
        written = context().store().audit(u"save_pdf"_s, u"pages:%1"_s.arg(chosen.pages.size()));
    if (!written)
        context().say(written.error().message);
    else
        context().say(
            tr("已存为 %1。PDF 没有加密，含个人信息，请收好。").arg(QDir::toNativeSeparators(path)));
    if (written)
        context().noteDelivered(m_document);
}

QString PrintPreview::title() const {
    return tr("打印预览");
}

QStringList PrintPreview::statusLeft() const {
    QStringList parts{tr("%1 页待打印").arg(chosenPages().size()), tr("PgUp / PgDn 翻页"),
                      tr("Ctrl+滚轮 缩放")};
    if (m_options->overprint())
        parts << tr("方向键 微调偏移");
    return parts;
}

QStringList PrintPreview::statusRight() const {
    return {tr("打印记入操作记录")};
}

bool PrintPreview::handleEscape() {
    if (m_job) {
        print();
        return true;
    }
    return false;
}

void PrintPreview::activated() {
    if (!m_fitted) { // the whole width of a page in sight
        m_fitted = true;
        const double paper = m_document->pages.front().size.width() * 96 / 25.4;
        const double room = width() - m_thumbs->width() - px(320) - px(60);
        m_view->setZoom(std::min(150, static_cast<int>(100 * room / paper)));
    }
    m_view->setFocus();
}

void PrintPreview::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_PageDown)
        showPage(m_view->page() + 1);
    else if (event->key() == Qt::Key_PageUp)
        showPage(m_view->page() - 1);
    else if (event->key() == Qt::Key_P && event->modifiers() == Qt::ControlModifier)
        print();
    else if (event->key() == Qt::Key_Plus && event->modifiers().testFlag(Qt::ControlModifier))
        m_view->setZoom(m_view->zoom() + 10);
    else if (event->key() == Qt::Key_Minus && event->modifiers().testFlag(Qt::ControlModifier))
        m_view->setZoom(m_view->zoom() - 10);
    else
        Page::keyPressEvent(event);
}

} // namespace muying::ui
