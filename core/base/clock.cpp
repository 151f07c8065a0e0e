#include "core/base/clock.h"

namespace muying {

QDateTime SystemClock::now() const {
    return QDateTime::currentDateTime();
}

} // namespace muying
