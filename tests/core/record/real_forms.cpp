#include "core/content/checks.h"
#include "core/content/computations.h"
#include "core/content/library.h"
#include "core/record/computations.h"
#include "core/record/validation.h"
#include "tests/catch.h"

#include <QJsonArray>

using namespace muying;
using namespace muying::record;
using namespace Qt::StringLiterals;

namespace {

const content::Library& library() {
    static const auto loaded = content::Library::load(QStringLiteral(MUYING_SOURCE_DIR) + u"/resources"_s);
    if (!loaded)
        FAIL(loaded.error().message.toStdString());
    return **loaded;
}

const content::Form& formNamed(const QString& code) {
    const content::Form* form = library().form(code);
    REQUIRE(form != nullptr);
    return *form;
}

Context contextOn(const QString& iso) {
    Context context;
    context.now = QDateTime::fromString(iso, Qt::ISODate);
    for (const content::RecordPrefix& prefix : content::recordPrefixes()) {
        if (const content::Form* form = library().form(prefix.form))
            context.forms.insert(prefix.prefix, form);
    }
    return context;
}

Answers pregnancy() {
    return Answers(QJsonObject{{u"book_date"_s, u"2026-03-20"_s},
                               {u"lmp_known"_s, u"1"_s},
                               {u"lmp_date"_s, u"2026-01-01"_s},
                               {u"conception_mode"_s, u"1"_s},
                               {u"us_date"_s, u"2026-03-12"_s},
                               {u"us_ga_days"_s, 76},
                               {u"edd_best"_s, u"2026-10-08"_s},
                               {u"gravida"_s, 2},
                               {u"para_vaginal"_s, 1},
                               {u"para_cs"_s, 0},
                               {u"last_birth_date"_s, u"2023-05-10"_s},
                               {u"fetus_count"_s, 1},
                               {u"height_cm"_s, 160},
                               {u"prepreg_weight"_s, 55.5},
                               {u"episode_status"_s, u"1"_s}});
}

QStringList impossibleFields(const QString& form, const Answers& answers, const Context& context) {
    QStringList fields;
    for (const Finding& finding : validate(formNamed(form), answers, context)) {
        if (finding.severity == Severity::Impossible)
            fields.append(finding.field);
    }
    return fields;
}

} // namespace

TEST_CASE("every computation and check the real forms name exists") {
    int computed = 0;
    for (const content::Form& form : library().forms()) {
        for (const content::Field& field : form.fields) {
            CAPTURE(form.code, field.code);
            if (field.isComputed()) {
                const auto call = content::parseCompute(field.compute);
                REQUIRE(call);
                CHECK((computeFunction(call->name) != nullptr || content::computation(call->name)->outside));
                ++computed;
            }
            CHECK(content::parseChecks(field.check));
        }
    }
    CHECK(computed >= 25);
}

TEST_CASE("the pregnancy form dates, classifies and counts by itself") {
    Answers answers = pregnancy();
    Context context = contextOn(u"2026-05-11T10:00"_s);
    computeFields(formNamed(u"PREG_EPISODE"_s), answers, context);
    CHECK(answers.number(u"book_ga_days"_s) == 78.0);
    CHECK(answers.boolean(u"early_booked"_s) == true);
    CHECK(answers.text(u"edd_lmp"_s) == u"2026-10-08"_s);
    CHECK(answers.text(u"edd_us"_s) == u"2026-10-02"_s);
    CHECK_FALSE(answers.has(u"edd_art"_s));
    CHECK(answers.number(u"edd_diff_days"_s) == -6.0);
    CHECK(answers.number(u"birth_interval_m"_s) == 31.0);
    CHECK(answers.number(u"ga_now"_s) == 130.0);
    CHECK(answers.text(u"gwg_class"_s) == u"2"_s);
    CHECK(answers.text(u"gwg_target"_s) == u"8.0-14.0"_s);
    CHECK(answers.text(u"cur_colour"_s) == u"0"_s);
    CHECK_FALSE(answers.has(u"cur_purple"_s));
    context.others.insert(u"assess"_s, Answers(QJsonObject{{u"colour"_s, u"3"_s},
                                                           {u"purple"_s, u"1"_s},
                                                           {u"assess_date"_s, u"2026-04-02"_s}}));
    computeFields(formNamed(u"PREG_EPISODE"_s), answers, context);
    CHECK(answers.text(u"cur_colour"_s) == u"3"_s);
    CHECK(answers.text(u"cur_purple"_s) == u"1"_s);
    CHECK(answers.text(u"cur_colour_date"_s) == u"2026-04-02"_s);
}

TEST_CASE("a last period or booking in the future is refused, whatever the other says") {
    const Context context = contextOn(u"2026-05-11T10:00"_s);
    Answers answers = pregnancy();
    CHECK(impossibleFields(u"PREG_EPISODE"_s, answers, context).isEmpty());
    answers.set(u"lmp_date"_s, u"2026-05-12"_s);
    answers.set(u"book_date"_s, u"2026-08-01"_s);
    const QStringList fields = impossibleFields(u"PREG_EPISODE"_s, answers, context);
    CHECK(fields.contains(u"lmp_date"_s));
    CHECK(fields.contains(u"book_date"_s));
    Answers alone(QJsonObject{{u"lmp_known"_s, u"1"_s}, {u"lmp_date"_s, u"2026-05-12"_s}});
    CHECK(impossibleFields(u"PREG_EPISODE"_s, alone, context).contains(u"lmp_date"_s));
}

