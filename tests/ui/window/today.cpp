#include "tests/catch.h"
#include "tests/ui/window/woman_fixture.h"
#include "ui/print/page.h"
#include "ui/shell/print_preview.h"
#include "ui/shell/status_line.h"
#include "ui/shell/workplace.h"
#include "ui/today/done_strip.h"
#include "ui/today/load_bars.h"
#include "ui/today/report_clocks.h"
#include "ui/today/today_model.h"
#include "ui/today/today_page.h"
#include "ui/today/today_view.h"
#include "ui/today/worklist_document.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/mark_label.h"
#include "ui/widgets/segment.h"

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;

namespace {

work::WorkItem item(const QString& colour, work::DueGroup group, bool purple = false) {
    work::WorkItem row;
    row.womanId = u"w"_s;
    row.pregnancyId = u"p"_s;
    row.name = u"示例甲"_s;
    row.ageYears = 31;
    row.gravidaPara = u"G3P1"_s;
    row.gaDays = 87;
    row.colour = colour;
    row.purple = purple;
    row.group = group;
    row.what.zh = u"第1次产前检查"_s;
    row.phone = u"138 0000 1201"_s;
    row.task.due = QDateTime(QDate(2026, 11, 23), QTime(23, 59, 59));
    return row;
}

ui::TodayPage* today(WindowFixture& desk) {
    auto* page = qobject_cast<ui::TodayPage*>(desk.window().workplace()->currentPage());
    REQUIRE(page != nullptr);
    return page;
}

} // namespace

TEST_CASE("Chips that are on must all apply, and each count says how many rows would be left") {
    std::vector<work::WorkItem> items{
        item(u"orange"_s, work::DueGroup::Overdue, true), item(u"orange"_s, work::DueGroup::Today),
        item({}, work::DueGroup::Today, true), item({}, work::DueGroup::ThisWeek)};
    items[1].gaDays = 37 * 7;
    ui::WorklistFilter filter;
    auto counts = filter.count(items);
    CHECK(counts.rows == 4);
    CHECK(counts.segments == std::array<int, 4>{4, 1, 2, 1});
    CHECK(counts.chips[static_cast<std::size_t>(ui::TodayChip::Orange)] == 2);
    CHECK(counts.chips[static_cast<std::size_t>(ui::TodayChip::Purple)] == 2);
    CHECK(counts.chips[static_cast<std::size_t>(ui::TodayChip::Unassessed)] == 1);
    CHECK(counts.chips[static_cast<std::size_t>(ui::TodayChip::Term37)] == 1);

    filter.set(ui::TodayChip::Orange, true);
    filter.set(ui::TodayChip::Purple, true);
    counts = filter.count(items);
    CHECK(counts.rows == 1);
    CHECK(filter.accepts(items[0]));
    CHECK_FALSE(filter.accepts(items[1]));
    CHECK_FALSE(filter.accepts(items[2]));
    CHECK(counts.segments == std::array<int, 4>{1, 1, 0, 0});

    filter.clear();
    filter.segment = ui::TodaySegment::Today;
    counts = filter.count(items);
    CHECK(counts.rows == 2);
    CHECK(counts.chips[static_cast<std::size_t>(ui::TodayChip::Orange)] == 1);
    CHECK(counts.segments[0] == 4);
}

TEST_CASE("Deadlines read as a doctor says them") {
    const QDateTime now(QDate(2026, 11, 23), QTime(10, 38));
    work::WorkItem row = item({}, work::DueGroup::Overdue);
    row.daysLate = 2;
    CHECK(ui::todayDueText(row, now) == u"逾期 2 天"_s);
    row.daysLate = 0;
    row.secondsLeft = -12 * 60;
    CHECK(ui::todayDueText(row, now) == u"逾期 0:12"_s);
    row = item({}, work::DueGroup::Today);
    CHECK(ui::todayDueText(row, now) == u"今天"_s);
    row.secondsLeft = 3 * 3600 + 12 * 60 + 40;
    CHECK(ui::todayDueText(row, now) == u"余 3:12"_s);
    row = item({}, work::DueGroup::ThisWeek);
    row.task.due = QDateTime(QDate(2026, 11, 24), QTime(23, 59, 59));
    CHECK(ui::todayDueText(row, now) == u"明天"_s);
    row.task.due = QDateTime(QDate(2026, 11, 29), QTime(23, 59, 59));
    CHECK(ui::todayDueText(row, now) == u"11-29"_s);
    CHECK(ui::todayWeekText(row) == u"12周+3"_s);
    row.daysPostpartum = 12;
    CHECK(ui::todayWeekText(row) == u"产后 12天"_s);
}

