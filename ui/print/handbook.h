#pragma once
#include "core/base/result.h"
#include "ui/print/print_input.h"

namespace muying::print {

/// Something that can be printed about a woman.
struct Printable {
    QString
        code; ///< "handbook", "cover", "identity", "pregnancy", "anc1", "visits", "screening", "assessment"
    LocalText title;
};
const std::vector<Printable>& printables();

/// The whole handbook or one section of it. NotFound if `code` names nothing printable; InvalidInput if the
/// chart has nothing for it (no pregnancy yet). Needs loadFonts().
Result<Document> handbook(const PrintInput& input, const QString& code = QStringLiteral("handbook"));

/// One saved entry as its form, with its supplement.
Result<Document> entryDocument(const PrintInput& input, const record::Entry& entry);

/// A blank form to be filled by hand.
Result<Document> blankForm(const content::Library& library, const QString& formCode, const Clinic& clinic,
                           PaperLanguage language);

} // namespace muying::print
