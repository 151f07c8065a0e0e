#include "tests/core/store/clinic_file.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace muying::tests {

const QString administratorPassword = u"站长的密码2026"_s;

SamplePerson hanWoman() {
    return {u"王秀兰（示例）"_s, u"13900000001"_s, u"220623199001011220"_s, u"马鹿沟村三组"_s, u"头晕三天"_s};
}

SamplePerson koreanWoman() {
    return {u"김영희(示例)"_s, u"13900000002"_s, u"220623199202022241"_s, u"十四道沟朝鲜族村"_s,
            u"입덧이 심함"_s};
}

QJsonObject identityOf(const SamplePerson& person) {
    return {{u"name"_s, person.name},
            {u"phone"_s, person.phone},
            {u"id_number"_s, person.idNumber},
            {u"village"_s, person.village}};
}

store::SaveRequest newWoman(const QString& id, const SamplePerson& person) {
    store::SaveRequest request;
    record::Subject woman;
    woman.id = id;
    woman.opened = QDate(2026, 3, 1);
    woman.identity = identityOf(person);
    request.newSubjects.push_back(woman);
    request.entry.subject = id;
    request.entry.form = u"WOM_COVER"_s;
    request.entry.edition = u"2024"_s;
    request.entry.date = QDate(2026, 3, 1);
    request.entry.answers.set(u"name"_s, person.name);
    request.entry.answers.set(u"chief_complaint"_s, person.complaint);
    store::SubjectIndex index;
    index.colour = u"yellow"_s;
    index.dueDate = QDate(2026, 10, 1);
    index.status = u"pregnant"_s;
    request.indexes.push_back({id, index});
    store::Task task;
    task.subject = id;
    task.code = u"ANC2"_s;
    task.from = QDate(2026, 4, 1);
    task.due = QDateTime(QDate(2026, 5, 1), QTime(23, 59));
    task.state = u"open"_s;
    task.form = u"ANC2_5"_s;
    request.tasks.push_back({id, {task}});
    return request;
}

store::SaveRequest newVisit(const QString& subject, int weightKg) {
    store::SaveRequest request;
    request.entry.subject = subject;
    request.entry.form = u"ANC2_5"_s;
    request.entry.edition = u"2024"_s;
    request.entry.date = QDate(2026, 4, 10);
    request.entry.answers.set(u"weight"_s, weightKg);
    return request;
}

ClinicFile::ClinicFile() : m_clock(QDateTime(QDate(2026, 3, 1), QTime(8, 0))) {
    REQUIRE(m_folder.isValid());
    const store::NewUser administrator{u"站长"_s, u"李站长"_s, store::Role::Administrator,
                                       administratorPassword};
    auto created = require(store::Store::create(path(), {{u"name"_s, u"示例卫生院"_s}}, administrator,
                                                m_clock, store::KdfCost::Fast));
    m_store = std::move(created.store);
    m_recoveryCode = created.recoveryCode;
}

void ClinicFile::open() {
    m_store.reset();
    m_store = require(store::Store::open(path(), m_clock));
    requireOk(m_store->unlock(u"站长"_s, administratorPassword));
}

Result<std::unique_ptr<store::Store>> ClinicFile::tryOpen() {
    close();
    return store::Store::open(path(), m_clock);
}

void ClinicFile::tamper(const QString& sql) {
    close();
    sqlite3* raw = nullptr;
    REQUIRE(sqlite3_open(path().toUtf8().constData(), &raw) == SQLITE_OK);
    char* message = nullptr;
    const int code = sqlite3_exec(raw, sql.toUtf8().constData(), nullptr, nullptr, &message);
    INFO((message ? message : ""));
    CHECK(code == SQLITE_OK);
    CHECK(sqlite3_total_changes(raw) > 0);
    sqlite3_free(message);
    sqlite3_close(raw);
}

void ClinicFile::tamperAndOpen(const QString& sql) {
    tamper(sql);
    open();
}

bool rawStatementRuns(const QString& path, const QString& sql) {
    sqlite3* raw = nullptr;
    REQUIRE(sqlite3_open(path.toUtf8().constData(), &raw) == SQLITE_OK);
    const int code = sqlite3_exec(raw, sql.toUtf8().constData(), nullptr, nullptr, nullptr);
    sqlite3_close(raw);
    return code == SQLITE_OK;
}

QVariant ClinicFile::rawValue(const QString& sql) {
    close();
    QVariant value;
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        raw.setDatabaseName(path());
        REQUIRE(raw.open());
        QSqlQuery query(raw);
        REQUIRE(query.exec(sql));
        if (query.next()) {
            value = query.value(0);
        }
    }
    QSqlDatabase::removeDatabase(u"raw"_s);
    return value;
}

QStringList ClinicFile::problems() {
    return require(m_store->verify()).problems;
}

bool ClinicFile::hasProblem(const QString& part) {
    const QStringList found = problems();
    INFO(found.join(u'\n').toStdString());
    return !found.filter(part).isEmpty();
}

} // namespace muying::tests
