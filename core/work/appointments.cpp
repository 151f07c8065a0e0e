#include "core/work/appointments.h"

#include "core/work/course.h"
#include "core/work/desk.h"

#include <QJsonArray>

#include <algorithm>
#include <tuple>

namespace muying::work {

using namespace Qt::StringLiterals;
using record::Entry;

namespace {

const QString antenatalCheck = u"1"_s;
const QString admission = u"3"_s;

/// What was agreed, before today decides what became of it.
struct Agreed {
    Appointment appointment;
    QString outcome; ///< code of APPOINTMENT.ap_state; empty = not told
    QDate over;      ///< the pregnancy ended: nobody comes to an antenatal check any more
};

bool isCheckUp(const Entry& entry) {
    const bool urged = entry.answers.text(u"visit_kind"_s) == u"2"_s;
    return (entry.form == u"ANC1"_s || entry.form == u"ANC2_5"_s) &&
           (!urged || entry.answers.date(u"exam_date"_s).isValid());
}

/// Day of the next examination after `entry`; invalid if there is none.
QDate nextCheckUp(const Chart& chart, const Entry& entry) {
    QDate next;
    for (const Entry& other : chart.entries) {
        const QDate day =
            other.answers.date(u"exam_date"_s).isValid() ? other.answers.date(u"exam_date"_s) : other.date;
        if (isCheckUp(other) && other.id != entry.id && day > entry.date && (!next.isValid() || day < next))
            next = day;
    }
    return next;
}

std::optional<Agreed> agreedAt(const Chart& chart, const Entry& entry, const Course& course) {
    Agreed agreed;
    Appointment& made = agreed.appointment;
    made.entryId = entry.id;
    agreed.over = course.ended;
    if (entry.form == u"APPOINTMENT"_s) {
        made.day = entry.answers.date(u"ap_date"_s);
        made.kind = entry.answers.text(u"ap_kind"_s);
        made.place = entry.answers.text(u"ap_place"_s);
        agreed.outcome = entry.answers.text(u"ap_state"_s);
        const QDate told = entry.answers.date(u"ap_state_date"_s);
        if (agreed.outcome == u"1"_s)
            made.cameOn = told.isValid() ? told : made.day;
        else if (made.kind == antenatalCheck)
            made.cameOn = nextCheckUp(chart, entry);
    } else if (isCheckUp(entry) || entry.form == u"ANC2_5"_s) {
        made.day = entry.answers.date(u"next_date"_s);
        made.kind = antenatalCheck;
        made.cameOn = nextCheckUp(chart, entry);
    } else if (entry.form == u"PREG_EPISODE"_s) {
        made.day = entry.answers.date(u"plan_admit_date"_s);
        made.kind = admission;
        made.place = entry.answers.text(u"plan_place"_s);
    }
    // An admission is kept when the birth follows it.
    if (made.kind == admission && agreed.outcome.isEmpty() && course.postpartum())
        made.cameOn = course.ended;
    return made.day.isValid() ? std::optional(agreed) : std::nullopt;
}

AppointmentState stateOn(const Agreed& agreed, const QDate& today) {
    const Appointment& made = agreed.appointment;
    const QDate last = made.day.addDays(made.kind == admission ? 21 : appointmentGraceDays);
    if (agreed.outcome == u"3"_s)
        return AppointmentState::Moved;
    if (agreed.outcome == u"4"_s)
        return AppointmentState::Cancelled;
    if (agreed.outcome == u"2"_s)
        return AppointmentState::Missed;
    if (made.cameOn.isValid())
        return made.cameOn <= last ? AppointmentState::Kept : AppointmentState::Missed;
    if (agreed.over.isValid() && agreed.over <= last && made.kind == antenatalCheck)
        return AppointmentState::Cancelled;
    return today <= last ? AppointmentState::Open : AppointmentState::Missed;
}

std::vector<Agreed> allAgreed(const Chart& chart) {
    const Course course = courseOf(chart);
    std::vector<Agreed> list;
    for (const Entry& entry : chart.entries) {
        if (auto agreed = agreedAt(chart, entry, course))
            list.push_back(std::move(*agreed));
    }
    return list;
}

QJsonObject packed(const Agreed& agreed) {
    const Appointment& made = agreed.appointment;
    QJsonObject json{{u"e"_s, made.entryId}, {u"d"_s, made.day.toString(Qt::ISODate)}, {u"k"_s, made.kind}};
    const std::vector<std::pair<QString, QString>> rest{{u"p"_s, made.place},
                                                        {u"o"_s, agreed.outcome},
                                                        {u"c"_s, made.cameOn.toString(Qt::ISODate)},
                                                        {u"x"_s, agreed.over.toString(Qt::ISODate)}};
    for (const auto& [key, text] : rest) {
        if (!text.isEmpty())
            json.insert(key, text);
    }
    return json;
}

Agreed unpacked(const QJsonObject& json) {
    Agreed agreed;
    agreed.appointment.entryId = json.value("e"_L1).toString();
    agreed.appointment.day = QDate::fromString(json.value("d"_L1).toString(), Qt::ISODate);
    agreed.appointment.kind = json.value("k"_L1).toString();
    agreed.appointment.place = json.value("p"_L1).toString();
    agreed.appointment.cameOn = QDate::fromString(json.value("c"_L1).toString(), Qt::ISODate);
    agreed.outcome = json.value("o"_L1).toString();
    agreed.over = QDate::fromString(json.value("x"_L1).toString(), Qt::ISODate);
    return agreed;
}

void sortByDay(std::vector<Appointment>& list) {
    std::ranges::stable_sort(list, {}, [](const Appointment& one) { return std::tuple(one.day, one.name); });
}

} // namespace

std::vector<Appointment> appointmentsOf(const Chart& chart, const QDate& today) {
    std::vector<Appointment> list = unpackedAppointments(packedAppointments(chart), today);
    for (Appointment& appointment : list) {
        appointment.pregnancyId = chart.pregnancy ? chart.pregnancy->subject.id : QString();
        appointment.womanId = chart.woman.subject.id;
    }
    return list;
}

QJsonArray packedAppointments(const Chart& chart) {
    QJsonArray list;
    for (const Agreed& agreed : allAgreed(chart))
        list.append(packed(agreed));
    return list;
}

std::vector<Appointment> unpackedAppointments(const QJsonArray& packedList, const QDate& today) {
    std::vector<Appointment> list;
    for (const QJsonValue& value : packedList) {
        Agreed agreed = unpacked(value.toObject());
        agreed.appointment.state = stateOn(agreed, today);
        list.push_back(std::move(agreed.appointment));
    }
    sortByDay(list);
    return list;
}

Result<std::vector<Appointment>> appointments(Desk& desk, const QDate& from, const QDate& until) {
    const auto rows = desk.store().subjects();
    if (!rows)
        return rows.error();
    QHash<QString, const store::SubjectRow*> women;
    for (const store::SubjectRow& row : *rows) {
        if (row.subject.kind == record::SubjectKind::Woman)
            women.insert(row.subject.id, &row);
    }
    std::vector<Appointment> list;
    for (const store::SubjectRow& row : *rows) {
        if (row.subject.kind != record::SubjectKind::Pregnancy)
            continue;
        const QJsonArray agreed = row.subject.identity.value("agreed"_L1).toArray();
        for (Appointment& appointment : unpackedAppointments(agreed, desk.clock().today())) {
            if (appointment.day < from || appointment.day > until)
                continue;
            const store::SubjectRow* woman = women.value(row.subject.parent);
            appointment.pregnancyId = row.subject.id;
            appointment.womanId = row.subject.parent;
            appointment.name = woman ? woman->subject.identity.value("name"_L1).toString() : QString();
            appointment.phone = woman ? woman->subject.identity.value("phone"_L1).toString() : QString();
            list.push_back(std::move(appointment));
        }
    }
    sortByDay(list);
    return list;
}

AppointmentRates appointmentRates(const std::vector<Appointment>& list) {
    AppointmentRates rates;
    for (const Appointment& appointment : list) {
        const bool kept = appointment.state == AppointmentState::Kept;
        if (!kept && appointment.state != AppointmentState::Missed)
            continue;
        const bool birth = appointment.kind == admission;
        (birth ? rates.admissions : rates.visits) += 1;
        (birth ? rates.admissionsKept : rates.visitsKept) += kept;
    }
    return rates;
}

} // namespace muying::work
