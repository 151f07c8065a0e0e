#include "core/work/search_keys.h"

#include "core/base/text_key.h"
#include "core/work/identity.h"

#include <algorithm>

namespace muying::work {

using namespace Qt::StringLiterals;

namespace {

enum Rank { InitialsFromStart, AnyStart, Inside, NumberTail, HandbookNumber, VillageName };

constexpr qsizetype tailLength = 4;

QList<QByteArray> latinKeys(const QStringList& texts) {
    QList<QByteArray> keys;
    for (const QString& text : texts)
        keys << text.toLatin1();
    return keys;
}

/// Digits, and the X that may close an ID number.
QByteArray numberKey(const QString& text) {
    QByteArray key;
    for (const QChar& c : foldForSearch(text)) {
        if ((c >= u'0' && c <= u'9') || c == u'x')
            key += c.toLatin1();
    }
    return key;
}

quint32 letterBit(char letter) {
    return letter >= 'a' && letter <= 'z' ? 1u << (letter - 'a') : 0u;
}

bool isHangulSyllable(QChar c) {
    return c.unicode() >= 0xac00 && c.unicode() <= 0xd7a3;
}

bool isConsonant(QChar c) {
    return c.unicode() >= 0x3131 && c.unicode() <= 0x314e;
}

/// Spends the letters of `typed` on the syllables from `index` on, a beginning of each ("lixm" on li xiao
/// mei). Returns how many syllables were used, 0 if it does not work out. `lastLetters` gets the letters
/// spent on the last of them.
int spend(const QList<QByteArray>& syllables, qsizetype index, QByteArrayView typed, qsizetype& lastLetters) {
    if (index >= syllables.size())
        return 0;
    const QByteArray& syllable = syllables[index];
    qsizetype common = 0;
    while (common < syllable.size() && common < typed.size() && syllable[common] == typed[common])
        ++common;
    for (qsizetype letters = common; letters > 0; --letters) {
        if (letters == typed.size()) {
            lastLetters = letters;
            return 1;
        }
        if (const int more = spend(syllables, index + 1, typed.sliced(letters), lastLetters))
            return more + 1;
    }
    return 0;
}

/// Where a syllable starts in "li xiao mei".
int spacedStart(const QList<QByteArray>& syllables, qsizetype index) {
    qsizetype start = 0;
    for (qsizetype i = 0; i < index; ++i)
        start += syllables[i].size() + 1;
    return static_cast<int>(start);
}

std::optional<SearchMatch> matchInitials(const SearchKeys& keys, const QByteArray& typed) {
    for (const QByteArray& initials : keys.initials) {
        const qsizetype at = initials.indexOf(typed);
        if (at >= 0)
            return SearchMatch{at == 0 ? InitialsFromStart : Inside, HitBy::Initials, static_cast<int>(at),
                               static_cast<int>(typed.size())};
    }
    return std::nullopt;
}

std::optional<SearchMatch> matchSyllables(const SearchKeys& keys, const QByteArray& typed) {
    for (qsizetype i = 0; i < keys.syllables.size(); ++i) {
        qsizetype lastLetters = 0;
        const int used = spend(keys.syllables, i, typed, lastLetters);
        if (used == 0)
            continue;
        const int start = spacedStart(keys.syllables, i);
        const int last = spacedStart(keys.syllables, i + used - 1);
        return SearchMatch{i == 0 ? AnyStart : Inside, HitBy::Pinyin, start,
                           last + static_cast<int>(lastLetters) - start};
    }
    for (const QByteArray& full : keys.full) { // readings other than the likeliest
        if (full.startsWith(typed))
            return SearchMatch{AnyStart, HitBy::Pinyin, 0, 0};
    }
    return std::nullopt;
}

std::optional<SearchMatch> matchLatin(const SearchKeys& keys, const QByteArray& typed) {
    if ((keys.startLetters & letterBit(typed[0])) == 0)
        return std::nullopt;
    const auto initials = matchInitials(keys, typed);
    if (initials && initials->rank == InitialsFromStart)
        return initials;
    const auto syllables = matchSyllables(keys, typed);
    if (syllables && (!initials || syllables->rank < initials->rank))
        return syllables;
    return initials;
}

/// Digits as people know them: the last four, or the whole number from its end, or a longer part.
std::optional<int> tailMatch(const QByteArray& number, const QByteArray& typed) {
    if (number.size() < tailLength)
        return std::nullopt;
    const QByteArrayView tail = QByteArrayView(number).last(tailLength);
    if (tail.startsWith(typed))
        return 0;
    if (number.endsWith(typed))
        return static_cast<int>(std::max<qsizetype>(0, tailLength - typed.size()));
    return typed.size() >= tailLength && number.contains(typed) ? std::optional<int>(0) : std::nullopt;
}

std::optional<SearchMatch> matchNumber(const SearchKeys& keys, const QByteArray& typed) {
    const int length = static_cast<int>(std::min(typed.size(), tailLength));
    if (const auto start = tailMatch(keys.phone, typed))
        return SearchMatch{NumberTail, HitBy::Phone, *start, length};
    if (const auto start = tailMatch(keys.idNumber, typed))
        return SearchMatch{NumberTail, HitBy::IdNumber, *start, length};
    const qsizetype at = keys.handbook.indexOf(typed);
    if (at == 0 || (at > 0 && typed.size() >= tailLength) || (at > 0 && keys.handbook.endsWith(typed)))
        return SearchMatch{HandbookNumber, HitBy::Handbook, static_cast<int>(at),
                           static_cast<int>(typed.size())};
    return std::nullopt;
}

std::optional<SearchMatch> matchText(const QString& key, const QString& typed, HitBy by) {
    const qsizetype at = key.indexOf(typed);
    if (at < 0)
        return std::nullopt;
    return SearchMatch{at == 0 ? AnyStart : Inside, by, static_cast<int>(at), static_cast<int>(typed.size())};
}

} // namespace

SearchKeys searchKeys(const QJsonObject& identity) {
    const QString name = nameWithoutMark(identity.value("name"_L1).toString());
    const PinyinKeys pinyin = pinyinKeys(name);
    SearchKeys keys;
    keys.name = foldForSearch(name);
    keys.nameKo = foldForSearch(identity.value("name_ko"_L1).toString());
    keys.hangul = hangulInitials(keys.nameKo);
    keys.syllables = latinKeys(pinyinSyllables(name));
    keys.full = latinKeys(pinyin.full);
    keys.initials = latinKeys(pinyin.initials);
    keys.phone = numberKey(identity.value("phone"_L1).toString());
    keys.idNumber = numberKey(identity.value("id_no"_L1).toString());
    keys.handbook = numberKey(identity.value("handbook_no"_L1).toString());
    keys.village = foldForSearch(identity.value("village"_L1).toString());
    for (const QByteArray& initials : keys.initials) {
        for (const char letter : initials)
            keys.startLetters |= letterBit(letter);
    }
    return keys;
}

SearchQuery searchQuery(const QString& typed) {
    SearchQuery query;
    query.text = foldForSearch(nameWithoutMark(typed.trimmed()));
    const auto all = [&](auto&& test) {
        return !query.text.isEmpty() && std::ranges::all_of(query.text, test);
    };
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (all([&](QChar c) { return isDigit(c) || (c >= u'a' && c <= u'z'); }))
        query.latin = query.text.toLatin1();
    query.digits = !query.latin.isEmpty() && isDigit(query.text[0]) &&
                   std::all_of(query.text.begin(), query.text.end() - 1, isDigit) &&
                   (isDigit(query.text.back()) || query.text.back() == u'x');
    query.consonants = all(isConsonant);
    query.hangul = std::ranges::any_of(query.text, isHangulSyllable);
    return query;
}

std::optional<SearchMatch> matchKeys(const SearchKeys& keys, const SearchQuery& query) {
    if (query.digits)
        return matchNumber(keys, query.latin);
    if (!query.latin.isEmpty())
        return matchLatin(keys, query.latin);
    if (query.consonants) {
        auto match = matchText(keys.hangul, query.text, HitBy::Hangul);
        if (match && match->rank == AnyStart)
            match->rank = InitialsFromStart;
        return match;
    }
    if (query.hangul)
        return matchText(keys.nameKo, query.text, HitBy::Hangul);
    if (const auto byName = matchText(keys.name, query.text, HitBy::Name))
        return byName;
    auto byVillage = matchText(keys.village, query.text, HitBy::Village);
    if (byVillage)
        byVillage->rank = VillageName;
    return byVillage;
}

} // namespace muying::work
