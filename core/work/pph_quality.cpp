#include "core/work/pph_quality.h"

#include "core/work/pph_run.h"
#include "core/work/procedure_run.h"

#include <QCoreApplication>

namespace muying::work {

Result<std::vector<pph::RunLog>> runsBetween(const store::Store& store, const content::Protocol& protocol,
                                             const QDate& from, const QDate& to) {
    const auto heads = pphRuns(store);
    if (!heads)
        return heads.error();
    std::vector<pph::RunLog> runs;
    for (const RunHead& head : *heads) {
        if (head.damaged)
            return failure(ErrorCode::Damaged,
                           QCoreApplication::translate(
                               "muying::work", "有一次产后出血过程打不开，指标没有计算。请先从备份中核对。"),
                           head.id);
        auto log = readPphRun(store, protocol, head.id);
        if (!log)
            return log.error();
        const QDate day = log->run.birth.at.value_or(log->startedAt).date();
        if (day >= from && day <= to)
            runs.push_back(std::move(*log));
    }
    return runs;
}

Result<std::vector<pph::ProcedureLog>> proceduresBetween(const store::Store& store, const QDate& from,
                                                         const QDate& to) {
    const auto heads = procedureRuns(store);
    if (!heads)
        return heads.error();
    std::vector<pph::ProcedureLog> runs;
    for (const ProcedureHead& head : *heads) {
        if (head.damaged)
            return failure(
                ErrorCode::Damaged,
                QCoreApplication::translate("muying::work",
                                            "有一次剖宫产或复苏过程打不开，指标没有计算。请先从备份中核对。"),
                head.id);
        if (head.startedAt.date() < from || head.startedAt.date() > to)
            continue;
        auto log = readProcedureRun(store, head.id);
        if (!log)
            return log.error();
        runs.push_back(std::move(*log));
    }
    return runs;
}

std::pair<QDate, QDate> monthOf(const QDate& day) {
    const QDate first(day.year(), day.month(), 1);
    return {first, first.addMonths(1).addDays(-1)};
}

std::pair<QDate, QDate> quarterOf(const QDate& day) {
    const QDate first(day.year(), (day.month() - 1) / 3 * 3 + 1, 1);
    return {first, first.addMonths(3).addDays(-1)};
}

} // namespace muying::work
