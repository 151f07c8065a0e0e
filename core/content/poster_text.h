#pragma once
#include "core/base/language.h"
#include "core/base/result.h"

#include <vector>

namespace muying::content {

/// A sentence of a poster with the name it is found by ("green", "closing").
struct PosterLine {
    QString code;
    LocalText text;
};

/// Words of a poster; what it lists (colours, vaccines, danger signs) is taken from the live declarations.
struct PosterText {
    QString code; ///< "colours", "danger", "vaccines"
    LocalText title;
    LocalText main;
    std::vector<PosterLine> lines;
    QString source;
    QString status; ///< "verified" or "to_confirm"

    /// Empty text if there is no such line.
    LocalText line(const QString& name) const;
};

/// Reads posters/posters.json of `resourcesDir`; every complaint names file and line.
Result<std::vector<PosterText>> loadPosters(const QString& resourcesDir);

} // namespace muying::content
