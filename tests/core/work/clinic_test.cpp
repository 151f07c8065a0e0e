#include "core/work/clinic_subject.h"
#include "core/work/stock.h"
#include "tests/catch.h"
#include "tests/core/work/test_clinic.h"

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;
using record::Answers;
using record::Entry;
using work::Expiry;

namespace {

QString clinicId(TestClinic& clinic) {
    return valueOf(work::clinicSubject(*clinic.desk), "clinic").id;
}

Answers movement(const QString& item, const QString& at, const QString& move, int quantity,
                 const QString& batch = u"B1"_s, const QString& expiry = u"2028-01-31"_s) {
    return answers({{u"st_code"_s, item},
                    {u"st_name"_s, u"缩宫素注射液"_s},
                    {u"st_spec"_s, u"10U×1mL"_s},
                    {u"st_kind"_s, u"2"_s},
                    {u"st_place"_s, u"产房急救车"_s},
                    {u"st_storage"_s, u"3"_s},
                    {u"st_par"_s, 20},
                    {u"st_min"_s, 5},
                    {u"st_unit"_s, u"支"_s},
                    {u"st_dt"_s, at},
                    {u"st_move"_s, move},
                    {u"st_qty"_s, quantity},
                    {u"st_batch"_s, batch},
                    {u"st_expiry"_s, expiry},
                    {u"st_by"_s, u"护士（示例）"_s}});
}

Entry saved(TestClinic& clinic, const QString& form, const Answers& answers) {
    return saveNew(clinic, clinicId(clinic), form, answers);
}

double balanceOf(const Entry& entry) {
    return entry.answers.number(u"st_balance"_s).value_or(-1);
}

} // namespace

TEST_CASE("A clinic has one file of its own, found again after the file was closed") {
    TestClinic clinic;
    const QString id = clinicId(clinic);
    CHECK(clinicId(clinic) == id);
    clinic.reopen();
    CHECK(clinicId(clinic) == id);
    const auto rows = valueOf(clinic.store->subjects(), "subjects");
    CHECK(std::ranges::count_if(rows, [](const store::SubjectRow& row) {
              return row.subject.kind == record::SubjectKind::Clinic;
          }) == 1);
    const auto chart = valueOf(clinic.desk->chart(id), "chart");
    REQUIRE(chart.clinic);
    CHECK(chart.about().id == id);
    CHECK(chart.entries.empty());
    CHECK(valueOf(clinic.store->verify(), "verify").problems.isEmpty());
}

TEST_CASE("An entry of a clinic register saves, reloads and keeps its versions") {
    TestClinic clinic;
    const Entry first = saved(clinic, u"DUTY"_s,
                              answers({{u"du_date"_s, u"2026-11-23"_s},
                                       {u"du_shift"_s, u"1"_s},
                                       {u"du_doctor"_s, u"王医生（示例）"_s},
                                       {u"du_phones"_s, u"0439-0000000"_s}}));
    CHECK(first.version == 1);
    CHECK(first.date == QDate(2026, 11, 23));
    Entry changed = first;
    changed.answers.set(u"du_doctor"_s, u"李医生（示例）"_s);
    CHECK(valueOf(clinic.desk->saveEntry(changed), "change").version == 2);
    clinic.reopen();
    const auto chart = valueOf(clinic.desk->chart(clinicId(clinic)), "chart");
    REQUIRE(chart.entries.size() == 1);
    CHECK(chart.entries.front().answers.text(u"du_doctor"_s) == u"李医生（示例）"_s);
    const auto history = valueOf(clinic.desk->history(first.id, u"du_doctor"_s), "history");
    REQUIRE(history.size() == 2);
    CHECK(history.back().before == u"王医生（示例）"_s);
    CHECK(valueOf(clinic.store->verify(), "verify").problems.isEmpty());
}

TEST_CASE("The next duty takes over the telephone numbers of the one before") {
    TestClinic clinic;
    saved(clinic, u"DUTY"_s,
          answers({{u"du_date"_s, u"2026-11-22"_s}, {u"du_shift"_s, u"3"_s}, {u"du_upper"_s, u"0439-1"_s}}));
    const auto chart = valueOf(clinic.desk->chart(clinicId(clinic)), "chart");
    const content::Form& form = *productLibrary().form(u"DUTY"_s);
    const Answers offered = record::prefilled(form, clinic.desk->contextFor(chart, form));
    CHECK(offered.text(u"du_upper"_s) == u"0439-1"_s);
    CHECK_FALSE(offered.has(u"du_doctor"_s));
}

TEST_CASE("A register of the clinic is not saved into a woman's file, nor her forms into the clinic's") {
    TestClinic clinic;
    const Registered ids =
        registerPregnant(clinic, u"李晓梅（示例）"_s, testNow().date().addDays(-87), testNow().date());
    Entry duty;
    duty.subject = ids.pregnancy;
    duty.form = u"DUTY"_s;
    duty.answers = answers({{u"du_date"_s, u"2026-11-23"_s}});
    CHECK_FALSE(clinic.desk->saveEntry(duty).ok());
    Entry visit;
    visit.subject = clinicId(clinic);
    visit.form = u"ANC1"_s;
    visit.answers = firstVisitOf(testNow().date(), testNow().date().addDays(30));
    CHECK_FALSE(clinic.desk->saveEntry(visit, allFields(u"ANC1"_s)).ok());
    CHECK(valueOf(clinic.desk->chart(clinicId(clinic)), "chart").entries.empty());
}

