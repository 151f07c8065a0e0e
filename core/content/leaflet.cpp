#include "core/content/leaflet.h"

#include "core/content/csv_table.h"
#include "core/content/leaflet_check.h"
#include "core/content/schedule.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace muying::content {

using namespace Qt::StringLiterals;

namespace {

/// Joins the two files of a leaflet, complaining where they do not fit.
class LeafletJoiner {
public:
    LeafletJoiner(const LeafletSource& source, QStringList& complaints)
        : m_zhProblems(source.zhFile), m_koProblems(source.koFile), m_complaints(complaints),
          m_zh(parseLeafletText(source.zh, source.zhFile, Language::Zh, m_zhProblems)),
          m_ko(parseLeafletText(source.ko, source.koFile, Language::Ko, m_koProblems)) {
        m_leaflet.folder = source.folder;
        m_leaflet.zhFile = m_zh.file;
        m_leaflet.koFile = m_ko.file;
    }

    Leaflet join(const QString& code) {
        if (!m_zh.lines.empty() && !m_ko.lines.empty()) {
            readHeads(code);
            joinPairs();
        }
        m_complaints += m_zhProblems.list() + m_koProblems.list();
        return m_leaflet;
    }

private:
    QString need(const QString& key, const LeafletText& text, Problems& problems) {
        if (!text.head.contains(key))
            problems.add(1, u"the head has no \"%1\""_s.arg(key));
        return text.value(key);
    }
    void readHeads(const QString& code) {
        static const QStringList zhKeys{
            u"code"_s,         u"edition"_s, u"language"_s,   u"title"_s,
            u"outside"_s,      u"topic"_s,   u"weeks"_s,      u"postpartum_days"_s,
            u"child_months"_s, u"colours"_s, u"due"_s,        u"after_loss"_s,
            u"sensitive"_s,    u"source"_s,  u"to_confirm"_s, u"review"_s};
        static const QStringList koKeys{u"code"_s,  u"edition"_s, u"language"_s,
                                        u"title"_s, u"outside"_s, u"review"_s};
        knownKeys(m_zh, zhKeys, m_zhProblems);
        knownKeys(m_ko, koKeys, m_koProblems);
        sameInBoth(u"code"_s, code);
        sameInBoth(u"edition"_s, m_zh.value(u"edition"_s));
        language(m_zh, u"zh-CN"_s, m_zhProblems);
        language(m_ko, u"ko-CN"_s, m_koProblems);
        m_leaflet.code = code;
        m_leaflet.edition = m_zh.value(u"edition"_s);
        m_leaflet.titleZh = need(u"title"_s, m_zh, m_zhProblems);
        m_leaflet.titleKo = need(u"title"_s, m_ko, m_koProblems);
        m_leaflet.source = need(u"source"_s, m_zh, m_zhProblems);
        m_leaflet.toConfirm = m_zh.value(u"to_confirm"_s).split(u' ', Qt::SkipEmptyParts);
        m_leaflet.reviewZh = review(m_zh, m_zhProblems);
        m_leaflet.reviewKo = review(m_ko, m_koProblems);
        readTriggers();
        readOutside();
    }
    void knownKeys(const LeafletText& text, const QStringList& keys, Problems& problems) {
        for (auto it = text.headLines.cbegin(); it != text.headLines.cend(); ++it) {
            if (!keys.contains(it.key()))
                problems.add(it.value(), u"the head knows no \"%1\""_s.arg(it.key()));
        }
    }
    void sameInBoth(const QString& key, const QString& value) {
        if (need(key, m_zh, m_zhProblems) != value || value.isEmpty())
            m_zhProblems.add(m_zh.lineOf(key), u"\"%1\" must be %2"_s.arg(key, value));
        if (need(key, m_ko, m_koProblems) != value)
            m_koProblems.add(m_ko.lineOf(key), u"\"%1\" must be %2 as in the Chinese"_s.arg(key, value));
    }
    void language(const LeafletText& text, const QString& tag, Problems& problems) {
        if (text.value(u"language"_s) != tag)
            problems.add(text.lineOf(u"language"_s), u"\"language\" must be %1"_s.arg(tag));
    }
    LeafletReview review(const LeafletText& text, Problems& problems) {
        const QString words = need(u"review"_s, text, problems);
        LeafletReview review;
        if (words.isEmpty() || words == u"unreviewed"_s)
            return review;
        review.on = QDate::fromString(words.section(u' ', 0, 0), Qt::ISODate);
        review.by = words.section(u' ', 1).trimmed();
        if (!review.on.isValid() || review.by.isEmpty())
            problems.add(text.lineOf(u"review"_s),
                         u"\"review\" is \"unreviewed\" or a day and who reviewed (2027-01-05 name)"_s);
        return review;
    }
    std::optional<LeafletSpan> span(const QString& key, int most) {
        if (!m_zh.head.contains(key))
            return std::nullopt;
        static const QRegularExpression fromTo(u"^(\\d+)-(\\d+)$"_s);
        const auto match = fromTo.match(m_zh.value(key));
        const LeafletSpan span{match.captured(1).toInt(), match.captured(2).toInt()};
        if (!match.hasMatch() || span.from > span.to || span.to > most)
            m_zhProblems.add(m_zh.lineOf(key), u"\"%1\" must be from-to, at most %2"_s.arg(key).arg(most));
        return span;
    }
    void readTriggers() {
        m_leaflet.topic = need(u"topic"_s, m_zh, m_zhProblems);
        if (!leafletTopics().contains(m_leaflet.topic))
            m_zhProblems.add(m_zh.lineOf(u"topic"_s), u"there is no topic \"%1\""_s.arg(m_leaflet.topic));
        m_leaflet.weeks = span(u"weeks"_s, 45);
        m_leaflet.postpartumDays = span(u"postpartum_days"_s, 365);
        m_leaflet.childMonths = span(u"child_months"_s, 83);
        m_leaflet.due = m_zh.value(u"due"_s).split(u' ', Qt::SkipEmptyParts);
        m_leaflet.colours = m_zh.value(u"colours"_s).split(u' ', Qt::SkipEmptyParts);
        static const QStringList colours{u"green"_s, u"yellow"_s, u"orange"_s, u"red"_s, u"purple"_s};
        for (const QString& colour : m_leaflet.colours) {
            if (!colours.contains(colour))
                m_zhProblems.add(m_zh.lineOf(u"colours"_s), u"there is no risk colour \"%1\""_s.arg(colour));
        }
    }
    void readOutside() {
        const QString loss = m_zh.value(u"after_loss"_s);
        m_leaflet.afterLoss = loss == u"yes"_s;
        if (m_zh.head.contains(u"after_loss"_s) && !m_leaflet.afterLoss)
            m_zhProblems.add(m_zh.lineOf(u"after_loss"_s), u"\"after_loss\" is yes or not there"_s);
        const QString answer = need(u"sensitive"_s, m_zh, m_zhProblems);
        m_leaflet.sensitive = answer != u"no"_s;
        if (answer != u"no"_s && answer != u"yes"_s)
            m_zhProblems.add(m_zh.lineOf(u"sensitive"_s), u"\"sensitive\" must be yes or no"_s);
        for (const auto& [text, problems] :
             {std::pair{&m_zh, &m_zhProblems}, std::pair{&m_ko, &m_koProblems}}) {
            if (text->head.contains(u"outside"_s) != m_leaflet.sensitive)
                problems->add(text->lineOf(u"outside"_s),
                              u"a sensitive leaflet, and only that, has a neutral "
                              "\"outside\" title"_s);
        }
        m_leaflet.outsideZh = m_leaflet.sensitive ? m_zh.value(u"outside"_s) : m_leaflet.titleZh;
        m_leaflet.outsideKo = m_leaflet.sensitive ? m_ko.value(u"outside"_s) : m_leaflet.titleKo;
    }
    void joinPairs() {
        for (const LeafletPart part : leafletParts()) {
            const auto zh = lines(m_zh, part);
            const auto ko = lines(m_ko, part);
            if (zh.size() != ko.size()) {
                const int at = ko.empty() ? 1 : ko.back().line;
                m_koProblems.add(at,
                                 u"%1: %2 lines, but %3 in the Chinese: every message must have its pair"_s
                                     .arg(leafletPartName(part))
                                     .arg(ko.size())
                                     .arg(zh.size()));
                continue;
            }
            for (size_t i = 0; i < zh.size(); ++i)
                joinPair(zh[i], ko[i]);
        }
    }
    static std::vector<LeafletLine> lines(const LeafletText& text, LeafletPart part) {
        std::vector<LeafletLine> found;
        std::ranges::copy_if(text.lines, std::back_inserter(found),
                             [part](const LeafletLine& line) { return line.part == part; });
        return found;
    }
    void joinPair(const LeafletLine& zh, const LeafletLine& ko) {
        LeafletPair pair{zh.part, zh.text, ko.text, zh.facts, false, zh.line, ko.line};
        pair.toConfirm = std::ranges::any_of(
            zh.facts, [&](const QString& fact) { return m_leaflet.toConfirm.contains(fact); });
        if (!ko.facts.isEmpty())
            m_koProblems.add(ko.line, u"the facts stand in the Chinese file only"_s);
        m_leaflet.pairs.push_back(std::move(pair));
    }

