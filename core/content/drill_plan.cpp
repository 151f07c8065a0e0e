#include "core/content/drill_plan.h"

#include "core/content/node.h"

#include <QDir>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muying::content {

namespace {

DrillFault readDrillFault(const Node& node, Problems& problems) {
    ObjectReader reader(node, problems);
    DrillFault fault;
    fault.code = reader.string("code");
    fault.minute = reader.integer("minute");
    fault.text = reader.flatText();
    reader.finish();
    if (fault.minute < 0)
        problems.add(node.line, u"a fault cannot come before the drill"_s);
    return fault;
}

DrillPlan readDrillPlan(const Node& node, Problems& problems) {
    ObjectReader reader(node, problems);
    DrillPlan plan;
    plan.code = reader.string("code");
    plan.name = reader.text("name");
    plan.brief = reader.text("brief");
    plan.source = reader.string("source");
    plan.status = reader.string("status");
    if (plan.status != u"verified"_s && plan.status != u"to_confirm"_s)
        problems.add(node.line, u"\"status\" is \"verified\" or \"to_confirm\""_s);
    const Node* faults = reader.array("faults");
    for (const Node& fault : faults ? faults->items : std::vector<Node>{})
        plan.faults.push_back(readDrillFault(fault, problems));
    reader.finish();
    if (!std::ranges::is_sorted(plan.faults, {}, &DrillFault::minute))
        problems.add(node.line, u"the faults stand in the order of their minutes"_s);
    return plan;
}

} // namespace

Result<std::vector<DrillPlan>> loadDrillPlans(const QString& resourcesDir) {
    const QString path = QDir(resourcesDir).filePath(u"checklists/drills.json"_s);
    const auto root = readJson(path);
    if (!root)
        return root.error();
    Problems problems(path);
    ObjectReader reader(*root, problems);
    std::vector<DrillPlan> plans;
    QSet<QString> codes;
    const Node* list = reader.array("drills");
    for (const Node& node : list ? list->items : std::vector<Node>{}) {
        plans.push_back(readDrillPlan(node, problems));
        if (codes.contains(plans.back().code))
            problems.add(node.line, u"the drill \"%1\" stands there twice"_s.arg(plans.back().code));
        codes << plans.back().code;
    }
    reader.finish();
    if (plans.empty())
        problems.add(root->line, u"there is no drill"_s);
    if (!problems.empty())
        return problems.error();
    return plans;
}

} // namespace muying::content
