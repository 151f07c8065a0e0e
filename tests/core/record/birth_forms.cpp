#include "core/content/computations.h"
#include "core/content/library.h"
#include "core/record/birth_computations.h"
#include "core/record/validation.h"
#include "tests/catch.h"

#include <QJsonArray>

using namespace muying;
using namespace muying::record;
using namespace Qt::StringLiterals;
using content::ExprValue;

namespace {

const content::Library& birthLibrary() {
    static const auto loaded = content::Library::load(QStringLiteral(MUYING_SOURCE_DIR) + u"/resources"_s);
    if (!loaded)
        FAIL(loaded.error().message.toStdString());
    return **loaded;
}

const content::Form& birthForm(const QString& code) {
    const content::Form* form = birthLibrary().form(code);
    REQUIRE(form != nullptr);
    return *form;
}

Context birthContext(const QString& iso) {
    Context context;
    context.now = QDateTime::fromString(iso, Qt::ISODate);
    for (const content::RecordPrefix& prefix : content::recordPrefixes()) {
        if (const content::Form* form = birthLibrary().form(prefix.form))
            context.forms.insert(prefix.prefix, form);
    }
    context.others.insert(u"preg"_s, Answers(QJsonObject{{u"lmp_date"_s, u"2026-01-01"_s},
                                                         {u"edd_best"_s, u"2026-10-08"_s},
                                                         {u"end_date"_s, u"2026-10-04"_s}}));
    return context;
}

/// A vaginal birth on the fourth of October.
Answers vaginalBirth() {
    return Answers(QJsonObject{{u"admit_dt"_s, u"2026-10-04T02:00"_s},
                               {u"onset_kind"_s, u"1"_s},
                               {u"labour_start"_s, u"2026-10-04T03:10"_s},
                               {u"rom_dt"_s, u"2026-10-04T07:30"_s},
                               {u"full_dilate"_s, u"2026-10-04T09:40"_s},
                               {u"birth_dt"_s, u"2026-10-04T10:25"_s},
                               {u"placenta_dt"_s, u"2026-10-04T10:33"_s},
                               {u"mode"_s, u"1"_s},
                               {u"loss_intra"_s, 180},
                               {u"loss_2h"_s, 260}});
}

bool found(const QString& form, const QString& field, Severity severity, const Answers& answers,
           const Context& context) {
    for (const Finding& finding : validate(birthForm(form), answers, context)) {
        if (finding.field == field && finding.severity == severity)
            return true;
    }
    return false;
}

ExprValue moment(const QString& iso) {
    return QDateTime::fromString(iso, Qt::ISODate);
}

QString pph(const QString& mode, const ExprValue& birth, const ExprValue& twoHours, const ExprValue& day) {
    return computePphClass({mode.isEmpty() ? ExprValue{} : ExprValue{mode}, birth, twoHours, day}).toString();
}

Answers moodScreen(int score) {
    Answers answers;
    for (int item = 1; item <= 10; ++item)
        answers.set(u"epds%1"_s.arg(item), QString::number(score));
    return answers;
}

} // namespace

TEST_CASE("the stages of labour come from the moments, and a reversed one is refused") {
    const Context context = birthContext(u"2026-10-04T13:00"_s);
    Answers birth = vaginalBirth();
    computeFields(birthForm(u"DELIVERY"_s), birth, context);
    CHECK(birth.number(u"stage1_min"_s) == 390.0);
    CHECK(birth.number(u"stage2_min"_s) == 45.0);
    CHECK(birth.number(u"stage3_min"_s) == 8.0);
    CHECK(birth.number(u"total_min"_s) == 443.0);
    CHECK(birth.number(u"birth_ga_days"_s) == 276.0);
    CHECK(birth.number(u"admit_ga"_s) == 276.0);
    REQUIRE(birth.number(u"rom_to_birth_h"_s));
    CHECK(std::abs(*birth.number(u"rom_to_birth_h"_s) - 175.0 / 60) < 1e-9);
    CHECK_FALSE(birth.has(u"ddi_min"_s));
    birth.set(u"placenta_dt"_s, u"2026-10-04T10:20"_s);
    birth.set(u"labour_start"_s, u"2026-10-04T10:26"_s);
    computeFields(birthForm(u"DELIVERY"_s), birth, context);
    CHECK(found(u"DELIVERY"_s, u"placenta_dt"_s, Severity::Impossible, birth, context));
    CHECK(found(u"DELIVERY"_s, u"labour_start"_s, Severity::Impossible, birth, context));
    birth.set(u"birth_dt"_s, u"2026-10-04"_s); // a day alone is no moment
    CHECK(found(u"DELIVERY"_s, u"birth_dt"_s, Severity::Impossible, birth, context));
    birth.set(u"birth_dt"_s, u"2026-10-04T13:01"_s);
    CHECK(found(u"DELIVERY"_s, u"birth_dt"_s, Severity::Impossible, birth, context));
}

