#include "core/store/save_operation.h"

#include "core/base/text_key.h"
#include "core/store/draft_table.h"
#include "core/store/faults.h"
#include "core/store/setting_table.h"
#include "core/store/task_table.h"

#include <QCoreApplication>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace muying::store {

namespace {

Status emptyId() {
    return fault::internal(u"a subject or entry without id, subject or form"_s);
}

} // namespace

Result<SaveOperation::Touched*> SaveOperation::touch(const QString& subjectId) {
    auto known = m_touched.constFind(subjectId);
    if (known != m_touched.constEnd()) {
        return known->get();
    }
    Result<StoredSubject> stored = requireSubject(m_unit.vault(), subjectId);
    if (!stored) {
        return stored.error();
    }
    const auto touched = std::make_shared<Touched>(Touched{std::move(*stored), false});
    m_touched.insert(subjectId, touched);
    return touched.get();
}

Status SaveOperation::replaceInSum(const QString& subjectId, const QByteArray& before,
                                   const QByteArray& after) {
    const Result<Touched*> touched = touch(subjectId);
    if (!touched) {
        return touched.error();
    }
    if (!before.isEmpty()) {
        (*touched)->stored.entries.remove(before);
    }
    (*touched)->stored.entries.add(after);
    return success();
}

Result<record::Entry> SaveOperation::save(const SaveRequest& request) {
    if (const Status added = addSubjects(request); !added) {
        return added.error();
    }
    Result<record::Entry> saved = record::Entry();
    if (!request.entry.form.isEmpty()) {
        saved = saveEntry(request.entry);
    }
    if (!saved) {
        return saved;
    }
    Status status = saveMore(request);
    if (status) {
        status = refresh(request.indexes, request.tasks);
    }
    if (status) {
        status = dropDrafts(request, *saved);
    }
    if (status) {
        status = auditSave(request, *saved);
    }
    for (const auto& [key, value] : request.settings) {
        if (status) {
            status = writeSetting(m_unit, key, value);
        }
    }
    for (const auto& [action, target] : request.audits) {
        if (status) {
            status = m_unit.audit(action, target);
        }
    }
    if (!status) {
        return status.error();
    }
    return saved;
}

Status SaveOperation::dropDrafts(const SaveRequest& request, const record::Entry& saved) {
    if (saved.form.isEmpty()) {
        return success();
    }
    // A draft of someone new was kept under no subject or under her parent, before she had an id.
    QStringList subjects{saved.subject};
    for (const record::Subject& subject : request.newSubjects) {
        if (subject.id == saved.subject) {
            subjects.append({QString(), subject.parent});
        }
    }
    const QString entry = entryIsNew(request.entry) ? QString() : saved.id;
    Status status = success();
    for (const QString& subject : std::as_const(subjects)) {
        if (status) {
            status = removeDraft(m_unit.vault(), subject, saved.form, entry);
        }
    }
    return status;
}

Status SaveOperation::auditSave(const SaveRequest& request, const record::Entry& saved) {
    if (!saved.form.isEmpty()) {
        return m_unit.audit(u"save"_s, saved.id);
    }
    if (request.subject) {
        return m_unit.audit(u"save_subject"_s, request.subject->id);
    }
    if (!request.newSubjects.empty()) {
        return m_unit.audit(u"save_subject"_s, request.newSubjects.front().id);
    }
    return success();
}

Status SaveOperation::addSubjects(const SaveRequest& request) {
    for (const record::Subject& subject : request.newSubjects) {
        if (subject.id.isEmpty()) {
            return emptyId();
        }
        Result<StoredSubject> stored = insertSubject(m_unit, subject);
        if (!stored) {
            return stored.error();
        }
        m_touched.insert(subject.id, std::make_shared<Touched>(Touched{std::move(*stored), false}));
    }
    for (const record::Subject& subject : request.changedSubjects) {
        if (const Status changed = changeSubject(subject); !changed) {
            return changed;
        }
    }
    return request.subject ? changeSubject(*request.subject) : success();
}

Status SaveOperation::changeSubject(const record::Subject& subject) {
    const Result<Touched*> touched = touch(subject.id);
    if (!touched) {
        return touched.error();
    }
    record::Subject& stored = (*touched)->stored.row.subject;
    if (stored.kind != subject.kind || stored.parent != subject.parent) {
        return fault::internal(u"kind and parent of a subject never change"_s);
    }
    (*touched)->reseal = (*touched)->reseal || stored.identity != subject.identity;
    stored = subject;
    return success();
}

Result<record::Entry> SaveOperation::saveEntry(const record::Entry& entry) {
    if (entry.subject.isEmpty() || entry.form.isEmpty()) {
        return emptyId().error();
    }
    return entryIsNew(entry) ? saveNewEntry(entry) : saveNextVersion(entry);
}

