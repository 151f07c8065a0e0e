#pragma once
#include "core/work/desk.h"

namespace muying::work {

enum class DueGroup { Overdue, Today, ThisWeek, Later };

/// One line of 今日: everything a woman or a child needs in one group of days.
struct WorkItem {
    QString womanId; ///< of a child: its mother's file; empty if she has none
    QString pregnancyId;
    QString childId;    ///< set: the line is about this child, name and phone are its own and its guardian's
    QString motherName; ///< of a child
    QDate birthDate;    ///< of a child
    bool highRisk = false; ///< of a child: high-risk newborn
    bool floating = false; ///< of a woman: not registered as resident here
    QString name, nameKo;
    int ageYears = 0;
    QString gravidaPara; ///< "G3P1"
    std::optional<int> gaDays;
    std::optional<int> daysPostpartum;
    std::optional<int> ageDays; ///< of a child
    QString colour;             ///< "", "green" …; "" = 未评
    bool purple = false;
    bool provisional = false;
    bool suggested = true;           ///< computed, not yet graded by a higher institution
    store::Task task;                ///< what Enter opens
    std::vector<store::Task> others; ///< further tasks of the same woman and group
    QStringList groups; ///< window groups of its tasks: "antenatal", "followup", "child", "vaccine" …
    LocalText what; ///< "第2次产前检查（16–20周）", "第1次产前检查；转诊单、橙色分级报告单"
    DueGroup group = DueGroup::Later;
    int daysLate = 0;                  ///< of the latest of the tasks
    std::optional<qint64> secondsLeft; ///< clock that ends first among its duties; negative = run out
    QString responsible, phone, village;
};

struct WorklistCounts {
    int all = 0, overdue = 0, today = 0, week = 0;
    int term37 = 0, green = 0, yellow = 0, orange = 0, red = 0, purple = 0, unassessed = 0, reports = 0,
        visits = 0, children = 0, riskNewborns = 0, referrals = 0, unscreened = 0, floating = 0;
};

struct Worklist {
    QDateTime at;
    std::vector<WorkItem> items; ///< in screen order: group, then red, orange, 未评, yellow, purple, green,
                                 ///< children; by lateness
    WorklistCounts counts;
};

/// The chips above the list; a line may belong to several.
enum class WorkChip {
    Term37,
    Green,
    Yellow,
    Orange,
    Red,
    Purple,
    Unassessed,
    Reports,
    Visits,
    Children,
    RiskNewborns, ///< high-risk newborns until the end of the full-month visit, day 42
    Referrals,    ///< a letter to write, or a referral whose result is not known
    Unscreened,   ///< the screening of the booking is open
    Floating,     ///< not registered as resident here
};
bool belongsTo(const WorkItem& item, WorkChip chip);
WorklistCounts countItems(const std::vector<WorkItem>& items);

/// Open tasks of the whole clinic as of the desk's clock, up to and including the group `until`. The week
/// is today and the six days behind it (lastDayOfWeek). A duty with a clock is due today from its first
/// minute; with 6 hours or less left it leads the day, and run out it is overdue until the report is entered.
Result<Worklist> worklist(Desk& desk, DueGroup until = DueGroup::ThisWeek);

/// Last day of the group ThisWeek: a list that ended on Sunday would be empty on the day plans are made.
inline QDate lastDayOfWeek(const QDate& today) {
    return today.addDays(6);
}

/// Words for a task: title with its hint, or the title alone.
LocalText taskTitle(const content::Library& library, const store::Task& task);
LocalText taskTitleWithHint(const content::Library& library, const store::Task& task);

} // namespace muying::work
