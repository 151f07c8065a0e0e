#pragma once
#include "core/content/checklist.h"
#include "core/content/drill_set.h"
#include "core/content/indicator_set.h"
#include "core/content/kit.h"
#include "core/content/library.h"
#include "core/content/poster_text.h"
#include "core/content/pregnancy_curves.h"

namespace muying::content {

// Declarations that are read where they are needed and not with the library. They say what the readers of a
// language made of the drafts, as the library itself does.

Result<std::shared_ptr<const Protocol>> protocolOf(const Library& library);
Result<std::vector<PosterText>> postersOf(const Library& library);
Result<Kit> kitOf(const Library& library);
Result<DrillSet> drillsOf(const Library& library);
Result<IndicatorSet> indicatorsOf(const Library& library, const QString& name);
Result<PregnancyCurves> pregnancyCurvesOf(const Library& library);

/// Every text of them, for the lists of readers; an error if one of them cannot be read: a list that lacks
/// its words would pass for complete.
Result<std::vector<Wording>> furtherWordings(const Library& library);

} // namespace muying::content
