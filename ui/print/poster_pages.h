#pragma once
#include "core/content/library.h"
#include "core/content/poster_text.h"
#include "ui/print/leaflet_look.h"
#include "ui/print/sheet.h"

namespace muying::content {
struct Leaflet;
}

namespace muying::print {

enum class PosterSize { A4, A3 };

/// One poster for the wall of the clinic, both languages in one size and weight. It never names a person.
struct PosterJob {
    content::PosterText text;
    const content::Library* library = nullptr;
    const content::Leaflet* dangerSigns = nullptr; ///< the leaflet whose danger box "danger" enlarges
    PosterSize size = PosterSize::A3;
    bool korean = true; ///< else Chinese only
    bool koreanFirst = false;
    Clinic clinic;
    QDateTime printedAt;
};

/// "colours": the five marks with what they ask for. "danger": the signs of a leaflet in large type.
/// "vaccines": the schedule in force by age, from the immunisation table. NotFound for another code.
Result<Document> posterPages(const PosterJob& job);

/// A page with everything on it larger or smaller: a poster drawn for A3 as A4.
Page scaledPage(const Page& page, double factor);

} // namespace muying::print
