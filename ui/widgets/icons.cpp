#include "ui/widgets/icons.h"

#include "core/content/library.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace muying::ui {

namespace {

QByteArray iconSource(const QString& name) {
    static QHash<QString, QByteArray> sources;
    const auto known = sources.constFind(name);
    if (known != sources.constEnd())
        return *known;
    QFile file(content::resourcesDir() + u"/icons/"_s + name + u".svg"_s);
    const QByteArray source = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    if (!source.isEmpty())
        sources.insert(name, source);
    return source;
}

} // namespace

void paintIcon(QPainter& painter, const QString& name, const QRectF& rect, const QColor& tint) {
    QByteArray source = iconSource(name);
    if (source.isEmpty())
        return;
    source.replace("currentColor", tint.name().toLatin1());
    QSvgRenderer renderer(source);
    renderer.render(&painter, rect);
}

QPixmap iconPixmap(const QString& name, const QColor& tint, double basePx, qreal deviceRatio) {
    static QHash<QString, QPixmap> cache;
    const int side = px(basePx);
    const QString key =
        u"%1/%2/%3/%4"_s.arg(name, tint.name(), QString::number(side), QString::number(deviceRatio));
    const auto known = cache.constFind(key);
    if (known != cache.constEnd())
        return *known;
    QPixmap pixmap(QSizeF(side * deviceRatio, side * deviceRatio).toSize());
    pixmap.setDevicePixelRatio(deviceRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintIcon(painter, name, QRectF(0, 0, side, side), tint);
    painter.end();
    cache.insert(key, pixmap);
    return pixmap;
}

QIcon icon(const QString& name, Role role, double basePx) {
    QIcon result(iconPixmap(name, color(role), basePx));
    result.addPixmap(iconPixmap(name, color(Role::Ink3), basePx), QIcon::Disabled);
    return result;
}

QStringList iconNames() {
    QStringList names;
    for (const QString& file :
         QDir(content::resourcesDir() + u"/icons"_s).entryList({u"*.svg"_s}, QDir::Files))
        names << file.chopped(4);
    return names;
}

} // namespace muying::ui
