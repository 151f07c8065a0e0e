#include "core/schedule/child_calendar.h"

#include <algorithm>

namespace muying::schedule {

using namespace Qt::StringLiterals;
using content::Window;
using record::Answers;
using record::Entry;

namespace {

constexpr int assumedDischargeDay = 3;
constexpr int endMonths = 84; // the seventh birthday

const QString stepOpen = u"open"_s;
const QString stepDone = u"done"_s;
const QString stepMissed = u"missed"_s;
const QString stepNotApplicable = u"not_applicable"_s;

bool isNewer(const Entry& one, const Entry& other) {
    return one.date != other.date ? one.date > other.date : one.savedAt > other.savedAt;
}

const Entry* newestOf(const Entries& entries, const QString& form) {
    const Entry* newest = nullptr;
    for (const Entry* entry : entries) {
        if (entry->form == form && (!newest || isNewer(*entry, *newest)))
            newest = entry;
    }
    return newest;
}

Answers answersOf(const Entries& entries, const QString& form) {
    const Entry* entry = newestOf(entries, form);
    return entry ? entry->answers : Answers();
}

bool saysCode(const Answers& answers, const QString& field, const QStringList& codes) {
    return codes.contains(answers.text(field));
}

void readHearing(const Entries& entries, ChildCourse& course) {
    const Answers screen = answersOf(entries, u"CH_SCREEN"_s);
    const Answers visit = answersOf(entries, u"CH_NV"_s);
    const QStringList failed{u"2"_s};
    const QString summary =
        screen.has(u"hear_summary"_s) ? screen.text(u"hear_summary"_s) : visit.text(u"hearing_screen"_s);
    const bool ear =
        saysCode(screen, u"hear_initial_left"_s, failed) || saysCode(screen, u"hear_initial_right"_s, failed);
    course.hearingRescreen = ear || failed.contains(summary);
    course.hearingFailed = saysCode(screen, u"hear_rescreen_left"_s, {u"2"_s}) ||
                           saysCode(screen, u"hear_rescreen_right"_s, {u"2"_s});
}

bool isHighRisk(const Answers& id) {
    return id.boolean(u"hr_is_high_risk"_s).value_or(false) || id.text(u"hr_is_high_risk"_s) == u"1"_s ||
           !id.multi(u"hr_factors"_s).isEmpty();
}

/// Home, or on the way.
bool bornOutside(const Answers& id) {
    return saysCode(id, u"birth_place_type"_s, {u"4"_s, u"5"_s});
}

QDate anchorOf(const ChildCourse& course, const QString& anchor) {
    if (anchor == u"child_discharge"_s)
        return course.discharge;
    if (anchor == u"child_report"_s)
        return course.reported;
    return course.birth;
}

bool needMet(const ChildCourse& course, const QString& need) {
    if (need == u"high_risk"_s)
        return course.highRisk;
    if (need == u"not_high_risk"_s)
        return !course.highRisk;
    if (need == u"hearing_rescreen"_s)
        return course.hearingRescreen;
    if (need == u"hearing_failed"_s)
        return course.hearingFailed;
    if (need == u"hiv_exposed"_s)
        return course.hivExposed;
    if (need == u"syphilis_exposed"_s)
        return course.syphilisExposed;
    if (need == u"hbv_exposed"_s)
        return course.hbvExposed;
    return true;
}

/// Applies the windows to one child.
class ChildSteps {
public:
    ChildSteps(const content::Library& library, const Entries& entries, const QDate& today)
        : m_library(library), m_entries(entries), m_course(childCourse(entries)), m_today(today) {}

    std::vector<ChildStep> run() {
        for (const Window& window : m_library.schedule().windows) {
            if (!window.ofChild() || !m_course.birth.isValid() || !needMet(m_course, window.need))
                continue;
            if (window.anchor == u"child_next"_s)
                addAgreed(window);
            else if (window.anchor == u"child_referral"_s)
                addReferrals(window);
            else
                addWindow(window);
        }
        return std::move(m_steps);
    }

private:
    ChildStep stepFrom(const Window& window, const QDate& anchor) const {
        ChildStep step;
        step.window = &window;
        step.from = window.from.after(anchor);
        step.due = window.due.after(anchor);
        if (window.late)
            step.late = window.late->after(anchor);
        step.formKey = window.formKey;
        step.state = stepOpen;
        return step;
    }

    void addWindow(const Window& window) {
        ChildStep step = stepFrom(window, anchorOf(m_course, window.anchor));
        step.key = window.variant();
        if (const Entry* entry = proof(window, step)) {
            step.state = stepDone;
            step.entry = entry->id;
        } else {
            step.state = openState(step);
        }
        m_steps.push_back(std::move(step));
    }

