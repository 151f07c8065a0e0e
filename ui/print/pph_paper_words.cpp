#include "ui/print/pph_paper_words.h"

namespace muying::print {

using namespace Qt::StringLiterals;

PphPaperWords::PphPaperWords(const PphPaper& paper)
    : m_paper(paper), m_zh(*paper.protocol, paper.log ? *paper.log : m_none, Language::Zh),
      m_ko(*paper.protocol, paper.log ? *paper.log : m_none, Language::Ko) {
}

LocalText PphPaperWords::word(const char* code) const {
    return m_paper.protocol->word(u"paper."_s + QLatin1String(code));
}

QString PphPaperWords::text(const char* code, const QStringList& values) const {
    QString text = word(code).zh;
    for (const QString& value : values)
        text = text.arg(value);
    return text;
}

QString PphPaperWords::both(const std::function<QString(const pph::LogWords&)>& say) const {
    const QString chinese = say(m_zh);
    if (m_paper.language == PaperLanguage::Zh)
        return chinese;
    const QString korean = say(m_ko);
    return korean == chinese || korean.isEmpty() ? chinese : chinese + u'\n' + korean;
}

QString PphPaperWords::clock(const QDateTime& at) const {
    return at.isValid() ? at.toString(u"HH:mm"_s) : text("not_reached");
}

ListPaper PphPaperWords::list(const char* title) const {
    const content::Protocol& protocol = *m_paper.protocol;
    ListPaper list;
    list.title = word(title);
    if (m_paper.log && m_paper.log->drill) {
        const LocalText drill = word("drill");
        list.title = {drill.zh + list.title.zh, drill.ko + list.title.ko, drill.en + list.title.en};
        list.notes << text("drill_note");
    }
    list.notes << text("edition", {protocol.title.zh, protocol.edition, protocol.doi,
                                   protocol.effective.toString(Qt::ISODate)});
    list.notes << (protocol.signer.isEmpty() ? text("unsigned") : text("signed", {protocol.signer}));
    if (protocol.dueForReview(m_paper.printedAt.date()))
        list.notes << text("review");
    list.numbered = false;
    list.clinic = m_paper.clinic;
    list.printedAt = m_paper.printedAt;
    list.printedBy = m_paper.printedBy;
    list.sample = m_paper.sample;
    list.language = m_paper.language;
    return list;
}

} // namespace muying::print
