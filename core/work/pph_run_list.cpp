#include "core/work/pph_run_list.h"

#include <QCoreApplication>

#include <algorithm>

namespace muying::work {

using namespace Qt::StringLiterals;

namespace {

QDateTime shownMoment(const QJsonValue& value) {
    const QDateTime at = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return at.isValid() ? QDateTime(at.date(), at.time(), Qt::UTC) : QDateTime();
}

RunHead headOf(const store::RunRow& row) {
    RunHead head;
    head.id = row.run;
    head.damaged = row.damaged;
    if (row.damaged) {
        head.startedAt = QDateTime(row.startedAt.date(), row.startedAt.time(), Qt::UTC);
        head.lastAt = head.startedAt;
        return head;
    }
    const QJsonObject kept = row.last.what.value("head"_L1).toObject();
    head.drill = kept.value("drill"_L1).toBool();
    head.scenario = kept.value("scenario"_L1).toString();
    head.subject = kept.value("subject"_L1).toString();
    head.name = kept.value("name"_L1).toString();
    head.startedAt = shownMoment(kept.value("started"_L1));
    head.lastAt = shownMoment(row.last.what.value("written"_L1));
    head.closed = kept.value("closed"_L1).toBool();
    head.stage = kept.value("stage"_L1).toInt();
    head.totalMl = kept.value("ml"_L1).toInt();
    return head;
}

/// The woman behind a woman's or a pregnancy's file; empty if nobody knows it.
QString womanOf(const store::Store& store, const QString& subject) {
    const auto row = subject.isEmpty() ? Result<store::SubjectRow>(failure(ErrorCode::NotFound, {}))
                                       : store.subject(subject);
    if (!row)
        return {};
    return row->subject.parent.isEmpty() ? row->subject.id : row->subject.parent;
}

bool sameWoman(const store::Store& store, const RunHead& open, const RunStart& start) {
    if (!open.subject.isEmpty() && !start.subject.isEmpty())
        return womanOf(store, open.subject) == womanOf(store, start.subject);
    const QString one = open.name.simplified();
    const QString other = start.name.simplified();
    return one.isEmpty() && other.isEmpty() ? open.subject.isEmpty() && start.subject.isEmpty()
                                            : one == other;
}

} // namespace

Status mayStart(const store::Store& store, const RunStart& start, const QString& except) {
    if (!start.subject.isEmpty() && womanOf(store, start.subject).isEmpty())
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("muying::work", "没有找到这份档案，过程没有关联。"),
                       start.subject);
    const auto runs = pphRuns(store);
    if (!runs)
        return runs.error();
    for (const RunHead& open : *runs) {
        if (open.closed || open.damaged || open.id == except || open.drill != start.drill)
            continue;
        if (open.drill)
            return failure(
                ErrorCode::Conflict,
                QCoreApplication::translate("muying::work",
                                            "已有一次演练在进行，没有另开。请先结束那一次，或回到那一次。"));
        if (!sameWoman(store, open, start))
            continue;
        const QString sentence =
            start.name.isEmpty() && start.subject.isEmpty()
                ? QCoreApplication::translate("muying::work",
                                              "已有一次没写姓名的过程在进行，没有另开。请回到那一次，"
                                              "或先给它写上姓名再另开。")
                : QCoreApplication::translate("muying::work",
                                              "这位产妇已有一次过程在进行，没有另开。请回到那一次。");
        return failure(ErrorCode::Conflict, sentence, open.id);
    }
    return success();
}

Result<std::vector<RunHead>> pphRuns(const store::Store& store) {
    const auto rows = store.runs();
    if (!rows)
        return rows.error();
    std::vector<RunHead> heads;
    for (const store::RunRow& row : *rows) {
        if (row.run.startsWith(u"pph-"_s))
            heads.push_back(headOf(row));
    }
    std::ranges::stable_sort(heads, [](const RunHead& one, const RunHead& other) {
        if (one.closed != other.closed)
            return other.closed;
        return one.startedAt > other.startedAt;
    });
    return heads;
}

} // namespace muying::work
