#include "core/content/kit.h"

#include "core/content/node.h"

#include <algorithm>

namespace muying::content {

using namespace Qt::StringLiterals;

namespace {

void readKitItems(ObjectReader& parent, Kit& kit, Problems& problems) {
    const Node* list = parent.array("items");
    for (const Node& node : list ? list->items : std::vector<Node>{}) {
        ObjectReader reader(node, problems);
        KitItem item;
        item.section = reader.string("section");
        item.code = reader.string("code");
        item.name = reader.flatText();
        item.unit = reader.string("unit");
        item.par = reader.integer("par");
        item.drug = reader.optString("drug");
        item.expiry = reader.optBool("expiry");
        item.note = reader.optString("note");
        reader.finish();
        if (std::ranges::find(kit.sections, item.section, &KitSection::code) == kit.sections.end())
            problems.add(node.line, u"the section \"%1\" is not declared"_s.arg(item.section));
        if (std::ranges::find(kit.items, item.code, &KitItem::code) != kit.items.end())
            problems.add(node.line, u"the item \"%1\" stands there twice"_s.arg(item.code));
        if (item.par < 1)
            problems.add(node.line, u"\"par\" must be at least 1"_s);
        kit.items.push_back(std::move(item));
    }
}

void readKitChecks(ObjectReader& parent, Kit& kit, Problems& problems) {
    const Node* list = parent.array("checks");
    for (const Node& node : list ? list->items : std::vector<Node>{}) {
        ObjectReader reader(node, problems);
        KitCheck check{reader.string("code"), reader.string("every"), reader.flatText(),
                       reader.optInteger("hours", 0)};
        reader.finish();
        if (!QStringList{u"day"_s, u"week"_s, u"month"_s, u"use"_s}.contains(check.every))
            problems.add(node.line, u"\"every\" must be day, week, month or use"_s);
        kit.checks.push_back(std::move(check));
    }
}

} // namespace

Result<Kit> loadKit(const QString& resourcesDir) {
    const QString path = resourcesDir + u"/checklists/kit.json"_s;
    const auto root = readJson(path);
    if (!root)
        return root.error();
    Problems problems(path);
    ObjectReader reader(*root, problems);
    Kit kit;
    kit.code = reader.string("code");
    kit.edition = reader.string("edition");
    kit.source = reader.string("source");
    kit.status = reader.string("status");
    reader.optString("koStatus");
    const Node* sections = reader.array("sections");
    for (const Node& node : sections ? sections->items : std::vector<Node>{}) {
        ObjectReader section(node, problems);
        kit.sections.push_back({section.string("code"), section.flatText()});
        section.finish();
    }
    readKitItems(reader, kit, problems);
    readKitChecks(reader, kit, problems);
    reader.finish();
    if (!problems.empty())
        return problems.error();
    return kit;
}

} // namespace muying::content
