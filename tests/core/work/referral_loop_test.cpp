#include "core/work/case_file.h"
#include "core/work/colour_pair.h"
#include "core/work/directory.h"
#include "core/work/referrals.h"
#include "tests/catch.h"
#include "tests/core/work/test_clinic.h"

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;
using record::Answers;
using record::Entry;
using work::ReferralStep;

namespace {

const QDate loopDay = testNow().date();

/// A woman found yellow at her first visit: she is to be referred for grading.
Registered yellowWoman(TestClinic& clinic, const QString& name = u"示例甲（示例）"_s, int id = 1) {
    const Registered ids = registerPregnant(clinic, name, loopDay.addDays(-87), loopDay, id);
    Answers visit = firstVisitOf(loopDay, loopDay.addDays(30));
    visit.set(u"weight_kg"_s, 66.5);
    saveNew(clinic, ids.pregnancy, u"ANC1"_s, visit);
    return ids;
}

Answers letterFor(TestClinic& clinic, const Registered& ids, const QString& place = u"示例县医院"_s) {
    const auto chart = valueOf(clinic.desk->chart(ids.pregnancy), "chart");
    const content::Form& form = *productLibrary().form(u"REFERRAL"_s);
    Answers letter = clinic.desk->offered(chart, form);
    letter.set(u"ref_kind"_s, u"1"_s);
    letter.set(u"ref_urgency"_s, u"3"_s);
    letter.set(u"to_org"_s, place);
    return letter;
}

Entry sendLetter(TestClinic& clinic, const Registered& ids, const QString& place = u"示例县医院"_s) {
    return saveNew(clinic, ids.pregnancy, u"REFERRAL"_s, letterFor(clinic, ids, place));
}

work::ReturnSlip slipFor(const Entry& letter, const QDate& day, const QStringList& colours = {u"3"_s}) {
    work::ReturnSlip slip;
    slip.letterId = letter.id;
    slip.number = letter.answers.text(u"ref_no"_s);
    slip.day = day;
    slip.org = u"示例县医院"_s;
    slip.orgLevel = u"2"_s;
    slip.colours = colours;
    slip.clauses = {u"O1.2"_s};
    slip.diagnosis = u"妊娠合并肥胖"_s;
    slip.advice = u"控制体重"_s;
    slip.doctor = u"示例医师"_s;
    return slip;
}

store::Task loopTask(TestClinic& clinic, const Registered& ids, const QString& code) {
    const auto tasks = valueOf(clinic.store->tasksOf(ids.pregnancy), "tasks");
    const store::Task* task = taskOf(tasks, code);
    return task ? *task : store::Task{};
}

work::ReferralState stateOf(TestClinic& clinic, const Registered& ids) {
    const auto chart = valueOf(clinic.desk->chart(ids.pregnancy), "chart");
    const auto states = work::referralStates(productLibrary(), chart, clinic.clock.today());
    REQUIRE_FALSE(states.empty());
    return states.front();
}

QString refusal(const Result<Entry>& result) {
    REQUIRE_FALSE(result.ok());
    return result.error().message;
}

int entriesOf(TestClinic& clinic, const Registered& ids) {
    return static_cast<int>(valueOf(clinic.store->entries(ids.pregnancy), "entries").size());
}

} // namespace

