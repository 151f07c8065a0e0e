#include "core/work/child_tasks.h"
#include "core/work/worklist.h"
#include "tests/catch.h"
#include "tests/ui/window/child_fixture.h"
#include "ui/child/child_panel.h"
#include "ui/child/children_model.h"
#include "ui/child/children_page.h"
#include "ui/child/growth_pane.h"
#include "ui/child/vaccine_pane.h"
#include "ui/shell/workplace.h"
#include "ui/woman/file_panel.h"
#include "ui/woman/header_band.h"
#include "ui/woman/timeline.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;

namespace {

int women(const std::vector<store::SubjectRow>& rows, record::SubjectKind kind) {
    return static_cast<int>(
        std::ranges::count_if(rows, [&](const store::SubjectRow& row) { return row.subject.kind == kind; }));
}

} // namespace

TEST_CASE("One key leads from the mother to her child and back") {
    ChildFixture desk;
    desk.open(desk.pregnancy, u"PREG_EPISODE"_s);
    press(Qt::Key_M, Qt::AltModifier);
    CHECK(desk.child().childId() == desk.baby);
    const QString band = desk.child().band()->spoken();
    CHECK(band.contains(u"李梅之女（示例）"_s));
    CHECK(band.contains(u"2月22天"_s));
    CHECK(band.contains(u"39周+1"_s));
    CHECK(band.contains(u"138 0000 1201"_s));
    shot(desk.window(), u"child-page"_s);
    press(Qt::Key_M, Qt::AltModifier);
    CHECK(desk.page().subjectId() == desk.pregnancy);
    press(Qt::Key_Escape);
    CHECK(desk.window().workplace()->currentPage()->title() == u"今日"_s);
}

TEST_CASE("A check-up entered by keys makes a point on the curve and settles what was due") {
    ChildFixture desk;
    desk.open(desk.baby, u"CH_M1_8"_s);
    REQUIRE(desk.childPane().form()->code == u"CH_M1_8"_s);
    // Of an age between two key ages the visit belongs to the last one reached.
    CHECK(desk.childPane().state()->answers().text(u"visit_age"_s) == u"1"_s);
    CHECK(desk.child().growth()->chart(0)->curve().points.size() == 1);
    desk.type(u"weight_kg"_s, u"5.6"_s);
    desk.type(u"height_cm"_s, u"58.4"_s);
    desk.type(u"head_cm"_s, u"38.6"_s);
    press(Qt::Key_Return);
    press(Qt::Key_S, Qt::ControlModifier);
    settle();
    REQUIRE(desk.chart().newest(u"CH_M1_8"_s));
    CHECK(desk.child().growth()->chart(0)->curve().points.size() == 2);
    CHECK(desk.child().panel()->lines().join(u'\n').contains(u"年龄别体重 中"_s));
    press(Qt::Key_1, Qt::AltModifier);
    CHECK(desk.child().middle() == ui::ChildPage::Middle::Growth);
    CHECK(desk.child().growth()->chart(0)->reading().contains(u"5.6 kg"_s));
    shot(desk.window(), u"child-growth"_s);
    press(Qt::Key_W, Qt::AltModifier);
    CHECK(desk.child().growth()->standard() == growth::Standard::Who);
    shot(desk.window(), u"child-growth-who"_s);
}

