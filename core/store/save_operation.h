#pragma once
#include "core/store/entry_table.h"
#include "core/store/subject_table.h"

namespace muying::store {

/// Carries out one SaveRequest inside a transaction: subjects, entries, tasks, index columns, the draft
/// and the audit row. Each touched subject is written once, at the end.
class SaveOperation {
public:
    explicit SaveOperation(WriteUnit& unit) : m_unit(unit) {}

    /// The main entry as stored; an entry without a form means there is none.
    Result<record::Entry> save(const SaveRequest& request);
    Status voidEntry(const QString& entryId, const QString& reason, const SaveRequest& consequences);
    Status refresh(const std::vector<std::pair<QString, SubjectIndex>>& indexes,
                   const std::vector<std::pair<QString, std::vector<Task>>>& tasks);

private:
    Status addSubjects(const SaveRequest& request);
    Status changeSubject(const record::Subject& subject);
    Result<record::Entry> saveEntry(const record::Entry& entry);
    Result<record::Entry> saveNewEntry(const record::Entry& entry);
    Result<record::Entry> saveNextVersion(const record::Entry& entry);
    Status saveMore(const SaveRequest& request);
    Status dropDrafts(const SaveRequest& request, const record::Entry& saved);
    Status auditSave(const SaveRequest& request, const record::Entry& saved);
    Status setIndexes(const std::vector<std::pair<QString, SubjectIndex>>& indexes);
    Status setTasks(const std::vector<std::pair<QString, std::vector<Task>>>& tasks);
    Status flush();

    struct Touched {
        StoredSubject stored;
        bool reseal = false;
    };
    /// The subject as it will be written; read once.
    Result<Touched*> touch(const QString& subjectId);
    Status replaceInSum(const QString& subjectId, const QByteArray& before, const QByteArray& after);

    WriteUnit& m_unit;
    QHash<QString, std::shared_ptr<Touched>> m_touched;
};

} // namespace muying::store
