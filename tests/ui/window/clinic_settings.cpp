#include "core/work/deadlines.h"
#include "core/work/rule_editions.h"
#include "tests/catch.h"
#include "tests/ui/window/woman_fixture.h"
#include "ui/settings/deadlines_section.h"
#include "ui/settings/rules_section.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/rail.h"
#include "ui/shell/workplace.h"
#include "ui/widgets/row_table.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;

namespace {

template <class Section>
Section* settingsSection(WindowFixture& desk) {
    ui::Workplace* work = desk.window().workplace();
    work->showPlace(work->rail()->count() - 1);
    settle();
    auto* section = work->currentPage()->template findChild<Section*>();
    REQUIRE(section != nullptr);
    return section;
}

int daysOf(WindowFixture& desk, const QString& code) {
    const auto all = work::deadlines(desk.window().context().desk());
    const auto found = std::ranges::find(all, code, &work::Deadline::code);
    REQUIRE(found != all.end());
    return found->value;
}

QString shippedRules() {
    QFile file(content::resourcesDir() + u"/rules/cn_2017.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

QString writeRules(WindowFixture& desk, const QString& text) {
    const QString path = desk.folder() + u"/rules.json"_s;
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
    return path;
}

} // namespace

TEST_CASE("A deadline changes with a reason only, stands with its history and goes back to the default") {
    WindowFixture desk;
    desk.makeClinic();
    desk.startUnlocked();
    auto* section = settingsSection<ui::DeadlinesSection>(desk);
    const QString code = u"follow_up.orange"_s;
    const int declared = daysOf(desk, code);
    REQUIRE(declared == 7);
    section->table()->setFocus();
    section->table()->choose(code);
    CHECK(section->table()->current()->cells[3] == u"待确认");
    press(Qt::Key_Return);
    REQUIRE(QApplication::focusWidget() == find<QLineEdit>(section, "deadlineValue"));
    retype(u"5"_s);
    press(Qt::Key_Return);
    REQUIRE(QApplication::focusWidget() == find<QLineEdit>(section, "deadlineReason"));
    press(Qt::Key_Return);
    CHECK_FALSE(section->said().isEmpty());
    CHECK(daysOf(desk, code) == declared);
    retype(u"县卫健局通知（示例）"_s);
    press(Qt::Key_Return);
    INFO(section->said().toStdString());
    CHECK(daysOf(desk, code) == 5);
    CHECK(section->table()->current()->cells[3] == u"本机构已改");
    CHECK(find<QLabel>(section, "deadlineHistory")->text().contains(u"县卫健局通知"));
    shot(desk.window(), u"settings_deadlines"_s);
    find<QLineEdit>(section, "deadlineValue")->setFocus();
    retype(u"五天"_s);
    find<QPushButton>(section, "deadlineSave")->click();
    settle();
    CHECK(section->said().contains(u"整数"));
    find<QLineEdit>(section, "deadlineReason")->setFocus();
    retype(u"恢复"_s);
    find<QPushButton>(section, "deadlineBack")->click();
    settle();
    CHECK(daysOf(desk, code) == declared);
}

TEST_CASE("A broken rule file is told line by line and changes nothing") {
    WomanFixture desk;
    desk.makeClinic();
    desk.startUnlocked();
    desk.known();
    auto* section = settingsSection<ui::RulesSection>(desk);
    QString text = shippedRules();
    text.replace(u"\"code\":\"O1.2\",\"table\":\"assess\",\"colour\":\"orange\""_s,
                 u"\"code\":\"O1.2\",\"table\":\"assess\",\"colour\":\"pink\""_s);
    section->readFile(writeRules(desk, text));
    settle();
    const QString result = find<QLabel>(section, "editionResult")->text();
    INFO(result.toStdString());
    CHECK(result.contains(u"273"));
    CHECK_FALSE(find<QPushButton>(section, "editionApply")->isEnabled());
    CHECK_FALSE(section->preview()->isVisible());
    shot(desk.window(), u"settings_rules_broken"_s);
    CHECK(work::knownEditions(desk.context().desk()).size() == 1);
}

TEST_CASE("A new edition shows whom it would change and why, and holds from its day on") {
    WomanFixture desk;
    desk.makeClinic();
    desk.startUnlocked();
    desk.known(); // BMI 28.2 before pregnancy: orange by O1.2
    auto* section = settingsSection<ui::RulesSection>(desk);
    QString text = shippedRules();
    text.replace(u"\"edition\":\"CN-2017\""_s, u"\"edition\":\"示例-2027\""_s);
    text.replace(u"\"effective\":\"2017-11-17\""_s, u"\"effective\":\"2026-11-23\""_s);
    text.replace(u"{\"fact\":\"bmi\",\"ge\":28}"_s, u"{\"fact\":\"bmi\",\"ge\":30}"_s);
    section->readFile(writeRules(desk, text));
    settle();
    INFO(section->said().toStdString());
    INFO(find<QLabel>(section, "editionResult")->text().toStdString());
    REQUIRE(section->preview()->isVisible());
    REQUIRE(section->preview()->rows().rowCount() == 1);
    const ui::TextRow& row = section->preview()->rows().at(0);
    CHECK(row.cells[0] == u"示例甲");
    CHECK(row.cells[1] == u"橙");
    CHECK(row.cells[2] == u"黄");
    CHECK(row.cells[3].contains(u"O1.2"));
    shot(desk.window(), u"settings_rules_preview"_s);
    auto* day = find<QLineEdit>(section, "editionDay");
    day->setFocus();
    retype(u"明年"_s);
    find<QPushButton>(section, "editionApply")->click();
    settle();
    CHECK(section->said().contains(u"生效日期"));
    CHECK(work::knownEditions(desk.context().desk()).size() == 1);
    retype(u"2026-11-23"_s);
    find<QLineEdit>(section, "editionNote")->setFocus();
    retype(u"示例"_s);
    find<QPushButton>(section, "editionApply")->click();
    settle();
    INFO(section->said().toStdString());
    const auto known = work::knownEditions(desk.context().desk());
    REQUIRE(known.size() == 2);
    CHECK(known.back().inForce);
    CHECK(section->editions()->current()->id == u"示例-2027");
}
