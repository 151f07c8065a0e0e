#pragma once
#include "core/content/drill_set.h"
#include "ui/print/pph_papers.h"

namespace muying::print {

/// The examiner's list of one skill test: every item with boxes for done and not done, the pass mark, name,
/// mentor and date of a repetition for the pen.
Document oscePages(const PphPaper& paper, const content::DrillSet& drills, const content::SkillTest& test);

} // namespace muying::print