TEST_CASE("Referral letters are numbered by clinic and year without a gap, whoever writes them") {
    TestClinic clinic;
    QJsonObject own = clinic.store->clinic();
    own.insert(u"code"_s, u"CB01"_s);
    valueOf(clinic.store->setClinic(own), "clinic");
    const Registered first = yellowWoman(clinic);
    const Registered second = yellowWoman(clinic, u"示例乙（示例）"_s, 2);

    // Both doctors see the same number while they write; the second save takes the next one.
    const Answers one = letterFor(clinic, first);
    work::Desk otherDesk(*clinic.store, productLibrary(), clinic.clock);
    const Answers two = letterFor(clinic, second);
    const Entry saved = saveNew(clinic, first.pregnancy, u"REFERRAL"_s, one);
    Entry other;
    other.subject = second.pregnancy;
    other.form = u"REFERRAL"_s;
    other.answers = two;
    other = valueOf(otherDesk.saveEntry(other, allFields(u"REFERRAL"_s)), "second letter");
    CHECK(saved.answers.text(u"ref_no"_s) == u"CB01-2026-0001"_s);
    CHECK(other.answers.text(u"ref_no"_s) == u"CB01-2026-0002"_s);

    // A letter that is refused uses up no number, one that is changed keeps its own.
    Entry bad;
    bad.subject = first.pregnancy;
    bad.form = u"REFERRAL"_s;
    bad.answers = letterFor(clinic, first);
    bad.answers.set(u"sbp"_s, 900);
    CHECK_FALSE(clinic.desk->saveEntry(bad, allFields(u"REFERRAL"_s)).ok());
    Entry changed = saved;
    changed.answers.set(u"to_dept"_s, u"产科"_s);
    changed = valueOf(clinic.desk->saveEntry(changed, allFields(u"REFERRAL"_s)), "change");
    CHECK(changed.answers.text(u"ref_no"_s) == u"CB01-2026-0001"_s);

    clinic.clock.advanceDays(60);
    CHECK(sendLetter(clinic, first, u"示例市医院"_s).answers.text(u"ref_no"_s) == u"CB01-2027-0001"_s);
    const auto found = valueOf(work::findReferral(*clinic.desk, u"CB01-2026-0002"_s), "find");
    CHECK(found.pregnancyId == second.pregnancy);
    CHECK(found.name == u"示例乙（示例）"_s);
    CHECK_FALSE(work::findReferral(*clinic.desk, u"CB01-2026-0003"_s).ok());
}

TEST_CASE("A referral goes from issued to arrived to answered, and the answer's colour is the recorded one") {
    TestClinic clinic;
    const Registered ids = yellowWoman(clinic);
    CHECK(loopTask(clinic, ids, u"refer_for_assessment"_s).state == u"open"_s);
    const Entry letter = sendLetter(clinic, ids);
    CHECK(loopTask(clinic, ids, u"refer_for_assessment"_s).state == u"done"_s);
    CHECK(stateOf(clinic, ids).step == ReferralStep::Issued);
    CHECK(stateOf(clinic, ids).dueDay == loopDay.addDays(14));

    clinic.clock.advanceDays(3);
    REQUIRE(work::noteReferral(*clinic.desk, letter.id, ReferralStep::Arrived, loopDay.addDays(2), {}).ok());
    CHECK(stateOf(clinic, ids).step == ReferralStep::Arrived);
    CHECK(loopTask(clinic, ids, u"referral_result"_s).state == u"done"_s);
    // She was there, but nobody has told her colour: the grading stays due.
    CHECK(loopTask(clinic, ids, u"refer_result"_s).state == u"open"_s);

    const Entry grading =
        valueOf(work::noteReturn(*clinic.desk, slipFor(letter, loopDay.addDays(2))), "return");
    CHECK(grading.form == u"RISK_ASSESS"_s);
    CHECK(grading.answers.text(u"assess_basis"_s) == u"2"_s);
    CHECK(grading.date == loopDay.addDays(2));
    CHECK(stateOf(clinic, ids).step == ReferralStep::Returned);
    CHECK(stateOf(clinic, ids).colours == QStringList{u"orange"_s});
    const auto row = valueOf(clinic.store->subject(ids.pregnancy), "row");
    CHECK(row.index.colour == u"orange"_s);
    CHECK_FALSE(row.subject.identity.value("suggested"_L1).toBool());
    CHECK(loopTask(clinic, ids, u"refer_result"_s).state == u"done"_s);
    CHECK(loopTask(clinic, ids, u"report"_s).state == u"open"_s);
}

