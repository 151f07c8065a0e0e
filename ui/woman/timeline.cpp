#include "ui/woman/timeline.h"

#include "core/base/word_list.h"
#include "core/work/child_file.h"
#include "core/work/child_tasks.h"
#include "core/work/course.h"
#include "core/work/kept_assessment.h"
#include "core/work/responsible.h"
#include "core/work/worklist.h"
#include "ui/child/child_facts.h"
#include "ui/widgets/theme.h"
#include "ui/woman/timeline_delegate.h"
#include "ui/woman/woman_facts.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStandardItemModel>

#include <algorithm>

namespace muying::ui {

using namespace Qt::StringLiterals;

Timeline::Timeline(QWidget* parent) : QListView(parent), m_lines(new QStandardItemModel(this)) {
    setObjectName(u"timeline"_s);
    setAccessibleName(tr("时间线"));
    setModel(m_lines);
    setItemDelegate(new TimelineDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setFixedWidth(px(196));
    setProperty("surface", roleName(Role::Win));
    connect(this, &QListView::clicked, this, &Timeline::open);
}

void Timeline::setFolded(bool folded) {
    m_folded = folded;
    static_cast<TimelineDelegate*>(itemDelegate())->setFolded(folded);
    setFixedWidth(folded ? px(48) : px(196));
    scheduleDelayedItemsLayout();
}

void Timeline::heading(const QString& text) {
    auto* item = new QStandardItem(text);
    item->setData(text, TitleRole);
    item->setData(static_cast<int>(Kind::Heading), KindRole);
    item->setFlags(Qt::NoItemFlags);
    m_lines->appendRow(item);
}

void Timeline::line(Kind kind, const QString& title, const QString& sub, const TimelineTarget& target,
                    const Marks& marks) {
    const QString spoken = marks.empty() ? sub : marksSpoken(marks);
    auto* item = new QStandardItem(title + u' ' + spoken);
    item->setData(title, TitleRole);
    item->setData(sub, SubRole);
    item->setData(static_cast<int>(kind), KindRole);
    item->setData(QVariant::fromValue(marks), MarksRole);
    item->setData(QVariant::fromValue(target), TargetRole);
    item->setToolTip(title + u'\n' + spoken);
    m_lines->appendRow(item);
}

static QString shortDay(const QDate& day, const QDate& today) {
    return day.year() == today.year() ? day.toString(u"MM-dd"_s) : day.toString(Qt::ISODate);
}

/// Vaccine doses and the tests of a check-up have their own place on a child's page.
static bool standsInTimeline(const store::Task& task, const content::Library& library) {
    const content::Window* window = library.schedule().windowOfTask(task.code, task.key);
    return task.code != work::vaccineTask && (window == nullptr || window->with.isEmpty());
}

void Timeline::addTasks(const work::Chart& chart, const content::Library& library, const QDate& today,
                        bool future) {
    std::vector<store::Task> tasks;
    for (const store::Task& task : chart.tasks) {
        const bool later =
            task.from > today || (task.due.isValid() && task.due.date() > today && task.from > today);
        if (task.state == u"open" && later == future && standsInTimeline(task, library)) {
            tasks.push_back(task);
        }
    }
    // Of a pregnancy the farthest stands on top, so that time runs upwards all along the line; of a child,
    // for whom years lie ahead, what is nearest or longest overdue.
    std::stable_sort(tasks.begin(), tasks.end(), [&](const store::Task& a, const store::Task& b) {
        return chart.child ? a.due < b.due : a.from > b.from;
    });
    for (const store::Task& task : tasks) {
        const QString title = work::taskTitle(library, task).in(uiLanguage());
        const QDate due = task.due.date();
        const QString sub = future ? tr("%1 起，%2 前").arg(shortDay(task.from, today), shortDay(due, today))
                            : due < today ? tr("逾期 %1 天").arg(due.daysTo(today))
                                          : tr("%1 前").arg(shortDay(due, today));
        line(future ? Kind::Future : Kind::Now, title, sub, {task.form, task.formKey, {}});
    }
}

static QString entryNote(const work::Chart& chart, const record::Entry& entry, const QDate& today) {
    const QString note = shortDay(entry.date, today);
    if (chart.child) {
        return listed({note, childAgeText(work::childBirth(chart), entry.date)}, Between::Parts,
                      uiLanguage());
    }
    const work::Course course = chart.pregnancy ? work::courseOf(chart) : work::Course();
    if (course.ended.isValid() && entry.date > course.ended) {
        const QString since =
            QCoreApplication::translate("muying::ui", "产后 %1天").arg(course.ended.daysTo(entry.date));
        return course.postpartum() ? listed({note, since}, Between::Parts, uiLanguage()) : note;
    }
    if (chart.pregnancy && chart.pregnancy->index.dueDate.isValid()) {
        const qint64 days = 280 - entry.date.daysTo(chart.pregnancy->index.dueDate);
        if (days >= 0 && days < 310) {
            return listed({note, weekText(static_cast<int>(days))}, Between::Parts, uiLanguage());
        }
    }
    return note;
}

/// What was done with the file itself.
static QString fileNoteTitle(const record::Entry& entry) {
    if (entry.form == work::responsibleForm) {
        return Timeline::tr("包保责任人：%1").arg(entry.answers.text(u"person"_s));
    }
    if (entry.form == work::mergeForm) {
        return Timeline::tr("合并档案");
    }
    const QString place = entry.answers.text(u"place"_s);
    const QString what = entry.answers.text(u"direction"_s) == u"in" ? Timeline::tr("转入、恢复管理")
                                                                     : Timeline::tr("结束管理、转出");
    return place.isEmpty() ? what : listed({what, place}, Between::Parts, uiLanguage());
}

/// "百白破疫苗第4剂" for a dose on record; the form's own title for everything else.
static QString entryTitle(const record::Entry& entry, const content::Form& form) {
    if (entry.form == u"LEAFLET_GIVEN" || entry.form == u"CH_LEAFLET") {
        const QString title = entry.answers.text(entry.form == u"CH_LEAFLET" ? u"cl_title"_s : u"lg_title"_s);
        return title.isEmpty() ? form.title.in(uiLanguage()) : Timeline::tr("宣教：%1").arg(title);
    }
    const content::Field* vaccine = entry.form == u"IMM_DOSE" ? form.field(u"vaccine_code"_s) : nullptr;
    const content::Field* number = vaccine != nullptr ? form.field(u"dose_no"_s) : nullptr;
    if (number == nullptr || !entry.answers.has(u"vaccine_code"_s)) {
        return form.title.in(uiLanguage());
    }
    return Timeline::tr("%1 第%2剂")
        .arg(record::displayValue(*vaccine, entry.answers, uiLanguage()),
             record::displayValue(*number, entry.answers, uiLanguage()));
}

/// Steps of a pregnancy whose time ran out without a record, the newest first.
static std::vector<store::Task> missedSteps(const work::Chart& chart, const content::Library& library) {
    std::vector<store::Task> missed;
    for (const store::Task& task : chart.tasks) {
        if (!chart.child && task.state == u"missed" && standsInTimeline(task, library)) {
            missed.push_back(task);
        }
    }
    std::ranges::stable_sort(missed, std::ranges::greater(), &store::Task::due);
    return missed;
}

void Timeline::addEntries(const work::Chart& chart, const content::Library& library, const QDate& today,
                          bool past) {
    std::vector<store::Task> missed = past ? missedSteps(chart, library) : std::vector<store::Task>();
    auto next = missed.begin();
    const auto addMissedSince = [&](const QDate& day) {
        for (; next != missed.end() && (!day.isValid() || next->due.date() >= day); ++next) {
            line(Kind::Done, work::taskTitle(library, *next).in(uiLanguage()),
                 tr("错过，%1 止").arg(shortDay(next->due.date(), today)), {next->form, next->formKey, {}});
        }
    };
    for (auto it = chart.entries.rbegin(); it != chart.entries.rend(); ++it) {
        const record::Entry& entry = *it;
        if ((entry.date < today) != past || entry.form == work::doneForm) {
            continue;
        }
        if (chart.child && !chart.ofChild(entry)) {
            continue; // the mother's records have their place on her page
        }
        addMissedSince(entry.date);
        if (entry.form == work::transferForm || entry.form == work::mergeForm ||
            entry.form == work::responsibleForm) {
            line(Kind::Done, fileNoteTitle(entry), entryNote(chart, entry, today), {});
            continue;
        }
        if (entry.form == work::assessmentForm) {
            const auto kept = work::keptAssessment(entry);
            if (!kept) {
                continue;
            }
            Marks marks;
            for (const content::RiskColour colour : kept->result.colours) {
                if (colour != content::RiskColour::Green || kept->result.green()) {
                    marks.push_back(colour);
                }
            }
            if (marks.empty()) {
                marks.push_back(content::RiskColour::None);
            }
            line(Kind::Done, tr("风险评估（建议）"), {}, {entry.form, {}, entry.id}, marks);
            continue;
        }
        if (entry.form.startsWith(u'@')) {
            continue; // the program's own notes
        }
        const content::Form* form = library.form(entry.form, entry.edition);
        const content::Form* newest = form != nullptr ? form : library.form(entry.form);
        QString title = newest != nullptr ? entryTitle(entry, *newest) : entry.form;
        if (form != nullptr && !form->columnField.isEmpty() && form->field(form->columnField) != nullptr) {
            title +=
                u' ' + record::displayValue(*form->field(form->columnField), entry.answers, uiLanguage());
        }
        line(Kind::Done, title, entryNote(chart, entry, today), {entry.form, {}, entry.id});
    }
    addMissedSince({});
}

void Timeline::addDrafts(const work::Chart& chart, const content::Library& library,
                         const std::vector<store::Draft>& drafts) {
    for (const store::Draft& draft : drafts) {
        const content::Form* form = library.form(draft.form);
        if (!draft.entry.isEmpty() && chart.entry(draft.entry) != nullptr) {
            continue; // shown at its entry once opened
        }
        line(Kind::Now, form != nullptr ? form->title.in(uiLanguage()) : draft.form,
             tr("草稿，%1").arg(draft.savedAt.toString(u"MM-dd HH:mm"_s)), {draft.form, {}, draft.entry});
    }
}

void Timeline::showChart(const work::Chart& chart, const content::Library& library,
                         const std::vector<store::Draft>& drafts, const QDate& today) {
    m_lines->clear();
    m_todayRow = 0;
    const auto showFuture = [&] {
        heading(tr("今后"));
        addTasks(chart, library, today, true);
    };
    if (!chart.child) {
        showFuture();
        m_todayRow = m_lines->rowCount();
    }
    heading(tr("今天 %1").arg(today.toString(u"MM-dd"_s)));
    addDrafts(chart, library, drafts);
    addTasks(chart, library, today, false);
    addEntries(chart, library, today, false);
    if (chart.child) {
        showFuture();
    }
    heading(tr("以前"));
    addEntries(chart, library, today, true);
    scheduleDelayedItemsLayout();
}

void Timeline::showToday() {
    doItemsLayout();
    if (m_todayRow > 0 && m_todayRow < m_lines->rowCount()) {
        scrollTo(m_lines->index(m_todayRow, 0), PositionAtCenter);
    } else {
        scrollToTop();
    }
}

void Timeline::showSteps(int step) {
    m_lines->clear();
    heading(tr("新建孕产妇"));
    const QStringList titles{tr("1 基本信息"), tr("2 本次妊娠"), tr("3 首次产检")};
    const QStringList subs{tr("姓名、证件、电话、住址"), tr("孕产史、末次月经、预产期"),
                           tr("像纸上一样填写")};
    for (int i = 0; i < titles.size(); ++i) {
        line(i < step ? Kind::Done : i == step ? Kind::Now : Kind::Future, titles[i], subs[i], {});
        m_lines->item(m_lines->rowCount() - 1)->setData(i == step, OpenRole);
    }
}

void Timeline::showChildSteps() {
    m_lines->clear();
    heading(tr("新建儿童"));
    line(Kind::Now, tr("1 儿童基本信息"), tr("姓名、出生、母亲、监护人"), {});
    m_lines->item(m_lines->rowCount() - 1)->setData(true, OpenRole);
}

void Timeline::setOpen(const TimelineTarget& target, const QString& note) {
    int chosen = -1; // one line only: the visit of today rather than its slot in the future
    for (int row = 0; row < m_lines->rowCount(); ++row) {
        QStandardItem* item = m_lines->item(row);
        item->setData(false, OpenRole);
        const auto own = item->data(TargetRole).value<TimelineTarget>();
        const bool same =
            !own.form.isEmpty() && own.form == target.form && own.entryId == target.entryId &&
            (own.formKey.isEmpty() || target.formKey.isEmpty() || own.formKey == target.formKey);
        const bool future = item->data(KindRole).toInt() == static_cast<int>(Kind::Future);
        const bool better =
            chosen < 0 || m_lines->item(chosen)->data(KindRole).toInt() == static_cast<int>(Kind::Future);
        if (same && (chosen < 0 || (better && !future))) {
            chosen = row;
        }
    }
    if (chosen >= 0) {
        m_lines->item(chosen)->setData(true, OpenRole);
        if (!note.isEmpty()) {
            m_lines->item(chosen)->setData(note, SubRole);
        }
    }
    scheduleDelayedItemsLayout();
}

void Timeline::open(const QModelIndex& index) {
    const auto target = index.data(TargetRole).value<TimelineTarget>();
    if (!target.form.isEmpty()) {
        emit openAsked(target);
    }
}

void Timeline::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        open(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

} // namespace muying::ui
