#include "core/base/age_span.h"

#include <QRegularExpression>

namespace muying {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestMonths = 150 * 12;
constexpr int longestDays = 150 * 366;

} // namespace

QDate AgeSpan::after(const QDate& start) const {
    return start.isValid() ? start.addMonths(months).addDays(days) : QDate();
}

QString AgeSpan::text() const {
    const QString monthPart = months == 0 ? QString() : QString::number(months) + u'm';
    if (days == 0)
        return months == 0 ? u"0d"_s : monthPart;
    const QString sign = days > 0 && !monthPart.isEmpty() ? u"+"_s : QString();
    return monthPart + sign + QString::number(days) + u'd';
}

std::optional<AgeSpan> AgeSpan::parse(const QString& text) {
    static const QRegularExpression pattern(u"^(?:([0-9]{1,4})m)?(?:(^|[+-])([0-9]{1,5})d)?$"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch() || text.isEmpty())
        return std::nullopt;
    AgeSpan span{match.captured(1).toInt(), match.captured(3).toInt()};
    if (match.captured(2) == u"-"_s)
        span.days = -span.days;
    // "-3d" alone would be a stretch backwards.
    if (span.months > longestMonths || span.days > longestDays || (span.months == 0 && span.days < 0))
        return std::nullopt;
    return span;
}

} // namespace muying
