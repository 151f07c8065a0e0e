#pragma once
#include <QJsonObject>
#include <QString>

#include <optional>

namespace muying::print {

/// How the two languages share the paper.
enum class LeafletLayout {
    SideBySide,   ///< rows of pairs, 45 parts Chinese to 55 parts Korean
    Stacked,      ///< one above the other, pair by pair
    ChineseOnly,  ///< no Korean
    KoreanBehind, ///< a page of Chinese, on its back the same in Korean
};

/// "side", "stacked", "zh", "back".
QString leafletLayoutName(LeafletLayout layout);
std::optional<LeafletLayout> leafletLayoutNamed(const QString& name);

/// How the leaflets of a clinic look. Chinese comes first and both scripts are of one size unless the county
/// rules otherwise.
struct LeafletLook {
    static constexpr int leastPercent = 85, mostPercent = 115;
    LeafletLayout layout = LeafletLayout::SideBySide;
    bool koreanFirst = false;
    int koreanPercent = 100; ///< size of the Korean letters beside the Chinese; never under 12 pt
    bool aloud = false; ///< large type to be read to those who do not read: title, main message, danger box

    bool hasKorean() const { return layout != LeafletLayout::ChineseOnly; }
};

/// As kept in the clinic's setting "leaflets.look"; what is missing or impossible is the default.
LeafletLook leafletLookFrom(const QJsonObject& setting);
QJsonObject leafletLookJson(const LeafletLook& look);

} // namespace muying::print
