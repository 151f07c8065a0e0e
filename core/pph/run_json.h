#pragma once
#include "core/pph/situation.h"

#include <QJsonObject>

namespace muying::pph {

/// One birth as `muyingctl pph` reads it, and the moment it asks about (the last event if it names none).
struct AskedRun {
    Run run;
    QDateTime now;
};

/// {"birth":{…},"woman":{…},"events":[…],"now":…}. A member of "woman" that is absent counts as "no", as in
/// the contract of the command; null is "not asked". Wrong types and unknown names are refused.
Result<AskedRun> runFromJson(const QJsonObject& line);

/// The answer of `muyingctl pph`, without "id".
QJsonObject answerJson(const Situation& situation);

} // namespace muying::pph
