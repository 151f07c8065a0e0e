#include "core/content/rule_reader.h"

#include <algorithm>

namespace muying::content {

namespace {

const std::vector<Node>& itemsOf(const Node* list) {
    static const std::vector<Node> none;
    return list ? list->items : none;
}

const QStringList& phaseNames() {
    static const QStringList names{QString(), QStringLiteral("pregnancy"), QStringLiteral("postpartum")};
    return names;
}

void collectFacts(const Predicate& predicate, std::vector<int>& facts) {
    for (const Predicate& part : predicate.parts)
        collectFacts(part, facts);
    for (const int index : {predicate.factIndex, predicate.otherIndex}) {
        if (index >= 0 && std::find(facts.begin(), facts.end(), index) == facts.end())
            facts.push_back(index);
    }
}

} // namespace

void RuleReader::read(const Node& root) {
    ObjectReader reader(root, m_problems);
    m_rules.edition = reader.string("edition");
    m_rules.title = reader.text("title");
    m_rules.effective = reader.date("effective");
    m_rules.source = reader.string("source");
    readSections(reader.array("sections"));
    readFacts(reader.array("facts"));
    readClauses(reader.array("clauses"));
    readDuties(reader.array("duties"));
    readAdvice(reader.array("advice"));
    reader.finish();
    indexConditions();
    checkAfter();
}

void RuleReader::readSections(const Node* list) {
    for (const Node& node : itemsOf(list)) {
        ObjectReader reader(node, m_problems);
        RuleSection section;
        section.code = reader.string("code");
        section.parent = reader.optString("parent");
        section.title = reader.flatText();
        reader.finish();
        if (m_rules.section(section.code))
            m_problems.add(node.line, QStringLiteral("section %1 is declared twice").arg(section.code));
        if (!section.parent.isEmpty() && !m_rules.section(section.parent))
            m_problems.add(node.line, QStringLiteral("section %1 is not declared above").arg(section.parent));
        m_rules.sections.push_back(section);
    }
}

void RuleReader::readClauses(const Node* list) {
    for (const Node& node : itemsOf(list))
        readClause(node);
    if (m_rules.clauses.empty())
        m_problems.add(list ? list->line : 0,
                       QStringLiteral("a rule set without clauses would call everyone green"));
}

void RuleReader::readClause(const Node& node) {
    ObjectReader reader(node, m_problems);
    Clause clause;
    clause.line = node.line;
    clause.code = reader.string("code");
    const QString table = reader.string("table");
    clause.table = table == QLatin1String("screen") ? RuleTable::Screen : RuleTable::Assess;
    if (clause.table == RuleTable::Assess) {
        if (table != QLatin1String("assess"))
            m_problems.add(node.line, QStringLiteral("\"table\" is \"screen\" or \"assess\""));
        clause.colour = colour(node, reader.string("colour"));
    }
    clause.number = reader.optString("number");
    clause.sectionCode = reader.string("section");
    if (const RuleSection* section = m_rules.section(clause.sectionCode))
        clause.section = section->title;
    else
        m_problems.add(node.line, QStringLiteral("section %1 is not declared").arg(clause.sectionCode));
    clause.text = reader.flatText();
    if (const Node* when = reader.optObject("when")) {
        clause.when = predicate(*when, false);
        forbidHints(*clause.when, when->line);
    }
    clause.unless = reader.optStrings("unless");
    clause.heading = reader.optBool("heading");
    clause.derived = reader.optBool("derived");
    clause.suggested = reader.optBool("suggested");
    clause.phase = reader.optString("phase");
    readPrompt(reader, clause);
    clause.source = reader.optString("source");
    clause.status = reader.string("status");
    reader.finish();
    if (m_rules.clauseIndex.contains(clause.code))
        m_problems.add(node.line, QStringLiteral("clause %1 is declared twice").arg(clause.code));
    m_rules.clauseIndex.insert(clause.code, static_cast<int>(m_rules.clauses.size()));
    m_rules.clauses.push_back(std::move(clause));
}

void RuleReader::readPrompt(ObjectReader& reader, Clause& clause) {
    const Node* node = reader.optObject("prompt");
    if (!node)
        return;
    ObjectReader prompt(*node, m_problems);
    if (const Node* when = prompt.object("when"))
        clause.promptWhen = predicate(*when, true);
    clause.prompt = prompt.flatText();
    prompt.finish();
}

void RuleReader::readDuties(const Node* list) {
    for (const Node& node : itemsOf(list)) {
        ObjectReader reader(node, m_problems);
        DutyDecl duty;
        duty.code = reader.string("code");
        for (const QString& name : reader.optStrings("colours"))
            duty.colours.push_back(colour(node, name));
        duty.onScreenPositive = reader.optBool("screen_positive");
        duty.to = reader.optString("to");
        if (reader.has("within_hours"))
            duty.withinHours = reader.integer("within_hours");
        duty.phase = reader.optString("phase");
        duty.text = reader.flatText();
        duty.status = reader.string("status");
        duty.source = reader.optString("source");
        reader.finish();
        if (duty.colours.empty() && !duty.onScreenPositive)
            m_problems.add(
                node.line,
                QStringLiteral("duty %1 has neither a colour nor \"screen_positive\"").arg(duty.code));
        if (duty.withinHours && *duty.withinHours <= 0)
            m_problems.add(node.line, QStringLiteral("\"within_hours\" must be more than 0"));
        m_rules.duties.push_back(std::move(duty));
    }
}

void RuleReader::readAdvice(const Node* list) {
    for (const Node& node : itemsOf(list)) {
        ObjectReader reader(node, m_problems);
        AdviceDecl advice;
        advice.colour = colour(node, reader.string("colour"));
        advice.text = reader.flatText();
        advice.status = reader.string("status");
        advice.source = reader.optString("source");
        reader.finish();
        m_rules.advice.push_back(std::move(advice));
    }
}

RiskColour RuleReader::colour(const Node& node, const QString& name) {
    for (const RiskColour known :
         {RiskColour::Green, RiskColour::Yellow, RiskColour::Orange, RiskColour::Red, RiskColour::Purple}) {
        if (name == colourName(known))
            return known;
    }
    m_problems.add(node.line, QStringLiteral("\"%1\" is no risk colour").arg(name));
    return RiskColour::None;
}

void RuleReader::indexConditions() {
    m_rules.factsOfClause.resize(m_rules.clauses.size());
    m_rules.clausesOfFact.resize(m_rules.facts.size());
    for (FactDecl& fact : m_rules.facts)
        fact.screenOnly = true;
    for (std::size_t i = 0; i < m_rules.clauses.size(); ++i) {
        const Clause& clause = m_rules.clauses[i];
        if (!clause.when) {
            if (clause.table == RuleTable::Screen)
                m_rules.doctorsScreening.push_back(static_cast<int>(i));
            continue;
        }
        collectFacts(*clause.when, m_rules.factsOfClause[i]);
        for (const int fact : m_rules.factsOfClause[i]) {
            const auto place = static_cast<std::size_t>(fact);
            m_rules.clausesOfFact[place].push_back(static_cast<int>(i));
            if (clause.table == RuleTable::Assess)
                m_rules.facts[place].screenOnly = false;
        }
    }
}

void RuleReader::checkAfter() {
    const auto wrongStatus = [this](const QString& status, int line) {
        if (status != QLatin1String("verified") && status != QLatin1String("to_confirm"))
            m_problems.add(line, QStringLiteral("\"status\" is \"verified\" or \"to_confirm\""));
    };
    for (const Clause& clause : m_rules.clauses) {
        checkClause(clause);
        wrongStatus(clause.status, clause.line);
    }
    for (const FactDecl& fact : m_rules.facts) {
        if (!phaseNames().contains(fact.phase) || !phaseNames().contains(fact.obligatoryIn))
            m_problems.add(fact.line, QStringLiteral("fact %1: unknown phase").arg(fact.code));
        if (!fact.status.isEmpty())
            wrongStatus(fact.status, fact.line);
    }
    for (const DutyDecl& duty : m_rules.duties) {
        if (!phaseNames().contains(duty.phase))
            m_problems.add(0, QStringLiteral("duty %1: unknown phase \"%2\"").arg(duty.code, duty.phase));
        wrongStatus(duty.status, 0);
    }
}

void RuleReader::checkClause(const Clause& clause) {
    const auto complain = [&](const QString& what) {
        m_problems.add(clause.line, QStringLiteral("clause %1: %2").arg(clause.code, what));
    };
    if (!phaseNames().contains(clause.phase))
        complain(QStringLiteral("unknown phase \"%1\"").arg(clause.phase));
    for (const QString& other : clause.unless) {
        const Clause* excluding = m_rules.clause(other);
        if (!excluding)
            complain(QStringLiteral("\"unless\" names %1, which is not declared").arg(other));
        else if (!excluding->unless.isEmpty())
            complain(QStringLiteral("\"unless\" names %1, which is itself conditional").arg(other));
    }
    if ((clause.heading || clause.derived) && clause.when)
        complain(QStringLiteral("a heading or derived clause has no condition of its own"));
    if (clause.heading && std::none_of(m_rules.clauses.begin(), m_rules.clauses.end(), [&](const Clause& c) {
            return c.code.startsWith(clause.code + QLatin1Char('.'));
        }))
        complain(QStringLiteral("a heading needs clauses below it"));
    if (clause.derived != (clause.colour == RiskColour::Green))
        complain(QStringLiteral("green, and only green, is derived from the others"));
}

} // namespace muying::content
