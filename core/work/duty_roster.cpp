#include "core/work/duty_roster.h"

#include <QCoreApplication>

namespace muying::work {

using namespace Qt::StringLiterals;
using record::Entry;

namespace {

const QString dutyForm = u"DUTY"_s;
const QString hoursKey = u"duty.hours"_s;

QTime timeOf(const QString& text) {
    return QTime::fromString(text.trimmed(), u"H:mm"_s);
}

/// Newest entry of the register for this date and shift ("1" day, "2" night, "3" whole day).
const Entry* writtenDown(const Chart& clinic, const QDate& date, const QString& shift) {
    const Entry* newest = nullptr;
    for (const Entry* entry : clinic.all(dutyForm)) {
        const bool same = entry->date == date && entry->answers.text(u"du_shift"_s) == shift;
        if (same && (!newest || entry->savedAt >= newest->savedAt))
            newest = entry;
    }
    return newest;
}

void fillTurn(DutyTurn& turn, const Entry& entry) {
    const record::Answers& said = entry.answers;
    turn.entry = entry.id;
    turn.doctor = said.text(u"du_doctor"_s).trimmed();
    turn.midwife = said.text(u"du_midwife"_s).trimmed();
    turn.second = said.text(u"du_second"_s).trimmed();
    turn.leader = said.text(u"du_leader"_s).trimmed();
    turn.driver = said.text(u"du_driver"_s).trimmed();
    turn.phones = said.text(u"du_phones"_s).trimmed();
    turn.upperPhone = said.text(u"du_upper"_s).trimmed();
    turn.bloodPhone = said.text(u"du_blood"_s).trimmed();
    turn.vehicle = said.text(u"du_vehicle"_s);
}

DutyTurn turnOf(const DutyHours& hours, const QDate& date, DutyShift shift, const Entry* entry) {
    DutyTurn turn;
    turn.date = date;
    turn.shift = shift;
    const QDateTime day(date, hours.day);
    const QDateTime night(date, hours.night);
    turn.from = shift == DutyShift::Night ? night : day;
    turn.until = shift == DutyShift::Day ? night : QDateTime(date.addDays(1), hours.day);
    if (entry)
        fillTurn(turn, *entry);
    return turn;
}

} // namespace

DutyHours dutyHours(const store::Store& store) {
    DutyHours hours;
    const auto kept = store.setting(hoursKey);
    if (!kept)
        return hours;
    const QTime from = timeOf(kept->toObject().value("day"_L1).toString());
    const QTime until = timeOf(kept->toObject().value("night"_L1).toString());
    if (from.isValid() && until.isValid() && from < until)
        hours = {from, until, true};
    return hours;
}

Status setDutyHours(store::Store& store, const QString& day, const QString& night) {
    const QTime from = timeOf(day);
    const QTime until = timeOf(night);
    if (!from.isValid() || !until.isValid() || from >= until)
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate(
                           "muying::work", "交接班时间没有保存：请填写如 8:00 和 17:00，白班早于夜班。"));
    return store.setSetting(hoursKey, QJsonObject{{u"day"_s, from.toString(u"HH:mm"_s)},
                                                  {u"night"_s, until.toString(u"HH:mm"_s)}});
}

std::vector<DutyTurn> dutyTurns(const Chart& clinic, const DutyHours& hours, const QDate& first, int days) {
    std::vector<DutyTurn> turns;
    for (int i = 0; i < days; ++i) {
        const QDate date = first.addDays(i);
        const Entry* day = writtenDown(clinic, date, u"1"_s);
        const Entry* night = writtenDown(clinic, date, u"2"_s);
        const Entry* whole = writtenDown(clinic, date, u"3"_s);
        if (whole && !day && !night) {
            turns.push_back(turnOf(hours, date, DutyShift::WholeDay, whole));
            continue;
        }
        turns.push_back(turnOf(hours, date, DutyShift::Day, day ? day : whole));
        turns.push_back(turnOf(hours, date, DutyShift::Night, night ? night : whole));
    }
    return turns;
}

DutyTurn onDuty(const Chart& clinic, const DutyHours& hours, const QDateTime& now) {
    // Before the morning change it is still the shift that began yesterday.
    const std::vector<DutyTurn> turns = dutyTurns(clinic, hours, now.date().addDays(-1), 2);
    for (const DutyTurn& turn : turns) {
        if (turn.from <= now && now < turn.until)
            return turn;
    }
    return turns.back();
}

} // namespace muying::work
