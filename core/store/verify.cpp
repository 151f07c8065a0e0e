#include "core/store/verify.h"

#include "core/store/audit_log.h"
#include "core/store/draft_table.h"
#include "core/store/entry_table.h"
#include "core/store/event_table.h"
#include "core/store/file_copy.h"
#include "core/store/schema_steps.h"
#include "core/store/setting_table.h"
#include "core/store/subject_table.h"
#include "core/store/task_table.h"
#include "core/store/user_table.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muying::store {

namespace {

/// The walk through one file; each check adds to the report.
class Verification {
public:
    Verification(const Vault& vault, Head head) : m_vault(vault), m_head(std::move(head)) {}

    Result<VerifyReport> run();

private:
    Status checkIntegrity();
    Status checkForeignKeys();
    Status checkSchema();
    Status checkUsers();
    Status checkEntries();
    Status checkSubjects();
    Status checkTasks(const StoredSubject& stored);
    Status checkSettings();
    Status checkEvents();
    void compareSums(const QString& table, const RowSum& expected, const RowSum& found);
    void problem(const QString& sentence) { m_report.problems.append(sentence); }

    const Vault& m_vault;
    Head m_head;
    VerifyReport m_report;
    QHash<QString, RowSum> m_entrySums;
};

Result<VerifyReport> Verification::run() {
    using Check = Status (Verification::*)();
    constexpr Check checks[] = {&Verification::checkIntegrity, &Verification::checkForeignKeys,
                                &Verification::checkSchema,    &Verification::checkUsers,
                                &Verification::checkEntries,   &Verification::checkSubjects,
                                &Verification::checkSettings,  &Verification::checkEvents};
    for (const Check check : checks) {
        if (const Status checked = (this->*check)(); !checked) {
            return checked.error();
        }
    }
    Status status = verifyDrafts(m_vault, m_report);
    if (status) {
        status = verifyAudit(m_vault, m_head, m_report);
    }
    if (!status) {
        return status.error();
    }
    return m_report;
}

Status Verification::checkIntegrity() {
    const Result<QStringList> found = integrityProblems(m_vault.database);
    if (!found) {
        return found.error();
    }
    for (const QString& complaint : *found) {
        problem(QCoreApplication::translate("muying::store", "数据库文件本身有损坏：%1").arg(complaint));
    }
    return success();
}

Status Verification::checkForeignKeys() {
    return m_vault.database.forEach(u"PRAGMA foreign_key_check"_s, {}, [&](const Row& row) {
        problem(
            QCoreApplication::translate("muying::store", "%1 表中有一行指向不存在的内容。").arg(row.text(0)));
        return success();
    });
}

/// The guards against rewriting history are part of the schema; someone may have dropped them.
Status Verification::checkSchema() {
    const Result<std::unique_ptr<Database>> model = Database::open(u":memory:"_s, Database::Journal::AsIs);
    if (!model) {
        return model.error();
    }
    if (const Status climbed = climbSchema(**model, {}, schemaSteps()); !climbed) {
        return climbed;
    }
    const Result<QStringList> expected = schemaDump(**model);
    const Result<QStringList> found = schemaDump(m_vault.database);
    if (!expected || !found) {
        return expected ? found.error() : expected.error();
    }
    if (*expected != *found) {
        problem(QCoreApplication::translate("muying::store", "数据库的结构或防改触发器被改动。"));
    }
    return success();
}

void Verification::compareSums(const QString& table, const RowSum& expected, const RowSum& found) {
    if (expected != found) {
        problem(QCoreApplication::translate("muying::store",
                                            "%1 表有行缺失、多出或被旧内容替换：应有 %2 行，现有 %3 行。")
                    .arg(table)
                    .arg(expected.count())
                    .arg(found.count()));
    }
}

Status Verification::checkUsers() {
    const Result<std::vector<StoredUser>> users = allUsers(m_vault.database);
    if (!users) {
        return users.error();
    }
    RowSum sum;
    for (const StoredUser& row : *users) {
        sum.add(row.expectedMac(m_vault.keys));
        if (row.mac != row.expectedMac(m_vault.keys) || !row.isIntact()) {
            problem(
                QCoreApplication::translate("muying::store", "用户 %1 的内容被改动。").arg(row.user.login));
        }
    }
    compareSums(u"user"_s, m_head.users, sum);
    return success();
}

Status Verification::checkEntries() {
    Result<QHash<QString, RowSum>> sums = verifyEntries(m_vault, m_report);
    if (!sums) {
        return sums.error();
    }
    m_entrySums = std::move(*sums);
    return success();
}

Status Verification::checkSubjects() {
    RowSum sum;
    const Status status = eachSubject(m_vault, {}, [&](StoredSubject& stored) -> Status {
        ++m_report.subjects;
        sum.add(stored.expectedMac(m_vault.keys));
        const QString& id = stored.row.subject.id;
        if (stored.row.damaged) {
            problem(QCoreApplication::translate("muying::store", "档案 %1 打不开或被改动。").arg(id));
        }
        if (stored.entries != m_entrySums.value(id)) {
            problem(QCoreApplication::translate("muying::store", "档案 %1 的记录有缺失，或被旧内容替换。")
                        .arg(id));
        }
        return checkTasks(stored);
    });
    compareSums(u"subject"_s, m_head.subjects, sum);
    return status;
}

Status Verification::checkTasks(const StoredSubject& stored) {
    const QString& id = stored.row.subject.id;
    const Result<std::vector<Task>> tasks = tasksOfSubject(m_vault.database, id);
    if (!tasks) {
        return tasks.error();
    }
    if (tasksDigest(m_vault.keys, id, *tasks) != stored.taskMac) {
        problem(QCoreApplication::translate("muying::store", "档案 %1 的待办事项被改动。").arg(id));
    }
    return success();
}

Status Verification::checkSettings() {
    const Result<RowSum> sum = verifySettings(m_vault, m_report);
    if (!sum) {
        return sum.error();
    }
    compareSums(u"setting"_s, m_head.settings, *sum);
    return success();
}

Status Verification::checkEvents() {
    const Result<RowSum> sum = verifyEvents(m_vault, m_report);
    if (!sum) {
        return sum.error();
    }
    compareSums(u"event"_s, m_head.events, *sum);
    return success();
}

} // namespace

Result<VerifyReport> verifyFile(const Vault& vault) {
    Result<Head> head = Head::read(vault.database, vault.keys);
    if (!head) {
        return head.error();
    }
    return Verification(vault, std::move(*head)).run();
}

} // namespace muying::store
