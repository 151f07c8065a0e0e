#include "ui/shell/print_options.h"

#include "ui/shell/mark_legend.h"
#include "ui/shell/printing.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPrinterInfo>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muying::ui {

namespace {

QDoubleSpinBox* optionOffset(const QString& name) {
    auto* box = new QDoubleSpinBox;
    box->setRange(-20, 20);
    box->setSingleStep(0.5);
    box->setDecimals(1);
    box->setSuffix(u" mm"_s);
    box->setAccessibleName(name);
    return box;
}

} // namespace

PrintOptions::PrintOptions(Preferences& preferences, int pageCount, const QSizeF& paper, QWidget* parent)
    : QWidget(parent), m_preferences(preferences), m_pageCount(pageCount) {
    setSurface(this, Role::Surface);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(20), px(12), px(20), px(8));
    column->setSpacing(px(8));
    addKind(*column);
    column->addWidget(separator());
    addPrinter(*column, paper);
    column->addWidget(separator());
    addOffsets(*column);
    column->addWidget(label(tr("风险标记在这台打印机上"), Voice::Strong));
    m_legend = new MarkLegend;
    column->addWidget(m_legend);
    column->addStretch();
    loadProfile();
}

void PrintOptions::addKind(QVBoxLayout& column) {
    m_whole = new QRadioButton(tr("整页，印在白纸上"));
    m_values = new QRadioButton(tr("套打：只把数值印到手册上"));
    m_whole->setAccessibleName(m_whole->text());
    m_values->setAccessibleName(m_values->text());
    m_whole->setChecked(true);
    column.addWidget(m_whole);
    column.addWidget(m_values);
    connect(m_values, &QRadioButton::toggled, this, &PrintOptions::changed);
}

void PrintOptions::addPrinter(QVBoxLayout& column, const QSizeF& paper) {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(px(8));
    grid->setVerticalSpacing(px(6));
    grid->setColumnStretch(1, 1);
    m_printer = new QComboBox;
    m_printer->setAccessibleName(tr("打印机"));
    m_printer->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_printer->setMinimumContentsLength(8);
    const QStringList names = QPrinterInfo::availablePrinterNames();
    m_printer->addItems(names);
    const QString last = m_preferences.lastPrinter();
    m_printer->setCurrentText(names.contains(last) ? last : QPrinterInfo::defaultPrinterName());
    if (names.isEmpty()) {
        m_printer->addItem(tr("没有打印机，可存 PDF"));
        m_printer->setEnabled(false);
    }
    m_range = new QLineEdit(m_pageCount > 1 ? u"1-%1"_s.arg(m_pageCount) : u"1"_s);
    m_range->setAccessibleName(tr("页，例如 1-3,5"));
    m_copies = new QSpinBox;
    m_copies->setRange(1, 99);
    m_copies->setAccessibleName(tr("份数"));
    m_mono = new QCheckBox(tr("黑白打印机（标记印成线条）"));
    m_mono->setAccessibleName(m_mono->text());
    grid->addWidget(label(tr("打印机"), Voice::Label), 0, 0);
    grid->addWidget(m_printer, 0, 1, 1, 3);
    grid->addWidget(label(tr("纸张"), Voice::Label), 1, 0);
    grid->addWidget(label(u"%1 × %2 mm"_s.arg(paper.width()).arg(paper.height())), 1, 1, 1, 3);
    m_section = new QComboBox;
    m_section->setObjectName(u"section"_s);
    m_section->setAccessibleName(tr("只印一节"));
    m_section->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_section->setMinimumContentsLength(8);
    m_section->hide();
    m_sectionLabel = label(tr("内容"), Voice::Label);
    m_sectionLabel->hide();
    grid->addWidget(m_sectionLabel, 2, 0);
    grid->addWidget(m_section, 2, 1, 1, 3);
    grid->addWidget(label(tr("页"), Voice::Label), 3, 0);
    grid->addWidget(m_range, 3, 1);
    grid->addWidget(label(tr("份数"), Voice::Label), 3, 2);
    grid->addWidget(m_copies, 3, 3);
    connect(m_section, &QComboBox::activated, this,
            [this] { m_range->setText(m_section->currentData().toString()); });
    column.addLayout(grid);
    column.addWidget(m_mono);
    connect(m_printer, &QComboBox::currentTextChanged, this, &PrintOptions::loadProfile);
    connect(m_range, &QLineEdit::textChanged, this, &PrintOptions::changed);
    connect(m_copies, &QSpinBox::valueChanged, this, &PrintOptions::changed);
    connect(m_mono, &QCheckBox::toggled, this, &PrintOptions::keepProfile);
}

