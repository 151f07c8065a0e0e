#pragma once
#include "core/work/demo_story.h"

namespace muying::work {

/// Registers the children of the birth just told and writes their home visit, check-ups and vaccinations up
/// to the present: growth along a line of its own, a few visits missed, a few doses late.
Status tellChildren(DemoScene& scene, const DemoScript& script);

} // namespace muying::work
