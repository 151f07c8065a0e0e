#include "tests/catch.h"
#include "tests/ui/window/woman_fixture.h"
#include "ui/shell/search_field.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/translations.h"
#include "ui/shell/workplace.h"
#include "ui/widgets/theme.h"
#include "ui/woman/search_delegate.h"
#include "ui/woman/search_model.h"
#include "ui/woman/search_popup.h"
#include "ui/woman/women_model.h"
#include "ui/woman/women_page.h"

#include <QApplication>
#include <QListView>
#include <QPainter>
#include <QRegularExpression>
#include <QTableView>

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;

namespace {

struct Searching : WomanFixture {
    Searching() {
        makeClinic();
        startUnlocked();
        first = known(u"示例甲"_s);
        second = known(u"李晓梅"_s, withCheckDigit(u"22240119980101002"_s));
    }
    ui::SearchPopup* popup() { return tests::find<ui::SearchPopup>(&window(), "searchPopup"); }
    void search(const QString& text) {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus != nullptr ? focus : &window(), Qt::Key_K, Qt::ControlModifier);
        settle();
        retype(text);
    }
    QString first, second;
};

} // namespace

TEST_CASE("Search finds by initials while typing and Enter opens the form that is due") {
    Searching desk;
    desk.search(u"lxm"_s);
    REQUIRE(desk.popup()->isVisible());
    const ui::SearchModel* model = desk.popup()->model();
    REQUIRE(model->firstRow() >= 0);
    CHECK(model->at(model->firstRow()).hit.name == u"李晓梅");
    CHECK(desk.popup()->currentRow() == model->firstRow());
    shot(desk.window(), u"search"_s);
    CHECK(qobject_cast<ui::SearchField*>(QApplication::focusWidget()) != nullptr);
    press(Qt::Key_Return);
    CHECK_FALSE(desk.popup()->isVisible());
    CHECK(desk.page().subjectId() == desk.second);
}

TEST_CASE("Alt and a digit open a hit directly and Shift+Enter opens the record") {
    Searching desk;
    desk.search(u"1201"_s);
    REQUIRE(desk.popup()->isVisible());
    REQUIRE(desk.popup()->model()->rowOfNumber(2) >= 0);
    const QString second = desk.popup()->model()->at(desk.popup()->model()->rowOfNumber(2)).hit.pregnancyId;
    press(Qt::Key_2, Qt::AltModifier);
    CHECK(desk.page().subjectId() == second);
    desk.search(u"示例甲"_s);
    press(Qt::Key_Return, Qt::ShiftModifier);
    CHECK(desk.page().subjectId() == desk.first);
    CHECK(desk.pane().form()->code == u"WOM_COVER");
}

TEST_CASE("An empty search shows the women opened last and Esc closes and clears") {
    Searching desk;
    desk.open(desk.first, {});
    desk.open(desk.second, {});
    desk.search({});
    REQUIRE(desk.popup()->isVisible());
    const ui::SearchModel* model = desk.popup()->model();
    REQUIRE(model->rowOfNumber(2) > 0);
    CHECK(model->at(model->rowOfNumber(1)).hit.name == u"李晓梅");
    CHECK(model->at(model->rowOfNumber(2)).hit.name == u"示例甲");
    press(Qt::Key_Escape);
    CHECK_FALSE(desk.popup()->isVisible());
}

TEST_CASE("Actions are found by word and initials and keep their place beside many people") {
    std::vector<work::SearchHit> many(9);
    for (std::size_t i = 0; i < many.size(); ++i) {
        many[i].womanId = QString::number(i);
        many[i].name = u"锁定"_s;
    }
    const std::vector<ui::SearchAction> actions{{u"锁定"_s, {}, {}, {}}, {u"设置"_s, {}, {}, {}}};
    ui::SearchModel model;
    model.setRows(many, actions, u"sd"_s, QDate(2026, 11, 23));
    CHECK(model.rowOfNumber(9) > 0);
    CHECK(model.rowOfNumber(10) < 0);
    CHECK(model.at(model.rowOfNumber(9)).kind == ui::SearchRow::Kind::Action);
    CHECK(model.at(model.rowOfNumber(8)).kind == ui::SearchRow::Kind::Woman);
    model.setRows({}, actions, u"设"_s, QDate(2026, 11, 23));
    CHECK(model.at(model.rowOfNumber(1)).title == u"设置");
}

