#include "core/work/backup_plan.h"
#include "core/work/restore_rehearsal.h"
#include "tests/catch.h"
#include "tests/core/work/test_clinic.h"

#include <QDir>
#include <QFile>

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;
using work::BackupPlan;
using work::BackupState;

namespace {

QDateTime at(int day, int hour, int minute = 0) {
    return QDateTime(QDate(2026, 11, day), QTime(hour, minute));
}

BackupState lastMade(const QDateTime& when) {
    BackupState state;
    state.lastAt = when;
    state.triedAt = when;
    return state;
}

} // namespace

TEST_CASE("A backup plan is kept with the clinic and refuses what cannot work") {
    TestClinic clinic;
    CHECK(valueOf(work::backupPlan(*clinic.store), "plan").folder.isEmpty());
    BackupPlan plan{u"/media/stick"_s, BackupPlan::Daily::AtTime, QTime(17, 30), true, 4};
    REQUIRE(work::setBackupPlan(*clinic.store, plan).ok());
    clinic.reopen();
    const BackupPlan kept = valueOf(work::backupPlan(*clinic.store), "plan");
    CHECK(kept.folder == u"/media/stick"_s);
    CHECK(kept.daily == BackupPlan::Daily::AtTime);
    CHECK(kept.at == QTime(17, 30));
    CHECK(kept.atExit);
    CHECK(kept.generations == 4);
    plan.generations = 0;
    CHECK(work::setBackupPlan(*clinic.store, plan).error().code == ErrorCode::InvalidInput);
    plan.generations = 101;
    CHECK(work::setBackupPlan(*clinic.store, plan).error().code == ErrorCode::InvalidInput);
    plan.generations = 100;
    CHECK(work::setBackupPlan(*clinic.store, plan).ok());
    plan.folder.clear();
    CHECK(work::setBackupPlan(*clinic.store, plan).error().code == ErrorCode::InvalidInput);
}

TEST_CASE("A copy is due at the first use of the day, or once its time has come") {
    BackupPlan plan{u"/media/stick"_s, BackupPlan::Daily::FirstUse, QTime(12, 0), false, 10};
    CHECK(work::backupDue(plan, {}, at(23, 8)));
    CHECK(work::backupDue(plan, lastMade(at(22, 23, 59)), at(23, 0, 1)));
    CHECK_FALSE(work::backupDue(plan, lastMade(at(23, 0, 1)), at(23, 23)));
    plan.daily = BackupPlan::Daily::AtTime;
    CHECK_FALSE(work::backupDue(plan, lastMade(at(22, 12, 0)), at(23, 11, 59)));
    CHECK(work::backupDue(plan, lastMade(at(22, 12, 0)), at(23, 12, 0)));
    CHECK(work::backupDue(plan, lastMade(at(21, 15)), at(23, 8))); // the PC was off yesterday at noon
    CHECK_FALSE(work::backupDue(plan, lastMade(at(22, 12, 1)), at(23, 8)));
    plan.daily = BackupPlan::Daily::Never;
    CHECK_FALSE(work::backupDue(plan, {}, at(23, 8)));
    plan.daily = BackupPlan::Daily::FirstUse;
    plan.folder.clear();
    CHECK_FALSE(work::backupDue(plan, {}, at(23, 8)));
}

TEST_CASE(
    "A failed copy is tried again after half an hour, and a clock that was wrong does not stop copies") {
    const BackupPlan plan{u"/media/stick"_s, BackupPlan::Daily::FirstUse, QTime(12, 0), false, 10};
    BackupState failed = lastMade(at(22, 8));
    failed.triedAt = at(23, 8);
    CHECK_FALSE(work::backupDue(plan, failed, at(23, 8, 29)));
    CHECK(work::backupDue(plan, failed, at(23, 8, 30)));
    CHECK(work::backupDue(plan, lastMade(at(29, 8)), at(23, 8)));
}

