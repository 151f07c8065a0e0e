#pragma once
#include "core/content/leaflet.h"
#include "ui/print/leaflet_look.h"
#include "ui/print/leaflet_values.h"

namespace muying::print {

/// One printout of a leaflet.
struct LeafletJob {
    LeafletLook look;
    LeafletValues zh, ko;                   ///< leafletValues(); what is missing becomes a line to write on
    std::vector<content::RiskColour> marks; ///< painted beside her colour; empty = none
    Clinic clinic;
    QDateTime printedAt;
    bool sample = false;
};

/// A leaflet as A4 pages, the danger box on the first. The body is 14 pt and goes down to 12, never below,
/// to keep to two sides (with the Korean on the back: to one side each). A sensitive leaflet carries its
/// neutral title only, on paper, as page name and as title of the PDF. While a language is not reviewed, 未审
/// stands in every foot. Fails only if the bundled fonts cannot be loaded.
Result<Document> leafletPages(const content::Leaflet& leaflet, const LeafletJob& job);

} // namespace muying::print
