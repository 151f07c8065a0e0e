// One woman's records for another clinic: sealed, whole, never doubled.
#include "core/exchange/package.h"
#include "core/exchange/package_file.h"
#include "core/exchange/working_copy.h"
#include "tests/catch.h"
#include "tests/core/work/form_stage.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace muying;
using namespace muying::exchange;
using namespace muying::tests;

namespace {

const QString packagePassword = u"给县医院的密码2026"_s;

/// The record of a mother 45 days after a birth, packed once.
struct Packed {
    Packed() : stage(Scene::Postpartum) {
        counts =
            valueOf(exportPackage(*stage.clinic.desk, stage.subject, packagePassword, path()), "the package");
    }
    QString path() const { return folder.filePath(u"她.muying-package"_s); }
    PackageContent read() const { return valueOf(readPackage(path(), packagePassword), "the content"); }

    FormStage stage;
    QTemporaryDir folder;
    PackageCounts counts;
};

QByteArray packageFileBytes(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void putBytes(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QStringList idsOf(const work::Chart& chart) {
    QStringList ids;
    for (const record::Entry& entry : chart.entries) {
        if (!entry.form.startsWith(u'@'))
            ids << entry.id;
    }
    ids.sort();
    return ids;
}

} // namespace

TEST_CASE("A package carries a woman with her pregnancy and child to another clinic, once") {
    Packed packed;
    CHECK(packed.counts.subjects == 3);
    CHECK(packed.stage.clinic.store->auditRows(1)->front().action == u"export_package"_s);
    TestClinic other;
    const PackageContent content = packed.read();
    const auto taken = valueOf(importPackage(*other.desk, content), "the import");
    CHECK(taken.subjectsAdded == 3);
    CHECK(taken.entriesAdded == packed.counts.entries);
    CHECK(taken.conflicts.empty());
    const work::Chart here = packed.stage.chart();
    const work::Chart there = valueOf(other.desk->chart(packed.stage.subject), "the chart there");
    CHECK(idsOf(here) == idsOf(there));
    CHECK(there.woman.subject.identity.value("name"_L1) == here.woman.subject.identity.value("name"_L1));
    CHECK(there.children.size() == 1);
    CHECK(there.pregnancy->index.status == here.pregnancy->index.status);
    CHECK(there.pregnancy->index.colour == here.pregnancy->index.colour);
    CHECK(there.tasks.size() == here.tasks.size());
    for (const record::Entry& entry : here.entries) {
        if (const record::Entry* copy = there.entry(entry.id))
            CHECK(copy->answers == entry.answers);
    }
    CHECK(other.store->setting(u"imported_packages"_s)->toArray().size() == 1);
    const auto again = valueOf(importPackage(*other.desk, content), "the second import");
    CHECK(again.subjectsAdded == 0);
    CHECK(again.entriesAdded == 0);
    CHECK(again.alreadyThere == packed.counts.entries);
    CHECK(again.conflicts.empty());
    CHECK(other.store->verify()->problems.isEmpty());
}

TEST_CASE("A record that differs here and there is left alone and named") {
    Packed packed;
    TestClinic other;
    REQUIRE(importPackage(*other.desk, packed.read()));
    const work::Chart chart = valueOf(other.desk->chart(packed.stage.subject), "the chart");
    record::Entry visit = *chart.newest(u"ANC1"_s);
    visit.answers.set(u"sbp"_s, 119);
    visit = valueOf(other.desk->saveEntry(visit, allFields(u"ANC1"_s)), "the change here");
    const auto taken = valueOf(importPackage(*other.desk, packed.read()), "the import");
    REQUIRE(taken.conflicts.size() == 1);
    CHECK(taken.entriesAdded == 0);
    CHECK(taken.conflicts[0].place.contains(productLibrary().form(u"ANC1"_s)->title.zh));
    CHECK(other.store->entry(visit.id)->answers.number(u"sbp"_s) == 119);
}

TEST_CASE("A woman registered here by hand is not doubled by her package") {
    Packed packed;
    TestClinic other;
    REQUIRE(other.desk->registerWoman(coverOf(u"李晓梅（示例）"_s), allFields(u"WOM_COVER"_s)));
    const auto taken = importPackage(*other.desk, packed.read());
    REQUIRE(!taken);
    CHECK(taken.error().code == ErrorCode::Conflict);
    CHECK(other.store->subjects()->size() == 1);
}

TEST_CASE("A package shows nothing without its password and nothing in it can be changed") {
    Packed packed;
    const QByteArray bytes = packageFileBytes(packed.path());
    CHECK_FALSE(bytes.contains("李晓梅"));
    CHECK_FALSE(bytes.contains("ANC1"));
    CHECK_FALSE(bytes.contains(packed.stage.subject.toUtf8()));
    CHECK(readPackage(packed.path(), u"另外一个密码99"_s).error().code == ErrorCode::WrongPassword);
    const QString path = packed.folder.filePath(u"changed"_s);
    const qsizetype head = bytes.indexOf('\n', 20) + 1;
    for (const qsizetype at : {head, head + 30, bytes.size() / 2, bytes.size() - 1}) {
        QByteArray changed = bytes;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        putBytes(path, changed);
        CHECK(!readPackage(path, packagePassword));
    }
    for (const QByteArray& wrong :
         {QByteArray(), QByteArray("MUYING-PACKAGE-1\n"), QByteArray("PK\3\4"), bytes.left(head),
          QByteArray("MUYING-PACKAGE-1\n{\"memory\":99999999999}\nx")}) {
        putBytes(path, wrong);
        CHECK(readPackage(path, packagePassword).error().code != ErrorCode::Internal);
    }
    putBytes(path, "MUYING-PACKAGE-2\n{}\n");
    CHECK(readPackage(path, packagePassword).error().code == ErrorCode::NewerVersion);
    CHECK(!exportPackage(*packed.stage.clinic.desk, packed.stage.subject, u"短"_s, path));
    CHECK(!exportPackage(*packed.stage.clinic.desk, u"nobody"_s, packagePassword, path));
}

TEST_CASE("A package with a form of a newer program is not taken in half") {
    Packed packed;
    PackageContent content = packed.read();
    content.entries.back().edition = u"2099"_s;
    content.entries.back().form = u"ANC1"_s;
    TestClinic other;
    const auto taken = importPackage(*other.desk, content);
    REQUIRE(!taken);
    CHECK(taken.error().code == ErrorCode::NewerVersion);
    CHECK(other.store->subjects()->empty());
}

TEST_CASE("A working copy takes the place of the file only when it is told to") {
    TestClinic clinic;
    const QString path = clinic.path();
    const QDate lmp = testNow().date().addDays(-100);
    registerPregnant(clinic, u"李晓梅（示例）"_s, lmp, lmp.addDays(70));
    const auto subjects = [&] { return valueOf(clinic.store->subjects(), "the subjects").size(); };
    const auto addWoman = [&](const QString& copy, int id) {
        auto store = valueOf(store::Store::open(copy, clinic.clock), "the copy");
        REQUIRE(store->unlock(u"admin"_s, u"示例密码2026"_s));
        work::Desk desk(*store, productLibrary(), clinic.clock);
        REQUIRE(desk.registerWoman(coverOf(u"王春花（示例）"_s, id), allFields(u"WOM_COVER"_s)));
    };
    {
        const auto copy = valueOf(WorkingCopy::of(*clinic.store), "the copy");
        addWoman(copy->path(), 2);
        CHECK(!copy->replaceOriginal()); // somebody has the file open: nothing is replaced
    }
    clinic.reopen();
    CHECK(subjects() == 2);
    {
        const auto copy = valueOf(WorkingCopy::of(*clinic.store), "the copy");
        addWoman(copy->path(), 3);
        clinic.desk.reset();
        clinic.store.reset();
        REQUIRE(copy->replaceOriginal());
    }
    clinic.reopen();
    CHECK(subjects() == 3);
    CHECK(clinic.store->verify()->problems.isEmpty());
    CHECK(QDir(clinic.dir.path()).entryList({u".muying*"_s}, QDir::AllEntries | QDir::Hidden).isEmpty());
}
