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

} // namespace

Result<DemoData> loadDemoData(const QString& sampleDir) {
    DemoData data;
    if (Status people = readPeople(sampleDir + u"/people.json"_s, data); !people)
        return people.error();
    if (Status places = readPlaces(sampleDir + u"/places.json"_s, data); !places)
        return places.error();
    return data;
}

} // namespace muying::work
