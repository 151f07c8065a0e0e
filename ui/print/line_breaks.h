#pragma once
#include <QStringList>

namespace muying::print {

/// Is `character` an ideograph (not punctuation, not Hangul)?
bool isHan(char32_t character);
bool isHangul(char32_t character);

/// Is there a small space between these two: Han beside a digit or a Latin letter. None in Korean.
bool wantsHanGap(char32_t before, char32_t after);

/// May a line end between these two characters?
bool mayBreak(char32_t before, char32_t after);

/// May a piece that is wider than a whole line be torn between these two? Brackets, closing punctuation and
/// numbers with their units hold together even then.
bool mayTear(char32_t before, char32_t after);

/// A place where a long Korean compound may be parted; never drawn.
inline constexpr char32_t softBreak = 0x200B;

/// Marks of full width whose ink stands in the left (，。） or in the right half ((《) of their square.
bool leavesRoomBehind(char32_t character);
bool leavesRoomBefore(char32_t character);

/// The text cut at every place where a line may end; joined they are the text again.
QStringList unbreakablePieces(const QString& text);

} // namespace muying::print
