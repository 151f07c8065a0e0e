#include "ui/print/text.h"
#include "tests/catch.h"
#include "ui/print/fonts.h"
#include "ui/print/line_breaks.h"

#include <QTemporaryDir>

#include <cmath>

using namespace muying;
using namespace muying::print;
using namespace Qt::StringLiterals;

TEST_CASE("a missing font file is told in a sentence and nothing is printed with another face") {
    const QTemporaryDir empty;
    const Status loaded = loadFonts(empty.path());
    REQUIRE_FALSE(loaded.ok());
    CHECK(loaded.error().code == ErrorCode::NotFound);
    CHECK(loaded.error().message.contains(u"MuyingSans-Regular.otf"_s));
    CHECK(loaded.error().message.contains(u"记录没有受影响"_s));
}

TEST_CASE("the bundled faces hold names and words, but none of the radicals that share their glyphs") {
    REQUIRE(loadFonts().ok());
    const Face& sans = face(Voice::Record, false);
    for (const char32_t character :
         u"李顺姬朴㛃䶮𠮷𬭎녀성련락ㄱ，。“”…—～≥≤×⁹²μ±"_s.toUcs4())
        CHECK(sans.glyph(character).index != 0);
    const Face& serif = face(Voice::Form, true);
    for (const char32_t character :
         u"母子健康手册妊娠风险筛查表第1次产前检查服务记录表모자건강수첩⁹"_s.toUcs4())
        CHECK(serif.glyph(character).index != 0);
    for (const char32_t radical : {0x2F47U, 0x2ED4U, 0x2EE3U, 0x2F3EU, 0x301CU}) {
        CHECK(sans.glyph(radical).index == 0);
        CHECK(serif.glyph(radical).index == 0);
    }
}

TEST_CASE("both weights of both voices are faces of their own") {
    REQUIRE(loadFonts().ok());
    CHECK(face(Voice::Record, false).font().familyName() == sansFamily());
    CHECK(face(Voice::Form, false).font().familyName() == serifFamily());
    CHECK(face(Voice::Record, true).font().weight() > face(Voice::Record, false).font().weight());
}

TEST_CASE("widths are in millimetres and grow with the size of the text") {
    REQUIRE(loadFonts().ok());
    const double em = formText(10).em();
    CHECK(std::abs(em - 3.5278) < 0.001);
    CHECK(std::abs(TextMetrics::width(u"产前检查"_s, formText(10)) - 4 * em) < 0.01);
    CHECK(std::abs(TextMetrics::width(u"产前检查"_s, formText(20)) - 8 * em) < 0.01);
    // A little space beside digits, none in Korean.
    const double parts = TextMetrics::width(u"第"_s, formText(10)) + TextMetrics::width(u"2"_s, formText(10));
    CHECK(TextMetrics::width(u"第2"_s, formText(10)) > parts + 0.05 * em);
    const double korean =
        TextMetrics::width(u"제"_s, formText(10)) + TextMetrics::width(u"2"_s, formText(10));
    CHECK(std::abs(TextMetrics::width(u"제2"_s, formText(10)) - korean) < 0.001);
}

TEST_CASE("lines break as Chinese asks: no comma at the start, no bracket at the end") {
    REQUIRE(loadFonts().ok());
    const TextStyle style = formText(10);
    const QString text =
        u"宫内早孕，单活胎，头臀长四十二毫米（相当于孕十一周，二〇二六年五月），未见异常。"_s;
    for (double width = 12; width < 80; width += 1.7) {
        const QStringList lines = TextMetrics::wrap(text, style, width);
        CHECK(lines.join(QString()) == text);
        for (const QString& line : lines) {
            CHECK(TextMetrics::width(line, style) <= width + 0.01);
            CHECK_FALSE(u"，。、）；："_s.contains(line.front()));
            CHECK_FALSE(u"（《“"_s.contains(line.back()));
        }
    }
}

TEST_CASE("numbers stay with their units, dates whole, Korean words unbroken") {
    CHECK(unbreakablePieces(u"孕11周"_s) == QStringList{u"孕"_s, u"11周"_s});
    CHECK(unbreakablePieces(u"空腹5.1 mmol/L"_s).last() == u"5.1 mmol/L"_s);
    CHECK(unbreakablePieces(u"流脑疫苗　第3剂"_s).last() == u"第3剂"_s);
    CHECK(unbreakablePieces(u"于2026年5月11日"_s).last() == u"2026年5月11日"_s);
    CHECK(unbreakablePieces(u"血压（118/76）"_s).last() == u"（118/76）"_s);
    const QStringList korean = unbreakablePieces(u"해산예정일 확정"_s);
    REQUIRE(korean.size() == 2);
    CHECK(korean[1] == u"확정"_s);
}

TEST_CASE(
    "a Korean word too wide for its cell is torn without a bracket alone, a number stays with its unit") {
    REQUIRE(loadFonts().ok());
    const TextStyle style = formText(9);
    const QString text =
        GENERATE(u"임신초기수첩발급(임신13주전에등록)확정"_s, u"（随访孕妇产后四十二天体检）"_s,
                 u"혈색소(105g/L)"_s, u"수첩발급「제1차산전검사」기관"_s);
    for (double width = 9; width < 60; width += 0.7) {
        const QStringList lines = TextMetrics::wrap(text, style, width);
        CHECK(lines.join(QString()) == text);
        for (const QString& line : lines) {
            INFO(width << ": " << lines.join(u'|').toStdString());
            CHECK_FALSE(u"）)」，。"_s.contains(line.front()));
            CHECK_FALSE(u"（(「"_s.contains(line.back()));
        }
        for (qsizetype i = 0; i + 1 < lines.size() && width > 14; ++i)
            CHECK_FALSE((lines[i].back().isDigit() &&
                         (lines[i + 1].front().isDigit() || lines[i + 1].startsWith(u'g') ||
                          lines[i + 1].startsWith(u'주'))));
    }
}

TEST_CASE("a word without any place to break is cut at the edge, never drawn past it") {
    REQUIRE(loadFonts().ok());
    const TextStyle style = recordText(10);
    const QString endless = QString(500, u'W');
    const QStringList lines = TextMetrics::wrap(endless, style, 40);
    CHECK(lines.join(QString()) == endless);
    for (const QString& line : lines)
        CHECK(TextMetrics::width(line, style) <= 40.01);
    const QString rare = u"𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷"_s; // surrogate pairs are not torn
    for (const QString& line : TextMetrics::wrap(rare, style, 9))
        CHECK(line.size() % 2 == 0);
    CHECK(TextMetrics::width(fittedText(endless, style, 20), style) <= 20);
    CHECK(fittedText(u"短"_s, style, 20) == u"短"_s);
}
