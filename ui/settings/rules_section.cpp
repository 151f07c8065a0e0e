#include "ui/settings/rules_section.h"

#include "core/base/word_list.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/mark_label.h"
#include "ui/widgets/row_table.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace muying::ui {

namespace {

constexpr int previewRowsShown = 7;

QString colourNames(const QStringList& colours) {
    QStringList words;
    for (const QString& name : colours)
        words << markWord(colourFromName(name));
    return words.isEmpty() ? markWord(content::RiskColour::None)
                           : listed(words, Between::Words, uiLanguage());
}

} // namespace

RulesSection::RulesSection(AppContext& context, QWidget* parent)
    : SettingsSection(context, tr("风险规则版本"), parent),
      m_editions(
          new RowTable(u"editions"_s, tr("规则版本"), {tr("版本"), tr("生效日期"), tr("状态"), tr("来源")})),
      m_withdraw(new Button(tr("撤回未生效的版本"))), m_file(new QLineEdit),
      m_result(label({}, Voice::Body, nullptr, true)),
      m_preview(new RowTable(u"editionPreview"_s, tr("会变的人"),
                             {tr("姓名"), tr("现在"), tr("新版"), tr("原因")})),
      m_day(new QLineEdit), m_note(new QLineEdit), m_apply(new Button(tr("启用"), Button::Kind::Primary)) {
    m_editions->setWidths({230, 110, 120, 280});
    m_editions->setFixedHeight(px(38 * 4));
    addWide(m_editions);
    m_withdraw->setObjectName(u"editionWithdraw"_s);
    addRow({}, m_withdraw);
    m_file->setObjectName(u"editionFile"_s);
    m_file->setReadOnly(true);
    addRow(tr("规则文件"), m_file);
    auto* choose = new Button(tr("选择文件"));
    choose->setObjectName(u"editionChoose"_s);
    addRow({}, choose, tr("先检查、预览，按“启用”以前什么都不改。以前的评估保持原样。"));
    m_result->setObjectName(u"editionResult"_s);
    addWide(m_result);
    m_preview->setWidths({170, 110, 110, 350});
    m_preview->setFixedHeight(px(38 * previewRowsShown));
    addWide(m_preview);
    m_day->setObjectName(u"editionDay"_s);
    m_day->setMaxLength(10);
    addRow(tr("生效日期"), m_day);
    m_note->setObjectName(u"editionNote"_s);
    m_note->setMaxLength(200);
    addRow(tr("依据、说明"), m_note);
    m_apply->setObjectName(u"editionApply"_s);
    addRow({}, m_apply);
    connect(choose, &QPushButton::clicked, this, &RulesSection::choose);
    connect(m_apply, &QPushButton::clicked, this, &RulesSection::apply);
    connect(m_withdraw, &QPushButton::clicked, this, &RulesSection::withdraw);
    connect(m_editions, &RowTable::moved, this, [this] {
        const TextRow* row = m_editions->current();
        m_withdraw->setEnabled(row != nullptr && row->icon == u"clock");
    });
    m_preview->hide();
    m_apply->setEnabled(false);
    reload();
}

void RulesSection::reload() {
    const QDate today = context().clock().today();
    std::vector<TextRow> rows;
    for (const work::KnownEdition& edition : work::knownEditions(context().desk())) {
        const bool later = edition.loaded && edition.effective > today;
        TextRow row;
        row.id = edition.edition;
        row.cells = {edition.title.in(uiLanguage()), edition.effective.toString(Qt::ISODate),
                     edition.inForce ? tr("现用")
                     : later         ? tr("等待生效")
                                     : tr("以前的版本"),
                     edition.loaded
                         ? listed({tr("本机构载入"), edition.by, edition.note}, Between::Parts, uiLanguage())
                         : tr("随程序带来")};
        row.icon = edition.inForce ? u"tick"_s : later ? u"clock"_s : QString();
        row.iconColumn = 2;
        rows.push_back(std::move(row));
    }
    m_editions->setRows(std::move(rows));
}

