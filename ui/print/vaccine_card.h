#pragma once
#include "ui/print/print_input.h"

namespace muying::print {

/// The vaccination card of a child: the head of IMM_CARD, then every dose of the schedule in its order, those
/// given with date, batch and doctor, the others open for the pen; last what the schedule does not know.
/// Empty if neither card nor dose is on record.
std::vector<Page> vaccineCard(const PrintFacts& facts);

/// 乙肝疫苗　第1剂, of a recorded dose.
QString doseName(const PrintFacts& facts, const record::Entry& entry);

} // namespace muying::print
