#pragma once
#include "ui/print/print_input.h"

namespace muying::print {

/// Cover of the handbook, A5. A stranger may read it: no diagnosis, purple says only 紫; nothing is marked
/// as final while the screening is incomplete.
Page coverPage(const PrintFacts& facts);

} // namespace muying::print
