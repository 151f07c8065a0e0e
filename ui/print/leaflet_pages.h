#pragma once
#include "core/content/leaflet.h"
#include "ui/print/leaflet_values.h"

namespace muying::print {

/// How the two languages share the page. Chinese always comes first.
enum class LeafletLayout {
    SideBySide,  ///< rows of pairs, Chinese left, Korean right, 45:55
    Stacked,     ///< Chinese above, Korean below
    ChineseOnly, ///< no Korean
};

/// One printout of a leaflet.
struct LeafletJob {
    LeafletLayout layout = LeafletLayout::SideBySide;
    LeafletValues zh, ko; ///< leafletValues(); what is missing becomes a line to write on
    Clinic clinic;
    QDateTime printedAt;
    bool sample = false;
};

/// A leaflet as A4 pages, the danger box on the first. The body is 14 pt and goes down to 12, never below,
/// to keep to two sides. A sensitive leaflet carries its neutral title only, on paper, as page name and as
/// title of the PDF. While a language is not reviewed, 未审 stands in every foot. Fails only if the
/// bundled fonts cannot be loaded.
Result<Document> leafletPages(const content::Leaflet& leaflet, const LeafletJob& job);

} // namespace muying::print
