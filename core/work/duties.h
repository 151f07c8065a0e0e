#pragma once
#include "core/work/course.h"
#include "core/work/standing.h"

namespace muying::work {

/// All that decides the tasks of one pregnancy.
struct TaskSite {
    const content::Library& library;
    const Chart& chart;
    const Standing& standing;
    Course course;
    QDateTime now;
};

/// Reports, referral and case file that the colour in force makes due.
void addDuties(const TaskSite& site, std::vector<store::Task>& tasks);
/// The next follow-up by phone or visit: of the windows that apply, the one that ends first.
void addFollowUp(const TaskSite& site, std::vector<store::Task>& tasks);

/// Days until the next follow-up by the windows that apply today; none if no follow-up is due.
std::optional<int> followUpInterval(const TaskSite& site);

/// The entry by which a task was registered as done by hand; null if it was not. An empty key fits any.
const record::Entry* doneByHand(const Chart& chart, const QString& code, const QString& key);

/// Windows of whole days end with the last second of their last day.
QDateTime endOfDay(const QDate& day);

} // namespace muying::work
