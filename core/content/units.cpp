#include "core/content/units.h"

#include <QHash>

#include <algorithm>

namespace muying::content {

namespace {

using namespace Qt::StringLiterals;

const QHash<QString, LocalText>& unitWords() {
    static const QHash<QString, LocalText> words{
        {u"岁"_s, {u"岁"_s, u"살"_s, u"years"_s}},
        {u"次"_s, {u"次"_s, u"번"_s, u"times"_s}},
        {u"例"_s, {u"例"_s, u"례"_s, u"cases"_s}},
        {u"人"_s, {u"人"_s, u"명"_s, u"persons"_s}},
        {u"个"_s, {u"个"_s, u"명"_s, u"fetuses"_s}},
        {u"条"_s, {u"条"_s, u"개"_s, u"lines"_s}},
        {u"周"_s, {u"周"_s, u"주"_s, u"weeks"_s}},
        {u"天"_s, {u"天"_s, u"일"_s, u"days"_s}},
        {u"月"_s, {u"个月"_s, u"개월"_s, u"months"_s}},
        {u"分"_s, {u"分"_s, u"점"_s, u"points"_s}},
        {u"针"_s, {u"针"_s, u"바늘"_s, u"stitches"_s}},
        {u"盒"_s, {u"盒"_s, u"갑"_s, u"boxes"_s}},
        {u"份"_s, {u"份"_s, u"부"_s, u"copies"_s}},
        {u"秒"_s, {u"秒"_s, u"초"_s, u"s"_s}},
        {u"小时"_s, {u"小时"_s, u"시간"_s, u"hours"_s}},
        {u"分钟"_s, {u"分钟"_s, u"분"_s, u"min"_s}},
        {u"次/分钟"_s, {u"次/分钟"_s, u"번/분"_s, u"/min"_s}},
        {u"颗"_s, {u"颗"_s, u"개"_s, u"teeth"_s}},
        {u"次/日"_s, {u"次/日"_s, u"번/일"_s, u"/day"_s}},
        {u"mL/次"_s, {u"mL/次"_s, u"mL/번"_s, u"mL each"_s}},
        {u"IU/日"_s, {u"IU/日"_s, u"IU/일"_s, u"IU/day"_s}},
        {u"mL/日"_s, {u"mL/日"_s, u"mL/일"_s, u"mL/day"_s}},
        {u"小时/日"_s, {u"小时/日"_s, u"시간/일"_s, u"hours/day"_s}},
        {u"分钟/日"_s, {u"分钟/日"_s, u"분/일"_s, u"min/day"_s}},
        {u"mg/kg·日"_s, {u"mg/kg·日"_s, u"mg/kg·일"_s, u"mg/kg/day"_s}},
        {u"kg/周"_s, {u"kg/周"_s, u"kg/주"_s, u"kg/week"_s}},
    };
    return words;
}

/// One spelling for what is written in several ways; how often and how many are plain counts.
QString plainUnit(const QString& unit) {
    static const QHash<QString, QString> words{{u"d"_s, u"天"_s}, {u"min"_s, u"分钟"_s}, {u"次"_s, {}},
                                               {u"例"_s, {}},     {u"人"_s, {}},         {u"个"_s, {}}};
    QString plain = words.value(unit, unit);
    plain.remove(u'×')
        .replace(u"10⁹"_s, u"10^9"_s)
        .replace(u'²', u'2')
        .replace(u'μ', u'u')
        .replace(u'µ', u'u');
    return plain;
}

} // namespace

std::optional<LocalText> unitText(const QString& unit) {
    const auto found = unitWords().constFind(unit);
    if (found != unitWords().constEnd())
        return *found;
    const bool symbol =
        std::ranges::none_of(unit, [](QChar c) { return c.isLetter() && c.unicode() >= 0x2E80; });
    return symbol ? std::optional(LocalText{unit, unit, unit}) : std::nullopt;
}

bool sameUnit(const QString& left, const QString& right) {
    return plainUnit(left) == plainUnit(right);
}

} // namespace muying::content
