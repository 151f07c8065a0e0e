#pragma once
#include "core/pph/run_log.h"

namespace muying::pph {

enum class SlotState {
    Pending, ///< its time has not come
    Due,     ///< from 5 min before until 5 min after
    Late,    ///< more than 5 min over, still to be done
    Missed,  ///< more than 15 min over, not done
    Done,
    DoneLate,
};

/// One look at the woman in the hours after birth.
struct ObservationSlot {
    int minute = 0; ///< after birth of the last baby
    QDateTime at;
    SlotState state = SlotState::Pending;
    int line = 0; ///< the line that did it
    QDateTime doneAt;
    QStringList missing; ///< "vitals", "uterus", "bladder", "loss": done, but not everything was looked at
};

struct ObservationPlan {
    std::vector<ObservationSlot> list;
    QDateTime asked;       ///< the moment it was made for
    bool extended = false; ///< to four hours
    QString why;           ///< "risk", "haemorrhage" or empty
    QDateTime nextAlarm;   ///< the next slot to be rung for, or the one that is due; invalid = none
    int done = 0, doneLate = 0, missed = 0;
    bool complete() const;                  ///< every slot is done, late ones too
    bool finished() const;                  ///< the last slot is past or done
    const ObservationSlot* present() const; ///< the one an observation now would do; null if none
};

/// Slots of a birth (empty while its hour is not known): two hours, four with any risk factor or after a
/// haemorrhage. Times of the protocol.
ObservationPlan observationPlan(const content::Protocol& protocol, const RunLog& log, const QDateTime& now);

} // namespace muying::pph
