#pragma once
#include <QDate>
#include <QString>

#include <optional>

namespace muying {

/// Gestational age in completed days since the (corrected) last menstrual period; shown as week+day, never
/// rounded up.
class GestationalAge {
public:
    /// Stands for "no date to count from"; known() is false.
    static constexpr int unknownDays = -1000000;

    explicit GestationalAge(int days) : m_days(days) {}
    /// Age on `date` for the due date in use (due date − 280 d = day 0); unknown if a date is invalid.
    static GestationalAge on(const QDate& date, const QDate& dueDate);
    bool known() const { return m_days != unknownDays; }
    int days() const { return m_days; }
    int weeks() const { return m_days / 7; }
    int extraDays() const { return m_days % 7; }
    QString text() const; ///< "12+3"; "-0+3" three days before day 0; empty if unknown

private:
    int m_days;
};

/// LMP + 280 d (the rule of the national programs).
QDate dueDateFromLmp(const QDate& lmp);
/// Naegele as printed on the national form: month +9 or −3, day +7; differs from +280 d by 0–3 days.
QDate dueDateNaegele(const QDate& lmp);
/// From an ultrasound scan that showed `gaDays` on `scanDate`.
QDate dueDateFromUltrasound(const QDate& scanDate, int gaDays);
/// IVF: transfer + 266 − embryo age; embryoAgeDays is 2, 3, 5 or 6 (otherwise invalid date). Never re-dated
/// by ultrasound.
QDate dueDateFromTransfer(const QDate& transferDate, int embryoAgeDays);
/// Crown–rump length (2–84 mm) to gestational days, Robinson; empty outside the range. [from memory]
std::optional<double> gestationalDaysFromCrl(double crlMm);

/// Should the due date follow the scan? (record_maternal.md G5–G7: <14w0d by more than 5 days, later the
/// ACOG limits); only a suggestion, the doctor confirms.
struct Redating {
    bool suggested = false;
    int differenceDays = 0; ///< scan minus LMP
    int limitDays = 0;
    bool toBeConfirmed = false; ///< the limit is from memory
};
Redating redatingByUltrasound(const QDate& lmp, const QDate& scanDate, int scanGaDays);

/// Completed years on a date (born 29 Feb: birthday on 1 Mar in common years). Negative before the birth
/// and for invalid dates.
int completedYears(const QDate& birth, const QDate& on);
/// Completed months on a date; born on the 31st, a month is complete on the last day of a shorter month.
/// Negative before the birth and for invalid dates.
int completedMonths(const QDate& birth, const QDate& on);

} // namespace muying
