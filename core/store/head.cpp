#include "core/store/head.h"

#include "core/store/faults.h"

#include <QDataStream>
#include <QIODevice>

using namespace Qt::StringLiterals;

namespace muying::store {

namespace {

FieldBytes headPlace() {
    return FieldBytes("meta"_L1).add(u"head"_s);
}

std::optional<Head> headFromBytes(const QByteArray& bytes) {
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_0);
    Head head;
    QByteArray users, subjects, settings, events;
    stream >> head.auditSeq >> head.auditMac >> users >> subjects >> settings >> events;
    if (stream.status() != QDataStream::Ok) {
        return std::nullopt;
    }
    head.users = RowSum::fromBytes(users);
    head.subjects = RowSum::fromBytes(subjects);
    head.settings = RowSum::fromBytes(settings);
    head.events = RowSum::fromBytes(events);
    return head;
}

} // namespace

Result<Head> Head::read(Database& database, const KeyRing& keys) {
    QByteArray sealed;
    const Status status =
        database.forEach(u"SELECT value FROM meta WHERE key = 'head'"_s, {}, [&](const Row& row) {
            sealed = row.bytes(0);
            return success();
        });
    if (!status) {
        return status.error();
    }
    const std::optional<QByteArray> plain = unseal(keys.sealing(), sealed, headPlace());
    const std::optional<Head> head = plain ? headFromBytes(*plain) : std::nullopt;
    if (!head) {
        return fault::damaged(u"meta.head does not open"_s);
    }
    return *head;
}

Status Head::write(Database& database, const KeyRing& keys) const {
    QByteArray plain;
    QDataStream stream(&plain, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << auditSeq << auditMac << users.toBytes() << subjects.toBytes() << settings.toBytes()
           << events.toBytes();
    return database.exec(u"INSERT INTO meta (key, value) VALUES ('head', ?)"
                         " ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
                         {seal(keys.sealing(), plain, headPlace())});
}

} // namespace muying::store
