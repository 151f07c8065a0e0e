#include "tests/faults/clinic_folder.h"
#include "tests/faults/fault_disk.h"

#include "core/store/schema_ladder.h"

#include <QDir>
#include <QFile>

#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace muying::tests {

namespace {

using Fault = FaultDisk::Fault;

/// A mark in the folder that the child's call had come back with success before it ended.
void leaveMark(const QString& folder) {
    QFile mark(folder + u"/done.mark"_s);
    if (!mark.open(QIODevice::WriteOnly)) {
        _exit(9);
    }
}
bool tookMark(const QString& folder) {
    return QFile::remove(folder + u"/done.mark"_s);
}

/// Ends a child at moment 1, 2, 3 … of `work` until it gets through; `check` looks at what is left each
/// time (told whether the work had reported success). Returns how many moments there were.
int atEveryMoment(const std::function<void()>& prepare, Fault fault, const QString& folder,
                  const std::function<int(Fault, int)>& work, const std::function<void(bool)>& check) {
    for (int moment = 1; moment < 2000; ++moment) {
        prepare();
        const int status = inChild([&] { return work(fault, moment); });
        INFO("moment " << moment << ", exit status " << status);
        REQUIRE((status == 0 || status == FaultDisk::endedByFault));
        check(tookMark(folder));
        if (status == 0) {
            return moment - 1;
        }
    }
    FAIL("the work never ended");
    return 0;
}

} // namespace

TEST_CASE("A process ended at any write of a save leaves the old record or the new one, never half") {
    const Fault fault = GENERATE(Fault::Kill, Fault::PowerLoss);
    const ClinicFolder clinic;
    int olds = 0;
    int news = 0;
    const auto work = [&](Fault kind, int moment) {
        auto store = openedStore(clinic.path());
        if (!store) {
            return 2;
        }
        const store::SaveRequest change = visitChange(**store, 61);
        FaultDisk::arm(kind, moment);
        if (!(*store)->save(change).ok()) {
            return 3;
        }
        leaveMark(clinic.folder());
        store->reset(); // the checkpoint at closing is under fire too
        return 0;
    };
    const int moments = atEveryMoment([&] { clinic.reset(); }, fault, clinic.folder(), work,
                                      [&](bool reported) {
                                          const int found = changeFound(clinic.path(), 61);
                                          ++(found ? news : olds);
                                          // What was reported as saved is there, even if the power went at
                                          // the next moment.
                                          if (reported) {
                                              CHECK(found == 1);
                                          }
                                      });
    CHECK(moments > 20);
    CHECK(olds > 5);
    CHECK(news > 5);
}

TEST_CASE("A process ended at any write of a draft leaves the old draft or the new one") {
    const Fault fault = GENERATE(Fault::Kill, Fault::PowerLoss);
    const ClinicFolder clinic;
    const auto draft = [](const QString& text) {
        store::Draft typed;
        typed.subject = u"w1"_s;
        typed.form = u"ANC1"_s;
        typed.raw = {{u"weight"_s, text}};
        return typed;
    };
    const auto work = [&](Fault kind, int moment) {
        auto store = openedStore(clinic.path());
        if (!store || !(*store)->putDraft(draft(u"5"_s)).ok()) {
            return 2;
        }
        FaultDisk::arm(kind, moment);
        if (!(*store)->putDraft(draft(u"52"_s)).ok()) {
            return 3;
        }
        leaveMark(clinic.folder());
        return 0;
    };
    const int moments = atEveryMoment([&] { clinic.reset(); }, fault, clinic.folder(), work,
                                      [&](bool reported) {
                                          auto store = openedStore(clinic.path());
                                          REQUIRE(store.ok());
                                          const auto drafts = (*store)->drafts();
                                          REQUIRE(drafts.ok());
                                          REQUIRE(drafts->size() == 1);
                                          const QString text =
                                              drafts->front().raw.value(u"weight"_s).toString();
                                          CHECK((text == u"52"_s || (text == u"5"_s && !reported)));
                                          CHECK((*store)->verify()->problems.isEmpty());
                                      });
    CHECK(moments > 2);
}

