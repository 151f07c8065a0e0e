#include "core/content/leaflet_picture.h"

#include <QtEndian>

namespace muying::content {

std::optional<QSize> pngSize(const QByteArray& bytes) {
    static const QByteArray signature("\x89PNG\r\n\x1a\n", 8);
    constexpr qsizetype headEnd = 24; // signature, length and name of IHDR, width, height
    if (bytes.size() < headEnd || !bytes.startsWith(signature) || bytes.mid(12, 4) != "IHDR")
        return std::nullopt;
    const auto number = [&](qsizetype at) {
        return static_cast<int>(qFromBigEndian<quint32>(bytes.constData() + at));
    };
    const QSize size(number(16), number(20));
    return size.width() > 0 && size.height() > 0 ? std::optional(size) : std::nullopt;
}

std::optional<LeafletFinding> pictureFault(const QByteArray& png) {
    if (png.isEmpty())
        return std::nullopt;
    const auto size = pngSize(png);
    if (!size)
        return LeafletFinding{LeafletFault::Picture, -1, Language::Zh, {}, {}, {}};
    if (png.size() <= mostPictureBytes && size->width() <= mostPictureSide &&
        size->height() <= mostPictureSide)
        return std::nullopt;
    return LeafletFinding{
        LeafletFault::PictureTooLarge,
        -1,
        Language::Zh,
        QStringLiteral("%1×%2, %3 KB").arg(size->width()).arg(size->height()).arg(png.size() / 1024),
        QStringLiteral("%1×%1, %2 KB").arg(mostPictureSide).arg(mostPictureBytes / 1024),
        {}};
}

} // namespace muying::content
