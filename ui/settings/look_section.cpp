#include "ui/settings/look_section.h"

#include "ui/settings/preferences.h"
#include "ui/shell/app_context.h"

#include <QCheckBox>
#include <QComboBox>

#include <array>

using namespace Qt::StringLiterals;

namespace muying::ui {

namespace {

constexpr std::array lookPercents{100, 110, 125, 150, 175, 200};

} // namespace

LookSection::LookSection(AppContext& context, QWidget* parent)
    : SettingsSection(context, tr("外观"), parent), m_language(new QComboBox), m_percent(new QComboBox),
      m_dark(new QCheckBox(tr("深色"))) {
    const Appearance now = context.preferences().appearance();
    m_language->setObjectName(u"language"_s);
    m_language->addItem(u"中文"_s);
    m_language->addItem(u"조선말"_s);
    m_language->addItem(u"English"_s);
    m_language->setCurrentIndex(static_cast<int>(now.language));
    addRow(tr("界面语言"), m_language, tr("纸上的语言按每位孕产妇另选。"));
    m_percent->setObjectName(u"percent"_s);
    for (const int percent : lookPercents)
        m_percent->addItem(u"%1%"_s.arg(percent), percent);
    m_percent->setCurrentIndex(qMax(0, m_percent->findData(now.percent)));
    addRow(tr("字号"), m_percent);
    m_dark->setObjectName(u"dark"_s);
    m_dark->setChecked(now.dark);
    m_dark->setAccessibleName(tr("深色界面"));
    addRow(tr("明暗"), m_dark);
    connect(m_language, &QComboBox::activated, this, &LookSection::apply);
    connect(m_percent, &QComboBox::activated, this, &LookSection::apply);
    connect(m_dark, &QCheckBox::toggled, this, &LookSection::apply);
}

void LookSection::apply() {
    Appearance appearance;
    appearance.language = static_cast<Language>(m_language->currentIndex());
    appearance.percent = m_percent->currentData().toInt();
    appearance.dark = m_dark->isChecked();
    if (appearance == context().preferences().appearance())
        return;
    context().preferences().setAppearance(appearance);
    context().noteAppearance();
}

} // namespace muying::ui