TEST_CASE("A voided entry leaves the register and the file stays whole") {
    TestClinic clinic;
    const Entry entry = saved(clinic, u"STOCK"_s, movement(u"OXY"_s, u"2026-11-20T08:00"_s, u"1"_s, 20));
    REQUIRE(clinic.desk->voidEntry(entry.id, u"录错"_s).ok());
    CHECK(valueOf(clinic.desk->chart(clinicId(clinic)), "chart").entries.empty());
    CHECK(valueOf(clinic.store->verify(), "verify").problems.isEmpty());
}

TEST_CASE("Each movement starts from the balance of its own item") {
    TestClinic clinic;
    CHECK(balanceOf(saved(clinic, u"STOCK"_s, movement(u"OXY"_s, u"2026-11-20T08:00"_s, u"1"_s, 20))) == 20);
    CHECK(balanceOf(saved(clinic, u"STOCK"_s, movement(u"TXA"_s, u"2026-11-20T08:30"_s, u"1"_s, 8))) == 8);
    const Entry used = saved(clinic, u"STOCK"_s, movement(u"OXY"_s, u"2026-11-21T23:30"_s, u"3"_s, 16));
    CHECK(balanceOf(used) == 4);
    CHECK(used.answers.text(u"st_below"_s) == u"1"_s);
    CHECK(used.answers.text(u"st_refill_due"_s) == u"2026-11-22T01:30"_s);
    CHECK(balanceOf(saved(clinic, u"STOCK"_s, movement(u"OXY"_s, u"2026-11-22T01:00"_s, u"8"_s, 16))) == 20);
}

TEST_CASE("More than there is cannot be taken from stock") {
    TestClinic clinic;
    saved(clinic, u"STOCK"_s, movement(u"OXY"_s, u"2026-11-20T08:00"_s, u"1"_s, 3));
    Entry entry;
    entry.subject = clinicId(clinic);
    entry.form = u"STOCK"_s;
    entry.answers = movement(u"OXY"_s, u"2026-11-20T09:00"_s, u"2"_s, 4);
    const auto result = clinic.desk->saveEntry(entry, allFields(u"STOCK"_s));
    REQUIRE_FALSE(result.ok());
    CHECK(result.error().message.contains(u"结存"_s));
    CHECK(work::stockOf(valueOf(clinic.desk->chart(clinicId(clinic)), "chart"), u"OXY"_s) == 3);
}

TEST_CASE("A movement entered late starts from what there was then; a corrected one counts as corrected") {
    TestClinic clinic;
    const Entry first = saved(clinic, u"STOCK"_s, movement(u"OXY"_s, u"2026-11-10T08:00"_s, u"1"_s, 10));
    saved(clinic, u"STOCK"_s, movement(u"OXY"_s, u"2026-11-20T08:00"_s, u"2"_s, 4));
    CHECK(balanceOf(saved(clinic, u"STOCK"_s, movement(u"OXY"_s, u"2026-11-15T08:00"_s, u"2"_s, 1))) == 9);
    Entry changed = first;
    changed.answers.set(u"st_qty"_s, 12);
    const Entry corrected = valueOf(clinic.desk->saveEntry(changed, allFields(u"STOCK"_s)), "correct");
    CHECK(balanceOf(corrected) == 12);
    CHECK(work::stockOf(valueOf(clinic.desk->chart(clinicId(clinic)), "chart"), u"OXY"_s) == 7);
}

TEST_CASE("Batches stand by expiry with what is left of each; empty ones are gone") {
    TestClinic clinic;
    saved(clinic, u"STOCK"_s,
          movement(u"OXY"_s, u"2026-11-01T08:00"_s, u"1"_s, 10, u"B1"_s, u"2027-06-30"_s));
    saved(clinic, u"STOCK"_s, movement(u"OXY"_s, u"2026-11-02T08:00"_s, u"1"_s, 6, u"B2"_s, u"2026-12-20"_s));
    saved(clinic, u"STOCK"_s, movement(u"OXY"_s, u"2026-11-03T08:00"_s, u"1"_s, 2, u"B3"_s, u"2027-01-31"_s));
    saved(clinic, u"STOCK"_s, movement(u"OXY"_s, u"2026-11-04T08:00"_s, u"2"_s, 2, u"B3"_s, u"2027-01-31"_s));
    const auto batches = work::stockBatches(valueOf(clinic.desk->chart(clinicId(clinic)), "chart"));
    REQUIRE(batches.size() == 2);
    CHECK(batches.front().batch == u"B2"_s);
    CHECK(batches.front().balance == 6);
    CHECK(batches.back().batch == u"B1"_s);
    CHECK(batches.back().balance == 10);
}

TEST_CASE("Expiry is told 90 and 30 days before, and when it has passed") {
    const QDate today(2026, 11, 23);
    CHECK(work::expiryOn({}, today) == Expiry::None);
    CHECK(work::expiryOn(today.addDays(91), today) == Expiry::Later);
    CHECK(work::expiryOn(today.addDays(90), today) == Expiry::Within90);
    CHECK(work::expiryOn(today.addDays(31), today) == Expiry::Within90);
    CHECK(work::expiryOn(today.addDays(30), today) == Expiry::Within30);
    CHECK(work::expiryOn(today, today) == Expiry::Within30);
    CHECK(work::expiryOn(today.addDays(-1), today) == Expiry::Expired);
}

TEST_CASE("Every register of the clinic can be opened and filled by the clinic alone") {
    const auto forms = work::clinicForms(productLibrary());
    QStringList codes;
    for (const content::Form* form : forms) {
        codes << form->code;
        CHECK(form->repeats);
    }
    for (const QString& code : {u"AE_REPORT"_s, u"RCA"_s, u"DRILL"_s, u"JOINT_MEET"_s, u"DUTY"_s, u"STOCK"_s})
        CHECK(codes.contains(code));
}
