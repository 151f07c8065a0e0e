#include "ui/print/pph_procedure.h"

#include "core/pph/procedure_words.h"

#include <algorithm>

namespace muying::print {

using namespace Qt::StringLiterals;

namespace {

const LocalText itemWord{u"项目"_s, u"항목"_s, u"Item"_s};
const LocalText answerWord{u"答案"_s, u"대답"_s, u"Answer"_s};
const LocalText whoWord{u"核对者"_s, u"확인자"_s, u"Confirmed by"_s};
const LocalText timeWord{u"时间"_s, u"시간"_s, u"Time"_s};
const LocalText sinceWord{u"生后"_s, u"생후"_s, u"Since birth"_s};
const LocalText signWord{u"签名"_s, u"서명"_s, u"Signed"_s};
const LocalText notDoneWord{u"未记"_s, u"미기록"_s, u"Not recorded"_s};
const LocalText inRecordWord{u"记录里已有"_s, u"기록에 있음"_s, u"Stands in the record"_s};
const LocalText namelessWord{u"姓名未填"_s, u"이름 미기입"_s, u"No name"_s};
const LocalText drillWord{u"演练，不是实战记录"_s, u"모의훈련, 실전기록이 아님"_s,
                          u"A drill, no real record"_s};
const LocalText intervalWord{u"决定手术至胎儿娩出 %1 分钟（只列时间，不作评判）"_s,
                             u"수술결정부터 태아 만출까지 %1분(시간만 적고 평가하지 않음)"_s,
                             u"Decision to delivery %1 min (shown, not judged)"_s};
const LocalText recorderWord{u"记录者"_s, u"기록자"_s, u"Recorder"_s};

/// Builds the list of one procedure.
class ProcedureList {
public:
    explicit ProcedureList(const ProcedurePaper& paper) : m_paper(paper) {}

    ListPaper list() const;

private:
    QString both(const LocalText& text) const {
        return m_paper.language == PaperLanguage::ZhKo ? text.zh + u'\n' + text.ko : text.zh;
    }
    bool isStream() const {
        return std::ranges::any_of(m_paper.procedure->phases, [](const content::ProcedurePhase& phase) {
            return std::ranges::any_of(phase.lines, &content::ProcedureLine::repeated);
        });
    }
    QString answered(const pph::ProcedureAnswer& answer) const;
    QString who(const pph::ProcedureAnswer* answer, const content::ProcedureLine& line) const;
    ListLine row(const content::ProcedureLine& line, const QString& band) const;
    ListLine signatureRow(const content::ProcedurePhase& phase) const;
    void addPhase(const content::ProcedurePhase& phase, ListPaper& list) const;
    void addStream(ListPaper& list) const;
    void addHead(ListPaper& list) const;

