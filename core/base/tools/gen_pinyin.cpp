// Writes the pinyin table of core/base as C++ source, from ICU's transliterators "Han-Latin" (usual reading)
// and "Han-Latin/Names" (reading as a surname). Runs at build time only.
#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <cstdint>
#include <fstream>
#include <iostream>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace {

struct Range {
    UChar32 first;
    UChar32 last;
};
constexpr Range extensionA{0x3400, 0x4DBF};
constexpr Range unified{0x4E00, 0x9FFF};
// The iteration mark and zero, compatibility ideographs without decomposition, and the supplementary planes.
constexpr Range others[] = {{0x3005, 0x3007}, {0xFA0E, 0xFA29}, {0x20000, 0x323AF}};

std::unique_ptr<icu::Transliterator> transliterator(const char* id) {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::Transliterator> made(
        icu::Transliterator::createInstance(icu::UnicodeString(id), UTRANS_FORWARD, status));
    if (U_FAILURE(status)) {
        std::cerr << id << ": " << u_errorName(status) << '\n';
        return nullptr;
    }
    return made;
}

/// Toneless ASCII syllable; empty when the transliterator left the character or gave anything unusual.
std::string reading(const icu::Transliterator& translit, UChar32 character) {
    icu::UnicodeString text(character);
    translit.transliterate(text);
    std::string out;
    for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const UChar32 c = text.char32At(i);
        if (c == 0x308 && !out.empty() && out.back() == 'u')
            out.back() = 'v';
        else if (c >= 'a' && c <= 'z')
            out.push_back(static_cast<char>(c));
        else if (c != ' ' && (c < 0x300 || c > 0x36F))
            return {};
    }
    return out;
}

class Syllables {
public:
    Syllables() { index({}); }
    std::uint16_t index(const std::string& syllable) {
        const auto [place, added] = m_index.try_emplace(syllable, static_cast<std::uint16_t>(m_list.size()));
        if (added)
            m_list.push_back(syllable);
        return place->second;
    }
    const std::vector<std::string>& list() const { return m_list; }

private:
    std::map<std::string, std::uint16_t> m_index;
    std::vector<std::string> m_list;
};

void writeBlock(std::ostream& out, const char* name, Range range, const icu::Transliterator& plain,
                Syllables& syllables) {
    out << "const std::uint16_t " << name << "[] = {";
    for (UChar32 c = range.first; c <= range.last; ++c)
        out << ((c - range.first) % 32 == 0 ? "\n" : "") << syllables.index(reading(plain, c)) << ',';
    out << "};\n";
}

void writeOthers(std::ostream& out, const icu::Transliterator& plain, Syllables& syllables) {
    out << "const PinyinEntry otherCharacters[] = {\n";
    for (const Range& range : others) {
        for (UChar32 c = range.first; c <= range.last; ++c) {
            if (const std::string syllable = reading(plain, c); !syllable.empty())
                out << "{0x" << std::hex << c << std::dec << ',' << syllables.index(syllable) << "},\n";
        }
    }
    out << "};\n";
}

void writeSurnames(std::ostream& out, const icu::Transliterator& plain, const icu::Transliterator& names,
                   Syllables& syllables) {
    out << "const PinyinEntry surnameReadings[] = {\n";
    for (UChar32 c = unified.first; c <= unified.last; ++c) {
        const std::string surname = reading(names, c);
        if (!surname.empty() && surname != reading(plain, c))
            out << "{0x" << std::hex << c << std::dec << ',' << syllables.index(surname) << "},\n";
    }
    out << "};\n";
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::cerr << "usage: gen_pinyin OUTPUT.cpp\n";
        return 2;
    }
    const auto plain = transliterator("Han-Latin; NFD");
    const auto names = transliterator("Han-Latin/Names; NFD");
    if (!plain || !names)
        return 1;
    std::ofstream out(argv[1]);
    out << "// Generated from ICU by gen_pinyin.\n#include \"core/base/pinyin_table.h\"\n\n"
           "namespace muying::detail {\n\nnamespace {\n\n";
    Syllables syllables;
    writeBlock(out, "extensionACharacters", extensionA, *plain, syllables);
    writeBlock(out, "unifiedCharacters", unified, *plain, syllables);
    writeOthers(out, *plain, syllables);
    writeSurnames(out, *plain, *names, syllables);
    out << "const char* const syllableList[] = {";
    for (const std::string& syllable : syllables.list())
        out << '"' << syllable << "\",";
    out << "};\n\nconst PinyinTable table{syllableList, extensionACharacters, unifiedCharacters, "
           "otherCharacters, "
           "surnameReadings};\n\n} // namespace\n\n"
           "const PinyinTable& pinyinTable() {\n    return table;\n}\n\n} // namespace muying::detail\n";
    out.close();
    return out.good() && syllables.list().size() > 300 ? 0 : 1;
}
