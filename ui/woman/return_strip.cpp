#include "ui/woman/return_strip.h"

#include "ui/shell/app_context.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/mark_label.h"
#include "ui/widgets/segment.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace muying::ui {

using content::RiskColour;

ReturnStrip::ReturnStrip(AppContext& context, QWidget* parent)
    : InlineStrip(u"returnStrip"_s, tr("保存回执"), parent), m_context(context), m_level(new Segment) {
    build();
}

void ReturnStrip::build() {
    m_number = addLine(tr("单上编号"), u"returnNumber"_s, 150);
    m_name = addLine(tr("单上姓名"), u"returnName"_s, 120);
    m_date = addLine(tr("评估日期"), u"returnDate"_s, 116, 10);
    m_org = addLine(tr("接诊机构"), u"returnOrg"_s, 220);
    m_level->setWords({tr("二级"), tr("三级")});
    m_level->setObjectName(u"returnLevel"_s);
    addField(tr("机构级别"), m_level);
    auto* colours = new QWidget;
    auto* row = new QHBoxLayout(colours);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(4));
    for (const RiskColour colour :
         {RiskColour::Green, RiskColour::Yellow, RiskColour::Orange, RiskColour::Red, RiskColour::Purple}) {
        auto* chip = new Chip(markWord(colour));
        chip->setMark(colour);
        chip->setObjectName(u"returnColour%1"_s.arg(m_colours.size() + 1));
        row->addWidget(chip);
        m_colours.push_back(chip);
    }
    // Green to red are alternatives; purple may stand beside one of them.
    for (std::size_t i = 0; i < 4; ++i)
        connect(m_colours[i], &Chip::toggled, this, [this, i](bool on) {
            for (std::size_t other = 0; on && other < 4; ++other)
                if (other != i)
                    m_colours[other]->setChecked(false);
        });
    colours->setFocusProxy(m_colours.front());
    addField(tr("评估分级"), colours);
    m_diagnosis = addLine(tr("诊断"), u"returnDiagnosis"_s, 260, 200);
    m_advice = addLine(tr("处理及随访建议"), u"returnAdvice"_s, 260, 200);
    m_doctor = addLine(tr("接诊医生"), u"returnDoctor"_s, 120);
    m_reason = addLine(tr("颜色变更原因"), u"returnReason"_s, 220, 120);
}

void ReturnStrip::offer(const work::ReferralState& letter, const QString& subject) {
    m_subject = subject;
    m_letter = letter.letterId;
    setTitle(tr("录入转诊回执：%1　%2").arg(letter.number, letter.toOrg));
    for (QLineEdit* field : {m_number, m_name, m_diagnosis, m_advice, m_doctor, m_reason})
        field->clear();
    for (Chip* chip : m_colours)
        chip->setChecked(false);
    m_date->setText(m_context.clock().today().toString(Qt::ISODate));
    m_org->setText(letter.toOrg);
    m_level->setCurrent(0);
    open(m_number);
}

Result<QString> ReturnStrip::perform(QWidget*& wrong) {
    work::ReturnSlip slip;
    slip.letterId = m_letter;
    slip.number = m_number->text().trimmed();
    slip.name = m_name->text().trimmed();
    slip.day = QDate::fromString(m_date->text().trimmed(), Qt::ISODate);
    slip.org = m_org->text().trimmed();
    slip.orgLevel = m_level->current() == 0 ? u"2"_s : u"3"_s;
    for (std::size_t i = 0; i < m_colours.size(); ++i)
        if (m_colours[i]->isChecked())
            slip.colours << QString::number(i + 1);
    slip.diagnosis = m_diagnosis->text().trimmed();
    slip.advice = m_advice->text().trimmed();
    slip.doctor = m_doctor->text().trimmed();
    slip.changeReason = m_reason->text().trimmed();
    wrong = m_number;
    if (slip.number.isEmpty() && slip.name.isEmpty())
        return failure(ErrorCode::InvalidInput,
                       tr("没有保存：请照回执写上编号或姓名，以便核对是不是她的单子。"));
    if (!slip.day.isValid()) {
        wrong = m_date;
        return failure(ErrorCode::InvalidInput, tr("没有保存：请把日期写成 2026-11-23 这样。"));
    }
    const auto noted = work::noteReturn(m_context.desk(), slip);
    if (!noted)
        return noted.error();
    m_saved = noted->id;
    m_context.recordSaved(m_subject);
    return tr("已保存回执。");
}

} // namespace muying::ui
