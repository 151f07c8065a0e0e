#include "ui/widgets/style_sheet.h"

#include "core/content/library.h"
#include "ui/widgets/theme.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace muying::ui {

QString expandStyle(const QString& source, const Theme& theme) {
    QHash<QString, QString> colours;
    for (int i = 0; i < RoleCount; ++i) {
        const auto role = static_cast<Role>(i);
        colours.insert(roleName(role), theme.color(role).name());
    }
    static const QRegularExpression token(u"@(?:\\((\\d+)\\)|([a-z][a-z0-9-]*))"_s);
    QString out;
    qsizetype from = 0;
    for (auto it = token.globalMatch(source); it.hasNext();) {
        const auto match = it.next();
        out += source.mid(from, match.capturedStart() - from);
        const QString number = match.captured(1);
        out += number.isEmpty() ? colours.value(match.captured(2), match.captured())
                                : QString::number(theme.px(number.toInt())) + u"px"_s;
        from = match.capturedEnd();
    }
    return out + source.mid(from);
}

QString styleSheet(const Theme& theme) {
    const QString folder = content::resourcesDir();
    QFile file(folder + u"/style/muying.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString source = QString::fromUtf8(file.readAll());
    // Arrows and ticks exist once per shade, because a style sheet cannot tint an image.
    source.replace(u"@icons"_s, folder + (theme.dark() ? u"/style/dark"_s : u"/style/light"_s));
    return expandStyle(source, theme);
}

} // namespace muying::ui