TEST_CASE("The recorded and the computed colour stand side by side with what parts them") {
    TestClinic clinic;
    const Registered ids = yellowWoman(clinic);
    const Entry letter = sendLetter(clinic, ids);
    valueOf(work::noteReturn(*clinic.desk, slipFor(letter, loopDay, {u"3"_s})), "return");
    const auto chart = valueOf(clinic.desk->chart(ids.pregnancy), "chart");
    auto input = valueOf(clinic.desk->riskInput(chart), "input");
    input.ticks.removeAll(u"O1.2"_s); // what the values alone come to
    const auto computed = valueOf(risk::assess(productLibrary().rules(loopDay), input), "computed");
    const auto pair = work::colourPair(productLibrary(), chart, computed);
    CHECK(pair.recorded == QStringList{u"orange"_s});
    CHECK(pair.recordedBy == u"示例县医院"_s);
    CHECK(pair.inForce);
    CHECK(pair.computed == QStringList{u"yellow"_s});
    REQUIRE(pair.differ);
    QStringList lines;
    for (const LocalText& line : pair.why)
        lines << line.zh;
    CHECK(lines.join(u'\n').contains(u"评估单另有：O1.2"_s));
    CHECK(lines.join(u'\n').contains(u"计算另有：Y1.2"_s));
    CHECK(lines.join(u'\n').contains(u"2026-11-23"_s)); // the value behind it and its day
}

TEST_CASE("A return slip of another woman, a second one, or one of the wrong day saves nothing") {
    TestClinic clinic;
    const Registered ids = yellowWoman(clinic);
    const Registered other = yellowWoman(clinic, u"示例乙（示例）"_s, 2);
    const Entry letter = sendLetter(clinic, ids);
    const Entry foreign = sendLetter(clinic, other, u"示例市医院"_s);
    clinic.clock.advanceDays(5);
    const int before = entriesOf(clinic, ids);
    auto slip = slipFor(letter, loopDay.addDays(1));

    SECTION("number of another woman's letter") {
        slip.number = foreign.answers.text(u"ref_no"_s);
        CHECK(refusal(work::noteReturn(*clinic.desk, slip)).contains(u"不是她的转诊单"_s));
    }
    SECTION("name") {
        slip.name = u"示例乙"_s;
        CHECK(refusal(work::noteReturn(*clinic.desk, slip)).contains(u"示例乙"_s));
    }
    SECTION("ID number") {
        slip.idNo = u"220623199905129046"_s;
        CHECK(refusal(work::noteReturn(*clinic.desk, slip)).contains(u"身份证号"_s));
    }
    SECTION("a day before the letter, or to come") {
        slip.day = loopDay.addDays(-1);
        CHECK_FALSE(work::noteReturn(*clinic.desk, slip).ok());
        slip.day = loopDay.addDays(6);
        CHECK_FALSE(work::noteReturn(*clinic.desk, slip).ok());
    }
    SECTION("no colour, no level") {
        slip.colours.clear();
        CHECK(refusal(work::noteReturn(*clinic.desk, slip)).contains(u"颜色"_s));
        slip.colours = {u"3"_s};
        slip.orgLevel = u"1"_s;
        CHECK_FALSE(work::noteReturn(*clinic.desk, slip).ok());
    }
    SECTION("of a cancelled letter") {
        REQUIRE(work::noteReferral(*clinic.desk, letter.id, ReferralStep::Cancelled, clinic.clock.today(),
                                   u"改去别处"_s)
                    .ok());
        CHECK(refusal(work::noteReturn(*clinic.desk, slip)).contains(u"取消"_s));
    }
    CHECK(entriesOf(clinic, ids) == before);
    CHECK(stateOf(clinic, ids).step != ReferralStep::Returned);

    slip = slipFor(letter, loopDay.addDays(1));
    slip.name = u"示例甲"_s;
    if (stateOf(clinic, ids).step == ReferralStep::Cancelled)
        return;
    valueOf(work::noteReturn(*clinic.desk, slip), "her own");
    const int after = entriesOf(clinic, ids);
    CHECK(work::noteReturn(*clinic.desk, slip).error().code == ErrorCode::Conflict);
    CHECK(entriesOf(clinic, ids) == after);
}

