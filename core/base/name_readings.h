#pragma once
#include <QStringList>
#include <QStringView>

namespace muying::detail {

/// Readings of a one-character surname where they differ from the table or are several, likeliest first;
/// empty if the table is right.
QStringList surnameReadings(char32_t character);
/// Readings of a character in a given name where several are usual, likeliest first; empty if there is one.
QStringList givenNameReadings(char32_t character);
/// The syllables of a two-character surname read differently from its characters ("尉迟" yu chi); empty if
/// `twoCharacters` is none.
QStringList compoundSurname(QStringView twoCharacters);

} // namespace muying::detail
