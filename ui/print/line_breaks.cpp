#include "ui/print/line_breaks.h"

#include <QChar>

#include <algorithm>
#include <string_view>

namespace muying::print {

namespace {

/// Never at the start of a line.
constexpr std::u32string_view noStart = U"、。，．：；！？）】》〉」』〕”’％‰℃…—～·々,.:;!?)]}%/／°″′";
/// Never at the end of a line.
constexpr std::u32string_view noEnd = U"（【《〈「『〔“‘([{￥$≥≤＞＜±＋";
/// Measure words that stay with the number before them.
constexpr std::u32string_view measures =
    U"周天年月日次岁个项分时秒克斤例人胎孕指级度期条页稿号内剂针支片粒颗枚张";

bool in(std::u32string_view set, char32_t character) {
    return set.find(character) != std::u32string_view::npos;
}

bool isSpace(char32_t character) {
    return character == U' ' || character == 0x3000;
}

/// Latin letters, digits and what stands inside numbers and words of Latin script.
bool isWord(char32_t character) {
    return !isSpace(character) && !isHan(character) && !in(noStart, character) && !in(noEnd, character) &&
           (character < 0x2E80 || isHangul(character));
}

bool isDigit(char32_t character) {
    return character >= U'0' && character <= U'9';
}

bool isLatin(char32_t character) {
    return isDigit(character) || (character >= U'A' && character <= U'Z') ||
           (character >= U'a' && character <= U'z') || (character >= 0xB2 && character < 0x250) ||
           (character >= 0x370 && character < 0x400) || character == U'%';
}

/// "5 mmol/L": the space between a number and a unit does not end a line.
bool spaceInsideQuantity(const QList<uint>& text, qsizetype space) {
    return space > 0 && space + 1 < text.size() && isDigit(text[space - 1]) && isLatin(text[space + 1]) &&
           !isDigit(text[space + 1]);
}

/// Characters from an opening （ to its ）, both included; 0 if there is none nearby.
qsizetype shortBracket(const QList<uint>& text, qsizetype open) {
    constexpr qsizetype longest = 8;
    if (text[open] != U'（' && text[open] != U'(')
        return 0;
    for (qsizetype i = open + 1; i < text.size() && i <= open + longest; ++i) {
        if (text[i] == U'）' || text[i] == U')')
            return i - open + 1;
    }
    return 0;
}

} // namespace

bool isHan(char32_t character) {
    return (character >= 0x3400 && character <= 0x9FFF) || (character >= 0xF900 && character <= 0xFAFF) ||
           (character >= 0x20000 && character <= 0x3FFFF) || character == 0x3007;
}

bool isHangul(char32_t character) {
    return (character >= 0xAC00 && character <= 0xD7A3) || (character >= 0x1100 && character <= 0x11FF) ||
           (character >= 0x3130 && character <= 0x318F);
}

bool wantsHanGap(char32_t before, char32_t after) {
    return (isHan(before) && isLatin(after)) || (isLatin(before) && isHan(after));
}

bool mayBreak(char32_t before, char32_t after) {
    if (isSpace(after) || after == softBreak || in(noStart, after) || in(noEnd, before))
        return false;
    if (isSpace(before) || before == softBreak)
        return true;
    if (before == U'/' || (in(U"年月～第", before) && isDigit(after)))
        return false; // dates, fractions, ranges and 第3剂 stay together
    if (isWord(before) && isWord(after))
        return false;
    if (in(U".,:·-", before) && isWord(after))
        return false;
    if (isDigit(before) && in(measures, after))
        return false;
    return true;
}

bool leavesRoomBehind(char32_t character) {
    return in(U"、。，．：；！？）】》〉」』〕”’", character);
}

bool leavesRoomBefore(char32_t character) {
    return in(U"（【《〈「『〔“‘", character);
}

bool mayTear(char32_t before, char32_t after) {
    if (isSpace(after) || in(noStart, after) || in(noEnd, before))
        return false;
    const bool insideNumber = in(U".,:/·-", before) && isDigit(after);
    return !insideNumber && !(isDigit(before) && (isLatin(after) || in(measures, after)));
}

QStringList unbreakablePieces(const QString& text) {
    const QList<uint> characters = text.toUcs4();
    QStringList pieces;
    QString piece;
    qsizetype bracketEnd = 0; ///< a short bracket stays on one line
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const bool insideQuantity =
            i > 0 && isSpace(characters[i - 1]) && spaceInsideQuantity(characters, i - 1);
        if (i > 0 && i >= bracketEnd && !insideQuantity && mayBreak(characters[i - 1], characters[i])) {
            pieces.append(piece);
            piece.clear();
        }
        bracketEnd = std::max(bracketEnd, i + shortBracket(characters, i));
        const char32_t character = characters[i];
        piece += QString::fromUcs4(&character, 1);
    }
    if (!piece.isEmpty())
        pieces.append(piece);
    return pieces;
}

} // namespace muying::print
