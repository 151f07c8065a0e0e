#include "tests/catch.h"
#include "tests/ui/window/woman_fixture.h"
#include "ui/shell/workplace.h"
#include "ui/today/today_model.h"
#include "ui/today/today_page.h"
#include "ui/widgets/chip.h"

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;

namespace {

template <class PageType>
PageType* place(WindowFixture& desk, int index) {
    desk.window().workplace()->showPlace(index);
    settle();
    auto* page = qobject_cast<PageType*>(desk.window().workplace()->currentPage());
    REQUIRE(page != nullptr);
    return page;
}

} // namespace

TEST_CASE("Today has chips for what the loop leaves open, with the numbers of its rows") {
    WomanFixture desk;
    desk.makeClinic(40);
    desk.startUnlocked();
    auto* today = place<ui::TodayPage>(desk, 0);
    const std::vector<work::WorkItem>& items = today->model().list().items;
    for (const ui::TodayChip chip :
         {ui::TodayChip::Referrals, ui::TodayChip::Unscreened, ui::TodayChip::Floating}) {
        const auto rows = std::ranges::count_if(
            items, [&](const work::WorkItem& item) { return work::belongsTo(item, chip); });
        CHECK(today->chip(chip)->count() == rows);
    }
    REQUIRE(today->chip(ui::TodayChip::Referrals)->count() > 0);
    today->chip(ui::TodayChip::Referrals)->setChecked(true);
    settle();
    for (const work::WorkItem* item : today->model().shown()) {
        CHECK(work::belongsTo(*item, ui::TodayChip::Referrals));
        CHECK_FALSE(item->responsible.isEmpty());
    }
}
