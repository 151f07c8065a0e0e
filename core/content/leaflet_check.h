#pragma once
#include "core/content/leaflet.h"

namespace muying::content {

/// A term both languages must agree on (resources/leaflets/terms.csv).
struct LeafletTerm {
    QString zh;
    QStringList ko;    ///< accepted forms, the registered word first
    bool name = false; ///< a drug, vaccine or laboratory name: the Chinese must stand beside the Korean
    QString confidence;
};

/// A spelling that is not Korean of China, with the right one (forbidden.csv).
struct ForbiddenSpelling {
    QString wrong;
    QString right;
    QStringList allowed; ///< words that hold `wrong` and are right all the same
};

/// A {placeholder} filled from the record of the woman or child, or left as a line to write on (fields.csv).
struct LeafletField {
    QString code;
    QString zh;
    QString ko;
    /// Where the record says it, the first that has an answer: "HR_CASE.plan_place", or answers written
    /// together ("WOM_COVER.blood_abo+WOM_COVER.blood_rh"). Empty: worked out, or written by hand.
    QStringList from;
};

/// What may be wrong with a leaflet.
enum class LeafletFault {
    Count,        ///< of lines in `part`: first = how many are expected ("3-8"), second = how many there are
    NoEmergency,  ///< the plan does not tell 120
    Title,        ///< empty or too long: first = most letters, second = the title
    TellingTitle, ///< first = the word the outside of a sensitive leaflet must not tell
    Empty,        ///< one language of a pair is missing
    TooLong,      ///< first = letters, second = most that fit
    NoFact,       ///< names no fact it rests on
    NotToldToDo,  ///< a Korean message without 십시오
    Hangul,       ///< Korean letters in the Chinese
    NarrowMarks,  ///< half-width marks in the Chinese
    Han,          ///< Chinese characters in the Korean outside brackets
    WideMarks,    ///< full-width marks in the Korean
    UnknownField, ///< first = the placeholder
    Numbers,      ///< first = those of the Korean, second = those of the Chinese
    Term,         ///< first = Chinese term, second = registered Korean
    NameMissing,  ///< first = Chinese name that must stand beside the Korean, second = the Korean
    Spelling,     ///< first = not Korean of China, second = the right word
    Picture,      ///< the picture is no PNG
    PictureTooLarge, ///< first = what it is, second = what it may be
};

/// One fault and its place.
struct LeafletFinding {
    LeafletFault fault = LeafletFault::Count;
    int pair = -1; ///< index into Leaflet::pairs; −1 = the head or the whole
    Language language = Language::Zh;
    QString first, second;
    LeafletPart part = LeafletPart::Main;
};

/// For whoever looks after the files; the editor has sentences of its own.
QString leafletFaultText(const LeafletFinding& finding);

/// What every leaflet must keep, read from resources/leaflets/*.csv. The clinic's own leaflets are checked
/// by the same rules.
class LeafletRules {
public:
    /// `dir` is resources/leaflets.
    static Result<LeafletRules> load(const QString& dir);

    /// Everything wrong with a leaflet: shape (one main message, three to eight danger signs, five to eight
    /// messages …), lengths, numbers and units alike in both languages, registered terms, forbidden
    /// spellings, placeholders, marks of the other script.
    std::vector<LeafletFinding> findings(const Leaflet& leaflet) const;
    /// The same, "file:line: …" each.
    QStringList check(const Leaflet& leaflet) const;
    /// What is wrong with a Korean text by itself: spellings that are not Korean of China.
    std::vector<LeafletFinding> spelling(const QString& ko) const;

    const std::vector<LeafletTerm>& terms() const { return m_terms; }
    const std::vector<ForbiddenSpelling>& forbidden() const { return m_forbidden; }
    const std::vector<LeafletField>& fields() const { return m_fields; }

private:
    struct Unit {
        QStringList zh;
        QStringList ko;
    };
    using Found = std::vector<LeafletFinding>;
    void checkShape(const Leaflet& leaflet, Found& found) const;
    void checkTitles(const Leaflet& leaflet, Found& found) const;
    void checkNumbers(const LeafletPair& pair, Found& found) const;
    void checkTerms(const LeafletPair& pair, Found& found) const;
    void checkFields(const QString& text, Language language, Found& found) const;
    QStringList amounts(QString text, QStringList Unit::*language) const;

    std::vector<LeafletTerm> m_terms; ///< longest Chinese first
    std::vector<ForbiddenSpelling> m_forbidden;
    std::vector<LeafletField> m_fields;
    std::vector<Unit> m_units;
};

} // namespace muying::content
