#include "tests/core/risk/helpers.h"

#include <QJsonArray>
#include <QSet>

using namespace muying;
using namespace muying::tests;

namespace {

bool fires(const risk::Assessment& result, const QString& code) {
    return result.screen.contains(code) || result.assess.contains(code);
}

risk::Input limitInput(const QJsonObject& line, const QJsonObject& facts) {
    risk::Input input = womanWith(facts);
    if (line.value(QStringLiteral("phase")) == QLatin1String("postpartum"))
        input.phase = risk::Phase::Postpartum;
    return input;
}

const risk::Reason* reasonFor(const risk::Assessment& result, const QString& code) {
    for (const risk::Reason& reason : result.reasons) {
        if (reason.clause == code)
            return &reason;
    }
    return nullptr;
}

} // namespace

TEST_CASE("Every clause with a condition stands in the table of limits", "[risk][limits]") {
    QSet<QString> tabled;
    for (const QJsonObject& line : dataLines("risk_limits.jsonl"))
        tabled.insert(line.value(QStringLiteral("code")).toString());
    for (const content::Clause& clause : shippedRules().clauses) {
        INFO(clause.code);
        CHECK(tabled.contains(clause.code) == clause.when.has_value());
    }
}

TEST_CASE("Every clause fires at its limit and beyond, and names the values that fired it",
          "[risk][limits]") {
    for (const QJsonObject& line : dataLines("risk_limits.jsonl")) {
        const QString code = line.value(QStringLiteral("code")).toString();
        const QJsonArray fact = line.value(QStringLiteral("fires")).toArray();
        REQUIRE_FALSE(fact.isEmpty());
        for (const QJsonValue& facts : fact) {
            INFO(code << " with " << facts.toObject().keys().join(u' '));
            const risk::Assessment result = assessed(limitInput(line, facts.toObject()));
            CHECK(fires(result, code));
            const risk::Reason* reason = reasonFor(result, code);
            REQUIRE(reason);
            CHECK_FALSE(reason->byTick);
            QStringList named = reason->facts;
            named.sort();
            CHECK(named == facts.toObject().keys());
        }
    }
}

TEST_CASE("Every clause stays silent on the other side of its limit, and knows that it does",
          "[risk][limits]") {
    for (const QJsonObject& line : dataLines("risk_limits.jsonl")) {
        const QString code = line.value(QStringLiteral("code")).toString();
        const QJsonArray silent = line.value(QStringLiteral("does_not_fire")).toArray();
        REQUIRE_FALSE(silent.isEmpty());
        for (const QJsonValue& facts : silent) {
            INFO(code << " with " << facts.toObject().keys().join(u' '));
            const risk::Assessment result = assessed(limitInput(line, facts.toObject()));
            CHECK_FALSE(fires(result, code));
            CHECK_FALSE(result.unknownClauses.contains(code));
        }
    }
}

TEST_CASE("With any one value unknown a clause does not fire and is listed as unknown", "[risk][limits]") {
    for (const QJsonObject& line : dataLines("risk_limits.jsonl")) {
        const QString code = line.value(QStringLiteral("code")).toString();
        const QJsonArray firing = line.value(QStringLiteral("fires")).toArray();
        for (const QJsonValue& facts : firing) {
            for (const QString& missing : facts.toObject().keys()) {
                QJsonObject rest = facts.toObject();
                rest.insert(missing, QJsonValue::Null);
                INFO(code << " without " << missing);
                const risk::Assessment result = assessed(limitInput(line, rest));
                CHECK_FALSE(fires(result, code));
                CHECK(result.unknownClauses.contains(code));
                CHECK(result.unknownFacts.contains(missing));
            }
        }
    }
}

TEST_CASE("Every clause fires by the doctor's tick, with a condition or without", "[risk][limits]") {
    for (const content::Clause& clause : shippedRules().clauses) {
        if (clause.heading || clause.derived)
            continue;
        INFO(clause.code);
        const risk::Assessment result = assessed(womanWith({}, {clause.code}));
        CHECK(fires(result, clause.code));
        const risk::Reason* reason = reasonFor(result, clause.code);
        REQUIRE(reason);
        CHECK(reason->byTick);
        CHECK(reason->facts.isEmpty());
        if (clause.table == content::RuleTable::Assess)
            CHECK(colourNames(result.colours) == QStringList{content::colourName(clause.colour)});
    }
}
