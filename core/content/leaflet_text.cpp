#include "core/content/leaflet_text.h"

#include <QRegularExpression>

#include <optional>

namespace muying::content {

using namespace Qt::StringLiterals;

namespace {

struct PartWords {
    LeafletPart part;
    QString name;
    QString mark; ///< how its lines begin
    QString zh;   ///< heading
    QString ko;
};

const std::vector<PartWords>& partWords() {
    static const std::vector<PartWords> all{
        {LeafletPart::Main, u"main"_s, u"> "_s, {}, {}},
        {LeafletPart::Danger, u"danger"_s, u"- "_s, u"立即就医"_s, u"당장 병원에 가십시오"_s},
        {LeafletPart::Action, u"action"_s, u"! "_s, {}, {}},
        {LeafletPart::Message, u"message"_s, u"1. "_s, u"请这样做"_s, u"이렇게 하십시오"_s},
        {LeafletPart::Field, u"field"_s, u"- "_s, u"您的安排"_s, u"나의 계획"_s},
        {LeafletPart::TeachBack, u"teach_back"_s, u"? "_s, u"讲完问一问"_s, u"설명후 물어보기"_s},
    };
    return all;
}

const PartWords& wordsOf(LeafletPart part) {
    return partWords()[static_cast<size_t>(part)];
}

/// Reads the file line by line, remembering under which heading it is.
class LeafletReader {
public:
    LeafletReader(LeafletText& text, Language language, Problems& problems)
        : m_text(text), m_language(language), m_problems(problems) {}

    void take(const QString& line, int number) {
        m_number = number;
        if (m_fences < 2)
            takeHead(line);
        else if (line.startsWith(u"## "_s))
            takeHeading(line.mid(3));
        else if (!line.trimmed().isEmpty())
            takeLine(line);
    }
    void finish() {
        if (m_fences < 2)
            m_problems.add(m_number, u"the head does not end with ---"_s);
    }

private:
    void takeHead(const QString& line) {
        if (line == u"---"_s) {
            ++m_fences;
            return;
        }
        const qsizetype colon = line.indexOf(u": "_s);
        const QString key = line.left(colon);
        if (m_fences == 0)
            m_problems.add(m_number, u"the file must begin with ---"_s), m_fences = 1;
        else if (colon < 1 || line.mid(colon + 2).trimmed().isEmpty())
            m_problems.add(m_number, u"a line of the head looks like \"key: value\""_s);
        else if (m_text.head.contains(key))
            m_problems.add(m_number, u"\"%1\" stands there already"_s.arg(key));
        m_text.head.insert(key, line.mid(colon + 2).trimmed());
        m_text.headLines.insert(key, m_number);
    }
    void takeHeading(const QString& heading) {
        for (const PartWords& words : partWords()) {
            if (leafletHeading(words.part, m_language) != heading)
                continue;
            if (m_section && *m_section >= words.part)
                m_problems.add(m_number, u"the heading \"%1\" is not in its place"_s.arg(heading));
            m_section = words.part;
            m_count = 0;
            return;
        }
        m_problems.add(m_number, u"\"%1\" is no heading of a leaflet"_s.arg(heading));
    }
    std::optional<LeafletPart> partOf(const QString& line) const {
        if (!m_section)
            return line.startsWith(wordsOf(LeafletPart::Main).mark) ? std::optional(LeafletPart::Main)
                                                                    : std::nullopt;
        if (*m_section == LeafletPart::Danger && line.startsWith(wordsOf(LeafletPart::Action).mark))
            return LeafletPart::Action;
        const QString mark = leafletMark(*m_section, m_count + 1);
        return line.startsWith(mark) ? m_section : std::nullopt;
    }
    void takeLine(const QString& line) {
        const auto part = partOf(line);
        if (!part) {
            m_problems.add(m_number,
                           u"\"%1…\" does not begin as a line of this part does"_s.arg(line.left(6)));
            return;
        }
        ++m_count;
        LeafletLine read;
        read.part = *part;
        read.line = m_number;
        read.text = line.mid(line.indexOf(u' ') + 1).trimmed();
        static const QRegularExpression factsAtEnd(u"\\s*\\[([A-Za-z0-9. ]+)\\]$"_s);
        if (const auto match = factsAtEnd.match(read.text); match.hasMatch()) {
            read.facts = match.captured(1).split(u' ', Qt::SkipEmptyParts);
            read.text.truncate(match.capturedStart());
        }
        m_text.lines.push_back(read);
    }

    LeafletText& m_text;
    Language m_language;
    Problems& m_problems;
    int m_number = 0;
    int m_fences = 0;
    int m_count = 0;
    std::optional<LeafletPart> m_section;
};

} // namespace

const std::vector<LeafletPart>& leafletParts() {
    static const std::vector<LeafletPart> all{LeafletPart::Main,   LeafletPart::Danger,
                                              LeafletPart::Action, LeafletPart::Message,
                                              LeafletPart::Field,  LeafletPart::TeachBack};
    return all;
}

QString leafletPartName(LeafletPart part) {
    return wordsOf(part).name;
}

QString leafletHeading(LeafletPart part, Language language) {
    return language == Language::Ko ? wordsOf(part).ko : wordsOf(part).zh;
}

QString leafletMark(LeafletPart part, int number) {
    return part == LeafletPart::Message ? u"%1. "_s.arg(number) : wordsOf(part).mark;
}

LeafletText parseLeafletText(const QByteArray& utf8, const QString& file, Language language,
                             Problems& problems) {
    LeafletText text;
    text.file = file;
    LeafletReader reader(text, language, problems);
    int number = 0;
    for (const QByteArray& line : utf8.split('\n')) {
        QString words = QString::fromUtf8(line);
        if (words.endsWith(u'\r'))
            words.chop(1);
        ++number;
        if (words.contains(QChar::ReplacementCharacter))
            problems.add(number, u"the text is not UTF-8"_s);
        if (words != words.normalized(QString::NormalizationForm_C))
            problems.add(number, u"a letter is written in parts (not NFC)"_s);
        reader.take(words, number);
    }
    reader.finish();
    return text;
}

} // namespace muying::content