TEST_CASE("F6 registers the dose that is due, with vaccine and number filled in") {
    ChildFixture desk;
    desk.open(desk.baby, {});
    CHECK(
        desk.child().panel()->lines().join(u'\n').contains(u"逾期"_s)); // HepB 2 and the first of two months
    press(Qt::Key_F6);
    REQUIRE(desk.childPane().form()->code == u"IMM_DOSE"_s);
    const record::Answers offered = desk.childPane().state()->answers();
    CHECK_FALSE(offered.text(u"vaccine_code"_s).isEmpty());
    desk.type(u"screen_ok"_s, u"1"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    settle();
    const work::Chart chart = desk.chart();
    const record::Entry* dose = chart.newest(u"IMM_DOSE"_s);
    REQUIRE(dose);
    CHECK(dose->answers.text(u"vaccine_code"_s) == offered.text(u"vaccine_code"_s));
    CHECK(std::ranges::any_of(chart.tasks, [&](const store::Task& task) {
        return task.code == work::vaccineTask && task.doneEntry == dose->id && task.state == u"done"_s;
    }));
    press(Qt::Key_3, Qt::AltModifier);
    CHECK(desk.child().middle() == ui::ChildPage::Middle::Vaccines);
    shot(desk.window(), u"child-vaccines"_s);
}

TEST_CASE("A child whose mother has no file is registered by keys and found again") {
    ChildFixture desk;
    desk.window().workplace()->showPlace(2);
    settle();
    auto* list = qobject_cast<ui::ChildrenPage*>(desk.window().workplace()->currentPage());
    REQUIRE(list != nullptr);
    CHECK(list->model()->rowCount() == 1);
    shot(desk.window(), u"children"_s);
    find<QPushButton>(list, "newChild")->setFocus();
    press(Qt::Key_Space);
    settle();
    REQUIRE(desk.childPane().form()->code == u"CH_ID"_s);
    CHECK(desk.child().childId().isEmpty());
    desk.type(u"name"_s, u"张小宝（示例）"_s);
    desk.type(u"sex"_s, u"1"_s);
    desk.type(u"birth_datetime"_s, u"2025-05-06 08:00"_s);
    desk.type(u"mother_name"_s, u"张母（示例）"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    settle();
    CHECK_FALSE(desk.child().childId().isEmpty());
    const auto hits = desk.context().search().find(u"zxb"_s);
    REQUIRE(hits.size() == 1);
    CHECK(hits.front().childId == desk.child().childId());
}

TEST_CASE("A row of today opens the child at what it needs") {
    ChildFixture desk;
    const auto list = work::worklist(desk.context().desk());
    REQUIRE(list.ok());
    const auto line = std::ranges::find(list->items, desk.baby, &work::WorkItem::childId);
    REQUIRE(line != list->items.end());
    desk.open(line->childId, line->task.form, line->task.formKey);
    CHECK(desk.child().childId() == desk.baby);
    CHECK(desk.childPane().form()->code == line->task.form);
}

TEST_CASE("Two files of one woman are joined and parted on her page by keys") {
    ChildFixture desk;
    record::Answers cover;
    cover.set(u"name"_s, u"李梅（示例）"_s);
    cover.set(u"sex"_s, u"2"_s);
    cover.set(u"birth_date"_s, u"1996-05-12"_s);
    const auto twin = desk.context().desk().registerWoman(cover, {u"age_years"_s});
    REQUIRE(twin.ok());
    desk.context().recordSaved(twin->id);
    desk.open(desk.mother, u"WOM_COVER"_s);
    const auto chart = desk.context().desk().chart(desk.mother);
    ui::FilePanel* panel = desk.page().filePanel();
    panel->begin(ui::FilePanel::Job::Merge, *chart);
    settle();
    commitText(u"李梅"_s);
    settle();
    REQUIRE(panel->candidates()->count() == 1);
    panel->run(); // without a reason nothing happens
    CHECK_FALSE(panel->problem().isEmpty());
    panel->note()->setFocus();
    commitText(u"同一人建了两次"_s);
    shot(desk.window(), u"file-merge"_s);
    press(Qt::Key_Return);
    settle();
    INFO(panel->problem().toStdString());
    CHECK(desk.context().search().find(u"limei"_s).size() == 2); // she and her child
    panel = desk.page().filePanel();
    panel->begin(ui::FilePanel::Job::Undo, *desk.context().desk().chart(desk.mother));
    settle();
    REQUIRE(panel->candidates()->count() == 1);
    panel->note()->setFocus();
    commitText(u"不是同一人"_s);
    press(Qt::Key_Return);
    settle();
    CHECK(desk.context().search().find(u"limei"_s).size() == 3);
    CHECK(women(*desk.store().subjects(), record::SubjectKind::Woman) == 2);
}

TEST_CASE(
    "A child's timeline begins with what is longest overdue, then what comes next, then what was done") {
    ChildFixture desk;
    desk.open(desk.baby, {});
    const QAbstractItemModel* lines = desk.child().timeline()->model();
    enum Part { Now, Later, Past } part = Now;
    int later = 0;
    QDate before;
    const work::Chart chart = desk.chart();
    for (int row = 0; row < lines->rowCount(); ++row) {
        const QModelIndex line = lines->index(row, 0);
        const auto kind = static_cast<ui::Timeline::Kind>(line.data(ui::Timeline::KindRole).toInt());
        const QString title = line.data(ui::Timeline::TitleRole).toString();
        if (kind == ui::Timeline::Kind::Heading) {
            part = title == u"今后"_s ? Later : title == u"以前"_s ? Past : Now;
            CHECK((row == 0) == (part == Now));
            continue;
        }
        CHECK((kind == ui::Timeline::Kind::Future) == (part == Later));
        CHECK((kind == ui::Timeline::Kind::Done) == (part == Past));
        if (part != Later) {
            continue;
        }
        const auto target = line.data(ui::Timeline::TargetRole).value<ui::TimelineTarget>();
        for (const store::Task& task : chart.tasks) {
            if (task.form == target.form && task.formKey == target.formKey && task.state == u"open"_s) {
                CHECK((!before.isValid() || before <= task.due.date()));
                before = task.due.date();
                ++later;
                break;
            }
        }
    }
    CHECK(later > 5);
    CHECK(desk.child().timeline()->indexAt(QPoint(10, 10)).row() == 0);
}

TEST_CASE("The list of children says what each one is overdue for") {
    ChildFixture desk;
    desk.window().workplace()->showPlace(2);
    settle();
    auto* list = qobject_cast<ui::ChildrenPage*>(desk.window().workplace()->currentPage());
    REQUIRE(list != nullptr);
    const QString due = list->model()->index(0, ui::ChildrenModel::DueColumn).data().toString();
    INFO(due.toStdString());
    const work::Chart chart = desk.chart();
    const store::Task* first = nullptr;
    for (const store::Task& task : chart.tasks) {
        if (task.state == u"open"_s && task.due.isValid() && (first == nullptr || task.due < first->due)) {
            first = &task;
        }
    }
    REQUIRE(first != nullptr);
    const QString what = work::taskTitle(desk.context().library(), *first).zh;
    CHECK(due == u"%1：逾期 %2 天"_s.arg(what).arg(first->due.date().daysTo(desk.clock().today())));
}

TEST_CASE("F7 registers a reaction to the dose chosen in the list, F8 opens the vaccine card") {
    ChildFixture desk;
    const auto give = [&](const QString& batch) {
        desk.open(desk.baby, {});
        press(Qt::Key_F6);
        REQUIRE(desk.childPane().form()->code == u"IMM_DOSE"_s);
        const QString vaccine = desk.childPane().state()->answers().text(u"vaccine_code"_s);
        desk.type(u"screen_ok"_s, u"1"_s);
        desk.type(u"batch_no"_s, batch);
        press(Qt::Key_S, Qt::ControlModifier);
        settle();
        return vaccine;
    };
    const QString first = give(u"示例批一"_s);
    const QString second = give(u"示例批二"_s);
    CHECK(first != second);
    press(Qt::Key_F7); // not in the list: the newest dose
    REQUIRE(desk.childPane().form()->code == u"AEFI"_s);
    CHECK(desk.childPane().state()->answers().text(u"sv_batch"_s) == u"示例批二"_s);
    press(Qt::Key_3, Qt::AltModifier);
    const work::Chart chart = desk.chart();
    QModelIndex chosen;
    const QAbstractItemModel* rows = desk.child().vaccines()->model();
    for (int row = 0; row < rows->rowCount(); ++row) {
        const record::Entry* dose =
            chart.entry(rows->index(row, 0).data(ui::VaccinePane::EntryRole).toString());
        if (dose != nullptr && dose->answers.text(u"batch_no"_s) == u"示例批一"_s) {
            chosen = rows->index(row, 0);
        }
    }
    REQUIRE(chosen.isValid());
    desk.child().vaccines()->setCurrentIndex(chosen);
    press(Qt::Key_F7);
    CHECK(desk.childPane().state()->answers().text(u"sv_batch"_s) == u"示例批一"_s);
    CHECK(desk.childPane().state()->answers().number(u"sv_dose_no"_s).has_value());
    press(Qt::Key_F8);
    CHECK(desk.childPane().form()->code == u"IMM_CARD"_s);
    CHECK(desk.childPane().state()->answers().text(u"name"_s).contains(u"示例"_s));
}
