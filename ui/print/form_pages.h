#pragma once
#include "core/content/library.h"
#include "core/record/validation.h"
#include "ui/print/form_table.h"
#include "ui/print/sheet.h"

namespace muying::print {

/// The official pages of one form from its declaration, filled from an entry or blank (null). An entry
/// without id is a form that goes on by hand: what is not known yet stays open. A form that no regulation
/// prints is laid out whole. Texts that do not fit are added to `overflow`.
std::vector<Page> formPages(const content::Form& form, const record::Entry* entry, const Letterhead& head,
                            std::vector<Overflow>& overflow);

/// Lays pages out; what does not fit goes into `cut`.
using PagesMaker = std::function<std::vector<Page>(bool allGlosses, std::vector<Overflow>& cut)>;
/// The pages of `make` with Korean behind every option where that costs no further sheet (see Filling).
std::vector<Page> bestPages(PaperLanguage language, std::vector<Overflow>& overflow, const PagesMaker& make);

/// Everything that is answered in an entry that has no place in the official table.
std::vector<Page> wholePages(const content::Form& form, const record::Entry& entry, const Letterhead& head);

/// Entries of one form that no regulation prints, one below the other under their dates where several go on a
/// sheet; empty if each had better have a sheet of its own.
std::vector<Page> stackedPages(const content::Form& form, const std::vector<const record::Entry*>& entries,
                               const Letterhead& head);

/// Rows for the pages 补充记录: what the project records beyond the official form, and texts that did not
/// fit, under a band that names the form and the date. Empty if there is nothing to print.
std::vector<TableRow> supplementRows(const content::Form& form, const record::Entry& entry,
                                     const std::vector<Overflow>& overflow, PaperLanguage language);
/// The pages of all supplements of one printout, one after another.
std::vector<Page> supplementPages(const std::vector<TableRow>& rows, const Letterhead& head);

/// The national table of several visits side by side (form.columnField), one column each. Two visits of one
/// column stand in two tables.
std::vector<Page> visitPages(const content::Form& form, const std::vector<const record::Entry*>& visits,
                             const Letterhead& head, std::vector<Overflow>& overflow);

/// All answered rows of an entry, of every origin, without its clauses: for pages that list those themselves.
/// Texts longer than their cell stand whole in rows of their own at the end.
std::vector<TableRow> recordRows(const Filling& filling);

/// Labels of the required fields that stand on the paper of `form` and are asked but not answered. Neither
/// what the program works out nor signatures, which are written by pen.
QStringList emptyOnPaper(const content::Form& form, const record::Answers& answers,
                         const record::Context& context);

/// Foot line: form, edition, record, version.
QString footLine(const content::Form& form, const record::Entry* entry, const Letterhead& head);
/// Is any field of the form printed officially?
bool hasOfficialPage(const content::Form& form);
QStringList noteTexts(const content::Form& form);

} // namespace muying::print
