#include "core/work/case_lists.h"

#include "core/base/gestational_age.h"
#include "core/work/chart_loader.h"
#include "core/work/damaged.h"
#include "core/work/standing.h"
#include "core/work/worklist.h"

#include <QJsonArray>

#include <algorithm>

namespace muying::work {

using namespace Qt::StringLiterals;
using content::CaseList;
using store::SubjectRow;
using store::Task;

namespace {

constexpr int appointmentDaysAhead = 7;

QDate identityDate(const QJsonObject& identity, QLatin1String key) {
    return QDate::fromString(identity.value(key).toString(), Qt::ISODate);
}

bool inCare(const SubjectRow& row) {
    const QString& status = row.index.status;
    if (row.subject.kind == record::SubjectKind::Child)
        return status == u"in_care"_s || row.damaged;
    return row.subject.kind == record::SubjectKind::Pregnancy &&
           (status == u"pregnant"_s || status == u"postpartum"_s || row.damaged);
}

/// Makes the rows; holds what they share.
class CaseBook {
public:
    CaseBook(const Desk& desk, std::vector<SubjectRow> rows, std::vector<Task> tasks)
        : m_desk(desk), m_library(desk.library()), m_now(desk.clock().now()), m_rows(std::move(rows)) {
        for (const SubjectRow& row : m_rows)
            m_byId.insert(row.subject.id, &row);
        for (Task& task : tasks)
            m_tasks[task.subject].push_back(std::move(task));
    }

    CaseLists make() {
        CaseLists lists;
        lists.at = m_now;
        lists.declared = &m_library.caseLists();
        for (const SubjectRow& row : m_rows) {
            if (!inCare(row) || !joinedTo(row.subject).isEmpty())
                continue;
            CaseRow line = rowOf(row);
            for (const CaseList& list : lists.declared->lists) {
                if (!standsIn(line, list))
                    continue;
                line.lists << list.code;
                ++lists.counts[list.code];
            }
            lists.rows.push_back(std::move(line));
        }
        return lists;
    }

private:
    CaseRow rowOf(const SubjectRow& row) {
        CaseRow line;
        line.damaged = row.damaged;
        line.status = row.index.status;
        const SubjectRow* mother = parentOf(row);
        if (row.subject.kind == record::SubjectKind::Child)
            describeChild(line, row, mother);
        else
            describePregnancy(line, row, mother);
        describeTasks(line, m_tasks[row.subject.id]);
        setMarks(line);
        return line;
    }

    /// The woman, or the mother's file; of a joined one the file it was joined to.
    const SubjectRow* parentOf(const SubjectRow& row) const {
        const SubjectRow* parent = m_byId.value(row.subject.parent);
        for (int step = 0; parent && step < 16; ++step) {
            const QString into = joinedTo(parent->subject);
            if (into.isEmpty())
                return parent;
            parent = m_byId.value(into);
        }
        return parent;
    }

    void describePerson(CaseRow& line, const QJsonObject& identity) const {
        line.name = identity.value("name"_L1).toString();
        line.nameKo = identity.value("name_ko"_L1).toString();
        line.phone = identity.value("phone"_L1).toString();
        line.town = identity.value("town"_L1).toString();
        line.village = identity.value("village"_L1).toString();
        describeCarers(line, identity);
    }

    static void describeCarers(CaseRow& line, const QJsonObject& identity) {
        line.villageDoctor = identity.value("village_doctor"_L1).toString();
        line.responsible = identity.value("keeper"_L1).toString();
        line.responsiblePhone = identity.value("keeper_phone"_L1).toString();
        line.assigned = !line.responsible.isEmpty();
        if (!line.assigned)
            line.responsible = identity.value("responsible"_L1).toString();
        if (line.responsible.isEmpty()) {
            line.responsible = line.villageDoctor;
            line.responsiblePhone = identity.value("village_doctor_phone"_L1).toString();
        }
    }

    void describeChild(CaseRow& line, const SubjectRow& row, const SubjectRow* mother) const {
        const QJsonObject& identity = row.subject.identity;
        line.childId = row.subject.id;
        line.womanId = mother ? mother->subject.id : QString();
        describePerson(line, identity);
        line.motherName = identity.value("mother_name"_L1).toString();
        if (mother && !mother->damaged) {
            line.motherName = mother->subject.identity.value("name"_L1).toString();
            if (!line.assigned)
                describeCarers(line, mother->subject.identity);
        }
        line.highRisk = identity.value("high_risk"_L1).toBool();
        line.birthDate = row.index.dueDate;
        if (line.birthDate.isValid()) {
            line.ageDays = static_cast<int>(line.birthDate.daysTo(m_now.date()));
            line.ageYears = completedYears(line.birthDate, m_now.date());
        }
        if (row.damaged)
            line.name = damagedName();
    }

