#include "tests/core/store/clinic_file.h"

#include <QDirIterator>
#include <QFile>
#include <QStringEncoder>

using namespace Qt::StringLiterals;

namespace muying::tests {

namespace {

/// Words nobody may find in any file, and the file names.
QStringList secretWords() {
    QStringList words;
    for (const SamplePerson& person : {hanWoman(), koreanWoman()}) {
        words << person.name << person.name.left(3) << person.phone << person.idNumber << person.village
              << person.village.left(3) << person.complaint;
    }
    words << u"登错了人"_s << u"还没写完的话"_s << u"只有设置知道"_s << u"打印给家属"_s
          << administratorPassword;
    return words;
}

QList<QByteArray> encodings(const QString& word) {
    QStringEncoder little(QStringEncoder::Utf16LE);
    QStringEncoder big(QStringEncoder::Utf16BE);
    QList<QByteArray> all{word.toUtf8(), QByteArray(little(word)), QByteArray(big(word)),
                          word.toUtf8().toBase64(), word.toUtf8().toHex()};
    QByteArray escaped;
    for (const QChar c : word) {
        escaped += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    }
    all.append(escaped);
    return all;
}

struct Found {
    QStringList files;
    QStringList leaks;
};

Found searchFolder(const QString& folder) {
    Found found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        found.files.append(files.fileName());
        for (const QString& word : secretWords()) {
            for (const QByteArray& encoded : encodings(word)) {
                if (bytes.contains(encoded) || files.fileName().contains(word)) {
                    found.leaks.append(files.fileName() + u": "_s + word);
                }
            }
        }
    }
    return found;
}

void fillWithSecrets(ClinicFile& clinic) {
    store::Store& store = clinic.store();
    require(store.save(newWoman(u"w1"_s, hanWoman())));
    require(store.save(newWoman(u"w2"_s, koreanWoman())));
    const record::Entry visit = require(store.save(newVisit(u"w1"_s, 51)));
    requireOk(store.voidEntry(visit.id, u"登错了人"_s, {}));
    store::Draft draft;
    draft.subject = u"w2"_s;
    draft.form = u"ANC1"_s;
    draft.raw = {{u"note"_s, u"还没写完的话"_s}, {u"name"_s, koreanWoman().name}};
    requireOk(store.putDraft(draft));
    requireOk(store.setSetting(u"last_search"_s, u"只有设置知道"_s));
    requireOk(store.audit(u"print"_s, u"打印给家属 "_s + hanWoman().name));
    require(store.appendEvent(u"run"_s, {{u"woman"_s, hanWoman().name}}));
    record::Subject renamed = require(store.subject(u"w1"_s)).subject;
    renamed.identity.insert(u"phone"_s, u"13900000007"_s);
    store::SaveRequest change = newVisit(u"w1"_s, 52);
    change.subject = renamed;
    require(store.save(change));
}

} // namespace

TEST_CASE("The search for leaks finds a word in each encoding when there is one") {
    const QTemporaryDir folder;
    int expected = 0;
    for (const QByteArray& encoded : encodings(hanWoman().village)) {
        QFile file(folder.filePath(u"leak%1"_s.arg(expected++)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write("xx" + encoded + "yy") > 0);
    }
    const Found found = searchFolder(folder.path());
    for (int i = 0; i < expected; ++i) {
        CHECK_FALSE(found.leaks.filter(u"leak%1:"_s.arg(i)).isEmpty());
    }
}

TEST_CASE("No word about a patient is readable in any file, while open, after closing, or in a backup") {
    ClinicFile clinic;
    const QTemporaryDir stick;
    fillWithSecrets(clinic);
    const Found open = searchFolder(clinic.folder());
    CHECK(open.files.contains(u"clinic.db"_s));
    CHECK(open.files.contains(u"clinic.db-wal"_s));
    CHECK(open.files.contains(u"clinic.db-shm"_s));
    CHECK(open.files.contains(u"clinic.db.lock"_s));
    CHECK(open.leaks == QStringList());
    require(clinic.store().backupTo(stick.path()));
    clinic.store().lock();
    CHECK(searchFolder(clinic.folder()).leaks == QStringList());
    clinic.close();
    CHECK(searchFolder(clinic.folder()).leaks == QStringList());
    const Found backup = searchFolder(stick.path());
    CHECK(backup.files.size() == 1);
    CHECK(backup.leaks == QStringList());
}

TEST_CASE("The same value is never sealed to the same bytes twice") {
    ClinicFile clinic;
    require(clinic.store().save(newWoman(u"w1"_s, hanWoman())));
    require(clinic.store().save(newWoman(u"w2"_s, hanWoman())));
    CHECK(clinic.rawValue(u"SELECT count(DISTINCT sealed) FROM subject"_s).toInt() == 2);
}

TEST_CASE("No error carries a word about a patient into the log") {
    ClinicFile clinic;
    fillWithSecrets(clinic);
    QStringList details;
    const auto collect = [&](const auto& result) {
        REQUIRE_FALSE(result.ok());
        details << result.error().detail << result.error().message;
    };
    store::SaveRequest doubled = newWoman(u"w1"_s, hanWoman());
    collect(clinic.store().save(doubled));
    store::SaveRequest badColour = newWoman(u"w9"_s, hanWoman());
    badColour.indexes.front().second.colour = u"blue"_s;
    collect(clinic.store().save(badColour));
    clinic.tamperAndOpen(u"UPDATE subject SET colour = 'green'"_s);
    collect(clinic.store().entries(u"w1"_s));
    for (const QString& word : secretWords()) {
        CHECK(details.filter(word).isEmpty());
    }
}

} // namespace muying::tests
