#pragma once
#include "core/content/wording.h"
#include "core/store/store.h"

namespace muying::work {

/// What a reader of one language decided about one text: `after` may be `before`.
struct WordDecision {
    QString zh;
    QString before;
    QString after;
};

/// One reading of a list of drafts, accepted as a whole.
struct WordReview {
    Language language = Language::Ko;
    QString reviewer; ///< who read it
    QDate on;         ///< when
    std::vector<WordDecision> words;
    QDateTime keptAt; ///< set by the store, like `keptBy`
    QString keptBy;
};

/// Everything ever accepted, oldest first. Kept as a run of events: nothing is overwritten.
Result<std::vector<WordReview>> wordReviews(const store::Store& store);
Status keepWordReview(store::Store& store, const WordReview& review);

/// The accepted corrections of all reviews together, the later over the earlier.
content::Rewordings rewordingsOf(const std::vector<WordReview>& reviews);

/// Has a reader decided about this text as it reads now? The newest review that did, else null.
const WordReview* reviewOf(const std::vector<WordReview>& reviews, Language language, const QString& zh,
                           const QString& text);

} // namespace muying::work
