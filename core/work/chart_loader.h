#pragma once
#include "core/work/chart.h"

#include <QHash>

namespace muying::work {

/// Reads charts from the store. A file that was joined to another is read with the one it was joined to.
class ChartLoader {
public:
    explicit ChartLoader(const store::Store& store) : m_store(store) {}

    /// `row` stands for the stored one: shows a chart as it will be before a change is saved.
    void assume(const store::SubjectRow& row) { m_assumed.insert(row.subject.id, row); }
    /// Chart of a woman, a pregnancy, a child or of the clinic's own registers.
    Result<Chart> load(const QString& subjectId) const;
    /// Leaves an entry out, as if it had been voided.
    void leaveOut(const QString& entryId) { m_leftOut << entryId; }
    /// The row itself, or of the file it was joined to.
    Result<store::SubjectRow> kept(const QString& subjectId) const;
    Result<store::SubjectRow> row(const QString& subjectId) const;

private:
    Result<Chart> womanChart(const store::SubjectRow& row) const;
    Result<Chart> clinicChart(const store::SubjectRow& row) const;
    Result<Chart> childChart(const store::SubjectRow& row) const;
    Status addOffspring(Chart& chart, const QString& womanId) const;
    Status addRecords(Chart& chart, const store::SubjectRow& row, bool tasks) const;

    const store::Store& m_store;
    QHash<QString, store::SubjectRow> m_assumed;
    QStringList m_leftOut;
};

/// The file this one was joined to; empty if it stands on its own.
QString joinedTo(const record::Subject& subject);
/// Files joined to this one.
QStringList joinedFiles(const record::Subject& subject);

} // namespace muying::work
