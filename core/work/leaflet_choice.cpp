#include "core/work/leaflet_choice.h"

#include "core/base/gestational_age.h"
#include "core/content/library.h"
#include "core/work/child_file.h"
#include "core/work/course.h"
#include "core/work/standing.h"

#include <algorithm>

namespace muying::work {

using namespace Qt::StringLiterals;

namespace {

bool meet(const QStringList& one, const QStringList& other) {
    return std::ranges::any_of(one, [&](const QString& word) { return other.contains(word); });
}

bool timeFits(const content::Leaflet& leaflet, const LeafletOccasion& occasion) {
    const auto holds = [](const std::optional<content::LeafletSpan>& span, const std::optional<int>& value) {
        return span && value && span->holds(*value);
    };
    return holds(leaflet.weeks, occasion.week) || holds(leaflet.postpartumDays, occasion.postpartumDay) ||
           holds(leaflet.childMonths, occasion.childMonths);
}

/// She has lost the pregnancy or the child at birth: it ended before a birth, or no child was born alive.
bool endedInLoss(const Chart& chart, const Course& course) {
    if (course.status == u"ended"_s)
        return true;
    const auto births = chart.all(u"DELIVERY_BABY"_s);
    const auto lost = [](const record::Entry* birth) {
        const QString outcome = birth->answers.text(u"birth_outcome"_s);
        return !outcome.isEmpty() && outcome != u"1"_s;
    };
    return course.postpartum() && !births.empty() && std::ranges::all_of(births, lost);
}

void readPregnancy(const Chart& chart, const QDate& today, LeafletOccasion& occasion) {
    const Course course = courseOf(chart);
    if (const auto days = course.gestationalDays(today); course.pregnant() && days && *days >= 0)
        occasion.week = *days / 7;
    if (course.postpartum() && course.ended.isValid())
        occasion.postpartumDay = static_cast<int>(course.ended.daysTo(today));
    occasion.loss = endedInLoss(chart, course);
    const Standing standing = standingOf(chart);
    if (!standing.provisional || standing.colour != u"green"_s)
        occasion.colours = standing.colours();
}

} // namespace

LeafletOccasion leafletOccasion(const content::Library& library, const Chart& chart, const QDate& today) {
    LeafletOccasion occasion;
    if (chart.child) {
        const QDate birth = childBirth(chart);
        if (birth.isValid() && birth <= today)
            occasion.childMonths = completedMonths(birth, today);
    } else if (chart.pregnancy) {
        readPregnancy(chart, today, occasion);
    }
    for (const store::Task& task : chart.tasks) {
        const bool open = task.state == u"open"_s && task.from <= today;
        const content::Window* window = open ? library.schedule().windowOfTask(task.code, task.key) : nullptr;
        if (window && !occasion.due.contains(window->code))
            occasion.due << window->code;
    }
    return occasion;
}

LeafletReason leafletReason(const content::Leaflet& leaflet, const LeafletOccasion& occasion) {
    const bool ofChild = leaflet.topic == u"newborn"_s || leaflet.topic == u"child"_s;
    if (leaflet.afterLoss)
        return occasion.loss ? LeafletReason::Time : LeafletReason::None;
    if (occasion.loss && ofChild)
        return LeafletReason::None;
    const bool ofColour = leaflet.topic == u"colour"_s;
    const bool otherColour = !leaflet.colours.isEmpty() && !meet(leaflet.colours, occasion.colours) &&
                             (ofColour || !occasion.colours.isEmpty()) && !occasion.childMonths &&
                             (ofColour || occasion.week);
    if (otherColour)
        return LeafletReason::None;
    if (meet(leaflet.due, occasion.due))
        return LeafletReason::Due;
    if (ofColour && meet(leaflet.colours, occasion.colours))
        return LeafletReason::Colour;
    return timeFits(leaflet, occasion) ? LeafletReason::Time : LeafletReason::None;
}

} // namespace muying::work
