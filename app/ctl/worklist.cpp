#include "app/ctl/clinic_file.h"
#include "app/ctl/named_lists.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace muying::ctl {

using namespace Qt::StringLiterals;
using work::DueGroup;
using work::WorkItem;

namespace {

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
                     {u"child"_s, item.childId},
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
    const NamedList* list = namedList(wanted);
    const QDate day = QDate::fromString(arguments.value("date"), Qt::ISODate);
    if (!list || (arguments.has("date") && !day.isValid()))
        return wrongUse(io);
    const auto clinic = ClinicFile::open(arguments, io);
    if (!clinic)
        return io.fail(clinic.error());
    if (day.isValid())
        (*clinic)->standOn(day);
    const auto work = work::worklist((*clinic)->desk(), reachOf(*list));
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
