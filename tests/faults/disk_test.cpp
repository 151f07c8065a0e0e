#include "tests/faults/child_process.h"
#include "tests/faults/clinic_folder.h"
#include "tests/faults/fault_disk.h"

#include <QDir>
#include <QFile>

#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace muying::tests {

namespace {

using Fault = FaultDisk::Fault;

int codeAsExit(ErrorCode code) {
    return 50 + static_cast<int>(code);
}
int openAsNobody(const QString& path) {
    return inChild([&] {
        if (!becomeNobody()) {
            return 1;
        }
        const auto store = store::Store::open(path, stillClock());
        return store ? 0 : codeAsExit(store.error().code);
    });
}

void setMode(const QString& path, mode_t mode) {
    REQUIRE(chmod(path.toUtf8().constData(), mode) == 0);
}

} // namespace

TEST_CASE("A disk that fills up at any write of a save keeps the old record, says so, and recovers") {
    const ClinicFolder clinic;
    int refused = 0;
    for (int moment = 1; moment < 2000; ++moment) {
        clinic.reset();
        auto store = openedStore(clinic.path());
        REQUIRE(store.ok());
        const store::SaveRequest change = visitChange(**store, 61);
        FaultDisk::arm(Fault::Full, moment);
        const auto saved = (*store)->save(change);
        FaultDisk::disarm();
        INFO("moment " << moment);
        if (saved) {
            break;
        }
        ++refused;
        CHECK(saved.error().code == ErrorCode::DiskFull);
        CHECK(saved.error().message.contains(u"磁盘已满"_s));
        CHECK((*store)->entry(u"v1"_s)->answers.number(u"weight"_s) == 50);
        CHECK((*store)->verify()->problems.isEmpty());
        CHECK((*store)->save(change).ok()); // with room again, the same window goes on
        store->reset();
        CHECK(changeFound(clinic.path(), 61) == 1);
    }
    CHECK(refused > 10);
}

TEST_CASE("A disk that breaks at any write of a save keeps the old record and says so") {
    const ClinicFolder clinic;
    int refused = 0;
    for (int moment = 1; moment < 2000; ++moment) {
        clinic.reset();
        auto store = openedStore(clinic.path());
        REQUIRE(store.ok());
        const store::SaveRequest change = visitChange(**store, 61);
        FaultDisk::arm(Fault::Broken, moment);
        const auto saved = (*store)->save(change);
        FaultDisk::disarm();
        if (saved) {
            break;
        }
        ++refused;
        CHECK(saved.error().code == ErrorCode::Io);
        store->reset();
        changeFound(clinic.path(), 61);
    }
    CHECK(refused > 10);
}

TEST_CASE("A really full disk: saving says so, and the record is whole") {
    FaultDisk::install();
    const QTemporaryDir folder;
    const int status = inChild([&] {
        if (!mountSmallDisk(folder.path())) {
            return 40;
        }
        auto created = createdStore(folder.filePath(u"small.db"_s));
        if (!created) {
            return 2;
        }
        store::SaveRequest request;
        request.newSubjects.push_back({u"w1"_s, record::SubjectKind::Woman, {}, {}, {}, {}});
        request.entry.subject = u"w1"_s;
        request.entry.form = u"ANC1"_s;
        request.entry.answers.set(u"note"_s, QString(20000, u'长'));
        std::size_t saves = 0;
        for (; saves < 200; ++saves) {
            const auto saved = created->store->save(request);
            request.newSubjects.clear();
            if (!saved && saved.error().code != ErrorCode::DiskFull) {
                return codeAsExit(saved.error().code);
            }
            if (!saved) {
                break;
            }
        }
        const auto entries = created->store->entries(u"w1"_s);
        const auto report = created->store->verify();
        const bool whole = entries && entries->size() == saves && report && report->problems.isEmpty();
        return saves > 2 && saves < 200 && whole ? 0 : 3;
    });
    if (status == 40) {
        WARN("this system lets no one mount a small disk; the simulated one above stands alone");
        return;
    }
    CHECK(status == 0);
}

