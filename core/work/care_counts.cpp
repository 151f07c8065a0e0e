#include "core/work/care_counts.h"

#include "core/content/further_texts.h"
#include "core/work/appointments.h"
#include "core/work/course.h"
#include "core/work/referrals.h"
#include "core/work/standing.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace muying::work {

using namespace Qt::StringLiterals;
using record::Entry;

namespace {

constexpr int firstTrimesterDays = 91; ///< before 13 weeks
constexpr int checksOfSystem = 5;      ///< antenatal checks of systematic care
constexpr int postnatalVisitDays = 28; ///< after discharge
constexpr int gradingDays = 14;        ///< a positive screening is graded within two weeks
constexpr int referralAnswerDays = 14; ///< the result of a referral is known within

struct Tally {
    int n = 0, of = 0;
    void add(bool met) {
        ++of;
        n += met;
    }
};
using Tallies = std::map<QString, Tally>;

/// One pregnancy counted over the days asked for.
class CareCounter {
public:
    CareCounter(const Desk& desk, const Chart& chart, std::pair<QDate, QDate> days, Tallies& tallies)
        : m_desk(desk), m_chart(chart), m_days(std::move(days)), m_tallies(tallies),
          m_course(courseOf(chart)) {}

    void count() {
        countBooking();
        countBirth();
        countScreenings();
        countColours();
        countReferrals();
        countTasks();
        countAppointments();
    }

private:
    bool within(const QDate& day) const {
        return day.isValid() && day >= m_days.first && day <= m_days.second;
    }
    void add(const QString& code, bool met) { m_tallies[code].add(met); }

    int antenatalChecks() const {
        return static_cast<int>(m_chart.all(u"ANC1"_s).size() + m_chart.all(u"ANC2_5"_s).size());
    }
    bool checkedEarly() const {
        const Entry* first = m_chart.newest(u"ANC1"_s);
        // Counted back from the due date: of a pregnancy that has ended no gestation is told any more.
        constexpr int termDays = 280;
        return first && m_course.edd.isValid() &&
               termDays - first->date.daysTo(m_course.edd) < firstTrimesterDays;
    }
    bool visitedAtHome() const {
        return std::ranges::any_of(m_chart.all(u"PNV1"_s), [&](const Entry* visit) {
            const QDate discharge = visit->answers.date(u"discharge_date"_s);
            const QDate since = discharge.isValid() ? discharge : m_course.ended;
            return visit->answers.text(u"visit_mode"_s) != u"3"_s && since.isValid() &&
                   since.daysTo(visit->date) <= postnatalVisitDays;
        });
    }

    void countBooking() {
        if (!within(m_course.booked))
            return;
        add(u"booked_early"_s, checkedEarly());
        add(u"screened"_s, m_chart.newest(u"RISK_SCREEN"_s) != nullptr);
    }

    /// Women who gave birth to a living child in these days; twins count each, as the reports ask.
    void countBirth() {
        const Entry* birth = m_chart.newest(u"DELIVERY"_s);
        if (!birth || !within(birth->date))
            return;
        static const QStringList hospitals{u"1"_s, u"2"_s, u"3"_s};
        const bool inHospital = hospitals.contains(birth->answers.text(u"birth_place_kind"_s));
        for (const Entry* baby : m_chart.all(u"DELIVERY_BABY"_s)) {
            if (baby->answers.text(u"birth_outcome"_s) != u"1"_s)
                continue;
            add(u"early_care"_s, checkedEarly());
            add(u"hospital_birth"_s, inHospital);
            add(u"postnatal_visit"_s, visitedAtHome());
            add(u"day_42"_s, m_chart.newest(u"PN42"_s) != nullptr);
            add(u"systematic_care"_s,
                checkedEarly() && antenatalChecks() >= checksOfSystem && inHospital && visitedAtHome());
        }
    }

    void countScreenings() {
        for (const Entry* screening : m_chart.all(u"RISK_SCREEN"_s)) {
            if (!within(screening->date))
                continue;
            const bool positive = screening->answers.text(u"screen_result"_s) == u"2"_s;
            add(u"screen_positive"_s, positive);
            if (positive)
                add(u"graded_in_time"_s,
                    std::ranges::any_of(m_chart.all(u"RISK_ASSESS"_s), [&](const Entry* grading) {
                        const qint64 days = screening->date.daysTo(grading->date);
                        return days >= 0 && days <= gradingDays;
                    }));
        }
    }

