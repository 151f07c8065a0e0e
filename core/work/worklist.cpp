#include "core/work/worklist.h"

#include "core/base/gestational_age.h"
#include "core/work/chart_loader.h"
#include "core/work/child_tasks.h"
#include "core/work/damaged.h"
#include "core/work/standing.h"
#include "core/work/task_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <tuple>

namespace muying::work {

using namespace Qt::StringLiterals;
using store::SubjectRow;
using store::Task;

namespace {

constexpr qint64 urgentSeconds = 6 * 3600;
constexpr int termDays = 259;

/// An open task with what the day makes of it.
struct DueTask {
    Task task;
    const content::Window* window = nullptr;
    DueGroup group = DueGroup::Later;
    int daysLate = 0;
    std::optional<qint64> secondsLeft;
};

bool isClock(const DueTask& due) {
    return due.window && due.window->clock;
}

DueGroup groupOf(const DueTask& due, const QDateTime& now) {
    const QDate today = now.date();
    if (isClock(due))
        return due.task.due < now ? DueGroup::Overdue : DueGroup::Today;
    const QDate day = due.task.due.date();
    if (day < today)
        return DueGroup::Overdue;
    if (day == today)
        return DueGroup::Today;
    return day <= lastDayOfWeek(today) ? DueGroup::ThisWeek : DueGroup::Later;
}

/// Missed since the tasks were last recomputed: the day came on which it is too late.
bool tooLate(const DueTask& due, const QDate& today) {
    if (!due.window || !due.window->lateDays)
        return false;
    return due.task.due.date().addDays(*due.window->lateDays - due.window->dueDays) < today;
}

std::vector<DueTask> dueTasksOf(const Desk& desk, std::vector<Task> tasks, DueGroup until) {
    const QDateTime now = desk.clock().now();
    std::vector<DueTask> list;
    for (Task& task : tasks) {
        DueTask due;
        due.task = std::move(task);
        due.window = desk.library().schedule().windowOfTask(due.task.code, due.task.key);
        due.group = groupOf(due, now);
        if (due.group > until || tooLate(due, now.date()))
            continue;
        due.daysLate = std::max(0, static_cast<int>(due.task.due.date().daysTo(now.date())));
        if (isClock(due))
            due.secondsLeft = now.secsTo(due.task.due);
        list.push_back(std::move(due));
    }
    return list;
}

QString groupNameOf(const DueTask& due) {
    if (due.task.code == vaccineTask)
        return u"vaccine"_s;
    return due.window ? due.window->group : QString();
}

bool urgent(const DueTask& due) {
    return due.secondsLeft && *due.secondsLeft <= urgentSeconds;
}

/// Which of a woman's tasks a line opens: a report that presses, then visits, screening, duties, follow-ups.
std::tuple<int, QDateTime, QString> lineOrder(const DueTask& due) {
    static const QStringList groups{u"antenatal"_s, u"postpartum"_s, u"screening"_s, u"duty"_s,
                                    u"followup"_s,  u"newborn"_s,    u"child"_s,     u"child_care"_s,
                                    u"vaccine"_s,   u"child_test"_s};
    const auto known = groups.indexOf(groupNameOf(due));
    const int place = known < 0 ? 99 : static_cast<int>(known);
    return {urgent(due) ? -1 : place, due.task.due, due.task.code};
}

/// An agreed visit and the slot it falls into are one thing to do; so is a visit and the phone call about it.
bool coveredBy(const DueTask& task, const DueTask& earlier, const content::Library& library) {
    if (!task.window || !earlier.window)
        return false;
    if (!task.window->with.isEmpty() && task.window->with == earlier.window->code)
        return true; // a test of the check-up it belongs to
    if (earlier.window->group != u"antenatal"_s)
        return false;
    return slotOfAppointment(library, task.task) == earlier.window ||
           slotOfAppointment(library, earlier.task) == task.window || task.window->group == u"followup"_s;
}

void describeTasks(WorkItem& item, std::vector<DueTask> tasks, const content::Library& library) {
    std::ranges::sort(tasks, {}, lineOrder);
    for (const DueTask& due : tasks) {
        item.daysLate = std::max(item.daysLate, due.daysLate);
        if (const QString group = groupNameOf(due); !group.isEmpty() && !item.groups.contains(group))
            item.groups << group;
        if (due.secondsLeft)
            item.secondsLeft = std::min(item.secondsLeft.value_or(*due.secondsLeft), *due.secondsLeft);
    }
    item.task = tasks.front().task;
    item.group = tasks.front().group;
    for (auto due = tasks.begin() + 1; due != tasks.end(); ++due) {
        const bool covered =
            std::ranges::any_of(tasks, [&](const DueTask& other) { return coveredBy(*due, other, library); });
        if (!covered)
            item.others.push_back(due->task);
    }
    item.what = lineWords(library, item.task, item.others);
}

QString responsibleFor(const QJsonObject& woman, const content::Window* window) {
    if (const QString keeper = woman.value("keeper"_L1).toString(); !keeper.isEmpty())
        return keeper;
    const QString doctor = woman.value("responsible"_L1).toString();
    const QString village = woman.value("village_doctor"_L1).toString();
    const bool outside = window && (window->group == u"followup"_s || window->group == u"postpartum"_s ||
                                    window->group == u"newborn"_s);
    if (!village.isEmpty() && (outside || doctor.isEmpty()))
        return QCoreApplication::translate("muying::work", "%1 村医").arg(village);
    return doctor.isEmpty() ? QString() : QCoreApplication::translate("muying::work", "%1 医师").arg(doctor);
}

void describeWoman(WorkItem& item, const SubjectRow& woman, const QDate& today) {
    const QJsonObject& identity = woman.subject.identity;
    item.womanId = woman.subject.id;
    item.name = woman.damaged ? damagedName() : identity.value("name"_L1).toString();
    item.nameKo = identity.value("name_ko"_L1).toString();
    item.phone = identity.value("phone"_L1).toString();
    item.village = identity.value("village"_L1).toString();
    item.floating = identity.value("residence"_L1).toString() == u"2"_s;
    const QDate birth = QDate::fromString(identity.value("birth_date"_L1).toString(), Qt::ISODate);
    item.ageYears = birth.isValid() ? completedYears(birth, today) : 0;
}

void describePregnancy(WorkItem& item, const SubjectRow& pregnancy, const QDate& today) {
    const QJsonObject& identity = pregnancy.subject.identity;
    const QDate ended = QDate::fromString(identity.value("end_date"_L1).toString(), Qt::ISODate);
    item.pregnancyId = pregnancy.subject.id;
    if (pregnancy.damaged) // its columns are not to be trusted: shown without week and colour
        return;
    if (identity.contains("gravida"_L1))
        item.gravidaPara =
            u"G%1P%2"_s.arg(identity.value("gravida"_L1).toInt()).arg(identity.value("para"_L1).toInt());
    if (ended.isValid())
        item.daysPostpartum = static_cast<int>(ended.daysTo(today));
    else if (pregnancy.index.dueDate.isValid())
        item.gaDays = GestationalAge::on(today, pregnancy.index.dueDate).days();
    item.colour = pregnancy.index.colour;
    item.purple = pregnancy.index.purple;
    item.provisional = pregnancy.index.provisional;
    item.suggested = identity.value("suggested"_L1).toBool(true);
}

void describeChild(WorkItem& item, const SubjectRow& child) {
    const QJsonObject& identity = child.subject.identity;
    item.childId = child.subject.id;
    item.name = child.damaged ? damagedName() : identity.value("name"_L1).toString();
    item.nameKo = identity.value("name_ko"_L1).toString();
    item.motherName = identity.value("mother_name"_L1).toString();
    item.phone = identity.value("phone"_L1).toString();
    item.village = identity.value("village"_L1).toString();
    item.birthDate = child.index.dueDate;
    item.highRisk = identity.value("high_risk"_L1).toBool();
}

/// A row that does not open any more stays in the list as damaged; it must not hide the others.
Result<SubjectRow> rowOf(const store::Store& store, const QString& id) {
    auto row = store.subject(id);
    if (row || row.error().code != ErrorCode::Damaged)
        return row;
    SubjectRow damaged;
    damaged.subject.id = id;
    damaged.damaged = true;
    return damaged;
}

/// The woman of a pregnancy, the mother of a child; of a joined file the one it was joined to. The end of the
/// chain comes into `rows`; its id is returned, empty if there is none.
Result<QString> addParent(const store::Store& store, QString id, QHash<QString, SubjectRow>& rows) {
    for (int step = 0; !id.isEmpty() && step < 16; ++step) {
        if (!rows.contains(id)) {
            const auto row = rowOf(store, id);
            if (!row)
                return row.error();
            rows.insert(id, *row);
        }
        const QString into = joinedTo(rows[id].subject);
        if (into.isEmpty())
            return id;
        id = into;
    }
    return id;
}

/// Rows of the subjects the lines are about. Many: one pass over all is quicker than one query each.
Result<QHash<QString, SubjectRow>> rowsFor(const store::Store& store, const QSet<QString>& subjects) {
    constexpr qsizetype few = 300;
    QHash<QString, SubjectRow> rows;
    if (subjects.size() > few) {
        auto all = store.subjects();
        if (!all)
            return all.error();
        for (SubjectRow& row : *all)
            rows.insert(row.subject.id, std::move(row));
        return rows;
    }
    for (const QString& id : subjects) {
        const auto row = rowOf(store, id);
        if (!row)
            return row.error();
        rows.insert(id, *row);
    }
    return rows;
}

int colourOrder(const WorkItem& item) {
    if (!item.childId.isEmpty())
        return item.highRisk ? 6 : 7;
    if (item.colour == u"red"_s)
        return 0;
    if (item.colour == u"orange"_s)
        return 1;
    if (item.colour == u"yellow"_s)
        return 3;
    if (item.colour == u"green"_s && !item.purple)
        return 5;
    return item.purple ? 4 : 2;
}

/// Is one of the tasks of the line one of these?
bool hasTask(const WorkItem& item, const QStringList& codes) {
    return codes.contains(item.task.code) ||
           std::ranges::any_of(item.others, [&](const Task& task) { return codes.contains(task.code); });
}

auto screenOrder(const WorkItem& item) {
    const bool leads =
        item.group == DueGroup::Today && item.secondsLeft && *item.secondsLeft <= urgentSeconds;
    return std::tuple(item.group, !leads, colourOrder(item), -item.daysLate, item.task.due, item.name,
                      item.pregnancyId, item.childId);
}

Result<WorkItem> itemFor(const Desk& desk, const QString& subjectId, std::vector<DueTask> due,
                         QHash<QString, SubjectRow>& rows) {
    const QDate today = desk.clock().today();
    const SubjectRow subject = rows.value(subjectId);
    WorkItem item;
    if (subject.subject.kind == record::SubjectKind::Child) {
        describeChild(item, subject);
        if (item.birthDate.isValid())
            item.ageDays = static_cast<int>(item.birthDate.daysTo(today));
    } else {
        describePregnancy(item, subject, today);
    }
    describeTasks(item, std::move(due), desk.library());
    if (subject.damaged)
        item.name = damagedName();
    const auto parent = addParent(desk.store(), subject.subject.parent, rows);
    if (!parent)
        return parent.error();
    const auto* window = desk.library().schedule().windowOfTask(item.task.code, item.task.key);
    const auto woman = rows.constFind(*parent);
    if (!parent->isEmpty() && woman != rows.constEnd()) {
        if (item.childId.isEmpty())
            describeWoman(item, *woman, today);
        item.womanId = *parent;
        item.responsible = responsibleFor(woman->subject.identity, window);
        if (!item.childId.isEmpty() && !woman->damaged)
            item.motherName = woman->subject.identity.value("name"_L1).toString();
    }
    if (!item.childId.isEmpty() && item.responsible.isEmpty())
        item.responsible = responsibleFor(subject.subject.identity, window);
    return item;
}

} // namespace

bool belongsTo(const WorkItem& item, WorkChip chip) {
    constexpr int newbornDays = 42;
    const bool child = !item.childId.isEmpty();
    const bool unassessed = !child && item.colour.isEmpty() && !item.purple;
    switch (chip) {
    case WorkChip::Term37:
        return item.gaDays && *item.gaDays >= termDays;
    case WorkChip::Green:
        return item.colour == u"green"_s;
    case WorkChip::Yellow:
        return item.colour == u"yellow"_s;
    case WorkChip::Orange:
        return item.colour == u"orange"_s;
    case WorkChip::Red:
        return item.colour == u"red"_s;
    case WorkChip::Purple:
        return item.purple;
    case WorkChip::Unassessed:
        return unassessed;
    case WorkChip::Reports:
        return item.secondsLeft.has_value();
    case WorkChip::Visits:
        return item.groups.contains(u"postpartum"_s) || item.groups.contains(u"followup"_s);
    case WorkChip::Children:
        return child;
    case WorkChip::RiskNewborns:
        return child && item.highRisk && item.ageDays && *item.ageDays <= newbornDays;
    case WorkChip::Referrals:
        return hasTask(
            item, {u"refer_for_assessment"_s, u"refer_result"_s, u"referral_result"_s, u"referral_letter"_s});
    case WorkChip::Unscreened:
        return hasTask(item, {u"RISK_SCREEN"_s});
    case WorkChip::Floating:
        return item.floating;
    }
    return false;
}

WorklistCounts countItems(const std::vector<WorkItem>& items) {
    WorklistCounts counts;
    const std::vector<std::pair<WorkChip, int*>> chips{{WorkChip::Term37, &counts.term37},
                                                       {WorkChip::Green, &counts.green},
                                                       {WorkChip::Yellow, &counts.yellow},
                                                       {WorkChip::Orange, &counts.orange},
                                                       {WorkChip::Red, &counts.red},
                                                       {WorkChip::Purple, &counts.purple},
                                                       {WorkChip::Unassessed, &counts.unassessed},
                                                       {WorkChip::Reports, &counts.reports},
                                                       {WorkChip::Visits, &counts.visits},
                                                       {WorkChip::Children, &counts.children},
                                                       {WorkChip::RiskNewborns, &counts.riskNewborns},
                                                       {WorkChip::Referrals, &counts.referrals},
                                                       {WorkChip::Unscreened, &counts.unscreened},
                                                       {WorkChip::Floating, &counts.floating}};
    for (const WorkItem& item : items) {
        ++counts.all;
        counts.overdue += item.group == DueGroup::Overdue;
        counts.today += item.group == DueGroup::Today;
        counts.week += item.group == DueGroup::ThisWeek;
        for (const auto& [chip, count] : chips)
            *count += belongsTo(item, chip);
    }
    return counts;
}

Result<Worklist> worklist(Desk& desk, DueGroup until) {
    if (Status read = desk.readClinicRules(); !read)
        return read.error();
    auto tasks = desk.store().tasks();
    if (!tasks)
        return tasks.error();
    std::map<std::pair<QString, DueGroup>, std::vector<DueTask>> lines;
    QSet<QString> subjects;
    for (DueTask& due : dueTasksOf(desk, std::move(*tasks), until)) {
        subjects.insert(due.task.subject);
        lines[{due.task.subject, due.group}].push_back(std::move(due));
    }
    auto rows = rowsFor(desk.store(), subjects);
    if (!rows)
        return rows.error();

    Worklist list;
    list.at = desk.clock().now();
    for (auto& [key, due] : lines) {
        auto item = itemFor(desk, key.first, std::move(due), *rows);
        if (!item)
            return item.error();
        list.items.push_back(std::move(*item));
    }
    std::ranges::sort(list.items, {}, screenOrder);
    list.counts = countItems(list.items);
    return list;
}

} // namespace muying::work
