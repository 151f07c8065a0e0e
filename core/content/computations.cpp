#include "core/content/computations.h"

#include <QRegularExpression>

#include <algorithm>

namespace muying::content {

using namespace Qt::StringLiterals;

namespace {

const std::vector<Computation> declaredComputations{
    // Completed years between birth and the second date.
    {u"age"_s, {u"date"_s, u"date"_s}, u"int"_s},
    // Gestation by the due date in use (EDD − 280 d is day 0): completed weeks, days beside them, all days.
    {u"ga_weeks"_s, {u"date"_s, u"date"_s}, u"int"_s},
    {u"ga_days"_s, {u"date"_s, u"date"_s}, u"int"_s},
    {u"ga_in_days"_s, {u"date"_s, u"date"_s}, u"int"_s},
    // Due date in use, end of pregnancy, day: "28+3" while pregnant, "产后12天" after the end.
    // The end may be missing.
    {u"ga_or_postpartum"_s, {u"date"_s, u"date"_s, u"date"_s}, u"text"_s},
    // Book before 13 weeks: gestation of at most 90 days.
    {u"early_booked"_s, {u"number"_s}, u"bool"_s},
    // LMP + 280 d.
    {u"edd_lmp"_s, {u"date"_s}, u"date"_s},
    // Scan date + 280 d − gestation in days at the scan.
    {u"edd_us"_s, {u"date"_s, u"number"_s}, u"date"_s},
    // Transfer + 266 d − age of the embryo; its option code is the age in days.
    {u"edd_art"_s, {u"date"_s, u"choice"_s}, u"date"_s},
    // The due date in use; if there is none, LMP + 280 d. Either may be missing.
    {u"edd_in_use"_s, {u"date"_s, u"date"_s}, u"date"_s},
    // Days from the second date to the first.
    {u"days_between"_s, {u"date"_s, u"date"_s}, u"int"_s},
    // Completed months from the first date to the second.
    {u"months_between"_s, {u"date"_s, u"date"_s}, u"int"_s},
    // Date + days.
    {u"add_days"_s, {u"date"_s, u"number"_s}, u"date"_s},
    // kg/m² from cm and kg, one decimal.
    {u"bmi"_s, {u"number"_s, u"number"_s}, u"decimal"_s},
    // WS/T 801-2022: 1 below 18.5, 2 below 24.0, 3 below 28.0, 4 from 28.0.
    {u"gwg_class"_s, {u"number"_s}, u"choice"_s},
    // Recommended total gain of that class in kg: "8.0-14.0".
    {u"gwg_target"_s, {u"choice"_s}, u"text"_s},
    // First number − second number, one decimal.
    {u"difference"_s, {u"number"_s, u"number"_s}, u"decimal"_s},
    // Weight and its day, then earlier weights with their days: kg per week since the latest of them.
    {u"gain_per_week"_s,
     {u"number"_s, u"date"_s, u"number"_s, u"date"_s, u"number"_s, u"date"_s},
     u"decimal"_s},
    // Slot 2–5, due date in use, day: "1" inside 112–146, 147–174, 196–258, 259–286 days, else "0".
    {u"slot_ok"_s, {u"choice"_s, u"date"_s, u"date"_s}, u"choice"_s},
    // Fundal height in cm, due date in use, day: "1" below, "2" inside, "3" above the band of the chart.
    {u"fundal_chart"_s, {u"number"_s, u"date"_s, u"date"_s}, u"choice"_s},
    // Household registration 1 = resident; otherwise half a year since the date until today.
    {u"resident_6m"_s, {u"choice"_s, u"date"_s, u"date"_s}, u"bool"_s},
    // The colour of another record; "0" when there is none.
    {u"colour_or_none"_s, {u"choice"_s}, u"choice"_s},
    // The value of another record, unchanged.
    {u"copy"_s, {u"date|number|choice"_s}, u"date|int|decimal|choice"_s},
    // The number after the one of the latest earlier record; 1 when there is none.
    {u"successor"_s, {u"number"_s}, u"int"_s},
    // Colour and assessment day: red (4) the next day, orange (3) three days later, otherwise missing.
    {u"report_due"_s, {u"choice"_s, u"date"_s}, u"date"_s},
};

} // namespace

const std::vector<Computation>& computations() {
    return declaredComputations;
}

const Computation* computation(const QString& name) {
    const auto& table = computations();
    const auto found = std::ranges::find(table, name, &Computation::name);
    return found == table.end() ? nullptr : &*found;
}

Result<ComputeCall> parseCompute(const QString& text) {
    static const QRegularExpression call(u"^([a-z][a-z0-9_]*)\\(([^()]*)\\)$"_s);
    static const QRegularExpression argument(u"^([a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)?|-?[0-9]+)$"_s);
    const auto match = call.match(text);
    if (!match.hasMatch())
        return failure(ErrorCode::ContentInvalid, u"a computation looks like name(argument,argument)"_s);
    ComputeCall parsed{match.captured(1), {}};
    for (const QString& part : match.captured(2).split(u',')) {
        const QString name = part.trimmed();
        if (!argument.match(name).hasMatch())
            return failure(ErrorCode::ContentInvalid, u"\"%1\" is no field name or whole number"_s.arg(name));
        parsed.arguments << name;
    }
    return parsed;
}

const std::vector<RecordPrefix>& recordPrefixes() {
    static const std::vector<RecordPrefix> table{
        {u"cover"_s, u"WOM_COVER"_s}, {u"preg"_s, u"PREG_EPISODE"_s},  {u"anc1"_s, u"ANC1"_s},
        {u"visit"_s, u"ANC2_5"_s},    {u"screen"_s, u"RISK_SCREEN"_s}, {u"assess"_s, u"RISK_ASSESS"_s},
    };
    return table;
}

} // namespace muying::content
