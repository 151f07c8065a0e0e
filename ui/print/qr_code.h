#pragma once
#include <QByteArray>
#include <QRectF>
#include <QString>

#include <vector>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace muying::print {

/// What stands in the code of a record: an id and nothing about the person. Scanned, it opens her page.
QByteArray qrPayload(const QString& subjectId);
/// The id of a scanned payload; empty if it is not one of ours.
QString subjectOfPayload(const QString& scanned);
/// Twelve characters of the id in groups of four, printed under the code for typing by hand.
QString shortCode(const QString& subjectId);

/// Modules of the code, row by row, `size` × `size`; error correction M. Empty if the payload is too long.
struct QrModules {
    int size = 0;
    std::vector<bool> dark;
};
QrModules qrModules(const QByteArray& payload);

/// Paints the code as one black path into `box` (mm); the paper around must stay white.
void paintQr(QPainter& painter, const QRectF& box, const QByteArray& payload);

} // namespace muying::print
