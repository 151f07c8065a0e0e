#pragma once
#include "core/pph/cockpit.h"

namespace muying::pph {

/// One item of the handover list (identity, situation, background, assessment, prevention, recommendation).
struct HandoverItem {
    QString code;
    QString section; ///< "I", "S", "B", "A", "P", "R"
    QString label;
    QString value;
    bool fromLog = false; ///< an event gives it; it cannot be typed over
    bool gap() const { return value.trimmed().isEmpty(); }
};

/// The list as the log and the typed answers fill it. Every item is asked for: what does not apply is said
/// so.
Result<std::vector<HandoverItem>> handoverItems(const content::Protocol& protocol, const RunLog& log,
                                                const CockpitSettings& settings, const QDateTime& now,
                                                Language language);
QStringList handoverCodes();

} // namespace muying::pph
