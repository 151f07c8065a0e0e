#pragma once
#include "core/store/store.h"
#include "core/store/write_unit.h"

namespace muying::store {

/// The newest version of an entry with what guards it.
struct StoredEntry {
    record::Entry entry;
    QByteArray sealed;
    QByteArray rowDigest; ///< its part in the subject's sum
};

/// NotFound, or Damaged if the row or its newest version was touched.
Result<StoredEntry> requireEntry(const Vault& vault, const QString& id);
/// The newest versions of all entries of a subject; Damaged if one does not open or the set is not
/// `expected`.
Result<std::vector<record::Entry>> entriesOfSubject(const Vault& vault, const QString& subject,
                                                    const RowSum& expected);
/// The newest versions of all entries of a form dated within these days; Damaged if one does not open.
Result<std::vector<record::Entry>> entriesOfForm(const Vault& vault, const QString& form, const QDate& from,
                                                 const QDate& to);
/// Every version, oldest first; Damaged if one is missing, changed or does not follow the one before.
Result<std::vector<record::Entry>> versionsOfEntry(const Vault& vault, const QString& id);

/// Writes version 1 of a new entry; the row as stored comes back.
Result<StoredEntry> insertEntry(WriteUnit& unit, const record::Entry& entry);
/// Writes the version after `before`.
Result<StoredEntry> appendVersion(WriteUnit& unit, const StoredEntry& before, record::Entry entry);
bool entryIsNew(const record::Entry& entry);

/// Opens every version of every entry; sums by subject come back, problems go to the report.
Result<QHash<QString, RowSum>> verifyEntries(const Vault& vault, VerifyReport& report);

} // namespace muying::store
