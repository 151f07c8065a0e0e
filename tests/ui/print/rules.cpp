#include "ui/print/rules.h"
#include "tests/catch.h"

#include <cmath>

using namespace muying::print;

namespace {

struct DrawnRules {
    std::vector<LineItem> lines;
    std::vector<RectItem> frames;
    bool frameLast = false;
};

DrawnRules drawn(const Rules& rules) {
    Page page;
    rules.draw(page);
    DrawnRules found;
    for (const Item& item : page.items) {
        if (const auto* line = std::get_if<LineItem>(&item))
            found.lines.push_back(*line);
        if (const auto* rect = std::get_if<RectItem>(&item))
            found.frames.push_back(*rect);
    }
    found.frameLast = !page.items.empty() && std::holds_alternative<RectItem>(page.items.back());
    return found;
}

} // namespace

TEST_CASE("an edge two cells share is drawn once, and edges on one line become one stroke") {
    Rules rules;
    rules.cell({0, 0, 10, 5});
    rules.cell({10, 0, 10, 5});
    rules.cell({0, 5, 20, 5});
    const DrawnRules found = drawn(rules);
    // Three horizontals of 20 mm; verticals at 0 and 20 of 10 mm, at 10 of 5 mm.
    CHECK(found.lines.size() == 6);
    double total = 0;
    for (const LineItem& line : found.lines)
        total += std::abs(line.to.x() - line.from.x()) + std::abs(line.to.y() - line.from.y());
    CHECK(std::abs(total - (3 * 20 + 2 * 10 + 5)) < 1e-9);
}

TEST_CASE("the frame is drawn last and covers the cell edges under it") {
    Rules rules;
    rules.cell({0, 0, 10, 5});
    rules.cell({0, 5, 10, 5});
    rules.frame({0, 0, 10, 10});
    const DrawnRules found = drawn(rules);
    REQUIRE(found.frames.size() == 1);
    CHECK(found.frameLast);
    CHECK(std::abs(found.frames[0].width - 0.353) < 1e-9);
    REQUIRE(found.lines.size() == 1); // only the line between the rows
    CHECK(std::abs(found.lines[0].from.y() - 5) < 1e-9);
}

TEST_CASE("a heavier rule swallows the hairline under it") {
    Rules rules;
    rules.horizontal(5, 0, 10);
    rules.horizontal(5, 0, 10, Weight::Section);
    const DrawnRules found = drawn(rules);
    REQUIRE(found.lines.size() == 1);
    CHECK(std::abs(found.lines[0].width - 0.265) < 1e-9);
}
