#include "tests/catch.h"
#include "tests/ui/print/sample_woman.h"
#include "ui/print/fonts.h"
#include "ui/print/leaflet_pages.h"
#include "ui/print/leaflet_rows.h"
#include "ui/print/paint_page.h"
#include "ui/print/pdf_writer.h"
#include "ui/print/text.h"

#include <algorithm>
#include <cmath>

using namespace muying;
using namespace muying::print;
using namespace muying::tests;
using namespace Qt::StringLiterals;

namespace {

const std::vector<content::Leaflet>& allLeaflets() {
    static const auto read = content::loadLeaflets(realLibrary().folder());
    REQUIRE(read.ok());
    return *read;
}

const std::vector<content::LeafletField>& leafletFields() {
    static const auto rules = content::LeafletRules::load(realLibrary().folder() + u"/leaflets"_s);
    REQUIRE(rules.ok());
    return rules->fields();
}

LeafletJob leafletJob(LeafletLayout layout) {
    LeafletJob job;
    job.look.layout = layout;
    job.clinic = {u"示例乡卫生院"_s, {}, u"0439-8220000"_s};
    job.zh = job.ko = leafletValues(job.clinic);
    job.printedAt = QDateTime(QDate(2026, 11, 22), QTime(9, 0));
    return job;
}

double smallestBody(const Document& document) {
    double least = 100;
    for (const Page& page : document.pages) {
        for (const Item& item : page.items) {
            const auto* text = std::get_if<TextItem>(&item);
            const bool foot =
                text && text->at.y() > 264 && text->style.points <= 9.01; // a source of two lines
            if (text && text->at.y() > 24 && text->at.y() < 275 && !foot)
                least = std::min(least, text->style.points);
        }
    }
    return least;
}

QString wordsOn(const Page& page) {
    QString words;
    for (const Item& item : page.items) {
        if (const auto* text = std::get_if<TextItem>(&item))
            words += text->text + u'\n';
    }
    return words;
}

/// Frames of 3 pt that end above the foot.
qsizetype dangerBoxes(const Page& page) {
    return std::ranges::count_if(page.items, [](const Item& item) {
        const auto* rect = std::get_if<RectItem>(&item);
        return rect && rect->width > 1 && rect->rect.width() > 170 && rect->rect.bottom() <= 272;
    });
}

/// Text of the left and of the right column of every page: side by side pdftotext reads across both.
QString columnsOf(const QString& pdf) {
    constexpr int points = 72, border = int(15 + 0.45 * 180); // mm
    QString text;
    for (const int left : {0, border}) {
        const int width = left == 0 ? border : 210 - border;
        text += outputOf(u"pdftotext"_s,
                         {u"-x"_s, QString::number(left * points * 10 / 254), u"-y"_s, u"0"_s, u"-W"_s,
                          QString::number(width * points * 10 / 254), u"-H"_s, u"842"_s, pdf, u"-"_s});
    }
    return squeezed(text);
}

Document printed(const content::Leaflet& leaflet, const LeafletJob& job) {
    auto document = leafletPages(leaflet, job);
    REQUIRE(document.ok());
    return *document;
}

} // namespace

TEST_CASE("every leaflet is sound in every layout, its danger box on the first page") {
    const auto layout = GENERATE(LeafletLayout::SideBySide, LeafletLayout::Stacked,
                                 LeafletLayout::ChineseOnly, LeafletLayout::KoreanBehind);
    const bool koreanFirst = GENERATE(false, true);
    const bool bothOnOne = layout == LeafletLayout::SideBySide || layout == LeafletLayout::Stacked;
    for (const content::Leaflet& leaflet : allLeaflets()) {
        LeafletJob job = leafletJob(layout);
        job.look.koreanFirst = koreanFirst;
        const Document document = printed(leaflet, job);
        INFO(leaflet.code.toStdString() << " layout " << int(layout) << " Korean first " << koreanFirst);
        for (const Page& page : document.pages)
            CHECK(layoutFaults(page).join(u'\n') == QString());
        CHECK(document.pages.size() <= 2); // one sheet, whatever the layout
        CHECK(smallestBody(document) >= 12);
        for (const Page& page : document.pages)
            CHECK_FALSE(wordsOn(page).contains(u"～\n"_s)); // a range stays on one line
        CHECK(dangerBoxes(document.pages.front()) == 1);
        for (const Page& page : document.pages)
            CHECK(wordsOn(page).contains(u"未审"_s));
        const QString front = wordsOn(document.pages.front());
        const bool koreanFront = bothOnOne || (layout == LeafletLayout::KoreanBehind && koreanFirst);
        CHECK(front.contains(u"당장 병원에"_s) == koreanFront);
    }
}

