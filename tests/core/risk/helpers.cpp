#include "tests/core/risk/helpers.h"

#include "core/content/library.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace muying::tests {

using content::Clause;
using content::FactDecl;
using content::RuleTable;

const content::RuleSet& shippedRules() {
    static const Result<content::RuleSet> rules =
        content::loadRuleSet(content::resourcesDir() + QStringLiteral("/rules/cn_2017.json"));
    if (!rules)
        FAIL(rules.error().message);
    return *rules;
}

std::vector<QJsonObject> dataLines(const char* file) {
    QFile data(QStringLiteral(MUYING_TEST_DATA "/") + QLatin1String(file));
    REQUIRE(data.open(QIODevice::ReadOnly));
    std::vector<QJsonObject> lines;
    for (QByteArray line = data.readLine(); !line.isEmpty(); line = data.readLine()) {
        const QJsonDocument document = QJsonDocument::fromJson(line);
        INFO(line.toStdString());
        REQUIRE(document.isObject());
        lines.push_back(document.object());
    }
    REQUIRE_FALSE(lines.empty());
    return lines;
}

risk::Facts factsOf(const QJsonObject& object) {
    risk::Facts facts;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it->isNull())
            continue;
        risk::FactValue value;
        value.boolean = it->isBool();
        value.truth = it->toBool();
        value.number = it->toDouble();
        facts.insert(it.key(), value);
    }
    return facts;
}

risk::Input inputOf(const QJsonObject& object) {
    risk::Input input;
    if (object.value(QStringLiteral("phase")) == QLatin1String("postpartum"))
        input.phase = risk::Phase::Postpartum;
    input.facts = factsOf(object.value(QStringLiteral("facts")).toObject());
    input.ticks = stringsOf(object.value(QStringLiteral("ticks")));
    return input;
}

risk::Input womanWith(const QJsonObject& facts, const QStringList& ticks) {
    risk::Input input;
    input.facts = factsOf(facts);
    input.ticks = ticks;
    return input;
}

risk::Assessment assessed(const risk::Input& input) {
    auto result = risk::assess(shippedRules(), input);
    if (!result)
        FAIL(result.error().message);
    return *result;
}

QStringList colourNames(const std::vector<content::RiskColour>& colours) {
    QStringList names;
    for (const content::RiskColour colour : colours)
        names << content::colourName(colour);
    return names;
}

QStringList stringsOf(const QJsonValue& array) {
    QStringList list;
    const QJsonArray items = array.toArray();
    for (const QJsonValue& item : items)
        list << item.toString();
    return list;
}

risk::Input fullyAskedHealthyWoman() {
    risk::Input input = womanWith(QJsonObject{{QStringLiteral("age_years"), 28},
                                              {QStringLiteral("height_cm"), 160},
                                              {QStringLiteral("bmi"), 21.5},
                                              {QStringLiteral("ga_days"), 70},
                                              {QStringLiteral("sbp_mmhg"), 112},
                                              {QStringLiteral("dbp_mmhg"), 70},
                                              {QStringLiteral("fetus_count"), 1}});
    for (const FactDecl& fact : shippedRules().facts) {
        if (!fact.obligatory || fact.obligatoryIn == QLatin1String("postpartum") ||
            input.facts.contains(fact.code))
            continue;
        risk::FactValue none;
        none.boolean = fact.boolean;
        input.facts.insert(fact.code, none);
    }
    for (const Clause& clause : shippedRules().clauses) {
        if (clause.table == RuleTable::Screen && !clause.when)
            input.asked << clause.code;
    }
    return input;
}

record::Entry entryOf(const QString& form, const QDate& date, const QJsonObject& answers) {
    static int number = 0;
    record::Entry entry;
    entry.id = QStringLiteral("entry-%1").arg(++number);
    entry.form = form;
    entry.date = date;
    entry.version = 1;
    entry.answers = record::Answers(answers);
    return entry;
}

} // namespace muying::tests
