#pragma once
#include "core/record/entry.h"
#include "core/risk/assessment.h"
#include "tests/catch.h"

#include <QJsonObject>

#include <vector>

namespace muying::tests {

/// The rule set that ships with the product.
const content::RuleSet& shippedRules();

/// Objects of a JSON Lines file in tests/data.
std::vector<QJsonObject> dataLines(const char* file);

/// Facts from {"hb_g_l": 58, "asthma": true}; null is left out.
risk::Facts factsOf(const QJsonObject& object);
/// The input of a test line: phase, facts and ticks.
risk::Input inputOf(const QJsonObject& object);

/// A pregnant woman with these facts and nothing else known.
risk::Input womanWith(const QJsonObject& facts, const QStringList& ticks = {});

/// assess() that must succeed.
risk::Assessment assessed(const risk::Input& input);
QStringList colourNames(const std::vector<content::RiskColour>& colours);
QStringList stringsOf(const QJsonValue& array);

/// Everything the screening asks of everyone, answered without a finding.
risk::Input fullyAskedHealthyWoman();

/// An entry of the record dated `date`.
record::Entry entryOf(const QString& form, const QDate& date, const QJsonObject& answers);

} // namespace muying::tests
