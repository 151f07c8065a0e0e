#include "core/work/referrals.h"
#include "core/work/replay.h"
#include "tests/catch.h"
#include "tests/ui/window/woman_fixture.h"
#include "ui/shell/status_line.h"
#include "ui/shell/workplace.h"
#include "ui/widgets/chip.h"
#include "ui/woman/loop_panel.h"
#include "ui/woman/reason_panel.h"
#include "ui/woman/replay_view.h"
#include "ui/woman/return_strip.h"
#include "ui/woman/timeline.h"

#include <QApplication>
#include <QLineEdit>

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;
using work::ReferralStep;

namespace {

QStringList everyField(const content::Form& form) {
    QStringList codes;
    for (const content::Field& field : form.fields)
        codes << field.code;
    return codes;
}

/// A woman with a letter to the county hospital, written today, on her page.
struct Referred : WomanFixture {
    Referred() {
        makeClinic();
        startUnlocked();
        pregnancy = known();
        record::Entry entry;
        entry.subject = pregnancy;
        entry.form = u"REFERRAL"_s;
        entry.answers = record::Answers(QJsonObject{{u"ref_dt"_s, u"2026-11-23T09:00"_s},
                                                    {u"ref_kind"_s, u"1"_s},
                                                    {u"ref_urgency"_s, u"3"_s},
                                                    {u"to_org"_s, u"长白县人民医院"_s}});
        const auto saved =
            context().desk().saveEntry(entry, everyField(*context().library().form(u"REFERRAL"_s)));
        INFO((saved ? QString() : saved.error().message).toStdString());
        REQUIRE(saved.ok());
        letter = saved->id;
        open(pregnancy, u"ANC1"_s);
    }
    work::ReferralState state() {
        const auto chart = context().desk().chart(pregnancy);
        REQUIRE(chart.ok());
        const auto states =
            work::referralStates(context().desk().library(), *chart, context().clock().today());
        REQUIRE(states.size() == 1);
        return states.front();
    }
    QString loopText() { return page().reasons()->loop()->lines().join(u'\n'); }
    QString pregnancy, letter;
};

} // namespace

TEST_CASE("A referral is answered by one key on the woman's page") {
    Referred desk;
    CHECK(desk.loopText().contains(u"长白县人民医院"));
    CHECK(desk.loopText().contains(u"开出"));
    CHECK(desk.state().step == ReferralStep::Issued);
    shot(desk.window(), u"loop_issued"_s);
    press(Qt::Key_2, Qt::AltModifier);
    CHECK(desk.state().step == ReferralStep::NotArrived);
    CHECK(desk.loopText().contains(u"未到位"));
    press(Qt::Key_1, Qt::AltModifier);
    CHECK(desk.state().step == ReferralStep::Arrived);
    CHECK(desk.window().workplace()->statusLine()->text().contains(u"到位"));
}

TEST_CASE("A return slip of another woman is refused in place, her own records the colour of the hospital") {
    Referred desk;
    press(Qt::Key_3, Qt::AltModifier);
    ui::ReturnStrip* strip = desk.page().returnStrip();
    REQUIRE(strip->isOpen());
    REQUIRE(QApplication::focusWidget() == strip->number());
    press(Qt::Key_Return);
    CHECK(strip->problem().contains(u"编号或姓名"));
    strip->name()->setFocus();
    retype(u"示例丁"_s);
    strip->colour(2)->setFocus();
    press(Qt::Key_Space);
    strip->diagnosis()->setFocus();
    retype(u"妊娠合并肥胖"_s);
    press(Qt::Key_Return);
    REQUIRE(strip->isOpen());
    CHECK_FALSE(strip->problem().isEmpty());
    CHECK(strip->diagnosis()->text() == u"妊娠合并肥胖");
    CHECK(desk.state().step == ReferralStep::Issued);
    shot(desk.window(), u"loop_slip_refused"_s);
    strip->name()->setFocus();
    retype(u"示例甲"_s);
    press(Qt::Key_Return);
    INFO(strip->problem().toStdString());
    REQUIRE_FALSE(strip->isOpen());
    CHECK(desk.state().step == ReferralStep::Returned);
    CHECK(desk.state().colours == QStringList{u"orange"_s});
    CHECK(desk.pane().form()->code == u"RISK_ASSESS");
    const QString loop = desk.loopText();
    CHECK(loop.contains(u"记录的颜色 橙"));
    CHECK(loop.contains(u"专案"));
    shot(desk.window(), u"loop_returned"_s);
}

TEST_CASE("Green to red on a slip are alternatives, purple stands beside one of them") {
    Referred desk;
    press(Qt::Key_3, Qt::AltModifier);
    ui::ReturnStrip* strip = desk.page().returnStrip();
    REQUIRE(strip->isOpen());
    strip->colour(1)->setChecked(true);
    strip->colour(4)->setChecked(true);
    strip->colour(3)->setChecked(true);
    CHECK_FALSE(strip->colour(1)->isChecked());
    CHECK(strip->colour(3)->isChecked());
    CHECK(strip->colour(4)->isChecked());
    press(Qt::Key_Escape);
    CHECK_FALSE(strip->isOpen());
}

TEST_CASE("An earlier assessment opens from the timeline with its facts, its edition and its clauses") {
    Referred desk;
    const auto chart = desk.context().desk().chart(desk.pregnancy);
    REQUIRE(chart.ok());
    const auto kept = work::keptAssessments(*chart);
    REQUIRE_FALSE(kept.empty());
    ui::Timeline* timeline = desk.page().timeline();
    QModelIndex line;
    for (int row = 0; row < timeline->model()->rowCount(); ++row) {
        const QModelIndex index = timeline->model()->index(row, 0);
        const auto target = index.data(ui::Timeline::TargetRole).value<ui::TimelineTarget>();
        if (target.form == work::assessmentForm && target.entryId == kept.front().entryId)
            line = index;
    }
    REQUIRE(line.isValid());
    timeline->setFocus();
    timeline->setCurrentIndex(line);
    press(Qt::Key_Return);
    REQUIRE(desk.page().showsReplay());
    const QString shown = desk.page().replay()->lines().join(u'\n');
    INFO(shown.toStdString());
    CHECK(shown.contains(u"CN-2017"));
    CHECK(shown.contains(u"结果一致"));
    CHECK(shown.contains(u"体重指数"));
    CHECK(shown.contains(u"O1.2"));
    shot(desk.window(), u"loop_replay"_s);
    press(Qt::Key_Escape);
    CHECK_FALSE(desk.page().showsReplay());
    CHECK(desk.pane().form()->code == u"ANC1");
}