TEST_CASE("A report clock shows days, then hours to the second, then how late it is") {
    CHECK(ui::reportTimeText(3 * 3600 + 12 * 60 + 40) == u"3:12:40"_s);
    CHECK(ui::reportTimeText(24 * 3600 + 4 * 3600 + 42 * 60) == u"1天 04:42"_s);
    CHECK(ui::reportTimeText(0) == u"0:00:00"_s);
    CHECK(ui::reportTimeText(-3900) == u"逾期 1:05"_s);
}

TEST_CASE("Marks are spoken with word and level, never as a colour alone") {
    ui::Theme::current().apply({});
    CHECK(ui::marksSpoken(ui::marksOf(u"orange"_s, true)) == u"橙，较高风险；紫，传染病"_s);
    CHECK(ui::marksSpoken(ui::marksOf({}, false)) == u"未评"_s);
    CHECK(ui::marksOf(u"green"_s, false) == ui::Marks{content::RiskColour::Green});
}

TEST_CASE("Today's list is filtered by keys and Esc brings all rows back") {
    WindowFixture desk;
    desk.makeClinic(60);
    desk.startUnlocked();
    ui::TodayPage* page = today(desk);
    const int all = static_cast<int>(page->model().shown().size());
    REQUIRE(all > 5);
    CHECK(page->model().list().counts.all == all);
    shot(desk.window(), u"today"_s);

    for (int i = 0; i < ui::TodayChipCount; ++i) {
        ui::Chip* chip = page->chip(static_cast<ui::TodayChip>(i));
        const int expected = chip->count();
        chip->setFocus();
        press(Qt::Key_Space);
        CHECK(static_cast<int>(page->model().shown().size()) == expected);
        press(Qt::Key_Escape);
        CHECK(static_cast<int>(page->model().shown().size()) == all);
    }
    page->segment()->setFocus();
    press(Qt::Key_Right);
    for (const work::WorkItem* row : page->model().shown())
        CHECK(row->group == work::DueGroup::Overdue);
    press(Qt::Key_Escape);
    CHECK(page->segment()->current() == 0);
    CHECK(desk.window().workplace()->statusLine()->text().contains(QString::number(all)));
}

TEST_CASE("Enter opens the chosen woman at the form that is due, Esc comes back to the same row") {
    WindowFixture desk;
    desk.makeClinic(60);
    desk.startUnlocked();
    ui::TodayPage* page = today(desk);
    press(Qt::Key_Down);
    const work::WorkItem* row = page->model().item(page->view()->currentIndex());
    REQUIRE(row != nullptr);
    const QString subject = row->pregnancyId;
    press(Qt::Key_Return);
    CHECK(desk.window().workplace()->place().woman == subject);
    press(Qt::Key_Escape);
    for (int i = 0; i < 4 && !desk.window().workplace()->place().woman.isEmpty(); ++i)
        press(Qt::Key_Escape);
    CHECK(today(desk) == page);
    CHECK(page->model().item(page->view()->currentIndex())->pregnancyId == subject);
}

