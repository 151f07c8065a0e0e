#include "core/store/schema_ladder.h"
#include "core/store/schema_steps.h"
#include "tests/core/store/clinic_file.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace muying::tests {

namespace {

void writeFile(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QByteArray readFile(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

const QString fixturePassword = u"fixture-password"_s;

} // namespace

TEST_CASE("A missing file, a folder, an empty, foreign or truncated file each get their sentence") {
    ClinicFile clinic;
    require(clinic.store().save(newWoman(u"w1"_s, hanWoman())));
    clinic.close();
    const QString other = clinic.folder() + u"/other.db"_s;
    const FixedClock clock(QDateTime(QDate(2026, 3, 1), QTime(8, 0)));
    CHECK(codeOf(store::Store::open(other, clock)) == ErrorCode::NotFound);
    CHECK(codeOf(store::Store::open(clinic.folder(), clock)) == ErrorCode::Damaged);
    writeFile(other, {});
    CHECK(codeOf(store::Store::open(other, clock)) == ErrorCode::Damaged);
    writeFile(other, QByteArray(5000, 'x'));
    CHECK(codeOf(store::Store::open(other, clock)) == ErrorCode::Damaged);
    CHECK(readFile(other) == QByteArray(5000, 'x'));
    const QByteArray whole = readFile(clinic.path());
    for (const qsizetype kept : {qsizetype{50}, qsizetype{4096}, whole.size() / 2, whole.size() - 1}) {
        writeFile(other, whole.left(kept));
        INFO("kept " << kept << " of " << whole.size());
        CHECK(codeOf(store::Store::open(other, clock)) == ErrorCode::Damaged);
        CHECK(readFile(other) == whole.left(kept));
    }
}

TEST_CASE("An SQLite file of another program is refused and left alone") {
    ClinicFile clinic;
    clinic.tamper(u"PRAGMA application_id = 1; INSERT INTO meta VALUES ('x', x'00')"_s);
    const QByteArray before = readFile(clinic.path());
    CHECK(codeOf(clinic.tryOpen()) == ErrorCode::Damaged);
    CHECK(readFile(clinic.path()) == before);
}

TEST_CASE("A page of rubbish in the middle is told as damage, not read as a record") {
    ClinicFile clinic;
    for (int i = 0; i < 40; ++i) {
        require(clinic.store().save(newWoman(u"w%1"_s.arg(i), hanWoman())));
    }
    clinic.close();
    const QByteArray whole = readFile(clinic.path());
    int noticed = 0;
    for (qsizetype page = 1; page < whole.size() / 4096; ++page) {
        QByteArray broken = whole;
        broken.replace(page * 4096, 4096, QByteArray(4096, '\x5a'));
        writeFile(clinic.path(), broken);
        auto store = clinic.tryOpen();
        bool sound = store.ok() && (*store)->unlock(u"站长"_s, administratorPassword).ok();
        if (sound) {
            const auto report = (*store)->verify();
            sound = report && report->problems.isEmpty();
        } else if (!store) {
            CHECK(store.error().code == ErrorCode::Damaged);
        }
        INFO("page " << page);
        CHECK_FALSE(sound);
        noticed += sound ? 0 : 1;
    }
    CHECK(noticed > 20);
}

TEST_CASE("A file of a newer program is refused in a sentence and not touched") {
    ClinicFile clinic;
    clinic.tamper(u"PRAGMA user_version = 99; INSERT INTO meta VALUES ('x', x'00')"_s);
    const auto opened = clinic.tryOpen();
    CHECK(codeOf(opened) == ErrorCode::NewerVersion);
    CHECK(opened.error().message.contains(u"99"_s));
    CHECK(clinic.rawValue(u"PRAGMA user_version"_s).toInt() == 99);
}

TEST_CASE("Creating refuses an existing file, a missing folder and an unfit administrator") {
    ClinicFile clinic;
    clinic.close();
    const QByteArray before = readFile(clinic.path());
    const FixedClock clock(QDateTime(QDate(2026, 3, 1), QTime(8, 0)));
    const store::NewUser fit{u"a"_s, u"甲"_s, store::Role::Administrator, u"password1"_s};
    const auto create = [&](const QString& path, const store::NewUser& user) {
        return store::Store::create(path, {}, user, clock, store::KdfCost::Fast);
    };
    CHECK(codeOf(create(clinic.path(), fit)) == ErrorCode::InvalidInput);
    CHECK(readFile(clinic.path()) == before);
    CHECK(codeOf(create(clinic.folder() + u"/no/such/x.db"_s, fit)) == ErrorCode::NotFound);
    store::NewUser unfit = fit;
    unfit.password = u"1234567"_s;
    CHECK(codeOf(create(clinic.folder() + u"/x.db"_s, unfit)) == ErrorCode::InvalidInput);
    CHECK_FALSE(QFile::exists(clinic.folder() + u"/x.db"_s));
}

TEST_CASE("A second window on the same file is told so, and gets it once the first is closed") {
    ClinicFile clinic;
    const FixedClock clock(QDateTime(QDate(2026, 3, 1), QTime(8, 0)));
    const auto second = store::Store::open(clinic.path(), clock);
    CHECK(codeOf(second) == ErrorCode::Busy);
    clinic.close();
    CHECK(store::Store::open(clinic.path(), clock).ok());
}

TEST_CASE("The ladder takes its steps once, after a checked copy of the file") {
    ClinicFile clinic;
    require(clinic.store().save(newWoman(u"w1"_s, hanWoman())));
    clinic.close();
    const QString copy = clinic.path() + u".v1.bak"_s;
    const std::vector<store::SchemaStep> steps = {
        store::schemaSteps().front(),
        {2, u"notes; with a semicolon in a string"_s,
         u"CREATE TABLE note (text TEXT) STRICT; INSERT INTO note VALUES ('a;b');"_s},
        {3, u"more"_s, u"ALTER TABLE note ADD COLUMN at TEXT;"_s}};
    {
        auto database = require(store::Database::open(clinic.path(), store::Database::Journal::Wal));
        requireOk(store::climbSchema(*database, clinic.path(), steps));
        CHECK(require(store::schemaVersion(*database)) == 3);
        CHECK(require(database->integer(u"SELECT length(text) FROM note"_s)) == 3);
        CHECK(QFile::exists(copy));
        REQUIRE(QFile::remove(copy));
        requireOk(store::climbSchema(*database, clinic.path(), steps));
        CHECK_FALSE(QFile::exists(copy));
    }
    CHECK(codeOf(clinic.tryOpen()) == ErrorCode::NewerVersion);
}

TEST_CASE("A failing step leaves the file as it was, with the copy beside it") {
    ClinicFile clinic;
    require(clinic.store().save(newWoman(u"w1"_s, hanWoman())));
    clinic.close();
    const std::vector<store::SchemaStep> steps = {
        store::schemaSteps().front(),
        {2, u"breaks half way"_s,
         u"CREATE TABLE note (x TEXT) STRICT; DELETE FROM task; INSERT INTO nowhere VALUES (1);"_s}};
    {
        auto database = require(store::Database::open(clinic.path(), store::Database::Journal::Wal));
        const Status climbed = store::climbSchema(*database, clinic.path(), steps);
        CHECK(codeOf(climbed) == ErrorCode::Internal);
        CHECK(climbed.error().detail.contains(u"breaks half way"_s));
    }
    CHECK(QFile::exists(clinic.path() + u".v1.bak"_s));
    clinic.open();
    CHECK(clinic.problems().isEmpty());
    CHECK(require(clinic.store().tasks()).size() == 1);
}

TEST_CASE("A missing step is an error before anything runs") {
    ClinicFile clinic;
    clinic.close();
    const QByteArray before = readFile(clinic.path());
    {
        auto database = require(store::Database::open(clinic.path(), store::Database::Journal::AsIs));
        const std::vector<store::SchemaStep> steps = {store::schemaSteps().front(),
                                                      {3, u"third"_s, u"DROP TABLE task"_s}};
        CHECK(codeOf(store::climbSchema(*database, clinic.path(), steps)) == ErrorCode::Internal);
    }
    CHECK(readFile(clinic.path()) == before);
    CHECK_FALSE(QFile::exists(clinic.path() + u".v1.bak"_s));
}

TEST_CASE("The frozen file of version 1 still opens, reads and takes new entries") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"v1.db"_s);
    REQUIRE(QFile::copy(QStringLiteral(MUYING_TEST_DATA "/store/v1.db"), path));
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    const FixedClock clock(QDateTime(QDate(2027, 1, 1), QTime(8, 0)));
    auto store = require(store::Store::open(path, clock));
    requireOk(store->unlock(u"admin"_s, fixturePassword));
    const auto report = require(store->verify());
    INFO(report.problems.join(u'\n').toStdString());
    CHECK(report.problems.isEmpty());
    CHECK(report.subjects == 2);
    CHECK(report.entries == 3);
    CHECK(report.versions == 4);
    CHECK(report.drafts == 1);
    CHECK(report.events == 1);
    CHECK(require(store->subject(u"w1"_s)).subject.identity == identityOf(hanWoman()));
    CHECK(require(store->entries(u"w2"_s)).front().answers.text(u"chief_complaint"_s) ==
          koreanWoman().complaint);
    require(store->save(newVisit(u"w2"_s, 66)));
    CHECK(require(store->verify()).problems.isEmpty());
    requireOk(store->unlock(u"zhao"_s, fixturePassword));
}

