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
};

/// What every leaflet must keep, read from resources/leaflets/*.csv. The clinic's own leaflets are checked
/// by the same rules.
class LeafletRules {
public:
    /// `dir` is resources/leaflets.
    static Result<LeafletRules> load(const QString& dir);

    /// Everything wrong with a leaflet, "file:line: …" each: shape (one main message, three to eight danger
    /// signs, five to eight messages …), lengths, numbers and units alike in both languages, registered
    /// terms, forbidden spellings, placeholders, marks of the other script.
    QStringList check(const Leaflet& leaflet) const;

    const std::vector<LeafletTerm>& terms() const { return m_terms; }
    const std::vector<ForbiddenSpelling>& forbidden() const { return m_forbidden; }
    const std::vector<LeafletField>& fields() const { return m_fields; }

private:
    struct Unit {
        QStringList zh;
        QStringList ko;
    };
    void checkShape(const Leaflet& leaflet, QStringList& complaints) const;
    void checkTitles(const Leaflet& leaflet, QStringList& complaints) const;
    void checkNumbers(const LeafletPair& pair, QStringList& wrong) const;
    void checkTerms(const LeafletPair& pair, QStringList& wrong) const;
    void checkFields(const QString& text, QStringList& wrong) const;
    void checkSpelling(const QString& ko, QStringList& wrong) const;
    QStringList amounts(QString text, QStringList Unit::*language) const;

    std::vector<LeafletTerm> m_terms; ///< longest Chinese first
    std::vector<ForbiddenSpelling> m_forbidden;
    std::vector<LeafletField> m_fields;
    std::vector<Unit> m_units;
};

} // namespace muying::content
