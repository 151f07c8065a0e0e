#pragma once
#include "core/work/desk.h"

namespace muying::work {

/// A deadline or interval the clinic may set.
struct Deadline {
    QString code; ///< of its window ("report.red")
    LocalText title, hint;
    QString group; ///< of its window: "duty", "followup"
    bool hours = false;
    int value = 0, declared = 0; ///< in force; as the program declares it
    int min = 0, max = 0;
    QString source, status; ///< "to_confirm": a proposal, or not yet compared with the paper
    bool changed() const { return value != declared; }
};
std::vector<Deadline> deadlines(const Desk& desk);

struct DeadlineChange {
    QString code;
    QDateTime at;
    QString by; ///< display name
    int before = 0, after = 0;
    bool toDeclared = false; ///< given back to what the program declares
    QString reason;
};
/// Every change ever made, oldest first; of one deadline, or of all with an empty code.
Result<std::vector<DeadlineChange>> deadlineHistory(const Desk& desk, const QString& code = {});

/// Sets a deadline (none: back to the declared one) and renews every open task that hangs on it.
/// Administrators only (NotAllowed); InvalidInput outside the limits, without a reason, or for an unknown
/// code; Conflict when it is so already.
Status setDeadline(Desk& desk, const QString& code, std::optional<int> value, const QString& reason);

} // namespace muying::work
