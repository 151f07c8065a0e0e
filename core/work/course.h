#pragma once
#include "core/work/chart.h"

namespace muying::work {

/// Where a pregnancy stands, read from its PREG_EPISODE.
struct Course {
    QDate edd;      ///< due date in use; invalid if not known
    QDate booked;   ///< booking date, else the day the pregnancy was opened
    QDate ended;    ///< birth or other end; invalid while pregnant
    QString status; ///< "pregnant", "postpartum", "ended", "transferred", "lost", "died", "closed"

    bool pregnant() const { return status == QLatin1String("pregnant"); }
    bool postpartum() const { return status == QLatin1String("postpartum"); }
    /// Day of the given gestational age; invalid without a due date.
    QDate dayOfGestation(int days) const;
    std::optional<int> gestationalDays(const QDate& on) const;
};
Course courseOf(const Chart& chart);

/// A follow-up in which she or her family was reached: KEY_FOLLOWUP, HR_CASE, or registered by hand. An
/// unanswered call is on record and is none.
bool isFollowUp(const record::Entry& entry);
/// Newest visit, follow-up, screening, assessment or booking: when she was last seen or spoken to.
QDate lastContact(const Chart& chart, const Course& course);
/// Newest antenatal visit (ANC1 or ANC2_5); null if there is none.
const record::Entry* newestVisit(const Chart& chart);

} // namespace muying::work
