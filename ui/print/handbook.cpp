#include "ui/print/handbook.h"

#include "ui/print/assessment_pages.h"
#include "ui/print/cover_page.h"
#include "ui/print/fonts.h"
#include "ui/print/form_pages.h"
#include "ui/print/screening_page.h"

#include <QCoreApplication>

#include <iterator>

namespace muying::print {

using namespace Qt::StringLiterals;

namespace {

const QString bookletTitle = u"《母子健康手册》医生记录页"_s;

/// Collects the sections of one printout in the order of the handbook.
class Binder {
public:
    explicit Binder(const PrintInput& input) : m_facts(input), m_head(m_facts.letterhead(bookletTitle)) {}

    void cover() { m_pages.push_back(coverPage(m_facts)); }
    void newest(const QString& formCode) {
        if (const record::Entry* entry = m_facts.input.chart->newest(formCode))
            filled(*entry);
    }
    void filled(const record::Entry& entry) {
        const content::Form* form = m_facts.input.library->form(entry.form, entry.edition);
        if (!form)
            form = m_facts.input.library->form(entry.form);
        if (!form)
            return;
        std::vector<Overflow> overflow;
        append(formPages(*form, &entry, m_head, overflow));
        append(supplementPages(*form, entry, m_head, overflow));
    }
    void visits() {
        const content::Form* form = m_facts.input.library->form(u"ANC2_5"_s);
        const auto entries = m_facts.input.chart->all(u"ANC2_5"_s);
        if (!form || entries.empty())
            return;
        std::vector<Overflow> overflow;
        append(visitPages(*form, entries, m_head, overflow));
        for (const record::Entry* entry : entries) {
            append(supplementPages(*form, *entry, m_head, overflow));
            overflow.clear(); // texts that did not fit are printed once
        }
    }
    void screening() {
        if (const record::Entry* entry = m_facts.input.chart->newest(u"RISK_SCREEN"_s))
            m_pages.push_back(screeningPage(m_facts, entry));
    }
    void assessment() {
        if (m_facts.kept || m_facts.grading())
            append(assessmentPages(m_facts));
    }
    Document bind(const LocalText& title) {
        Document document;
        document.title = m_facts.womanName.isEmpty() ? title.zh : title.zh + u" "_s + m_facts.womanName;
        document.language = m_facts.input.language;
        const bool covered = !m_pages.empty() && m_pages.front().size.width() < 200;
        document.pages = std::move(m_pages);
        numberPages(document, covered ? 1 : 0);
        return document;
    }
    bool empty() const { return m_pages.empty(); }

private:
    void append(std::vector<Page> pages) {
        std::move(pages.begin(), pages.end(), std::back_inserter(m_pages));
    }

    PrintFacts m_facts;
    Letterhead m_head;
    std::vector<Page> m_pages;
};

void bindSection(Binder& binder, const QString& code) {
    const bool all = code == u"handbook"_s;
    if (all || code == u"cover"_s)
        binder.cover();
    if (all || code == u"identity"_s)
        binder.newest(u"WOM_COVER"_s);
    if (all || code == u"pregnancy"_s)
        binder.newest(u"PREG_EPISODE"_s);
    if (all || code == u"anc1"_s)
        binder.newest(u"ANC1"_s);
    if (all || code == u"visits"_s)
        binder.visits();
    if (all || code == u"screening"_s)
        binder.screening();
    if (all || code == u"assessment"_s)
        binder.assessment();
}

Error nothingToPrint(const QString& title) {
    return failure(
        ErrorCode::InvalidInput,
        QCoreApplication::translate("muying::print", "“%1”还没有记录，没有可打印的页。").arg(title));
}

} // namespace

const std::vector<Printable>& printables() {
    static const std::vector<Printable> all{
        {u"handbook"_s, {u"母子健康手册"_s, u"모자건강수첩"_s, u"Mother and Child Health Handbook"_s}},
        {u"cover"_s, {u"手册封面"_s, u"수첩 표지"_s, u"Handbook cover"_s}},
        {u"identity"_s, {u"基本情况"_s, u"기본정황"_s, u"Identity"_s}},
        {u"pregnancy"_s, {u"本次妊娠档案"_s, u"이번 임신 서류"_s, u"This pregnancy"_s}},
        {u"anc1"_s, {u"第1次产前检查"_s, u"제1차 산전검사"_s, u"First antenatal visit"_s}},
        {u"visits"_s, {u"第2～5次产前随访"_s, u"제2~5차 산전추적방문"_s, u"Antenatal visits 2 to 5"_s}},
        {u"screening"_s, {u"妊娠风险筛查表"_s, u"임신위험선별조사표"_s, u"Risk screening"_s}},
        {u"assessment"_s, {u"妊娠风险评估记录"_s, u"임신위험평가기록"_s, u"Risk assessment"_s}},
    };
    return all;
}

Result<Document> handbook(const PrintInput& input, const QString& code) {
    if (const Status loaded = loadFonts(); !loaded)
        return loaded.error();
    for (const Printable& printable : printables()) {
        if (printable.code != code)
            continue;
        Binder binder(input);
        bindSection(binder, code);
        if (binder.empty())
            return nothingToPrint(printable.title.zh);
        return binder.bind(printable.title);
    }
    return failure(ErrorCode::NotFound,
                   QCoreApplication::translate("muying::print", "没有名为“%1”的可打印内容。").arg(code));
}

Result<Document> entryDocument(const PrintInput& input, const record::Entry& entry) {
    if (const Status loaded = loadFonts(); !loaded)
        return loaded.error();
    const content::Form* form = input.library->form(entry.form);
    if (!form)
        return nothingToPrint(entry.form);
    Binder binder(input);
    if (entry.form == u"RISK_SCREEN"_s)
        binder.screening();
    else if (entry.form == u"RISK_ASSESS"_s)
        binder.assessment();
    else if (!form->columnField.isEmpty())
        binder.visits();
    else
        binder.filled(entry);
    if (binder.empty())
        return nothingToPrint(form->title.zh);
    return binder.bind(form->title);
}

Result<Document> blankForm(const content::Library& library, const QString& formCode, const Clinic& clinic,
                           PaperLanguage language) {
    if (const Status loaded = loadFonts(); !loaded)
        return loaded.error();
    const content::Form* form = library.form(formCode);
    if (!form)
        return nothingToPrint(formCode);
    Letterhead head;
    head.clinic = clinic;
    head.booklet = bookletTitle;
    head.language = language;
    std::vector<Overflow> overflow;
    Document document;
    document.title = form->title.zh;
    document.language = language;
    document.pages = form->columnField.isEmpty() ? formPages(*form, nullptr, head, overflow)
                                                 : visitPages(*form, {}, head, overflow);
    numberPages(document, 0);
    return document;
}

} // namespace muying::print
