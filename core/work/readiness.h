#pragma once
#include "core/content/drill_set.h"
#include "core/work/desk.h"
#include "core/work/kit_register.h"

namespace muying::work {

/// A drill that must be played: one of a scenario, or any at all (empty code).
struct DrillDue {
    QString scenario;
    LocalText name; ///< empty for "any"
    int everyMonths = 0;
    QDate last; ///< invalid = never
    QDate due;  ///< of one never played: today
    bool late = false;
};
/// Drills that were ended in the haemorrhage room count; one that was broken off does not.
Result<std::vector<DrillDue>> drillsDue(const store::Store& store, const content::DrillSet& drills,
                                        const QDate& today);

/// What the training register says last of one person and topic.
struct SkillState {
    QString entry, person, topic; ///< topic: code of TRAIN.tr_topic
    LocalText topicName;
    QDate on, validUntil, retest;
    QString mentor;
    bool passed = false;
    bool due = false;  ///< not passed, or runs out within 30 days, or has run out
    bool late = false; ///< has run out, or the day of the repetition has passed
};
std::vector<SkillState> skillStates(const content::Library& library, const Chart& clinic, const QDate& today);
/// Has this person passed a skill test that is still valid?
bool certified(const std::vector<SkillState>& skills, const QString& person, const QDate& today);

/// One thing the clinic must do to be ready: a line of 今日.
struct ClinicReminder {
    enum class Part { Kit, Drill, Training };
    Part part = Part::Kit;
    QString code;     ///< check, item, scenario or entry
    QString sentence; ///< in the language of the screen
    QDate due;        ///< invalid = now
    bool late = false;
};
/// Checks of the kit, what is missing or expires within 90 and 30 days, drills and trainings that are due,
/// and who is on duty today without a valid test. Nothing of a part the clinic has never begun to keep, but
/// for one line that says how to begin.
Result<std::vector<ClinicReminder>> clinicReminders(Desk& desk, const content::Kit& kit,
                                                    const content::DrillSet& drills, Language language);

} // namespace muying::work
