#pragma once
#include <QString>
#include <QStringList>

namespace muying {

/// Text as typed made fit to keep: control characters and bidi overrides removed, line breaks in single-line
/// text turned into spaces, ends trimmed, composed (NFC). Legacy PUA forms of rare name characters are
/// mapped. A broken surrogate pair becomes U+FFFD, so that the loss is seen. Never shortens: length is a
/// matter of validation.
QString cleanText(const QString& typed, bool multiLine = false);

/// Does the text hold control characters, bidi overrides, zero-width characters or halves of surrogate pairs,
/// which cleanText() would remove? Line breaks count only in single-line text.
bool hasUnfitCharacters(const QString& text, bool multiLine = false);

/// Length in characters as a reader counts them (code points).
qsizetype characterCount(const QString& text);

/// Search form: full-width to half-width, lower case, "ü" as "v", spaces, hyphens, middle dots and
/// apostrophes dropped.
QString foldForSearch(const QString& text);

/// Toneless pinyin syllables of a Chinese name ("v" for "ü"), the surname by its reading as a surname ("单"
/// shan, "朴" piao, "尉迟" yu chi). Runs of other text pass through as one item each; separators are dropped.
QStringList pinyinSyllables(const QString& name);

/// All plausible pinyin spellings ("lixiaomei") and initials ("lxm") of a name, likeliest first: polyphonic
/// surnames and given names give several, "吕" gives lv, lu and lyu. At most 24 spellings. Empty for a name
/// without letters.
struct PinyinKeys {
    QStringList full;
    QStringList initials;
};
PinyinKeys pinyinKeys(const QString& name);

/// Initial consonants of Hangul syllables ("김영희" → "ㄱㅇㅎ"); other characters are dropped.
QString hangulInitials(const QString& text);

} // namespace muying
