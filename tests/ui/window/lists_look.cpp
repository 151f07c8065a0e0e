#include "tests/catch.h"
#include "tests/ui/window/woman_fixture.h"
#include "ui/clinic/clinic_page.h"
#include "ui/shell/rail.h"
#include "ui/shell/workplace.h"
#include "ui/today/today_model.h"
#include "ui/today/today_page.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/segment.h"
#include "ui/woman/assign_strip.h"
#include "ui/woman/contact_strip.h"
#include "ui/woman/women_page.h"

#include <QAbstractButton>
#include <QTableView>

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;

namespace {

/// Every visible button, chip and segment has the room it asks for.
void nothingCut(WindowFixture& desk, const QString& where) {
    settle();
    for (const auto* button : desk.window().findChildren<QAbstractButton*>()) {
        if (button->isVisible()) {
            INFO(where.toStdString() << ": " << button->accessibleName().toStdString());
            CHECK(button->width() >= button->sizeHint().width());
            CHECK(button->height() >= button->sizeHint().height());
        }
    }
    for (const auto* segment : desk.window().findChildren<ui::Segment*>()) {
        if (segment->isVisible()) {
            INFO(where.toStdString() << ": " << segment->accessibleName().toStdString());
            CHECK(segment->width() >= segment->sizeHint().width());
        }
    }
    shot(desk.window(), where);
}

template <class PageType>
PageType* place(WindowFixture& desk, int index) {
    desk.window().workplace()->showPlace(index);
    settle();
    auto* page = qobject_cast<PageType*>(desk.window().workplace()->currentPage());
    REQUIRE(page != nullptr);
    return page;
}

int clinicPlace(WindowFixture& desk) {
    ui::Workplace* work = desk.window().workplace();
    for (int index = 0; index < work->rail()->count(); ++index) {
        desk.window().workplace()->showPlace(index);
        settle();
        if (qobject_cast<ui::ClinicPage*>(work->currentPage()) != nullptr) {
            return index;
        }
    }
    return -1;
}

} // namespace

TEST_CASE("Lists and the parts of the clinic keep room for their words in three looks") {
    const auto [name, appearance] = GENERATE(std::pair(u"zh100"_s, ui::Appearance{false, 100, Language::Zh}),
                                             std::pair(u"ko100"_s, ui::Appearance{false, 100, Language::Ko}),
                                             std::pair(u"zh150"_s, ui::Appearance{false, 150, Language::Zh}),
                                             std::pair(u"ko150"_s, ui::Appearance{true, 150, Language::Ko}));
    WomanFixture desk;
    desk.makeClinic(40);
    desk.preferences().setAppearance(appearance);
    desk.startUnlocked();
    nothingCut(desk, u"look_%1_today"_s.arg(name));
    auto* women = place<ui::WomenPage>(desk, 1);
    nothingCut(desk, u"look_%1_women"_s.arg(name));
    women->logContact();
    REQUIRE(women->contactStrip()->isOpen());
    nothingCut(desk, u"look_%1_contact"_s.arg(name));
    women->assign();
    REQUIRE(women->assignStrip()->isOpen());
    CHECK_FALSE(women->contactStrip()->isOpen());
    nothingCut(desk, u"look_%1_assign"_s.arg(name));
    const int index = clinicPlace(desk);
    REQUIRE(index > 0);
    auto* clinic = place<ui::ClinicPage>(desk, index);
    using Part = ui::ClinicPage::Part;
    for (const Part part :
         {Part::Registers, Part::Duty, Part::Supplies, Part::Directory, Part::Appointments}) {
        clinic->showPart(part);
        nothingCut(desk, u"look_%1_clinic%2"_s.arg(name).arg(static_cast<int>(part)));
    }
}

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
