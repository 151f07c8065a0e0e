// A disk that fills up, a folder that cannot be written: the older file stays, nothing half written is left.
#include "core/exchange/table_file.h"
#include "tests/catch.h"
#include "tests/faults/child_process.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace muying;
using namespace muying::exchange;
using namespace muying::tests;

namespace {

/// Repeats itself so much that the packed file is small and only the parts it is made of are large.
Table longTable(bool packsWell) {
    Table table;
    table.columns = {{u"一"_s}, {u"二"_s}};
    for (int row = 0; row < 20000; ++row)
        table.rows.push_back(
            {packsWell
                 ? u"很长的一段话很长的一段话很长的一段话"_s
                 : QString::fromLatin1(
                       QCryptographicHash::hash(QByteArray::number(row), QCryptographicHash::Sha512).toHex()),
             double(row)});
    return table;
}

/// 0: written; 1: refused as a full disk, and the older file is alone and whole; others: what went wrong.
int outcome(const QString& folder, const QString& name, const Table& table) {
    const QString path = folder + u'/' + name;
    const Status written = writeTable(path, table);
    QFile older(path);
    const QStringList files = QDir(folder).entryList(QDir::Files | QDir::Hidden);
    if (written)
        return 0;
    if (!older.open(QIODevice::ReadOnly) || older.readAll() != "older")
        return 2;
    if (files != QStringList{name})
        return 3;
    return written.error().code == ErrorCode::DiskFull ? 1 : 10 + static_cast<int>(written.error().code);
}

bool putOlder(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write("older") == 5;
}

} // namespace

TEST_CASE("A disk without room refuses a table and keeps the older file") {
    for (const QString& name : {u"t.csv"_s, u"t.xlsx"_s}) {
        const QTemporaryDir folder;
        const int status = inChild([&] {
            if (!mountSmallDisk(folder.path()))
                return 99;
            if (!putOlder(folder.filePath(name)))
                return 98;
            return outcome(folder.path(), name, longTable(false));
        });
        INFO(name.toStdString());
        if (status == 99) {
            WARN("this system allows no small disk; not tried");
            continue;
        }
        CHECK(status == 1);
    }
}

TEST_CASE("A workbook whose inner parts were cut short is noticed, though the library is silent") {
    const QTemporaryDir folder;
    REQUIRE(putOlder(folder.filePath(u"t.xlsx"_s)));
    // The packed file would fit; the sheet it is packed from does not.
    const int status = inChild(
        [&] { return limitFileSize(600000) ? outcome(folder.path(), u"t.xlsx"_s, longTable(true)) : 99; });
    CHECK((status == 1 || status == 10 + static_cast<int>(ErrorCode::Io)));
    CHECK(outcome(folder.path(), u"t.xlsx"_s, longTable(true)) == 0);
}

TEST_CASE("A folder that may not be written is told as such") {
    for (const QString& name : {u"t.csv"_s, u"t.xlsx"_s}) {
        const QTemporaryDir folder;
        REQUIRE(putOlder(folder.filePath(name)));
        REQUIRE(chmod(folder.filePath(name).toUtf8().constData(), 0644) == 0);
        REQUIRE(chmod(folder.path().toUtf8().constData(), 0555) == 0);
        const int status =
            inChild([&] { return becomeNobody() ? outcome(folder.path(), name, longTable(true)) : 99; });
        INFO(name.toStdString());
        CHECK(status == 10 + static_cast<int>(ErrorCode::ReadOnly));
        CHECK(chmod(folder.path().toUtf8().constData(), 0700) == 0);
    }
}
