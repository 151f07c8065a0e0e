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

const char* entryReading(std::span<const detail::PinyinEntry> entries, char32_t c) {
    const auto place = std::lower_bound(
        entries.begin(), entries.end(), c,
        [](const detail::PinyinEntry& entry, char32_t wanted) { return entry.character < wanted; });
    const bool found = place != entries.end() && place->character == c;
    return found ? detail::pinyinTable().syllables[place->syllable] : "";
}

const char* plainReading(char32_t c) {
    const detail::PinyinTable& table = detail::pinyinTable();
    if (c >= detail::unifiedStart && c < detail::unifiedStart + table.unified.size())
        return table.syllables[table.unified[c - detail::unifiedStart]];
    if (c >= detail::extensionAStart && c < detail::extensionAStart + table.extensionA.size())
        return table.syllables[table.extensionA[c - detail::extensionAStart]];
    return entryReading(table.others, c);
}

std::vector<NamePart> nameParts(const QString& name) {
    std::vector<NamePart> parts;
    bool joinNext = false;
    const QList<uint> points = cleanText(name).toUcs4();
    for (const char32_t c : points) {
        const QString reading = QString::fromLatin1(plainReading(c));
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
    const QString reading = QString::fromLatin1(entryReading(detail::pinyinTable().surnames, part.character));
    return {reading.isEmpty() ? part.text : reading};
}

/// Readings of a two-character surname at the start of a name that goes on after it.
QStringList compoundAt(const std::vector<NamePart>& parts) {
    if (parts.size() < 3 || parts[0].character == 0 || parts[1].character == 0)
        return {};
    return detail::compoundSurname(QString::fromUcs4(&parts[0].character, 1) +
                                   QString::fromUcs4(&parts[1].character, 1));
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

/// Every combination of one reading per position, the first readings first.
std::vector<QStringList> combinations(const std::vector<QStringList>& positions) {
    std::vector<QStringList> out{QStringList{}};
    for (const QStringList& readings : positions) {
        std::vector<QStringList> longer;
        for (const QString& reading : readings) {
            for (const QStringList& begun : out) {
                if (longer.size() < maxSpellings)
                    longer.push_back(begun + QStringList{reading});
            }
        }
        out = std::move(longer);
    }
    return out;
}

void addSpellings(PinyinKeys& keys, const std::vector<QStringList>& positions) {
    for (const QStringList& spelling : combinations(positions)) {
        QString full;
        QString initials;
        for (const QString& syllable : spelling) {
            const QString folded = foldForSearch(syllable);
            full += folded;
            // The first code point, not the first half of a pair.
            initials += folded.left(!folded.isEmpty() && folded.at(0).isHighSurrogate() ? 2 : 1);
        }
        if (!full.isEmpty() && !keys.full.contains(full) && keys.full.size() < qsizetype(maxSpellings))
            keys.full.append(full);
        if (!initials.isEmpty() && !keys.initials.contains(initials))
            keys.initials.append(initials);
    }
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
        positions.push_back(withUmlautSpellings(readingsAt(parts, i)));
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
