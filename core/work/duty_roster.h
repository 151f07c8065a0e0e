#pragma once
#include "core/store/store.h"
#include "core/work/chart.h"

#include <QTime>

namespace muying::work {

/// When the shifts of the duty roster change; the day shift lasts from `day` to `night`, the night shift from
/// `night` to `day` of the next morning, a whole day from `day` to `day`. Setting "duty.hours"
/// {"day": "08:00", "night": "17:00"}; without it these times, our own proposal.
struct DutyHours {
    QTime day{8, 0};
    QTime night{17, 0};
    bool confirmed = false; ///< set by the clinic; otherwise the proposal
};
DutyHours dutyHours(const store::Store& store);
/// Keeps the hours. InvalidInput unless both are times of day and the day shift comes first.
Status setDutyHours(store::Store& store, const QString& day, const QString& night);

enum class DutyShift { Day, Night, WholeDay };

/// One shift of the roster: of an entry of the DUTY register, or a gap nobody is written down for.
struct DutyTurn {
    QDate date;
    DutyShift shift = DutyShift::WholeDay;
    QDateTime from, until; ///< until is the first moment of the next shift
    QString entry;         ///< id; empty = nobody is written down
    QString doctor, midwife, second, leader, driver, phones, upperPhone, bloodPhone, vehicle;

    bool gap() const { return entry.isEmpty(); }
};

/// The shifts of `days` days from `first` on, gaps included. An entry saved later takes the place of an
/// earlier one of the same date and shift; a day or night shift that is written down goes before a whole day.
std::vector<DutyTurn> dutyTurns(const Chart& clinic, const DutyHours& hours, const QDate& first, int days);

/// Who is on duty at `now`; a gap if nobody is written down.
DutyTurn onDuty(const Chart& clinic, const DutyHours& hours, const QDateTime& now);

} // namespace muying::work
