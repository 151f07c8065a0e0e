#pragma once
#include "core/work/demo_story.h"

namespace muying::work {

// The birth and the six weeks after it of an invented pregnancy.

QDateTime demoBirthMoment(const DemoScript& script);
/// Copied from the county hospital's discharge letter, at the earliest the day after the birth.
record::Answers demoDelivery(const DemoScene& scene, const DemoScript& script);
/// Child `number` (1, 2) of the birth.
record::Answers demoBaby(const DemoScript& script, int number);
record::Answers demoHomeVisit(const DemoScene& scene, const DemoScript& script, const QDate& day);
record::Answers demoCheck42(const DemoScene& scene, const DemoScript& script, const QDate& day);
/// Occasion by EPDS.epds_when: "1" pregnancy, "2" home visit, "3" day 42.
record::Answers demoMoodScreen(const DemoScript& script, const QString& occasion, const QDate& day);

} // namespace muying::work
