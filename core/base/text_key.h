#pragma once
#include <QString>
#include <QStringList>

namespace muying {

/// Text as typed made fit to keep: control characters and bidi overrides removed, line breaks in single-line
/// text turned into spaces, ends trimmed, composed (NFC). Legacy PUA forms of rare name characters are mapped.
QString cleanText(const QString& typed, bool multiLine = false);

/// Search form: full-width to half-width, lower case, spaces and hyphens dropped.
QString foldForSearch(const QString& text);

/// Pinyin syllables of a Chinese name, surname reading first ("单" shan, "朴" piao); other text passes through.
QStringList pinyinSyllables(const QString& name);

/// All plausible pinyin spellings ("lixiaomei") and initials ("lxm") of a name: polyphonic surnames give several.
struct PinyinKeys {
    QStringList full;
    QStringList initials;
};
PinyinKeys pinyinKeys(const QString& name);

/// Initial consonants of Hangul syllables ("김영희" → "ㄱㅇㅎ"); other characters are dropped.
QString hangulInitials(const QString& text);

} // namespace muying
