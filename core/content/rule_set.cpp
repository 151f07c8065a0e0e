#include "core/content/rule_set.h"

#include "core/content/node.h"
#include "core/content/rule_reader.h"

#include <algorithm>

namespace muying::content {

namespace {

Result<RuleSet> ruleSetFrom(const Result<Node>& root, const QString& name) {
    if (!root)
        return root.error();
    RuleSet rules;
    rules.file = name;
    Problems problems(name);
    RuleReader(rules, problems).read(*root);
    if (!problems.empty())
        return problems.error();
    return rules;
}

} // namespace

const FactDecl* RuleSet::fact(const QString& code) const {
    const int index = factIndex.value(code, -1);
    return index < 0 ? nullptr : &facts[static_cast<std::size_t>(index)];
}

const Clause* RuleSet::clause(const QString& code) const {
    const int index = clauseIndex.value(code, -1);
    return index < 0 ? nullptr : &clauses[static_cast<std::size_t>(index)];
}

const RuleSection* RuleSet::section(const QString& code) const {
    const auto found =
        std::find_if(sections.begin(), sections.end(), [&](const RuleSection& s) { return s.code == code; });
    return found == sections.end() ? nullptr : &*found;
}

std::vector<RuleSet::Reference> RuleSet::references() const {
    std::vector<Reference> all;
    for (const FactDecl& fact : facts) {
        for (const FactSource& source : fact.from) {
            for (const FieldRef& field : source.fields)
                all.push_back({field, fact.code, source.yes + source.no, false, source.line});
            if (!source.dateField.isEmpty())
                all.push_back(
                    {{source.fields.front().form, source.dateField}, fact.code, {}, true, source.line});
        }
    }
    return all;
}

Result<RuleSet> loadRuleSet(const QString& path) {
    return ruleSetFrom(readJson(path), path);
}

Result<RuleSet> parseRuleSet(const QByteArray& utf8, const QString& name) {
    return ruleSetFrom(parseJson(utf8, name), name);
}

QString colourName(RiskColour colour) {
    switch (colour) {
    case RiskColour::Green:
        return QStringLiteral("green");
    case RiskColour::Yellow:
        return QStringLiteral("yellow");
    case RiskColour::Orange:
        return QStringLiteral("orange");
    case RiskColour::Red:
        return QStringLiteral("red");
    case RiskColour::Purple:
        return QStringLiteral("purple");
    case RiskColour::None:
        break;
    }
    return QStringLiteral("none");
}

LocalText colourWord(RiskColour colour) {
    switch (colour) {
    case RiskColour::Green:
        return {QStringLiteral("绿"), QStringLiteral("록색"), QStringLiteral("green")};
    case RiskColour::Yellow:
        return {QStringLiteral("黄"), QStringLiteral("황색"), QStringLiteral("yellow")};
    case RiskColour::Orange:
        return {QStringLiteral("橙"), QStringLiteral("주황색"), QStringLiteral("orange")};
    case RiskColour::Red:
        return {QStringLiteral("红"), QStringLiteral("붉은색"), QStringLiteral("red")};
    case RiskColour::Purple:
        return {QStringLiteral("紫"), QStringLiteral("보라색"), QStringLiteral("purple")};
    case RiskColour::None:
        break;
    }
    return {QStringLiteral("未评估"), QStringLiteral("평가하지 않음"), QStringLiteral("not assessed")};
}

LocalText colourLevel(RiskColour colour) {
    switch (colour) {
    case RiskColour::Green:
        return {QStringLiteral("低风险"), QStringLiteral("저위험"), QStringLiteral("low risk")};
    case RiskColour::Yellow:
        return {QStringLiteral("一般风险"), QStringLiteral("일반위험"), QStringLiteral("moderate risk")};
    case RiskColour::Orange:
        return {QStringLiteral("较高风险"), QStringLiteral("비교적 높은 위험"),
                QStringLiteral("relatively high risk")};
    case RiskColour::Red:
        return {QStringLiteral("高风险"), QStringLiteral("고위험"), QStringLiteral("high risk")};
    case RiskColour::Purple:
        return {QStringLiteral("传染病"), QStringLiteral("전염병"), QStringLiteral("infectious disease")};
    case RiskColour::None:
        break;
    }
    return {};
}

} // namespace muying::content
