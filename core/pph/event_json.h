#pragma once
#include "core/base/result.h"
#include "core/pph/run.h"

#include <QJsonObject>

namespace muying::pph {

/// One event as `muyingctl pph` and the log write it; wrong types and unknown names are refused. `where`
/// names the place in the sentence.
Result<Event> eventFromJson(const QJsonValue& value, const QString& where);
/// The same event written so that eventFromJson() gives it back.
QJsonObject eventJson(const Event& event);
/// "pad", "drape", …
QString eventKindName(EventKind kind);

/// A moment as it stands in the log, to the millisecond.
QString logMoment(const QDateTime& at);

/// "We do not know …".
QString unknownWord(const QString& word);

} // namespace muying::pph
