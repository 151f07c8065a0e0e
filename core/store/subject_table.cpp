#include "core/store/subject_table.h"

#include "core/store/faults.h"
#include "core/store/iso_time.h"
#include "core/store/task_table.h"

using namespace Qt::StringLiterals;

namespace muying::store {

namespace {

constexpr auto subjectColumns =
    "SELECT id, kind, coalesce(parent, ''), opened, closed, colour, purple, provisional,"
    " due_date, status, version, entry_sum, task_mac, sealed, mac FROM subject "_L1;

record::SubjectKind kindFromName(const QString& name) {
    using record::SubjectKind;
    for (const SubjectKind kind : {SubjectKind::Woman, SubjectKind::Pregnancy, SubjectKind::Child}) {
        if (record::subjectKindName(kind) == name) {
            return kind;
        }
    }
    return SubjectKind::Clinic;
}

FieldBytes identityPlace(const QString& id, int version) {
    return FieldBytes("subject"_L1).add(id).add(version);
}

StoredSubject storedSubject(const Vault& vault, const Row& row) {
    StoredSubject stored;
    record::Subject& subject = stored.row.subject;
    SubjectIndex& index = stored.row.index;
    subject.id = row.text(0);
    subject.kind = kindFromName(row.text(1));
    subject.parent = row.text(2);
    subject.opened = dateFromIso(row.text(3));
    subject.closed = dateFromIso(row.text(4));
    index.colour = row.text(5);
    index.purple = row.flag(6);
    index.provisional = row.flag(7);
    index.dueDate = dateFromIso(row.text(8));
    index.status = row.text(9);
    stored.version = static_cast<int>(row.integer(10));
    stored.entries = RowSum::fromBytes(row.bytes(11));
    stored.taskMac = row.bytes(12);
    stored.sealed = row.bytes(13);
    stored.mac = row.bytes(14);
    const auto identity =
        unsealJson(vault.keys.sealing(), stored.sealed, identityPlace(subject.id, stored.version));
    stored.row.damaged = !identity || stored.mac != stored.expectedMac(vault.keys);
    if (!stored.row.damaged) {
        subject.identity = *identity;
    }
    return stored;
}

QVariant parentValue(const QString& parent) {
    return parent.isEmpty() ? QVariant() : QVariant(parent);
}

} // namespace

QByteArray StoredSubject::expectedMac(const KeyRing& keys) const {
    const record::Subject& subject = row.subject;
    const SubjectIndex& index = row.index;
    FieldBytes fields("subject"_L1);
    fields.add(subject.id).add(record::subjectKindName(subject.kind)).add(subject.parent);
    fields.add(isoText(subject.opened)).add(isoText(subject.closed));
    fields.add(index.colour)
        .add(index.purple)
        .add(index.provisional)
        .add(isoText(index.dueDate))
        .add(index.status);
    fields.add(version).add(entries.toBytes()).add(taskMac).add(sealed);
    return keyedDigest(keys.rows(), fields);
}

Result<std::optional<StoredSubject>> readSubject(const Vault& vault, const QString& id) {
    std::optional<StoredSubject> found;
    const Status status =
        vault.database.forEach(subjectColumns + u"WHERE id = ?"_s, {id}, [&](const Row& row) {
            found = storedSubject(vault, row);
            return success();
        });
    if (!status) {
        return status.error();
    }
    return found;
}

Result<StoredSubject> requireSubject(const Vault& vault, const QString& id) {
    Result<std::optional<StoredSubject>> found = readSubject(vault, id);
    if (!found) {
        return found.error();
    }
    if (!found->has_value()) {
        return fault::missingRecord(u"subject "_s + id);
    }
    if ((*found)->row.damaged) {
        return fault::damaged(u"subject "_s + id);
    }
    return std::move(**found);
}

Status eachSubject(const Vault& vault, const QString& parent,
                   const std::function<Status(StoredSubject&)>& visit) {
    const QString condition =
        parent.isEmpty() ? u"ORDER BY rowid"_s : u"WHERE parent = ? ORDER BY opened, rowid"_s;
    const QVariantList values = parent.isEmpty() ? QVariantList() : QVariantList{parent};
    return vault.database.forEach(subjectColumns + condition, values, [&](const Row& row) {
        StoredSubject stored = storedSubject(vault, row);
        return visit(stored);
    });
}

Result<StoredSubject> insertSubject(WriteUnit& unit, const record::Subject& subject) {
    const KeyRing& keys = unit.vault().keys;
    StoredSubject stored;
    stored.row.subject = subject;
    stored.taskMac = tasksDigest(keys, subject.id, {});
    stored.sealed = sealJson(keys.sealing(), subject.identity, identityPlace(subject.id, stored.version));
    stored.mac = stored.expectedMac(keys);
    const Status written = unit.database().exec(
        u"INSERT INTO subject (id, kind, parent, opened, closed, colour, purple, provisional, due_date, "
        u"status,"
        " version, entry_sum, task_mac, sealed, mac) VALUES (?, ?, ?, ?, ?, '', 0, 0, '', '', ?, ?, ?, ?, ?)"_s,
        {subject.id, record::subjectKindName(subject.kind), parentValue(subject.parent),
         isoText(subject.opened), isoText(subject.closed), stored.version, stored.entries.toBytes(),
         stored.taskMac, stored.sealed, stored.mac});
    if (!written) {
        return written.error();
    }
    unit.head().subjects.add(stored.mac);
    return stored;
}

Status updateSubject(WriteUnit& unit, StoredSubject& row, bool reseal) {
    const KeyRing& keys = unit.vault().keys;
    const record::Subject& subject = row.row.subject;
    const SubjectIndex& index = row.row.index;
    if (reseal) {
        ++row.version;
        row.sealed = sealJson(keys.sealing(), subject.identity, identityPlace(subject.id, row.version));
    }
    unit.head().subjects.remove(row.mac);
    row.mac = row.expectedMac(keys);
    unit.head().subjects.add(row.mac);
    return unit.database().exec(
        u"UPDATE subject SET opened = ?, closed = ?, colour = ?, purple = ?, provisional = ?, due_date = ?,"
        " status = ?, version = ?, entry_sum = ?, task_mac = ?, sealed = ?, mac = ? WHERE id = ?"_s,
        {isoText(subject.opened), isoText(subject.closed), index.colour, index.purple, index.provisional,
         isoText(index.dueDate), index.status, row.version, row.entries.toBytes(), row.taskMac, row.sealed,
         row.mac, subject.id});
}

} // namespace muying::store
