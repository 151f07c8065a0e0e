#include "core/content/leaflet.h"
#include "core/content/leaflet_check.h"
#include "core/content/leaflet_picture.h"
#include "core/content/schedule.h"
#include "tests/core/content/content_files.h"

#include <QDirIterator>

#include <algorithm>

using namespace muying;
using namespace muying::content;
using namespace muying::tests;

namespace {

/// A copy of the leaflets (and of the schedule they name) that a test may spoil.
class SpoiledLeaflets {
public:
    SpoiledLeaflets() {
        REQUIRE(m_dir.isValid());
        copy(u"leaflets"_s);
        copy(u"schedules"_s);
    }
    QString root() const { return m_dir.path(); }
    QString path(const QString& file) const { return m_dir.filePath(u"leaflets/"_s + file); }
    /// Replaces the first `before`; returns its line.
    int replace(const QString& file, const QByteArray& before, const QByteArray& after) {
        QByteArray text = readAll(path(file));
        const qsizetype at = text.indexOf(before);
        INFO(file.toStdString() << " does not hold " << before.toStdString());
        REQUIRE(at >= 0);
        writeAll(path(file), text.replace(at, before.size(), after));
        return 1 + static_cast<int>(text.left(at).count('\n'));
    }
    /// The complaints, without the folder in front.
    QStringList complaints() const {
        QStringList lines = readLeaflets(root()).complaints;
        for (QString& line : lines)
            line.remove(m_dir.path() + u"/leaflets/"_s);
        return lines;
    }

private:
    void copy(const QString& folder) {
        const QString from = realResources() + u'/' + folder;
        REQUIRE(QDir(m_dir.path()).mkpath(folder));
        QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString to = m_dir.filePath(folder + files.next().mid(from.size()));
            REQUIRE(QDir().mkpath(QFileInfo(to).path()));
            REQUIRE(QFile::copy(files.filePath(), to));
        }
    }

    QTemporaryDir m_dir;
};

const Leaflet& leafletOf(const std::vector<Leaflet>& leaflets, const QString& code) {
    const auto found = std::ranges::find(leaflets, code, &Leaflet::code);
    REQUIRE(found != leaflets.end());
    return *found;
}

struct SpoiledLine {
    const char* file;
    const char* before;
    const char* after;
    const char* complaint; ///< what must be said of that line
};

} // namespace

TEST_CASE("All thirty leaflets, and the one after a loss, pass their own checks") {
    const LeafletShelf shelf = readLeaflets(realResources());
    INFO(shelf.complaints.join(u'\n').toStdString());
    CHECK(shelf.complaints.isEmpty());
    REQUIRE(shelf.leaflets.size() == 31);
    for (size_t i = 0; i < shelf.leaflets.size(); ++i)
        CHECK(shelf.leaflets[i].code == u"L%1"_s.arg(i + 1, 2, 10, QLatin1Char('0')));
    CHECK(loadLeaflets(realResources()).ok());
}

TEST_CASE("A leaflet holds pairs, triggers and what is still to be confirmed") {
    const auto leaflets = loadLeaflets(realResources());
    REQUIRE(leaflets.ok());
    const Leaflet& danger = leafletOf(*leaflets, u"L01"_s);
    CHECK(danger.topic == u"pregnancy"_s);
    CHECK(danger.weeks->holds(0));
    CHECK(danger.weeks->holds(42));
    CHECK_FALSE(danger.childMonths.has_value());
    CHECK(danger.due.contains(u"ANC1"_s));
    CHECK_FALSE(danger.reviewed());
    CHECK(danger.of(LeafletPart::Danger).size() == 8);
    // Fact 4 (movements) stands in a document, fact 5 (fits) is from memory.
    const auto messages = danger.of(LeafletPart::Message);
    const auto about = [&](const QString& fact) {
        return *std::ranges::find(messages, QStringList{fact}, &LeafletPair::facts);
    };
    CHECK_FALSE(about(u"4"_s).toConfirm);
    CHECK(about(u"5"_s).toConfirm);
    CHECK(about(u"4"_s).ko.contains(u"28주가 지난 후 2시간에 10번"_s));
}