TEST_CASE("Enter opens the chosen woman from the chips and the segment as well") {
    WindowFixture desk;
    desk.makeClinic(60);
    desk.startUnlocked();
    ui::TodayPage* page = today(desk);
    const work::WorkItem* row = page->model().item(page->view()->currentIndex());
    REQUIRE(row != nullptr);
    const QString subject = row->pregnancyId;
    QWidget* from = GENERATE(0, 1) == 0 ? static_cast<QWidget*>(page->chip(ui::TodayChip::Term37))
                                        : static_cast<QWidget*>(page->segment());
    from->setFocus();
    SECTION("Enter") {
        press(Qt::Key_Return);
        CHECK(desk.window().workplace()->place().woman == subject);
    }
    SECTION("Down goes into the list") {
        press(Qt::Key_Down);
        CHECK(page->view()->hasFocus());
    }
}

TEST_CASE("P puts the rows as they stand onto paper, every name and mark of them") {
    WindowFixture desk;
    desk.makeClinic(60);
    desk.startUnlocked();
    ui::TodayPage* page = today(desk);
    const auto rows = page->model().shown();
    const print::Document document = ui::worklistDocument(rows, page->model().list().at, u"示例镇卫生院"_s);
    QString text;
    std::size_t marks = 0;
    for (const print::Page& sheet : document.pages) {
        CHECK(print::layoutFaults(sheet).join(u'\n') == QString());
        for (const print::Item& thing : sheet.items) {
            if (const auto* words = std::get_if<print::TextItem>(&thing))
                text += words->text;
            marks += std::holds_alternative<print::MarkItem>(thing) ? 1 : 0;
        }
    }
    std::size_t expected = 0;
    text.remove(u' ');
    for (const work::WorkItem* row : rows) {
        CHECK(text.contains(QString(row->name).remove(u' ')));
        expected +=
            row->childId.isEmpty() ? ui::marksOf(row->colour, row->purple).size() : 0; // children wear none
    }
    CHECK(marks == expected);
    page->view()->setFocus();
    press(Qt::Key_P);
    CHECK(qobject_cast<ui::PrintPreview*>(desk.window().workplace()->currentPage()) != nullptr);
    shot(desk.window(), u"print_list"_s);
    press(Qt::Key_Escape);
    CHECK(today(desk) == page);
}

TEST_CASE("At midnight the list of the new day takes its place") {
    WindowFixture desk;
    desk.makeClinic(60);
    desk.startUnlocked();
    ui::TodayPage* page = today(desk);
    CHECK(page->model().list().at.date() == QDate(2026, 11, 23));
    desk.clock().advanceDays(1);
    press(Qt::Key_3, Qt::ControlModifier);
    press(Qt::Key_1, Qt::ControlModifier);
    CHECK(page->model().list().at.date() == QDate(2026, 11, 24));
}

TEST_CASE("The second hand of the reports runs only while it can be seen") {
    FixedClock clock(QDateTime(QDate(2026, 11, 23), QTime(10, 38)));
    ui::ReportClocks clocks(clock);
    work::WorkItem red = item(u"red"_s, work::DueGroup::Today);
    red.secondsLeft = 3600;
    red.task.due = clock.now().addSecs(3600);
    clocks.setItems({red}, clock.now());
    CHECK_FALSE(clocks.running());
    clocks.show();
    CHECK(clocks.running());
    clocks.hide();
    CHECK_FALSE(clocks.running());
}

TEST_CASE("The bars count what is due on each of the next seven days, overdue work on today") {
    ui::LoadBars bars;
    work::WorkItem late = item({}, work::DueGroup::Overdue);
    late.task.due = QDateTime(QDate(2026, 11, 10), QTime(23, 59, 59));
    late.groups = {u"antenatal"_s};
    work::WorkItem friday = item({}, work::DueGroup::ThisWeek);
    friday.task.due = QDateTime(QDate(2026, 11, 27), QTime(23, 59, 59));
    friday.groups = {u"followup"_s};
    bars.setItems({late, friday}, QDate(2026, 11, 23));
    CHECK(bars.days()[0][ui::LoadBars::Visits] == 1);
    CHECK(bars.days()[4][ui::LoadBars::FollowUps] == 1);
    CHECK(bars.total() == 2);
    bars.setItems({late, friday}, QDate(2026, 11, 22)); // a Sunday: the bars go on into the next week
    CHECK(bars.days()[0][ui::LoadBars::Visits] == 1);
    CHECK(bars.days()[5][ui::LoadBars::FollowUps] == 1);
    bars.setItems({late, friday}, QDate(2026, 11, 23));
    CHECK(bars.accessibleName().contains(u"2"_s) == false);
}

