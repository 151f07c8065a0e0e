#include "ui/settings/printer_section.h"

#include "ui/print/print_input.h"
#include "ui/print/test_page.h"
#include "ui/settings/preferences.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/button.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QPrinterInfo>

using namespace Qt::StringLiterals;

namespace muying::ui {

namespace {

QDoubleSpinBox* printerOffset(const QString& objectName) {
    auto* box = new QDoubleSpinBox;
    box->setObjectName(objectName);
    box->setRange(-20, 20);
    box->setSingleStep(0.5);
    box->setDecimals(1);
    box->setSuffix(u" mm"_s);
    return box;
}

} // namespace

PrinterSection::PrinterSection(AppContext& context, QWidget* parent)
    : SettingsSection(context, tr("打印机"), parent), m_printer(new QComboBox),
      m_mono(new QCheckBox(tr("黑白打印机（标记印成线条）"))), m_right(printerOffset(u"offsetRight"_s)),
      m_down(printerOffset(u"offsetDown"_s)) {
    const QStringList names = QPrinterInfo::availablePrinterNames();
    m_printer->addItems(names);
    m_printer->setCurrentText(QPrinterInfo::defaultPrinterName());
    m_mono->setAccessibleName(m_mono->text());
    if (names.isEmpty()) {
        m_printer->addItem(tr("本机还没有打印机"));
        for (QWidget* field : std::initializer_list<QWidget*>{m_printer, m_mono, m_right, m_down})
            field->setEnabled(false);
    }
    addRow(tr("打印机"), m_printer);
    addRow(tr("颜色"), m_mono);
    addRow(tr("套打向右"), m_right, tr("只移动套打时印出的数值，随打印机保存在本机。"));
    addRow(tr("套打向下"), m_down);
    auto* test = new Button(tr("测试页"));
    test->setObjectName(u"testPage"_s);
    test->setIconName(u"print"_s);
    addRow({}, test, tr("先看再印：尺子、套打落点、五种标记和两种字体。没有打印机时可存成 PDF。"));
    connect(test, &QPushButton::clicked, this, &PrinterSection::testPage);
    connect(m_printer, &QComboBox::currentTextChanged, this, &PrinterSection::load);
    connect(m_mono, &QCheckBox::toggled, this, &PrinterSection::keep);
    connect(m_right, &QDoubleSpinBox::valueChanged, this, &PrinterSection::keep);
    connect(m_down, &QDoubleSpinBox::valueChanged, this, &PrinterSection::keep);
    load();
}

void PrinterSection::load() {
    m_loading = true;
    const PrinterProfile profile = context().preferences().printer(m_printer->currentText());
    m_mono->setChecked(profile.monochrome);
    m_right->setValue(profile.rightMm);
    m_down->setValue(profile.downMm);
    m_loading = false;
}

void PrinterSection::testPage() {
    const bool any = m_printer->isEnabled();
    print::PrinterUnderTest printer;
    printer.name = any ? m_printer->currentText() : QString();
    printer.offset = QPointF(m_right->value(), m_down->value());
    printer.marks = any && m_mono->isChecked() ? print::MarkMode::LineArt : print::MarkMode::Colour;
    auto page = print::printerTestPage(printer, print::clinicFrom(context().store().clinic()),
                                       context().clock().now());
    if (!page) {
        say(page.error().message);
        return;
    }
    if (any)
        context().preferences().setLastPrinter(printer.name); // the preview opens on this printer
    context().printPreview(std::make_shared<const print::Document>(std::move(*page)), false);
}

void PrinterSection::keep() {
    if (!m_loading)
        context().preferences().setPrinter(m_printer->currentText(),
                                           {m_right->value(), m_down->value(), m_mono->isChecked()});
}

} // namespace muying::ui