// Run by hand when a new schema version is released: writes the file the test above reads.
TEST_CASE("Freeze a file of this version", "[.freeze]") {
    const QString path = qEnvironmentVariable("MUYING_FREEZE_TO");
    REQUIRE_FALSE(path.isEmpty());
    const FixedClock clock(QDateTime(QDate(2026, 3, 1), QTime(8, 0)));
    auto created = require(store::Store::create(
        path, {{u"name"_s, u"马鹿沟镇卫生院"_s}},
        {u"admin"_s, u"李站长"_s, store::Role::Administrator, fixturePassword}, clock, store::KdfCost::Fast));
    store::Store& store = *created.store;
    requireOk(
        store.addUser({u"zhao"_s, u"赵医生"_s, store::Role::Doctor, fixturePassword}, store::KdfCost::Fast));
    require(store.save(newWoman(u"w1"_s, hanWoman())));
    require(store.save(newWoman(u"w2"_s, koreanWoman())));
    store::SaveRequest change;
    change.entry = require(store.save(newVisit(u"w1"_s, 51)));
    require(store.save(change));
    store::Draft draft;
    draft.subject = u"w1"_s;
    draft.form = u"ANC1"_s;
    requireOk(store.putDraft(draft));
    require(store.appendEvent(u"run"_s, {{u"ml"_s, 300}}));
    requireOk(store.setSetting(u"recent"_s, u"w1"_s));
}

} // namespace muying::tests
