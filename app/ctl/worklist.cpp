#include "app/ctl/clinic_run.h"
#include "app/ctl/named_lists.h"
#include "core/work/case_lists.h"

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
        {"list", "NAME", listHelp()},
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

/// Of a list of everybody in care (case_lists): no task makes the line, the person does.
QJsonObject caseJson(const content::Library& library, const work::CaseRow& row, const QDate& today,
                     Language language) {
    QJsonObject line{{u"woman"_s, row.womanId},
                     {u"pregnancy"_s, row.pregnancyId},
                     {u"child"_s, row.childId},
                     {u"name"_s, row.name},
                     {u"age"_s, row.ageYears},
                     {u"gravida_para"_s, row.gravidaPara},
                     {u"status"_s, row.status},
                     {u"colour"_s, row.colour},
                     {u"purple"_s, row.purple},
                     {u"provisional"_s, row.provisional},
                     {u"suggested"_s, row.suggested},
                     {u"clauses"_s, QJsonArray::fromStringList(row.clauses)},
                     {u"clause_words"_s, row.clauseWords(library.rules(today)).in(language)},
                     {u"due_date"_s, row.edd.toString(Qt::ISODate)},
                     {u"birth_date"_s, row.birthDate.toString(Qt::ISODate)},
                     {u"what"_s, row.next.in(language)},
                     {u"due"_s, row.nextDue.toString(Qt::ISODate)},
                     {u"days_late"_s, row.daysLate},
                     {u"last_contact"_s, row.lastContact.toString(Qt::ISODate)},
                     {u"next_contact"_s, row.nextFollowUp.toString(Qt::ISODate)},
                     {u"responsible"_s, row.responsible},
                     {u"phone"_s, row.phone},
                     {u"village"_s, row.village},
                     {u"lists"_s, QJsonArray::fromStringList(row.lists)},
                     {u"damaged"_s, row.damaged}};
    if (row.gaDays)
        line.insert(u"ga_days"_s, *row.gaDays);
    if (row.daysPostpartum)
        line.insert(u"days_postpartum"_s, *row.daysPostpartum);
    if (row.secondsLeft)
        line.insert(u"seconds_left"_s, *row.secondsLeft);
    return line;
}

int writeCases(ClinicFile& clinic, const QString& code, Io& io) {
    const auto lists = work::caseLists(clinic.desk());
    if (!lists)
        return io.fail(lists.error());
    for (const work::CaseRow* row : lists->of(code))
        io.writeLine(caseJson(clinic.library(), *row, lists->at.date(), io.language));
    return Done;
}

int writeItems(ClinicFile& clinic, const NamedList& list, Io& io) {
    const auto work = work::worklist(clinic.desk(), reachOf(list));
    if (!work)
        return io.fail(work.error());
    for (const WorkItem& item : work->items) {
        if (list.wants(item))
            io.writeLine(itemJson(clinic.library(), item, io.language));
    }
    return Done;
}

int runWorklist(const Arguments& arguments, Io& io) {
    const auto day = dayOption(arguments, "date");
    if (!day)
        return wrongUse(worklistCommand, io);
    const QString wanted = arguments.value("list", u"all"_s);
    const NamedList* list = namedList(wanted);
    const auto code = list ? Result<QString>(QString()) : caseListNamed(wanted);
    if (!code) {
        io.say(code.error().message);
        return Usage;
    }
    return withClinic(arguments, io, [&](ClinicFile& clinic) -> int {
        if (day->isValid())
            clinic.standOn(*day);
        return list ? writeItems(clinic, *list, io) : writeCases(clinic, *code, io);
    });
}

} // namespace

const Command worklistCommand{
    "worklist", worklistSummary, worklistOptions, "", 0, runWorklist,
};

} // namespace muying::ctl