TEST_CASE("The sheet of the hospital is checked against the woman it is filed with") {
    TestClinic clinic;
    const Registered ids = yellowWoman(clinic);
    const Registered other = yellowWoman(clinic, u"示例乙（示例）"_s, 2);
    sendLetter(clinic, ids);
    const Entry foreign = sendLetter(clinic, other, u"示例市医院"_s);
    Entry sheet;
    sheet.subject = ids.pregnancy;
    sheet.form = u"REFERRAL_BACK"_s;
    sheet.answers = answers({{u"rb_date"_s, loopDay.toString(Qt::ISODate)},
                             {u"rb_from_org"_s, u"示例县医院"_s},
                             {u"rb_ref_no"_s, foreign.answers.text(u"ref_no"_s)}});
    CHECK_FALSE(clinic.desk->saveEntry(sheet, allFields(u"REFERRAL_BACK"_s)).ok());
    sheet.answers.remove(u"rb_ref_no"_s);
    sheet.answers.set(u"rb_name"_s, u"示例乙"_s);
    CHECK_FALSE(clinic.desk->saveEntry(sheet, allFields(u"REFERRAL_BACK"_s)).ok());
    sheet.answers.set(u"rb_name"_s, u"示例甲"_s);
    REQUIRE(clinic.desk->saveEntry(sheet, allFields(u"REFERRAL_BACK"_s)).ok());
    CHECK(stateOf(clinic, ids).step == ReferralStep::Returned);
    CHECK(clinic.desk->saveEntry(sheet, allFields(u"REFERRAL_BACK"_s)).error().code == ErrorCode::Conflict);
}

TEST_CASE("Two letters are not answered by one sheet") {
    TestClinic clinic;
    const Registered ids = yellowWoman(clinic);
    const Entry first = sendLetter(clinic, ids);
    clinic.clock.advanceDays(1);
    const Entry second = sendLetter(clinic, ids, u"示例市医院"_s);
    saveNew(clinic, ids.pregnancy, u"REFERRAL_BACK"_s,
            answers({{u"rb_date"_s, loopDay.addDays(1).toString(Qt::ISODate)},
                     {u"rb_from_org"_s, u"示例县医院"_s},
                     {u"rb_ref_no"_s, first.answers.text(u"ref_no"_s)}}));
    const auto chart = valueOf(clinic.desk->chart(ids.pregnancy), "chart");
    CHECK(work::referralStep(chart, *chart.entry(first.id)) == ReferralStep::Returned);
    CHECK(work::referralStep(chart, *chart.entry(second.id)) == ReferralStep::Issued);
}

TEST_CASE("A cancelled letter opens the duty again and keeps its number") {
    TestClinic clinic;
    const Registered ids = yellowWoman(clinic);
    const Entry letter = sendLetter(clinic, ids);
    CHECK_FALSE(work::noteReferral(*clinic.desk, letter.id, ReferralStep::Cancelled, loopDay, u" "_s)
                    .ok()); // no reason
    REQUIRE(
        work::noteReferral(*clinic.desk, letter.id, ReferralStep::Cancelled, loopDay, u"孕妇改日去"_s).ok());
    CHECK(stateOf(clinic, ids).step == ReferralStep::Cancelled);
    CHECK(loopTask(clinic, ids, u"refer_for_assessment"_s).state == u"open"_s);
    CHECK(loopTask(clinic, ids, u"referral_result"_s).code.isEmpty());
    clinic.clock.advanceSeconds(60);
    CHECK(sendLetter(clinic, ids).answers.text(u"ref_no"_s) == u"2026-0002"_s);
}

TEST_CASE("A woman who did not arrive stays to be graded and is late after two weeks") {
    TestClinic clinic;
    const Registered ids = yellowWoman(clinic);
    const Entry letter = sendLetter(clinic, ids);
    clinic.clock.advanceDays(16);
    CHECK(stateOf(clinic, ids).daysLate == 2);
    REQUIRE(
        work::noteReferral(*clinic.desk, letter.id, ReferralStep::NotArrived, clinic.clock.today(), u"路断"_s)
            .ok());
    CHECK(stateOf(clinic, ids).step == ReferralStep::NotArrived);
    CHECK(loopTask(clinic, ids, u"refer_result"_s).state == u"open"_s);
}

