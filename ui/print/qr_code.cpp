#include "ui/print/qr_code.h"

#include <QPainter>
#include <QPainterPath>

#include <memory>

#include <qrencode.h>

namespace muying::print {

namespace {

const QLatin1String qrPrefix("MY");
constexpr int idDigits = 32;

QString bareId(const QString& subjectId) {
    return QString(subjectId).remove(QLatin1Char('-')).toUpper();
}

} // namespace

QByteArray qrPayload(const QString& subjectId) {
    return (qrPrefix + bareId(subjectId)).toLatin1();
}

QString subjectOfPayload(const QString& scanned) {
    const QString text = scanned.trimmed().toLower();
    if (!text.startsWith(qrPrefix, Qt::CaseInsensitive) || text.size() != qrPrefix.size() + idDigits)
        return {};
    QString id = text.mid(qrPrefix.size());
    for (const int dash : {8, 13, 18, 23})
        id.insert(dash, QLatin1Char('-'));
    return id;
}

QString shortCode(const QString& subjectId) {
    const QString id = bareId(subjectId);
    return QStringLiteral("%1-%2-%3").arg(id.left(4), id.mid(4, 4), id.mid(8, 4));
}

QrModules qrModules(const QByteArray& payload) {
    const std::unique_ptr<QRcode, void (*)(QRcode*)> code(
        QRcode_encodeString(payload.constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), QRcode_free);
    QrModules modules;
    if (!code)
        return modules;
    modules.size = code->width;
    const auto count = static_cast<std::size_t>(code->width) * static_cast<std::size_t>(code->width);
    modules.dark.resize(count);
    for (std::size_t i = 0; i < count; ++i)
        modules.dark[i] = (code->data[i] & 1U) != 0;
    return modules;
}

void paintQr(QPainter& painter, const QRectF& box, const QByteArray& payload) {
    const QrModules modules = qrModules(payload);
    if (modules.size == 0)
        return;
    const double step = box.width() / modules.size;
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (int y = 0; y < modules.size; ++y) {
        for (int x = 0; x < modules.size;) {
            const int start = x;
            while (x < modules.size && modules.dark[static_cast<std::size_t>(y * modules.size + x)])
                ++x;
            if (x > start)
                path.addRect(box.left() + start * step, box.top() + y * step, (x - start) * step, step);
            else
                ++x;
        }
    }
    painter.fillPath(path, Qt::black);
}

} // namespace muying::print
