#include "core/work/standing.h"

#include <algorithm>

namespace muying::work {

using namespace Qt::StringLiterals;

namespace {

const QStringList rankedColours{QString(), u"green"_s, u"yellow"_s, u"orange"_s, u"red"_s};

/// Colour words of a RISK_ASSESS; its option codes 1…4 are green … red.
QString gradedColour(const record::Entry& entry) {
    return rankedColours.value(entry.answers.text(u"colour"_s).toInt());
}

bool gradedPurple(const record::Entry& entry) {
    return entry.answers.text(u"purple"_s) == u"1"_s;
}

/// Newest grading with a colour.
const record::Entry* newestGrading(const Chart& chart) {
    const auto all = chart.all(u"RISK_ASSESS"_s);
    const auto found = std::find_if(all.rbegin(), all.rend(), [](const record::Entry* entry) {
        return !gradedColour(*entry).isEmpty() || gradedPurple(*entry);
    });
    return found == all.rend() ? nullptr : *found;
}

/// Rank of the worst of green … red among the computed colours; 0 = none of them.
int computedRank(const KeptAssessment& kept) {
    int rank = 0;
    for (const QString& name : kept.colourNames())
        rank = std::max(rank, colourRank(name));
    return rank;
}

bool computedPurple(const KeptAssessment& kept) {
    return kept.colourNames().contains(u"purple"_s);
}

/// Would the computed result take marks away without having asked everything? Then it reassures wrongly.
bool lowersUnasked(const KeptAssessment& kept, const record::Entry& grading) {
    const bool losesPurple = gradedPurple(grading) && !computedPurple(kept);
    const bool lowers = computedRank(kept) < colourRank(gradedColour(grading));
    return !kept.result.complete && (lowers || losesPurple);
}

/// What an institution of level 2 or above graded holds during the pregnancy until she is graded anew: it may
/// rest on what this clinic has never seen.
bool holdsGrading(const KeptAssessment& kept, const record::Entry& grading) {
    const QString level = grading.answers.text(u"assess_org_level"_s);
    return (level == u"2"_s || level == u"3"_s) && kept.result.phase == risk::Phase::Pregnancy;
}

/// Does the computed result bring something the grading does not have: a worse colour, or purple?
bool addsTo(const KeptAssessment& kept, const record::Entry& grading) {
    return computedRank(kept) > colourRank(gradedColour(grading)) ||
           (computedPurple(kept) && !gradedPurple(grading));
}

/// Is something known that the grading did not know: saved after it, or found on a later day?
bool knowsMore(const KeptAssessment& kept, const record::Entry& grading, const Chart& chart) {
    const bool itsOwn = kept.causedBy == grading.id && kept.basedOn <= grading.date;
    const record::Entry* keptEntry = chart.entry(kept.entryId);
    const bool savedLater = kept.sequence > 0
                                ? kept.gradings.contains(gradingMark(grading))
                                : keptEntry && keptEntry->savedAt > grading.savedAt; // of an earlier program
    return !itsOwn && (savedLater || kept.basedOn > grading.date);
}

/// Start of the unbroken row of gradings with the colour of the newest one.
QDateTime gradedSince(const Chart& chart, const record::Entry& newest) {
    QDateTime since = momentOf(newest);
    const auto all = chart.all(u"RISK_ASSESS"_s);
    for (auto it = all.rbegin(); it != all.rend(); ++it) {
        if (gradedColour(**it) != gradedColour(newest) || gradedPurple(**it) != gradedPurple(newest))
            break;
        since = std::min(since, momentOf(**it));
    }
    return since;
}

void applyComputed(Standing& standing, const KeptAssessment& kept) {
    for (const QString& name : kept.colourNames()) {
        if (name == u"purple"_s)
            standing.purple = true;
        else
            standing.colour = name;
    }
    standing.provisional = !kept.result.complete;
    standing.suggested = !kept.result.green(); // a complete negative screening is green without a grading
    standing.since = kept.colourSince;
}

void applyGrading(Standing& standing, const Chart& chart, const record::Entry& grading, bool complete) {
    const QString level = grading.answers.text(u"assess_org_level"_s);
    const bool postpartum = grading.answers.text(u"assess_kind"_s) == u"3"_s; // the clinic's own duty
    standing.colour = gradedColour(grading);
    standing.purple = gradedPurple(grading);
    if (standing.purple && standing.colour == u"green"_s)
        standing.colour.clear(); // purple alone stands alone
    standing.suggested = !postpartum && level != u"2"_s && level != u"3"_s;
    standing.provisional = !complete && !postpartum && (standing.suggested || standing.colour == u"green"_s);
    standing.since = gradedSince(chart, grading);
    standing.gradedBy = grading.id;
}

/// Grading and computed result together, where neither may take a mark of the other away: of the colours the
/// worse, and purple if one of them says so. Not graded like this by anybody, so it is a suggestion.
void applyBoth(Standing& standing, const Chart& chart, const record::Entry& grading,
               const KeptAssessment& kept) {
    applyComputed(standing, kept);
    if (colourRank(gradedColour(grading)) > colourRank(standing.colour))
        standing.colour = gradedColour(grading);
    standing.purple = standing.purple || gradedPurple(grading);
    if (standing.purple && standing.colour == u"green"_s)
        standing.colour.clear(); // purple alone stands alone
    standing.suggested = true;
    standing.since = std::max(kept.colourSince, gradedSince(chart, grading));
}

} // namespace

QString gradingMark(const record::Entry& grading) {
    return grading.id + u'@' + grading.savedAt.toString(Qt::ISODateWithMs);
}

QStringList Standing::colours() const {
    QStringList names;
    if (!colour.isEmpty())
        names << colour;
    if (purple)
        names << u"purple"_s;
    return names;
}

Standing standingOf(const Chart& chart) {
    Standing standing;
    const auto kept = newestKept(chart);
    const record::Entry* grading = newestGrading(chart);
    const bool newer = grading && kept && knowsMore(*kept, *grading, chart);
    const bool both = newer && (lowersUnasked(*kept, *grading) || holdsGrading(*kept, *grading));
    if (grading && (!newer || (both && !addsTo(*kept, *grading))))
        applyGrading(standing, chart, *grading, kept && kept->result.complete);
    else if (both)
        applyBoth(standing, chart, *grading, *kept);
    else if (kept)
        applyComputed(standing, *kept);
    standing.screenPositive = kept && !kept->result.screen.isEmpty();
    // A green mark while something obligatory is unknown would reassure wrongly: not assessed.
    if (standing.provisional && standing.colour == u"green"_s)
        standing.colour.clear();
    return standing;
}

int colourRank(const QString& colour) {
    return std::max(0, static_cast<int>(rankedColours.indexOf(colour)));
}

QDateTime momentOf(const record::Entry& entry) {
    if (!entry.savedAt.isValid() || entry.date < entry.savedAt.date())
        return entry.date.startOfDay();
    return entry.savedAt;
}

} // namespace muying::work
