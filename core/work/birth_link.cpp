#include "core/work/birth_link.h"

#include "core/work/chart_context.h"

#include <algorithm>
#include <tuple>

namespace muying::work {

using namespace Qt::StringLiterals;
using record::Answers;
using record::Entry;

namespace {

const QString statusField = u"episode_status"_s;
const QString endField = u"end_date"_s;
const QString closeField = u"close_date"_s;

QString statusAfterBirth(const Answers& episode, const Answers& delivery) {
    const QString status = episode.text(statusField);
    const bool inCare = status.isEmpty() || status == u"1"_s || status == u"2"_s || status == u"5"_s;
    if (!inCare)
        return status;
    const bool motherDied = delivery.text(u"mother_outcome"_s) == u"4"_s;
    return motherDied ? u"6"_s : u"2"_s;
}

using NewValues = std::vector<std::pair<QString, QJsonValue>>;

/// The episode with other values, computed anew; none if that is what it reads already.
std::optional<Entry> episodeWith(const content::Library& library, const Chart& chart, const NewValues& values,
                                 const QDateTime& now) {
    const Entry* episode = chart.newest(u"PREG_EPISODE"_s);
    const content::Form* form = episode ? library.form(episode->form, episode->edition) : nullptr;
    if (!form)
        return std::nullopt;
    Entry changed = *episode;
    for (const auto& [field, value] : values)
        changed.answers.set(field, value);
    if (changed.answers == episode->answers)
        return std::nullopt;
    const record::Context context = contextOf(library, chart, *form, episode, now);
    record::dropIrrelevant(*form, changed.answers, context);
    record::computeFields(*form, changed.answers, context);
    changed.savedAt = now;
    return changed;
}

/// Newest version of the episode that was there before the record was made.
const Entry* versionBefore(const std::vector<Entry>& versions, const QDateTime& made) {
    const auto found = std::find_if(versions.rbegin(), versions.rend(),
                                    [&](const Entry& version) { return version.savedAt < made; });
    return found == versions.rend() ? nullptr : &*found;
}

} // namespace

std::optional<Entry> episodeAfterBirth(const content::Library& library, const Chart& chart,
                                       const Entry& delivery, const QDateTime& now) {
    const Answers& episode = chart.episode();
    const QDate birth = delivery.answers.dateTime(u"birth_dt"_s).date();
    if (!birth.isValid())
        return std::nullopt;
    const QString status = statusAfterBirth(episode, delivery.answers);
    const bool movedAway = status == u"4"_s; // her pregnancy ended elsewhere; no end is kept for it here
    const QJsonValue end = movedAway ? episode.json().value(endField) : birth.toString(Qt::ISODate);
    return episodeWith(library, chart, {{statusField, status}, {endField, end}}, now);
}

std::optional<Entry> episodeWithoutBirth(const content::Library& library, const Chart& chart,
                                         const Entry& delivery, const std::vector<Entry>& versions,
                                         const QDateTime& now) {
    const Answers& episode = chart.episode();
    const QDate birth = delivery.answers.dateTime(u"birth_dt"_s).date();
    const bool fromRecord = birth.isValid() && episode.date(endField) == birth;
    const Entry* earlier = versionBefore(versions, delivery.savedAt);
    if (!fromRecord || !earlier)
        return std::nullopt;
    return episodeWith(library, chart,
                       {{statusField, earlier->answers.text(statusField)},
                        {endField, earlier->answers.json().value(endField)}},
                       now);
}

std::optional<Entry> episodeAfterCheck(const content::Library& library, const Chart& chart,
                                       const Entry& check, const QString& clinic, const QDateTime& now) {
    const bool closes = check.answers.text(u"handle"_s) == u"1"_s &&
                        check.answers.date(u"visit_date"_s).isValid() &&
                        chart.episode().text(statusField) == u"2"_s;
    if (!closes)
        return std::nullopt;
    return episodeWith(
        library, chart,
        {{statusField, u"7"_s}, {closeField, check.answers.text(u"visit_date"_s)}, {u"close_org"_s, clinic}},
        now);
}

std::optional<Entry> episodeWithoutCheck(const content::Library& library, const Chart& chart,
                                         const Entry& check, const QDateTime& now) {
    const Answers& episode = chart.episode();
    const QDate day = check.answers.date(u"visit_date"_s);
    if (!day.isValid() || episode.text(statusField) != u"7"_s || episode.date(closeField) != day)
        return std::nullopt;
    return episodeWith(library, chart, {{statusField, u"2"_s}, {closeField, {}}, {u"close_org"_s, {}}}, now);
}

std::vector<Entry> renewedObservations(const content::Library& library, Chart& chart, const QDateTime& now) {
    std::vector<Entry> row;
    for (const Entry* entry : chart.all(u"PP_OBS"_s))
        row.push_back(*entry);
    std::ranges::sort(row, {}, [](const Entry& entry) {
        return std::tuple(entry.answers.dateTime(u"obs_dt"_s), entry.id);
    });
    std::vector<Entry> renewed;
    for (Entry& entry : row) {
        const content::Form* form = library.form(entry.form, entry.edition);
        if (!form)
            continue;
        Answers answers = entry.answers;
        record::computeFields(*form, answers, contextOf(library, chart, *form, &entry, now));
        if (answers == entry.answers)
            continue;
        entry.answers = answers;
        entry.savedAt = now;
        chart.put(entry);
        renewed.push_back(entry);
    }
    return renewed;
}

} // namespace muying::work
