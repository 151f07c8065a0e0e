#include "ui/print/binder.h"
#include "ui/print/fonts.h"
#include "ui/print/handbook.h"
#include "ui/print/referral_slip.h"
#include "ui/print/register_pages.h"
#include "ui/print/rows_table.h"
#include "ui/print/screening_page.h"

#include <QCoreApplication>

#include <algorithm>

namespace muying::print {

using namespace Qt::StringLiterals;
using content::Form;

namespace {

constexpr int rowsForThePen = 24;
constexpr int registerRowsForThePen = 17;

Error noSuchForm(const QString& code) {
    return failure(ErrorCode::NotFound,
                   QCoreApplication::translate("muying::print", "没有编号为“%1”的表单。").arg(code));
}

/// Does the offered value say who the subject is, rather than what happens today?
bool tellsIdentity(const content::Field& field) {
    if (field.type == content::FieldType::Decimal)
        return false; // what is measured is measured anew
    const QStringList records{u"cover."_s, u"preg."_s, u"child."_s, u"baby."_s, u"delivery."_s};
    return std::ranges::any_of(records,
                               [&](const QString& record) { return field.prefill.contains(record); });
}

/// The entry a blank form begins with: what is known of the person from other records.
record::Entry identityEntry(const PrintInput& input, const Form& form) {
    record::Entry entry;
    entry.form = form.code;
    entry.edition = form.edition;
    const record::Context context =
        work::contextOf(*input.library, *input.chart, form, nullptr, input.printedAt);
    const record::Answers offered = record::prefilled(form, context);
    // A form kept once is the source itself: its own identity lines are those of the saved one.
    const record::Entry* saved = form.repeats ? nullptr : input.chart->newest(form.code);
    const bool isCover = form.code == u"WOM_COVER"_s || form.code == u"CH_ID"_s;
    for (const content::Field& field : form.fields) {
        if (tellsIdentity(field))
            entry.answers.set(field.code, offered.json().value(field.code));
        else if (isCover && saved)
            entry.answers.set(field.code, saved->answers.json().value(field.code));
    }
    return entry;
}

/// A register of short answers is kept by hand as a list; minutes and reports have a sheet of their own.
bool isListed(const Form& form) {
    const auto longTexts =
        std::ranges::count_if(form.fields, [](const content::Field& field) { return field.lines > 1; });
    return form.subject == u"clinic"_s && longTexts <= 1;
}

std::vector<Page> blankPages(const content::Library& library, const Form& form, const record::Entry* entry,
                             const Letterhead& head) {
    std::vector<Overflow> overflow;
    if (const SlipPlan* plan = slipPlan(form.code)) {
        SlipFilling filling;
        filling.library = &library;
        filling.letter = entry;
        return slipPages(form, *plan, filling, head, overflow);
    }
    if (isListed(form))
        return registerPages(form, {}, head, registerRowsForThePen);
    // Only a regulation has the visits side by side; a record of our own is a sheet for one visit.
    if (!form.columnField.isEmpty() && hasOfficialPage(form))
        return visitPages(form, {}, head, overflow);
    if (form.rows)
        return rowsPages(form, {}, head, rowsForThePen);
    return formPages(form, entry, head, overflow);
}

/// The screening has a page of its own with every item of the rules in force; here of nobody.
std::vector<Page> blankScreening(const content::Library& library, const Clinic& clinic,
                                 PaperLanguage language) {
    const work::Chart nobody;
    PrintInput input;
    input.library = &library;
    input.chart = &nobody;
    input.clinic = clinic;
    input.language = language;
    PrintFacts facts(input);
    facts.rules = &library.rules(QDate(9999, 12, 31)); // the newest edition
    return {screeningPage(facts, nullptr)};
}

} // namespace

Result<Document> blankForm(const content::Library& library, const QString& formCode, const Clinic& clinic,
                           PaperLanguage language) {
    if (const Status loaded = loadFonts(); !loaded)
        return loaded.error();
    const Form* form = library.form(formCode);
    if (!form)
        return noSuchForm(formCode);
    Letterhead head;
    head.clinic = clinic;
    head.booklet = form->subject == u"clinic"_s ? u"本机构登记"_s : bookletTitle();
    head.language = language;
    Document document;
    document.title = form->title.zh;
    document.language = language;
    document.pages = form->code == u"RISK_SCREEN"_s ? blankScreening(library, clinic, language)
                                                    : blankPages(library, *form, nullptr, head);
    numberPages(document, 0);
    return document;
}

Result<Document> identityForm(const PrintInput& input, const QString& formCode) {
    if (const Status loaded = loadFonts(); !loaded)
        return loaded.error();
    const Form* form = input.library->form(formCode);
    if (!form)
        return noSuchForm(formCode);
    const PrintFacts facts(input);
    const Letterhead head = facts.letterhead(bookletTitle());
    Document document;
    document.title = form->title.zh + u' ' + facts.womanName;
    document.language = input.language;
    if (form->code == u"RISK_SCREEN"_s) {
        document.pages.push_back(screeningPage(facts, nullptr));
    } else {
        const record::Entry entry = identityEntry(input, *form);
        document.pages = blankPages(*input.library, *form, &entry, head);
    }
    numberPages(document, 0);
    return document;
}

} // namespace muying::print