TEST_CASE("What others must not read is sensitive: each topic of the house has its leaflet") {
    const auto leaflets = loadLeaflets(realResources());
    REQUIRE(leaflets.ok());
    for (const QString& topic : {u"艾滋"_s, u"梅毒"_s, u"乙肝"_s, u"抑郁"_s, u"避孕"_s, u"失去宝宝"_s}) {
        INFO(topic.toStdString());
        CHECK(std::ranges::any_of(*leaflets, [&](const Leaflet& leaflet) {
            const auto main = leaflet.of(LeafletPart::Main);
            return leaflet.sensitive && (leaflet.titleZh.contains(topic) || main.front().zh.contains(topic));
        }));
    }
    // What the leaflet after a loss says rests on facts of others or is our own and to be confirmed.
    const Leaflet& loss = leafletOf(*leaflets, u"L31"_s);
    CHECK(loss.afterLoss);
    CHECK_FALSE(loss.reviewed());
    for (const LeafletPair& pair : loss.pairs) {
        for (const QString& fact : pair.facts)
            CHECK((fact == u"p"_s || fact.startsWith(u'L')));
        CHECK((pair.toConfirm || !pair.facts.contains(u"p"_s)));
    }
}

TEST_CASE("Only what others must not read has a neutral title on the outside") {
    const auto leaflets = loadLeaflets(realResources());
    REQUIRE(leaflets.ok());
    QStringList sensitive;
    for (const Leaflet& leaflet : *leaflets) {
        if (leaflet.sensitive)
            sensitive << leaflet.code;
        CHECK((leaflet.outsideZh != leaflet.titleZh) == leaflet.sensitive);
    }
    CHECK(sensitive == QStringList{u"L08"_s, u"L14"_s, u"L19"_s, u"L20"_s, u"L31"_s});
    // The sheet of the purple women names no disease anywhere.
    for (const LeafletPair& pair : leafletOf(*leaflets, u"L14"_s).pairs) {
        for (const QString& disease : {u"艾滋"_s, u"梅毒"_s, u"肝炎"_s, u"乙肝"_s, u"结核"_s})
            CHECK_FALSE(pair.zh.contains(disease));
    }
}

