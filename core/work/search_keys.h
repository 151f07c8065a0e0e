#pragma once
#include "core/work/search.h"

#include <optional>

namespace muying::work {

/// What of one woman can be typed to find her, prepared once.
struct SearchKeys {
    QString name;   ///< folded, without the sample mark
    QString nameKo; ///< folded Hangul
    QString hangul; ///< its initial consonants
    QList<QByteArray> syllables;
    QList<QByteArray> full;     ///< all spellings
    QList<QByteArray> initials; ///< all spellings
    QByteArray phone, idNumber, handbook;
    QString village;          ///< folded
    quint32 startLetters = 0; ///< a bit for each letter a syllable starts with: cheap first sieve
};
SearchKeys searchKeys(const QJsonObject& identity);

/// The typed text, folded once per search, and which kinds of keys it can match at all.
struct SearchQuery {
    QString text;
    QByteArray latin;        ///< empty unless it is all ASCII letters and digits
    bool digits = false;     ///< digits, perhaps with a closing x
    bool consonants = false; ///< Hangul initial consonants only
    bool hangul = false;     ///< holds Hangul syllables
};
SearchQuery searchQuery(const QString& typed);

/// Best match of one woman; smaller rank is better.
struct SearchMatch {
    int rank =
        0; ///< 0 initials from the start, 1 other start, 2 inside, 3 phone or ID tail, 4 handbook, 5 village
    HitBy by = HitBy::Name;
    int start = 0, length = 0;
};
std::optional<SearchMatch> matchKeys(const SearchKeys& keys, const SearchQuery& query);

} // namespace muying::work
