#pragma once
#include "core/risk/assessment.h"

#include <QJsonObject>

namespace muying::risk {

/// Input from one line of `muyingctl assess`: {"phase":…,"facts":{…},"ticks":[…],"unasked":[…]}.
/// Without "phase" she is pregnant. With "ticks" (even empty) the screening items that only a doctor can
/// answer count as asked, save those of "unasked"; without "ticks" nobody asked them.
Result<Input> inputFromJson(const content::RuleSet& rules, const QJsonObject& line);

/// What `muyingctl assess` answers, without "id": one JSON object as text, members in the order people read
/// them.
QByteArray answerText(const Assessment& assessment);

/// The whole assessment for keeping, values and their origin included.
QJsonObject assessmentToJson(const Assessment& assessment);
/// Reads assessmentToJson() back; anything missing or mistyped is damage.
Result<Assessment> assessmentFromJson(const QJsonObject& json);

} // namespace muying::risk
