#include "ui/settings/deadlines_section.h"

#include "core/base/word_list.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/row_table.h"

#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muying::ui {

namespace {

QString deadlineSpan(int value, bool hours) {
    return hours ? DeadlinesSection::tr("%1 小时").arg(value) : DeadlinesSection::tr("%1 天").arg(value);
}

} // namespace

DeadlinesSection::DeadlinesSection(AppContext& context, QWidget* parent)
    : SettingsSection(context, tr("期限和随访间隔"), parent),
      m_table(new RowTable(u"deadlines"_s, tr("期限和随访间隔"),
                           {tr("事项"), tr("现用"), tr("默认"), tr("说明")})),
      m_source(label({}, Voice::Label, nullptr, true)), m_value(new QLineEdit), m_reason(new QLineEdit),
      m_history(label({}, Voice::Label, nullptr, true)) {
    m_table->setWidths({330, 100, 100, 200});
    m_table->setFixedHeight(px(38 * 8));
    addWide(m_table);
    m_source->setObjectName(u"deadlineSource"_s);
    addWide(m_source);
    m_value->setObjectName(u"deadlineValue"_s);
    m_value->setMaxLength(4);
    addRow(tr("改为"), m_value);
    m_reason->setObjectName(u"deadlineReason"_s);
    m_reason->setMaxLength(200);
    addRow(tr("原因、依据"), m_reason, tr("例如县里的文件名和文号。每次更改都留记录。"));
    auto* row = new QWidget;
    auto* buttons = new QHBoxLayout(row);
    buttons->setContentsMargins(0, 0, 0, 0);
    auto* save = new Button(tr("保存期限"), Button::Kind::Primary);
    save->setObjectName(u"deadlineSave"_s);
    auto* back = new Button(tr("恢复默认"));
    back->setObjectName(u"deadlineBack"_s);
    buttons->addWidget(save);
    buttons->addWidget(back);
    buttons->addStretch();
    addWide(row);
    m_history->setObjectName(u"deadlineHistory"_s);
    addWide(m_history);
    connect(m_table, &RowTable::moved, this, &DeadlinesSection::showCurrent);
    connect(m_table, &RowTable::opened, this, [this] {
        m_value->setFocus();
        m_value->selectAll();
    });
    connect(save, &QPushButton::clicked, this, &DeadlinesSection::save);
    connect(back, &QPushButton::clicked, this, &DeadlinesSection::giveBack);
    connect(m_value, &QLineEdit::returnPressed, m_reason, [this] { m_reason->setFocus(); });
    connect(m_reason, &QLineEdit::returnPressed, this, &DeadlinesSection::save);
    reload();
}

TextRow DeadlinesSection::rowOf(const work::Deadline& deadline) const {
    TextRow row;
    row.id = deadline.code;
    row.cells = {deadline.title.in(uiLanguage()), deadlineSpan(deadline.value, deadline.hours),
                 deadlineSpan(deadline.declared, deadline.hours),
                 deadline.changed()                 ? tr("本机构已改")
                 : deadline.status == u"to_confirm" ? tr("待确认")
                                                    : QString()};
    return row;
}

void DeadlinesSection::reload() {
    m_deadlines = work::deadlines(context().desk());
    std::vector<TextRow> rows;
    for (const work::Deadline& deadline : m_deadlines)
        rows.push_back(rowOf(deadline));
    m_table->setRows(std::move(rows));
    showCurrent();
}

const work::Deadline* DeadlinesSection::current() const {
    const TextRow* row = m_table->current();
    const auto found =
        row == nullptr ? m_deadlines.end() : std::ranges::find(m_deadlines, row->id, &work::Deadline::code);
    return found == m_deadlines.end() ? nullptr : &*found;
}

void DeadlinesSection::showCurrent() {
    const work::Deadline* deadline = current();
    if (deadline == nullptr || !context().working())
        return;
    m_source->setText(listed(
        {tr("来源：%1").arg(deadline->source), deadline->status == u"to_confirm" ? tr("待确认") : QString(),
         tr("可以设为 %1 到 %2").arg(deadline->min).arg(deadlineSpan(deadline->max, deadline->hours))},
        Between::Sentences, uiLanguage()));
    m_value->setText(QString::number(deadline->value));
    const auto history = work::deadlineHistory(context().desk(), deadline->code);
    if (!history) {
        m_history->setText(history.error().message);
        return;
    }
    QStringList lines;
    for (const work::DeadlineChange& change : *history)
        lines << listed({change.at.toString(u"yyyy-MM-dd HH:mm"_s), change.by,
                         tr("%1 改为 %2")
                             .arg(deadlineSpan(change.before, deadline->hours),
                                  deadlineSpan(change.after, deadline->hours)),
                         change.reason},
                        Between::Parts, uiLanguage());
    m_history->setText(lines.isEmpty()
                           ? tr("没有更改过。")
                           : tr("更改记录：%1").arg(listed(lines, Between::Sentences, uiLanguage())));
}

void DeadlinesSection::save() {
    bool number = false;
    const int value = m_value->text().trimmed().toInt(&number);
    if (!number) {
        say(tr("没有保存：请写一个整数。"));
        m_value->setFocus();
        return;
    }
    set(value);
}

void DeadlinesSection::giveBack() {
    set(std::nullopt);
}

void DeadlinesSection::set(std::optional<int> value) {
    const work::Deadline* deadline = current();
    if (deadline == nullptr)
        return;
    const QString code = deadline->code;
    const QString title = deadline->title.in(uiLanguage());
    const Status kept = work::setDeadline(context().desk(), code, value, m_reason->text().trimmed());
    say(kept ? tr("已保存“%1”，没有做完的任务已按新期限重排。").arg(title) : kept.error().message);
    if (!kept) {
        m_reason->setFocus();
        return;
    }
    m_reason->clear();
    reload();
    m_table->choose(code);
    context().noteClinic();
    context().recordSaved({}); // every list reads its due days anew
}

} // namespace muying::ui
