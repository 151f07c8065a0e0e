#include "core/content/indicator_set.h"

#include "core/content/node.h"

#include <algorithm>

namespace muying::content {

using namespace Qt::StringLiterals;

namespace {

std::vector<std::pair<QString, LocalText>> namedCodes(ObjectReader& parent, const char* key,
                                                      Problems& problems) {
    std::vector<std::pair<QString, LocalText>> codes;
    const Node* list = parent.array(key);
    for (const Node& node : list ? list->items : std::vector<Node>{}) {
        ObjectReader reader(node, problems);
        const QString code = reader.string("code");
        codes.push_back({code, reader.flatText()});
        reader.finish();
    }
    return codes;
}

Indicator readIndicator(const Node& node, Problems& problems) {
    ObjectReader reader(node, problems);
    Indicator indicator;
    indicator.number = reader.integer("number");
    indicator.code = reader.string("code");
    indicator.name = reader.flatText();
    indicator.numerator = reader.text("numerator");
    indicator.denominator = reader.text("denominator");
    indicator.targetPercent = reader.optNumber("targetPercent").value_or(0); // 0 = counted without a target
    indicator.targetMedianMin = reader.optNumber("targetMedianMin");
    indicator.minutes = reader.optNumber("minutes");
    indicator.hours = reader.optNumber("hours");
    indicator.days = reader.optNumber("days");
    indicator.exclusions = namedCodes(reader, "exclusions", problems);
    indicator.source = reader.string("source");
    indicator.status = reader.string("status");
    reader.finish();
    const bool target = reader.has("targetPercent");
    if (target && !(indicator.targetPercent > 0 && indicator.targetPercent <= 100))
        problems.add(node.line, u"\"targetPercent\" must be from 0 to 100"_s);
    if (indicator.status != u"verified"_s && indicator.status != u"to_confirm"_s)
        problems.add(node.line, u"\"status\" must be \"verified\" or \"to_confirm\""_s);
    return indicator;
}

} // namespace

const Indicator* IndicatorSet::indicator(const QString& wanted) const {
    const auto found = std::ranges::find(indicators, wanted, &Indicator::code);
    return found == indicators.end() ? nullptr : &*found;
}

Result<IndicatorSet> loadIndicators(const QString& resourcesDir, const QString& name) {
    const QString path = resourcesDir + u"/indicators/"_s + name + u".json"_s;
    const auto root = readJson(path);
    if (!root)
        return root.error();
    Problems problems(path);
    ObjectReader reader(*root, problems);
    IndicatorSet set;
    set.code = reader.string("code");
    set.edition = reader.string("edition");
    set.title = reader.text("title");
    reader.optString("koStatus");
    set.smallNumber = reader.integer("smallNumber");
    const Node* list = reader.array("indicators");
    for (const Node& node : list ? list->items : std::vector<Node>{}) {
        set.indicators.push_back(readIndicator(node, problems));
        if (set.indicators.back().number != static_cast<int>(set.indicators.size()))
            problems.add(node.line, u"the indicators must be numbered from 1"_s);
    }
    set.outcomes = namedCodes(reader, "outcomes", problems);
    reader.finish();
    if (!problems.empty())
        return problems.error();
    return set;
}

} // namespace muying::content
