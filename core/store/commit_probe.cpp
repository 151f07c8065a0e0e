#include "core/store/commit_probe.h"

#include "core/store/database.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace muying::store {

namespace {

Status probeOnce(Database& database, const QByteArray& row) {
    if (Status begun = database.begin(); !begun)
        return begun;
    if (Status inserted = database.exec(u"INSERT INTO probe (body) VALUES (?)"_s, {row}); !inserted)
        return inserted;
    return database.commit();
}

} // namespace

Result<double> bareCommitMilliseconds(const QString& folder, int commits, int bytes) {
    QTemporaryDir probes(folder + u"/probe-XXXXXX"_s);
    auto database = Database::open(probes.filePath(u"probe.db"_s), Database::Journal::Wal);
    if (!database)
        return database.error();
    if (Status made = (*database)->exec(u"CREATE TABLE probe (id INTEGER PRIMARY KEY, body BLOB NOT NULL)"_s);
        !made)
        return made.error();
    const QByteArray row(bytes, 'x');
    std::vector<double> times;
    for (int i = 0; i < std::max(1, commits); ++i) {
        QElapsedTimer timer;
        timer.start();
        if (Status committed = probeOnce(**database, row); !committed)
            return committed.error();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

} // namespace muying::store