TEST_CASE("Age and week of a hit are told in the language of the screen") {
    const Language language = GENERATE(Language::Zh, Language::Ko, Language::En);
    ui::Translations words;
    words.install(language);
    ui::Theme::current().apply({false, 100, language});
    work::SearchHit hit;
    hit.womanId = u"a"_s;
    hit.name = u"示例甲"_s;
    hit.birthDate = QDate(1995, 3, 12);
    hit.status = u"postpartum"_s;
    hit.ended = QDate(2026, 11, 11);
    ui::SearchModel model;
    model.setRows({hit}, {}, u"示"_s, QDate(2026, 11, 23));
    const QString text = model.at(model.rowOfNumber(1)).ageWeek;
    INFO(text.toStdString());
    CHECK(text.contains(u"31"_s));
    CHECK(text.contains(u"12"_s));
    static const QRegularExpression han(u"\\p{Han}"_s);
    CHECK(han.match(text).hasMatch() == (language == Language::Zh));
    ui::Theme::current().apply({});
}

TEST_CASE("A long name and a long pinyin stay within their columns") {
    ui::Theme::current().apply({});
    work::SearchHit hit;
    hit.womanId = u"a"_s;
    hit.name = u"示例甲"_s;
    hit.pinyin = u"zhuang shuang shuang zhuang shuang zhuang"_s;
    const auto paintedWith = [&](const QString& pinyin) {
        hit.pinyin = pinyin;
        ui::SearchModel model;
        model.setRows({hit}, {}, u"x"_s, QDate(2026, 11, 23));
        const int row = model.rowOfNumber(1);
        QListView view;
        view.setModel(&model);
        const ui::SearchDelegate delegate(&view);
        QImage image(700, 44, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        QStyleOptionViewItem option;
        option.rect = image.rect();
        delegate.paint(&painter, option, model.index(row));
        painter.end();
        return image;
    };
    // The column of the age (52.7 % to 70 %) is empty here; the pinyin before it must not run into it.
    const QRect age(static_cast<int>(700 * 0.527), 4, static_cast<int>(700 * 0.173), 36);
    const QString lengthy = u"zhuang shuang shuang zhuang shuang zhuang"_s;
    CHECK(paintedWith(lengthy).copy(age) == paintedWith({}).copy(age));
    CHECK(paintedWith(lengthy) != paintedWith({}));
}

TEST_CASE("The list of women filters while typing, and Enter opens her") {
    Searching desk;
    desk.context().showWomen();
    settle();
    auto* table = tests::find<QTableView>(&desk.window(), "women");
    auto* model = qobject_cast<ui::WomenModel*>(table->model());
    REQUIRE(model != nullptr);
    CHECK(model->rowCount() == 2);
    retype(u"lixiao"_s);
    CHECK(model->rowCount() == 1);
    shot(desk.window(), u"women"_s);
    press(Qt::Key_Return);
    CHECK(desk.page().subjectId() == desk.second);
}

TEST_CASE("Colours are alternatives, lists must all apply, and children stand only in their own lists") {
    ui::WomanRow row;
    row.woman = u"a"_s;
    row.village = u"示例村"_s;
    row.responsible = u"示例医师"_s;
    row.villageDoctor = u"示例村医"_s;
    row.lists = {u"pregnant"_s, u"term37"_s, u"orange"_s, u"purple"_s};
    ui::WomenFilter filter;
    filter.colours = {u"yellow"_s, u"purple"_s};
    filter.lists = {u"term37"_s};
    CHECK(ui::passes(filter, row));
    filter.lists = {u"term37"_s, u"floating"_s};
    CHECK_FALSE(ui::passes(filter, row));
    row.lists << u"floating"_s;
    CHECK(ui::passes(filter, row));
    filter.colours = {u"red"_s};
    CHECK_FALSE(ui::passes(filter, row));
    filter.colours.clear();
    filter.responsible = u"示例村医"_s;
    CHECK(ui::passes(filter, row));
    filter.responsible = u"别人"_s;
    CHECK_FALSE(ui::passes(filter, row));
    filter = {};
    filter.village = u"另一村"_s;
    CHECK_FALSE(ui::passes(filter, row));
    ui::WomanRow child;
    child.child = u"c"_s;
    child.lists = {u"children"_s};
    CHECK_FALSE(ui::passes({}, child));
    filter = {};
    filter.lists = {u"children"_s};
    CHECK(ui::passes(filter, child));
    CHECK_FALSE(ui::passes(filter, row));
}