TEST_CASE("A limit on the size of files is told as a full disk, and the record is whole") {
    const ClinicFolder clinic;
    const int status = inChild([&] {
        auto store = openedStore(clinic.path());
        if (!store) {
            return 2;
        }
        store::SaveRequest change = visitChange(**store, 61);
        change.entry.answers.set(u"note"_s, QString(400000, u'长'));
        if (!limitFileSize(300000)) {
            return 3;
        }
        const auto saved = (*store)->save(change);
        return saved ? 0 : codeAsExit(saved.error().code);
    });
    CHECK(status == codeAsExit(ErrorCode::DiskFull));
    CHECK(changeFound(clinic.path(), 61) == 0);
}

TEST_CASE("A full stick fails the backup aloud and leaves nothing behind on it") {
    const ClinicFolder clinic;
    const QTemporaryDir stick;
    auto store = openedStore(clinic.path());
    REQUIRE(store.ok());
    for (int moment = 1; moment < 2000; ++moment) {
        FaultDisk::arm(Fault::Full, moment);
        const auto made = (*store)->backupTo(stick.path());
        FaultDisk::disarm();
        if (made) {
            CHECK(moment > 20);
            break;
        }
        INFO("moment " << moment);
        CHECK(made.error().code == ErrorCode::DiskFull);
        CHECK(QDir(stick.path()).entryList({u"*.part*"_s}, QDir::Files).isEmpty());
    }
}

TEST_CASE("A folder or file that may not be written is told as read-only, and nothing is changed") {
    const ClinicFolder clinic;
    clinic.reset();
    // Modes that bind the owner as well, so that the test needs no root.
    setMode(clinic.path(), 0444);
    setMode(clinic.folder(), 0555);
    CHECK(openAsNobody(clinic.path()) == codeAsExit(ErrorCode::ReadOnly));
    setMode(clinic.folder(), 0777);
    CHECK(openAsNobody(clinic.path()) == codeAsExit(ErrorCode::ReadOnly));
    setMode(clinic.path(), 0000);
    CHECK(openAsNobody(clinic.path()) == codeAsExit(ErrorCode::ReadOnly));
    setMode(clinic.folder(), 0555);
    CHECK(inChild([&] {
              if (!becomeNobody()) {
                  return 1;
              }
              const auto created = createdStore(clinic.folder() + u"/new.db"_s);
              return created ? 0 : codeAsExit(created.error().code);
          }) == codeAsExit(ErrorCode::ReadOnly));
    setMode(clinic.folder(), 0700);
    setMode(clinic.path(), 0600);
    CHECK(changeFound(clinic.path(), 61) == 0);
}

TEST_CASE("A second program on the same file is told to wait and one that was killed blocks nobody") {
    const ClinicFolder clinic;
    int ready[2];
    REQUIRE(pipe(ready) == 0);
    const pid_t holder = fork();
    REQUIRE(holder >= 0);
    if (holder == 0) {
        const auto store = openedStore(clinic.path());
        const char answer = store ? 'y' : 'n';
        if (write(ready[1], &answer, 1) == 1) {
            pause();
        }
        _exit(1);
    }
    char answer = 0;
    REQUIRE(read(ready[0], &answer, 1) == 1);
    REQUIRE(answer == 'y');
    const auto second = store::Store::open(clinic.path(), stillClock());
    REQUIRE_FALSE(second.ok());
    CHECK(second.error().code == ErrorCode::Busy);
    CHECK(second.error().message.contains(u"另一个窗口"_s));
    REQUIRE(kill(holder, SIGKILL) == 0);
    waitpid(holder, nullptr, 0);
    close(ready[0]);
    close(ready[1]);
    CHECK(changeFound(clinic.path(), 61) == 0);
}

} // namespace muying::tests
