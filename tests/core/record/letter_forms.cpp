#include "core/content/computations.h"
#include "core/content/library.h"
#include "core/record/validation.h"
#include "tests/catch.h"

#include <QJsonArray>

using namespace muying;
using namespace muying::record;
using namespace Qt::StringLiterals;

namespace {

const content::Form& letterForm(const QString& code) {
    static const auto loaded = content::Library::load(QStringLiteral(MUYING_SOURCE_DIR) + u"/resources"_s);
    if (!loaded)
        FAIL(loaded.error().message.toStdString());
    const content::Form* form = (*loaded)->form(code);
    REQUIRE(form != nullptr);
    return *form;
}

/// A woman of 31 in week 30, seen and referred on 11 May 2026.
Context letterContext() {
    Context context;
    context.now = QDateTime(QDate(2026, 5, 11), QTime(10, 20));
    for (const content::RecordPrefix& prefix : content::recordPrefixes())
        context.forms.insert(prefix.prefix, &letterForm(prefix.form));
    context.others.insert(u"cover"_s, Answers(QJsonObject{{u"name"_s, u"示例甲"_s},
                                                          {u"birth_date"_s, u"1995-03-21"_s},
                                                          {u"phone2"_s, u"13800138000"_s},
                                                          {u"education"_s, u"6"_s},
                                                          {u"ethnic_code"_s, u"10"_s},
                                                          {u"residence_type"_s, u"2"_s},
                                                          {u"cur_town"_s, u"示例镇"_s},
                                                          {u"cur_village"_s, u"龙泉村"_s},
                                                          {u"blood_abo"_s, u"1"_s},
                                                          {u"blood_rh"_s, u"2"_s},
                                                          {u"ec_name"_s, u"金哲"_s},
                                                          {u"ec_relation"_s, u"1"_s},
                                                          {u"ec_phone"_s, u"13900139000"_s}}));
    context.others.insert(u"preg"_s, Answers(QJsonObject{{u"lmp_date"_s, u"2025-10-13"_s},
                                                         {u"edd_best"_s, u"2026-07-20"_s},
                                                         {u"gravida"_s, 3},
                                                         {u"para_vaginal"_s, 1},
                                                         {u"para_cs"_s, 0},
                                                         {u"fetus_count"_s, 1},
                                                         {u"episode_status"_s, u"1"_s}}));
    context.others.insert(u"visit"_s, Answers(QJsonObject{{u"visit_date"_s, u"2026-05-11"_s},
                                                          {u"complaint"_s, u"头痛"_s},
                                                          {u"sbp"_s, 152},
                                                          {u"dbp"_s, 98},
                                                          {u"fhr"_s, 146},
                                                          {u"referral_to"_s, u"示例县医院产科"_s}}));
    context.others.insert(u"risk"_s, Answers(QJsonObject{{u"colour"_s, u"3"_s},
                                                         {u"colours"_s, QJsonArray{u"3"_s, u"5"_s}},
                                                         {u"factors"_s, u"子痫前期"_s},
                                                         {u"since"_s, u"2026-05-11T09:00"_s},
                                                         {u"follow_up_days"_s, 7}}));
    context.others.insert(u"care"_s, Answers(QJsonObject{{u"checks"_s, 3}}));
    context.others.insert(u"user"_s, Answers(QJsonObject{{u"name"_s, u"李示例"_s}}));
    return context;
}

Answers letterOn(const QString& form, const Context& context) {
    Answers answers = prefilled(letterForm(form), context);
    computeFields(letterForm(form), answers, context);
    return answers;
}

bool letterFinds(const QString& form, const QString& field, Severity severity, const Answers& answers,
                 const Context& context) {
    for (const Finding& finding : validate(letterForm(form), answers, context)) {
        if (finding.field == field && finding.severity == severity)
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("a referral letter is written with what the records know, nothing typed twice") {
    const Context context = letterContext();
    Answers letter = letterOn(u"REFERRAL"_s, context);
    CHECK(letter.text(u"name"_s) == u"示例甲"_s);
    CHECK(letter.number(u"age"_s) == 31.0);
    CHECK(letter.text(u"phone"_s) == u"13800138000"_s);
    CHECK(letter.text(u"address"_s) == u"示例镇龙泉村"_s);
    CHECK(letter.text(u"ec"_s) == u"金哲 丈夫 13900139000"_s);
    CHECK(letter.text(u"gp"_s) == u"G3P1"_s);
    CHECK(letter.text(u"blood_group"_s) == u"A型，Rh 阳性"_s);
    CHECK(letter.text(u"ga_or_pp"_s) == u"30+0"_s);
    CHECK(letter.multi(u"colour"_s) == QStringList{u"3"_s, u"5"_s});
    CHECK(letter.text(u"impression"_s) == u"子痫前期"_s);
    CHECK(letter.text(u"chief"_s) == u"头痛"_s);
    CHECK(letter.text(u"to_org"_s) == u"示例县医院产科"_s);
    CHECK(letter.number(u"sbp"_s) == 152.0);
    CHECK(letter.text(u"follow_due"_s) == u"2026-05-25"_s);
    CHECK(letter.text(u"ref_doctor"_s) == u"李示例"_s);
    CHECK_FALSE(letter.has(u"back_diag"_s));
    for (const Finding& finding : validate(letterForm(u"REFERRAL"_s), letter, context)) {
        INFO(finding.field.toStdString());
        CHECK(finding.severity != Severity::Impossible);
    }
}

TEST_CASE("the blood pressure of an earlier day is not taken into a letter") {
    Context context = letterContext();
    context.others[u"visit"_s].set(u"visit_date"_s, u"2026-05-10"_s);
    const Answers letter = letterOn(u"REFERRAL"_s, context);
    for (const QString& field : {u"sbp"_s, u"dbp"_s, u"fhr"_s, u"chief"_s})
        CHECK_FALSE(letter.has(field));
}

TEST_CASE("a pressure that cannot be measured is written as zero and does not stop the letter") {
    const Context context = letterContext();
    Answers letter = letterOn(u"REFERRAL"_s, context);
    letter.set(u"sbp"_s, 0);
    letter.set(u"dbp"_s, 0);
    CHECK_FALSE(letterFinds(u"REFERRAL"_s, u"dbp"_s, Severity::Impossible, letter, context));
    CHECK(letterFinds(u"REFERRAL"_s, u"sbp"_s, Severity::Unlikely, letter, context));
}

TEST_CASE("the return slip and the follow-up cannot lie before the letter") {
    const Context context = letterContext();
    Answers letter = letterOn(u"REFERRAL"_s, context);
    letter.set(u"ref_dt"_s, u"2026-05-11T10:20"_s);
    letter.set(u"follow_dt"_s, u"2026-05-11"_s);
    letter.set(u"back_dt"_s, u"2026-05-11T10:10"_s);
    CHECK_FALSE(letterFinds(u"REFERRAL"_s, u"follow_dt"_s, Severity::Impossible, letter, context));
    CHECK(letterFinds(u"REFERRAL"_s, u"back_dt"_s, Severity::Impossible, letter, context));
}

TEST_CASE("urgent referrals ask for the call and the escort, refusals for their reason") {
    const Context context = letterContext();
    Answers letter = letterOn(u"REFERRAL"_s, context);
    letter.set(u"ref_urgency"_s, u"1"_s);
    letter.set(u"transport"_s, u"1"_s);
    CHECK(letterFinds(u"REFERRAL"_s, u"call_dt"_s, Severity::Missing, letter, context));
    CHECK(letterFinds(u"REFERRAL"_s, u"escort"_s, Severity::Missing, letter, context));
    CHECK_FALSE(letterFinds(u"REFERRAL"_s, u"ref_refuse_reason"_s, Severity::Missing, letter, context));
    letter.set(u"ref_urgency"_s, u"4"_s);
    letter.set(u"transport"_s, u"3"_s);
    letter.set(u"ref_refused"_s, true);
    CHECK_FALSE(letterFinds(u"REFERRAL"_s, u"call_dt"_s, Severity::Missing, letter, context));
    CHECK_FALSE(letterFinds(u"REFERRAL"_s, u"escort"_s, Severity::Missing, letter, context));
    CHECK(letterFinds(u"REFERRAL"_s, u"ref_refuse_reason"_s, Severity::Missing, letter, context));
}

TEST_CASE("the report names the colour in force, since when it stands and the gestation of that day") {
    const Context context = letterContext();
    const Answers report = letterOn(u"RISK_REPORT"_s, context);
    CHECK(report.multi(u"grade"_s) == QStringList{u"3"_s, u"5"_s});
    CHECK(report.text(u"assess_time"_s) == u"2026-05-11T09:00"_s);
    CHECK(report.number(u"ga_w"_s) == 30.0);
    CHECK(report.number(u"ga_d"_s) == 0.0);
    CHECK(report.text(u"prelim_diag"_s) == u"子痫前期"_s);
    Context born = context;
    born.others[u"preg"_s].set(u"end_date"_s, u"2026-05-10"_s);
    CHECK_FALSE(letterOn(u"RISK_REPORT"_s, born).has(u"ga_w"_s));
}

TEST_CASE("a case file goes on where its last sheet ended") {
    Context context = letterContext();
    Answers first = letterOn(u"HR_CASE"_s, context);
    CHECK(first.text(u"open_date"_s) == u"2026-05-11"_s);
    CHECK(first.text(u"open_colour"_s) == u"3"_s);
    CHECK(first.text(u"colour_now"_s) == u"3"_s);
    first.set(u"case_no"_s, u"2026-12"_s);
    first.set(u"plan_emerg"_s, u"叫 120，备硫酸镁"_s);
    context.others.insert(u"case"_s, first);
    context.now = context.now.addDays(7);
    context.others[u"risk"_s].set(u"colour"_s, u"4"_s);
    const Answers next = letterOn(u"HR_CASE"_s, context);
    CHECK(next.text(u"case_no"_s) == u"2026-12"_s);
    CHECK(next.text(u"open_date"_s) == u"2026-05-11"_s);
    CHECK(next.text(u"open_colour"_s) == u"3"_s);
    CHECK(next.text(u"plan_emerg"_s) == u"叫 120，备硫酸镁"_s);
    CHECK(next.text(u"colour_now"_s) == u"4"_s);
    CHECK(next.text(u"fu_date"_s) == u"2026-05-18"_s);
    CHECK(next.text(u"fu_ga"_s) == u"31+0"_s);
    CHECK_FALSE(next.has(u"fu_sbp"_s)); // a week old
}

TEST_CASE("failed calls are counted in a row and start again once she was reached") {
    Context context = letterContext();
    Answers call = letterOn(u"KEY_FOLLOWUP"_s, context);
    CHECK(call.multi(u"kf_group"_s) == QStringList{u"2"_s, u"4"_s, u"7"_s});
    CHECK(call.number(u"kf_interval"_s) == 7.0);
    CHECK(call.text(u"kf_next"_s) == u"2026-05-18"_s);
    call.set(u"kf_reached"_s, u"3"_s);
    computeFields(letterForm(u"KEY_FOLLOWUP"_s), call, context);
    CHECK(call.number(u"kf_attempt"_s) == 1.0);
    context.others.insert(u"contact"_s, call);
    Answers again = letterOn(u"KEY_FOLLOWUP"_s, context);
    again.set(u"kf_reached"_s, u"4"_s);
    computeFields(letterForm(u"KEY_FOLLOWUP"_s), again, context);
    CHECK(again.number(u"kf_attempt"_s) == 2.0);
    again.set(u"kf_reached"_s, u"1"_s);
    computeFields(letterForm(u"KEY_FOLLOWUP"_s), again, context);
    CHECK_FALSE(again.has(u"kf_attempt"_s));
    CHECK(letterFinds(u"KEY_FOLLOWUP"_s, u"kf_danger"_s, Severity::Missing, again, context));
}

TEST_CASE("a death card knows the woman and says in time only when that can be told") {
    const Context context = letterContext();
    Answers card = letterOn(u"MDEATH"_s, context);
    CHECK(card.text(u"education"_s) == u"2"_s);
    CHECK(card.text(u"ethnic"_s) == u"2"_s);
    CHECK(card.text(u"residence"_s) == u"2"_s);
    CHECK(card.number(u"para"_s) == 1.0);
    CHECK(card.text(u"anc"_s) == u"1"_s);
    CHECK(card.number(u"anc_times"_s) == 3.0);
    card.set(u"death_dt"_s, u"2026-05-11T02:00"_s);
    computeFields(letterForm(u"MDEATH"_s), card, context);
    CHECK(card.boolean(u"reported_24h"_s) == true);
    CHECK(card.number(u"age"_s) == 31.0);
    card.set(u"death_dt"_s, u"2026-05-10T02:00"_s);
    computeFields(letterForm(u"MDEATH"_s), card, context);
    CHECK_FALSE(card.has(u"reported_24h"_s));
    card.set(u"death_dt"_s, u"2026-05-09T02:00"_s);
    computeFields(letterForm(u"MDEATH"_s), card, context);
    CHECK(card.boolean(u"reported_24h"_s) == false);
}

TEST_CASE("a dead child of twins is not filled in with its sibling's weight") {
    Context context = letterContext();
    context.others.insert(
        u"baby"_s, Answers(QJsonObject{{u"weight_g"_s, 1900}, {u"birth_dt"_s, u"2026-05-11T03:00"_s}}));
    CHECK(letterOn(u"PERIDEATH"_s, context).number(u"weight_g"_s) == 1900.0);
    CHECK(letterOn(u"PERIDEATH"_s, context).number(u"ga_days"_s) == 210.0);
    CHECK(letterOn(u"BDEFECT"_s, context).number(u"b_weight"_s) == 1900.0);
    context.others[u"preg"_s].set(u"fetus_count"_s, 2);
    CHECK_FALSE(letterOn(u"PERIDEATH"_s, context).has(u"weight_g"_s));
    CHECK_FALSE(letterOn(u"BDEFECT"_s, context).has(u"b_weight"_s));
    CHECK(letterOn(u"BDEFECT"_s, context).text(u"b_fetus"_s) == u"2"_s);
}

TEST_CASE("a move out is followed up until the other side confirms") {
    const Context context = letterContext();
    Answers move = letterOn(u"TRANSFER_IO"_s, context);
    move.set(u"tio_kind"_s, u"2"_s);
    move.set(u"tio_receipt"_s, u"2"_s);
    CHECK(move.boolean(u"tio_keep_fu"_s) == true);
    CHECK(isRelevant(*letterForm(u"TRANSFER_IO"_s).field(u"tio_keep_fu"_s), letterForm(u"TRANSFER_IO"_s),
                     move, context));
    move.set(u"tio_receipt"_s, u"1"_s);
    dropIrrelevant(letterForm(u"TRANSFER_IO"_s), move, context);
    CHECK_FALSE(move.has(u"tio_keep_fu"_s));
    CHECK(letterFinds(u"TRANSFER_IO"_s, u"tio_receipt_dt"_s, Severity::Missing, move, context));
}
