#include "ui/settings/printer_section.h"

#include "ui/settings/preferences.h"
#include "ui/shell/app_context.h"

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

void PrinterSection::keep() {
    if (!m_loading)
        context().preferences().setPrinter(m_printer->currentText(),
                                           {m_right->value(), m_down->value(), m_mono->isChecked()});
}

} // namespace muying::ui
