#include "core/content/drill_set.h"

#include "core/content/node.h"

#include <algorithm>

namespace muying::content {

using namespace Qt::StringLiterals;

namespace {

DrillScenario readScenario(const Node& node, Problems& problems) {
    ObjectReader reader(node, problems);
    DrillScenario scenario;
    scenario.code = reader.string("code");
    scenario.name = reader.flatText();
    scenario.story = reader.text("story");
    scenario.everyMonths = reader.optInteger("everyMonths", 0);
    const Node* faults = reader.array("faults");
    for (const Node& each : faults ? faults->items : std::vector<Node>{}) {
        ObjectReader fault(each, problems);
        scenario.faults.push_back({fault.string("code"), fault.integer("afterMin"), fault.flatText()});
        fault.finish();
        if (scenario.faults.back().afterMin < 0)
            problems.add(each.line, u"\"afterMin\" cannot be negative"_s);
    }
    reader.finish();
    return scenario;
}

SkillTest readSkillTest(const Node& node, Problems& problems) {
    ObjectReader reader(node, problems);
    SkillTest test;
    test.code = reader.string("code");
    test.passPercent = reader.integer("passPercent");
    test.name = reader.flatText();
    const Node* items = reader.array("items");
    for (const Node& each : items ? items->items : std::vector<Node>{}) {
        ObjectReader item(each, problems);
        test.items.push_back(item.flatText());
        item.finish();
    }
    reader.finish();
    if (test.passPercent < 1 || test.passPercent > 100)
        problems.add(node.line, u"\"passPercent\" must be from 1 to 100"_s);
    if (test.items.empty())
        problems.add(node.line, u"a skill test needs at least one item"_s);
    return test;
}

} // namespace

const DrillScenario* DrillSet::scenario(const QString& wanted) const {
    const auto found = std::ranges::find(scenarios, wanted, &DrillScenario::code);
    return found == scenarios.end() ? nullptr : &*found;
}

Result<DrillSet> loadDrills(const QString& resourcesDir) {
    const QString path = resourcesDir + u"/checklists/drills.json"_s;
    const auto root = readJson(path);
    if (!root)
        return root.error();
    Problems problems(path);
    ObjectReader reader(*root, problems);
    DrillSet set;
    set.code = reader.string("code");
    set.edition = reader.string("edition");
    set.source = reader.string("source");
    set.status = reader.string("status");
    reader.optString("koStatus");
    set.everyMonths = reader.integer("everyMonths");
    const Node* scenarios = reader.array("scenarios");
    for (const Node& node : scenarios ? scenarios->items : std::vector<Node>{}) {
        set.scenarios.push_back(readScenario(node, problems));
        const QString& code = set.scenarios.back().code;
        if (std::ranges::count(set.scenarios, code, &DrillScenario::code) > 1)
            problems.add(node.line, u"the scenario \"%1\" stands there twice"_s.arg(code));
    }
    const Node* tests = reader.array("osce");
    for (const Node& node : tests ? tests->items : std::vector<Node>{})
        set.tests.push_back(readSkillTest(node, problems));
    reader.finish();
    if (!problems.empty())
        return problems.error();
    return set;
}

} // namespace muying::content
