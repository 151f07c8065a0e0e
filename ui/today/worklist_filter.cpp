#include "ui/today/worklist_filter.h"

namespace muying::ui {

namespace {

constexpr unsigned filterBit(TodayChip chip) {
    return 1U << static_cast<unsigned>(chip);
}

} // namespace

void WorklistFilter::set(TodayChip chip, bool on) {
    m_on = on ? m_on | filterBit(chip) : m_on & ~filterBit(chip);
}

bool WorklistFilter::isOn(TodayChip chip) const {
    return (m_on & filterBit(chip)) != 0;
}

unsigned WorklistFilter::chipsOf(const work::WorkItem& item) {
    unsigned bits = 0;
    for (int i = 0; i < TodayChipCount; ++i)
        if (work::belongsTo(item, static_cast<TodayChip>(i)))
            bits |= filterBit(static_cast<TodayChip>(i));
    return bits;
}

bool WorklistFilter::inSegment(const work::WorkItem& item, TodaySegment which) const {
    switch (which) {
    case TodaySegment::All:
        return true;
    case TodaySegment::Overdue:
        return item.group == work::DueGroup::Overdue;
    case TodaySegment::Today:
        return item.group == work::DueGroup::Today;
    case TodaySegment::Week:
        return item.group == work::DueGroup::ThisWeek;
    }
    return true;
}

bool WorklistFilter::accepts(const work::WorkItem& item) const {
    return inSegment(item, segment) && (chipsOf(item) & m_on) == m_on;
}

WorklistFilter::Counts WorklistFilter::count(const std::vector<work::WorkItem>& items) const {
    Counts counts;
    for (const work::WorkItem& item : items) {
        const unsigned bits = chipsOf(item);
        if ((bits & m_on) != m_on)
            continue;
        for (std::size_t i = 0; i < counts.segments.size(); ++i)
            counts.segments[i] += inSegment(item, static_cast<TodaySegment>(i)) ? 1 : 0;
        if (!inSegment(item, segment))
            continue;
        ++counts.rows;
        for (std::size_t i = 0; i < counts.chips.size(); ++i)
            counts.chips[i] += (bits & (1U << i)) != 0 ? 1 : 0;
    }
    return counts;
}

} // namespace muying::ui
