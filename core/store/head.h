#pragma once
#include "core/store/database.h"
#include "core/store/key_ring.h"
#include "core/store/row_sum.h"

#include <optional>

namespace muying::store {

/// What the file must contain, kept sealed in meta and rewritten by every transaction: the end of the
/// audit chain and totals over the tables, so that missing, foreign and older rows are noticed.
struct Head {
    qint64 auditSeq = 0;
    QByteArray auditMac;
    RowSum users;
    RowSum subjects; ///< each subject's digest covers the sum over its entries
    RowSum settings;
    RowSum events;

    static Result<Head> read(Database& database, const KeyRing& keys);
    Status write(Database& database, const KeyRing& keys) const;
};

} // namespace muying::store
