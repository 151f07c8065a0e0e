#pragma once
#include "core/base/language.h"
#include "core/base/result.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace muying::content {

/// One due window ("第2次产前检查, 16–20 weeks").
struct Window {
    QString code;     ///< "ANC2"; variants of one task behind a dot: "report.red", "follow_up.term"
    LocalText title;  ///< "%1" stands for the number of the occurrence
    LocalText hint;   ///< "16–20周"
    QString group;    ///< "antenatal", "postpartum", "screening", "duty", "followup"
    QString form;     ///< form to open; empty = done by hand (registered as done)
    QString formKey;  ///< value of the form's column field ("2"), if any
    QString anchor;   ///< what the days are counted from, see windowAnchors()
    int fromDays = 0; ///< first day of the window, counted from the anchor
    int dueDays = 0;  ///< last day of the window; overdue afterwards
    std::optional<int> lateDays; ///< after this day it is missed, not overdue
    std::optional<int> gaFrom;   ///< not before this gestational age in days
    QString duty;        ///< due only while the colour makes this duty of the rule set due; empty = always
    bool clock = false;  ///< the hours of that duty set the end to the minute
    QStringList colours; ///< only for these colours; empty = all
    QString source;
    QString status;
    QString file;
    int line = 0;

    QString taskCode() const { return code.section(QLatin1Char('.'), 0, 0); }
    QString variant() const { return code.section(QLatin1Char('.'), 1); }
};

/// The anchors a window may name: "ga" (gestational days of the due date in use), "booking", "birth" (end of
/// the pregnancy), "discharge", "assessment" (since when the present colour stands), "appointment" (next
/// visit agreed at the newest one) and "contact" (newest visit or follow-up; then the window comes again).
const QStringList& windowAnchors();

/// The groups of windows. Each must have a window, so that a lost file is noticed.
const QStringList& windowGroups();

struct Schedule {
    std::vector<Window> windows;
    const Window* window(const QString& code) const;
    /// The window of a task. The key of a task with variants begins with the variant: "report" with the key
    /// "red:2026-11-23T10:38" finds "report.red".
    const Window* windowOfTask(const QString& taskCode, const QString& key) const;
};

/// Reads every *.json of `dir` into one schedule; codes must be unique.
Result<Schedule> loadSchedule(const QString& dir);

} // namespace muying::content
