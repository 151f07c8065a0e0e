#include "tests/faults/clinic_folder.h"

#include "tests/faults/fault_disk.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace muying::tests {

const QString folderPassword = u"faults-password"_s;

namespace {

store::SaveRequest firstWoman() {
    store::SaveRequest request;
    request.newSubjects.push_back(
        {u"w1"_s, record::SubjectKind::Woman, {}, QDate(2026, 3, 1), {}, {{u"name"_s, u"王秀兰（示例）"_s}}});
    request.entry.id = u"v1"_s;
    request.entry.subject = u"w1"_s;
    request.entry.form = u"ANC1"_s;
    request.entry.date = QDate(2026, 3, 1);
    request.entry.answers.set(u"weight"_s, 50);
    return request;
}

} // namespace

Result<store::Store::Created> createdStore(const QString& path) {
    return store::Store::create(path, {{u"name"_s, u"卫生院"_s}},
                                {u"admin"_s, u"管理员"_s, store::Role::Administrator, folderPassword},
                                stillClock(), store::KdfCost::Fast);
}

Result<std::unique_ptr<store::Store>> openedStore(const QString& path) {
    auto store = store::Store::open(path, stillClock());
    if (store) {
        if (const Status unlocked = (*store)->unlock(u"admin"_s, folderPassword); !unlocked) {
            return unlocked.error();
        }
    }
    return store;
}

ClinicFolder::ClinicFolder() {
    FaultDisk::install();
    REQUIRE(m_folder.isValid());
    {
        auto created = createdStore(path());
        REQUIRE(created.ok());
        REQUIRE(created->store->save(firstWoman()).ok());
    }
    QFile file(path());
    REQUIRE(file.open(QIODevice::ReadOnly));
    m_original = file.readAll();
}

void ClinicFolder::reset() const {
    const QDir folder(m_folder.path());
    for (const QString& name : folder.entryList(QDir::Files)) {
        REQUIRE(QFile::remove(folder.filePath(name)));
    }
    QFile file(path());
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(m_original) == m_original.size());
}

store::SaveRequest visitChange(store::Store& store, int kg) {
    store::SaveRequest request;
    if (auto visit = store.entry(u"v1"_s)) {
        request.entry = *visit;
    }
    request.entry.answers.set(u"weight"_s, kg);
    record::Entry second = request.entry;
    second.id = u"v2"_s;
    second.version = 0;
    request.more.push_back(second);
    store::SubjectIndex index;
    index.colour = u"orange"_s;
    request.indexes.push_back({u"w1"_s, index});
    store::Task task;
    task.code = u"ANC2"_s;
    task.state = u"open"_s;
    request.tasks.push_back({u"w1"_s, {task}});
    return request;
}

int changeFound(const QString& path, int kg) {
    auto store = openedStore(path);
    REQUIRE(store.ok());
    const auto report = (*store)->verify();
    REQUIRE(report.ok());
    INFO(report->problems.join(u'\n').toStdString());
    REQUIRE(report->problems.isEmpty());
    const auto visit = (*store)->entry(u"v1"_s);
    const auto tasks = (*store)->tasksOf(u"w1"_s);
    const auto subject = (*store)->subject(u"w1"_s);
    REQUIRE(visit.ok());
    REQUIRE(tasks.ok());
    REQUIRE(subject.ok());
    const int parts = (visit->answers.number(u"weight"_s) == kg ? 1 : 0) +
                      ((*store)->entry(u"v2"_s).ok() ? 1 : 0) + (tasks->size() == 1 ? 1 : 0) +
                      (subject->index.colour == u"orange"_s ? 1 : 0);
    CHECK((parts == 0 || parts == 4));
    return parts == 4 ? 1 : 0;
}

} // namespace muying::tests