TEST_CASE("a caesarean is asked for its times, and the reasons only when the interval is long") {
    const Context context = birthContext(u"2026-10-04T13:00"_s);
    Answers birth = vaginalBirth();
    birth.set(u"mode"_s, u"4"_s);
    birth.set(u"cs_kind"_s, u"1"_s);
    birth.set(u"cs_decide_dt"_s, u"2026-10-04T09:55"_s);
    computeFields(birthForm(u"DELIVERY"_s), birth, context);
    CHECK(birth.number(u"ddi_min"_s) == 30.0);
    const content::Field& reason = *birthForm(u"DELIVERY"_s).field(u"ddi_reason"_s);
    CHECK_FALSE(isRelevant(reason, birthForm(u"DELIVERY"_s), birth, context));
    birth.set(u"cs_decide_dt"_s, u"2026-10-04T09:54"_s);
    computeFields(birthForm(u"DELIVERY"_s), birth, context);
    CHECK(birth.number(u"ddi_min"_s) == 31.0);
    CHECK(isRelevant(reason, birthForm(u"DELIVERY"_s), birth, context));
    const content::Field& tear = *birthForm(u"DELIVERY"_s).field(u"perineum"_s);
    CHECK_FALSE(isRelevant(tear, birthForm(u"DELIVERY"_s), birth, context));
}

TEST_CASE("haemorrhage begins at another loss for a caesarean, and is not denied while the day is open") {
    CHECK(pph(u"1"_s, 180.0, 499.0, 499.0) == u"0"_s);
    CHECK(pph(u"1"_s, 180.0, 499.0, 500.0) == u"1"_s);
    CHECK(pph(u"1"_s, 180.0, 500.0, {}) == u"1"_s);
    CHECK(pph(u"1"_s, 180.0, 499.0, {}).isEmpty());
    CHECK(pph(u"1"_s, 300.0, 700.0, 999.0) == u"1"_s);
    CHECK(pph(u"1"_s, 300.0, 700.0, 1000.0) == u"2"_s);
    CHECK(pph(u"4"_s, 300.0, 700.0, 999.0) == u"0"_s);
    CHECK(pph(u"4"_s, 300.0, 700.0, 1000.0) == u"2"_s);
    CHECK(pph({}, 300.0, 700.0, 900.0).isEmpty());
    CHECK(pph({}, 300.0, 1000.0, {}) == u"2"_s);
    CHECK(haemorrhageLimit(u"3"_s) == 500.0);
    CHECK_FALSE(haemorrhageLimit({}));
}

TEST_CASE("the loss in 24 hours is asked about at the line of the mode, and when it shrinks") {
    const Context context = birthContext(u"2026-10-05T13:00"_s);
    Answers birth = vaginalBirth();
    const auto asked = [&](int loss, const QString& mode) {
        birth.set(u"loss_24h"_s, loss);
        birth.set(u"mode"_s, mode);
        return found(u"DELIVERY"_s, u"loss_24h"_s, Severity::Unlikely, birth, context);
    };
    CHECK_FALSE(asked(499, u"1"_s));
    CHECK(asked(500, u"1"_s));
    CHECK_FALSE(asked(999, u"4"_s));
    CHECK(asked(1000, u"4"_s));
    CHECK_FALSE(asked(260, u"1"_s));
    CHECK(asked(259, u"1"_s)); // less than at two hours
}

