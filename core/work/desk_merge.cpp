#include "core/base/text_key.h"
#include "core/work/chart_loader.h"
#include "core/work/consequences.h"
#include "core/work/desk.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace muying::work {

using namespace Qt::StringLiterals;
using record::Entry;
using record::Subject;
using record::SubjectKind;
using store::SubjectRow;

namespace {

constexpr int sameDueDateDays = 21; ///< due dates of one pregnancy differ less, however they were reckoned

Status mergeRefused(const QString& sentence) {
    return failure(ErrorCode::Conflict, sentence);
}

QString identityText(const SubjectRow& row, QLatin1String key) {
    return row.subject.identity.value(key).toString();
}

/// Both files say something, and not the same.
bool contradict(const SubjectRow& a, const SubjectRow& b, QLatin1String key) {
    const QString first = identityText(a, key), second = identityText(b, key);
    return !first.isEmpty() && !second.isEmpty() && first.compare(second, Qt::CaseInsensitive) != 0;
}

Status checkWomen(const SubjectRow& kept, const SubjectRow& joined) {
    if (contradict(kept, joined, "id_no"_L1))
        return mergeRefused(QCoreApplication::translate(
            "muying::work", "两份档案的身份证号不同，没有合并。请先核对，改正录错的一份。"));
    return success();
}

Status checkChildren(const SubjectRow& kept, const SubjectRow& joined) {
    if (contradict(kept, joined, "sex"_L1) || contradict(kept, joined, "birth_date"_L1) ||
        contradict(kept, joined, "id_no"_L1) || contradict(kept, joined, "birth_cert_no"_L1))
        return mergeRefused(QCoreApplication::translate(
            "muying::work", "两名儿童的性别、出生日期、身份证号或出生证编号不同，没有合并。请先核对。"));
    const QJsonValue keptOrder = kept.subject.identity.value("birth_order"_L1);
    const QJsonValue joinedOrder = joined.subject.identity.value("birth_order"_L1);
    const bool ordered = keptOrder.isDouble() && joinedOrder.isDouble();
    const bool twoLines = !identityText(kept, "baby_entry"_L1).isEmpty() &&
                          !identityText(joined, "baby_entry"_L1).isEmpty() &&
                          !contradict(kept, joined, "pregnancy"_L1);
    if (ordered ? keptOrder != joinedOrder : twoLines)
        return mergeRefused(QCoreApplication::translate(
            "muying::work", "他们是同一次分娩的不同孩子（双胎或多胎），没有合并。"));
    if (kept.subject.parent.isEmpty() && !joined.subject.parent.isEmpty())
        return mergeRefused(QCoreApplication::translate(
            "muying::work", "请保留连着母亲档案的那一份，把另一份并入它。没有合并。"));
    return success();
}

Status checkPregnancies(const SubjectRow& kept, const SubjectRow& joined) {
    const qint64 apart = kept.index.dueDate.isValid() && joined.index.dueDate.isValid()
                             ? std::abs(kept.index.dueDate.daysTo(joined.index.dueDate))
                             : 0;
    if (apart > sameDueDateDays)
        return mergeRefused(QCoreApplication::translate(
                                "muying::work", "两次妊娠的预产期相差 %1 天，不像同一次妊娠，没有合并。"
                                                "请先核对，或先结案其中一次。")
                                .arg(apart));
    return success();
}

Status checkPair(const SubjectRow& kept, const SubjectRow& joined) {
    if (kept.damaged || joined.damaged || kept.subject.id == joined.subject.id ||
        kept.subject.kind != joined.subject.kind)
        return mergeRefused(
            QCoreApplication::translate("muying::work", "这两份档案不能合并：要两份同类的、能打开的档案。"));
    if (!joinedTo(joined.subject).isEmpty() || !joinedTo(kept.subject).isEmpty())
        return mergeRefused(
            QCoreApplication::translate("muying::work", "这份档案已经并入别的档案。没有改动。"));
    switch (kept.subject.kind) {
    case SubjectKind::Woman:
        return checkWomen(kept, joined);
    case SubjectKind::Child:
        return checkChildren(kept, joined);
    case SubjectKind::Pregnancy:
        return checkPregnancies(kept, joined);
    case SubjectKind::Clinic:
        break;
    }
    return mergeRefused(QCoreApplication::translate("muying::work", "这两份档案不能合并。"));
}

bool isOpenPregnancy(const SubjectRow& row) {
    return row.index.status == u"pregnant"_s || row.index.status == u"postpartum"_s;
}

/// Joins rows in memory and collects what is to be saved.
class Joining {
public:
    Joining(Desk& desk, QString reason) : m_desk(desk), m_loader(desk.store()), m_reason(std::move(reason)) {}

