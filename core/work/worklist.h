#pragma once
#include "core/work/desk.h"

namespace muying::work {

enum class DueGroup { Overdue, Today, ThisWeek, Later };

/// One line of 今日.
struct WorkItem {
    QString womanId;
    QString pregnancyId;
    QString name, nameKo;
    int ageYears = 0;
    QString gravidaPara;   ///< "G3P1"
    std::optional<int> gaDays;
    std::optional<int> daysPostpartum;
    QString colour;        ///< "", "green" …; "" = 未评
    bool purple = false;
    bool provisional = false;
    store::Task task;
    LocalText what;        ///< "第2次产前检查（16–20周）"
    DueGroup group = DueGroup::Later;
    int daysLate = 0;
    std::optional<qint64> secondsLeft; ///< duties with a clock
    QString responsible, phone, village;
};

struct WorklistCounts {
    int all = 0, overdue = 0, today = 0, week = 0;
    int term37 = 0, green = 0, yellow = 0, orange = 0, red = 0, purple = 0, unassessed = 0, reports = 0, visits = 0;
};

struct Worklist {
    QDateTime at;
    std::vector<WorkItem> items; ///< in screen order: group, then red, orange, 未评, yellow, purple, green; by lateness
    WorklistCounts counts;
};

/// Open tasks of the whole clinic as of the desk's clock.
Result<Worklist> worklist(Desk& desk);

} // namespace muying::work