TEST_CASE("asphyxia goes by the lower score and is not excluded with one score") {
    const auto asphyxia = [](const ExprValue& first, const ExprValue& fifth) {
        return computeAsphyxia({first, fifth}).toString();
    };
    CHECK(asphyxia(8.0, 9.0) == u"0"_s);
    CHECK(asphyxia(7.0, 9.0) == u"1"_s);
    CHECK(asphyxia(4.0, 8.0) == u"1"_s);
    CHECK(asphyxia(3.0, 8.0) == u"2"_s);
    CHECK(asphyxia(9.0, 7.0) == u"1"_s);
    CHECK(asphyxia(3.0, {}) == u"2"_s);
    CHECK(asphyxia(8.0, {}).isEmpty());
    CHECK(asphyxia({}, 8.0).isEmpty());
}

TEST_CASE("the shock index needs a pressure above zero") {
    CHECK(computeShockIndex({90.0, 100.0}).toDouble() == 0.9);
    CHECK(computeShockIndex({90.0, 0.0}).isNull());
    CHECK(computeShockIndex({90.0, ExprValue{}}).isNull());
}

TEST_CASE("the running loss adds to the observation before and never leaves one out") {
    const ExprValue later = moment(u"2026-10-04T11:00"_s);
    const ExprValue earlier = moment(u"2026-10-04T10:45"_s);
    CHECK(computeRunningTotal({50.0, earlier, {}, {}}) == 50);
    CHECK(computeRunningTotal({30.0, later, 50.0, earlier}) == 80);
    CHECK(computeRunningTotal({30.0, earlier, 50.0, later}).isNull());
    CHECK(computeRunningTotal({30.0, later, {}, earlier}).isNull());
    CHECK(computeRunningTotal({{}, later, 50.0, earlier}).isNull());
}

TEST_CASE("minutes and hours between two moments, negative when they are reversed") {
    const ExprValue from = moment(u"2026-10-04T23:50"_s);
    const ExprValue to = moment(u"2026-10-05T01:20"_s);
    CHECK(computeMinutesBetween({from, to}) == 90);
    CHECK(computeMinutesBetween({to, from}) == -90);
    CHECK(computeHoursBetween({from, to}) == 1.5);
    CHECK(computeMinutesBetween({from, QDate(2026, 10, 5)}).isNull());
}

TEST_CASE("in the mood screen more depressed is always higher, whatever the order on paper") {
    const content::Form& form = birthForm(u"EPDS"_s);
    for (int item = 1; item <= 10; ++item) {
        const content::Field* field = form.field(u"epds%1"_s.arg(item));
        REQUIRE(field != nullptr);
        REQUIRE(field->options.size() == 4);
        const bool healthyFirst = item == 1 || item == 2 || item == 4;
        CHECK(field->options.front().code == (healthyFirst ? u"0"_s : u"3"_s));
        CHECK(field->options.back().code == (healthyFirst ? u"3"_s : u"0"_s));
        CHECK(field->status == u"to_confirm"_s);
    }
    const Context context = birthContext(u"2026-11-15T09:00"_s);
    Answers worst = moodScreen(3);
    computeFields(form, worst, context);
    CHECK(worst.number(u"epds_total"_s) == 30.0);
    Answers best = moodScreen(0);
    computeFields(form, best, context);
    CHECK(best.number(u"epds_total"_s) == 0.0);
    CHECK(best.text(u"epds_level"_s) == u"0"_s);
    best.remove(u"epds7"_s);
    computeFields(form, best, context);
    CHECK_FALSE(best.has(u"epds_total"_s));
    CHECK_FALSE(best.has(u"epds_level"_s));
}

