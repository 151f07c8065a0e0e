#include "tests/core/store/clinic_file.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace muying::tests {

namespace {

QStringList filesIn(const QString& folder) {
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

} // namespace

TEST_CASE("A backup is one file that opens with the same passwords and holds the same record") {
    ClinicFile clinic;
    const QTemporaryDir stick;
    require(clinic.store().save(newWoman(u"w1"_s, hanWoman())));
    const QString copy = require(clinic.store().backupTo(stick.path()));
    CHECK(filesIn(stick.path()).size() == 1);
    CHECK(copy.contains(u"20260301-080000"_s));
    CHECK(require(clinic.store().auditRows(1)).front().action == u"backup"_s);
    CHECK(require(clinic.store().auditRows(1)).front().target == copy);
    auto store = require(store::Store::open(copy, clinic.clock()));
    requireOk(store->unlock(u"站长"_s, administratorPassword));
    CHECK(require(store->subject(u"w1"_s)).subject.identity == identityOf(hanWoman()));
    CHECK(require(store->verify()).problems.isEmpty());
    requireOk(store->recover(clinic.recoveryCode(), u"站长"_s, u"new-password"_s));
}

TEST_CASE("A backup goes nowhere if its folder is not there") {
    ClinicFile clinic;
    CHECK(codeOf(clinic.store().backupTo(clinic.folder() + u"/stick"_s)) == ErrorCode::NotFound);
    CHECK_FALSE(QDir(clinic.folder() + u"/stick"_s).exists());
    CHECK(codeOf(clinic.store().backupTo({})) == ErrorCode::NotFound);
    clinic.store().lock();
    CHECK(codeOf(clinic.store().backupTo(clinic.folder())) == ErrorCode::Locked);
}

TEST_CASE("Only the newest generations of this clinic are kept on the stick") {
    ClinicFile clinic;
    ClinicFile neighbour;
    const QTemporaryDir stick;
    const QString others = require(neighbour.store().backupTo(stick.path()));
    const QString first = require(clinic.store().backupTo(stick.path()));
    const QString sameSecond = require(clinic.store().backupTo(stick.path()));
    CHECK(first != sameSecond);
    for (int i = 0; i < 9; ++i) {
        clinic.clock().advanceDays(1);
        require(clinic.store().backupTo(stick.path()));
    }
    CHECK(filesIn(stick.path()).size() == 11);
    CHECK(QFile::exists(others));
    requireOk(clinic.store().setSetting(u"backup_generations"_s, 3));
    clinic.clock().advanceDays(1);
    const QString newest = require(clinic.store().backupTo(stick.path()));
    CHECK(filesIn(stick.path()).size() == 4);
    CHECK(QFile::exists(newest));
    CHECK(QFile::exists(others));
}

TEST_CASE("A damaged record fails the backup aloud, and the older backup stays") {
    ClinicFile clinic;
    const QTemporaryDir stick;
    require(clinic.store().save(newWoman(u"w1"_s, hanWoman())));
    requireOk(clinic.store().setSetting(u"backup_generations"_s, 1));
    const QString good = require(clinic.store().backupTo(stick.path()));
    clinic.tamperAndOpen(u"UPDATE subject SET colour = 'green'"_s);
    clinic.clock().advanceDays(1);
    const auto refused = clinic.store().backupTo(stick.path());
    CHECK(codeOf(refused) == ErrorCode::Damaged);
    CHECK(refused.error().detail.contains(u"w1"_s));
    CHECK(filesIn(stick.path()) == QStringList{QFileInfo(good).fileName()});
}

} // namespace muying::tests