TEST_CASE("A mistake in a leaflet is told with file and line") {
    const auto line = GENERATE(values<SpoiledLine>({
        {"danger-signs-in-pregnancy/ko-CN.md", "2시간에 10번이", "2시간에 12번이", "the numbers are "},
        {"danger-signs-in-pregnancy/ko-CN.md", "38 ℃가", "38가", "the numbers are "},
        {"eating-and-weight-in-pregnancy/ko-CN.md", "300~500 g, 닭알", "300~500 mg, 닭알",
         "the numbers are "},
        {"anaemia-iron-folic-acid/ko-CN.md", "0.4 mg", "4 mg", "the numbers are "},
        {"danger-signs-in-pregnancy/ko-CN.md", "태동을 세십시오", "태동을 체크하십시오",
         "\"체크\" is not Korean of China: 검사"},
        {"danger-signs-in-pregnancy/ko-CN.md", "120에 전화하여", "119에 전화하여",
         "\"119\" is not Korean of China"},
        {"before-pregnancy/ko-CN.md", "류산(流产)", "유산(流产)", "流产 is registered as \"류산\""},
        {"before-pregnancy/ko-CN.md", "류산(流产)", "류산",
         "the Chinese name 流产 must stand beside \"류산\""},
        {"bleeding-after-birth/ko-CN.md", "옥시토신(缩宫素)", "옥시토신",
         "the Chinese name 缩宫素 must stand beside"},
        {"danger-signs-in-pregnancy/zh-CN.md", "{next_date}", "{next_day}",
         "there is no placeholder {next_day}"},
        {"danger-signs-in-pregnancy/ko-CN.md", "{next_date}", "{hospital}", "the numbers are "},
        {"danger-signs-in-pregnancy/zh-CN.md", " [8]\n\n!", "\n\n!", "it names no fact it rests on"},
        {"danger-signs-in-pregnancy/zh-CN.md", "阴道出血，多少", "阴道出血,多少", "full-width marks"},
        {"danger-signs-in-pregnancy/ko-CN.md", "태동을 세십시오", "胎动을 세십시오",
         "Chinese characters in Korean text stand in brackets"},
        {"danger-signs-in-pregnancy/ko-CN.md", "\n2. ", "\n3. ",
         "does not begin as a line of this part does"},
        {"danger-signs-in-pregnancy/ko-CN.md", "## 나의 계획", "## 나의 길", "is no heading of a leaflet"},
        {"danger-signs-in-pregnancy/ko-CN.md", "edition: 2026-1", "edition: 2025-1",
         "must be 2026-1 as in the Chinese"},
        {"danger-signs-in-pregnancy/zh-CN.md", "weeks: 0-42", "weeks: 42-0", "\"weeks\" must be from-to"},
        {"danger-signs-in-pregnancy/zh-CN.md", "topic: pregnancy", "topic: gardening", "there is no topic"},
        {"danger-signs-in-pregnancy/zh-CN.md", "review: unreviewed", "review: yes", "a day and who reviewed"},
        {"danger-signs-in-pregnancy/zh-CN.md", "sensitive: no", "sensitve: no",
         "the head knows no \"sensitve\""},
    }));
    INFO(line.complaint);
    SpoiledLeaflets resources;
    const QString file = QString::fromUtf8(line.file);
    int number = resources.replace(file, line.before, line.after);
    if (line.before[0] == '\n')
        ++number;
    const QStringList complaints = resources.complaints();
    INFO(complaints.join(u'\n').toStdString());
    const QString place = u"%1:%2: "_s.arg(file).arg(number);
    CHECK(std::ranges::any_of(complaints, [&](const QString& complaint) {
        return complaint.startsWith(place) && complaint.contains(QString::fromUtf8(line.complaint));
    }));
    const auto loaded = loadLeaflets(resources.root());
    REQUIRE_FALSE(loaded.ok());
    CHECK(loaded.error().code == ErrorCode::ContentInvalid);
}

TEST_CASE("A message without its pair is refused") {
    SpoiledLeaflets resources;
    const QString file = u"danger-signs-in-pregnancy/ko-CN.md"_s;
    QByteArray text = readAll(resources.path(file));
    const qsizetype at = text.indexOf("\n8. ");
    REQUIRE(at > 0);
    writeAll(resources.path(file), text.remove(at, text.indexOf('\n', at + 1) - at));
    const QStringList complaints = resources.complaints();
    REQUIRE(complaints.size() == 1);
    CHECK(complaints.front().startsWith(file + u':'));
    CHECK(complaints.front().endsWith(
        u"message: 7 lines, but 8 in the Chinese: every message must have its pair"_s));
}

TEST_CASE("A lost file and a leaflet nobody named are told") {
    SpoiledLeaflets resources;
    REQUIRE(QFile::remove(resources.path(u"vitamin-d/ko-CN.md"_s)));
    CHECK(resources.complaints() ==
          QStringList{u"vitamin-d/ko-CN.md:0: the file is missing or cannot be read"_s});
    REQUIRE(QDir(resources.path(u"vitamin-d"_s)).removeRecursively());
    CHECK(resources.complaints().size() == 2);
    REQUIRE(QDir(resources.root()).mkpath(u"leaflets/tobacco"_s));
    CHECK(resources.complaints().contains(u"tobacco:0: leaflets.csv does not name this folder"_s));
    REQUIRE(QFile::remove(resources.path(u"terms.csv"_s)));
    CHECK(resources.complaints().size() == 1);
    CHECK(resources.complaints().front().startsWith(u"terms.csv:0: "_s));
}

