#include "core/work/chart_context.h"
#include "tests/catch.h"
#include "tests/ui/print/sample_woman.h"
#include "ui/print/handbook.h"

using namespace muying;
using namespace muying::print;
using namespace muying::tests;
using namespace Qt::StringLiterals;

namespace {

/// What stands behind a label on the page of the pregnancy file; empty if the row is not printed.
QString valueBeside(const Document& document, const QString& label) {
    for (const Page& page : document.pages) {
        QRectF row;
        QString value;
        for (const Item& item : page.items) {
            const auto* text = std::get_if<TextItem>(&item);
            if (text && text->ink == Ink::Form && squeezed(text->text) == label)
                row = text->box();
        }
        for (const Item& item : page.items) {
            const auto* text = std::get_if<TextItem>(&item);
            if (text && text->ink == Ink::Value && !row.isEmpty() &&
                std::abs(text->at.y() - row.bottom()) < 3 && text->left() > row.right() &&
                text->left() < row.right() + 32)
                value += text->text;
        }
        if (!row.isEmpty())
            return squeezed(value);
    }
    return {};
}

Document pregnancyPages(const SampleWoman& woman) {
    const auto document = handbook(woman.input(), u"pregnancy"_s);
    REQUIRE(document.ok());
    return *document;
}

/// As the form was saved on the day of booking, before anybody had assessed.
void staleEpisode(SampleWoman& woman) {
    record::Answers& answers = woman.entry(u"PREG_EPISODE"_s).answers;
    answers.set(u"cur_colour"_s, u"0"_s);
    answers.set(u"ga_now"_s, 77);
}

QDateTime october() {
    return QDateTime(QDate(2026, 10, 20), QTime(9, 0));
}

} // namespace

TEST_CASE("the pregnancy file shows the colour of the cover and the week of the day of printing") {
    SampleWoman woman;
    staleEpisode(woman);
    const Document pages = pregnancyPages(woman);
    CHECK(valueBeside(pages, u"当前风险颜色"_s) == u"橙"_s);
    CHECK(valueBeside(pages, u"紫色并列标识"_s) == u"有"_s);
    CHECK(valueBeside(pages, u"当前分级日期"_s) == u"2026年5月20日"_s);
    CHECK(valueBeside(pages, u"当前孕周"_s) == u"38周6天"_s);
}

TEST_CASE("a newer and worse computed suggestion takes the colour over on cover and file alike") {
    SampleWoman woman;
    staleEpisode(woman);
    risk::Input input = SampleWoman::healthyInput();
    input.ticks << u"R1.1.6"_s;
    REQUIRE(woman.assess(input, october()).complete);
    const auto colours = woman.assess(input, october()).colours;
    REQUIRE_FALSE(colours.empty());
    const PrintInput print = woman.input();
    const PrintFacts facts(print);
    const Document pages = pregnancyPages(woman);
    REQUIRE_FALSE(facts.marks().empty());
    CHECK(valueBeside(pages, u"当前风险颜色"_s) == content::colourWord(facts.marks().front()).zh);
    CHECK(valueBeside(pages, u"当前分级日期"_s) == u"2026年10月20日"_s);
}

TEST_CASE("a newer computed suggestion that is no worse leaves the colour a hospital graded") {
    SampleWoman woman;
    staleEpisode(woman);
    risk::Input input = SampleWoman::healthyInput();
    input.facts[u"sbp_mmhg"_s].number = 165; // orange, as graded
    REQUIRE(woman.assess(input, october()).complete);
    const Document pages = pregnancyPages(woman);
    CHECK(valueBeside(pages, u"当前风险颜色"_s) == u"橙"_s);
    CHECK(valueBeside(pages, u"当前分级日期"_s) == u"2026年5月20日"_s);
}

TEST_CASE("while the screening is incomplete the file says 未评估 as the cover does") {
    SampleWoman woman;
    staleEpisode(woman);
    woman.remove(u"RISK_ASSESS"_s);
    woman.entry(u"PREG_EPISODE"_s).answers.set(u"cur_colour"_s, u"1"_s); // a green that is no longer true
    risk::Input input = SampleWoman::healthyInput();
    input.facts.remove(u"height_cm"_s);
    REQUIRE_FALSE(woman.assess(input, october()).complete);
    const PrintInput print = woman.input();
    REQUIRE(PrintFacts(print).marks().empty());
    const Document pages = pregnancyPages(woman);
    CHECK(valueBeside(pages, u"当前风险颜色"_s) == u"未评估"_s);
    CHECK(valueBeside(pages, u"紫色并列标识"_s).isEmpty());
    CHECK(valueBeside(pages, u"当前分级日期"_s).isEmpty());
}

TEST_CASE("purple alone is neither green nor unassessed") {
    SampleWoman woman;
    woman.entry(u"RISK_ASSESS"_s).answers.set(u"colour"_s, u"1"_s);
    const PrintInput print = woman.input();
    REQUIRE(PrintFacts(print).marks() == std::vector{content::RiskColour::Purple});
    const Document pages = pregnancyPages(woman);
    CHECK(valueBeside(pages, u"当前风险颜色"_s) == u"紫"_s);
    CHECK(valueBeside(pages, u"紫色并列标识"_s) == u"有"_s);
}

TEST_CASE("only what the program works out follows the calendar, what was entered stays") {
    SampleWoman woman;
    staleEpisode(woman);
    const record::Entry& entry = woman.entry(u"PREG_EPISODE"_s);
    const auto today = work::answersToday(realLibrary(), woman.chart, entry, woman.input().printedAt);
    const content::Form* form = realLibrary().form(u"PREG_EPISODE"_s);
    for (const content::Field& field : form->fields) {
        if (field.origin != content::Origin::System || !field.isComputed()) {
            INFO(field.code.toStdString());
            CHECK(today.json().value(field.code) == entry.answers.json().value(field.code));
        }
    }
    CHECK(today.number(u"ga_now"_s) == 272.0);
    // A visit keeps the week it was made in.
    record::Entry& visit = woman.entry(u"ANC2_5"_s);
    CHECK(work::answersToday(realLibrary(), woman.chart, visit, woman.input().printedAt) == visit.answers);
}
