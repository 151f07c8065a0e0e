#include "ui/pph/readiness_pane.h"

#include "core/base/word_list.h"
#include "core/content/further_texts.h"
#include "core/work/clinic_subject.h"
#include "ui/clinic/register_model.h"
#include "ui/pph/entry_strip.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/row_table.h"
#include "ui/widgets/segment.h"

#include <QKeyEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muying::ui {

namespace {

const QString countPage = u"count"_s;

QString shownDay(const QDate& day) {
    return day.toString(Qt::ISODate);
}

} // namespace

ReadinessPane::ReadinessPane(AppContext& context, QWidget* parent) : QWidget(parent), m_context(context) {
    setObjectName(u"readinessPane"_s);
    setSurface(this, Role::Surface);
    auto kit = content::kitOf(context.library());
    auto drills = content::drillsOf(context.library());
    if (kit)
        m_kit = std::move(*kit);
    else
        m_trouble = kit.error().message;
    if (drills)
        m_drills = std::move(*drills);
    else
        m_trouble = drills.error().message;
    build();
}

void ReadinessPane::build() {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(px(20), px(12), px(16), px(10));
    rows->setSpacing(px(8));
    m_title = label(tr("抢救准备"), Voice::Title, this);
    m_parts = new Segment(this);
    m_parts->setObjectName(u"readinessParts"_s);
    m_parts->setWords({tr("急救车"), tr("演练"), tr("培训考核"), tr("OSCE 考核单")});
    m_remark = label({}, Voice::Label, this, true);
    m_remark->setObjectName(u"readinessState"_s);
    m_problem = label({}, Voice::Warning, this, true);
    m_problem->hide();
    rows->addWidget(m_title);
    rows->addWidget(m_parts);
    rows->addWidget(m_remark);
    rows->addWidget(m_problem);
    m_tables = new QStackedWidget(this);
    const QStringList heads[] = {
        {tr("品目"), tr("基数"), tr("现有"), tr("缺"), tr("有效期"), tr("提醒")},
        {tr("场景"), tr("至少每"), tr("上次"), tr("应在"), tr("状态")},
        {tr("姓名"), tr("内容"), tr("考核日期"), tr("结果"), tr("有效期至"), tr("复考"), tr("导师")},
        {tr("考核"), tr("项数"), tr("合格线")}};
    const QString names[] = {u"kitItems"_s, u"drillPlan"_s, u"skills"_s, u"skillTests"_s};
    for (std::size_t i = 0; i < std::size(heads); ++i) {
        auto* table = new RowTable(names[i], m_title->text(), heads[i], m_tables);
        table->installEventFilter(this);
        connect(table, &RowTable::opened, this, &ReadinessPane::open);
        m_tables->addWidget(table);
        m_all.push_back(table);
    }
    m_all[Kit]->setWidths({400, 90, 130, 80, 130, 190});
    m_all[Drills]->setWidths({430, 130, 140, 140, 200});
    m_all[Training]->setWidths({130, 250, 130, 110, 130, 130, 140});
    m_all[Tests]->setWidths({430, 110, 200});
    m_table = m_all[Kit];
    rows->addWidget(m_tables, 1);
    m_bottom = new QStackedWidget(this);
    m_keys = label({}, Voice::Label, m_bottom, true);
    m_bottom->addWidget(m_keys);
    m_strip = new EntryStrip(m_bottom);
    m_bottom->addWidget(m_strip);
    m_bottom->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    rows->addWidget(m_bottom);
    connect(m_parts, &Segment::currentChanged, this, &ReadinessPane::show);
    connect(m_strip, &EntryStrip::entered, this,
            [this](const QString&, const StripValues& values) { counted(values); });
    connect(m_strip, &EntryStrip::left, this, &ReadinessPane::closeStrip);
}

void ReadinessPane::load() {
    const auto used = work::kitLastUsed(m_context.store());
    const auto state = used ? work::kitState(m_context.store(), m_kit, *used, m_context.clock().now())
                            : Result<work::KitState>(used.error());
    if (state)
        m_state = *state;
    m_problem->setText(!m_trouble.isEmpty() ? m_trouble : state ? QString() : state.error().message);
    m_problem->setVisible(!m_problem->text().isEmpty());
    show();
}