TEST_CASE("The copy owed since the program was locked is made whatever the day's copy says") {
    TestClinic clinic;
    const QTemporaryDir stick;
    BackupPlan plan{stick.path(), BackupPlan::Daily::Never, QTime(12, 0), true, 10};
    REQUIRE(work::setBackupPlan(*clinic.store, plan).ok());
    CHECK_FALSE(
        work::backupDue(plan, valueOf(work::backupState(*clinic.store), "state"), clinic.clock.now()));
    REQUIRE(work::oweBackup(*clinic.store).ok());
    clinic.reopen();
    CHECK(work::backupDue(plan, valueOf(work::backupState(*clinic.store), "state"), clinic.clock.now()));
    REQUIRE(work::backUp(*clinic.store, stick.path(), clinic.clock.now()).ok());
    const BackupState state = valueOf(work::backupState(*clinic.store), "state");
    CHECK_FALSE(work::backupDue(plan, state, clinic.clock.now()));
    CHECK(QFile::exists(state.lastFile));
    CHECK(state.lastAt == clinic.clock.now());
}

TEST_CASE("A copy that fails is remembered until somebody has read it, over restarts and later successes") {
    TestClinic clinic;
    const QTemporaryDir stick;
    const QString missing = stick.filePath(u"not-plugged-in"_s);
    const auto made = work::backUp(*clinic.store, missing, clinic.clock.now());
    REQUIRE_FALSE(made.ok());
    CHECK_FALSE(QDir(missing).exists());
    clinic.reopen();
    BackupState state = valueOf(work::backupState(*clinic.store), "state");
    CHECK(state.failure == made.error().message);
    CHECK(state.failedAt == clinic.clock.now());
    CHECK_FALSE(state.lastAt.isValid());
    REQUIRE(work::backUp(*clinic.store, stick.path(), clinic.clock.now()).ok());
    state = valueOf(work::backupState(*clinic.store), "state");
    CHECK_FALSE(state.failure.isEmpty());
    REQUIRE(work::acknowledgeBackupFailure(*clinic.store).ok());
    state = valueOf(work::backupState(*clinic.store), "state");
    CHECK(state.failure.isEmpty());
    CHECK_FALSE(state.failedAt.isValid());
}

TEST_CASE("A rehearsal opens the copy with the password, counts it and leaves it as it was") {
    TestClinic clinic;
    const QTemporaryDir stick;
    const QDate lmp = clinic.clock.today().addDays(-80);
    registerPregnant(clinic, u"示例甲"_s, lmp, lmp.addDays(60), 1);
    registerPregnant(clinic, u"示例乙"_s, lmp, lmp.addDays(60), 2);
    const QString copy = valueOf(clinic.store->backupTo(stick.path()), "backup");
    QFile file(copy);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    file.close();
    const QString login = clinic.store->user().login;
    const auto rehearsed = work::rehearseRestore(copy, login, u"示例密码2026"_s, clinic.clock);
    INFO((rehearsed ? QString() : rehearsed.error().message).toStdString());
    REQUIRE(rehearsed.ok());
    CHECK(rehearsed->women == 2);
    CHECK(rehearsed->pregnancies == 2);
    CHECK(rehearsed->report.entries == 4);
    CHECK(rehearsed->report.problems.isEmpty());
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == before);
    CHECK(QDir(stick.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
    CHECK(work::rehearseRestore(copy, login, u"another-word"_s, clinic.clock).error().code ==
          ErrorCode::WrongPassword);
    CHECK(work::rehearseRestore(copy + u"x"_s, login, u"示例密码2026"_s, clinic.clock).error().code ==
          ErrorCode::NotFound);
    CHECK(clinic.store->isUnlocked());
}

TEST_CASE("A rehearsal tells when the copy is broken") {
    TestClinic clinic;
    const QTemporaryDir stick;
    const QDate lmp = clinic.clock.today().addDays(-80);
    registerPregnant(clinic, u"示例甲"_s, lmp, lmp.addDays(60), 1);
    const QString copy = valueOf(clinic.store->backupTo(stick.path()), "backup");
    QFile file(copy);
    REQUIRE(file.open(QIODevice::ReadWrite));
    const qint64 pages = file.size() / 4096;
    for (qint64 page = 2; page < pages; ++page) {
        REQUIRE(file.seek(page * 4096 + 4000));
        file.write(QByteArray(64, '\x55'));
    }
    file.close();
    const auto rehearsed =
        work::rehearseRestore(copy, clinic.store->user().login, u"示例密码2026"_s, clinic.clock);
    CHECK((!rehearsed.ok() || !rehearsed->report.problems.isEmpty()));
}
