#include "core/record/birth_computations.h"

#include "core/record/argument.h"

#include <algorithm>
#include <cmath>

namespace muying::record {

using namespace Qt::StringLiterals;

namespace {

constexpr double severeLossMl = 1000;
constexpr std::size_t epdsItems = 10;

std::optional<qint64> secondsBetween(const Arguments& arguments) {
    const QDateTime from = momentAt(arguments, 0);
    const QDateTime to = momentAt(arguments, 1);
    return from.isValid() && to.isValid() ? std::optional(from.secsTo(to)) : std::nullopt;
}

/// Score of one item of the mood screen; its option code is the score.
std::optional<int> itemScore(const Arguments& arguments, std::size_t index) {
    bool number = false;
    const int score = codeAt(arguments, index).toInt(&number);
    return number && score >= 0 && score <= 3 ? std::optional(score) : std::nullopt;
}

} // namespace

std::optional<double> haemorrhageLimit(const QString& mode) {
    if (mode.isEmpty())
        return std::nullopt;
    return mode == "4"_L1 ? 1000.0 : 500.0;
}

QJsonValue computeMinutesBetween(const Arguments& arguments) {
    const auto seconds = secondsBetween(arguments);
    return seconds ? QJsonValue(*seconds / 60) : QJsonValue();
}

QJsonValue computeHoursBetween(const Arguments& arguments) {
    const auto seconds = secondsBetween(arguments);
    return seconds ? QJsonValue(static_cast<double>(*seconds) / 3600.0) : QJsonValue();
}

/// The losses are cumulative, so each is a lower limit of the loss in 24 hours. "No" needs that one itself.
QJsonValue computePphClass(const Arguments& arguments) {
    const auto limit = haemorrhageLimit(codeAt(arguments, 0));
    const auto within24h = numberAt(arguments, 3);
    double known = -1;
    for (const std::size_t index : {1, 2, 3})
        known = std::max(known, numberAt(arguments, index).value_or(-1));
    if (known >= severeLossMl)
        return u"2"_s;
    if (!limit)
        return {};
    if (known >= *limit)
        return u"1"_s;
    return within24h ? QJsonValue(u"0"_s) : QJsonValue();
}

QJsonValue computeAsphyxia(const Arguments& arguments) {
    const auto first = numberAt(arguments, 0);
    const auto fifth = numberAt(arguments, 1);
    const double lower = std::min(first.value_or(10), fifth.value_or(10));
    if (lower <= 3)
        return u"2"_s;
    if (!first || !fifth)
        return {};
    return lower <= 7 ? u"1"_s : u"0"_s;
}

QJsonValue computeShockIndex(const Arguments& arguments) {
    const auto pulse = numberAt(arguments, 0);
    const auto systolic = numberAt(arguments, 1);
    return pulse && systolic && *systolic > 0 ? QJsonValue(*pulse / *systolic) : QJsonValue();
}

/// Without an earlier observation the total begins here. An earlier one without a total, or that is in truth
/// a later one, makes it missing: a total that leaves blood out would reassure wrongly.
QJsonValue computeRunningTotal(const Arguments& arguments) {
    const auto added = numberAt(arguments, 0);
    const QDateTime moment = momentAt(arguments, 1);
    const auto before = numberAt(arguments, 2);
    const QDateTime momentBefore = momentAt(arguments, 3);
    if (!added || !moment.isValid())
        return {};
    if (!momentBefore.isValid())
        return before ? QJsonValue() : QJsonValue(*added);
    return before && momentBefore <= moment ? QJsonValue(*before + *added) : QJsonValue();
}

QJsonValue computeEpdsTotal(const Arguments& arguments) {
    int total = 0;
    for (std::size_t item = 0; item < epdsItems; ++item) {
        const auto score = itemScore(arguments, item);
        if (!score)
            return {};
        total += *score;
    }
    return total;
}

/// Thoughts of self-harm come first, also while other items are unanswered.
QJsonValue computeEpdsLevel(const Arguments& arguments) {
    const auto total = numberAt(arguments, 0);
    const auto selfHarm = itemScore(arguments, 1);
    if (selfHarm && *selfHarm >= 1)
        return u"3"_s;
    if (!total || !selfHarm)
        return {};
    if (*total >= 13)
        return u"2"_s;
    return *total >= 10 ? u"1"_s : u"0"_s;
}

} // namespace muying::record
