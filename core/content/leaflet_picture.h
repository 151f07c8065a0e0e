#pragma once
#include "core/content/leaflet_check.h"

#include <QSize>

namespace muying::content {

/// What a picture of a leaflet may be at most: more would slow an old printer and swell every backup.
inline constexpr int mostPictureBytes = 400 * 1024;
inline constexpr int mostPictureSide = 2000; ///< pixels

/// Pixels of a PNG, read from its head; null if it is none.
std::optional<QSize> pngSize(const QByteArray& bytes);

/// What is wrong with the picture; nothing for a leaflet without one.
std::optional<LeafletFinding> pictureFault(const QByteArray& png);

} // namespace muying::content
