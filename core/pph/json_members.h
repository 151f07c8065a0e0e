#pragma once
#include "core/base/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace muying::pph {

/// Reads members of one JSON object and remembers the first refusal. Members nobody asked for are refused
/// too: a misspelt "asthma" must not pass for "no asthma".
class JsonMembers {
public:
    JsonMembers(const QJsonObject& object, QString where);

    bool has(const char* name) const { return m_object.contains(QLatin1String(name)); }
    /// Nothing if absent or null.
    std::optional<double> number(const char* name);
    double needNumber(const char* name);
    QString word(const char* name);
    QString needWord(const char* name);
    /// `absent` if the member is missing, nothing if it is null (not asked).
    std::optional<bool> truth(const char* name, std::optional<bool> absent);
    bool needTruth(const char* name);
    std::optional<QStringList> words(const char* name);
    /// ISO 8601 with its hour; without an offset it is taken as it stands.
    std::optional<QDateTime> moment(const char* name);
    void refuse(const QString& sentence);
    /// The first refusal, if any.
    std::optional<Error> finish();

private:
    QJsonValue take(const char* name);
    void missing(const char* name);

    const QJsonObject m_object;
    QString m_where;
    QStringList m_seen;
    std::optional<Error> m_refusal;
};

} // namespace muying::pph
