#pragma once
#include "core/pph/bleeding_risk.h"
#include "core/pph/quality.h"
#include "ui/print/pph_papers.h"

namespace muying::print {

/// Indicators of a month or a quarter with the names behind every number.
Document pphQuality(const PphPaper& paper, const pph::QualityReport& report, const QDate& from,
                    const QDate& to);
/// Class before birth with its factors, what is unknown, what to prepare, when to look again.
Document pphRisk(const PphPaper& paper, const QString& name, const pph::BleedingRisk& risk);

} // namespace muying::print
