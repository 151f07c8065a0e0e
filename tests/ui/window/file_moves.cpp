#include "core/work/worklist.h"
#include "tests/catch.h"
#include "tests/ui/window/child_fixture.h"
#include "ui/child/vaccine_pane.h"
#include "ui/shell/workplace.h"
#include "ui/widgets/segment.h"
#include "ui/woman/file_panel.h"
#include "ui/woman/timeline.h"

#include <QAbstractItemView>
#include <QLineEdit>

#include <algorithm>

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;

namespace {

/// Is anything open for that subject on the list of today?
bool onToday(WomanFixture& desk, const QString& pregnancy) {
    const auto list = work::worklist(desk.context().desk());
    REQUIRE(list.ok());
    return std::ranges::any_of(list->items,
                               [&](const work::WorkItem& item) { return item.pregnancyId == pregnancy; });
}

QString wordsOf(const QAbstractItemModel& model) {
    QStringList words;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column)
            words << model.index(row, column).data().toString()
                  << model.index(row, column).data(Qt::AccessibleTextRole).toString();
    }
    return words.join(u'\n');
}

} // namespace

TEST_CASE("A woman is taken out of care with the place she went to, and taken back by keys") {
    WomanFixture desk;
    desk.makeClinic();
    desk.startUnlocked();
    const QString pregnancy = desk.known();
    REQUIRE(desk.context().desk().refreshDue().ok());
    CHECK(onToday(desk, pregnancy));
    desk.open(pregnancy, u"WOM_COVER"_s);
    ui::FilePanel* panel = desk.page().filePanel();
    panel->begin(ui::FilePanel::Job::Close, *desk.context().desk().chart(pregnancy));
    settle();
    panel->place()->setFocus();
    commitText(u"示例市"_s);
    shot(desk.window(), u"file-close"_s);
    panel->run();
    settle();
    INFO(panel->problem().toStdString());
    CHECK_FALSE(onToday(desk, pregnancy));
    desk.open(pregnancy, u"WOM_COVER"_s);
    CHECK(wordsOf(*desk.page().timeline()->model()).contains(u"示例市"_s));
    panel = desk.page().filePanel();
    panel->begin(ui::FilePanel::Job::Reopen, *desk.context().desk().chart(pregnancy));
    settle();
    panel->run();
    settle();
    INFO(panel->problem().toStdString());
    CHECK(onToday(desk, pregnancy));
}

TEST_CASE("A visit that was missed, one that is overdue and one that is ahead read differently on her page") {
    WomanFixture desk;
    desk.makeClinic();
    desk.startUnlocked();
    const QString pregnancy = desk.known();                      // 12+3
    desk.clock().set(QDateTime(QDate(2027, 3, 8), QTime(9, 0))); // 27+3: the slot of 21 weeks has passed
    REQUIRE(desk.context().desk().refreshDue().ok());
    desk.context().recordSaved(pregnancy);
    desk.open(pregnancy, u"WOM_COVER"_s);
    const QString lines = wordsOf(*desk.page().timeline()->model());
    INFO(lines.toStdString());
    CHECK(lines.contains(u"逾期"_s));
    CHECK(lines.contains(u"起，"_s));
    const work::Chart chart = *desk.context().desk().chart(pregnancy);
    const bool missed =
        std::ranges::any_of(chart.tasks, [](const store::Task& task) { return task.state == u"missed"; });
    CHECK(missed);
    CHECK(lines.contains(u"错过，"_s));
    shot(desk.window(), u"missed-overdue-ahead"_s);
}

TEST_CASE("Doses given, given too early, open today, overdue and not yet open read differently") {
    ChildFixture desk;
    const auto dose = [&](const QString& vaccine, int number, const QDate& day) {
        const QDateTime now = desk.clock().now();
        desk.clock().set(QDateTime(day, QTime(9, 30)));
        record::Entry entry;
        entry.subject = desk.baby;
        entry.form = u"IMM_DOSE"_s;
        entry.answers =
            record::Answers(QJsonObject{{u"vaccine_code"_s, vaccine},
                                        {u"dose_no"_s, number},
                                        {u"dose_datetime"_s, day.toString(Qt::ISODate) + u"T09:00"_s}});
        QStringList all;
        for (const content::Field& field : desk.context().library().form(entry.form)->fields)
            all << field.code;
        const auto saved = desk.context().desk().saveEntry(entry, all);
        INFO((saved ? QString() : saved.error().message).toStdString());
        REQUIRE(saved.ok());
        desk.clock().set(now);
    };
    dose(u"BCG"_s, 1, QDate(2026, 9, 2));
    dose(u"HepB"_s, 2, QDate(2026, 9, 12)); // eleven days after the first
    desk.clock().set(QDateTime(QDate(2027, 1, 10), QTime(9, 0)));
    REQUIRE(desk.context().desk().refreshDue().ok());
    desk.context().recordSaved(desk.baby);
    desk.open(desk.baby, {});
    press(Qt::Key_3, Qt::AltModifier);
    const auto* table = desk.child().findChild<ui::VaccinePane*>()->findChild<QAbstractItemView*>();
    REQUIRE(table != nullptr);
    const QString words = wordsOf(*table->model());
    INFO(words.toStdString());
    CHECK(words.contains(u"已种 2026-09-02"_s));
    CHECK(words.contains(u"过早 2026-09-12"_s));
    CHECK(words.contains(u"逾期"_s)); // IPV of two months
    CHECK(words.contains(u" 起"_s));
    shot(desk.window(), u"vaccine-states"_s);
}