TEST_CASE("every foot names the whole source, edition, review and day") {
    const auto layout = GENERATE(LeafletLayout::SideBySide, LeafletLayout::ChineseOnly);
    for (const content::Leaflet& leaflet : allLeaflets()) {
        INFO(leaflet.code.toStdString());
        for (const Page& page : printed(leaflet, leafletJob(layout)).pages) {
            const QString words = squeezed(wordsOn(page));
            CHECK(words.contains(squeezed(u"来源：%1"_s.arg(leaflet.source))));
            CHECK(words.contains(squeezed(u"%1　%2 版"_s.arg(leaflet.code, leaflet.edition))));
            CHECK(words.contains(u"审核中文：未审"_s));
            CHECK(words.contains(u"打印2026-11-22"_s));
        }
    }
}

TEST_CASE(
    "no line of a leaflet holds a single letter, and both languages of a pair are emphasised or neither") {
    REQUIRE(loadFonts().ok());
    LeafletLook look;
    const LeafletRows rows(look, LeafletScripts::Both, 1.5);
    int alone = 0, cells = 0;
    for (const content::Leaflet& leaflet : allLeaflets()) {
        for (const content::LeafletPair& pair : leaflet.pairs) {
            const LeafletRow row = rows.lay({{}, pair.zh, pair.ko, true}, 14);
            REQUIRE(row.cells.size() == 2);
            CHECK((row.cells[0].lead > 0) == (row.cells[1].lead > 0));
            for (const LeafletCell& cell : row.cells) {
                ++cells;
                alone += cell.lines.size() > 1 &&
                         TextMetrics::width(cell.lines.back(), cell.style) < 1.2 * cell.style.em();
            }
        }
    }
    // Where no narrower setting of as many lines gives it company it may stand: seldom.
    CHECK(alone * 200 < cells);
}

TEST_CASE("the heading of the danger box bears a warning triangle in each column") {
    const Document document = printed(allLeaflets().front(), leafletJob(LeafletLayout::SideBySide));
    CHECK(std::ranges::count_if(document.pages.front().items, [](const Item& item) {
              const auto* path = std::get_if<PathItem>(&item);
              return path && path->blank;
          }) == 2);
}

TEST_CASE("the read-aloud sheet is large: title, main message, danger box") {
    for (const content::Leaflet& leaflet : allLeaflets()) {
        LeafletJob job = leafletJob(LeafletLayout::SideBySide);
        job.look.aloud = true;
        const Document document = printed(leaflet, job);
        INFO(leaflet.code.toStdString());
        CHECK(document.pages.size() == 1);
        CHECK(smallestBody(document) >= 16);
        for (const Page& page : document.pages)
            CHECK(layoutFaults(page).join(u'\n') == QString());
        CHECK(dangerBoxes(document.pages.front()) == 1);
    }
}

TEST_CASE("Chinese stands first unless the county rules otherwise, and the Korean is of the size asked for") {
    const content::Leaflet& leaflet = allLeaflets().front();
    LeafletJob job = leafletJob(LeafletLayout::SideBySide);
    const QString zh = leaflet.of(content::LeafletPart::Action).front().zh.left(4);
    const QString ko = leaflet.of(content::LeafletPart::Action).front().ko.left(4);
    const auto placed = [&](const Document& document, const QString& words) {
        for (const Item& item : document.pages.front().items) {
            const auto* text = std::get_if<TextItem>(&item);
            if (text && text->text.startsWith(words))
                return *text;
        }
        return TextItem();
    };
    Document document = printed(leaflet, job);
    CHECK(placed(document, zh).at.x() < placed(document, ko).at.x());
    CHECK(placed(document, zh).style.points == placed(document, ko).style.points);
    job.look.koreanFirst = true;
    document = printed(leaflet, job);
    CHECK(placed(document, zh).at.x() > placed(document, ko).at.x());
    job.look = {};
    job.look.koreanPercent = 110;
    document = printed(leaflet, job);
    CHECK(std::abs(placed(document, ko).style.points - 1.1 * placed(document, zh).style.points) < 0.01);
    job.look = {};
    job.look.layout = LeafletLayout::Stacked;
    document = printed(leaflet, job);
    CHECK(placed(document, zh).at.y() < placed(document, ko).at.y());
}