    void join(SubjectRow kept, SubjectRow joined) {
        Entry note;
        note.id = randomId();
        note.subject = joined.subject.id;
        note.form = mergeForm;
        note.date = m_desk.clock().today();
        note.savedAt = m_desk.clock().now();
        note.answers =
            record::Answers(QJsonObject{{u"into"_s, kept.subject.id},
                                        {u"reason"_s, m_reason},
                                        {u"closed_before"_s, joined.subject.closed.toString(Qt::ISODate)},
                                        {u"colour_before"_s, joined.index.colour},
                                        {u"purple_before"_s, joined.index.purple},
                                        {u"provisional_before"_s, joined.index.provisional},
                                        {u"due_before"_s, joined.index.dueDate.toString(Qt::ISODate)},
                                        {u"status_before"_s, joined.index.status}});
        if (!m_with.isEmpty())
            note.answers.set(u"with"_s, m_with);
        m_with = note.id;
        QJsonArray list = kept.subject.identity.value("merged"_L1).toArray();
        list.append(joined.subject.id);
        kept.subject.identity.insert(u"merged"_s, list);
        joined.subject.identity.insert(u"merged_into"_s, kept.subject.id);
        joined.subject.closed = m_desk.clock().today();
        joined.index.colour.clear();
        joined.index.purple = joined.index.provisional = false;
        joined.index.status = u"merged"_s;
        change(joined);
        change(kept);
        m_request.tasks.emplace_back(joined.subject.id, std::vector<store::Task>());
        m_request.audits.emplace_back(u"merge"_s, joined.subject.id + u' ' + kept.subject.id);
        m_request.more.push_back(std::move(note));
    }

    /// Takes a file out of the one it was joined to, and gives it back what it had.
    void part(SubjectRow kept, SubjectRow joined, const Entry& note) {
        QJsonArray list;
        for (const QString& id : joinedFiles(kept.subject)) {
            if (id != joined.subject.id)
                list.append(id);
        }
        if (list.isEmpty())
            kept.subject.identity.remove("merged"_L1);
        else
            kept.subject.identity.insert(u"merged"_s, list);
        joined.subject.identity.remove("merged_into"_L1);
        const QJsonObject& before = note.answers.json();
        const auto day = [&](QLatin1String key) {
            return QDate::fromString(before.value(key).toString(), Qt::ISODate);
        };
        joined.subject.closed = day("closed_before"_L1);
        joined.index = {before.value("colour_before"_L1).toString(),
                        before.value("purple_before"_L1).toBool(),
                        before.value("provisional_before"_L1).toBool(), day("due_before"_L1),
                        before.value("status_before"_L1).toString()};
        change(joined);
        change(kept);
        m_request.audits.emplace_back(u"unmerge"_s, joined.subject.id + u' ' + kept.subject.id);
    }

