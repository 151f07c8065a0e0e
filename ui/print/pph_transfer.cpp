#include "ui/print/pph_paper_words.h"

#include <algorithm>

namespace muying::print {

using namespace Qt::StringLiterals;

namespace {

using pph::EventKind;

/// Collects what the receiving hospital asks for, one row an item.
class TransferSummary {
public:
    TransferSummary(const PphPaper& paper, const PphPaperWords& words, const pph::Cockpit& state)
        : m_paper(paper), m_words(words), m_state(state) {}

    std::vector<ListLine> rows() const;

private:
    QString events(const std::vector<EventKind>& kinds) const;
    QString loss() const;
    QString birth() const;
    QString stages() const;
    QString fitness() const;
    QString reasons() const;
    QString moment(const QString& word) const;
    ListLine row(const char* label, const QString& value) const {
        return {{{m_words.word(label).zh +
                  (m_paper.language == PaperLanguage::ZhKo ? u'\n' + m_words.word(label).ko : QString())},
                 {value}},
                {},
                {}};
    }

    const PphPaper& m_paper;
    const PphPaperWords& m_words;
    const pph::Cockpit& m_state;
};

QString TransferSummary::events(const std::vector<EventKind>& kinds) const {
    QStringList lines;
    for (const pph::Event& event : m_paper.log->run.events) {
        if (std::ranges::find(kinds, event.kind) == kinds.end())
            continue;
        lines << event.at.toString(u"HH:mm "_s) +
                     m_words.both([&event](const pph::LogWords& say) { return say.event(event); });
    }
    return lines.join(u'\n');
}

QString TransferSummary::loss() const {
    QStringList lines;
    for (const pph::LossPiece& piece : m_state.pieces)
        lines << piece.at.toString(u"HH:mm "_s) + m_words.zh().word(u"method."_s + piece.method) + u" +"_s +
                     QString::number(piece.ml) + u" → "_s + QString::number(piece.totalMl) + u" mL"_s;
    if (m_state.situation.percentBloodVolume)
        lines << m_words.text(
            "bv", {QString::number(pph::roundedHalfUp(*m_state.situation.percentBloodVolume, 1))});
    return lines.join(u'\n');
}

QString TransferSummary::birth() const {
    const pph::Birth& birth = m_paper.log->run.birth;
    const QString mode = birth.mode == pph::BirthMode::Caesarean ? u"mode.caesarean"_s : u"mode.vaginal"_s;
    const QString at = birth.at ? birth.at->toString(u"yyyy-MM-dd HH:mm"_s) : m_words.text("unknown");
    return at + u' ' + m_words.both([&mode](const pph::LogWords& say) { return say.word(mode); }) + u'\n' +
           events({EventKind::Placenta});
}

QString TransferSummary::stages() const {
    QStringList lines;
    for (int stage = 1; stage <= m_state.situation.stage; ++stage)
        lines << m_state.times.stageAt[stage].toString(u"HH:mm "_s) +
                     m_words.both([stage](const pph::LogWords& say) { return say.stageName(stage); });
    return lines.join(u'\n');
}

QString TransferSummary::reasons() const {
    const QStringList& codes = m_state.situation.transfer.reasons;
    return m_words.both([&codes](const pph::LogWords& say) {
        return say.words(u"reason"_s, codes).join(say.word(u"list.comma"_s));
    });
}

QString TransferSummary::fitness() const {
    const pph::TransferAdvice& advice = m_state.situation.transfer;
    const QString decision = pph::decisionName(advice.decision);
    return m_words.both([&](const pph::LogWords& say) {
        const QString unfit = say.words(u"unfit"_s, advice.unfit).join(say.word(u"list.comma"_s));
        const QString said = say.word(u"decision."_s + decision);
        return unfit.isEmpty() ? said : said + u" ("_s + unfit + u')';
    });
}

QString TransferSummary::moment(const QString& word) const {
    for (const pph::Event& event : m_paper.log->run.events) {
        if (event.kind == EventKind::Transfer && event.word == word)
            return event.at.toString(u"yyyy-MM-dd HH:mm"_s) +
                   (event.text.isEmpty() ? QString() : u"，"_s + event.text);
    }
    return {};
}

std::vector<ListLine> TransferSummary::rows() const {
    return {
        row("woman", m_words.both([](const pph::LogWords& say) { return say.woman(); })),
        row("birth", birth()),
        row("stage", stages()),
        row("loss_line", loss()),
        row("signs_line", events({EventKind::Vitals, EventKind::Observe})),
        row("findings", events({EventKind::Cause, EventKind::Finding, EventKind::Concealed, EventKind::Hb})),
        row("drugs_given", events({EventKind::Drug, EventKind::Infusion, EventKind::InfusionStop})),
        row("fluids", events({EventKind::Fluid, EventKind::Blood, EventKind::Urine})),
        row("procedures", events({EventKind::Device, EventKind::Massage})),
        row("reasons", reasons()),
        row("fit", fitness()),
        row("calls", events({EventKind::Call})),
        row("told", events({EventKind::Told})),
        row("decided", moment(u"decided"_s)),
        row("departed", moment(u"departed"_s)),
        row("arrived", moment(u"arrived"_s)),
        row("tube", m_words.text("yes_no")),
        row("baby", {})};
}

Document enroute(const PphPaper& paper, const PphPaperWords& words) {
    ListPaper list = words.list("enroute");
    list.filter = paper.log->name.isEmpty() ? words.text("nameless") : paper.log->name;
    list.columns = {{words.word("vitals_time"), 18}, {words.word("pulse"), 16}, {words.word("bp"), 24},
                    {words.word("spo2"), 16},        {words.word("loss"), 20},  {words.word("uterus"), 22},
                    {words.word("treated"), 64}};
    list.emptyLines = 20;
    list.notes.prepend(words.text("enroute_note"));
    list.signatures = {words.text("escort"), words.text("receiver_sign")};
    return listPages(list);
}

} // namespace

Result<Document> pphTransfer(const PphPaper& paper) {
    const auto state = pph::cockpit(*paper.protocol, *paper.log, paper.settings, paper.now);
    if (!state)
        return state.error();
    const PphPaperWords words(paper);
    ListPaper list = words.list("transfer");
    const QString name = paper.log->name.isEmpty() ? words.text("nameless") : paper.log->name;
    list.filter = name + u" → "_s + paper.settings.receiver;
    list.columns = {{words.word("item"), 34, true}, {words.word("value"), 146}};
    list.lines = TransferSummary(paper, words, *state).rows();
    list.signatures = {words.text("doctor"), words.text("escort"), words.text("receiver_sign")};
    Document document = listPages(list);
    for (Page& page : enroute(paper, words).pages)
        document.pages.push_back(std::move(page));
    return document;
}

} // namespace muying::print