TEST_CASE("No letter goes to an institution the directory calls closed, nor twice to the same at once") {
    TestClinic clinic;
    const Registered ids = yellowWoman(clinic);
    auto list = valueOf(work::directory(*clinic.desk), "directory");
    auto centre = *std::ranges::find(list, u"changbai"_s, &work::Institution::id);
    centre.open = false;
    CHECK_FALSE(work::saveInstitution(*clinic.desk, centre).ok()); // no reason
    valueOf(work::saveInstitution(*clinic.desk, centre, u"产科停诊"_s), "close");
    Entry letter;
    letter.subject = ids.pregnancy;
    letter.form = u"REFERRAL"_s;
    letter.answers = letterFor(clinic, ids, u"长白县人民医院"_s);
    CHECK(refusal(clinic.desk->saveEntry(letter, allFields(u"REFERRAL"_s))).contains(u"停用"_s));
    CHECK(entriesOf(clinic, ids) == entriesOf(clinic, ids));
    CHECK(loopTask(clinic, ids, u"refer_for_assessment"_s).state == u"open"_s);

    centre.open = true;
    valueOf(work::saveInstitution(*clinic.desk, centre, u"恢复"_s), "open");
    REQUIRE(clinic.desk->saveEntry(letter, allFields(u"REFERRAL"_s)).ok());
    CHECK(clinic.desk->saveEntry(letter, allFields(u"REFERRAL"_s)).error().code == ErrorCode::Conflict);
    const auto history = valueOf(work::directoryHistory(*clinic.desk, u"changbai"_s), "history");
    REQUIRE(history.size() == 2);
    CHECK(history.front().reason == u"产科停诊"_s);
    CHECK_FALSE(history.front().institution.open);
}

TEST_CASE("A referral ticked at a visit has its letter as a task") {
    TestClinic clinic;
    const Registered ids = registerPregnant(clinic, u"示例丙（示例）"_s, loopDay.addDays(-87), loopDay);
    Answers visit = firstVisitOf(loopDay, loopDay.addDays(30));
    visit.set(u"referral"_s, u"2"_s);
    const Entry saved = saveNew(clinic, ids.pregnancy, u"ANC1"_s, visit);
    CHECK(loopTask(clinic, ids, u"referral_letter"_s).state == u"open"_s);
    CHECK(loopTask(clinic, ids, u"referral_letter"_s).key == saved.id);
    const Entry letter = sendLetter(clinic, ids);
    CHECK(loopTask(clinic, ids, u"referral_letter"_s).state == u"done"_s);
    CHECK(loopTask(clinic, ids, u"referral_letter"_s).doneEntry == letter.id);
}

TEST_CASE(
    "A referral ticked at a visit is answered by a letter, a return sheet or a later grading, not by age") {
    TestClinic clinic;
    const Registered ids = registerPregnant(clinic, u"示例甲（示例）"_s, loopDay.addDays(-87), loopDay);
    Answers visit = firstVisitOf(loopDay, loopDay.addDays(30));
    visit.set(u"referral"_s, u"2"_s);
    const Entry ticked = saveNew(clinic, ids.pregnancy, u"ANC1"_s, visit);
    const auto state = [&] { return loopTask(clinic, ids, u"referral_letter"_s).state; };
    CHECK(state() == u"open"_s);

    // Months later it is still owed, and a grading of the clinic itself is none of a higher institution.
    clinic.clock.advanceDays(120);
    valueOf(clinic.desk->refreshDue(), "refresh");
    CHECK(state() == u"open"_s);
    Answers grading = answers({{u"assess_kind"_s, u"2"_s},
                               {u"assess_date"_s, clinic.clock.today().toString(Qt::ISODate)},
                               {u"assess_org"_s, u"本院"_s},
                               {u"assess_org_level"_s, u"1"_s},
                               {u"colour"_s, u"2"_s},
                               {u"purple"_s, u"0"_s},
                               {u"assess_basis"_s, u"1"_s},
                               {u"override_reason"_s, u"示例理由"_s}});
    saveNew(clinic, ids.pregnancy, u"RISK_ASSESS"_s, grading);
    CHECK(state() == u"open"_s);

    // Graded there on an earlier day than the visit: of another referral.
    grading.set(u"assess_org_level"_s, u"2"_s);
    grading.set(u"assess_basis"_s, u"2"_s);
    grading.set(u"assess_date"_s, loopDay.addDays(-3).toString(Qt::ISODate));
    const Entry early = saveNew(clinic, ids.pregnancy, u"RISK_ASSESS"_s, grading);
    CHECK(state() == u"open"_s);

    grading.set(u"assess_date"_s, loopDay.addDays(9).toString(Qt::ISODate));
    const Entry later = saveNew(clinic, ids.pregnancy, u"RISK_ASSESS"_s, grading);
    CHECK(loopTask(clinic, ids, u"referral_letter"_s).doneEntry == later.id);

    // The grading taken back, the letter is owed again; a return sheet answers it too.
    valueOf(clinic.desk->voidEntry(later.id, u"录错人"_s), "void");
    CHECK(state() == u"open"_s);
    const Entry sheet = saveNew(clinic, ids.pregnancy, u"REFERRAL_BACK"_s,
                                answers({{u"rb_date"_s, loopDay.addDays(5).toString(Qt::ISODate)},
                                         {u"rb_from_org"_s, u"示例县医院"_s},
                                         {u"rb_diag"_s, u"未见异常"_s}}));
    CHECK(loopTask(clinic, ids, u"referral_letter"_s).doneEntry == sheet.id);
    CHECK(ticked.id != early.id);
}