TEST_CASE("Five thousand rows are shown, filtered and scrolled") {
    WindowFixture desk;
    ui::Theme::current().apply({});
    work::Worklist list;
    list.at = QDateTime(QDate(2026, 11, 23), QTime(10, 38));
    for (int i = 0; i < 5000; ++i)
        list.items.push_back(item(i % 3 == 0 ? u"orange"_s : u"green"_s,
                                  i < 1000 ? work::DueGroup::Overdue : work::DueGroup::ThisWeek));
    ui::TodayModel model;
    ui::TodayView view(model);
    view.resize(1000, 600);
    view.show();
    model.setList(std::move(list));
    view.unfold();
    REQUIRE(view.selectFirst());
    settle();
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_End);
    CHECK(view.currentIndex().row() == 3999);
    ui::WorklistFilter filter;
    filter.set(ui::TodayChip::Orange, true);
    model.setFilter(filter);
    CHECK(model.shown().size() == 1667);
}

TEST_CASE("F registers what has no form as done on a day, and it is open no more") {
    WomanFixture desk;
    desk.makeClinic();
    desk.startUnlocked();
    // The safety check after an answer in the mood questionnaire is done by hand, without a form.
    const QString pregnancy = desk.known();
    auto open = desk.store().tasksOf(pregnancy);
    REQUIRE(open.ok());
    store::Task safety;
    safety.subject = pregnancy;
    safety.code = u"EPDS_SAFE"_s;
    safety.from = QDate(2026, 11, 23);
    safety.due = QDateTime(QDate(2026, 11, 23), QTime(23, 59, 59));
    safety.state = u"open"_s;
    open->push_back(safety);
    REQUIRE(desk.store().refresh({}, {{pregnancy, *open}}).ok());
    desk.context().recordSaved(pregnancy);
    settle();
    ui::TodayPage* page = today(desk);
    QModelIndex found;
    for (int g = 0; g < page->model().rowCount(); ++g)
        for (int r = 0; r < page->model().rowCount(page->model().index(g, 0)); ++r) {
            const QModelIndex index = page->model().index(r, 0, page->model().index(g, 0));
            if (page->model().item(index)->task.form.isEmpty())
                found = index;
        }
    REQUIRE(found.isValid());
    page->view()->setCurrentIndex(found);
    page->view()->setFocus();
    const store::Task task = page->model().item(found)->task;
    press(Qt::Key_F);
    REQUIRE(page->doneStrip()->isVisible());
    shot(desk.window(), u"today_done"_s);
    SECTION("a day to come is refused and the strip stays") {
        retype(u"2027-01-01"_s);
        press(Qt::Key_Return);
        CHECK(page->doneStrip()->isVisible());
    }
    SECTION("Esc registers nothing") {
        press(Qt::Key_Escape);
        CHECK_FALSE(page->doneStrip()->isVisible());
        const auto tasks = desk.window().context().store().tasks();
        REQUIRE(tasks.ok());
        CHECK(std::ranges::any_of(tasks.value(), [&](const store::Task& open) {
            return open.subject == task.subject && open.code == task.code && open.key == task.key;
        }));
    }
    SECTION("Enter registers it") {
        press(Qt::Key_Return);
        CHECK_FALSE(page->doneStrip()->isVisible());
        const auto tasks = desk.window().context().store().tasks();
        REQUIRE(tasks.ok());
        CHECK_FALSE(std::ranges::any_of(tasks.value(), [&](const store::Task& open) {
            return open.subject == task.subject && open.code == task.code && open.key == task.key &&
                   open.due == task.due;
        }));
    }
}
