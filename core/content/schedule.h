#pragma once
#include "core/base/language.h"
#include "core/base/result.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace muying::content {

/// One due window ("第2次产前检查, 16–20 weeks").
struct Window {
    QString code;      ///< "ANC2"
    LocalText title;
    LocalText hint;    ///< "16–20周"
    QString group;     ///< "antenatal", "postpartum", "screening", "followup"
    QString form;      ///< form to open
    QString formKey;   ///< value of the form's column field ("2"), if any
    QString anchor;    ///< "ga" (gestational days), "booking", "birth", "discharge", "assessment"
    int fromDays = 0;  ///< first day of the window, counted from the anchor
    int dueDays = 0;   ///< last day of the window; overdue afterwards
    std::optional<int> lateDays; ///< after this day it is missed, not overdue
    QStringList colours; ///< only for these colours; empty = all
    QString source;
    QString status;
};

struct Schedule {
    std::vector<Window> windows;
    const Window* window(const QString& code) const;
};

/// Reads every *.json of `dir` into one schedule; codes must be unique.
Result<Schedule> loadSchedule(const QString& dir);

} // namespace muying::content
