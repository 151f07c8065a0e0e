#include "ui/print/pph_slip.h"

#include "core/content/library.h"
#include "core/record/validation.h"
#include "core/work/chart_context.h"
#include "ui/print/pph_paper_words.h"
#include "ui/print/referral_slip.h"

namespace muying::print {

using namespace Qt::StringLiterals;

namespace {

using pph::EventKind;

/// Fills the letter with what the log of a haemorrhage says.
class TransferLetter {
public:
    TransferLetter(const PphPaper& paper, const pph::Cockpit& state, record::Answers& answers)
        : m_paper(paper), m_words(paper), m_state(state), m_answers(answers) {}

    void fill();

private:
    void set(const char* field, const QString& text) {
        if (!text.isEmpty())
            m_answers.set(QLatin1StringView(field), text);
    }
    void setNumber(const char* field, const std::optional<double>& number) {
        if (number)
            m_answers.set(QLatin1StringView(field), *number);
    }
    QString told(std::initializer_list<EventKind> kinds) const;
    void fillSigns();
    void fillCall();
    void fillWay();

    const PphPaper& m_paper;
    PphPaperWords m_words;
    const pph::Cockpit& m_state;
    record::Answers& m_answers;
};

QString momentOfForm(const QDateTime& at) {
    return at.toString(u"yyyy-MM-ddTHH:mm"_s);
}

QString TransferLetter::told(std::initializer_list<EventKind> kinds) const {
    QStringList lines;
    for (const pph::Event& event : m_paper.log->run.events)
        if (std::ranges::find(kinds, event.kind) != kinds.end())
            lines << event.at.toString(u"HH:mm "_s) + m_words.zh().event(event);
    return lines.join(u"；"_s);
}

void TransferLetter::fillSigns() {
    static const QHash<QString, QString> awake{
        {u"alert"_s, u"1"_s},  {u"restless"_s, u"2"_s}, {u"agitated"_s, u"2"_s}, {u"anxious"_s, u"2"_s},
        {u"drowsy"_s, u"3"_s}, {u"confused"_s, u"3"_s}, {u"coma"_s, u"4"_s},     {u"unresponsive"_s, u"4"_s}};
    for (const pph::Event& event : m_paper.log->run.events) {
        if (event.kind != EventKind::Vitals && event.kind != EventKind::Observe)
            continue;
        setNumber("pulse", event.vitals.pulse);
        setNumber("sbp", event.vitals.sbp);
        setNumber("dbp", event.vitals.dbp);
        setNumber("resp", event.vitals.rr);
        setNumber("spo2", event.vitals.spo2);
        setNumber("temp", event.observation.tempC);
        set("conscious", awake.value(event.vitals.consciousness));
    }
    m_answers.set(u"bleeding_ml"_s, m_state.situation.totalMl);
    int lines = 0;
    for (const pph::Event& event : m_paper.log->run.events)
        if (event.kind == EventKind::Device && event.word == u"line"_s && event.yes)
            lines = std::max(lines + 1, static_cast<int>(event.amount));
    if (lines > 0)
        m_answers.set(u"iv_lines"_s, lines);
}

void TransferLetter::fillCall() {
    for (const pph::Event& event : m_paper.log->run.events) {
        if (event.kind != EventKind::Call || event.word != u"receiving"_s)
            continue;
        set("call_dt", momentOfForm(event.at));
        set("to_contact", event.text);
        set("call_result", event.yes ? u"1"_s : QString());
    }
}

void TransferLetter::fillWay() {
    for (const pph::Event& event : m_paper.log->run.events) {
        if (event.kind != EventKind::Transfer)
            continue;
        if (event.word == u"decided"_s)
            set("ref_dt", momentOfForm(event.at));
        if (event.word == u"departed"_s) {
            set("depart_dt", momentOfForm(event.at));
            set("escort", event.text);
        }
    }
}

void TransferLetter::fill() {
    const pph::RunLog& log = *m_paper.log;
    if (!m_answers.has(u"name"_s))
        set("name", log.name);
    set("ref_dt", momentOfForm(m_paper.now));
    set("ref_kind", u"3"_s);
    set("ref_urgency", u"1"_s);
    set("to_org", m_paper.settings.receiver);
    set("ref_doctor", m_paper.printedBy);
    const QString ml = QString::number(m_state.situation.totalMl) + u" mL"_s;
    set("chief", m_paper.protocol->title.zh.section(u'预', 0, 0) + u' ' + ml);
    set("impression", m_words.zh().stageName(m_state.situation.stage) + u"，"_s + ml);
    set("present", m_words.zh().words(u"reason"_s, m_state.situation.transfer.reasons).join(u"、"_s));
    set("obs", told({EventKind::Placenta}));
    set("drugs", told({EventKind::Drug, EventKind::Infusion, EventKind::InfusionStop}));
    // What was done fills a page: it stands in the summary behind.
    set("treatment", m_words.text("see_summary"));
    fillSigns();
    fillCall();
    fillWay();
}

Letterhead letterheadOf(const PphPaper& paper) {
    Letterhead head;
    head.clinic = paper.clinic;
    head.womanName = paper.log->name;
    head.sample = paper.sample;
    head.language = paper.language;
    head.printedAt = paper.printedAt;
    head.printedBy = paper.printedBy;
    return head;
}

} // namespace

Result<Document> pphTransferBound(const PphPaper& paper, const content::Library& library,
                                  const work::Chart* chart) {
    auto rest = pphTransfer(paper);
    const content::Form* form = library.form(u"REFERRAL"_s);
    const SlipPlan* plan = form ? slipPlan(form->code) : nullptr;
    if (!rest || !plan)
        return rest;
    const auto state = pph::cockpit(*paper.protocol, *paper.log, paper.settings, paper.now);
    if (!state)
        return state.error();
    record::Entry letter;
    letter.form = form->code;
    letter.edition = form->edition;
    SlipFilling filling;
    filling.library = &library;
    if (chart) {
        filling.context = work::contextOf(library, *chart, *form, nullptr, paper.printedAt);
        letter.answers = record::prefilled(*form, filling.context);
    }
    TransferLetter(paper, *state, letter.answers).fill();
    filling.letter = &letter;
    std::vector<Overflow> overflow; // the whole text stands in the summary behind the slip
    std::vector<Page> pages = slipPages(*form, *plan, filling, letterheadOf(paper), overflow);
    for (Page& page : rest->pages)
        pages.push_back(std::move(page));
    rest->pages = std::move(pages);
    return rest;
}

} // namespace muying::print