    QString openState(const ChildStep& step) const {
        const QDate last = step.late.isValid() ? step.late : step.due;
        const bool over = m_course.ended.isValid() && m_course.ended <= m_today;
        if (over && last >= m_course.ended)
            return stepNotApplicable;
        return step.late.isValid() && m_today > step.late ? stepMissed : stepOpen;
    }

    /// The entry that fulfils a window: of its column, or with its field answered; otherwise dated inside it.
    const Entry* proof(const Window& window, const ChildStep& step) const {
        const bool byDate = window.formKey.isEmpty() && window.field.isEmpty();
        for (const Entry* entry : m_entries) {
            if (window.form.isEmpty() || entry->form != window.form || !inColumn(window, *entry))
                continue;
            const QDate last = step.late.isValid() ? step.late : step.due;
            const bool dated = entry->date >= step.from && entry->date <= last;
            if ((!byDate || dated) && answered(window, *entry))
                return entry;
        }
        return nullptr;
    }

    bool inColumn(const Window& window, const Entry& entry) const {
        const content::Form* form = m_library.form(entry.form, entry.edition);
        return window.formKey.isEmpty() || (form && entry.answers.text(form->columnField) == window.formKey);
    }

    static bool answered(const Window& window, const Entry& entry) {
        if (window.field.isEmpty())
            return true;
        return window.codes.isEmpty() ? entry.answers.has(window.field)
                                      : saysCode(entry.answers, window.field, window.codes);
    }

    /// The next visit of a file (special care, nutrition) until it is closed.
    void addAgreed(const Window& window) {
        const Entry* newest = newestOf(m_entries, window.form);
        const QDate day = newest ? newest->answers.date(window.field) : QDate();
        if (!day.isValid() || newest->answers.date(u"close_date"_s).isValid())
            return;
        ChildStep step = stepFrom(window, day);
        step.key = day.toString(Qt::ISODate);
        step.state = openState(step);
        m_steps.push_back(std::move(step));
    }

    void addReferrals(const Window& window) {
        for (const Entry* entry : m_entries) {
            if (entry->form != window.form || !entry->date.isValid())
                continue;
            ChildStep step = stepFrom(window, entry->date);
            step.key = entry->id;
            const bool known = answered(window, *entry);
            step.state = known ? stepDone : openState(step);
            step.entry = known ? entry->id : QString();
            m_steps.push_back(std::move(step));
        }
    }

    const content::Library& m_library;
    const Entries& m_entries;
    const ChildCourse m_course;
    const QDate m_today;
    std::vector<ChildStep> m_steps;
};

} // namespace

ChildCourse childCourse(const Entries& entries) {
    const Answers id = answersOf(entries, u"CH_ID"_s);
    ChildCourse course;
    course.birth = id.dateTime(u"birth_datetime"_s).date();
    if (!course.birth.isValid())
        return course;
    course.discharge = id.date(u"discharge_date"_s);
    if (!course.discharge.isValid() || course.discharge < course.birth)
        course.discharge = course.birth.addDays(bornOutside(id) ? 0 : assumedDischargeDay);
    course.reported = std::max(course.discharge, id.date(u"record_date"_s));
    course.highRisk = isHighRisk(id);
    course.hivExposed = saysCode(id, u"mother_hiv"_s, {u"2"_s});
    course.syphilisExposed = saysCode(id, u"mother_syphilis"_s, {u"2"_s});
    course.hbvExposed = saysCode(id, u"mother_hbsag"_s, {u"2"_s});
    readHearing(entries, course);
    course.ended = course.birth.addMonths(endMonths);
    const QString status = id.text(u"record_status"_s);
    const QDate since = id.date(u"status_date"_s);
    if (!status.isEmpty() && status != u"1"_s)
        course.ended = std::min(course.ended, since.isValid() ? since : course.birth);
    return course;
}

std::vector<ChildStep> childSteps(const content::Library& library, const Entries& entries,
                                  const QDate& today) {
    return ChildSteps(library, entries, today).run();
}

const Window* checkUpOn(const content::Schedule& schedule, const QDate& birth, const QDate& day) {
    const Window* reached = nullptr;
    if (!birth.isValid() || !day.isValid() || day >= birth.addMonths(endMonths))
        return reached;
    for (const Window& window : schedule.windows) {
        const bool begun = window.group == u"child"_s && window.from.after(birth) <= day;
        if (begun && (!reached || window.from.after(birth) > reached->from.after(birth)))
            reached = &window;
    }
    return reached;
}

} // namespace muying::schedule