    /// Colour, tasks and columns of a file as they are with the rows joined or parted so far.
    Status settle(const QString& subjectId) {
        auto chart = m_loader.load(subjectId);
        if (!chart)
            return chart.error();
        const QDateTime now = m_desk.clock().now();
        store::SaveRequest request;
        if (chart->pregnancy && !chart->child && isOpenPregnancy(*chart->pregnancy)) {
            auto assessment = reassess(m_desk.library(), *chart, nullptr, now, randomId);
            if (!assessment)
                return assessment.error();
            if (*assessment) {
                m_request.more.push_back(**assessment);
                m_assessments.append((*assessment)->id);
            }
        }
        addConsequences(m_desk.library(), *chart, now, request);
        for (const Subject& changed : request.changedSubjects) {
            auto row = m_loader.row(changed.id);
            if (!row)
                return row.error();
            row->subject = changed;
            for (const auto& [id, index] : request.indexes) {
                if (id == changed.id)
                    row->index = index;
            }
            change(*row);
        }
        m_request.tasks.insert(m_request.tasks.end(), request.tasks.begin(), request.tasks.end());
        return success();
    }

    const ChartLoader& loader() const { return m_loader; }
    void leaveOut(const QString& entryId) { m_loader.leaveOut(entryId); }
    store::SaveRequest take() {
        // What the two files together led to goes when they part again.
        for (Entry& note : m_request.more) {
            if (note.form == mergeForm && !m_assessments.isEmpty())
                note.answers.set(u"assessments"_s, m_assessments);
        }
        for (const QString& id : std::as_const(m_order)) {
            const SubjectRow& row = m_rows[id];
            m_request.changedSubjects.push_back(row.subject);
            m_request.indexes.emplace_back(id, row.index);
        }
        return std::move(m_request);
    }

private:
    void change(const SubjectRow& row) {
        if (!m_rows.contains(row.subject.id))
            m_order << row.subject.id;
        m_rows.insert(row.subject.id, row);
        m_loader.assume(row);
    }

    Desk& m_desk;
    ChartLoader m_loader;
    QString m_reason, m_with;
    QJsonArray m_assessments;
    QHash<QString, SubjectRow> m_rows;
    QStringList m_order;
    store::SaveRequest m_request;
};

/// A woman cannot be pregnant twice at once: open pregnancies of two files of hers are the same one.
const SubjectRow* openPregnancyOf(const Chart& chart) {
    const auto found = std::ranges::find_if(chart.pregnancies, isOpenPregnancy);
    return found == chart.pregnancies.end() ? nullptr : &*found;
}

/// The note in force by which a file was joined.
Result<Entry> mergeNote(const store::Store& store, const QString& joinedId) {
    const auto entries = store.entries(joinedId);
    if (!entries)
        return entries.error();
    for (auto it = entries->rbegin(); it != entries->rend(); ++it) {
        if (it->form == mergeForm && !it->voided)
            return *it;
    }
    return failure(ErrorCode::NotFound,
                   QCoreApplication::translate("muying::work", "这份档案没有并入别的档案。没有改动。"));
}

/// Assessments that a merge led to and that nothing newer stands upon.
Result<std::vector<Entry>> assessmentsOf(const store::Store& store, const Entry& note) {
    std::vector<Entry> found;
    for (const QString& id : note.answers.multi(u"assessments"_s)) {
        const auto entry = store.entry(id);
        if (!entry)
            return entry.error();
        const auto siblings = store.entries(entry->subject);
        if (!siblings)
            return siblings.error();
        const bool newest = std::ranges::none_of(*siblings, [&](const Entry& other) {
            return other.form == assessmentForm && other.id != id && !other.voided &&
                   other.savedAt > entry->savedAt;
        });
        if (newest && !entry->voided)
            found.push_back(*entry);
    }
    return found;
}

Status settleBoth(Joining& joining, const Chart& kept) {
    Status settled = joining.settle(kept.woman.subject.id);
    for (const SubjectRow& row : kept.pregnancies) {
        if (settled && isOpenPregnancy(row))
            settled = joining.settle(row.subject.id);
    }
    return settled;
}

} // namespace