TEST_CASE("a pregnancy that has ended can be saved however long ago that was") {
    Answers answers = pregnancy();
    const Context context = contextOn(u"2027-05-11T10:00"_s);
    computeFields(formNamed(u"PREG_EPISODE"_s), answers, context);
    CHECK(impossibleFields(u"PREG_EPISODE"_s, answers, context) == QStringList{u"ga_now"_s});
    answers.set(u"episode_status"_s, u"2"_s);
    answers.set(u"end_date"_s, u"2026-10-05"_s);
    computeFields(formNamed(u"PREG_EPISODE"_s), answers, context);
    CHECK(impossibleFields(u"PREG_EPISODE"_s, answers, context).isEmpty());
}

TEST_CASE("the cover refuses an identity number that contradicts the birth date") {
    const Context context = contextOn(u"2026-05-11T10:00"_s);
    Answers answers(QJsonObject{{u"id_type"_s, u"01"_s},
                                {u"id_no"_s, u"11010519491231002X"_s},
                                {u"birth_date"_s, u"1994-12-31"_s},
                                {u"sex"_s, u"2"_s}});
    CHECK(impossibleFields(u"WOM_COVER"_s, answers, context) == QStringList{u"id_no"_s});
    answers.set(u"id_type"_s, u"03"_s);
    CHECK(impossibleFields(u"WOM_COVER"_s, answers, context).isEmpty());
    answers.set(u"name"_s, QString(500, u'李'));
    CHECK(impossibleFields(u"WOM_COVER"_s, answers, context) == QStringList{u"name"_s});
}

TEST_CASE("a visit computes week, window, gain and fundal position from the other records") {
    Context context = contextOn(u"2026-05-11T10:00"_s);
    context.others.insert(u"preg"_s, pregnancy());
    context.others.insert(u"anc1"_s,
                          Answers(QJsonObject{{u"form_date"_s, u"2026-03-20"_s}, {u"weight_kg"_s, 56.5}}));
    Answers visit = prefilled(formNamed(u"ANC2_5"_s), context);
    CHECK(visit.text(u"visit_date"_s) == u"2026-05-11"_s);
    visit.set(u"visit_no"_s, u"2"_s);
    visit.set(u"visit_kind"_s, u"1"_s);
    visit.set(u"weight_kg"_s, 58.9);
    visit.set(u"fundal_cm"_s, 17);
    visit.set(u"visit_date"_s, u"2026-05-22"_s);
    computeFields(formNamed(u"ANC2_5"_s), visit, context);
    CHECK(visit.number(u"ga_weeks"_s) == 20.0);
    CHECK(visit.number(u"ga_days"_s) == 1.0);
    CHECK(visit.text(u"slot_ok"_s) == u"1"_s);
    CHECK(visit.number(u"gain_total"_s) == 3.4);
    REQUIRE(visit.number(u"gain_week"_s).has_value());
    CHECK(std::abs(*visit.number(u"gain_week"_s) - 2.4 / 9) < 1e-9);
    CHECK(visit.text(u"fundal_chart"_s) == u"2"_s);
}

TEST_CASE("the first visit takes over what is known and computes the rest") {
    Context context = contextOn(u"2026-03-20T10:00"_s);
    context.others.insert(u"preg"_s, pregnancy());
    context.others.insert(u"cover"_s, Answers(QJsonObject{{u"birth_date"_s, u"1995-03-21"_s},
                                                          {u"husband_name"_s, u"金哲"_s},
                                                          {u"husband_phone"_s, u"13800138000"_s}}));
    Answers answers = prefilled(formNamed(u"ANC1"_s), context);
    CHECK(answers.text(u"husband_name"_s) == u"金哲"_s);
    CHECK(answers.number(u"gravida"_s) == 2.0);
    answers.set(u"weight_kg"_s, 56.5);
    answers.set(u"referral"_s, u"2"_s);
    computeFields(formNamed(u"ANC1"_s), answers, context);
    CHECK(answers.number(u"age"_s) == 30.0);
    CHECK(answers.number(u"ga_weeks"_s) == 11.0);
    CHECK(answers.number(u"ga_days"_s) == 1.0);
    CHECK(answers.text(u"edd"_s) == u"2026-10-08"_s);
    CHECK(answers.text(u"referral_check_due"_s) == u"2026-04-03"_s);
    CHECK(impossibleFields(u"ANC1"_s, answers, context).isEmpty());
}

TEST_CASE("an orange assessment asks the deadlines of the clinic when it is to be reported") {
    Context context = contextOn(u"2026-05-11T10:00"_s);
    context.others.insert(u"preg"_s, pregnancy());
    context.outside = [](const QString& name, const std::vector<content::ExprValue>& arguments) {
        REQUIRE(arguments.size() == 2);
        const bool orange = name == u"report_due" && std::get<QString>(arguments[0]) == u"3";
        return orange ? QJsonValue(std::get<QDate>(arguments[1]).addDays(3).toString(Qt::ISODate))
                      : QJsonValue();
    };
    Answers answers(QJsonObject{{u"assess_date"_s, u"2026-05-11"_s}, {u"colour"_s, u"3"_s}});
    computeFields(formNamed(u"RISK_ASSESS"_s), answers, context);
    CHECK(answers.text(u"assess_report_due"_s) == u"2026-05-14"_s);
    CHECK(answers.text(u"assess_ga"_s) == u"18+4"_s);
    CHECK(answers.text(u"colour_before"_s) == u"0"_s);
    CHECK(answers.number(u"assess_no"_s) == 1.0);
    answers.set(u"colour"_s, u"2"_s);
    computeFields(formNamed(u"RISK_ASSESS"_s), answers, context);
    CHECK_FALSE(answers.has(u"assess_report_due"_s));
}