    /// By the newest grading of these days.
    void countColours() {
        const Entry* newest = nullptr;
        for (const Entry* grading : m_chart.all(u"RISK_ASSESS"_s)) {
            if (within(grading->date))
                newest = grading;
        }
        if (!newest)
            return;
        const QStringList names{u"green"_s, u"yellow"_s, u"orange"_s, u"red"_s, u"purple"_s};
        const int colour = newest->answers.text(u"colour"_s).toInt();
        const bool purple = newest->answers.text(u"purple"_s) == u"1"_s;
        for (int i = 0; i < names.size(); ++i)
            add(u"colour_"_s + names[i], colour == i + 1 || (purple && i == 4));
    }

    void countReferrals() {
        for (const ReferralState& letter :
             referralStates(m_desk.library(), m_chart, m_desk.clock().today())) {
            if (!within(letter.day) || letter.step == ReferralStep::Cancelled)
                continue;
            const bool returned = letter.step == ReferralStep::Returned;
            add(u"referral_arrived"_s, returned || letter.step == ReferralStep::Arrived);
            add(u"referral_returned"_s, returned);
            const bool due = letter.day.daysTo(m_desk.clock().today()) >= referralAnswerDays;
            const bool inTime = returned && letter.day.daysTo(letter.stepDay) <= referralAnswerDays;
            if (due || inTime)
                add(u"referral_in_time"_s, inTime);
        }
    }

    QString statisticOf(const QString& code) const {
        static const QHash<QString, QString> statistics{
            {u"ANC1"_s, u"antenatal_in_time"_s}, {u"ANC2"_s, u"antenatal_in_time"_s},
            {u"ANC3"_s, u"antenatal_in_time"_s}, {u"ANC4"_s, u"antenatal_in_time"_s},
            {u"ANC5"_s, u"antenatal_in_time"_s}, {u"PNV1"_s, u"postnatal_in_time"_s},
            {u"PN42"_s, u"postnatal_in_time"_s}, {u"follow_up"_s, u"followup_in_time"_s},
            {u"report"_s, u"report_in_time"_s}};
        return statistics.value(code);
    }

    /// What fell due in these days and could be judged: done by its end, or its end is past.
    void countTasks() {
        for (const store::Task& task : m_chart.tasks) {
            const QString statistic = statisticOf(task.code);
            if (statistic.isEmpty() || task.state == u"not_applicable"_s || !within(task.due.date()))
                continue;
            const Entry* done = m_chart.entry(task.doneEntry);
            const bool inTime = task.state == u"done"_s && done && momentOf(*done) <= task.due;
            if (inTime || task.due < m_desk.clock().now())
                add(statistic, inTime);
        }
    }

    void countAppointments() {
        for (const Appointment& appointment : appointmentsOf(m_chart, m_desk.clock().today())) {
            const bool judged =
                appointment.state == AppointmentState::Kept || appointment.state == AppointmentState::Missed;
            if (judged && within(appointment.day))
                add(u"appointment_kept"_s, appointment.state == AppointmentState::Kept);
        }
    }

    const Desk& m_desk;
    const Chart& m_chart;
    std::pair<QDate, QDate> m_days;
    Tallies& m_tallies;
    Course m_course;
};

Status countAll(Desk& desk, std::pair<QDate, QDate> days, Tallies& tallies, CareReport& report,
                const std::function<bool(int, int)>& progress) {
    const auto rows = desk.store().subjects();
    if (!rows)
        return rows.error();
    int done = 0;
    for (const store::SubjectRow& row : *rows) {
        if (progress && ++done % 20 == 0 && !progress(done, static_cast<int>(rows->size())))
            return failure(ErrorCode::Cancelled,
                           QCoreApplication::translate("muying::work", "已停止，没有算出数字。"));
        if (row.subject.kind != record::SubjectKind::Pregnancy)
            continue;
        const auto chart = desk.chart(row.subject.id);
        if (!chart && chart.error().code != ErrorCode::Damaged)
            return chart.error();
        if (row.damaged || !chart)
            ++report.damaged;
        else if (chart->pregnancy && chart->pregnancy->subject.id == row.subject.id) // not a joined file
            CareCounter(desk, *chart, days, tallies).count();
    }
    return success();
}

} // namespace

Result<CareReport> careReport(Desk& desk, const QDate& from, const QDate& to,
                              const std::function<bool(int done, int total)>& progress) {
    if (!from.isValid() || !to.isValid() || from > to)
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("muying::work", "统计的起止日期不对：开始应不晚于结束。"));
    auto set = content::indicatorsOf(desk.library(), u"care"_s);
    if (!set)
        return set.error();
    CareReport report;
    report.set = std::move(*set);
    Tallies tallies;
    if (Status counted = countAll(desk, {from, to}, tallies, report, progress); !counted)
        return counted.error();
    for (const content::Indicator& indicator : report.set.indicators) {
        const Tally tally = tallies[indicator.code];
        report.counts.push_back({&indicator, tally.n, tally.of});
    }
    return report;
}

} // namespace muying::work
