#pragma once
#include "core/base/language.h"
#include "core/base/result.h"

#include <QString>

#include <optional>
#include <vector>

namespace muying::content {

/// Range of one value at one gestational age.
struct CurvePoint {
    double week = 0;
    double low = 0;
    double high = 0;
};

/// Recommended weight gain of one class of pre-pregnancy BMI (kg; weekly rates after the first trimester).
struct WeightGainClass {
    QString code; ///< "1" … "4", as PREG_EPISODE.gwg_class
    LocalText name;
    std::optional<double> bmiBelow; ///< upper limit, open; none for the last class
    double firstMin = 0, firstMax = 0;
    double weekMin = 0, weekMax = 0;
    double totalMin = 0, totalMax = 0;
};

/// WS/T 801-2022, singleton pregnancies. Weeks between its figures are interpolated, which charts must say.
struct WeightGainTable {
    QString edition, source, status;
    LocalText title, note;
    double firstTrimesterWeeks = 13;
    double lastWeek = 40;
    std::vector<WeightGainClass> classes; ///< by rising BMI

    /// The class of a pre-pregnancy BMI (kg/m²), compared unrounded.
    const WeightGainClass& classOf(double bmi) const;
    /// Range of the gain since before pregnancy in a week: lower = firstMin + weekMin·(w − 13), upper =
    /// firstMax + weekMax·(w − 13), both kept within the total; before week 13 linear from zero.
    CurvePoint rangeAt(const WeightGainClass& gain, double week) const;
};

/// Fundal height by gestational week (cm), linear between the rows.
struct FundalHeightTable {
    QString edition, source, status;
    LocalText title, note;
    struct Row {
        double week = 0, mean = 0, low = 0, high = 0;
    };
    std::vector<Row> rows; ///< by rising week

    /// Nothing outside the first and last week of the table.
    std::optional<CurvePoint> rangeAt(double week) const;
};

struct PregnancyCurves {
    WeightGainTable weightGain;
    FundalHeightTable fundalHeight;
};

/// Reads gestational_weight_gain.json and fundal_height.json of `dir` (resources/growth); every complaint
/// names file and line.
Result<PregnancyCurves> loadPregnancyCurves(const QString& dir);

} // namespace muying::content