void ReadinessPane::showPart(Part part) {
    m_parts->setCurrent(part);
    show();
}

void ReadinessPane::show() {
    const int part = std::clamp(m_parts->current(), 0, static_cast<int>(m_all.size()) - 1);
    m_table = m_all[static_cast<std::size_t>(part)];
    m_tables->setCurrentWidget(m_table);
    part == Kit ? showKit() : part == Drills ? showDrills() : part == Training ? showTraining() : showTests();
}

void ReadinessPane::showKit() {
    std::vector<TextRow> rows;
    for (std::size_t i = 0; i < m_kit.items.size() && i < m_state.items.size(); ++i) {
        const content::KitItem& item = m_kit.items[i];
        const work::KitItemState& state = m_state.items[i];
        const QString alarm = expiryWord(state.alarm);
        TextRow row;
        row.id = item.code;
        row.cells = {item.name.in(uiLanguage()),
                     QString::number(item.par) + u' ' + item.unit,
                     state.count ? QString::number(*state.count) : tr("未点"),
                     state.missing > 0 ? QString::number(state.missing) : QString(),
                     item.expiry ? shownDay(state.expiry) : u"—"_s,
                     alarm};
        row.icon = !alarm.isEmpty() ? expiryIcon(state.alarm) : state.missing > 0 ? u"warning"_s : u"tick"_s;
        row.iconColumn = !alarm.isEmpty() ? 5 : 2;
        rows.push_back(std::move(row));
    }
    m_table->setRows(std::move(rows));
    QStringList checks;
    for (std::size_t i = 0; i < m_kit.checks.size() && i < m_state.checks.size(); ++i) {
        const work::KitCheckState& check = m_state.checks[i];
        const QString name = QString::number(i + 1) + u' ' + m_kit.checks[i].name.in(uiLanguage());
        const QString when = !check.dueAt.isValid() ? tr("现在不用")
                             : check.late           ? tr("已到期")
                                          : tr("%1 前").arg(check.dueAt.toString(u"MM-dd HH:mm"_s));
        const QString done = check.doneAt.isValid()
                                 ? tr("上次 %1 %2").arg(check.doneAt.toString(u"MM-dd HH:mm"_s), check.by)
                                 : tr("还没有做过");
        checks << listed({name, when, done}, Between::Parts, uiLanguage());
    }
    m_remark->setText(checks.join(u'\n'));
    m_keys->setText(
        tr("数字 1–4 做这项核查   Enter 点这一种   Ctrl+P 打印核查表   N 药品物资流水   Esc 返回"));
}

void ReadinessPane::showDrills() {
    std::vector<TextRow> rows;
    const QDate today = m_context.clock().today();
    const auto due = work::drillsDue(m_context.store(), m_drills, today);
    for (const work::DrillDue& drill : due ? *due : std::vector<work::DrillDue>()) {
        TextRow row;
        row.id = drill.scenario.isEmpty() ? u"any"_s : drill.scenario;
        row.cells = {
            drill.scenario.isEmpty() ? tr("任一场景（技能与快速反应）") : drill.name.in(uiLanguage()),
            tr("%1 个月").arg(drill.everyMonths), drill.last.isValid() ? shownDay(drill.last) : tr("没有"),
            shownDay(drill.due), drill.late ? tr("到期") : tr("还有 %1 天").arg(today.daysTo(drill.due))};
        row.icon = drill.late ? u"warning"_s : u"tick"_s;
        row.iconColumn = 4;
        rows.push_back(std::move(row));
    }
    for (const content::DrillScenario& scenario : m_drills.scenarios) {
        if (scenario.everyMonths > 0)
            continue;
        TextRow row;
        row.id = scenario.code;
        row.cells = {scenario.name.in(uiLanguage()), tr("自选"), {}, {}, {}};
        row.quiet = true;
        rows.push_back(std::move(row));
    }
    m_table->setRows(std::move(rows));
    QStringList planned;
    if (const auto clinic = m_context.desk().chart(work::clinicSubjectId))
        for (const record::Entry* entry : clinic->all(u"DRILL"_s))
            if (entry->answers.date(u"dr_next"_s) >= today)
                planned << shownDay(entry->answers.date(u"dr_next"_s));
    planned.sort();
    m_remark->setText(due ? (planned.isEmpty() ? tr("登记簿里没有排定下次演练。")
                                               : tr("登记簿里排定的下次演练：%1").arg(planned.join(u"、"_s)))
                          : due.error().message);
    m_keys->setText(tr("Enter 开始演练   N 登记演练、排下次日期   Esc 返回"));
}