Result<record::Entry> SaveOperation::saveNewEntry(const record::Entry& entry) {
    record::Entry fresh = entry;
    if (fresh.id.isEmpty()) {
        fresh.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    } else {
        const Result<qint64> taken =
            m_unit.database().integer(u"SELECT count(*) FROM entry WHERE id = ?"_s, {fresh.id});
        if (!taken) {
            return taken.error();
        }
        if (*taken > 0) {
            return fault::conflict(u"entry %1 exists already"_s.arg(fresh.id));
        }
    }
    // The subject is looked up first, so that an unknown one is told apart from a broken file.
    if (const Result<Touched*> known = touch(fresh.subject); !known) {
        return known.error();
    }
    const Result<StoredEntry> stored = insertEntry(m_unit, fresh);
    if (!stored) {
        return stored.error();
    }
    if (const Status summed = replaceInSum(fresh.subject, {}, stored->rowDigest); !summed) {
        return summed.error();
    }
    return stored->entry;
}

Result<record::Entry> SaveOperation::saveNextVersion(const record::Entry& entry) {
    const Result<StoredEntry> before = requireEntry(m_unit.vault(), entry.id);
    if (!before) {
        return before.error();
    }
    if (before->entry.version != entry.version || before->entry.voided) {
        return fault::conflict(u"entry %1 is at version %2"_s.arg(entry.id).arg(before->entry.version));
    }
    if (before->entry.subject != entry.subject || before->entry.form != entry.form) {
        return fault::internal(u"subject and form of an entry never change"_s);
    }
    const Result<StoredEntry> stored = appendVersion(m_unit, *before, entry);
    if (!stored) {
        return stored.error();
    }
    if (const Status summed = replaceInSum(entry.subject, before->rowDigest, stored->rowDigest); !summed) {
        return summed.error();
    }
    return stored->entry;
}

Status SaveOperation::saveMore(const SaveRequest& request) {
    for (const record::Entry& entry : request.more) {
        if (const Result<record::Entry> saved = saveEntry(entry); !saved) {
            return saved.error();
        }
    }
    return success();
}

Status SaveOperation::voidEntry(const QString& entryId, const QString& reason,
                                const SaveRequest& consequences) {
    const QString cleaned = cleanText(reason, true);
    if (cleaned.isEmpty()) {
        return fault::invalid(
            QCoreApplication::translate("muying::store", "作废记录要写明原因，记录没有作废。请填写原因。"));
    }
    const Result<StoredEntry> before = requireEntry(m_unit.vault(), entryId);
    if (!before) {
        return before.error();
    }
    if (before->entry.voided) {
        return fault::conflict(u"entry %1 is void already"_s.arg(entryId));
    }
    record::Entry voided = before->entry;
    voided.voided = true;
    voided.voidReason = cleaned;
    const Result<StoredEntry> stored = appendVersion(m_unit, *before, voided);
    if (!stored) {
        return stored.error();
    }
    Status status = replaceInSum(voided.subject, before->rowDigest, stored->rowDigest);
    if (status) {
        status = m_unit.audit(u"void"_s, entryId);
    }
    if (!status) {
        return status;
    }
    const Result<record::Entry> followed = save(consequences);
    return followed ? success() : Status(followed.error());
}

Status SaveOperation::refresh(const std::vector<std::pair<QString, SubjectIndex>>& indexes,
                              const std::vector<std::pair<QString, std::vector<Task>>>& tasks) {
    Status status = setIndexes(indexes);
    if (status) {
        status = setTasks(tasks);
    }
    return status ? flush() : status;
}

Status SaveOperation::setIndexes(const std::vector<std::pair<QString, SubjectIndex>>& indexes) {
    for (const auto& [subject, index] : indexes) {
        const Result<Touched*> touched = touch(subject);
        if (!touched) {
            return touched.error();
        }
        (*touched)->stored.row.index = index;
    }
    return success();
}

Status SaveOperation::setTasks(const std::vector<std::pair<QString, std::vector<Task>>>& tasks) {
    for (const auto& [subject, list] : tasks) {
        const Result<Touched*> touched = touch(subject);
        if (!touched) {
            return touched.error();
        }
        QByteArray& known = (*touched)->stored.taskMac;
        if (tasksDigest(m_unit.vault().keys, subject, list) == known) {
            continue;
        }
        const Result<QByteArray> replaced = replaceTasks(m_unit, subject, list);
        if (!replaced) {
            return replaced.error();
        }
        known = *replaced;
    }
    return success();
}

Status SaveOperation::flush() {
    for (const std::shared_ptr<Touched>& touched : std::as_const(m_touched)) {
        StoredSubject& stored = touched->stored;
        const bool same = !touched->reseal && stored.mac == stored.expectedMac(m_unit.vault().keys);
        if (same) {
            continue;
        }
        if (const Status written = updateSubject(m_unit, stored, touched->reseal); !written) {
            return written;
        }
    }
    m_touched.clear();
    return success();
}

} // namespace muying::store
