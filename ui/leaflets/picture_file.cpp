#include "ui/leaflets/picture_file.h"

#include "core/content/leaflet_picture.h"
#include "ui/leaflets/leaflet_words.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImageReader>

namespace muying::ui {

using namespace Qt::StringLiterals;

Result<QByteArray> pictureFromFile(const QString& path) {
    const QString name = QFileInfo(path).fileName();
    QImageReader reader(path);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    const bool tooMany = size.width() > content::mostPictureSide || size.height() > content::mostPictureSide;
    if (tooMany) // not even read: a photo of 100 megapixels would stop an old PC
        return failure(
            ErrorCode::InvalidInput,
            QCoreApplication::translate("muying::ui", "图片 %1 太大：%2×%3，最多 %4×%4。请先缩小。没有加入。")
                .arg(name)
                .arg(size.width())
                .arg(size.height())
                .arg(content::mostPictureSide));
    const QImage image = reader.read();
    if (image.isNull())
        return failure(
            ErrorCode::InvalidInput,
            QCoreApplication::translate("muying::ui", "图片 %1 打不开，请用 PNG 或 JPEG。没有加入。")
                .arg(name));
    QByteArray png;
    QBuffer buffer(&png);
    const bool written = buffer.open(QIODevice::WriteOnly) &&
                         image.convertToFormat(QImage::Format_Grayscale8).save(&buffer, "PNG");
    if (!written)
        return failure(ErrorCode::Io,
                       QCoreApplication::translate("muying::ui", "图片 %1 存不进来。没有加入。").arg(name));
    if (const auto fault = content::pictureFault(png))
        return failure(ErrorCode::InvalidInput, u"%1：%2。"_s.arg(name, leafletFaultWord(*fault)));
    return png;
}

} // namespace muying::ui
