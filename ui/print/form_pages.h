#pragma once
#include "core/content/library.h"
#include "core/record/entry.h"
#include "ui/print/form_table.h"
#include "ui/print/sheet.h"

namespace muying::print {

/// The official pages of one form from its declaration, filled from an entry or blank (null). A form that no
/// regulation prints is laid out whole. Texts that do not fit are added to `overflow`.
std::vector<Page> formPages(const content::Form& form, const record::Entry* entry, const Letterhead& head,
                            std::vector<Overflow>& overflow);

/// Pages 补充记录 of an entry: what the project records beyond the official form, and texts that did not fit.
/// No pages if there is nothing to print.
std::vector<Page> supplementPages(const content::Form& form, const record::Entry& entry,
                                  const Letterhead& head, const std::vector<Overflow>& overflow);

/// The national table of several visits side by side (form.columnField), one column each.
std::vector<Page> visitPages(const content::Form& form, const std::vector<const record::Entry*>& visits,
                             const Letterhead& head, std::vector<Overflow>& overflow);

/// All answered rows of an entry, of every origin, without its clauses: for pages that list those themselves.
std::vector<TableRow> recordRows(const Filling& filling);

/// Foot line: form, edition, record, version.
QString footLine(const content::Form& form, const record::Entry* entry, const Letterhead& head);
/// Is any field of the form printed officially?
bool hasOfficialPage(const content::Form& form);
QStringList noteTexts(const content::Form& form);

} // namespace muying::print
