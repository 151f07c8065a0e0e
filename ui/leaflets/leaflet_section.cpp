#include "ui/leaflets/leaflet_section.h"

#include "ui/leaflets/leaflet_words.h"
#include "ui/shell/app_context.h"

#include <QComboBox>
#include <QSpinBox>

namespace muying::ui {

using namespace Qt::StringLiterals;
using print::LeafletLayout;
using print::LeafletLook;

LeafletSection::LeafletSection(AppContext& context, QWidget* parent)
    : SettingsSection(context, tr("宣教单"), parent), m_layout(new QComboBox), m_order(new QComboBox),
      m_size(new QSpinBox) {
    const auto kept = context.store().setting(u"leaflets.look"_s);
    const LeafletLook look = print::leafletLookFrom(kept ? kept->toObject() : QJsonObject());
    m_layout->setObjectName(u"leafletsLayout"_s);
    for (const LeafletLayout layout : {LeafletLayout::SideBySide, LeafletLayout::Stacked,
                                       LeafletLayout::ChineseOnly, LeafletLayout::KoreanBehind})
        m_layout->addItem(leafletLayoutWord(layout), static_cast<int>(layout));
    m_layout->setCurrentIndex(m_layout->findData(static_cast<int>(look.layout)));
    addRow(tr("版面"), m_layout, tr("打印时还可以按每一次另选；只用中文的人总是只印中文。"));
    m_order->setObjectName(u"leafletsOrder"_s);
    m_order->addItem(tr("中文在前"));
    m_order->addItem(tr("朝鲜文在前"));
    m_order->setCurrentIndex(look.koreanFirst ? 1 : 0);
    addRow(tr("先后"), m_order, tr("按县里现行的文字规定；没有把握时中文在前。"));
    m_size->setObjectName(u"leafletsSize"_s);
    m_size->setRange(LeafletLook::leastPercent, LeafletLook::mostPercent);
    m_size->setSingleStep(5);
    m_size->setSuffix(u" %"_s);
    m_size->setValue(look.koreanPercent);
    addRow(tr("朝鲜文字号"), m_size, tr("和中文相比；100 % 是一样大，不会小于 12 磅。"));
    connect(m_layout, &QComboBox::activated, this, &LeafletSection::keep);
    connect(m_order, &QComboBox::activated, this, &LeafletSection::keep);
    connect(m_size, &QSpinBox::valueChanged, this, &LeafletSection::keep);
}

void LeafletSection::keep() {
    LeafletLook look;
    look.layout = static_cast<LeafletLayout>(m_layout->currentData().toInt());
    look.koreanFirst = m_order->currentIndex() == 1;
    look.koreanPercent = m_size->value();
    const Status kept = context().store().setSetting(u"leaflets.look"_s, print::leafletLookJson(look));
    say(kept ? tr("宣教单的版面已保存。") : kept.error().message);
}

} // namespace muying::ui
