#pragma once
#include "core/work/desk.h"

namespace muying::work {

/// A sentence when the clock of the PC stands before the newest thing written into the file, by more than a
/// few minutes: it was set back, or it was ahead before. Nothing is lost by it; deadlines would be reckoned
/// wrong. Empty while the clock is credible.
Result<QString> clockNotice(const Desk& desk);

} // namespace muying::work