TEST_CASE("the danger box stands out on a monochrome printer") {
    LeafletJob job = leafletJob(LeafletLayout::SideBySide);
    const Document document = printed(allLeaflets().front(), job);
    PaintOptions options;
    options.marks = MarkMode::LineArt;
    const QImage page =
        renderPage(document.pages.front(), 150, options).convertToFormat(QImage::Format_Grayscale8);
    // One bit, as a laser printer has it.
    const QImage print = page.convertToFormat(QImage::Format_Mono, Qt::MonoOnly | Qt::DiffuseDither);
    const auto black = [&](const QRectF& mm) {
        const double k = 150 / 25.4;
        int dark = 0, all = 0;
        for (int y = int(mm.top() * k); y < int(mm.bottom() * k); ++y) {
            for (int x = int(mm.left() * k); x < int(mm.right() * k); ++x, ++all)
                dark += qGray(print.pixel(x, y)) < 128;
        }
        return double(dark) / all;
    };
    for (const Item& item : document.pages.front().items) {
        const auto* rect = std::get_if<RectItem>(&item);
        if (rect && rect->filled && rect->rect.width() > 170)
            CHECK(black(rect->rect.adjusted(1, 0.5, -60, -0.5)) > 0.6); // bar with white letters
        if (rect && rect->grey > 0) {
            const double share =
                black(QRectF(rect->rect.right() - 8, rect->rect.top() + 1, 6, rect->rect.height() - 2));
            CHECK(share > 0.02);
            CHECK(share < 0.25);
        }
    }
}

TEST_CASE("Chinese marks share room with each other and give way at the end of a line") {
    REQUIRE(loadFonts().ok());
    TextStyle style = recordText(14);
    const double loose = TextMetrics::width(u"（数）：、《表》"_s, style);
    style.squeezed = true;
    const double tight = TextMetrics::width(u"（数）：、《表》"_s, style);
    // ）： ：、 、《 share half an em each, and the last 》 is trimmed to half.
    CHECK(std::abs(loose - tight - 2 * style.em()) < 0.05);
    CHECK(std::abs(TextMetrics::width(u"数胎动"_s, style) - 3 * style.em()) < 0.05);
    const QString text = u"看到出血，就去医院；不痛也要去。"_s;
    const double room = TextMetrics::width(u"看到出血，就去医院；"_s, style);
    CHECK(TextMetrics::wrap(text, style, room + 0.01).front() == u"看到出血，就去医院；"_s);
}

TEST_CASE("a long Korean compound breaks where it may, never between a number and its unit") {
    REQUIRE(loadFonts().ok());
    const TextStyle style = recordText(14);
    const QString compound = withSoftBreaks(u"사회구역위생봉사쎈터"_s);
    const double room = TextMetrics::width(u"사회구역위생"_s, style);
    CHECK(TextMetrics::wrap(compound, style, room) == QStringList{u"사회구역"_s, u"위생봉사쎈터"_s});
    CHECK(TextMetrics::width(compound, style) == TextMetrics::width(u"사회구역위생봉사쎈터"_s, style));
    for (const QString& line :
         TextMetrics::wrap(u"하루에 400 IU를 먹이고 28주부터 2시간에 10번"_s, style, 26))
        CHECK_FALSE(line.trimmed().endsWith(u"400"_s));
}

TEST_CASE("every character of the leaflets has a glyph in both faces") {
    REQUIRE(loadFonts().ok());
    QString missing;
    for (const content::Leaflet& leaflet : allLeaflets()) {
        QString all =
            leaflet.titleZh + leaflet.titleKo + leaflet.outsideZh + leaflet.outsideKo + leaflet.source;
        for (const content::LeafletPair& pair : leaflet.pairs)
            all += pair.zh + pair.ko;
        for (const char32_t character : all.toUcs4()) {
            for (const Voice voice : {Voice::Form, Voice::Record}) {
                if (face(voice, false).glyph(character).index == 0 ||
                    face(voice, true).glyph(character).index == 0)
                    missing += QString::fromUcs4(&character, 1);
            }
        }
    }
    CHECK(missing == QString());
}

