#include "core/work/chart_loader.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <tuple>

namespace muying::work {

using namespace Qt::StringLiterals;
using record::Entry;
using record::SubjectKind;
using store::SubjectRow;

namespace {

constexpr int longestChain = 16; ///< files joined to files; more is a broken file

/// Records that stand for a person or a pregnancy: of joined files only the kept one's speaks.
bool standsForAll(const QString& form) {
    return form == u"WOM_COVER"_s || form == u"PREG_EPISODE"_s || form == u"CH_ID"_s;
}

auto birthOrder(const SubjectRow& row) {
    return std::tuple(row.index.dueDate, row.subject.identity.value("birth_order"_L1).toInt(),
                      row.subject.id);
}

} // namespace

QString joinedTo(const record::Subject& subject) {
    return subject.identity.value("merged_into"_L1).toString();
}

QStringList joinedFiles(const record::Subject& subject) {
    QStringList ids;
    for (const QJsonValue& id : subject.identity.value("merged"_L1).toArray())
        ids << id.toString();
    return ids;
}

Result<SubjectRow> ChartLoader::row(const QString& subjectId) const {
    const auto assumed = m_assumed.constFind(subjectId);
    if (assumed != m_assumed.constEnd())
        return *assumed;
    return m_store.subject(subjectId);
}

Result<SubjectRow> ChartLoader::kept(const QString& subjectId) const {
    auto found = row(subjectId);
    for (int i = 0; found && !joinedTo(found->subject).isEmpty(); ++i) {
        if (i == longestChain)
            return failure(
                ErrorCode::Damaged,
                QCoreApplication::translate("muying::work", "合并的档案互相指向，打不开。请恢复备份。"));
        found = row(joinedTo(found->subject));
    }
    return found;
}

Result<Chart> ChartLoader::load(const QString& subjectId) const {
    const auto found = kept(subjectId);
    if (!found)
        return found.error();
    if (found->subject.kind == SubjectKind::Clinic)
        return clinicChart(*found);
    return found->subject.kind == SubjectKind::Child ? childChart(*found) : womanChart(*found);
}

Status ChartLoader::addOffspring(Chart& chart, const QString& womanId) const {
    const auto rows = m_store.children(womanId);
    if (!rows)
        return rows.error();
    for (const SubjectRow& stored : *rows) {
        const auto current = row(stored.subject.id);
        if (!current)
            return current.error();
        if (!joinedTo(current->subject).isEmpty())
            continue;
        const bool pregnancy = current->subject.kind == SubjectKind::Pregnancy;
        (pregnancy ? chart.pregnancies : chart.children).push_back(*current);
    }
    return success();
}

Status ChartLoader::addRecords(Chart& chart, const SubjectRow& subject, bool tasks) const {
    auto entries = m_store.entries(subject.subject.id);
    if (!entries)
        return entries.error();
    for (Entry& entry : *entries) {
        if (entry.voided || m_leftOut.contains(entry.id))
            continue;
        const Entry* known = standsForAll(entry.form) ? chart.newest(entry.form) : nullptr;
        if (known && known->subject != entry.subject)
            chart.superseded.push_back(std::move(entry));
        else
            chart.put(std::move(entry));
    }
    if (tasks) {
        auto list = m_store.tasksOf(subject.subject.id);
        if (!list)
            return list.error();
        chart.tasks.insert(chart.tasks.end(), list->begin(), list->end());
    }
    for (const QString& id : joinedFiles(subject.subject)) {
        const auto joined = row(id);
        if (!joined)
            return joined.error();
        if (Status added = addRecords(chart, *joined, false); !added)
            return added;
    }
    return success();
}

Result<Chart> ChartLoader::clinicChart(const SubjectRow& subject) const {
    Chart chart;
    chart.clinic = subject;
    if (Status added = addRecords(chart, subject, false); !added)
        return added.error();
    return chart;
}

Result<Chart> ChartLoader::womanChart(const SubjectRow& subject) const {
    const bool isWoman = subject.subject.kind == SubjectKind::Woman;
    auto woman = isWoman ? Result<SubjectRow>(subject) : kept(subject.subject.parent);
    if (!woman)
        return woman.error();
    Chart chart;
    chart.woman = *woman;
    QStringList files{chart.woman.subject.id};
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (Status added = addOffspring(chart, files[i]); !added)
            return added.error();
        const auto file = row(files[i]);
        if (!file)
            return file.error();
        files << joinedFiles(file->subject);
    }
    std::ranges::stable_sort(chart.pregnancies, std::ranges::greater(),
                             [](const SubjectRow& row) { return row.subject.opened; });
    std::ranges::stable_sort(chart.children, {}, birthOrder);
    if (!isWoman)
        chart.pregnancy = subject;
    else if (!chart.pregnancies.empty())
        chart.pregnancy = chart.pregnancies.front();
    Status added = addRecords(chart, chart.woman, true);
    if (added && chart.pregnancy)
        added = addRecords(chart, *chart.pregnancy, true);
    if (!added)
        return added.error();
    return chart;
}

Result<Chart> ChartLoader::childChart(const SubjectRow& subject) const {
    Chart chart;
    chart.child = subject;
    if (Status added = addRecords(chart, subject, true); !added)
        return added.error();
    chart.childFiles << subject.subject.id;
    for (qsizetype i = 0; i < chart.childFiles.size(); ++i) {
        const auto file = row(chart.childFiles[i]);
        if (!file)
            return file.error();
        chart.childFiles << joinedFiles(file->subject);
    }
    if (subject.subject.parent.isEmpty())
        return chart;
    const QString bornOf = subject.subject.identity.value("pregnancy"_L1).toString();
    auto mother = load(bornOf.isEmpty() ? subject.subject.parent : bornOf);
    if (!mother)
        return mother.error();
    chart.woman = std::move(mother->woman);
    chart.pregnancies = std::move(mother->pregnancies);
    chart.children = std::move(mother->children);
    if (!bornOf.isEmpty())
        chart.pregnancy = std::move(mother->pregnancy);
    const QString baby = subject.subject.identity.value("baby_entry"_L1).toString();
    for (Entry& entry : mother->entries) {
        const bool ofPregnancy = !bornOf.isEmpty() || entry.form == u"WOM_COVER"_s;
        const bool sibling = entry.form == u"DELIVERY_BABY"_s && entry.id != baby;
        if (ofPregnancy && !sibling)
            chart.put(std::move(entry));
    }
    return chart;
}

} // namespace muying::work
