#pragma once
#include "core/work/duties.h"

namespace muying::work {

/// The discharge is the one of DELIVERY, else of PNV1, else taken as the third day after birth [proposal].
QDate dischargeDay(const Chart& chart, const Course& course);

/// Windows after the end of pregnancy: the home visit, the 42-day check, the loss of the first 24 hours.
void addAfterBirth(const TaskSite& site, const content::Window& window, std::vector<store::Task>& tasks);

/// The mood screen of the variant the window names: "EPDS.pregnancy", "EPDS.visit" (asked again of whoever
/// was conspicuous before), "EPDS.day42".
void addMoodScreen(const TaskSite& site, const content::Window& window, std::vector<store::Task>& tasks);

/// The safety check of the day on which item 10 of a mood screen scored: settled by the words of the check on
/// the screen itself, or by hand.
void addSafetyCheck(const TaskSite& site, const content::Window& window, std::vector<store::Task>& tasks);

/// Task of a window of whole days, open.
store::Task windowTask(const TaskSite& site, const content::Window& window, const QDate& from,
                       const QDate& due);

} // namespace muying::work
