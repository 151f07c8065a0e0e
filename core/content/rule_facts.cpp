#include "core/content/rule_reader.h"

#include <algorithm>
#include <array>

namespace muying::content {

namespace {

struct DerivationShape {
    const char* name;
    int minFields;
    int maxFields;
    int literals;
};

/// What core/risk can derive; a misspelt name must fail at load, not read as "unknown".
constexpr std::array derivationShapes{
    DerivationShape{"age", 1, 1, 0},
    DerivationShape{"age_on", 2, 2, 0},
    DerivationShape{"bmi", 2, 2, 0},
    DerivationShape{"early_bmi", 3, 3, 0},
    DerivationShape{"ga", 1, 1, 0},
    DerivationShape{"ga_lmp", 1, 1, 0},
    DerivationShape{"ga_recorded", 2, 2, 0},
    DerivationShape{"months_to_conception", 3, 3, 0},
    DerivationShape{"months_to_conception_if", 4, 4, 1},
    DerivationShape{"days_since_birth", 3, 3, 0},
    DerivationShape{"consecutive", 1, 9, 0},
};

constexpr std::array takeNames{"first", "latest", "max", "min", "any"};

bool parseField(const QString& text, std::vector<FieldRef>& fields) {
    const qsizetype dot = text.indexOf(QLatin1Char('.'));
    if (dot <= 0 || dot + 1 == text.size() || text.indexOf(QLatin1Char('.'), dot + 1) >= 0)
        return false;
    fields.push_back({text.left(dot).trimmed(), text.mid(dot + 1).trimmed()});
    return true;
}

void parseDerivation(const QString& inner, FactSource& source) {
    for (const QString& argument : inner.split(QLatin1Char(','))) {
        if (!parseField(argument.trimmed(), source.fields))
            source.literals << argument.trimmed();
    }
}

bool knownShape(const FactSource& source) {
    const int fields = static_cast<int>(source.fields.size());
    for (const DerivationShape& shape : derivationShapes) {
        if (source.derivation == QLatin1String(shape.name))
            return fields >= shape.minFields && fields <= shape.maxFields &&
                   source.literals.size() == shape.literals;
    }
    return false;
}

FactDecl::Change changeFrom(const QString& name, int line, Problems& problems) {
    if (name == QLatin1String("both"))
        return FactDecl::Change::Both;
    if (name == QLatin1String("up"))
        return FactDecl::Change::Up;
    if (!name.isEmpty())
        problems.add(line, QStringLiteral("\"change\" is \"up\" or \"both\""));
    return FactDecl::Change::Never;
}

} // namespace

FactSource parseFactSource(const QString& text, int line, Problems& problems) {
    FactSource source;
    source.text = text;
    source.line = line;
    const qsizetype open = text.indexOf(QLatin1Char('('));
    bool good = true;
    if (open > 0 && text.endsWith(QLatin1Char(')'))) {
        source.derivation = text.left(open);
        parseDerivation(text.mid(open + 1, text.size() - open - 2), source);
        good = knownShape(source);
    } else {
        const qsizetype at = text.indexOf(QLatin1Char('@'));
        if (at >= 0)
            source.dateField = text.mid(at + 1);
        for (const QString& part : text.left(at).split(QLatin1Char('+')))
            good = parseField(part, source.fields) && good;
        for (const FieldRef& field : source.fields)
            good = good && field.form == source.fields.front().form;
        good = good && !source.fields.empty() && (at < 0 || !source.dateField.isEmpty());
    }
    if (!good)
        problems.add(line, QStringLiteral("\"%1\" is no place to take a fact from").arg(text));
    return source;
}

void RuleReader::readFacts(const Node* list) {
    if (!list)
        return;
    for (const Node& node : list->items)
        readFact(node);
    for (const auto& [index, when] : m_obligations) {
        m_rules.facts[index].obligatoryWhen = m_rules.conditions.size();
        m_rules.conditions.push_back(predicate(*when, false));
    }
}

void RuleReader::readFact(const Node& node) {
    ObjectReader reader(node, m_problems);
    FactDecl fact;
    fact.line = node.line;
    fact.code = reader.string("code");
    const QString type = reader.string("type");
    fact.boolean = type == QLatin1String("bool");
    fact.integer = type == QLatin1String("int");
    if (!fact.boolean && !fact.integer && type != QLatin1String("number"))
        m_problems.add(node.line, QStringLiteral("\"type\" is \"bool\", \"int\" or \"number\""));
    fact.unit = reader.optString("unit");
    fact.bodyMin = reader.optNumber("min");
    fact.bodyMax = reader.optNumber("max");
    if (fact.boolean == (fact.bodyMin || fact.bodyMax) || (!fact.boolean && !(fact.bodyMin && fact.bodyMax)))
        m_problems.add(node.line, QStringLiteral("a number needs \"min\" and \"max\", a bool has neither"));
    fact.label = reader.flatText();
    readObligation(reader, fact);
    fact.measured = reader.optBool("measured");
    fact.hint = reader.optBool("hint");
    fact.change = changeFrom(reader.optString("change"), node.line, m_problems);
    fact.phase = reader.optString("phase");
    readSources(reader, fact);
    fact.status = reader.optString("status");
    reader.finish();
    if (m_rules.factIndex.contains(fact.code))
        m_problems.add(node.line, QStringLiteral("fact %1 is declared twice").arg(fact.code));
    m_rules.factIndex.insert(fact.code, static_cast<int>(m_rules.facts.size()));
    m_rules.facts.push_back(std::move(fact));
}

void RuleReader::readObligation(ObjectReader& reader, FactDecl& fact) {
    fact.obligatory = reader.optBool("obligatory");
    fact.obligatoryIn = reader.optString("obligatory_in");
    if (const Node* when = reader.optObject("obligatory_when"))
        m_obligations.emplace_back(m_rules.facts.size(), when);
}

void RuleReader::readSources(ObjectReader& reader, FactDecl& fact) {
    const Node* list = reader.optArray("from");
    for (const Node& item : list ? list->items : std::vector<Node>{}) {
        if (item.kind == Node::Kind::String) {
            fact.from.push_back(parseFactSource(item.string, item.line, m_problems));
            continue;
        }
        ObjectReader source(item, m_problems);
        FactSource parsed = parseFactSource(source.string("at"), item.line, m_problems);
        parsed.yes = source.optStrings("yes");
        parsed.no = source.optStrings("no");
        source.finish();
        fact.from.push_back(std::move(parsed));
    }
    fact.take = reader.optString("take");
    fact.atLeast = reader.optNumber("at_least");
    fact.enough = reader.optNumber("enough");
    const auto known = [&](const char* name) { return fact.take == QLatin1String(name); };
    if (list && std::none_of(takeNames.begin(), takeNames.end(), known))
        m_problems.add(list->line, QStringLiteral("\"take\" is first, latest, max, min or any"));
    if (list && fact.boolean && !fact.atLeast) {
        for (const FactSource& source : fact.from) {
            if (source.yes.isEmpty() && source.no.isEmpty())
                m_problems.add(source.line,
                               QStringLiteral("a bool fact needs \"yes\" or \"no\" codes, or \"at_least\""));
        }
    }
}

} // namespace muying::content
