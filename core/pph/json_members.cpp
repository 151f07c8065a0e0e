#include "core/pph/json_members.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace muying::pph {

JsonMembers::JsonMembers(const QJsonObject& object, QString where)
    : m_object(object), m_where(std::move(where)) {
}

QJsonValue JsonMembers::take(const char* name) {
    m_seen << QString::fromLatin1(name);
    return m_object.value(QLatin1String(name));
}

void JsonMembers::refuse(const QString& sentence) {
    if (!m_refusal)
        m_refusal = failure(ErrorCode::InvalidInput, QStringLiteral("%1: %2").arg(m_where, sentence));
}

void JsonMembers::missing(const char* name) {
    refuse(QCoreApplication::translate("muying::pph", "缺少 %1。").arg(QLatin1String(name)));
}

std::optional<double> JsonMembers::number(const char* name) {
    const QJsonValue value = take(name);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    if (!value.isDouble()) {
        refuse(QCoreApplication::translate("muying::pph", "%1 必须是数值。").arg(QLatin1String(name)));
        return std::nullopt;
    }
    return value.toDouble();
}

double JsonMembers::needNumber(const char* name) {
    const auto value = number(name);
    if (!value)
        missing(name);
    return value.value_or(0);
}

QString JsonMembers::word(const char* name) {
    const QJsonValue value = take(name);
    if (value.isUndefined() || value.isNull())
        return {};
    if (!value.isString())
        refuse(QCoreApplication::translate("muying::pph", "%1 必须是文字。").arg(QLatin1String(name)));
    return value.toString();
}

QString JsonMembers::needWord(const char* name) {
    const QString value = word(name);
    if (value.isEmpty())
        missing(name);
    return value;
}

std::optional<bool> JsonMembers::truth(const char* name, std::optional<bool> absent) {
    const QJsonValue value = take(name);
    if (value.isUndefined())
        return absent;
    if (value.isNull())
        return std::nullopt;
    if (!value.isBool())
        refuse(
            QCoreApplication::translate("muying::pph", "%1 应为 true 或 false。").arg(QLatin1String(name)));
    return value.toBool();
}

bool JsonMembers::needTruth(const char* name) {
    const auto value = truth(name, std::nullopt);
    if (!value)
        missing(name);
    return value.value_or(false);
}

std::optional<QStringList> JsonMembers::words(const char* name) {
    const QJsonValue value = take(name);
    if (value.isUndefined())
        return QStringList{};
    if (value.isNull())
        return std::nullopt;
    QStringList list;
    bool right = value.isArray();
    for (const QJsonValue& item : value.toArray()) {
        right = right && item.isString();
        list << item.toString();
    }
    if (!right)
        refuse(QCoreApplication::translate("muying::pph", "%1 应为文字的列表。").arg(QLatin1String(name)));
    return list;
}

std::optional<QDateTime> JsonMembers::moment(const char* name) {
    const QJsonValue value = take(name);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    const QString text = value.toString();
    QDateTime at = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!at.isValid() || !text.contains(u'T')) {
        refuse(QCoreApplication::translate("muying::pph", "%1 不是时间（应如 2026-03-01T08:00）。")
                   .arg(QLatin1String(name)));
        return std::nullopt;
    }
    // Read as it stands: no hour may vanish or come twice by the rules of a time zone.
    if (at.timeSpec() == Qt::LocalTime)
        at = QDateTime(at.date(), at.time(), Qt::UTC);
    return at;
}

std::optional<Error> JsonMembers::finish() {
    for (const QString& member : m_object.keys()) {
        if (!m_seen.contains(member))
            refuse(QCoreApplication::translate("muying::pph", "不认识“%1”，请核对名称。").arg(member));
    }
    return m_refusal;
}

} // namespace muying::pph
