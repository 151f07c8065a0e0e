#include "core/work/chart.h"

#include <algorithm>
#include <tuple>

namespace muying::work {

using namespace Qt::StringLiterals;

namespace {

const record::Answers noAnswers;

bool chartOrder(const record::Entry& a, const record::Entry& b) {
    return std::tuple(a.date, a.savedAt) < std::tuple(b.date, b.savedAt);
}

const record::Answers& answersOf(const record::Entry* entry) {
    return entry ? entry->answers : noAnswers;
}

} // namespace

const record::Subject& Chart::about() const {
    if (clinic)
        return clinic->subject;
    if (child)
        return child->subject;
    return pregnancy ? pregnancy->subject : woman.subject;
}

const record::Entry* Chart::newest(const QString& form) const {
    const auto found = std::find_if(entries.rbegin(), entries.rend(),
                                    [&](const record::Entry& entry) { return entry.form == form; });
    return found == entries.rend() ? nullptr : &*found;
}

std::vector<const record::Entry*> Chart::all(const QString& form) const {
    std::vector<const record::Entry*> found;
    for (const record::Entry& entry : entries) {
        if (entry.form == form)
            found.push_back(&entry);
    }
    return found;
}

const record::Entry* Chart::entry(const QString& id) const {
    const auto found = std::ranges::find(entries, id, &record::Entry::id);
    return found == entries.end() ? nullptr : &*found;
}

const record::Answers& Chart::cover() const {
    return answersOf(newest(u"WOM_COVER"_s));
}

const record::Answers& Chart::episode() const {
    return answersOf(newest(u"PREG_EPISODE"_s));
}

const record::Answers& Chart::childCard() const {
    return answersOf(newest(u"CH_ID"_s));
}

void Chart::put(record::Entry entry) {
    drop(entry.id);
    const auto place = std::upper_bound(entries.begin(), entries.end(), entry, chartOrder);
    entries.insert(place, std::move(entry));
}

void Chart::drop(const QString& entryId) {
    std::erase_if(entries, [&](const record::Entry& entry) { return entry.id == entryId; });
}

} // namespace muying::work
