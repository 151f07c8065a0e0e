#pragma once
#include <cstdint>
#include <span>

namespace muying::detail {

/// A character and the index of its syllable.
struct PinyinEntry {
    char32_t character;
    std::uint16_t syllable;
};

/// Readings generated at build time by tools/gen_pinyin.cpp. Syllables are toneless lower-case ASCII, "v" for
/// "ü"; index 0 is the empty syllable and stands for "no reading known".
struct PinyinTable {
    std::span<const char* const> syllables;
    std::span<const std::uint16_t> extensionA; ///< from U+3400
    std::span<const std::uint16_t> unified;    ///< from U+4E00
    std::span<const PinyinEntry> others;       ///< other characters, sorted
    std::span<const PinyinEntry> surnames;     ///< readings that differ in a surname, sorted
};

const PinyinTable& pinyinTable();

/// First code points of the two directly indexed blocks.
constexpr char32_t extensionAStart = 0x3400;
constexpr char32_t unifiedStart = 0x4E00;

} // namespace muying::detail
