#pragma once
#include "app/ctl/io.h"

#include <QJsonObject>

#include <functional>

namespace muying::ctl {

/// Answers one object; the error's sentence becomes the line's refusal.
using LineAnswer = std::function<Result<QJsonObject>(const QJsonObject& line)>;

/// The same with the answer already written as the text of one JSON object, for commands that must be fast.
using TextAnswer = std::function<Result<QByteArray>(const QJsonObject& line)>;

/// JSON Lines in, JSON Lines out, in order, `id` echoed: a refused line is answered with its reason and the
/// others still are. Returns Done, Refused or IoFailure.
int answerLines(const QString& path, Io& io, const LineAnswer& answer);
int answerLinesAsText(const QString& path, Io& io, const TextAnswer& answer);

} // namespace muying::ctl