    Problems m_zhProblems;
    Problems m_koProblems;
    QStringList& m_complaints;
    LeafletText m_zh;
    LeafletText m_ko;
    Leaflet m_leaflet;
};

/// Leaflets in folders nobody named would silently never be offered.
void complainOfStrangers(const QDir& root, const CsvTable& named, QStringList& complaints) {
    for (const QString& folder : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const bool known =
            std::ranges::any_of(named.rows, [&](const CsvTable::Row& row) { return row.cells[1] == folder; });
        if (!known)
            complaints << u"%1:0: leaflets.csv does not name this folder"_s.arg(root.filePath(folder));
    }
}

void complainOfWindows(const Leaflet& leaflet, const Schedule& schedule, QStringList& complaints) {
    for (const QString& code : leaflet.due) {
        if (!schedule.window(code))
            complaints << u"%1:0: \"due\": the schedule has no window \"%2\""_s.arg(leaflet.zhFile, code);
    }
}

bool readLeafletFile(const QString& path, QByteArray& text, QStringList& complaints) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        complaints << u"%1:0: the file is missing or cannot be read"_s.arg(path);
        return false;
    }
    text = file.readAll();
    if (file.error() != QFileDevice::NoError)
        complaints << u"%1:0: %2"_s.arg(path, file.errorString());
    return file.error() == QFileDevice::NoError;
}

} // namespace

