#include "core/work/demo_data.h"

#include "core/content/node.h"

namespace muying::work {

using namespace Qt::StringLiterals;
using content::Node;
using content::ObjectReader;
using content::Problems;

namespace {

/// "晓梅", ["李", 85], ["顺姬", "순희"] or ["金", "김", 60].
DemoName readDemoName(const Node& node, Problems& problems) {
    DemoName name;
    if (node.kind == Node::Kind::String)
        name.zh = node.string;
    for (const Node& item : node.items) {
        if (item.kind == Node::Kind::Number)
            name.weight = static_cast<int>(item.number);
        else if (name.zh.isEmpty())
            name.zh = item.string;
        else
            name.ko = item.string;
    }
    if (name.zh.isEmpty() || name.weight < 1)
        problems.add(node.line, u"a name is a text or [text, reading, weight]"_s);
    return name;
}

std::vector<DemoName> readDemoNames(ObjectReader& reader, const char* key, Problems& problems) {
    std::vector<DemoName> names;
    if (const Node* list = reader.array(key)) {
        for (const Node& node : list->items)
            names.push_back(readDemoName(node, problems));
        if (names.empty())
            problems.add(list->line, u"the list is empty"_s);
    }
    return names;
}

std::vector<QString> readDemoTexts(ObjectReader& reader, const char* key, Problems& problems) {
    const QStringList texts = reader.optStrings(key);
    if (texts.isEmpty())
        problems.add(reader.line(), u"\"%1\" is missing or empty"_s.arg(QLatin1String(key)));
    return {texts.begin(), texts.end()};
}

Status readPeople(const QString& path, DemoData& data) {
    const auto root = content::readJson(path);
    if (!root)
        return root.error();
    Problems problems(path);
    ObjectReader reader(*root, problems);
    reader.optString("note");
    if (const Node* han = reader.object("han")) {
        ObjectReader names(*han, problems);
        data.hanSurnames = readDemoNames(names, "surnames", problems);
        data.hanWomen = readDemoNames(names, "women", problems);
        data.hanMen = readDemoNames(names, "men", problems);
        names.finish();
    }
    if (const Node* korean = reader.object("korean")) {
        ObjectReader names(*korean, problems);
        data.koreanSurnames = readDemoNames(names, "surnames", problems);
        data.koreanWomen = readDemoNames(names, "women", problems);
        data.koreanMen = readDemoNames(names, "men", problems);
        names.finish();
    }
    reader.finish();
    if (!problems.empty())
        return problems.error();
    return success();
}

Status readPlaces(const QString& path, DemoData& data) {
    const auto root = content::readJson(path);
    if (!root)
        return root.error();
    Problems problems(path);
    ObjectReader reader(*root, problems);
    reader.optString("note");
    data.province = reader.string("province");
    data.city = reader.string("city");
    data.county = reader.string("county");
    data.countyCode = reader.string("county_code");
    data.clinic = reader.string("clinic");
    data.hospital = reader.string("hospital");
    data.doctors = readDemoTexts(reader, "doctors", problems);
    data.villageDoctors = readDemoTexts(reader, "village_doctors", problems);
    if (const Node* towns = reader.array("towns")) {
        for (const Node& node : towns->items) {
            ObjectReader town(node, problems);
            data.towns.push_back({town.string("name"), town.integer("weight"), {}});
            data.towns.back().villages = readDemoTexts(town, "villages", problems);
            town.finish();
        }
        if (data.towns.empty())
            problems.add(towns->line, u"the list is empty"_s);
    }
    reader.finish();
    if (!problems.empty())
        return problems.error();
    return success();
}

Status readGrowth(const QString& path, DemoData& data) {
    const auto root = content::readJson(path);
    if (!root)
        return root.error();
    Problems problems(path);
    ObjectReader reader(*root, problems);
    reader.optString("note");
    if (const Node* rows = reader.array("rows")) {
        for (const Node& node : rows->items) {
            ObjectReader row(node, problems);
            DemoGrowth age;
            age.girl = row.string("sex") == u"2"_s;
            age.months = row.integer("months");
            age.weight = row.number("weight");
            age.weightSd = row.number("weight_sd");
            age.length = row.number("length");
            age.lengthSd = row.number("length_sd");
            age.head = row.has("head") ? row.number("head") : 0;
            age.headSd = row.has("head_sd") ? row.number("head_sd") : 0;
            row.finish();
            data.growth.push_back(age);
        }
    }
    reader.finish();
    if (data.growth.empty())
        problems.add(root->line, u"the growth table is empty"_s);
    if (!problems.empty())
        return problems.error();
    return success();
}

} // namespace

DemoGrowth demoGrowthAt(const DemoData& data, bool girl, double months) {
    const DemoGrowth* before = nullptr;
    for (const DemoGrowth& row : data.growth) {
        if (row.girl != girl)
            continue;
        if (row.months >= months) {
            if (!before)
                return row;
            const double share = (months - before->months) / (row.months - before->months);
            const auto mix = [&](double DemoGrowth::*value) {
                return before->*value + (row.*value - before->*value) * share;
            };
            DemoGrowth between = *before;
            for (const auto value :
                 {&DemoGrowth::weight, &DemoGrowth::weightSd, &DemoGrowth::length, &DemoGrowth::lengthSd})
                between.*value = mix(value);
            between.head = row.head > 0 ? mix(&DemoGrowth::head) : 0;
            return between;
        }
        before = &row;
    }
    return before ? *before : DemoGrowth();
}

Result<DemoData> loadDemoData(const QString& sampleDir) {
    DemoData data;
    if (Status people = readPeople(sampleDir + u"/people.json"_s, data); !people)
        return people.error();
    if (Status places = readPlaces(sampleDir + u"/places.json"_s, data); !places)
        return places.error();
    if (Status growth = readGrowth(sampleDir + u"/growth.json"_s, data); !growth)
        return growth.error();
    return data;
}

} // namespace muying::work