void PrintOptions::addOffsets(QVBoxLayout& column) {
    m_offsets = new QWidget;
    auto* rows = new QVBoxLayout(m_offsets);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(px(8));
    rows->addWidget(new SectionHeader(tr("套打偏移"), tr("随打印机保存")));
    m_right = optionOffset(tr("向右，毫米"));
    m_down = optionOffset(tr("向下，毫米"));
    auto* grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    grid->addWidget(label(tr("向右"), Voice::Label), 0, 0);
    grid->addWidget(m_right, 0, 1);
    grid->addWidget(label(tr("向下"), Voice::Label), 1, 0);
    grid->addWidget(m_down, 1, 1);
    rows->addLayout(grid);
    rows->addWidget(separator());
    column.addWidget(m_offsets);
    connect(m_right, &QDoubleSpinBox::valueChanged, this, &PrintOptions::keepProfile);
    connect(m_down, &QDoubleSpinBox::valueChanged, this, &PrintOptions::keepProfile);
}

void PrintOptions::loadProfile() {
    m_loading = true;
    m_profile = m_preferences.printer(printer());
    m_mono->setChecked(m_profile.monochrome);
    m_right->setValue(m_profile.rightMm);
    m_down->setValue(m_profile.downMm);
    m_loading = false;
    if (m_legend != nullptr)
        m_legend->setMode(m_profile.monochrome ? print::MarkMode::LineArt : print::MarkMode::Colour);
    Q_EMIT changed();
}

void PrintOptions::keepProfile() {
    if (m_loading)
        return;
    m_profile = {m_right->value(), m_down->value(), m_mono->isChecked()};
    m_preferences.setPrinter(printer(), m_profile);
    m_legend->setMode(m_profile.monochrome ? print::MarkMode::LineArt : print::MarkMode::Colour);
    Q_EMIT changed();
}

void PrintOptions::nudge(double rightMm, double downMm) {
    m_right->setValue(m_right->value() + rightMm);
    m_down->setValue(m_down->value() + downMm);
}

bool PrintOptions::overprint() const {
    return m_values->isChecked();
}

void PrintOptions::setOverprint(bool on) {
    (on ? m_values : m_whole)->setChecked(true);
}

void PrintOptions::setSections(const print::Document& document, const QHash<QString, QString>& titles) {
    const QStringList sections = document.sections();
    m_section->clear();
    m_section->addItem(tr("全部"), m_range->text());
    for (const QString& section : sections) {
        const std::vector<int> pages = document.pagesOf(section);
        const int first = pages.front() + 1, last = pages.back() + 1;
        const QString& name = document.pages[static_cast<std::size_t>(pages.front())].name;
        m_section->addItem(titles.value(section, name),
                           first == last ? QString::number(first) : u"%1-%2"_s.arg(first).arg(last));
    }
    m_section->setVisible(sections.size() > 1);
    m_sectionLabel->setVisible(sections.size() > 1);
}

void PrintOptions::setOverprintable(bool can) {
    m_values->setVisible(can);
    m_offsets->setVisible(can);
    if (!can)
        m_whole->setChecked(true);
}

QList<int> PrintOptions::pages() const {
    return pageRange(m_range->text(), m_pageCount);
}

int PrintOptions::copies() const {
    return m_copies->value();
}

QString PrintOptions::printer() const {
    return m_printer->isEnabled() ? m_printer->currentText() : QString();
}

} // namespace muying::ui
