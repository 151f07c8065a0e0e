#include "ui/print/pdf_update.h"

#include "ui/print/fonts.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QtEndian>

#include <map>

namespace muying::print {

namespace {

/// Where the bundled face repeats its supplementary characters (cut_font.py).
constexpr char16_t aliasFirst = 0xE900;
constexpr char16_t aliasLast = 0xF8FF;

/// A PDF as Qt writes it: a classic cross-reference table and uncompressed dictionaries.
class PdfFile {
public:
    explicit PdfFile(const QByteArray& bytes) : m_bytes(bytes) {}

    bool parse() {
        const qsizetype start = m_bytes.lastIndexOf("startxref");
        if (start < 0)
            return false;
        m_startXref = m_bytes.mid(start + 9).simplified().split(' ').value(0).toLongLong();
        const qsizetype trailer = m_bytes.lastIndexOf("trailer");
        if (trailer < 0 || m_startXref <= 0 || m_startXref >= m_bytes.size() ||
            !m_bytes.mid(m_startXref, 4).startsWith("xref"))
            return false;
        m_trailer = m_bytes.mid(trailer, start - trailer);
        return parseTable() && root() > 0;
    }
    int root() const { return reference(m_trailer, "/Root"); }
    int info() const { return reference(m_trailer, "/Info"); }
    int size() const { return static_cast<int>(m_offsets.size()); }
    qint64 startXref() const { return m_startXref; }
    /// Dictionary of an object: the text between "obj" and "stream" or "endobj".
    QByteArray dictionary(int object) const {
        const qsizetype from = m_bytes.indexOf("obj", m_offsets.at(object)) + 3;
        const qsizetype end = m_bytes.indexOf("endobj", from);
        const qsizetype stream = m_bytes.indexOf("stream\n", from);
        return m_bytes.mid(from, (stream > 0 && stream < end ? stream : end) - from).trimmed();
    }
    /// Data of a stream object, unpacked; empty on error.
    QByteArray stream(int object) const {
        const QByteArray head = dictionary(object);
        const qsizetype from = m_bytes.indexOf("stream\n", m_offsets.at(object)) + 7;
        const int lengthObject = reference(head, "/Length");
        const QByteArray text =
            lengthObject > 0 ? dictionary(lengthObject) : head.mid(head.indexOf("/Length") + 7);
        const qsizetype length = text.simplified().split(' ').value(0).toLongLong();
        const QByteArray data = m_bytes.mid(from, length);
        if (!head.contains("/FlateDecode"))
            return data;
        QByteArray sized(4, '\0');
        qToBigEndian<quint32>(static_cast<quint32>(data.size() * 8), sized.data());
        return qUncompress(sized + data);
    }
    static int reference(const QByteArray& dictionary, const char* key) {
        const QRegularExpression pattern(QLatin1String(key) + QLatin1String("\\s+(\\d+)\\s+0\\s+R"));
        const auto match = pattern.match(QString::fromLatin1(dictionary));
        return match.hasMatch() ? match.captured(1).toInt() : 0;
    }

private:
    bool parseTable() {
        const QList<QByteArray> lines = m_bytes.mid(m_startXref).split('\n');
        const int count = lines.value(1).trimmed().split(' ').value(1).toInt();
        for (int i = 0; i < count; ++i) {
            const QByteArray line = lines.value(2 + i);
            if (line.size() < 18)
                return false;
            m_offsets.append(line.left(10).toLongLong());
        }
        return count > 1;
    }

