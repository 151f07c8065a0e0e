#include "tests/catch.h"
#include "tests/ui/window/child_fixture.h"
#include "ui/shell/workplace.h"
#include "ui/woman/form_view.h"
#include "ui/woman/header_band.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;

namespace {

/// A woman at 38 weeks; her record is opened and filled by keys.
struct FamilyDesk : WomanFixture {
    FamilyDesk() {
        makeClinic();
        startUnlocked();
        pregnancy = known(u"李晓梅（示例）"_s);
        clock().set(QDateTime(QDate(2027, 5, 24), QTime(16, 0)));
        REQUIRE(context().desk().refreshDue().ok());
        context().recordSaved(pregnancy);
        settle();
    }

    work::Chart chart(const QString& subject) {
        const auto loaded = context().desk().chart(subject);
        REQUIRE(loaded.ok());
        return *loaded;
    }

    /// Ctrl+S, and Enter for each question about something unusual.
    void save() {
        press(Qt::Key_S, Qt::ControlModifier);
        for (int question = 0;
             question < 6 && pane().view() != nullptr && pane().view()->warningRow() != nullptr; ++question)
            press(Qt::Key_Return);
        settle();
    }

    /// What a doctor types into a field she clicks into.
    void put(const QString& field, const QString& text) {
        pane().view()->focusField(field);
        INFO(field.toStdString());
        REQUIRE(focused() == field);
        if (qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr)
            retype(text);
        else
            digits(text);
    }

    void baby(const QString& time, const QString& sex, const QString& weight) {
        open(pregnancy, u"DELIVERY_BABY"_s);
        REQUIRE(pane().form()->code == u"DELIVERY_BABY"_s);
        offered = static_cast<int>(state().answers().number(u"baby_no"_s).value_or(0));
        put(u"birth_outcome"_s, u"1"_s);
        put(u"birth_dt"_s, time);
        put(u"sex"_s, sex);
        put(u"weight_g"_s, weight);
        press(Qt::Key_Return);
        save();
    }

    ui::ChildPage& childPage() {
        auto* page = qobject_cast<ui::ChildPage*>(window().workplace()->currentPage());
        REQUIRE(page != nullptr);
        return *page;
    }

    QString pregnancy;
    int offered = 0; ///< number of the newborn the last form began with
};

} // namespace

TEST_CASE("From the pregnancy to the birth of twins, to both children and back, nothing is typed twice") {
    FamilyDesk desk;
    desk.open(desk.pregnancy, u"DELIVERY"_s);
    desk.put(u"birth_dt"_s, u"2027-05-24 08:30"_s);
    desk.put(u"birth_place_kind"_s, u"2"_s);
    desk.put(u"mode"_s, u"1"_s);
    press(Qt::Key_Return);
    desk.save();
    REQUIRE(desk.chart(desk.pregnancy).newest(u"DELIVERY"_s));
    desk.baby(u"2027-05-24 08:30"_s, u"2"_s, u"2650"_s);
    CHECK(desk.offered == 1);
    desk.baby(u"2027-05-24 08:41"_s, u"1"_s, u"2510"_s);
    CHECK(desk.offered == 2);
    const work::Chart mother = desk.chart(desk.pregnancy);
    REQUIRE(mother.children.size() == 2);
    CHECK(mother.pregnancy->index.status == u"postpartum");

    // From her page one key offers both; each opens with what the birth told, and leads back to her.
    for (int child = 0; child < 2; ++child) {
        desk.open(desk.pregnancy, u"DELIVERY"_s);
        press(Qt::Key_M, Qt::AltModifier);
        auto* menu = desk.page().findChild<QMenu*>();
        REQUIRE(menu != nullptr);
        CHECK(menu->actions().size() == 2);
        if (child == 0)
            shot(desk.window(), u"family-menu"_s);
        const QString name = menu->actions().at(child)->text();
        menu->actions().at(child)->trigger();
        menu->close();
        settle();
        INFO(name.toStdString());
        const QString spoken = desk.childPage().band()->spoken();
        CHECK(spoken.contains(u"李晓梅"_s)); // her mother's name stands on the page
        const auto& born = mother.children.at(static_cast<std::size_t>(child));
        const record::Entry* card = desk.chart(born.subject.id).newest(u"CH_ID"_s);
        REQUIRE(card);
        CHECK(card->answers.json().value("birth_weight_g"_L1).toInt() == (child == 0 ? 2650 : 2510));
        shot(desk.window(), u"family-child-%1"_s.arg(child));
        press(Qt::Key_M, Qt::AltModifier);
        CHECK(desk.page().band()->spoken().contains(u"李晓梅"_s));
    }
}
