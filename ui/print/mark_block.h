#pragma once
#include "ui/print/print_input.h"

namespace muying::print {

/// "橙色（较高风险）"; purple says no second word: 紫色.
QString colourStatement(content::RiskColour colour);
/// One line on how far the colours can be relied on: graded, suggested, or not assessed.
LocalText standingLine(const PrintFacts& facts);
/// The same in a few words, where date and institution stand beside it: 取较高者；紫色并列.
QString standingNote(const PrintFacts& facts);
/// Colours found although the screening is not complete: said in words, never as a mark. Empty if none.
LocalText provisionalLine(const PrintFacts& facts);

/// The mark or the pair side by side, purple to the right and a little smaller; the dashed ring with 未评
/// where nothing may be shown. Centred on `centre`.
void addMarks(Page& page, const QPointF& centre, double size,
              const std::vector<content::RiskColour>& colours);

} // namespace muying::print
