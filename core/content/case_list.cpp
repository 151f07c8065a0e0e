#include "core/content/case_list.h"

#include "core/content/node.h"

#include <algorithm>

namespace muying::content {

using namespace Qt::StringLiterals;

namespace {

const QStringList listStatus{u"pregnant"_s, u"postpartum"_s, u"ended"_s,  u"transferred"_s,
                             u"lost"_s,     u"died"_s,       u"closed"_s, u"in_care"_s};
const QStringList listColours{u"green"_s, u"yellow"_s, u"orange"_s, u"red"_s, u"purple"_s};

void requireKnown(const QStringList& values, const QStringList& known, int line, Problems& problems) {
    for (const QString& value : values) {
        if (!known.contains(value))
            problems.add(line, u"\"%1\" is none of %2"_s.arg(value, known.join(u", "_s)));
    }
}

std::optional<int> optDays(ObjectReader& reader, const char* key) {
    return reader.has(key) ? std::optional(reader.integer(key)) : std::nullopt;
}

CaseList readList(const Node& node, Problems& problems) {
    ObjectReader reader(node, problems);
    CaseList list;
    list.line = node.line;
    list.code = reader.string("code");
    list.title = reader.text("title");
    list.hint = reader.optText("hint");
    list.ofChildren = reader.optBool("children");
    list.status = reader.optStrings("status");
    list.colours = reader.optStrings("colours");
    list.gaFrom = optDays(reader, "ga_from");
    list.postpartumTo = optDays(reader, "postpartum_to");
    list.ageTo = optDays(reader, "age_to");
    list.marks = reader.optStrings("marks");
    list.sort = reader.optStrings("sort");
    list.columns = reader.optStrings("columns");
    reader.finish();
    requireKnown(list.status, listStatus, node.line, problems);
    requireKnown(list.colours, listColours, node.line, problems);
    requireKnown(list.marks, caseMarks(), node.line, problems);
    requireKnown(list.sort, caseSortKeys(), node.line, problems);
    requireKnown(list.columns, caseColumns(), node.line, problems);
    if (list.columns.isEmpty())
        problems.add(node.line, u"a list without columns shows nothing"_s);
    return list;
}

CaseColumn readColumn(const Node& node, Problems& problems) {
    ObjectReader reader(node, problems);
    CaseColumn column{reader.string("code"), reader.flatText()};
    reader.finish();
    requireKnown({column.code}, caseColumns(), node.line, problems);
    return column;
}

void checkTogether(const CaseListSet& set, Problems& problems) {
    for (std::size_t i = 0; i < set.lists.size(); ++i) {
        const CaseList& list = set.lists[i];
        if (set.list(list.code) != &list)
            problems.add(list.line, u"list \"%1\" stands twice"_s.arg(list.code));
        for (const QString& code : list.columns) {
            if (!set.column(code))
                problems.add(list.line, u"column \"%1\" has no title"_s.arg(code));
        }
    }
}

} // namespace

const QStringList& caseMarks() {
    static const QStringList marks{u"unassessed"_s,  u"unscreened"_s, u"report"_s,
                                   u"referral"_s,    u"late_visit"_s, u"floating"_s,
                                   u"appointment"_s, u"follow_up"_s,  u"high_risk"_s};
    return marks;
}

const QStringList& caseSortKeys() {
    static const QStringList keys{u"late"_s,  u"colour"_s, u"due"_s,     u"edd"_s,
                                  u"birth"_s, u"name"_s,   u"village"_s, u"responsible"_s};
    return keys;
}

const QStringList& caseColumns() {
    static const QStringList columns{u"name"_s,           u"age"_s,          u"gp"_s,
                                     u"week"_s,           u"edd"_s,          u"colour"_s,
                                     u"clauses"_s,        u"next"_s,         u"due"_s,
                                     u"last_contact"_s,   u"next_contact"_s, u"responsible"_s,
                                     u"village_doctor"_s, u"village"_s,      u"phone"_s,
                                     u"birth"_s,          u"mother"_s,       u"appointment"_s};
    return columns;
}

const CaseList* CaseListSet::list(const QString& code) const {
    const auto found = std::ranges::find(lists, code, &CaseList::code);
    return found == lists.end() ? nullptr : &*found;
}

const CaseColumn* CaseListSet::column(const QString& code) const {
    const auto found = std::ranges::find(columns, code, &CaseColumn::code);
    return found == columns.end() ? nullptr : &*found;
}

Result<CaseListSet> loadCaseLists(const QString& path) {
    const auto root = readJson(path);
    if (!root)
        return root.error();
    Problems problems(path);
    ObjectReader reader(*root, problems);
    CaseListSet set;
    const Node* columns = reader.array("columns");
    for (const Node& node : columns ? columns->items : std::vector<Node>{})
        set.columns.push_back(readColumn(node, problems));
    const Node* lists = reader.array("lists");
    for (const Node& node : lists ? lists->items : std::vector<Node>{})
        set.lists.push_back(readList(node, problems));
    reader.finish();
    if (set.lists.empty())
        problems.add(1, u"there is no list"_s);
    checkTogether(set, problems);
    if (!problems.empty())
        return problems.error();
    return set;
}

} // namespace muying::content
