#include "core/record/computations.h"

#include <array>

namespace muying::record {

namespace {

struct FundalStep {
    int gaDays;
    double lowest;
    double highest;
};
constexpr std::array<FundalStep, 6> fundalTable{{
    {140, 15.3, 21.4},
    {168, 22.0, 25.1},
    {196, 22.4, 29.0},
    {224, 25.3, 32.0},
    {252, 29.8, 34.5},
    {280, 30.0, 35.3},
}};

struct SlotWindow {
    int slot;
    int firstDay;
    int lastDay;
};
constexpr std::array<SlotWindow, 4> slotWindows{{{2, 112, 146}, {3, 147, 174}, {4, 196, 258}, {5, 259, 286}}};

constexpr std::array<ValueRange, 4> gainRanges{{{11.0, 16.0}, {8.0, 14.0}, {7.0, 11.0}, {5.0, 9.0}}};

} // namespace

std::optional<double> bodyMassIndex(double heightCm, double weightKg) {
    if (!(heightCm > 0) || !(weightKg > 0))
        return std::nullopt;
    const double metres = heightCm / 100.0;
    return weightKg / (metres * metres);
}

int weightGainClass(double bmi) {
    if (bmi < 18.5)
        return 1;
    if (bmi < 24.0)
        return 2;
    return bmi < 28.0 ? 3 : 4;
}

std::optional<ValueRange> recommendedGain(int gainClass) {
    if (gainClass < 1 || gainClass > static_cast<int>(gainRanges.size()))
        return std::nullopt;
    return gainRanges[static_cast<std::size_t>(gainClass - 1)];
}

std::optional<ValueRange> fundalHeightBand(int gaDays) {
    for (std::size_t i = 1; i < fundalTable.size(); ++i) {
        const FundalStep& low = fundalTable[i - 1];
        const FundalStep& high = fundalTable[i];
        if (gaDays < low.gaDays || gaDays > high.gaDays)
            continue;
        const double share = double(gaDays - low.gaDays) / (high.gaDays - low.gaDays);
        return ValueRange{low.lowest + share * (high.lowest - low.lowest),
                          low.highest + share * (high.highest - low.highest)};
    }
    return std::nullopt;
}

std::optional<int> visitSlot(int gaDays) {
    for (const SlotWindow& window : slotWindows) {
        if (gaDays >= window.firstDay && gaDays <= window.lastDay)
            return window.slot;
    }
    return std::nullopt;
}

} // namespace muying::record
