#include "tests/catch.h"
#include "tests/ui/print/sample_woman.h"
#include "ui/print/fonts.h"
#include "ui/print/leaflet_pages.h"
#include "ui/print/pdf_writer.h"
#include "ui/print/text.h"

#include <algorithm>

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
            if (text && text->at.y() > 24 && text->at.y() < 275)
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

Document printed(const content::Leaflet& leaflet, const LeafletJob& job) {
    auto document = leafletPages(leaflet, job);
    REQUIRE(document.ok());
    return *document;
}

} // namespace

TEST_CASE("every leaflet is sound in every layout, its danger box on the first page") {
    const auto layout =
        GENERATE(LeafletLayout::SideBySide, LeafletLayout::Stacked, LeafletLayout::ChineseOnly);
    for (const content::Leaflet& leaflet : allLeaflets()) {
        const Document document = printed(leaflet, leafletJob(layout));
        INFO(leaflet.code.toStdString() << " layout " << int(layout));
        for (const Page& page : document.pages)
            CHECK(layoutFaults(page).join(u'\n') == QString());
        CHECK(document.pages.size() <= 2);
        CHECK(smallestBody(document) >= 12);
        for (const Page& page : document.pages)
            CHECK_FALSE(wordsOn(page).contains(u"～\n"_s)); // a range stays on one line
        const auto isBox = [](const Item& item) {
            const auto* rect = std::get_if<RectItem>(&item);
            return rect && rect->rect.width() > 170 && rect->rect.bottom() <= 274;
        };
        CHECK(std::ranges::count_if(document.pages.front().items, isBox) == 1);
        for (const Page& page : document.pages)
            CHECK(wordsOn(page).contains(u"未审"_s));
        CHECK(wordsOn(document.pages.front()).contains(u"당장 병원에"_s) ==
              (layout != LeafletLayout::ChineseOnly));
    }
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
    job.zh = leafletValues(facts, Language::Zh);
    CHECK(job.zh.value(u"colour"_s) == u"橙 + 紫"_s);
    CHECK(leafletValues(facts, Language::Ko).value(u"colour"_s).startsWith(u"주황색"_s));
    CHECK_FALSE(job.zh.contains(u"hospital"_s));
    const Document document = printed(allLeaflets().front(), job);
    QString words;
    for (const Page& page : document.pages)
        words += wordsOn(page);
    CHECK(words.contains(u"风险颜色：橙 + 紫"_s));
    CHECK(words.contains(u"去哪家医院：________"_s));
}

TEST_CASE("the text of a leaflet can be taken out of its PDF in both languages") {
    QTemporaryDir dir;
    const QString path = dir.filePath(u"leaflet.pdf"_s);
    const content::Leaflet& leaflet = allLeaflets().front();
    REQUIRE(writePdf(printed(leaflet, leafletJob(LeafletLayout::Stacked)), path, {}).ok());
    const QString text = textOf(path, true);
    for (const content::LeafletPair& pair : leaflet.pairs) {
        if (pair.part == content::LeafletPart::Field)
            continue;
        INFO(pair.zh.toStdString());
        CHECK(text.contains(squeezed(pair.zh)));
        CHECK(text.contains(squeezed(pair.ko)));
    }
}
