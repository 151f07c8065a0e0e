#pragma once
#include "core/work/chart.h"

namespace muying::work {

/// The newest movement of the same item before `editing` (by time, then by the order of saving); null if it
/// is the first, or if its item is not named yet. Its balance is the one `editing` starts from.
const record::Entry* stockBefore(const Chart& chart, const record::Entry* editing);

/// How urgent an expiry is: monthly check with an alarm 90 and 30 days before.
enum class Expiry { None, Later, Within90, Within30, Expired };
Expiry expiryOn(const QDate& expiry, const QDate& today);

/// One batch of one item as the movements of the register leave it.
struct StockBatch {
    QString item, name, spec, batch;
    QDate expiry;
    double balance = 0;
    QString newest; ///< id of its latest movement
};
/// Batches of which something is left, soonest expiry first. Balances are worked out from all movements, so a
/// movement corrected later counts as corrected.
std::vector<StockBatch> stockBatches(const Chart& chart);

/// What is left of an item over all its batches, from all movements.
double stockOf(const Chart& chart, const QString& item);

/// One item of the register as its movements leave it, with the alarms of the day.
struct StockItem {
    QString code, name, spec, unit, place, kind; ///< kind: code of STOCK.st_kind
    std::optional<int> par, min;                 ///< as the newest movement says
    double balance = 0;
    bool belowMin = false, belowPar = false;
    double usable = 0;               ///< of batches that have not expired
    std::vector<StockBatch> batches; ///< with something left, soonest expiry first
    QDate soonestExpiry;
    Expiry expiry = Expiry::None; ///< of the batch that expires first
    QDateTime lastMove;
};
/// Every item ever moved, those with an alarm first: expired, at or below nothing, below the minimum,
/// expiring within 30 days, within 90, below par; then by name.
std::vector<StockItem> stockItems(const Chart& chart, const QDate& today);

} // namespace muying::work
