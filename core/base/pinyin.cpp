#include "core/base/name_readings.h"
#include "core/base/pinyin_table.h"
#include "core/base/text_key.h"

#include <algorithm>
#include <vector>

namespace muying {

namespace {

constexpr std::size_t maxSpellings = 24;

/// A character with its plain reading, or a run of other text.
struct NamePart {
    char32_t character = 0; ///< 0 for other text
    QString text;           ///< reading or text
};

/// The syllables as shared strings: reading a name then copies no text.
const QString& syllable(std::uint16_t index) {
    static const std::vector<QString> strings = [] {
        std::vector<QString> list;
        for (const char* text : detail::pinyinTable().syllables)
            list.push_back(QString::fromLatin1(text));
        return list;
    }();
    return strings[index];
}

const QString& entryReading(std::span<const detail::PinyinEntry> entries, char32_t c) {
    const auto place = std::lower_bound(
        entries.begin(), entries.end(), c,
        [](const detail::PinyinEntry& entry, char32_t wanted) { return entry.character < wanted; });
    const bool found = place != entries.end() && place->character == c;
    return syllable(found ? place->syllable : 0);
}

const QString& plainReading(char32_t c) {
    const detail::PinyinTable& table = detail::pinyinTable();
    if (c >= detail::unifiedStart && c < detail::unifiedStart + table.unified.size())
        return syllable(table.unified[c - detail::unifiedStart]);
    if (c >= detail::extensionAStart && c < detail::extensionAStart + table.extensionA.size())
        return syllable(table.extensionA[c - detail::extensionAStart]);
    return entryReading(table.others, c);
}

/// Nothing of a name in common characters needs cleaning.
bool isPlainHan(const QString& name) {
    return std::all_of(name.begin(), name.end(),
                       [](QChar c) { return c.unicode() >= 0x4E00 && c.unicode() <= 0x9FFF; });
}

std::vector<NamePart> nameParts(const QString& name) {
    std::vector<NamePart> parts;
    bool joinNext = false;
    const QList<uint> points = (isPlainHan(name) ? name : cleanText(name)).toUcs4();
    for (const char32_t c : points) {
        const QString& reading = plainReading(c);
        const bool letter = QChar::isLetterOrNumber(c) || QChar::isMark(c);
        if (!reading.isEmpty())
            parts.push_back({c, reading});
        else if (letter && joinNext)
            parts.back().text.append(QChar::fromUcs4(c));
        else if (letter)
            parts.push_back({0, QString::fromUcs4(&c, 1)});
        joinNext = reading.isEmpty() && letter;
    }
    return parts;
}

/// All readings of the part at `index`, likeliest first.
QStringList readingsAt(const std::vector<NamePart>& parts, std::size_t index) {
    const NamePart& part = parts[index];
    if (part.character == 0)
        return {part.text};
    if (index > 0) {
        const QStringList given = detail::givenNameReadings(part.character);
        return given.isEmpty() ? QStringList{part.text} : given;
    }
    QStringList surname = detail::surnameReadings(part.character);
    if (!surname.isEmpty())
        return surname;
    const QString& reading = entryReading(detail::pinyinTable().surnames, part.character);
    return {reading.isEmpty() ? part.text : reading};
}

/// Readings of a two-character surname at the start of a name that goes on after it.
QStringList compoundAt(const std::vector<NamePart>& parts) {
    if (parts.size() < 3 || parts[0].character == 0 || parts[1].character == 0)
        return {};
    return detail::compoundSurname(parts[0].character, parts[1].character);
}

/// "lv" is typed as lv, lu or (as in a passport) lyu; lve and nve likewise as lue and nue.
QStringList withUmlautSpellings(const QStringList& readings) {
    QStringList out = readings;
    for (const QString& reading : readings) {
        if (reading == QLatin1String("lv") || reading == QLatin1String("nv"))
            out << reading.left(1) + u'u' << reading.left(1) + QLatin1String("yu");
        else if (reading == QLatin1String("lve") || reading == QLatin1String("nve"))
            out << reading.left(1) + QLatin1String("ue");
    }
    return out;
}

struct Spelling {
    QString full;
    QString initials;
};

/// Every combination of one reading per position, the first readings first, as far as there is room.
std::vector<Spelling> spellings(const std::vector<QStringList>& positions) {
    std::vector<Spelling> out{Spelling{}};
    for (const QStringList& readings : positions) {
        std::vector<Spelling> longer;
        for (const QString& reading : readings) {
            // The first code point, not the first half of a pair.
            const bool pair = !reading.isEmpty() && reading.at(0).isHighSurrogate();
            for (const Spelling& begun : out) {
                if (longer.size() < maxSpellings)
                    longer.push_back({begun.full + reading, begun.initials + reading.left(pair ? 2 : 1)});
            }
        }
        out = std::move(longer);
    }
    return out;
}

void addSpellings(PinyinKeys& keys, const std::vector<QStringList>& positions) {
    for (const Spelling& spelling : spellings(positions)) {
        const bool room = keys.full.size() < static_cast<qsizetype>(maxSpellings);
        if (room && !spelling.full.isEmpty() && !keys.full.contains(spelling.full))
            keys.full.append(spelling.full);
        if (!spelling.initials.isEmpty() && !keys.initials.contains(spelling.initials))
            keys.initials.append(spelling.initials);
    }
}

/// The readings as typed into a search box.
QStringList searchReadings(const std::vector<NamePart>& parts, std::size_t index) {
    if (parts[index].character == 0)
        return {foldForSearch(parts[index].text)};
    return withUmlautSpellings(readingsAt(parts, index));
}

} // namespace

QStringList pinyinSyllables(const QString& name) {
    const std::vector<NamePart> parts = nameParts(name);
    QStringList syllables = compoundAt(parts);
    for (std::size_t i = std::size_t(syllables.size()); i < parts.size(); ++i)
        syllables.append(readingsAt(parts, i).first());
    return syllables;
}

PinyinKeys pinyinKeys(const QString& name) {
    const std::vector<NamePart> parts = nameParts(name);
    PinyinKeys keys;
    if (parts.empty())
        return keys;
    std::vector<QStringList> positions;
    for (std::size_t i = 0; i < parts.size(); ++i)
        positions.push_back(searchReadings(parts, i));
    const QStringList compound = compoundAt(parts);
    if (!compound.isEmpty()) {
        std::vector<QStringList> asCompound = positions;
        asCompound[0] = {compound[0]};
        asCompound[1] = {compound[1]};
        addSpellings(keys, asCompound);
    }
    addSpellings(keys, positions);
    return keys;
}

} // namespace muying
