#include "core/work/week_values.h"

#include "core/work/course.h"

#include <algorithm>

namespace muying::work {

using namespace Qt::StringLiterals;

std::vector<WeekValue> weekValues(const Chart& chart, const QString& field, const record::Entry* unsaved) {
    std::vector<WeekValue> values;
    if (!chart.pregnancy || !chart.pregnancy->index.dueDate.isValid())
        return values;
    const QDate due = chart.pregnancy->index.dueDate;
    const QDate ended = courseOf(chart).ended;
    const auto add = [&](const record::Entry& entry) {
        // Her weight at 42 days and the child's are no gain of the pregnancy.
        const bool visit = entry.form == u"ANC1"_s || entry.form == u"ANC2_5"_s;
        const auto value = visit ? entry.answers.number(field) : std::nullopt;
        const double week = (280.0 - static_cast<double>(entry.date.daysTo(due))) / 7.0;
        if (value && week >= 0 && week <= 43 && !(ended.isValid() && entry.date > ended))
            values.push_back({entry.date, week, *value});
    };
    for (const record::Entry& entry : chart.entries) {
        if (!unsaved || unsaved->id.isEmpty() || entry.id != unsaved->id)
            add(entry);
    }
    if (unsaved)
        add(*unsaved);
    std::ranges::stable_sort(values, {}, &WeekValue::date);
    return values;
}

} // namespace muying::work
