#include "ui/print/binder.h"

#include "ui/print/assessment_pages.h"
#include "ui/print/cover_page.h"
#include "ui/print/growth_page.h"
#include "ui/print/pregnancy_page.h"
#include "ui/print/referral_slip.h"
#include "ui/print/register_pages.h"
#include "ui/print/rows_table.h"
#include "ui/print/screening_page.h"
#include "ui/print/vaccine_card.h"
#include "ui/print/wristband.h"

#include "core/work/referrals.h"

#include <QJsonArray>

#include <algorithm>
#include <iterator>

namespace muying::print {

using namespace Qt::StringLiterals;
using record::Entry;

namespace {

const QString screeningForm = u"RISK_SCREEN"_s;
const QString gradingForm = u"RISK_ASSESS"_s;
const QString cardForm = u"IMM_CARD"_s;
const QString doseForm = u"IMM_DOSE"_s;

QString plainValue(const QJsonValue& value) {
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue& part : value.toArray())
            parts.append(plainValue(part));
        return parts.join(u"、"_s);
    }
    if (value.isBool())
        return value.toBool() ? u"是"_s : u"否"_s;
    return value.toVariant().toString();
}

/// What was written and does not stand whole on a page whose form is drawn, not laid out.
std::vector<Overflow> textsNotOn(const Page& page, const content::Form& form, const Entry& entry) {
    QString written;
    for (const Item& item : page.items) {
        const auto* text = std::get_if<TextItem>(&item);
        if (text && text->ink == Ink::Value)
            written += text->text;
    }
    std::vector<Overflow> cut;
    for (const content::Field& field : form.fields) {
        const bool typed = field.type == content::FieldType::Text && !field.isComputed();
        const QString value = typed ? entry.answers.text(field.code) : QString();
        if (!value.isEmpty() && !written.contains(value))
            cut.push_back({field.label, value, {}});
    }
    return cut;
}

} // namespace

QString bookletTitle() {
    return u"《母子健康手册》医生记录页"_s;
}

Binder::Binder(const PrintInput& input) : m_facts(input), m_head(m_facts.letterhead(bookletTitle())) {
}

void Binder::cover() {
    append({coverPage(m_facts)});
}

void Binder::newest(const QString& formCode) {
    if (const Entry* found = m_facts.input.chart->newest(formCode))
        entry(*found);
}

void Binder::all(const QString& formCode) {
    if (formCode == doseForm || formCode == cardForm) {
        vaccines();
        return;
    }
    Entries left = m_facts.input.chart->all(formCode);
    // A table holds entries of one edition: columns and numbers may differ between editions.
    while (!left.empty()) {
        const QString edition = left.front()->edition;
        Entries same;
        std::ranges::copy_if(left, std::back_inserter(same),
                             [&](const Entry* entry) { return entry->edition == edition; });
        std::erase_if(left, [&](const Entry* entry) { return entry->edition == edition; });
        const content::Form* form = formOf(*same.front());
        if (form && form->subject == u"clinic"_s) {
            append(registerPages(*form, same, m_head));
        } else if (form && !form->columnField.isEmpty() && hasOfficialPage(*form)) {
            visits(*form, same);
        } else if (form && form->rows) {
            rows(*form, same);
        } else if (form && stacked(*form, same)) {
            continue;
        } else if (form && !form->columnField.isEmpty()) {
            visits(*form, same);
        } else {
            for (const Entry* each : same)
                entry(*each);
        }
    }
}

/// Short records of our own share sheets; those with pages of their own kind never do.
bool Binder::stacked(const content::Form& form, const Entries& entries) {
    if (form.code == screeningForm || form.code == gradingForm || slipPlan(form.code))
        return false;
    std::vector<Entry> current;
    QStringList empty;
    for (const Entry* entry : entries) {
        current.push_back(m_facts.today(*entry));
        empty += missing(form, current.back());
    }
    Entries shown;
    for (const Entry& entry : current)
        shown.push_back(&entry);
    std::vector<Page> pages = stackedPages(form, shown, m_head);
    const bool any = !pages.empty();
    append(std::move(pages), empty);
    return any;
}

void Binder::entry(const Entry& stored) {
    const content::Form* form = formOf(stored);
    if (!form)
        unknownEdition(stored);
    else if (stored.form == screeningForm)
        screening(stored);
    else if (stored.form == gradingForm)
        assessment();
    else if (slipPlan(form->code))
        slip(*form, stored);
    else if (!form->columnField.isEmpty())
        visits(*form, m_facts.input.chart->all(stored.form));
    else if (form->rows)
        rows(*form, m_facts.input.chart->all(stored.form));
    else
        filled(*form, stored);
}

void Binder::screening(const Entry& entry) {
    Page page = screeningPage(m_facts, &entry);
    const content::Form* form = formOf(entry);
    const std::vector<Overflow> cut = form ? textsNotOn(page, *form, entry) : std::vector<Overflow>();
    append({std::move(page)}, missingOf(entry));
    Entry cutOnly = entry;
    cutOnly.answers = {}; // everything else has its place on the page
    if (!cut.empty())
        supplement(*form, cutOnly, cut);
}

void Binder::assessment() {
    const Entry* grading = m_facts.grading();
    if (m_facts.kept || grading)
        append(assessmentPages(m_facts), grading ? missingOf(*grading) : QStringList());
}