void ReadinessPane::showTraining() {
    std::vector<TextRow> rows;
    const auto clinic = m_context.desk().chart(work::clinicSubjectId);
    const auto skills = clinic ? work::skillStates(m_context.library(), *clinic, m_context.clock().today())
                               : std::vector<work::SkillState>();
    for (const work::SkillState& skill : skills) {
        TextRow row;
        row.id = skill.entry;
        row.cells = {skill.person,
                     skill.topicName.in(uiLanguage()),
                     shownDay(skill.on),
                     skill.passed ? tr("合格") : tr("未合格"),
                     shownDay(skill.validUntil),
                     shownDay(skill.retest),
                     skill.mentor};
        row.icon = skill.late ? u"warning"_s : skill.due ? u"clock"_s : skill.passed ? u"tick"_s : QString();
        row.iconColumn = 3;
        rows.push_back(std::move(row));
    }
    m_table->setRows(std::move(rows));
    const auto due = std::ranges::count_if(skills, &work::SkillState::due);
    m_remark->setText(skills.empty() ? tr("还没有登记培训考核。按 N 登记第一条。")
                      : due > 0      ? tr("%1 条到期或要复考。").arg(due)
                                     : tr("都在有效期内。"));
    m_keys->setText(tr("N 登记培训考核   Esc 返回"));
}

void ReadinessPane::showTests() {
    std::vector<TextRow> rows;
    for (const content::SkillTest& test : m_drills.tests) {
        TextRow row;
        row.id = test.code;
        row.cells = {test.name.in(uiLanguage()), QString::number(test.items.size()),
                     u"%1%"_s.arg(test.passPercent)};
        rows.push_back(std::move(row));
    }
    m_table->setRows(std::move(rows));
    m_remark->setText(tr("考核单上每一步打勾，不合格者重训后复考，结果登记在培训考核里。"));
    m_keys->setText(tr("Enter 打印这张考核单   N 登记培训考核   Esc 返回"));
}

void ReadinessPane::open(const TextRow& row) {
    const int part = m_parts->current();
    if (part == Kit) {
        m_checking.clear();
        m_left.clear();
        m_counts.clear();
        askItem(row.id);
    } else if (part == Drills) {
        Q_EMIT drillWanted();
    } else if (part == Training) {
        Q_EMIT registerWanted(u"TRAIN"_s);
    } else {
        Q_EMIT testPaperWanted(row.id);
    }
}

