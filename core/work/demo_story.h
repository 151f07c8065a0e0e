#pragma once
#include "core/work/demo_person.h"
#include "core/work/demo_profile.h"
#include "core/work/demo_recorder.h"

namespace muying::work {

/// How the first referral letter of an invented pregnancy went.
enum class DemoReferral { Answered, Running, Arrived, NotArrived, Refused, Cancelled };

/// How one invented pregnancy runs.
struct DemoScript {
    DemoProfile profile;
    QDateTime booked;          ///< first visit
    int bookedGestation;       ///< in days on that day
    int lengthDays = 277;      ///< gestation at birth
    int sequence = 1;          ///< first or second pregnancy in this clinic
    int attendPercent = 93;    ///< of the agreed visits
    bool graded = true;        ///< the county hospital's grading has come back where one was asked for
    bool assessedHere = false; ///< the clinic's own assessment of the booking day, not yet a grading
    bool homeVisits = true;    ///< postnatal visits take place
    bool shown = false;        ///< one of the women who show a kind of line each
    bool slowReport = false;   ///< reports of her colour go out after their time
    bool dutiesOpen = false;   ///< report and case file are still to be done
    DemoReferral referral = DemoReferral::Answered;
    int place = 0; ///< of the woman in the sample
    int childDays =
        2557; ///< children born longer ago have no file here (a large clinic began with the young)

    QDate lmp() const { return booked.date().addDays(-bookedGestation); }
    QDate edd() const { return lmp().addDays(280); }
    QDate birth() const { return lmp().addDays(lengthDays); }
};

struct DemoScene {
    const content::Library& library;
    const DemoData& data;
    const DemoPerson& person;
    DemoRecorder& recorder;
    DemoRandom& random;
    QDateTime now;
};

/// Writes the pregnancy up to the present: booking, first visit, screening, grading, visits, birth,
/// follow-ups.
Status tellPregnancy(DemoScene& scene, const DemoScript& script);

// Parts of it, in files of their own.
record::Answers demoEpisode(DemoScene& scene, const DemoScript& script);
record::Answers demoFirstVisit(DemoScene& scene, const DemoScript& script, const QDate& nextDate);
record::Answers demoLaterVisit(DemoScene& scene, const DemoScript& script, const QString& slot,
                               const QDate& day);
/// The screening of the day, ticked by what the rules find plus what the doctor sees.
Result<record::Answers> demoScreening(DemoScene& scene, const DemoScript& script, const QDate& day);
/// A grading ("1" first, "2" dynamic, "3" postpartum) with the clauses that apply on that day.
Result<record::Answers> demoGrading(DemoScene& scene, const DemoScript& script, const QDate& day,
                                    const QString& kind);
/// Weight before pregnancy, and on a day.
double demoBaseWeight(const DemoProfile& profile);
double demoWeight(const DemoProfile& profile, int gestation);

} // namespace muying::work
