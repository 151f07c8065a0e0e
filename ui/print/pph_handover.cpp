#include "ui/print/pph_paper_words.h"

#include <algorithm>

namespace muying::print {

using namespace Qt::StringLiterals;

namespace {

QString handoverName(const PphPaper& paper, const PphPaperWords& words) {
    return paper.log->name.isEmpty() ? words.text("nameless") : paper.log->name;
}

/// Letters of the roles; whoever is there first has none.
QString rolesShown(const content::Protocol& protocol, const QStringList& codes) {
    QStringList shown;
    for (const QString& code : codes) {
        const content::ProtocolRole* role = code.size() > 1 ? protocol.role(code) : nullptr;
        shown << (role ? role->name.zh : code);
    }
    return shown.join(u' ');
}

/// A step beside its target, as minutes from the beginning of its stage.
ListLine debriefRow(const PphPaperWords& words, const PphPaper& paper, const pph::CockpitStep& step,
                    const QDateTime& began) {
    const bool done = step.state == pph::StepState::Done && step.doneAt.isValid();
    const qint64 minutes = done && began.isValid() ? began.secsTo(step.doneAt) / 60 : 0;
    QString actual = words.text("not_done");
    QString difference;
    if (step.state == pph::StepState::NotApplicable)
        actual = step.why;
    else if (done)
        actual =
            step.doneAt.toString(u"HH:mm"_s) + u"  "_s + words.text("minutes", {QString::number(minutes)});
    if (done && step.dueAt.isValid()) {
        const qint64 over = step.dueAt.secsTo(step.doneAt);
        difference =
            over > 0 ? words.text("over", {QString::number((over + 59) / 60)}) : words.text("in_time");
    }
    const content::Protocol& protocol = *paper.protocol;
    return {{{words.both([&](const pph::LogWords& say) {
                 const content::ChecklistStep* declared = protocol.step(step.code);
                 return &say == &words.zh() ? declared->text.zh : declared->text.ko;
             })},
             {rolesShown(protocol, step.roles)},
             {step.minutes ? u"≤"_s + QString::number(*step.minutes) : QString()},
             {actual},
             {difference},
             {step.doneBy}},
            {},
            words.zh().stageName(step.stage)};
}

} // namespace

Result<Document> pphHandover(const PphPaper& paper) {
    const auto items =
        pph::handoverItems(*paper.protocol, *paper.log, paper.settings, paper.now, Language::Zh);
    if (!items)
        return items.error();
    const auto korean =
        pph::handoverItems(*paper.protocol, *paper.log, paper.settings, paper.now, Language::Ko);
    const PphPaperWords words(paper);
    ListPaper list = words.list("handover");
    list.filter = handoverName(paper, words) + u"，"_s + words.text("hand_time") + u' ' +
                  paper.now.toString(u"yyyy-MM-dd HH:mm"_s);
    list.columns = {{words.word("item"), 44, true}, {words.word("value"), 116}, {words.word("source"), 20}};
    bool open = false;
    for (std::size_t i = 0; i < items->size(); ++i) {
        const pph::HandoverItem& item = (*items)[i];
        open |= item.gap();
        const bool both = paper.language == PaperLanguage::ZhKo && korean;
        const QString label = both ? item.label + u'\n' + (*korean)[i].label : item.label;
        const bool translated = both && item.fromLog && (*korean)[i].value != item.value;
        const QString value = translated ? item.value + u'\n' + (*korean)[i].value : item.value;
        list.lines.push_back({{{label},
                               {value},
                               {words.text(item.gap()     ? "missing"
                                           : item.fromLog ? "from_log"
                                                          : "typed")}},
                              {},
                              paper.protocol->word(u"handover.section_"_s + item.section).zh});
    }
    if (open)
        list.notes.prepend(words.text("not_signed"));
    else
        list.signatures = {words.text("handing") + u' ' + paper.log->handedBy,
                           words.text("receiving") + u' ' + paper.log->receivedBy};
    return listPages(list);
}

Result<Document> pphDebrief(const PphPaper& paper) {
    const auto state = pph::cockpit(*paper.protocol, *paper.log, paper.settings, paper.now);
    if (!state)
        return state.error();
    const PphPaperWords words(paper);
    ListPaper list = words.list("debrief");
    list.filter = handoverName(paper, words) + u"，T0 "_s + words.clock(state->times.trigger());
    list.columns = {{words.word("step"), 82},   {words.word("who"), 18},        {words.word("target"), 14},
                    {words.word("actual"), 36}, {words.word("difference"), 18}, {words.word("done_by"), 12}};
    for (int stage = 1; stage <= state->situation.stage; ++stage) {
        for (const pph::CockpitStep& step : pph::stepsOfStage(*paper.protocol, *paper.log, stage, paper.now))
            list.lines.push_back(debriefRow(words, paper, step, state->times.stageAt[stage]));
    }
    for (const pph::LogLine& line : paper.log->lines) {
        if (line.kind == pph::LineKind::Fault)
            list.lines.push_back(
                {{{line.text}, {}, {}, {line.at.toString(u"HH:mm"_s)}, {}, {}}, {}, words.text("faults")});
    }
    for (const char* question : {"good", "bad", "why", "actions"})
        list.lines.push_back({{{words.both([&](const pph::LogWords& say) {
                                   return say.word(u"paper."_s + QLatin1String(question));
                               })},
                               {},
                               {},
                               {u"\n\n"_s},
                               {},
                               {}},
                              {},
                              words.text("debrief")});
    list.signatures = {words.text("doctor"), words.text("recorder")};
    return listPages(list);
}

} // namespace muying::print
