#pragma once
#include "core/base/clock.h"
#include "core/content/kit.h"
#include "core/store/store.h"
#include "core/work/stock.h"

#include <QHash>

#include <optional>

namespace muying::work {

/// What was found of one item when the kit was looked through.
struct KitCount {
    int count = 0;
    QDate expiry; ///< the soonest in the kit; invalid = none told
};

/// One item as the last count left it.
struct KitItemState {
    QString item;
    std::optional<int> count; ///< nothing = never counted
    QDateTime countedAt;
    int missing = 0; ///< to par
    QDate expiry;
    Expiry alarm = Expiry::None;
};

/// One check: when it was done, when it is due, how late it is.
struct KitCheckState {
    QString check;
    QDateTime doneAt; ///< invalid = never
    QString by;
    QDateTime dueAt; ///< invalid = not asked for (no use since)
    bool late = false;
};

/// The kit as its register shows it.
struct KitState {
    std::vector<KitItemState> items;
    std::vector<KitCheckState> checks;
    bool ready() const; ///< nothing missing, nothing expired, no check late
};

/// Writes a check with what was counted; only ever added to. Refuses counts below zero, items and checks the
/// kit has not. Counts may be empty for a check that counts nothing.
Status noteKitCheck(store::Store& store, const content::Kit& kit, const QString& check,
                    const QHash<QString, KitCount>& counts);

/// Writes what was counted of single items without doing a check: the checks stay as old as they are.
Status noteKitCount(store::Store& store, const content::Kit& kit, const QHash<QString, KitCount>& counts);

/// State at `now`. `usedAt`: when a haemorrhage last took from the kit (drills too); invalid = never.
Result<KitState> kitState(const store::Store& store, const content::Kit& kit, const QDateTime& usedAt,
                          const QDateTime& now);
/// When a run last ended in the clinic, as `kitState` asks for it.
Result<QDateTime> kitLastUsed(const store::Store& store);

} // namespace muying::work
