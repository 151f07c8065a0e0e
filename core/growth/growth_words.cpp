#include "core/growth/growth_words.h"

#include <algorithm>
#include <vector>

namespace muying::growth {

using namespace Qt::StringLiterals;

namespace {

// The Korean words await their reader, like those of the forms.
const std::vector<LocalText>& growthWords() {
    static const std::vector<LocalText> words{
        {u"上"_s, u"상"_s, u"high"_s},
        {u"中上"_s, u"중상"_s, u"above middle"_s},
        {u"中"_s, u"중"_s, u"middle"_s},
        {u"中下"_s, u"중하"_s, u"below middle"_s},
        {u"下"_s, u"하"_s, u"low"_s},
        {u"正常"_s, u"정상"_s, u"normal"_s},
        {u"低体重"_s, u"저체중"_s, u"underweight"_s},
        {u"重度低体重"_s, u"중도 저체중"_s, u"severely underweight"_s},
        {u"生长迟缓"_s, u"생장지연"_s, u"stunted"_s},
        {u"重度生长迟缓"_s, u"중도 생장지연"_s, u"severely stunted"_s},
        {u"消瘦"_s, u"여윔"_s, u"wasted"_s},
        {u"重度消瘦"_s, u"중도 여윔"_s, u"severely wasted"_s},
        {u"超重"_s, u"체중초과"_s, u"overweight"_s},
        {u"肥胖"_s, u"비만"_s, u"obese"_s},
        {u"重度肥胖"_s, u"중도 비만"_s, u"severely obese"_s},
    };
    return words;
}

} // namespace

LocalText growthWord(const QString& zh) {
    const auto& words = growthWords();
    const auto found = std::ranges::find(words, zh, &LocalText::zh);
    return found == words.end() ? LocalText{zh, zh, zh} : *found;
}

LocalText indicatorName(const QString& indicator) {
    if (indicator == u"wfa"_s)
        return {u"年龄别体重"_s, u"나이별 체중"_s, u"Weight for age"_s};
    if (indicator == u"lhfa"_s)
        return {u"年龄别身长（身高）"_s, u"나이별 신장(키)"_s, u"Length/height for age"_s};
    if (indicator == u"wfl"_s)
        return {u"身长别体重"_s, u"신장별 체중"_s, u"Weight for length"_s};
    if (indicator == u"wfh"_s)
        return {u"身高别体重"_s, u"키별 체중"_s, u"Weight for height"_s};
    if (indicator == u"bfa"_s)
        return {u"年龄别BMI"_s, u"나이별 BMI"_s, u"BMI for age"_s};
    if (indicator == u"hcfa"_s)
        return {u"年龄别头围"_s, u"나이별 머리둘레"_s, u"Head circumference for age"_s};
    return {indicator, indicator, indicator};
}

} // namespace muying::growth