TEST_CASE("Grading otherwise than computed asks for a reason, copying a reply does not") {
    TestClinic clinic;
    const Registered ids = yellowWoman(clinic);
    Entry grading;
    grading.subject = ids.pregnancy;
    grading.form = u"RISK_ASSESS"_s;
    grading.answers = answers({{u"assess_kind"_s, u"1"_s},
                               {u"assess_date"_s, loopDay.toString(Qt::ISODate)},
                               {u"assess_org_level"_s, u"1"_s},
                               {u"assess_basis"_s, u"1"_s},
                               {u"assess_items"_s, QJsonArray{u"Y1.2"_s}},
                               {u"colour"_s, u"1"_s},
                               {u"purple"_s, u"0"_s}});
    const auto refused = clinic.desk->saveEntry(grading, allFields(u"RISK_ASSESS"_s));
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().detail == u"override"_s);
    CHECK(entriesOf(clinic, ids) > 0);
    grading.answers.set(u"override_reason"_s, u"体重记错，已复测"_s);
    CHECK(clinic.desk->saveEntry(grading, allFields(u"RISK_ASSESS"_s)).ok());

    grading.answers.remove(u"override_reason"_s);
    grading.answers.set(u"assess_basis"_s, u"2"_s);
    grading.answers.set(u"assess_org_level"_s, u"3"_s);
    CHECK(clinic.desk->saveEntry(grading, allFields(u"RISK_ASSESS"_s)).ok());
}

TEST_CASE("A report of the same assessment is not sent twice") {
    TestClinic clinic;
    const Registered ids = registerPregnant(clinic, u"示例丁（示例）"_s, loopDay.addDays(-87), loopDay);
    Answers visit = firstVisitOf(loopDay, loopDay.addDays(30));
    visit.set(u"plt"_s, 21);
    saveNew(clinic, ids.pregnancy, u"ANC1"_s, visit);
    clinic.clock.advanceSeconds(3600);
    const auto chart = valueOf(clinic.desk->chart(ids.pregnancy), "chart");
    Entry report;
    report.subject = ids.pregnancy;
    report.form = u"RISK_REPORT"_s;
    report.answers = clinic.desk->offered(chart, *productLibrary().form(u"RISK_REPORT"_s));
    report.answers.set(u"grade"_s, QJsonArray{u"4"_s});
    report.answers.set(u"report_channel"_s, u"2"_s);
    REQUIRE(clinic.desk->saveEntry(report, allFields(u"RISK_REPORT"_s)).ok());
    const int before = entriesOf(clinic, ids);
    const auto again = clinic.desk->saveEntry(report, allFields(u"RISK_REPORT"_s));
    REQUIRE_FALSE(again.ok());
    CHECK(again.error().code == ErrorCode::Conflict);
    CHECK(again.error().message.contains(u"2026-11-23 11:38"_s));
    CHECK(entriesOf(clinic, ids) == before);
}
