#pragma once
#include "core/store/store.h"

namespace muying::work {

/// What stands in place of the name of a file that does not open any more.
QString damagedName();
/// Identity as lists and search show it: that of a damaged row holds its notice as name, so that it is found
/// and listed instead of being left out.
QJsonObject shownIdentity(const store::SubjectRow& row);

} // namespace muying::work