Status Desk::merge(const QString& keptId, const QString& joinedId, const QString& reason) {
    const QString why = cleanText(reason, true);
    if (why.isEmpty())
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("muying::work", "合并档案要写明依据。没有改动。"));
    const auto kept = m_store.subject(keptId);
    const auto joined = m_store.subject(joinedId);
    if (!kept || !joined)
        return kept ? joined.error() : kept.error();
    if (Status fits = checkPair(*kept, *joined); !fits)
        return fits;
    const auto keptChart = this->chart(keptId);
    const auto joinedChart = this->chart(joinedId);
    if (!keptChart || !joinedChart)
        return keptChart ? joinedChart.error() : keptChart.error();
    Joining joining(*this, why);
    joining.join(*kept, *joined);
    if (kept->subject.kind == SubjectKind::Woman) {
        const SubjectRow* hers = openPregnancyOf(*keptChart);
        const SubjectRow* same = openPregnancyOf(*joinedChart);
        if (hers && same) {
            if (Status fits = checkPregnancies(*hers, *same); !fits)
                return fits;
            joining.join(*hers, *same);
        }
    }
    const auto after = joining.loader().load(keptId);
    if (!after)
        return after.error();
    const Status settled =
        kept->subject.kind == SubjectKind::Woman ? settleBoth(joining, *after) : joining.settle(keptId);
    return settled ? m_store.saveAll({joining.take()}) : settled;
}

Status Desk::undoMerge(const QString& joinedId, const QString& reason) {
    const QString why = cleanText(reason, true);
    if (why.isEmpty())
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("muying::work", "撤销合并要写明原因。没有改动。"));
    auto note = mergeNote(m_store, joinedId);
    if (!note)
        return note.error();
    const auto joined = m_store.subject(joinedId);
    if (!joined)
        return joined.error();
    Joining joining(*this, why);
    store::SaveRequest voids;
    QString keptWoman;
    std::vector<std::pair<Entry, SubjectRow>> parts{{*note, *joined}};
    // Pregnancies that were joined together with their women part together with them.
    const auto offspring = m_store.children(joinedId);
    if (!offspring)
        return offspring.error();
    for (const SubjectRow& row : *offspring) {
        const auto with = mergeNote(m_store, row.subject.id);
        if (with && with->answers.text(u"with"_s) == note->id)
            parts.emplace_back(*with, row);
    }
    auto assessments = assessmentsOf(m_store, *note);
    if (!assessments)
        return assessments.error();
    for (Entry& assessment : *assessments) {
        joining.leaveOut(assessment.id);
        assessment.voided = true;
        assessment.voidReason = why;
        voids.more.push_back(assessment);
    }
    QStringList settle;
    for (auto& [partNote, row] : parts) {
        const auto kept = joining.loader().row(partNote.answers.text(u"into"_s));
        if (!kept)
            return kept.error();
        const auto current = joining.loader().row(row.subject.id);
        if (!current)
            return current.error();
        joining.part(*kept, *current, partNote);
        settle << kept->subject.id << row.subject.id;
        partNote.voided = true;
        partNote.voidReason = why;
        voids.more.push_back(partNote);
    }
    for (const QString& id : std::as_const(settle)) {
        const auto chart = joining.loader().load(id);
        if (!chart)
            return chart.error();
        const bool woman = chart->woman.subject.id == id;
        const Status settled = woman ? settleBoth(joining, *chart) : joining.settle(id);
        if (!settled)
            return settled;
    }
    store::SaveRequest request = joining.take();
    request.more.insert(request.more.end(), voids.more.begin(), voids.more.end());
    return m_store.saveAll({std::move(request)});
}

Result<std::vector<Merge>> Desk::merges(const QString& keptId) const {
    const ChartLoader loader(m_store);
    const auto kept = loader.row(keptId);
    if (!kept)
        return kept.error();
    std::vector<Merge> list;
    for (const QString& id : joinedFiles(kept->subject)) {
        const auto joined = loader.row(id);
        const auto note = mergeNote(m_store, id);
        if (!joined || !note)
            return joined ? note.error() : joined.error();
        list.push_back({id, identityText(*joined, "name"_L1), note->savedAt, m_store.userName(note->author),
                        note->answers.text(u"reason"_s)});
    }
    return list;
}

} // namespace muying::work
