#pragma once
#include "core/base/age_span.h"
#include "core/base/language.h"
#include "core/base/result.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace muying::content {

/// How far a clinic may move the end of a window. A window that says so carries its hint with "%1" for the
/// number of hours or days.
struct Adjust {
    bool hours = false; ///< counted in hours (only with a clock), else in days
    int min = 0, max = 0;
};

/// One due window ("第2次产前检查, 16–20 weeks").
struct Window {
    QString code;     ///< "ANC2"; variants of one task behind a dot: "report.red", "follow_up.term"
    LocalText title;  ///< "%1" stands for the number of the occurrence
    LocalText hint;   ///< "16–20周"
    QString group;    ///< one of windowGroups()
    QString form;     ///< form to open; empty = done by hand (registered as done)
    QString formKey;  ///< value of the form's column field ("2"), if any
    QString anchor;   ///< what the days are counted from, see windowAnchors()
    int fromDays = 0; ///< first day of the window, counted from the anchor
    int dueDays = 0;  ///< last day of the window; overdue afterwards
    std::optional<int> lateDays; ///< after this day it is missed, not overdue
    std::optional<int> gaFrom;   ///< not before this gestational age in days
    QString duty;       ///< due only while the colour makes this duty of the rule set due; empty = always
    bool clock = false; ///< the hours of that duty set the end to the minute
    int hours = 0;      ///< of a window with a clock: hours from the assessment to its end
    std::optional<Adjust> adjust; ///< the clinic may move the end, see setEnd()
    LocalText hintPattern;        ///< the hint as declared, with "%1"; empty = a fixed hint
    QStringList colours;          ///< only for these colours; empty = all

    // Windows of a child (anchors child_…) are counted in calendar months and days:
    // {"from":"3m","due":"4m-1d"}. The numbers of days above stay 0 there.
    AgeSpan from, due;
    std::optional<AgeSpan> late;
    QString need;      ///< only for those of whom this is true, one of windowNeeds(); empty = all
    QString field;     ///< done when an entry of the form answers this field; empty = by any entry
    QStringList codes; ///< only these answers of the field count; empty = any answer
    QString with;      ///< window of the check-up this test belongs to; empty = stands alone
    QString source;
    QString status;
    QString file;
    int line = 0;

    QString taskCode() const { return code.section(QLatin1Char('.'), 0, 0); }
    /// The end in the unit of `adjust`: hours or days.
    int end() const { return !clock ? dueDays : adjust && adjust->hours ? hours : hours / 24; }
    /// Moves the end and renews the hint; a beginning that lay behind moves with it.
    void setEnd(int value);
    QString variant() const { return code.section(QLatin1Char('.'), 1); }
    bool ofChild() const { return anchor.startsWith(QLatin1String("child_")); }
};

/// The anchors a window may name: "ga" (gestational days of the due date in use), "booking", "birth" (end of
/// the pregnancy), "discharge", "assessment" (since when the present colour stands), "appointment" (next
/// visit agreed at the newest one), "contact" (newest visit or follow-up; then the window comes again),
/// "mood_item10" (each mood screen whose item 10 scored), "referral" (each referral letter sent) and
/// "visit_referral" (each referral ticked at a visit).
/// Of a child: "child_birth", "child_discharge" (discharge after birth, the birth day for a home birth),
/// "child_report" (day the clinic was told of it), "child_referral" (each referral slip whose result is not
/// known) and "child_next" (date in `field` of the newest entry of `form`, a file that is not closed).
const QStringList& windowAnchors();

/// What a window of a child may ask for: "high_risk", "not_high_risk" (newborn), "hearing_rescreen" (initial
/// screen failed), "hearing_failed" (re-screen failed), "hiv_exposed", "syphilis_exposed" and "hbv_exposed"
/// (born to a mother with the infection). Of a pregnancy: "refused" (she refused referral or advice), "hiv",
/// "syphilis", "hbv".
const QStringList& windowNeeds();

/// The groups of windows. Each must have a window, so that a lost file is noticed.
const QStringList& windowGroups();

struct Schedule {
    std::vector<Window> windows;
    const Window* window(const QString& code) const;
    /// The window of a task. The key of a task with variants begins with the variant: "report" with the key
    /// "red:2026-11-23T10:38" finds "report.red".
    const Window* windowOfTask(const QString& taskCode, const QString& key) const;
};

/// Reads every *.json of `dir` but immunisation.json into one schedule; codes must be unique.
Result<Schedule> loadSchedule(const QString& dir);

} // namespace muying::content
