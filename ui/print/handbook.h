#pragma once
#include "core/base/result.h"
#include "ui/print/print_input.h"

namespace muying::print {

/// Something that can be printed about a woman or a child.
struct Printable {
    QString code; ///< "handbook", "cover", "identity", "pregnancy", "anc1", "visits", "curves",
                  ///< "screening", "assessment", or the code of a form
    LocalText title;
    QString form = {};    ///< the form it shows; empty = pages of its own kind
    bool ofChild = false; ///< of a child's chart only
};
/// The handbook and its sections, then every other form that is kept about a person.
std::vector<Printable> printables(const content::Library& library);

/// The whole handbook or one section of it; of a child's chart, her or his pages. NotFound if `code` names
/// nothing printable; InvalidInput if the chart has nothing for it (no pregnancy yet). Needs loadFonts().
Result<Document> handbook(const PrintInput& input, const QString& code = QStringLiteral("handbook"));

/// One saved entry as its form, with its supplement.
Result<Document> entryDocument(const PrintInput& input, const record::Entry& entry);

/// A blank form to be filled by hand.
Result<Document> blankForm(const content::Library& library, const QString& formCode, const Clinic& clinic,
                           PaperLanguage language);
/// The same for a certain woman or child: who she is stands on it already, all else is left to the pen.
Result<Document> identityForm(const PrintInput& input, const QString& formCode);

/// Is there a printed page this one's values can be laid onto? The supplement is a page of our own.
bool hasPrintedCounterpart(const Page& page);

/// Several printouts as one: a mother's handbook with those of her children. The first names it.
Document joined(std::vector<Document> documents);

} // namespace muying::print
