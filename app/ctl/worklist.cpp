#include "core/work/worklist.h"
#include "app/ctl/clinic_file.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <functional>

namespace muying::ctl {

using namespace Qt::StringLiterals;
using work::DueGroup;
using work::WorkChip;
using work::WorkItem;

namespace {

struct NamedList {
    const char* name;
    std::function<bool(const WorkItem&)> wants;
};

const std::vector<NamedList>& namedLists() {
    const auto group = [](DueGroup wanted) {
        return [wanted](const WorkItem& item) { return item.group == wanted; };
    };
    const auto chip = [](WorkChip wanted) {
        return [wanted](const WorkItem& item) { return work::belongsTo(item, wanted); };
    };
    static const std::vector<NamedList> lists{
        {"all", [](const WorkItem& item) { return item.group != DueGroup::Later; }},
        {"overdue", group(DueGroup::Overdue)},
        {"today", group(DueGroup::Today)},
        {"week", group(DueGroup::ThisWeek)},
        {"later", group(DueGroup::Later)},
        {"term37", chip(WorkChip::Term37)},
        {"green", chip(WorkChip::Green)},
        {"yellow", chip(WorkChip::Yellow)},
        {"orange", chip(WorkChip::Orange)},
        {"red", chip(WorkChip::Red)},
        {"purple", chip(WorkChip::Purple)},
        {"unassessed", chip(WorkChip::Unassessed)},
        {"reports", chip(WorkChip::Reports)},
        {"visits", chip(WorkChip::Visits)},
    };
    return lists;
}

QString listNames() {
    QStringList names;
    for (const NamedList& list : namedLists())
        names << QLatin1String(list.name);
    return names.join(u'|');
}

QString worklistSummary() {
    return QCoreApplication::translate("muying::ctl", "今日名单：逾期、今天、本周应做的事");
}

std::vector<OptionDecl> worklistOptions() {
    return clinicOptions({
        {"list", "NAME", listNames()},
        {"date", "D", QCoreApplication::translate("muying::ctl", "按哪一天（YYYY-MM-DD，8 点）看，默认现在")},
    });
}

QString groupName(DueGroup group) {
    static const QStringList names{u"overdue"_s, u"today"_s, u"week"_s, u"later"_s};
    return names.value(static_cast<int>(group));
}

QJsonObject itemJson(const content::Library& library, const WorkItem& item, Language language) {
    QJsonArray tasks{taskJson(library, item.task, language)};
    for (const store::Task& task : item.others)
        tasks.append(taskJson(library, task, language));
    QJsonObject line{{u"woman"_s, item.womanId},
                     {u"pregnancy"_s, item.pregnancyId},
                     {u"name"_s, item.name},
                     {u"age"_s, item.ageYears},
                     {u"gravida_para"_s, item.gravidaPara},
                     {u"colour"_s, item.colour},
                     {u"purple"_s, item.purple},
                     {u"provisional"_s, item.provisional},
                     {u"suggested"_s, item.suggested},
                     {u"group"_s, groupName(item.group)},
                     {u"days_late"_s, item.daysLate},
                     {u"what"_s, item.what.in(language)},
                     {u"tasks"_s, tasks},
                     {u"responsible"_s, item.responsible},
                     {u"phone"_s, item.phone},
                     {u"village"_s, item.village}};
    if (item.gaDays)
        line.insert(u"ga_days"_s, *item.gaDays);
    if (item.daysPostpartum)
        line.insert(u"days_postpartum"_s, *item.daysPostpartum);
    if (item.secondsLeft)
        line.insert(u"seconds_left"_s, *item.secondsLeft);
    return line;
}

int wrongUse(Io& io) {
    io.say(QCoreApplication::translate("muying::ctl",
                                       "用法：muyingctl worklist --db FILE [--list %1] [--date D]")
               .arg(listNames()));
    return Usage;
}

int runWorklist(const Arguments& arguments, Io& io) {
    const QString wanted = arguments.value("list", u"all"_s);
    const auto& lists = namedLists();
    const auto list = std::ranges::find_if(
        lists, [&](const NamedList& named) { return wanted == QLatin1String(named.name); });
    const QDate day = QDate::fromString(arguments.value("date"), Qt::ISODate);
    if (list == lists.end() || (arguments.has("date") && !day.isValid()))
        return wrongUse(io);
    const auto clinic = ClinicFile::open(arguments, io);
    if (!clinic)
        return io.fail(clinic.error());
    if (day.isValid())
        (*clinic)->standOn(day);
    const auto work =
        work::worklist((*clinic)->desk(), wanted == u"later"_s ? DueGroup::Later : DueGroup::ThisWeek);
    if (!work)
        return io.fail(work.error());
    for (const WorkItem& item : work->items) {
        if (list->wants(item))
            io.writeLine(itemJson((*clinic)->library(), item, io.language));
    }
    return Done;
}

} // namespace

const Command worklistCommand{
    "worklist", worklistSummary, worklistOptions, "", 0, runWorklist,
};

} // namespace muying::ctl
