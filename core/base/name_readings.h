#pragma once
#include <QStringList>

namespace muying::detail {

/// Readings of a one-character surname where they differ from the table or are several, likeliest first;
/// empty if the table is right.
QStringList surnameReadings(char32_t character);
/// Readings of a character in a given name where several are usual, likeliest first; empty if there is one.
QStringList givenNameReadings(char32_t character);
/// The syllables of a two-character surname ("尉迟" yu chi); empty if the two are none.
QStringList compoundSurname(char32_t first, char32_t second);

} // namespace muying::detail
