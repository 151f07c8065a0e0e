#pragma once
#include "core/store/store.h"
#include "core/store/write_unit.h"

#include <optional>

namespace muying::store {

/// A row of `subject` with what guards it. `mac` covers every column, the sealed identity, the sum over
/// the subject's entries and the digest of its tasks.
struct StoredSubject {
    SubjectRow row;  ///< identity opened; empty if it did not open
    int version = 1; ///< of the sealed identity
    RowSum entries;  ///< over the digests of its newest entries
    QByteArray taskMac;
    QByteArray sealed;
    QByteArray mac;

    QByteArray expectedMac(const KeyRing& keys) const;
};

/// Empty if there is none; a row whose guard or seal fails comes with `row.damaged`.
Result<std::optional<StoredSubject>> readSubject(const Vault& vault, const QString& id);
/// The same, but NotFound and Damaged are errors.
Result<StoredSubject> requireSubject(const Vault& vault, const QString& id);
/// All rows, or those of one parent.
Status eachSubject(const Vault& vault, const QString& parent,
                   const std::function<Status(StoredSubject&)>& visit);

Result<StoredSubject> insertSubject(WriteUnit& unit, const record::Subject& subject);
/// Writes the row over the one that had digest `row.mac`; reseals the identity if told to.
Status updateSubject(WriteUnit& unit, StoredSubject& row, bool reseal);

} // namespace muying::store
