#include "core/store/entry_table.h"

#include "core/store/faults.h"
#include "core/store/iso_time.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muying::store {

namespace {

/// One version as stored: `head` is the row of `entry`, the rest is the row of `entry_version`.
struct StoredVersion {
    QString id, subject, form, date;
    int headVersion = 0;
    bool headVoided = false;
    int version = 0; ///< 0: the row is missing
    QString author, savedAt;
    bool voided = false;
    QByteArray sealed;

    FieldBytes place() const {
        FieldBytes fields("entry_version"_L1);
        fields.add(id).add(version).add(subject).add(form).add(author).add(savedAt).add(voided);
        return fields;
    }
    bool isNewest() const { return version == headVersion; }
};

constexpr auto versionColumns =
    "SELECT e.id, e.subject, e.form, e.date, e.version, e.voided, coalesce(v.version, 0), v.author, "
    "v.saved_at,"
    " v.voided, v.sealed FROM entry e LEFT JOIN entry_version v ON v.entry = e.id "_L1;

StoredVersion storedVersion(const Row& row) {
    StoredVersion stored;
    stored.id = row.text(0);
    stored.subject = row.text(1);
    stored.form = row.text(2);
    stored.date = row.text(3);
    stored.headVersion = static_cast<int>(row.integer(4));
    stored.headVoided = row.flag(5);
    stored.version = static_cast<int>(row.integer(6));
    stored.author = row.text(7);
    stored.savedAt = row.text(8);
    stored.voided = row.flag(9);
    stored.sealed = row.bytes(10);
    return stored;
}

QByteArray rowDigestOf(const KeyRing& keys, const StoredVersion& stored) {
    FieldBytes fields("entry"_L1);
    fields.add(stored.id).add(stored.subject).add(stored.form).add(stored.date);
    fields.add(stored.version).add(stored.voided).add(stored.sealed);
    return keyedDigest(keys.rows(), fields);
}

/// What is sealed of a version: the values and what ties it to the version before.
QJsonObject payloadOf(const record::Entry& entry, const QByteArray& previousSealed) {
    QJsonObject payload{{u"edition"_s, entry.edition},
                        {u"date"_s, isoText(entry.date)},
                        {u"answers"_s, entry.answers.json()}};
    if (!previousSealed.isEmpty()) {
        payload.insert(u"prev"_s, QString::fromLatin1(digest(previousSealed).toHex()));
    }
    if (!entry.voidReason.isEmpty()) {
        payload.insert(u"reason"_s, entry.voidReason);
    }
    return payload;
}

struct OpenedVersion {
    record::Entry entry;
    QByteArray previousDigest; ///< hex; empty for version 1
};

std::optional<OpenedVersion> opened(const Vault& vault, const StoredVersion& stored) {
    const auto payload = unsealJson(vault.keys.sealing(), stored.sealed, stored.place());
    if (!payload) {
        return std::nullopt;
    }
    OpenedVersion result;
    record::Entry& entry = result.entry;
    entry.id = stored.id;
    entry.subject = stored.subject;
    entry.form = stored.form;
    entry.edition = payload->value("edition"_L1).toString();
    entry.date = dateFromIso(payload->value("date"_L1).toString());
    entry.version = stored.version;
    entry.author = stored.author;
    entry.savedAt = timeFromIso(stored.savedAt);
    entry.voided = stored.voided;
    entry.voidReason = payload->value("reason"_L1).toString();
    entry.answers = record::Answers(payload->value("answers"_L1).toObject());
    result.previousDigest = payload->value("prev"_L1).toString().toLatin1();
    const bool fitsHead =
        !stored.isNewest() || (isoText(entry.date) == stored.date && stored.voided == stored.headVoided);
    const bool fitsChain = (stored.version == 1) == result.previousDigest.isEmpty();
    return fitsHead && fitsChain ? std::optional(result) : std::nullopt;
}

Status damagedEntry(const QString& id) {
    return fault::damaged(u"entry "_s + id);
}

Result<StoredEntry> writeVersion(WriteUnit& unit, record::Entry entry, const QByteArray& previousSealed) {
    const Vault& vault = unit.vault();
    entry.author = vault.user;
    entry.savedAt = vault.clock.now();
    StoredVersion stored{entry.id,
                         entry.subject,
                         entry.form,
                         isoText(entry.date),
                         entry.version,
                         entry.voided,
                         entry.version,
                         entry.author,
                         isoText(entry.savedAt),
                         entry.voided,
                         {}};
    stored.sealed = sealJson(vault.keys.sealing(), payloadOf(entry, previousSealed), stored.place());
    const Status written = unit.database().exec(
        u"INSERT INTO entry_version (entry, version, author, saved_at, voided, sealed) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {entry.id, entry.version, entry.author, stored.savedAt, entry.voided, stored.sealed});
    if (!written) {
        return written.error();
    }
    return StoredEntry{entry, stored.sealed, rowDigestOf(vault.keys, stored)};
}

} // namespace

bool entryIsNew(const record::Entry& entry) {
    return entry.version == 0;
}

Result<StoredEntry> requireEntry(const Vault& vault, const QString& id) {
    std::optional<StoredEntry> found;
    const Status status = vault.database.forEach(
        versionColumns + u"AND v.version = e.version WHERE e.id = ?"_s, {id}, [&](const Row& row) {
            const StoredVersion stored = storedVersion(row);
            const auto version = opened(vault, stored);
            if (!version) {
                return damagedEntry(id);
            }
            found = StoredEntry{version->entry, stored.sealed, rowDigestOf(vault.keys, stored)};
            return success();
        });
    if (!status) {
        return status.error();
    }
    if (!found) {
        return fault::missingRecord(u"entry "_s + id);
    }
    return *found;
}

Result<std::vector<record::Entry>> entriesOfSubject(const Vault& vault, const QString& subject,
                                                    const RowSum& expected) {
    std::vector<record::Entry> entries;
    RowSum sum;
    const Status status = vault.database.forEach(
        versionColumns +
            u"AND v.version = e.version WHERE e.subject = ? ORDER BY e.date, v.saved_at, v.rowid"_s,
        {subject}, [&](const Row& row) {
            const StoredVersion stored = storedVersion(row);
            const auto version = opened(vault, stored);
            if (!version) {
                return damagedEntry(stored.id);
            }
            sum.add(rowDigestOf(vault.keys, stored));
            entries.push_back(version->entry);
            return success();
        });
    if (!status) {
        return status.error();
    }
    if (sum != expected) {
        return fault::damaged(u"entries of subject %1 are missing or old"_s.arg(subject));
    }
    return entries;
}

Result<std::vector<record::Entry>> entriesOfForm(const Vault& vault, const QString& form, const QDate& from,
                                                 const QDate& to) {
    std::vector<record::Entry> entries;
    const Status status = vault.database.forEach(
        versionColumns + u"AND v.version = e.version WHERE e.form = ? AND e.date BETWEEN ? AND ? "
                         "ORDER BY e.date, v.saved_at, v.rowid"_s,
        {form, from.toString(Qt::ISODate), to.toString(Qt::ISODate)}, [&](const Row& row) {
            const StoredVersion stored = storedVersion(row);
            const auto version = opened(vault, stored);
            if (!version) {
                return damagedEntry(stored.id);
            }
            entries.push_back(version->entry);
            return success();
        });
    if (!status) {
        return status.error();
    }
    return entries;
}

Result<std::vector<record::Entry>> versionsOfEntry(const Vault& vault, const QString& id) {
    std::vector<record::Entry> versions;
    QByteArray previous;
    int newest = 0;
    const Status status = vault.database.forEach(
        versionColumns + u"WHERE e.id = ? ORDER BY v.version"_s, {id}, [&](const Row& row) {
            const StoredVersion stored = storedVersion(row);
            const auto version = opened(vault, stored);
            const bool follows = stored.version == static_cast<int>(versions.size()) + 1;
            if (!version || !follows || version->previousDigest != previous) {
                return damagedEntry(id);
            }
            previous = digest(stored.sealed).toHex();
            newest = stored.headVersion;
            versions.push_back(version->entry);
            return success();
        });
    if (!status) {
        return status.error();
    }
    if (versions.empty()) {
        return fault::missingRecord(u"entry "_s + id);
    }
    if (newest != versions.back().version) {
        return damagedEntry(id).error();
    }
    return versions;
}

Result<StoredEntry> insertEntry(WriteUnit& unit, const record::Entry& entry) {
    record::Entry first = entry;
    first.version = 1;
    const Status written = unit.database().exec(
        u"INSERT INTO entry (id, subject, form, date, version, voided) VALUES (?, ?, ?, ?, 1, ?)"_s,
        {first.id, first.subject, first.form, isoText(first.date), first.voided});
    if (!written) {
        return written.error();
    }
    return writeVersion(unit, first, {});
}

Result<StoredEntry> appendVersion(WriteUnit& unit, const StoredEntry& before, record::Entry entry) {
    entry.version = before.entry.version + 1;
    const Status written =
        unit.database().exec(u"UPDATE entry SET date = ?, version = ?, voided = ? WHERE id = ?"_s,
                             {isoText(entry.date), entry.version, entry.voided, entry.id});
    if (!written) {
        return written.error();
    }
    return writeVersion(unit, entry, before.sealed);
}

Result<QHash<QString, RowSum>> verifyEntries(const Vault& vault, VerifyReport& report) {
    QHash<QString, RowSum> sums;
    QString current;
    int count = 0;
    QByteArray previous;
    bool sound = true;
    const auto check = [&](const Row& row) {
        const StoredVersion stored = storedVersion(row);
        if (stored.id != current) {
            current = stored.id;
            count = 0;
            previous.clear();
            sound = true;
            ++report.entries;
        }
        ++count;
        report.versions += stored.version > 0 ? 1 : 0;
        const auto version = opened(vault, stored);
        const bool follows = version && stored.version == count && version->previousDigest == previous;
        if (sound && (!follows || stored.version > stored.headVersion)) {
            sound = false;
            report.problems.append(
                QCoreApplication::translate("muying::store", "记录 %1 的第 %2 版打不开、缺失或被改动。")
                    .arg(stored.id)
                    .arg(count));
        }
        previous = digest(stored.sealed).toHex();
        if (stored.isNewest()) {
            sums[stored.subject].add(rowDigestOf(vault.keys, stored));
        }
        return success();
    };
    const Status status = vault.database.forEach(versionColumns + u"ORDER BY e.id, v.version"_s, {}, check);
    if (!status) {
        return status.error();
    }
    return sums;
}

} // namespace muying::store