bool ReadinessPane::eventFilter(QObject* watched, QEvent* event) {
    if (std::ranges::find(m_all, watched) == m_all.end() || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const auto modifiers = key->modifiers() & ~Qt::KeypadModifier;
    const int part = m_parts->current();
    if (modifiers == Qt::ControlModifier && key->key() == Qt::Key_P) {
        print();
        return true;
    }
    if (modifiers != Qt::NoModifier)
        return QWidget::eventFilter(watched, event);
    if (key->key() == Qt::Key_Left || key->key() == Qt::Key_Right) {
        m_parts->setCurrent(
            std::clamp(part + (key->key() == Qt::Key_Right ? 1 : -1), 0, static_cast<int>(m_all.size()) - 1));
        show();
        takeFocus();
        return true;
    }
    if (part == Kit && key->key() >= Qt::Key_1 && key->key() <= Qt::Key_4) {
        check(key->key() - Qt::Key_0);
        return true;
    }
    if (key->key() == Qt::Key_N) {
        Q_EMIT registerWanted(part == Kit ? u"STOCK"_s : part == Drills ? u"DRILL"_s : u"TRAIN"_s);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ReadinessPane::print() {
    if (m_parts->current() == Kit)
        Q_EMIT kitPaperWanted();
    else if (m_parts->current() == Tests && m_table->current() != nullptr)
        Q_EMIT testPaperWanted(m_table->current()->id);
}

void ReadinessPane::check(int number) {
    if (number < 1 || number > static_cast<int>(m_kit.checks.size()))
        return;
    const content::KitCheck& which = m_kit.checks[static_cast<std::size_t>(number) - 1];
    m_checking = which.code;
    m_counts.clear();
    m_left.clear();
    if (which.every != u"day"_s) {
        for (const content::KitItem& item : m_kit.items)
            if (which.every != u"month"_s || item.expiry)
                m_left << item.code;
    }
    if (m_left.isEmpty())
        finishCheck();
    else
        askItem(m_left.takeFirst());
}

void ReadinessPane::askItem(const QString& code) {
    const auto item = std::ranges::find(m_kit.items, code, &content::KitItem::code);
    const auto state = std::ranges::find(m_state.items, code, &work::KitItemState::item);
    if (item == m_kit.items.end() || state == m_state.items.end())
        return;
    m_table->choose(code);
    StripPage page;
    page.code = countPage;
    page.title = item->name.in(uiLanguage());
    page.help = m_left.isEmpty()
                    ? tr("基数 %1 %2").arg(item->par).arg(item->unit)
                    : tr("基数 %1 %2，后面还有 %3 种").arg(item->par).arg(item->unit).arg(m_left.size());
    StripField count;
    count.code = u"count"_s;
    count.caption = tr("现有");
    count.unit = item->unit;
    count.value = QString::number(state->count.value_or(item->par));
    page.fields.push_back(count);
    if (item->expiry) {
        StripField expiry;
        expiry.code = u"expiry"_s;
        expiry.kind = StripField::Kind::Text;
        expiry.caption = tr("最近有效期（年月日八位）");
        expiry.value = state->expiry.toString(u"yyyyMMdd"_s);
        expiry.optional = true;
        page.fields.push_back(expiry);
    }
    m_strip->open(page);
    m_strip->setProperty("item", code);
    m_bottom->setCurrentWidget(m_strip);
    m_strip->focusFirst();
}

void ReadinessPane::counted(const StripValues& values) {
    const QString code = m_strip->property("item").toString();
    bool read = false;
    const int count = values.value(u"count"_s).toInt(&read);
    const QString typed = values.value(u"expiry"_s).trimmed();
    const QDate expiry = QDate::fromString(typed, u"yyyyMMdd"_s);
    if (!read || count < 0) {
        m_strip->setProblem(tr("数量不对，没有记入。"));
        return;
    }
    if (!typed.isEmpty() && !expiry.isValid()) {
        m_strip->setProblem(tr("有效期写成八位，如 20270531，没有记入。"));
        return;
    }
    m_counts.insert(code, {count, expiry});
    if (!m_left.isEmpty())
        askItem(m_left.takeFirst());
    else
        finishCheck();
}

/// A single item counted by itself belongs to the weekly count, which stays as old as it is.
void ReadinessPane::finishCheck() {
    const QString code = m_checking;
    const Status kept = code.isEmpty() ? work::noteKitCount(m_context.store(), m_kit, m_counts)
                                       : work::noteKitCheck(m_context.store(), m_kit, code, m_counts);
    tell(kept, tr("已记下。"));
}

void ReadinessPane::tell(const Status& status, const QString& done) {
    if (!status) {
        m_strip->setProblem(status.error().message);
        m_problem->setText(status.error().message);
        m_problem->show();
        return;
    }
    m_context.say(done);
    closeStrip();
    load();
}

void ReadinessPane::closeStrip() {
    m_bottom->setCurrentIndex(0);
    m_left.clear();
    m_counts.clear();
    m_checking.clear();
    takeFocus();
}

bool ReadinessPane::escape() {
    if (m_bottom->currentIndex() == 0)
        return false;
    closeStrip();
    return true;
}

void ReadinessPane::takeFocus() {
    m_table->setFocus();
}

QString ReadinessPane::state() const {
    return m_remark->text();
}

QString ReadinessPane::problem() const {
    return m_problem->isHidden() ? QString() : m_problem->text();
}

} // namespace muying::ui
