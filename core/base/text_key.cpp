#include "core/base/text_key.h"

#include <algorithm>
#include <array>

namespace muying {

namespace {

// Private-use code points which older Chinese systems wrote for the characters FE50–FEA0 of GBK, from U+E815
// on; they are still found in exported name lists (U+E863 is the 䶮 of names).
constexpr char32_t legacyStart = 0xE815;
constexpr std::array<char32_t, 80> legacyCharacters{
    0x2E81, 0x20087, 0x20089, 0x200CC, 0x2E84,  0x3473, 0x3447, 0x2E88, 0x2E8B, 0x9FB4, 0x359E, 0x361A,
    0x360E, 0x2E8C,  0x2E97,  0x396E,  0x3918,  0x9FB5, 0x39CF, 0x39DF, 0x3A73, 0x39D0, 0x9FB6, 0x9FB7,
    0x3B4E, 0x3C6E,  0x3CE0,  0x2EA7,  0x215D7, 0x9FB8, 0x2EAA, 0x4056, 0x415F, 0x2EAE, 0x4337, 0x2EB3,
    0x2EB6, 0x2EB7,  0x2298F, 0x43B1,  0x43AC,  0x2EBB, 0x43DD, 0x44D6, 0x4661, 0x464C, 0x9FB9, 0x4723,
    0x4729, 0x477C,  0x478D,  0x2ECA,  0x4947,  0x497A, 0x497D, 0x4982, 0x4983, 0x4985, 0x4986, 0x499F,
    0x499B, 0x49B7,  0x49B6,  0x9FBA,  0x241FE, 0x4CA3, 0x4C9F, 0x4CA0, 0x4CA1, 0x4C77, 0x4CA2, 0x4D13,
    0x4D14, 0x4D15,  0x4D16,  0x4D17,  0x4D18,  0x4D19, 0x4DAE, 0x9FBB,
};

bool isLineBreak(char32_t c) {
    return c == u'\n' || c == u'\r' || c == u'\v' || c == u'\f' || c == 0x85 || c == 0x2028 || c == 0x2029;
}

/// Characters that take no room on screen or turn the direction of writing: nobody types them on purpose, and
/// they hide differences between names.
bool isInvisible(char32_t c) {
    return (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) ||
           c == 0xFEFF || c == 0xAD || c == 0x61C || c == 0x115F || c == 0x1160 || c == 0x3164 ||
           c == 0xFFA0 || (c >= 0xFFF9 && c <= 0xFFFB) || (c >= 0xE0000 && c <= 0xE007F);
}

bool isUnfit(char32_t c) {
    const bool control = c < 0x20 || (c >= 0x7F && c <= 0x9F);
    const bool noncharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    return control || noncharacter || isInvisible(c);
}

char32_t withoutLegacy(char32_t c) {
    const bool legacy = c >= legacyStart && c < legacyStart + legacyCharacters.size();
    return legacy ? legacyCharacters[c - legacyStart] : c;
}

/// Characters that separate the parts of a name but are often left out when it is typed.
bool isNameSeparator(char32_t c) {
    return QChar::isSpace(c) || c == u'-' || c == 0xAD || c == 0x2010 || c == 0x2011 || c == 0x2013 ||
           c == 0xB7 || c == 0x2022 || c == 0x2027 || c == 0x30FB || c == 0xFF65 || c == u'\'' || c == 0x2019;
}

/// Characters that compose with nothing: the bulk of what is folded.
bool isComposed(QChar c) {
    return c.unicode() < 0x300 || (c.unicode() >= 0x4E00 && c.unicode() <= 0x9FFF);
}

bool isVariationSelector(char32_t c) {
    return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
}

} // namespace

QString cleanText(const QString& typed, bool multiLine) {
    QString out;
    out.reserve(typed.size());
    const QList<uint> points = typed.toUcs4();
    for (qsizetype i = 0; i < points.size(); ++i) {
        const char32_t c = points.at(i);
        const bool halfOfCrLf = c == u'\n' && i > 0 && points.at(i - 1) == u'\r';
        if (isLineBreak(c)) {
            if (!halfOfCrLf)
                out.append(multiLine ? u'\n' : u' ');
        } else if (c == u'\t') {
            out.append(u' ');
        } else if (!isUnfit(c)) {
            out.append(QChar::fromUcs4(withoutLegacy(c)));
        }
    }
    return out.normalized(QString::NormalizationForm_C).trimmed();
}

bool hasUnfitCharacters(const QString& text, bool multiLine) {
    const QList<uint> points = text.toUcs4();
    for (char32_t c : points) {
        if (isLineBreak(c) ? !multiLine : c != u'\t' && isUnfit(c))
            return true;
    }
    // toUcs4() turns half pairs into U+FFFD, so they are looked for in the text itself.
    return !QStringView(text).isValidUtf16();
}

qsizetype characterCount(const QString& text) {
    return text.toUcs4().size();
}

QString foldForSearch(const QString& text) {
    const bool composedAlready = std::all_of(text.begin(), text.end(), isComposed);
    const QString composed = composedAlready ? text : text.normalized(QString::NormalizationForm_C);
    QString out;
    out.reserve(composed.size());
    const QList<uint> points = composed.toUcs4();
    for (char32_t c : points) {
        if (c >= 0xFF01 && c <= 0xFF5E)
            c -= 0xFEE0;
        if (isNameSeparator(c) || isVariationSelector(c) || isUnfit(c))
            continue;
        c = QChar::toLower(c);
        out.append(QChar::fromUcs4(c == 0xFC ? char32_t{u'v'} : c));
    }
    return out;
}

QString hangulInitials(const QString& text) {
    static constexpr std::u16string_view initials = u"ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    constexpr char16_t firstSyllable = 0xAC00;
    constexpr char16_t lastSyllable = 0xD7A3;
    constexpr int syllablesPerInitial = 588;
    QString out;
    const QString composed = text.normalized(QString::NormalizationForm_C);
    for (QChar c : composed) {
        if (c.unicode() >= firstSyllable && c.unicode() <= lastSyllable) {
            const int index = (c.unicode() - firstSyllable) / syllablesPerInitial;
            out.append(QChar(initials[static_cast<std::size_t>(index)]));
        }
    }
    return out;
}

} // namespace muying
