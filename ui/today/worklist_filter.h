#pragma once
#include "core/work/worklist.h"

#include <array>
#include <vector>

namespace muying::ui {

using TodayChip = work::WorkChip;
constexpr int TodayChipCount = 14;

/// The segment of 今日.
enum class TodaySegment { All, Overdue, Today, Week };
constexpr int TodaySegmentCount = 4;

/// Which rows stand in the list: chips that are on must all apply, within the segment.
class WorklistFilter {
public:
    TodaySegment segment = TodaySegment::All;
    void set(TodayChip chip, bool on);
    bool isOn(TodayChip chip) const;
    bool any() const { return m_on != 0; }
    void clear() { m_on = 0; }

    bool accepts(const work::WorkItem& item) const;

    struct Counts {
        std::array<int, TodaySegmentCount> segments{}; ///< rows of each segment with the chips that are on
        std::array<int, TodayChipCount> chips{};       ///< rows left if this chip were on as well
        int rows = 0;
    };
    Counts count(const std::vector<work::WorkItem>& items) const;

    /// Chips that apply to an item, one bit each.
    static unsigned chipsOf(const work::WorkItem& item);

private:
    bool inSegment(const work::WorkItem& item, TodaySegment segment) const;
    unsigned m_on = 0;
};

} // namespace muying::ui
