#include "core/store/event_table.h"

#include "core/store/faults.h"
#include "core/store/iso_time.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muying::store {

namespace {

struct StoredEvent {
    QString run;
    qint64 seq = 0;
    QString at, author;
    QByteArray sealed;

    FieldBytes place() const { return FieldBytes("event"_L1).add(run).add(seq).add(at).add(author); }
    QByteArray rowDigest(const KeyRing& keys) const { return keyedDigest(keys.rows(), place().add(sealed)); }
};

constexpr auto eventColumns = "SELECT run, seq, at, author, sealed FROM event "_L1;

StoredEvent storedEvent(const Row& row) {
    return {row.text(0), row.integer(1), row.text(2), row.text(3), row.bytes(4)};
}

std::optional<Event> openedEvent(const Vault& vault, const StoredEvent& stored) {
    const auto what = unsealJson(vault.keys.sealing(), stored.sealed, stored.place());
    if (!what) {
        return std::nullopt;
    }
    return Event{stored.run, stored.seq, timeFromIso(stored.at), stored.author, *what};
}

} // namespace

Result<Event> appendRunEvent(WriteUnit& unit, const QString& run, const QJsonObject& what) {
    const Vault& vault = unit.vault();
    const Result<qint64> last = vault.database.integer(u"SELECT max(seq) FROM event WHERE run = ?"_s, {run});
    if (!last) {
        return last.error();
    }
    StoredEvent stored{run, *last + 1, isoText(vault.clock.now()), vault.user, {}};
    stored.sealed = sealJson(vault.keys.sealing(), what, stored.place());
    const Status written =
        vault.database.exec(u"INSERT INTO event (run, seq, at, author, sealed) VALUES (?, ?, ?, ?, ?)"_s,
                            {stored.run, stored.seq, stored.at, stored.author, stored.sealed});
    if (!written) {
        return written.error();
    }
    unit.head().events.add(stored.rowDigest(vault.keys));
    return Event{run, stored.seq, timeFromIso(stored.at), stored.author, what};
}

Result<std::vector<Event>> eventsOfRun(const Vault& vault, const QString& run) {
    std::vector<Event> events;
    const Status status = vault.database.forEach(
        eventColumns + u"WHERE run = ? ORDER BY seq"_s, {run}, [&](const Row& row) -> Status {
            const StoredEvent stored = storedEvent(row);
            const std::optional<Event> event = openedEvent(vault, stored);
            if (!event || stored.seq != static_cast<qint64>(events.size()) + 1) {
                return fault::damaged(u"event %1 of run %2"_s.arg(stored.seq).arg(run));
            }
            events.push_back(*event);
            return success();
        });
    if (!status) {
        return status.error();
    }
    return events;
}

Result<std::vector<RunRow>> allRuns(const Vault& vault) {
    // Beside the newest row of each run stand its length and the time of its first.
    const QString newest =
        u"SELECT e.run, e.seq, e.at, e.author, e.sealed, r.n, r.first FROM event AS e JOIN (SELECT run, "
        "count(*) AS n, max(seq) AS top, min(at) AS first FROM event GROUP BY run) AS r ON e.run = r.run AND "
        "e.seq = r.top ORDER BY e.at DESC, e.run"_s;
    std::vector<RunRow> runs;
    const Status status = vault.database.forEach(newest, {}, [&](const Row& row) {
        const StoredEvent stored = storedEvent(row);
        const std::optional<Event> event = openedEvent(vault, stored);
        RunRow run{stored.run, row.integer(5), timeFromIso(row.text(6)), {}, false};
        run.damaged = !event || stored.seq != run.events;
        if (!run.damaged) {
            run.last = *event;
        }
        runs.push_back(run);
        return success();
    });
    if (!status) {
        return status.error();
    }
    return runs;
}

Result<RowSum> verifyEvents(const Vault& vault, VerifyReport& report) {
    RowSum sum;
    const Status status =
        vault.database.forEach(eventColumns + u"ORDER BY run, seq"_s, {}, [&](const Row& row) {
            const StoredEvent stored = storedEvent(row);
            sum.add(stored.rowDigest(vault.keys));
            ++report.events;
            if (!openedEvent(vault, stored)) {
                report.problems.append(
                    QCoreApplication::translate("muying::store", "过程 %1 的第 %2 个事件打不开或被改动。")
                        .arg(stored.run)
                        .arg(stored.seq));
            }
            return success();
        });
    if (!status) {
        return status.error();
    }
    return sum;
}

} // namespace muying::store
