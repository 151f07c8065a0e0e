#pragma once
#include <QDateTime>
#include <QString>

namespace muying::store {

/// ISO 8601 local time with milliseconds and offset ("2026-03-01T08:00:00.000+08:00"); "" if invalid.
QString isoText(const QDateTime& time);
/// Back to local time; invalid for "".
QDateTime timeFromIso(const QString& text);
/// "2026-03-01"; "" if invalid.
QString isoText(const QDate& date);
QDate dateFromIso(const QString& text);

} // namespace muying::store