Leaflet parseLeaflet(const LeafletSource& source, const LeafletRules& rules, const Schedule& schedule,
                     QStringList& complaints) {
    const qsizetype before = complaints.size();
    Leaflet leaflet = LeafletJoiner(source, complaints).join(source.code);
    // What is not even paired cannot be compared: the other complaints would only repeat the first.
    if (complaints.size() == before) {
        complaints += rules.check(leaflet);
        complainOfWindows(leaflet, schedule, complaints);
    }
    return leaflet;
}

std::vector<LeafletPair> Leaflet::of(LeafletPart part) const {
    std::vector<LeafletPair> found;
    std::ranges::copy_if(pairs, std::back_inserter(found),
                         [part](const LeafletPair& pair) { return pair.part == part; });
    return found;
}

const QStringList& leafletTopics() {
    static const QStringList all{u"pregnancy"_s,  u"nutrition"_s, u"illness"_s, u"colour"_s,       u"birth"_s,
                                 u"postpartum"_s, u"newborn"_s,   u"child"_s,   u"preconception"_s};
    return all;
}

LeafletShelf readLeaflets(const QString& resourcesDir) {
    LeafletShelf shelf;
    const QDir root(resourcesDir + u"/leaflets"_s);
    const auto named = readCsv(root.filePath(u"leaflets.csv"_s), {u"code"_s, u"folder"_s});
    const auto rules = LeafletRules::load(root.path());
    const auto schedule = loadSchedule(resourcesDir + u"/schedules"_s);
    for (const Error* error : {named ? nullptr : &named.error(), rules ? nullptr : &rules.error(),
                               schedule ? nullptr : &schedule.error()}) {
        if (error)
            shelf.complaints << error->message;
    }
    if (!shelf.complaints.isEmpty())
        return shelf;
    complainOfStrangers(root, *named, shelf.complaints);
    for (const CsvTable::Row& row : named->rows) {
        const QString folder = root.filePath(row.cells[1]);
        LeafletSource source{row.cells[0],           row.cells[1], {}, {}, folder + u"/zh-CN.md"_s,
                             folder + u"/ko-CN.md"_s};
        const bool zh = readLeafletFile(source.zhFile, source.zh, shelf.complaints);
        const bool ko = readLeafletFile(source.koFile, source.ko, shelf.complaints);
        if (zh && ko)
            shelf.leaflets.push_back(parseLeaflet(source, *rules, *schedule, shelf.complaints));
    }
    return shelf;
}

Result<std::vector<Leaflet>> loadLeaflets(const QString& resourcesDir) {
    LeafletShelf shelf = readLeaflets(resourcesDir);
    if (shelf.complaints.isEmpty())
        return std::move(shelf.leaflets);
    const QString lines = shelf.complaints.join(u'\n');
    const QString sentence = QCoreApplication::translate(
        "muying::content",
        "宣教单张的内容有误，没有打印任何单张，记录没有改动。请改正下面几行，或重新安装本程序：");
    return failure(ErrorCode::ContentInvalid, sentence + u'\n' + lines, lines);
}

} // namespace muying::content