TEST_CASE("A day the schedule does not know cannot ask for a leaflet") {
    SpoiledLeaflets resources;
    resources.replace(u"vitamin-d/zh-CN.md"_s, "due: PNV1", "due: PNV9");
    CHECK(resources.complaints() ==
          QStringList{u"vitamin-d/zh-CN.md:0: \"due\": the schedule has no window \"PNV9\""_s});
}

TEST_CASE("A word that only looks forbidden passes by the allow-list") {
    const auto rules = LeafletRules::load(realResources() + u"/leaflets"_s);
    REQUIRE(rules.ok());
    const auto leaflets = loadLeaflets(realResources());
    REQUIRE(leaflets.ok());
    Leaflet leaflet = leafletOf(*leaflets, u"L01"_s);
    const auto danger = std::ranges::find(leaflet.pairs, LeafletPart::Danger, &LeafletPair::part);
    danger->ko += u", 유산균"_s; // lactic bacteria; 유산 alone is the southern spelling of 流产
    CHECK(rules->check(leaflet).isEmpty());
    danger->ko += u", 유산"_s;
    REQUIRE(rules->check(leaflet).size() == 1);
    CHECK(rules->check(leaflet).front().contains(u"류산"_s));
}

TEST_CASE("A leaflet is read back as it is written") {
    const auto leaflets = loadLeaflets(realResources());
    const auto rules = LeafletRules::load(realResources() + u"/leaflets"_s);
    const auto schedule = loadSchedule(realResources() + u"/schedules"_s);
    REQUIRE(leaflets.ok());
    REQUIRE(rules.ok());
    REQUIRE(schedule.ok());
    for (const Leaflet& leaflet : *leaflets) {
        INFO(leaflet.code.toStdString());
        const QByteArray zh = leafletFile(leaflet, Language::Zh);
        const QByteArray ko = leafletFile(leaflet, Language::Ko);
        QStringList complaints;
        const Leaflet again = parseLeaflet({leaflet.code, leaflet.folder, zh, ko, u"zh"_s, u"ko"_s}, *rules,
                                           *schedule, complaints);
        CHECK(complaints == QStringList());
        CHECK(leafletFile(again, Language::Zh) == zh);
        CHECK(leafletFile(again, Language::Ko) == ko);
        CHECK(again.titleKo == leaflet.titleKo);
        CHECK(again.due == leaflet.due);
        REQUIRE(again.pairs.size() == leaflet.pairs.size());
        for (std::size_t i = 0; i < again.pairs.size(); ++i) {
            CHECK(again.pairs[i].zh == leaflet.pairs[i].zh);
            CHECK(again.pairs[i].ko == leaflet.pairs[i].ko);
            CHECK(again.pairs[i].facts == leaflet.pairs[i].facts);
            CHECK(again.pairs[i].toConfirm == leaflet.pairs[i].toConfirm);
        }
    }
}

TEST_CASE("A picture of a leaflet is a PNG of bounded size") {
    const auto png = [](quint8 width, quint8 height, qsizetype bytes) {
        QByteArray head("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
        head += QByteArray("\0\0", 2) + char(width) + '\0' + QByteArray("\0\0", 2) + char(height) + '\0';
        return head.leftJustified(bytes, 'x');
    };
    CHECK_FALSE(pictureFault({}).has_value());
    CHECK_FALSE(pictureFault(png(4, 4, 5000)).has_value()); // 1024 × 1024
    CHECK(pngSize(png(4, 2, 100)) == QSize(1024, 512));
    CHECK(pictureFault(png(16, 4, 5000))->fault == LeafletFault::PictureTooLarge);
    CHECK(pictureFault(png(4, 4, 900 * 1024))->fault == LeafletFault::PictureTooLarge);
    CHECK(pictureFault(QByteArray("GIF89a"))->fault == LeafletFault::Picture);
}
