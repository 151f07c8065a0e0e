#pragma once
#include "core/pph/bleeding_risk.h"
#include "core/pph/run.h"
#include "core/work/desk.h"

namespace muying::work {

/// What the record says of the woman for doses and volumes. "No" only where a question that covers it was
/// answered; asthma and glaucoma have no question of their own and are asked at the bedside.
pph::Woman pphWoman(const Desk& desk, const Chart& chart, const content::Protocol& protocol);

/// Birth of the last baby as the record has it; without an hour while it says nothing.
pph::Birth pphBirth(const Chart& chart);

/// Low, medium or high before birth, with what labour and birth added if they are on record.
pph::BleedingRisk bleedingRiskOf(const Desk& desk, const Chart& chart, const content::Protocol& protocol);

} // namespace muying::work
