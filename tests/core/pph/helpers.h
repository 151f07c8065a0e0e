#pragma once
#include "core/pph/event_check.h"
#include "core/pph/run_json.h"
#include "core/pph/words.h"
#include "tests/catch.h"

#include <QJsonArray>
#include <QJsonObject>

namespace muying::tests {

using namespace Qt::StringLiterals;

/// The protocol that ships with the product.
const content::Protocol& shippedProtocol();

/// "minute" after the birth of the test woman, 2026-03-01 08:00.
QDateTime minute(double after);

/// A vaginal birth at minute 0 of a woman without allergies or diseases; weights unknown.
pph::Run healthyBirth();

pph::Event padOf(double at, double lostG); ///< weighed: dry 150 g, wet that much more
pph::Event drapeOf(double at, double totalMl);
pph::Event vitalsOf(double at, double pulse, double sbp, double dbp);
pph::Event bleedingOf(double at, bool controlled);
pph::Event givenOf(double at, const QString& drug, const QString& route, double dose, const QString& unit);
pph::Dose doseOf(const QString& drug, const QString& route, double dose, const QString& unit);

/// replay() that must succeed.
pph::Situation standing(const pph::Run& run, double now);
/// The verdict on a dose ordered at minute `at` after what the run holds.
pph::DoseVerdict ordered(pph::Run run, const pph::Dose& dose, double at);

} // namespace muying::tests
