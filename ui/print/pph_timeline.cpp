#include "ui/print/pph_paper_words.h"

#include <algorithm>

namespace muying::print {

using namespace Qt::StringLiterals;

namespace {

/// Minutes after `from`, or nothing where one of the two is not known.
QString minutesAfter(const QDateTime& from, const QDateTime& at) {
    if (!from.isValid())
        return {};
    return QString::number(from.secsTo(at) / 60 - (from.secsTo(at) % 60 < 0 ? 1 : 0));
}

QString filterLine(const PphPaperWords& words, const PphPaper& paper, const pph::Cockpit& state) {
    const pph::Birth& birth = paper.log->run.birth;
    const QString unknown = words.text("unknown");
    const auto& situation = state.situation;
    const QString name = paper.log->name.isEmpty() ? words.text("nameless") : paper.log->name;
    return name + u"，"_s +
           words.text("filter",
                      {birth.at ? birth.at->toString(u"yyyy-MM-dd HH:mm"_s) : unknown,
                       words.clock(state.times.trigger()), QString::number(state.times.totalAtTrigger),
                       QString::number(situation.totalMl),
                       situation.maxShockIndex > 0
                           ? QString::number(pph::roundedHalfUp(situation.maxShockIndex, 2), 'f', 2)
                           : unknown,
                       situation.lowestSbp ? QString::number(*situation.lowestSbp) : unknown});
}

ListLine timelineRow(const PphPaperWords& words, const PphPaper& paper, const pph::Cockpit& state,
                     const pph::LogLine& line) {
    const QString corrected = line.counts() ? QString() : words.text("corrected");
    const auto piece = std::ranges::find(state.pieces, line.number, &pph::LossPiece::line);
    const QDateTime born = paper.log->run.birth.at.value_or(QDateTime());
    return {{{line.at.toString(u"HH:mm:ss"_s)},
             {minutesAfter(born, line.at)},
             {minutesAfter(state.times.trigger(), line.at)},
             {line.role},
             {corrected + words.both([&line](const pph::LogWords& say) { return say.line(line); })},
             {piece == state.pieces.end() ? QString() : QString::number(piece->totalMl)},
             {paper.userName ? paper.userName(line.user) : line.user}},
            {},
            {}};
}

} // namespace

Result<Document> pphTimeline(const PphPaper& paper) {
    const auto state = pph::cockpit(*paper.protocol, *paper.log, paper.settings, paper.now);
    if (!state)
        return state.error();
    const PphPaperWords words(paper);
    ListPaper list = words.list("timeline");
    list.filter = filterLine(words, paper, *state);
    list.columns = {{words.word("time"), 16},
                    {words.word("after_birth"), 12, false, Align::Right},
                    {words.word("after_t0"), 12, false, Align::Right},
                    {words.word("who"), 9},
                    {words.word("record"), 97},
                    {words.word("total"), 14, false, Align::Right},
                    {words.word("user"), 20}};
    std::vector<const pph::LogLine*> lines;
    for (const pph::LogLine& line : paper.log->lines)
        lines.push_back(&line);
    std::ranges::stable_sort(lines, {}, [](const pph::LogLine* line) { return line->at; });
    for (const pph::LogLine* line : lines)
        list.lines.push_back(timelineRow(words, paper, *state, *line));
    list.summary = words.text("summary_lines", {QString::number(lines.size())});
    list.notes.prepend(words.text("times_note"));
    list.signatures = {words.text("doctor"), words.text("recorder")};
    return listPages(list);
}

Result<Document> pphFamily(const PphPaper& paper) {
    const PphPaperWords words(paper);
    ListPaper list = words.list("family");
    list.filter = paper.log->name.isEmpty() ? words.text("nameless") : paper.log->name;
    list.columns = {{words.word("time"), 18},
                    {words.word("told_what"), 72},
                    {words.word("told_to"), 30},
                    {words.word("answer"), 40},
                    {words.word("user"), 20}};
    for (const pph::LogLine& line : paper.log->lines) {
        const bool told = line.kind == pph::LineKind::Event && line.counts() &&
                          (line.event.kind == pph::EventKind::Told ||
                           (line.event.kind == pph::EventKind::Call && line.event.word == u"family"_s));
        if (!told)
            continue;
        list.lines.push_back({{{line.at.toString(u"HH:mm"_s)},
                               {words.both([&line](const pph::LogWords& say) { return say.line(line); })},
                               {},
                               {},
                               {paper.userName ? paper.userName(line.user) : line.user}},
                              {},
                              {}});
    }
    list.emptyLines = 6;
    list.signatures = {words.text("family_sign"), words.text("witness"), words.text("doctor")};
    return listPages(list);
}

} // namespace muying::print
