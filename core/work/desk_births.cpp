#include "core/work/birth_link.h"
#include "core/work/desk.h"

namespace muying::work {

using namespace Qt::StringLiterals;
using record::Entry;

namespace {

const QString deliveryForm = u"DELIVERY"_s;
const QString checkForm = u"PN42"_s;
const QString observationForm = u"PP_OBS"_s;

} // namespace

/// A delivery record ends the pregnancy, the 42-day check closes it; an observation moves the running loss of
/// the later ones.
void Desk::followBirth(Chart& chart, Entry& entry, store::SaveRequest& request) const {
    const QDateTime now = m_clock.now();
    std::optional<Entry> episode;
    if (entry.form == deliveryForm)
        episode = episodeAfterBirth(library(), chart, entry, now);
    else if (entry.form == checkForm)
        episode =
            episodeAfterCheck(library(), chart, entry, m_store.clinic().value("name"_L1).toString(), now);
    if (episode) {
        chart.put(*episode);
        request.more.push_back(std::move(*episode));
    }
    if (entry.form != observationForm)
        return;
    for (Entry& renewed : renewedObservations(library(), chart, now)) {
        if (renewed.id == entry.id)
            entry.answers = renewed.answers;
        else
            request.more.push_back(std::move(renewed));
    }
}

/// Voiding gives back the end of pregnancy that was known before the delivery record.
Status Desk::followVoidedBirth(Chart& chart, const Entry& voided, store::SaveRequest& request) const {
    const QDateTime now = m_clock.now();
    const Entry* episode = chart.newest(u"PREG_EPISODE"_s);
    if (auto reopened =
            voided.form == checkForm ? episodeWithoutCheck(library(), chart, voided, now) : std::nullopt) {
        chart.put(*reopened);
        request.more.push_back(std::move(*reopened));
    }
    if (voided.form == deliveryForm && episode) {
        const auto records = m_store.versions(voided.id);
        const auto episodes = m_store.versions(episode->id);
        if (!records)
            return records.error();
        if (!episodes)
            return episodes.error();
        Entry first = voided;
        first.savedAt = records->front().savedAt;
        if (auto restored = episodeWithoutBirth(library(), chart, first, *episodes, now)) {
            chart.put(*restored);
            request.more.push_back(std::move(*restored));
        }
    }
    if (voided.form == observationForm) {
        for (Entry& renewed : renewedObservations(library(), chart, now))
            request.more.push_back(std::move(renewed));
    }
    return success();
}

} // namespace muying::work
