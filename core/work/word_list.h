#pragma once
#include "core/content/library.h"
#include "core/work/leaflet_shelf.h"
#include "core/work/word_review.h"

namespace muying::work {

/// A word of the screen and how it reads in one language (translations/*.ts).
struct ScreenWord {
    QString context; ///< "muying::ui::TodayPage"
    QString zh;
    QString text;
};
/// Every word of the screen in a language, from the .ts file beside the program; NotFound if it is not there.
Result<std::vector<ScreenWord>> screenWords(const QString& tsFile);

/// One text shown to users, as a reader of its language gets it.
struct DraftWord {
    QString id; ///< "form/ANC1@2017-3/field/weight_kg", "leaflet/L01/message/3", "screen/…"
    /// "form", "option", "rule", "schedule", "hint", "vaccine", "step", "list", "poster", "leaflet", "screen"
    QString kind;
    QString zh;
    QString text; ///< as it reads now
    QString source;
    int places = 1;
    QString reviewer; ///< empty = a draft
    QDate reviewedOn;

    bool reviewed() const { return reviewedOn.isValid(); }
};

/// Where the words of one list come from.
struct WordSources {
    const content::Library* library = nullptr;
    const LeafletShelf* shelf = nullptr;
    std::vector<ScreenWord> screen;
    std::vector<WordReview> reviews;
};
/// Everything that is read in `language` (Ko or En), drafts and reviewed; leaflets have no English. An error
/// if a file of declarations cannot be read: a list that lacks its words would pass for complete.
Result<std::vector<DraftWord>> draftWords(const WordSources& sources, Language language);

/// A line a reader gave back.
struct ReadWord {
    QString id;
    QString zh;
    QString before; ///< as it stood in the list
    QString after;  ///< what she made of it; `before` = found right
    QString place;  ///< "工作表“…”第 5 行"
};

/// Characters that cannot be printed; of print, which core does not know.
using MissingGlyphs = std::function<QString(const QString& text)>;

/// Why lines are refused, a sentence each that begins with the place: an id nobody knows, Chinese or draft
/// changed since the list was made, other numbers or placeholders, a spelling that is not Korean of China, a
/// missing glyph. Empty = all can be accepted; the lines then have their Chinese and draft to the letter (a
/// spreadsheet may have dropped spaces at their ends).
QStringList wordFaults(std::vector<ReadWord>& read, const std::vector<DraftWord>& words,
                       const content::LeafletRules& rules, Language language, const MissingGlyphs& missing);

/// Keeps what the reader decided: corrections are in force from now on; leaflets get a new version, and their
/// language counts as reviewed once every line of it was. All lines must have passed wordFaults().
Status acceptWords(store::Store& store, LeafletShelf& shelf, const std::vector<ReadWord>& read,
                   WordReview review);

} // namespace muying::work
