#include "core/store/faults.h"
#include "core/store/save_operation.h"
#include "core/store/store_impl.h"
#include "core/store/task_table.h"

using namespace Qt::StringLiterals;

namespace muying::store {

namespace {

Result<std::vector<SubjectRow>> subjectRows(const Result<Vault>& vault, const QString& parent) {
    if (!vault) {
        return vault.error();
    }
    std::vector<SubjectRow> rows;
    const Status status = eachSubject(*vault, parent, [&](StoredSubject& stored) {
        rows.push_back(std::move(stored.row));
        return success();
    });
    if (!status) {
        return status.error();
    }
    return rows;
}

} // namespace

Result<std::vector<SubjectRow>> Store::subjects() const {
    return subjectRows(m_impl->vault(), {});
}

Result<std::vector<SubjectRow>> Store::children(const QString& parentId) const {
    if (parentId.isEmpty()) {
        return fault::missingRecord(u"children of nobody"_s);
    }
    return subjectRows(m_impl->vault(), parentId);
}

Result<SubjectRow> Store::subject(const QString& id) const {
    const Result<Vault> vault = m_impl->vault();
    if (!vault) {
        return vault.error();
    }
    Result<StoredSubject> stored = requireSubject(*vault, id);
    if (!stored) {
        return stored.error();
    }
    return std::move(stored->row);
}

Result<std::vector<record::Entry>> Store::entries(const QString& subjectId) const {
    const Result<Vault> vault = m_impl->vault();
    if (!vault) {
        return vault.error();
    }
    const Result<StoredSubject> subject = requireSubject(*vault, subjectId);
    if (!subject) {
        return subject.error();
    }
    return entriesOfSubject(*vault, subjectId, subject->entries);
}

Result<std::vector<record::Entry>> Store::entriesOfForm(const QString& form, const QDate& from,
                                                        const QDate& to) const {
    const Result<Vault> vault = m_impl->vault();
    if (!vault) {
        return vault.error();
    }
    return store::entriesOfForm(*vault, form, from, to);
}

Result<record::Entry> Store::entry(const QString& entryId) const {
    const Result<Vault> vault = m_impl->vault();
    if (!vault) {
        return vault.error();
    }
    const Result<StoredEntry> stored = requireEntry(*vault, entryId);
    if (!stored) {
        return stored.error();
    }
    return stored->entry;
}

Result<std::vector<record::Entry>> Store::versions(const QString& entryId) const {
    const Result<Vault> vault = m_impl->vault();
    if (!vault) {
        return vault.error();
    }
    return versionsOfEntry(*vault, entryId);
}

Result<record::Entry> Store::save(const SaveRequest& request) {
    Result<record::Entry> saved = record::Entry();
    const Status status = m_impl->write([&](WriteUnit& unit) -> Status {
        if (request.entry.form.isEmpty()) {
            return fault::internal(u"save() without an entry"_s);
        }
        saved = SaveOperation(unit).save(request);
        return saved ? success() : Status(saved.error());
    });
    if (!status) {
        return status.error();
    }
    return saved;
}

Status Store::saveAll(const std::vector<SaveRequest>& requests) {
    return m_impl->write([&](WriteUnit& unit) -> Status {
        for (const SaveRequest& request : requests) {
            if (const Result<record::Entry> saved = SaveOperation(unit).save(request); !saved) {
                return saved.error();
            }
        }
        return success();
    });
}

Status Store::voidEntry(const QString& entryId, const QString& reason, const SaveRequest& consequences) {
    return m_impl->write(
        [&](WriteUnit& unit) { return SaveOperation(unit).voidEntry(entryId, reason, consequences); });
}

Result<std::vector<Task>> Store::tasks() const {
    const Result<Vault> vault = m_impl->vault();
    if (!vault) {
        return vault.error();
    }
    return openTasks(vault->database);
}

Result<std::vector<Task>> Store::tasksOf(const QString& subjectId) const {
    const Result<Vault> vault = m_impl->vault();
    if (!vault) {
        return vault.error();
    }
    const Result<StoredSubject> subject = requireSubject(*vault, subjectId);
    if (!subject) {
        return subject.error();
    }
    Result<std::vector<Task>> tasks = tasksOfSubject(vault->database, subjectId);
    if (tasks && tasksDigest(vault->keys, subjectId, *tasks) != subject->taskMac) {
        return fault::damaged(u"tasks of subject "_s + subjectId);
    }
    return tasks;
}

Status Store::refresh(const std::vector<std::pair<QString, SubjectIndex>>& indexes,
                      const std::vector<std::pair<QString, std::vector<Task>>>& tasks) {
    return m_impl->write([&](WriteUnit& unit) { return SaveOperation(unit).refresh(indexes, tasks); });
}

} // namespace muying::store