    void describePregnancy(CaseRow& line, const SubjectRow& row, const SubjectRow* woman) const {
        line.pregnancyId = row.subject.id;
        line.womanId = woman ? woman->subject.id : row.subject.parent;
        if (woman) {
            describePerson(line, woman->subject.identity);
            const QDate birth = identityDate(woman->subject.identity, "birth_date"_L1);
            line.ageYears = birth.isValid() ? completedYears(birth, m_now.date()) : 0;
            line.floating = woman->subject.identity.value("residence"_L1).toString() == u"2"_s;
        }
        if (row.damaged || (woman && woman->damaged))
            line.name = damagedName();
        if (row.damaged)
            return;
        const QJsonObject& identity = row.subject.identity;
        line.colour = row.index.colour;
        line.purple = row.index.purple;
        line.provisional = row.index.provisional;
        line.suggested = identity.value("suggested"_L1).toBool(true);
        line.edd = row.index.dueDate;
        if (identity.contains("gravida"_L1))
            line.gravidaPara =
                u"G%1P%2"_s.arg(identity.value("gravida"_L1).toInt()).arg(identity.value("para"_L1).toInt());
        const QDate ended = identityDate(identity, "end_date"_L1);
        if (ended.isValid())
            line.daysPostpartum = static_cast<int>(ended.daysTo(m_now.date()));
        else if (line.edd.isValid() && line.status == u"pregnant"_s)
            line.gaDays = GestationalAge::on(m_now.date(), line.edd).days();
        for (const QJsonValue& clause : identity.value("clauses"_L1).toArray())
            line.clauses << clause.toString();
        line.lastContact = identityDate(identity, "last_contact"_L1);
        if (!identity.value("screened"_L1).toBool())
            line.marks << u"unscreened"_s;
        describeAgreed(line, identity.value("agreed"_L1).toArray());
    }

    void describeAgreed(CaseRow& line, const QJsonArray& packed) const {
        for (Appointment& appointment : unpackedAppointments(packed, m_now.date())) {
            if (appointment.state == AppointmentState::Open)
                line.agreed.push_back(std::move(appointment));
        }
    }

    /// The first thing to do: what is late longest, then what ends first.
    void describeTasks(CaseRow& line, const std::vector<Task>& tasks) const {
        const Task* first = nullptr;
        const QDateTime horizon(lastDayOfWeek(m_now.date()), QTime(23, 59, 59));
        for (const Task& task : tasks) {
            const content::Window* window = m_library.schedule().windowOfTask(task.code, task.key);
            if (task.code == u"follow_up"_s)
                line.nextFollowUp = task.due.date();
            noteMarks(line, task, window, horizon);
            if (window && window->clock) {
                const qint64 left = m_now.secsTo(task.due);
                line.secondsLeft = std::min(line.secondsLeft.value_or(left), left);
            }
            if (!first || task.due < first->due)
                first = &task;
        }
        if (!first)
            return;
        line.task = *first;
        line.next = taskTitle(m_library, *first);
        line.nextDue = first->due.date();
        line.daysLate = std::max(0, static_cast<int>(line.nextDue.daysTo(m_now.date())));
    }

    void noteMarks(CaseRow& line, const Task& task, const content::Window* window,
                   const QDateTime& horizon) const {
        const QString group = window ? window->group : QString();
        const auto mark = [&](const QString& code) {
            if (!line.marks.contains(code))
                line.marks << code;
        };
        if (task.code == u"report"_s)
            mark(u"report"_s);
        if (task.code.startsWith(u"refer"_s))
            mark(u"referral"_s);
        if (task.code == u"follow_up"_s && task.due <= horizon)
            mark(u"follow_up"_s);
        if ((group == u"antenatal"_s || group == u"postpartum"_s) && task.due < m_now)
            mark(u"late_visit"_s);
    }

    void setMarks(CaseRow& line) const {
        if (line.childId.isEmpty() && line.colour.isEmpty() && !line.purple)
            line.marks << u"unassessed"_s;
        if (line.floating)
            line.marks << u"floating"_s;
        if (line.highRisk)
            line.marks << u"high_risk"_s;
        const QDate last = m_now.date().addDays(appointmentDaysAhead - 1);
        const bool soon = std::ranges::any_of(line.agreed, [&](const Appointment& agreed) {
            return agreed.day >= m_now.date() && agreed.day <= last;
        });
        if (soon)
            line.marks << u"appointment"_s;
    }

