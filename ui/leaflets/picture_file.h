#pragma once
#include "core/base/result.h"

#include <QByteArray>

namespace muying::ui {

/// A PNG or JPEG file as grey PNG, the way a monochrome printer shows it. InvalidInput if it cannot be read
/// or is larger than a leaflet may carry; the sentence names its size.
Result<QByteArray> pictureFromFile(const QString& path);

} // namespace muying::ui
