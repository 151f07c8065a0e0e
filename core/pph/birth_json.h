#pragma once
#include "core/base/result.h"
#include "core/pph/run.h"

#include <QJsonObject>

namespace muying::pph {

/// The birth and the woman of a run as `muyingctl pph` and the log write them. A member of the woman that is
/// absent counts as "no"; null is "not asked", and so the writer puts it.
Status birthFromJson(const QJsonObject& object, Birth& birth);
Status womanFromJson(const QJsonObject& object, Woman& woman);
QJsonObject birthJson(const Birth& birth);
QJsonObject womanJson(const Woman& woman);

} // namespace muying::pph