Document Binder::bind(const LocalText& title) {
    startSection(u"supplement"_s);
    append(supplementPages(m_supplement, m_head));
    Document document;
    document.title = m_facts.womanName.isEmpty() ? title.zh : title.zh + u" "_s + m_facts.womanName;
    document.language = m_facts.input.language;
    const bool covered = !m_pages.empty() && m_pages.front().size.width() < 200;
    document.pages = std::move(m_pages);
    numberPages(document, covered ? 1 : 0);
    return document;
}

void Binder::filled(const content::Form& form, const Entry& stored) {
    const Entry current = m_facts.today(stored);
    std::vector<Overflow> overflow;
    append(formPages(form, &current, m_head, overflow), missing(form, current));
    supplement(form, current, overflow);
}

void Binder::visits(const content::Form& form, const Entries& entries) {
    std::vector<Overflow> overflow;
    std::vector<Page> pages = visitPages(form, entries, m_head, overflow);
    QStringList empty;
    for (const Entry* entry : entries)
        empty += missing(form, *entry);
    append(std::move(pages), empty);
    for (const Entry* entry : entries) {
        std::vector<Overflow> own;
        std::ranges::copy_if(overflow, std::back_inserter(own),
                             [&](const Overflow& text) { return text.entry == entry->id; });
        supplement(form, *entry, own);
    }
}

void Binder::rows(const content::Form& form, const Entries& entries) {
    QStringList empty;
    for (const Entry* entry : entries)
        empty += missing(form, *entry);
    append(rowsPages(form, entries, m_head), empty);
    std::ranges::move(rowsSupplement(
                          form, entries, [](const Entry&) { return QString(); }, m_head.language),
                      std::back_inserter(m_supplement));
}

void Binder::slip(const content::Form& form, const Entry& stored) {
    const Entry current = m_facts.today(stored);
    SlipFilling filling;
    filling.library = m_facts.input.library;
    filling.letter = &current;
    if (!slipPlan(form.code)->answerForm.isEmpty())
        filling.answer = work::returnSheetOf(*m_facts.input.chart, stored);
    filling.context = m_facts.contextOf(form, stored);
    filling.marks = m_facts.marks();
    std::vector<Overflow> overflow;
    append(slipPages(form, *slipPlan(form.code), filling, m_head, overflow), missing(form, current));
    Entry cutOnly = current;
    cutOnly.answers = {}; // everything else has its place on the slip
    supplement(form, cutOnly, overflow);
}

void Binder::vaccines() {
    const auto doses = m_facts.input.chart->all(doseForm);
    const Entry* card = m_facts.input.chart->newest(cardForm);
    append(vaccineCard(m_facts), card ? missingOf(*card) : QStringList());
    std::vector<const content::Form*> editions;
    for (const Entry* entry : doses) {
        const content::Form* form = formOf(*entry);
        if (form && std::ranges::find(editions, form) == editions.end())
            editions.push_back(form);
    }
    for (const content::Form* form : editions) {
        Entries same;
        std::ranges::copy_if(doses, std::back_inserter(same),
                             [&](const Entry* entry) { return formOf(*entry) == form; });
        const auto name = [&](const Entry& entry) { return doseName(m_facts, entry); };
        std::ranges::move(rowsSupplement(*form, same, name, m_head.language),
                          std::back_inserter(m_supplement));
    }
}

void Binder::growth() {
    append(growthPages(m_facts));
}

void Binder::pregnancyCurves() {
    append(pregnancyCurvePages(m_facts));
}

void Binder::wristbands() {
    append(wristbandPages(m_facts));
}

/// What was filled in with a declaration this program does not know is printed as it is kept, not guessed.
void Binder::unknownEdition(const Entry& entry) {
    const content::Form* newest = m_facts.input.library->form(entry.form);
    SheetTitle title;
    title.title = newest ? newest->title : LocalText{entry.form, {}, {}};
    title.edition.zh = u"本程序不认识版本 %1，按原样列出，不作解释"_s.arg(entry.edition);
    title.foot =
        u"表单 %1　版本 %2　记录 %3　第%4稿"_s.arg(entry.form, entry.edition, m_head.code).arg(entry.version);
    std::vector<TableRow> rows;
    for (const QString& code : entry.answers.codes())
        std::ranges::move(
            textRows({code, {}, {}}, plainValue(entry.answers.json().value(code)), m_head.language),
            std::back_inserter(rows));
    append(tablePages(rows, m_head, title, {}));
}

/// What is missing is noted on the first of the pages.
void Binder::append(std::vector<Page> pages, const QStringList& missing) {
    for (Page& page : pages)
        page.section = m_section;
    if (!pages.empty())
        pages.front().emptyFields = missing;
    std::move(pages.begin(), pages.end(), std::back_inserter(m_pages));
}

const content::Form* Binder::formOf(const Entry& entry) const {
    return m_facts.input.library->form(entry.form, entry.edition);
}

QStringList Binder::missing(const content::Form& form, const Entry& entry) const {
    return emptyOnPaper(form, entry.answers, m_facts.contextOf(form, entry));
}

QStringList Binder::missingOf(const Entry& entry) const {
    const content::Form* form = formOf(entry);
    return form ? missing(*form, entry) : QStringList();
}

void Binder::supplement(const content::Form& form, const Entry& entry,
                        const std::vector<Overflow>& overflow) {
    for (TableRow& row : supplementRows(form, entry, overflow, m_head.language))
        m_supplement.push_back(std::move(row));
}

} // namespace muying::print