    static bool standsIn(const CaseRow& line, const CaseList& list) {
        if (list.ofChildren == line.childId.isEmpty())
            return false;
        if (line.damaged) // nothing about it is to be trusted: shown where everyone stands
            return list.marks.isEmpty() && list.colours.isEmpty() && !list.gaFrom;
        if (!list.status.isEmpty() && !list.status.contains(line.status))
            return false;
        const bool coloured = list.colours.isEmpty() || list.colours.contains(line.colour) ||
                              (line.purple && list.colours.contains(u"purple"_s));
        const bool term = !list.gaFrom || (line.gaDays && *line.gaDays >= *list.gaFrom);
        // Born on a day nobody wrote down: counted in until it is known, she stands in no other list.
        const bool recent =
            !list.postpartumTo || !line.daysPostpartum || *line.daysPostpartum <= *list.postpartumTo;
        const bool young = !list.ageTo || (line.ageDays && *line.ageDays <= *list.ageTo);
        return coloured && term && recent && young &&
               std::ranges::all_of(list.marks,
                                   [&](const QString& mark) { return line.marks.contains(mark); });
    }

    const Desk& m_desk;
    const content::Library& m_library;
    const QDateTime m_now;
    const std::vector<SubjectRow> m_rows;
    QHash<QString, const SubjectRow*> m_byId;
    QHash<QString, std::vector<Task>> m_tasks;
};

/// A missing day comes last.
int compareDays(const QDate& one, const QDate& other) {
    if (one == other)
        return 0;
    if (!one.isValid() || !other.isValid())
        return one.isValid() ? -1 : 1;
    return one < other ? -1 : 1;
}

int compareBy(const QString& key, const CaseRow& one, const CaseRow& other) {
    if (key == u"late"_s)
        return other.daysLate - one.daysLate;
    if (key == u"colour"_s)
        return colourRank(other.colour) - colourRank(one.colour);
    if (key == u"due"_s)
        return compareDays(one.nextDue, other.nextDue);
    if (key == u"edd"_s)
        return compareDays(one.edd, other.edd);
    if (key == u"birth"_s)
        return compareDays(one.birthDate, other.birthDate);
    if (key == u"village"_s)
        return one.village.compare(other.village);
    if (key == u"responsible"_s)
        return one.responsible.compare(other.responsible);
    return one.name.compare(other.name);
}

} // namespace

LocalText CaseRow::clauseWords(const content::RuleSet& rules) const {
    constexpr qsizetype shown = 2;
    QStringList zh, ko, en;
    QStringList worstFirst = clauses;
    std::ranges::stable_sort(worstFirst, std::ranges::greater(), [&](const QString& code) {
        const content::Clause* clause = rules.clause(code);
        return clause ? colourRank(content::colourName(clause->colour)) : 0;
    });
    for (const QString& code : worstFirst.mid(0, shown)) {
        const content::Clause* clause = rules.clause(code);
        const LocalText text = clause ? clause->text : LocalText{};
        zh << (code + u' ' + text.zh).trimmed();
        ko << (code + u' ' + text.in(Language::Ko)).trimmed();
        en << (code + u' ' + text.in(Language::En)).trimmed();
    }
    const QString more = clauses.size() > shown ? u" …"_s : QString();
    return {zh.join(u"；"_s) + more, ko.join(u"; "_s) + more, en.join(u"; "_s) + more};
}

std::vector<const CaseRow*> CaseLists::of(const QString& code) const {
    std::vector<const CaseRow*> list;
    const CaseList* decl = declared ? declared->list(code) : nullptr;
    if (!decl)
        return list;
    for (const CaseRow& row : rows) {
        if (row.lists.contains(code))
            list.push_back(&row);
    }
    std::ranges::stable_sort(list, [&](const CaseRow* one, const CaseRow* other) {
        for (const QString& key : decl->sort) {
            if (const int order = compareBy(key, *one, *other); order != 0)
                return order < 0;
        }
        return one->name < other->name;
    });
    return list;
}

Result<CaseLists> caseLists(Desk& desk) {
    if (Status read = desk.readClinicRules(); !read)
        return read.error();
    auto rows = desk.store().subjects();
    if (!rows)
        return rows.error();
    auto tasks = desk.store().tasks();
    if (!tasks)
        return tasks.error();
    return CaseBook(desk, std::move(*rows), std::move(*tasks)).make();
}

} // namespace muying::work