TEST_CASE("A process ended while a file is made leaves no file or a whole one, and making it again works") {
    const Fault fault = GENERATE(Fault::Kill, Fault::PowerLoss);
    FaultDisk::install();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"new.db"_s);
    const auto prepare = [&] {
        for (const QString& name : QDir(folder.path()).entryList(QDir::Files)) {
            REQUIRE(QFile::remove(folder.filePath(name)));
        }
    };
    const auto work = [&](Fault kind, int moment) {
        FaultDisk::arm(kind, moment);
        auto created = createdStore(path);
        if (!created) {
            return 3;
        }
        leaveMark(folder.path());
        created->store.reset();
        return 0;
    };
    const int moments = atEveryMoment(prepare, fault, folder.path(), work, [&](bool reported) {
        CHECK((QFile::exists(path) || !reported));
        if (!QFile::exists(path)) {
            REQUIRE(createdStore(path).ok());
        }
        auto store = openedStore(path);
        REQUIRE(store.ok());
        const auto report = (*store)->verify();
        REQUIRE(report.ok());
        CHECK(report->problems.isEmpty());
    });
    CHECK(moments > 20);
}

TEST_CASE("A process ended during a backup leaves the record whole and no half backup under a good name") {
    const ClinicFolder clinic;
    const QTemporaryDir stick;
    const auto work = [&](Fault kind, int moment) {
        auto store = openedStore(clinic.path());
        if (!store) {
            return 2;
        }
        FaultDisk::arm(kind, moment);
        return (*store)->backupTo(stick.path()).ok() ? 0 : 3;
    };
    const int moments =
        atEveryMoment([&] { clinic.reset(); }, Fault::Kill, clinic.folder(), work,
                      [&](bool) {
                          CHECK(changeFound(clinic.path(), 61) == 0);
                          for (const QString& name : QDir(stick.path()).entryList({u"*.db"_s}, QDir::Files)) {
                              CHECK(changeFound(stick.filePath(name), 61) == 0);
                          }
                      });
    CHECK(moments > 20);
}

TEST_CASE("A process ended on the schema ladder leaves the version before or the one after") {
    const Fault fault = GENERATE(Fault::Kill, Fault::PowerLoss);
    const ClinicFolder clinic;
    const std::vector<store::SchemaStep> steps = {
        {1, u"first"_s, u""_s},
        {2, u"second"_s, u"CREATE TABLE more (x TEXT) STRICT; INSERT INTO more VALUES ('one'), ('two');"_s}};
    int before = 0;
    int after = 0;
    const auto work = [&](Fault kind, int moment) {
        auto database = store::Database::open(clinic.path(), store::Database::Journal::Wal);
        if (!database) {
            return 2;
        }
        FaultDisk::arm(kind, moment);
        return store::climbSchema(**database, clinic.path(), steps).ok() ? 0 : 3;
    };
    atEveryMoment([&] { clinic.reset(); }, fault, clinic.folder(), work,
                  [&](bool) {
                      auto database = store::Database::open(clinic.path(), store::Database::Journal::Wal);
                      REQUIRE(database.ok());
                      const auto version = store::schemaVersion(**database);
                      const auto tables =
                          (*database)->integer(u"SELECT count(*) FROM sqlite_schema WHERE name = 'more'"_s);
                      REQUIRE(version.ok());
                      REQUIRE(tables.ok());
                      CHECK(*tables == *version - 1);
                      ++(*version == 2 ? after : before);
                      if (*version == 2) {
                          CHECK(*(*database)->integer(u"SELECT count(*) FROM more"_s) == 2);
                          CHECK(changeFound(clinic.path() + u".v1.bak"_s, 61) == 0);
                      }
                  });
    CHECK(before > 5);
    CHECK(after > 0);
}

TEST_CASE("Killed without warning while forms are being typed, the last draft is still there") {
    const ClinicFolder clinic;
    const int status = inChild([&] {
        auto store = openedStore(clinic.path());
        store::Draft draft;
        draft.form = u"WOM_COVER"_s;
        for (int i = 0; i < 20; ++i) {
            draft.raw = {{u"typed"_s, i}};
            if (!store || !(*store)->putDraft(draft).ok()) {
                return 2;
            }
        }
        return raise(SIGKILL);
    });
    CHECK(status == 128 + SIGKILL);
    auto store = openedStore(clinic.path());
    REQUIRE(store.ok());
    REQUIRE((*store)->drafts()->size() == 1);
    CHECK((*store)->drafts()->front().raw.value(u"typed"_s).toInt() == 19);
}

} // namespace muying::tests
