#include "tests/catch.h"
#include "tests/ui/window/woman_fixture.h"
#include "ui/woman/chart_box.h"

#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;

namespace {

void visit(WomanFixture& desk, const QString& pregnancy, const QDate& day, const QJsonObject& values) {
    desk.clock().set(QDateTime(day, QTime(9, 0)));
    record::Entry entry;
    entry.subject = pregnancy;
    entry.form = u"ANC2_5"_s;
    entry.answers = record::Answers(values);
    entry.answers.set(u"visit_date"_s, day.toString(Qt::ISODate));
    QStringList all;
    for (const content::Field& field : desk.context().library().form(entry.form)->fields)
        all << field.code;
    const auto saved = desk.context().desk().saveEntry(entry, all);
    INFO((saved ? QString() : saved.error().message).toStdString());
    REQUIRE(saved.ok());
}

} // namespace

TEST_CASE(
    "Weight, fundal height, blood pressure and haemoglobin stand on her page as curves with their limits") {
    WomanFixture desk;
    desk.makeClinic();
    desk.startUnlocked();
    const QString pregnancy = desk.known();
    visit(desk, pregnancy, QDate(2027, 1, 4),
          {{u"visit_no"_s, u"2"_s}, {u"weight_kg"_s, 60.0}, {u"sbp"_s, 112}, {u"dbp"_s, 70}, {u"hb"_s, 121}});
    visit(desk, pregnancy, QDate(2027, 2, 8),
          {{u"visit_no"_s, u"3"_s},
           {u"weight_kg"_s, 62.5},
           {u"fundal_cm"_s, 22},
           {u"sbp"_s, 144},
           {u"dbp"_s, 92},
           {u"hb"_s, 104}});
    desk.context().recordSaved(pregnancy);
    desk.open(pregnancy, u"ANC2_5"_s, u"4"_s);
    std::vector<ui::ChartBox*> shown;
    for (ui::ChartBox* box : desk.page().findChildren<ui::ChartBox*>()) {
        if (!box->isHidden())
            shown.push_back(box);
    }
    const auto named = [&](const QString& title) {
        const auto found = std::ranges::find_if(
            shown, [&](const ui::ChartBox* box) { return box->accessibleName().startsWith(title); });
        INFO(title.toStdString());
        REQUIRE(found != shown.end());
        return *found;
    };
    CHECK(named(u"宫底高度"_s)->chart().points.size() == 1);
    const ui::PregnancyChart& pressure = named(u"血压"_s)->chart();
    CHECK(pressure.points.size() == 2);
    CHECK(pressure.second.size() == 2);
    CHECK(pressure.limits == std::vector<double>{140, 90});
    CHECK(pressure.latest == u"144/92"_s);
    CHECK(named(u"血压"_s)->accessibleDescription().contains(u"140/90"_s));
    const ui::PregnancyChart& blood = named(u"血红蛋白"_s)->chart();
    CHECK(blood.points.back().y() == 104);
    CHECK(blood.limits == std::vector<double>{110});
    for (auto* area : desk.page().findChildren<QScrollArea*>())
        area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    settle();
    shot(desk.window(), u"pregnancy-charts"_s);
}
