#include "ui/print/leaflet_look.h"

#include <algorithm>
#include <array>

namespace muying::print {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array allLayouts{LeafletLayout::SideBySide, LeafletLayout::Stacked, LeafletLayout::ChineseOnly,
                                LeafletLayout::KoreanBehind};

} // namespace

QString leafletLayoutName(LeafletLayout layout) {
    switch (layout) {
    case LeafletLayout::SideBySide:
        return u"side"_s;
    case LeafletLayout::Stacked:
        return u"stacked"_s;
    case LeafletLayout::ChineseOnly:
        return u"zh"_s;
    case LeafletLayout::KoreanBehind:
        break;
    }
    return u"back"_s;
}

std::optional<LeafletLayout> leafletLayoutNamed(const QString& name) {
    const auto found = std::ranges::find(allLayouts, name, leafletLayoutName);
    return found == allLayouts.end() ? std::nullopt : std::optional(*found);
}

LeafletLook leafletLookFrom(const QJsonObject& setting) {
    LeafletLook look;
    look.layout = leafletLayoutNamed(setting.value("layout"_L1).toString()).value_or(look.layout);
    look.koreanFirst = setting.value("korean_first"_L1).toBool();
    look.koreanPercent = std::clamp(setting.value("korean_percent"_L1).toInt(look.koreanPercent),
                                    LeafletLook::leastPercent, LeafletLook::mostPercent);
    return look;
}

QJsonObject leafletLookJson(const LeafletLook& look) {
    return {{u"layout"_s, leafletLayoutName(look.layout)},
            {u"korean_first"_s, look.koreanFirst},
            {u"korean_percent"_s, look.koreanPercent}};
}

} // namespace muying::print