    const ProcedurePaper& m_paper;
};

QString ProcedureList::answered(const pph::ProcedureAnswer& answer) const {
    const content::Procedure& procedure = *m_paper.procedure;
    const QString zh = pph::answerWords(procedure, answer, Language::Zh);
    const QString ko = pph::answerWords(procedure, answer, Language::Ko);
    return m_paper.language == PaperLanguage::ZhKo && ko != zh ? zh + u'\n' + ko : zh;
}

/// The name if one was told, else the role; while it is open whoever has to confirm it.
QString ProcedureList::who(const pph::ProcedureAnswer* answer, const content::ProcedureLine& line) const {
    if (answer && !answer->by.isEmpty())
        return m_paper.procedure->role(answer->role).zh + u' ' + answer->by;
    QStringList roles;
    for (const QString& role : answer ? QStringList{answer->role} : line.roles)
        roles << m_paper.procedure->role(role).zh;
    return roles.join(u'、');
}

ListLine ProcedureList::row(const content::ProcedureLine& line, const QString& band) const {
    const pph::ProcedureAnswer* answer = m_paper.log ? m_paper.log->newest(line.code) : nullptr;
    const bool filled = !line.form.isEmpty() && m_paper.filledForms.contains(line.form);
    QString said;
    if (answer)
        said = answered(*answer);
    else if (m_paper.log)
        said = both(filled ? inRecordWord : notDoneWord);
    const QString sign = line.status == u"to_confirm"_s ? u" ◇"_s : QString();
    return {{{both({line.text.zh + sign, line.text.ko, {}})},
             {said},
             {who(answer, line)},
             {answer ? answer->at.toString(u"HH:mm"_s) : QString()}},
            answer ? pph::answerRemark(*answer, Language::Zh) : QString(),
            band};
}

ListLine ProcedureList::signatureRow(const content::ProcedurePhase& phase) const {
    const pph::PhaseSignature* given = m_paper.log ? m_paper.log->signature(phase.code) : nullptr;
    QStringList names;
    for (const QString& role : phase.signers)
        names << m_paper.procedure->role(role).zh + u' ' +
                     (given ? given->names.value(role) : u"____________"_s);
    return {{{both(signWord)}, {names.join(u'\n')}, {}, {given ? given->at.toString(u"HH:mm"_s) : QString()}},
            {},
            phase.name.zh};
}

void ProcedureList::addPhase(const content::ProcedurePhase& phase, ListPaper& list) const {
    for (const content::ProcedureLine& line : phase.lines) {
        const bool asked = !m_paper.log || pph::isAsked(*m_paper.procedure, *m_paper.log, line);
        const bool empty = line.optional && m_paper.log && !m_paper.log->newest(line.code);
        if (asked && !empty)
            list.lines.push_back(row(line, phase.name.zh));
    }
    if (!phase.signers.isEmpty())
        list.lines.push_back(signatureRow(phase));
}

void ProcedureList::addStream(ListPaper& list) const {
    std::vector<const pph::ProcedureAnswer*> answers;
    for (const pph::ProcedureAnswer& answer : m_paper.log->answers)
        answers.push_back(&answer);
    std::ranges::stable_sort(answers, {}, &pph::ProcedureAnswer::at);
    for (const pph::ProcedureAnswer* answer : answers) {
        const content::ProcedureLine* line = m_paper.procedure->line(answer->line);
        if (!line)
            continue;
        list.lines.push_back({{{pph::sinceZero(*m_paper.log, *m_paper.procedure, answer->at)},
                               {answer->at.toString(u"HH:mm:ss"_s)},
                               {both(line->text)},
                               {answered(*answer)},
                               {who(answer, *line)}},
                              pph::answerRemark(*answer, Language::Zh),
                              {}});
    }
}

void ProcedureList::addHead(ListPaper& list) const {
    const content::Procedure& procedure = *m_paper.procedure;
    list.title = procedure.title;
    list.clinic = m_paper.clinic;
    list.printedAt = m_paper.printedAt;
    list.printedBy = m_paper.printedBy;
    list.sample = m_paper.sample;
    list.language = m_paper.language;
    list.numbered = false;
    list.notes << procedure.source << u"◇ 待确认 확인대기"_s;
    if (!m_paper.log)
        return;
    const pph::ProcedureLog& log = *m_paper.log;
    list.filter = (log.name.isEmpty() ? namelessWord.zh : log.name) + u"，"_s +
                  log.startedAt.toString(u"yyyy-MM-dd HH:mm"_s);
    if (log.drill)
        list.notes.prepend(both(drillWord));
    if (const auto minutes = pph::decisionToDelivery(log))
        list.summary = intervalWord.zh.arg(*minutes);
    if (!log.closing.isEmpty())
        list.notes.prepend(log.closing);
}

ListPaper ProcedureList::list() const {
    ListPaper list;
    addHead(list);
    if (isStream() && m_paper.log) {
        list.columns = {
            {sinceWord, 18, true}, {timeWord, 20}, {itemWord, 58}, {answerWord, 56}, {whoWord, 28}};
        addStream(list);
        const content::ProcedurePhase& last = m_paper.procedure->phases.back();
        const pph::PhaseSignature* given = m_paper.log->signature(last.code);
        for (const QString& role : last.signers)
            list.signatures << m_paper.procedure->role(role).zh +
                                   (given ? u' ' + given->names.value(role) : QString());
        return list;
    }
    list.columns = {{itemWord, 74, true}, {answerWord, 52}, {whoWord, 38}, {timeWord, 16}};
    for (const content::ProcedurePhase& phase : m_paper.procedure->phases)
        addPhase(phase, list);
    list.signatures = {recorderWord.zh};
    return list;
}

} // namespace

Document procedurePages(const ProcedurePaper& paper) {
    return listPages(ProcedureList(paper).list());
}

} // namespace muying::print
