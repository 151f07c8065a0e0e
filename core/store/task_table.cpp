#include "core/store/task_table.h"

#include "core/store/iso_time.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace muying::store {

namespace {

constexpr auto taskColumns =
    "SELECT subject, code, key, from_date, due, state, form, form_key, done_entry FROM task "_L1;

Task storedTask(const Row& row) {
    Task task;
    task.subject = row.text(0);
    task.code = row.text(1);
    task.key = row.text(2);
    task.from = dateFromIso(row.text(3));
    task.due = timeFromIso(row.text(4));
    task.state = row.text(5);
    task.form = row.text(6);
    task.formKey = row.text(7);
    task.doneEntry = row.text(8);
    return task;
}

Result<std::vector<Task>> readTasks(Database& database, const QString& condition,
                                    const QVariantList& values) {
    std::vector<Task> tasks;
    const Status status = database.forEach(taskColumns + condition, values, [&](const Row& row) {
        tasks.push_back(storedTask(row));
        return success();
    });
    if (!status) {
        return status.error();
    }
    return tasks;
}

} // namespace

QByteArray tasksDigest(const KeyRing& keys, const QString& subject, const std::vector<Task>& tasks) {
    std::vector<const Task*> sorted;
    for (const Task& task : tasks) {
        sorted.push_back(&task);
    }
    std::sort(sorted.begin(), sorted.end(), [](const Task* a, const Task* b) {
        return std::tie(a->code, a->key) < std::tie(b->code, b->key);
    });
    FieldBytes fields("task"_L1);
    fields.add(subject);
    for (const Task* task : sorted) {
        // The instant, not its text: a PC moved to another time zone must read the same digest.
        fields.add(task->code).add(task->key).add(isoText(task->from));
        fields.add(task->due.isValid() ? task->due.toMSecsSinceEpoch() : qint64{-1});
        fields.add(task->state).add(task->form).add(task->formKey).add(task->doneEntry);
    }
    return keyedDigest(keys.rows(), fields);
}

Result<QByteArray> replaceTasks(WriteUnit& unit, const QString& subject, const std::vector<Task>& tasks) {
    Status status = unit.database().exec(u"DELETE FROM task WHERE subject = ?"_s, {subject});
    for (const Task& task : tasks) {
        if (!status) {
            break;
        }
        status = unit.database().exec(
            u"INSERT INTO task (subject, code, key, from_date, due, state, form, form_key, done_entry)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {subject, task.code, task.key, isoText(task.from), isoText(task.due), task.state, task.form,
             task.formKey, task.doneEntry});
    }
    if (!status) {
        return status.error();
    }
    return tasksDigest(unit.vault().keys, subject, tasks);
}

Result<std::vector<Task>> openTasks(Database& database) {
    return readTasks(database, u"WHERE state = 'open' ORDER BY due"_s, {});
}

Result<std::vector<Task>> tasksOfSubject(Database& database, const QString& subject) {
    return readTasks(database, u"WHERE subject = ? ORDER BY from_date, due, code, key"_s, {subject});
}

} // namespace muying::store
