#include "core/content/pregnancy_curves.h"

#include "core/content/node.h"

#include <algorithm>

namespace muying::content {

using namespace Qt::StringLiterals;

namespace {

WeightGainClass readGainClass(const Node& node, Problems& problems) {
    ObjectReader reader(node, problems);
    WeightGainClass gain;
    gain.code = reader.string("code");
    const Node* limit = reader.any("bmiBelow");
    if (limit != nullptr && limit->kind == Node::Kind::Number) {
        gain.bmiBelow = limit->number;
    }
    gain.name = reader.flatText();
    gain.firstMin = reader.number("firstMin");
    gain.firstMax = reader.number("firstMax");
    gain.weekMin = reader.number("weekMin");
    gain.weekMax = reader.number("weekMax");
    gain.totalMin = reader.number("totalMin");
    gain.totalMax = reader.number("totalMax");
    reader.finish();
    if (gain.firstMin > gain.firstMax || gain.weekMin > gain.weekMax || gain.totalMin > gain.totalMax) {
        problems.add(node.line, u"a lower limit is above its upper limit"_s);
    }
    return gain;
}

void checkClasses(const std::vector<WeightGainClass>& classes, int line, Problems& problems) {
    if (classes.empty() || classes.back().bmiBelow) {
        problems.add(line, u"the last class must be open above (\"bmiBelow\": null)"_s);
        return;
    }
    for (std::size_t i = 1; i < classes.size(); ++i) {
        const auto& below = classes[i - 1].bmiBelow;
        if (!below || (classes[i].bmiBelow && *classes[i].bmiBelow <= *below)) {
            problems.add(line, u"the classes must follow each other by rising BMI"_s);
        }
    }
}

template <class Table>
void readHead(ObjectReader& reader, Table& table) {
    reader.string("code");
    table.edition = reader.string("edition");
    table.title = reader.text("title");
    table.note = reader.text("note");
    table.source = reader.string("source");
    table.status = reader.string("status");
}

WeightGainTable readGain(const Node& root, Problems& problems) {
    WeightGainTable table;
    ObjectReader reader(root, problems);
    readHead(reader, table);
    reader.date("effective");
    table.firstTrimesterWeeks = reader.number("firstTrimesterWeeks");
    table.lastWeek = reader.number("lastWeek");
    const Node* classes = reader.array("classes");
    for (const Node& node : classes != nullptr ? classes->items : std::vector<Node>{}) {
        table.classes.push_back(readGainClass(node, problems));
    }
    reader.finish();
    checkClasses(table.classes, root.line, problems);
    return table;
}

FundalHeightTable readFundal(const Node& root, Problems& problems) {
    FundalHeightTable table;
    ObjectReader reader(root, problems);
    readHead(reader, table);
    const Node* rows = reader.array("rows");
    for (const Node& node : rows != nullptr ? rows->items : std::vector<Node>{}) {
        ObjectReader row(node, problems);
        table.rows.push_back({row.number("week"), row.number("mean"), row.number("min"), row.number("max")});
        row.finish();
        const auto& last = table.rows.back();
        if (last.low > last.mean || last.mean > last.high) {
            problems.add(node.line, u"min, mean and max are out of order"_s);
        }
        if (table.rows.size() > 1 && table.rows[table.rows.size() - 2].week >= last.week) {
            problems.add(node.line, u"weeks must rise"_s);
        }
    }
    reader.finish();
    if (table.rows.size() < 2) {
        problems.add(root.line, u"at least two rows are needed"_s);
    }
    return table;
}

} // namespace

const WeightGainClass& WeightGainTable::classOf(double bmi) const {
    const auto found = std::find_if(classes.begin(), classes.end(), [bmi](const WeightGainClass& gain) {
        return !gain.bmiBelow || bmi < *gain.bmiBelow;
    });
    return found == classes.end() ? classes.back() : *found;
}

CurvePoint WeightGainTable::rangeAt(const WeightGainClass& gain, double week) const {
    if (week <= firstTrimesterWeeks) {
        const double part = std::max(0.0, week) / firstTrimesterWeeks;
        return {week, gain.firstMin * part, gain.firstMax * part};
    }
    const double later = week - firstTrimesterWeeks;
    return {week, std::min(gain.firstMin + gain.weekMin * later, gain.totalMin),
            std::min(gain.firstMax + gain.weekMax * later, gain.totalMax)};
}

std::optional<CurvePoint> FundalHeightTable::rangeAt(double week) const {
    if (rows.empty() || week < rows.front().week || week > rows.back().week) {
        return std::nullopt;
    }
    for (std::size_t i = 1; i < rows.size(); ++i) {
        if (week <= rows[i].week) {
            const double part = (week - rows[i - 1].week) / (rows[i].week - rows[i - 1].week);
            return CurvePoint{week, rows[i - 1].low + part * (rows[i].low - rows[i - 1].low),
                              rows[i - 1].high + part * (rows[i].high - rows[i - 1].high)};
        }
    }
    return std::nullopt;
}

Result<PregnancyCurves> loadPregnancyCurves(const QString& dir) {
    PregnancyCurves curves;
    const QString gainFile = dir + u"/gestational_weight_gain.json"_s;
    const auto gain = readJson(gainFile);
    if (!gain) {
        return gain.error();
    }
    Problems gainProblems(gainFile);
    curves.weightGain = readGain(gain.value(), gainProblems);
    if (!gainProblems.empty()) {
        return gainProblems.error();
    }
    const QString fundalFile = dir + u"/fundal_height.json"_s;
    const auto fundal = readJson(fundalFile);
    if (!fundal) {
        return fundal.error();
    }
    Problems fundalProblems(fundalFile);
    curves.fundalHeight = readFundal(fundal.value(), fundalProblems);
    if (!fundalProblems.empty()) {
        return fundalProblems.error();
    }
    return curves;
}

} // namespace muying::content