TEST_CASE("ten and thirteen part the mood screen, and self-harm asks for a safety check at any total") {
    const auto level = [](const ExprValue& total, const QString& selfHarm) {
        return computeEpdsLevel({total, selfHarm.isEmpty() ? ExprValue{} : ExprValue{selfHarm}}).toString();
    };
    CHECK(level(9.0, u"0"_s) == u"0"_s);
    CHECK(level(10.0, u"0"_s) == u"1"_s);
    CHECK(level(12.0, u"0"_s) == u"1"_s);
    CHECK(level(13.0, u"0"_s) == u"2"_s);
    CHECK(level(1.0, u"1"_s) == u"3"_s);
    CHECK(level({}, u"2"_s) == u"3"_s);
    CHECK(level(9.0, {}).isEmpty());
    const Context context = birthContext(u"2026-11-15T09:00"_s);
    Answers answers = moodScreen(0);
    computeFields(birthForm(u"EPDS"_s), answers, context);
    CHECK_FALSE(found(u"EPDS"_s, u"epds_safe"_s, Severity::Missing, answers, context));
    answers.set(u"epds10"_s, u"1"_s);
    computeFields(birthForm(u"EPDS"_s), answers, context);
    CHECK(answers.text(u"epds_level"_s) == u"3"_s);
    CHECK(found(u"EPDS"_s, u"epds_safe"_s, Severity::Missing, answers, context));
}

TEST_CASE("the postnatal visits take the birth and the discharge from the delivery record") {
    Context context = birthContext(u"2026-10-12T09:00"_s);
    CHECK(prefilled(birthForm(u"PNV1"_s), context).text(u"delivery_date"_s) == u"2026-10-04"_s);
    Answers birth = vaginalBirth();
    birth.set(u"birth_dt"_s, u"2026-10-05T00:10"_s);
    birth.set(u"discharge_dt"_s, u"2026-10-08T10:00"_s);
    context.others.insert(u"delivery"_s, birth);
    Answers visit = prefilled(birthForm(u"PNV1"_s), context);
    CHECK(visit.text(u"delivery_date"_s) == u"2026-10-05"_s);
    CHECK(visit.text(u"discharge_date"_s) == u"2026-10-08"_s);
    CHECK(visit.text(u"mode"_s) == u"1"_s);
    computeFields(birthForm(u"PNV1"_s), visit, context);
    CHECK(visit.number(u"days_pp"_s) == 7.0);
    CHECK(visit.number(u"days_dis"_s) == 4.0);
    visit.set(u"visit_date"_s, u"2026-10-13"_s);
    CHECK(found(u"PNV1"_s, u"visit_date"_s, Severity::Impossible, visit, context));
    const Answers check = prefilled(birthForm(u"PN42"_s), context);
    CHECK(check.text(u"delivery_date"_s) == u"2026-10-05"_s);
    const Answers baby = prefilled(birthForm(u"DELIVERY_BABY"_s), context);
    CHECK(baby.text(u"birth_dt"_s) == u"2026-10-05T00:10"_s);
}

TEST_CASE("immunoglobulin is asked unless the mother is known to be negative") {
    Context context = birthContext(u"2026-10-12T09:00"_s);
    const content::Form& form = birthForm(u"DELIVERY_BABY"_s);
    const content::Field& hbig = *form.field(u"hbig_dt"_s);
    const Answers live(QJsonObject{{u"birth_outcome"_s, u"1"_s}});
    CHECK(isRelevant(hbig, form, live, context));
    context.others.insert(u"anc1"_s, Answers(QJsonObject{{u"hbsag"_s, u"1"_s}}));
    CHECK_FALSE(isRelevant(hbig, form, live, context));
    for (const QString& code : {u"2"_s, u"9"_s}) {
        context.others[u"anc1"_s].set(u"hbsag"_s, code);
        CHECK(isRelevant(hbig, form, live, context));
    }
    CHECK_FALSE(isRelevant(hbig, form, Answers(QJsonObject{{u"birth_outcome"_s, u"2"_s}}), context));
}

TEST_CASE("an earlier pregnancy cannot lie in a year to come") {
    const Context context = birthContext(u"2026-10-12T09:00"_s);
    Answers prior(QJsonObject{{u"recorded_date"_s, u"2026-10-12"_s}, {u"prior_year"_s, 2026}});
    CHECK_FALSE(found(u"PREG_PRIOR"_s, u"prior_year"_s, Severity::Impossible, prior, context));
    prior.set(u"prior_year"_s, 2027);
    CHECK(found(u"PREG_PRIOR"_s, u"prior_year"_s, Severity::Impossible, prior, context));
}