    const QByteArray& m_bytes;
    QByteArray m_trailer;
    QList<qint64> m_offsets;
    qint64 m_startXref = 0;
};

QByteArray hexUtf16(char32_t character) {
    const QString text = QString::fromUcs4(&character, 1);
    QByteArray hex;
    for (const QChar unit : text)
        hex += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex;
}

/// One destination of a text map: tab stands for the space of the same glyph, private codes for rare names.
QByteArray mended(const QByteArray& hex, const PdfUpdate& update) {
    const auto code = static_cast<char16_t>(hex.toUInt(nullptr, 16));
    if (code == 0x0009)
        return "0020";
    const auto rare = update.supplementary.constFind(code);
    return rare == update.supplementary.constEnd() ? hex : hexUtf16(*rare);
}

/// Rewrites the ranges of a ToUnicode map; linear ranges become lists, so that each code can be mended.
QByteArray mendedMap(const QByteArray& map, const PdfUpdate& update) {
    static const QRegularExpression linear(
        QStringLiteral("^<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]{4})> <([0-9A-Fa-f]{4})>$"));
    static const QRegularExpression code(QStringLiteral("<([0-9A-Fa-f]{4})>"));
    QByteArrayList lines = map.split('\n');
    for (QByteArray& line : lines) {
        const QString text = QString::fromLatin1(line).trimmed();
        const auto range = linear.match(text);
        const qsizetype list = text.indexOf(QLatin1Char('['));
        QByteArrayList codes;
        if (range.hasMatch() && !text.startsWith(QLatin1String("<0000>"))) {
            const uint first = range.captured(1).toUInt(nullptr, 16),
                       last = range.captured(2).toUInt(nullptr, 16);
            for (uint i = 0; i <= last - first && i <= 0xFFFF; ++i)
                codes.append(
                    QByteArray::number(range.captured(3).toUInt(nullptr, 16) + i, 16).rightJustified(4, '0'));
            line = "<" + range.captured(1).toLatin1() + "> <" + range.captured(2).toLatin1() + "> ";
        } else if (list > 0) {
            auto matches = code.globalMatch(text.mid(list));
            while (matches.hasNext())
                codes.append(matches.next().captured(1).toLatin1());
            line = text.left(list).toLatin1();
        } else {
            continue;
        }
        for (QByteArray& each : codes)
            each = "<" + mended(each, update) + ">";
        line += "[" + codes.join(' ') + "]";
    }
    return lines.join('\n');
}

QByteArray catalogWith(const QByteArray& catalog, const QString& language) {
    QByteArray made = catalog;
    made.replace(made.lastIndexOf(">>"), 2,
                 "/Lang (" + language.toLatin1() + ")\n/ViewerPreferences << /DisplayDocTitle true >>\n>>");
    return made;
}

/// Cross-reference section of the changed objects, one subsection each.
QByteArray crossReference(const std::map<int, qint64>& offsets, const PdfFile& file) {
    QByteArray table = "xref\n";
    for (const auto& [object, offset] : offsets) {
        table += QByteArray::number(object) + " 1\n";
        table += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    }
    table += "trailer\n<<\n/Size " + QByteArray::number(file.size()) + "\n/Root " +
             QByteArray::number(file.root()) + " 0 R\n";
    if (file.info() > 0)
        table += "/Info " + QByteArray::number(file.info()) + " 0 R\n";
    return table + "/Prev " + QByteArray::number(file.startXref()) + "\n>>\n";
}

} // namespace

void collectSupplementary(const Page& page, QSet<char32_t>& characters) {
    for (const Item& item : page.items) {
        const auto* text = std::get_if<TextItem>(&item);
        if (!text)
            continue;
        for (const char32_t character : text->text.toUcs4()) {
            if (character > 0xFFFF)
                characters.insert(character);
        }
    }
}

QHash<char16_t, char32_t> supplementaryAliases(const QSet<char32_t>& wanted) {
    QHash<char16_t, char32_t> found;
    if (wanted.isEmpty())
        return found;
    const Face& sans = face(Voice::Record, false);
    QHash<quint32, char16_t> aliases;
    for (char16_t alias = aliasFirst; alias <= aliasLast; ++alias) {
        if (const quint32 glyph = sans.glyph(alias).index; glyph != 0)
            aliases.insert(glyph, alias);
    }
    for (const char32_t character : wanted) {
        const auto alias = aliases.constFind(sans.glyph(character).index);
        if (alias != aliases.constEnd())
            found.insert(*alias, character);
    }
    return found;
}

Result<QByteArray> updatedPdf(const QByteArray& pdf, const PdfUpdate& update) {
    PdfFile file(pdf);
    if (!file.parse()) {
        return failure(
            ErrorCode::Internal,
            QCoreApplication::translate("muying::print", "无法生成PDF。记录没有受影响；请再试一次。"),
            QStringLiteral("cross-reference table not understood"));
    }
    std::map<int, QByteArray> changed;
    changed[file.root()] = catalogWith(file.dictionary(file.root()), update.language);
    for (int object = 1; object < file.size(); ++object) {
        const int map = PdfFile::reference(file.dictionary(object), "/ToUnicode");
        if (map <= 0 || map >= file.size() || changed.contains(map))
            continue;
        const QByteArray text = mendedMap(file.stream(map), update);
        changed[map] =
            "<< /Length " + QByteArray::number(text.size()) + " >>\nstream\n" + text + "\nendstream";
    }
    QByteArray made = pdf;
    if (!made.endsWith('\n'))
        made += '\n';
    std::map<int, qint64> offsets;
    for (const auto& [object, body] : changed) {
        offsets[object] = made.size();
        made += QByteArray::number(object) + " 0 obj\n" + body + "\nendobj\n";
    }
    const qint64 start = made.size();
    return made + crossReference(offsets, file) + "startxref\n" + QByteArray::number(start) + "\n%%EOF\n";
}

} // namespace muying::print
