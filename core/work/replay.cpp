#include "core/work/replay.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace muying::work {

std::vector<KeptAssessment> keptAssessments(const Chart& chart) {
    std::vector<std::pair<KeptAssessment, QDateTime>> found;
    for (const record::Entry* entry : chart.all(assessmentForm)) {
        if (auto kept = keptAssessment(*entry))
            found.emplace_back(std::move(*kept), entry->savedAt);
    }
    std::ranges::stable_sort(found, [](const auto& one, const auto& other) {
        return std::tuple(one.first.sequence, one.second, one.first.at) <
               std::tuple(other.first.sequence, other.second, other.first.at);
    });
    std::vector<KeptAssessment> list;
    for (auto& [kept, savedAt] : found)
        list.push_back(std::move(kept));
    return list;
}

Result<Replay> replay(const Desk& desk, const Chart& chart, const QString& entryId) {
    const record::Entry* entry = chart.entry(entryId);
    auto kept = entry ? keptAssessment(*entry) : std::nullopt;
    if (!kept)
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("muying::work", "找不到这次评估的记录，或它已损坏。"));
    Replay shown;
    shown.kept = std::move(*kept);
    shown.rules = desk.library().ruleSet(shown.kept.result.edition);
    shown.author = desk.store().userName(entry->author);
    if (!shown.rules)
        return shown;
    auto again = risk::assess(*shown.rules, shown.kept.input);
    if (again) {
        shown.same = sameResult(*again, shown.kept.result);
        shown.again = std::move(*again);
    }
    return shown;
}

} // namespace muying::work
