#include "ui/print/test_page.h"
#include "tests/catch.h"

#include <cmath>
#include <set>

using namespace muying;
using namespace muying::print;
using namespace Qt::StringLiterals;

namespace {

Page testPage(const PrinterUnderTest& printer) {
    const auto document =
        printerTestPage(printer, {u"示例乡卫生院"_s, {}, {}}, QDateTime(QDate(2026, 11, 22), QTime(9, 0)));
    REQUIRE(document.ok());
    REQUIRE(document->pages.size() == 1);
    return document->pages.front();
}

} // namespace

TEST_CASE("the test page measures in millimetres and shows all five marks in three sizes") {
    const Page page = testPage({u"HP 示例"_s, {1.5, -0.5}, MarkMode::LineArt});
    CHECK(layoutFaults(page).join(u'\n') == QString());
    std::set<content::RiskColour> colours;
    int marks = 0, scale = 0;
    bool box = false, offset = false;
    for (const Item& item : page.items) {
        if (const auto* mark = std::get_if<MarkItem>(&item)) {
            colours.insert(mark->colour);
            ++marks;
        } else if (const auto* line = std::get_if<LineItem>(&item)) {
            // A stroke of the ruler stands exactly at its millimetre of the paper.
            const bool stroke = std::abs(line->from.y() - 15) < 1e-9 && line->from.x() == line->to.x();
            scale += stroke && std::abs(line->from.x() - std::round(line->from.x())) < 1e-9;
        } else if (const auto* rect = std::get_if<RectItem>(&item)) {
            box = box || rect->rect.size() == QSizeF(100, 50);
        } else if (const auto* text = std::get_if<TextItem>(&item)) {
            offset = offset || (text->text.contains(u"+1.5 mm"_s) && text->text.contains(u"-0.5 mm"_s));
        }
    }
    CHECK(colours.size() == 5);
    CHECK(marks == 15);
    CHECK(scale == 191);
    CHECK(box);
    CHECK(offset);
}

TEST_CASE("the cross of the test page lies where a value with this offset would") {
    const auto crossOf = [](const Page& page) {
        QPointF middle;
        for (const Item& item : page.items) {
            const auto* line = std::get_if<LineItem>(&item);
            if (line && line->from.y() == line->to.y() && std::abs(line->to.x() - line->from.x() - 12) < 1e-9)
                middle = (line->from + line->to) / 2;
        }
        return middle;
    };
    const QPointF plain = crossOf(testPage({}));
    REQUIRE_FALSE(plain.isNull());
    const QPointF moved = crossOf(testPage({{}, {2, -3}, MarkMode::Colour}));
    CHECK(std::abs(moved.x() - plain.x() - 2) < 1e-9);
    CHECK(std::abs(moved.y() - plain.y() + 3) < 1e-9);
    CHECK_FALSE(printerTestPage({{}, {25, 0}, MarkMode::Colour}, {}, {}).ok());
}