TEST_CASE("a sensitive leaflet shows only its neutral title") {
    for (const content::Leaflet& leaflet : allLeaflets()) {
        if (!leaflet.sensitive)
            continue;
        const Document document = printed(leaflet, leafletJob(LeafletLayout::SideBySide));
        CHECK(document.title == leaflet.outsideZh);
        CHECK_FALSE(wordsOn(document.pages.front()).contains(leaflet.titleZh));
        CHECK(wordsOn(document.pages.front()).contains(leaflet.outsideZh));
    }
}

TEST_CASE("the record fills a leaflet, and what it does not know stays a line") {
    SampleWoman woman;
    const PrintInput input = woman.input();
    const PrintFacts facts(input);
    LeafletJob job = leafletJob(LeafletLayout::ChineseOnly);
    job.zh = leafletValues(facts, Language::Zh, leafletFields());
    CHECK(job.zh.value(u"colour"_s) == u"橙 + 紫"_s);
    CHECK(leafletValues(facts, Language::Ko, leafletFields()).value(u"colour"_s).startsWith(u"주황색"_s));
    const QString hospital = facts.episode().text(u"plan_place"_s);
    REQUIRE_FALSE(hospital.isEmpty());
    CHECK(job.zh.value(u"hospital"_s) == hospital);
    job.zh.remove(u"travel_minutes"_s);
    const Document document = printed(allLeaflets().front(), job);
    QString words;
    for (const Page& page : document.pages)
        words += wordsOn(page);
    CHECK(words.contains(u"风险颜色：橙 + 紫"_s));
    CHECK(words.contains(u"去哪家医院："_s + hospital.left(4)));
    CHECK(words.contains(u"________"_s)); // minutes nobody has told
}

TEST_CASE("both languages of every leaflet come out of its PDF as they are written") {
    QTemporaryDir dir;
    const QString path = dir.filePath(u"leaflet.pdf"_s);
    const auto layout = GENERATE(LeafletLayout::SideBySide, LeafletLayout::Stacked,
                                 LeafletLayout::ChineseOnly, LeafletLayout::KoreanBehind);
    for (const content::Leaflet& leaflet : allLeaflets()) {
        REQUIRE(writePdf(printed(leaflet, leafletJob(layout)), path, {}).ok());
        const QString text = layout == LeafletLayout::SideBySide ? columnsOf(path) : textOf(path, true);
        for (const content::LeafletPair& pair : leaflet.pairs) {
            if (pair.part == content::LeafletPart::Field)
                continue;
            INFO(leaflet.code.toStdString() << " layout " << int(layout) << ' ' << pair.zh.toStdString());
            CHECK(text.contains(squeezed(pair.zh)));
            if (layout != LeafletLayout::ChineseOnly)
                CHECK(text.contains(squeezed(pair.ko)));
        }
    }
}

TEST_CASE("characters two scripts share and rare letters of names are drawn and come out unchanged") {
    QTemporaryDir dir;
    const QString path = dir.filePath(u"names.pdf"_s);
    content::Leaflet leaflet = allLeaflets().front();
    // 日 户 门 stand in both fonts; the others are rare in names.
    const QString rare = u"日户门玥珺琇㛃堃喆昇翀"_s;
    leaflet.pairs.front().zh = rare;
    REQUIRE(writePdf(printed(leaflet, leafletJob(LeafletLayout::Stacked)), path, {}).ok());
    CHECK(textOf(path, true).contains(rare));
    QString missing;
    for (const char32_t character : rare.toUcs4()) {
        if (face(Voice::Record, false).glyph(character).index == 0)
            missing += QString::fromUcs4(&character, 1);
    }
    CHECK(missing == QString());
}

TEST_CASE("every place a leaflet is filled from is a field of a form") {
    for (const content::LeafletField& field : leafletFields()) {
        for (const QString& source : field.from) {
            for (const QString& place : source.split(u'+')) {
                INFO(field.code.toStdString() << ' ' << place.toStdString());
                const content::Form* form = realLibrary().form(place.section(u'.', 0, 0));
                REQUIRE(form != nullptr);
                CHECK(form->field(place.section(u'.', 1)) != nullptr);
            }
        }
    }
}
