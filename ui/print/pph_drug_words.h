#pragma once
#include "core/content/checklist.h"

namespace muying::print {

// A drug of the protocol in words, for the dose card and the flow chart.
QString drugUsage(const content::Protocol& protocol, const content::Drug& drug, Language language);
QString drugInterval(const content::Protocol& protocol, const content::Drug& drug);
QString drugLimit(const content::Protocol& protocol, const content::Drug& drug);
QString drugForbidden(const content::Protocol& protocol, const content::Drug& drug, Language language);
/// Dose, interval, limit and what forbids it in one line, for the hands of the first half hour.
QString drugInShort(const content::Protocol& protocol, const content::Drug& drug, Language language);

} // namespace muying::print