void RulesSection::choose() {
    const QString path = QFileDialog::getOpenFileName(this, tr("选择规则文件"), {}, tr("规则文件 (*.json)"));
    if (!path.isEmpty())
        readFile(path);
}

void RulesSection::readFile(const QString& path) {
    m_candidate.reset();
    m_file->setText(path);
    m_result->clear();
    m_preview->hide();
    m_apply->setEnabled(false);
    auto candidate = work::readRuleFile(context().desk(), path);
    if (!candidate) {
        say(candidate.error().message);
        return;
    }
    say({});
    m_candidate = std::move(*candidate);
    m_candidate->usable() ? showPreview() : showComplaints();
}

void RulesSection::showComplaints() {
    QStringList lines{tr("这个文件有 %1 处问题，不能启用：").arg(m_candidate->complaints.size())};
    for (const work::RuleComplaint& complaint : m_candidate->complaints)
        lines << (complaint.line > 0 ? tr("第 %1 行：%2").arg(complaint.line).arg(complaint.sentence)
                                     : complaint.sentence);
    m_result->setText(lines.join(u'\n'));
}

void RulesSection::showPreview() {
    const auto preview = work::previewEdition(context().desk(), *m_candidate, [this](int done, int total) {
        if (done % 50 == 0) {
            m_result->setText(tr("正在比较：%1 / %2").arg(done).arg(total));
            QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
        }
        return true;
    });
    if (!preview) {
        say(preview.error().message);
        return;
    }
    m_result->setText(preview->changes.empty()
                          ? tr("比较了 %1 位在管孕产妇，没有人的颜色会变。").arg(preview->looked)
                          : tr("比较了 %1 位在管孕产妇，%2 位的颜色会变：")
                                .arg(preview->looked)
                                .arg(preview->changes.size()));
    std::vector<TextRow> rows;
    for (const work::EditionChange& change : preview->changes) {
        QStringList why;
        for (const LocalText& line : change.why)
            why << line.in(uiLanguage());
        if (change.graded)
            why << tr("有上级分级，重新评估以前仍用它");
        TextRow row;
        row.id = change.pregnancyId;
        row.cells = {change.name, colourNames(change.before), colourNames(change.after),
                     listed(why, Between::Sentences, uiLanguage())};
        rows.push_back(std::move(row));
    }
    m_preview->setVisible(!rows.empty());
    m_preview->setRows(std::move(rows));
    const QDate today = context().clock().today();
    m_day->setText(std::max(m_candidate->rules.effective, today).toString(Qt::ISODate));
    m_apply->setEnabled(true);
}

void RulesSection::apply() {
    if (!m_candidate)
        return;
    const QDate day = QDate::fromString(m_day->text().trimmed(), Qt::ISODate);
    if (!day.isValid()) {
        say(tr("没有启用：请把生效日期写成 2026-11-23 这样。"));
        m_day->setFocus();
        return;
    }
    const Status applied = work::applyEdition(context().desk(), *m_candidate, day, m_note->text().trimmed());
    if (!applied) {
        say(applied.error().message);
        return;
    }
    const QString edition = m_candidate->rules.edition;
    m_candidate.reset();
    m_apply->setEnabled(false);
    m_preview->hide();
    m_result->clear();
    m_note->clear();
    reload();
    m_editions->choose(edition);
    say(day <= context().clock().today() ? tr("已启用 %1，在管孕产妇已重新评估。").arg(edition)
                                         : tr("%1 将从 %2 起生效。").arg(edition, day.toString(Qt::ISODate)));
    context().recordSaved({});
}

void RulesSection::withdraw() {
    const TextRow* row = m_editions->current();
    if (row == nullptr)
        return;
    const QString edition = row->id;
    const Status withdrawn = work::withdrawEdition(context().desk(), edition, m_note->text().trimmed());
    say(withdrawn ? tr("已撤回 %1。").arg(edition) : withdrawn.error().message);
    if (withdrawn)
        reload();
}

} // namespace muying::ui
