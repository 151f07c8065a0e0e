#include "core/content/further_texts.h"
#include "core/pph/procedure_quality.h"
#include "core/work/clinic_subject.h"
#include "core/work/procedure_record.h"
#include "core/work/procedure_run.h"
#include "core/work/readiness.h"
#include "tests/catch.h"
#include "tests/core/work/test_clinic.h"

using namespace Qt::StringLiterals;
using namespace muying;
using namespace muying::tests;
using namespace muying::work;

namespace {

const content::Procedure& shippedProcedure(const QString& name) {
    static QHash<QString, content::Procedure> read;
    if (!read.contains(name))
        read.insert(name, valueOf(content::loadProcedure(productLibrary(), name), "procedure"));
    return read[name];
}

/// A run in a real file whose clocks move together.
struct ProcedureBench {
    explicit ProcedureBench(const QString& which) : procedure(shippedProcedure(which)) {
        run = valueOf(ProcedureRun::start(tools(), {}), "start");
    }
    ProcedureRun::Tools tools() { return {*clinic.store, procedure, clinic.clock, steady}; }
    void seconds(int passed) {
        clinic.clock.advanceSeconds(passed);
        steady.advanceSeconds(passed);
    }
    Status say(const QString& line, const QString& value, const QString& why = {}, const QString& with = {}) {
        ProcedureSaid said{line, value};
        said.reason = why;
        said.with = with;
        return run->answer(said);
    }
    QString moment() const { return run->now().toString(Qt::ISODate).remove(u'Z'); }
    /// Every line of a phase as it should be.
    void answerAll(const QString& phase) {
        for (const content::ProcedureLine& line : procedure.phase(phase)->lines) {
            if (run->log().newest(line.code) || line.optional)
                continue;
            const QString value = !line.safe.isEmpty()                   ? line.safe
                                  : line.ask == content::LineAsk::Moment ? moment()
                                  : line.ask == content::LineAsk::Number ? u"140"_s
                                  : line.ask == content::LineAsk::Text   ? u"示例"_s
                                  : line.ask == content::LineAsk::Form   ? u"true"_s
                                                                         : line.options.front().code;
            INFO(line.code.toStdString());
            REQUIRE(say(line.code, value).ok());
        }
    }
    Status sign(const QString& phase) {
        QHash<QString, QString> names;
        for (const QString& role : procedure.phase(phase)->signers)
            names.insert(role, u"示例"_s + role);
        return run->sign(phase, names, {});
    }

    TestClinic clinic;
    FixedSteadyClock steady;
    const content::Procedure& procedure;
    std::unique_ptr<ProcedureRun> run;
};

QString promptOf(const ProcedureBench& bench) {
    return pph::resusPrompts(bench.procedure, bench.run->log(), bench.run->now()).front().code;
}

} // namespace

TEST_CASE("The lines of a safety check are the fields of the national form, with its words", "[pph]") {
    const content::Procedure& caesarean = shippedProcedure(u"caesarean"_s);
    const content::Form* form = productLibrary().form(u"SURG_SAFETY"_s);
    for (const char* phase : {"sign_in", "time_out", "sign_out"}) {
        const content::ProcedurePhase* check = caesarean.phase(QString::fromLatin1(phase));
        REQUIRE(check != nullptr);
        CHECK(check->signers == QStringList{u"surgeon"_s, u"anaesthetist"_s, u"nurse"_s});
        for (const content::ProcedureLine& line : check->lines)
            CHECK(line.text.zh == form->field(line.field.section(u'.', 1))->label.zh);
    }
    // Every field of the national form is asked, but for 其他, which is words for the pen.
    for (const content::Field& field : form->fields) {
        const bool checked = field.code.startsWith(u's') && field.code[1].isDigit() &&
                             !field.code.endsWith(u"_dt"_s) && !field.code.endsWith(u"_other"_s);
        INFO(field.code.toStdString());
        if (checked)
            CHECK(caesarean.line(field.code) != nullptr);
    }
}

TEST_CASE("A caesarean is checked in three phases by three people, each in its turn", "[pph]") {
    ProcedureBench bench(u"caesarean"_s);
    CHECK_FALSE(bench.sign(u"sign_in"_s).ok()); // every line is open
    bench.answerAll(u"sign_in"_s);
    const Status alone = bench.run->sign(
        u"sign_in"_s,
        {{u"surgeon"_s, u"示例甲"_s}, {u"anaesthetist"_s, u"示例甲"_s}, {u"nurse"_s, u"示例乙"_s}}, {});
    CHECK_FALSE(alone.ok()); // one person for two
    bench.answerAll(u"time_out"_s);
    const Status early = bench.sign(u"time_out"_s);
    REQUIRE_FALSE(early.ok());
    CHECK(early.error().message.contains(u"麻醉实施前"_s));
    REQUIRE(bench.sign(u"sign_in"_s).ok());
    REQUIRE(bench.sign(u"time_out"_s).ok());
    // An answer changed afterwards takes the signatures of its phase, and of no other, away.
    REQUIRE(bench.say(u"s2_image"_s, u"2"_s).ok());
    CHECK(bench.run->log().signature(u"time_out"_s) == nullptr);
    CHECK(bench.run->log().signature(u"sign_in"_s) != nullptr);
    CHECK_FALSE(bench.run->close({}, {}).ok());
}

TEST_CASE("An answer that is not as it should be needs its reason, and what cannot be is refused", "[pph]") {
    ProcedureBench bench(u"caesarean"_s);
    CHECK_FALSE(bench.say(u"s1_blood"_s, u"2"_s).ok());
    CHECK(bench.say(u"s1_blood"_s, u"2"_s, u"县医院带血来"_s).ok());
    CHECK_FALSE(bench.say(u"s1_op"_s, u"7"_s).ok());
    CHECK_FALSE(bench.say(u"s1_fhr"_s, u"-3"_s).ok());
    CHECK_FALSE(bench.say(u"s1_fhr"_s, u"700"_s).ok());
    CHECK_FALSE(bench.say(u"nothing"_s, u"1"_s).ok());
    CHECK_FALSE(bench.say(u"decide"_s, u"2026-11-24T09:00:00"_s).ok()); // not come yet
    REQUIRE(bench.say(u"decide"_s, u"2026-11-23T10:20:00"_s).ok());
    CHECK_FALSE(bench.say(u"birth"_s, u"2026-11-23T10:19:00"_s).ok()); // before the decision
    ProcedureSaid none{u"s1_site"_s, {}};
    none.notApplicable = true;
    CHECK_FALSE(bench.run->answer(none).ok());
    const auto before = bench.run->log().answers.size();
    CHECK(before == 2);
    none.reason = u"下腹正中，不标"_s;
    CHECK(bench.run->answer(none).ok());
}

TEST_CASE("Decision to delivery is counted, listed with its names and never judged", "[pph]") {
    ProcedureBench bench(u"caesarean"_s);
    REQUIRE(bench.run->link({}, u"示例甲"_s).ok());
    REQUIRE(bench.say(u"category"_s, u"1"_s).ok());
    CHECK_FALSE(pph::decisionToDelivery(bench.run->log()).has_value());
    REQUIRE(bench.say(u"decide"_s, u"2026-11-23T10:01:00"_s).ok());
    REQUIRE(bench.say(u"birth"_s, u"2026-11-23T10:33:00"_s).ok());
    CHECK(pph::decisionToDelivery(bench.run->log()) == 32);
    const auto set = valueOf(content::indicatorsOf(productLibrary(), u"procedures"_s), "indicators");
    const auto results = pph::judgeProcedures(set, {bench.run->log()});
    REQUIRE(results.size() == 4);
    CHECK(results[0].N == 1);
    CHECK(results[0].n == 0); // 32 > 30
    CHECK(results[0].median == 32);
    CHECK(results[0].listed);
    CHECK_FALSE(results[0].judged);
    CHECK(results[0].cases.front().name == u"示例甲"_s);
    CHECK(results[1].N == 0); // the other category
    CHECK(results[2].cases.front().reason == u"open"_s);
}

TEST_CASE("A resuscitation goes by its clock: assess, ventilate, compress, adrenaline by weight", "[pph]") {
    ProcedureBench bench(u"resuscitation"_s);
    CHECK(promptOf(bench) == u"wait"_s);
    REQUIRE(bench.say(u"birth"_s, bench.moment()).ok());
    bench.seconds(10);
    CHECK(promptOf(bench) == u"initial"_s);
    bench.seconds(25);
    CHECK(promptOf(bench) == u"assess"_s);
    REQUIRE(bench.say(u"hr"_s, u"80"_s).ok());
    REQUIRE(bench.say(u"resp"_s, u"3"_s).ok());
    CHECK(promptOf(bench) == u"ventilate"_s);
    bench.seconds(10);
    REQUIRE(bench.say(u"ppv"_s, u"1"_s).ok());
    bench.seconds(31);
    REQUIRE(bench.say(u"hr"_s, u"50"_s).ok());
    CHECK(promptOf(bench) == u"compress"_s);
    REQUIRE(bench.say(u"compression"_s, u"true"_s).ok());
    bench.seconds(61);
    REQUIRE(bench.say(u"hr"_s, u"48"_s).ok());
    CHECK(promptOf(bench) == u"weigh"_s);
    CHECK_FALSE(bench.say(u"adrenaline"_s, u"0.5"_s, {}, u"1"_s).ok()); // no dose without a weight
    REQUIRE(bench.say(u"weight"_s, u"3000"_s).ok());
    CHECK(promptOf(bench) == u"adrenaline"_s);
    const auto prompts = pph::resusPrompts(bench.procedure, bench.run->log(), bench.run->now());
    CHECK(prompts.front().value.contains(u"0.30"_s)); // 3 kg × 0.1
    CHECK(prompts.front().value.contains(u"0.90"_s)); // 3 kg × 0.3
    CHECK(prompts.back().code == u"transfer"_s);
    bench.seconds(10);
    REQUIRE(bench.say(u"hr"_s, u"120"_s).ok());
    REQUIRE(bench.say(u"resp"_s, u"1"_s).ok());
    CHECK(promptOf(bench) == u"watch"_s);
}

TEST_CASE("A newborn's dose above its weight, too soon or without its route is refused", "[pph]") {
    ProcedureBench bench(u"resuscitation"_s);
    REQUIRE(bench.say(u"birth"_s, bench.moment()).ok());
    REQUIRE(bench.say(u"weight"_s, u"2500"_s).ok());
    CHECK_FALSE(bench.say(u"adrenaline"_s, u"0.5"_s).ok());              // no route
    CHECK_FALSE(bench.say(u"adrenaline"_s, u"0.76"_s, {}, u"1"_s).ok()); // 0.75 is the most
    CHECK_FALSE(bench.say(u"adrenaline"_s, u"0.24"_s, {}, u"2"_s).ok()); // 0.25 is the least
    CHECK_FALSE(bench.say(u"adrenaline"_s, u"0.75"_s, {}, u"3"_s).ok()); // of the trachea 1.25 … 2.5
    REQUIRE(bench.say(u"adrenaline"_s, u"0.75"_s, {}, u"1"_s).ok());
    bench.seconds(179);
    CHECK_FALSE(bench.say(u"adrenaline"_s, u"0.5"_s, {}, u"1"_s).ok());
    bench.seconds(1);
    CHECK(bench.say(u"adrenaline"_s, u"0.5"_s, {}, u"1"_s).ok());
    CHECK_FALSE(bench.say(u"volume"_s, u"26"_s).ok()); // 25 mL is 10 mL/kg
    CHECK(bench.say(u"volume"_s, u"25"_s).ok());
    // Given all the same: it must be possible to write it down, with its reason.
    ProcedureSaid given{u"volume"_s, u"40"_s};
    given.givenAnyway = true;
    CHECK_FALSE(bench.run->answer(given).ok());
    given.reason = u"已经推完"_s;
    CHECK(bench.run->answer(given).ok());
}

TEST_CASE("Apgar is five signs of 0 to 2, due at its minute, and goes on to 20 minutes when it is low",
          "[pph]") {
    ProcedureBench bench(u"resuscitation"_s);
    REQUIRE(bench.say(u"birth"_s, bench.moment()).ok());
    CHECK_FALSE(bench.say(u"apgar_1"_s, u"2,2,3,1,1"_s).ok());
    CHECK_FALSE(bench.say(u"apgar_1"_s, u"2,2,2"_s).ok());
    REQUIRE(bench.say(u"apgar_1"_s, u"1,1,1,1,0"_s).ok());
    auto due = pph::dueLines(bench.procedure, bench.run->log(), bench.run->now());
    CHECK(due.size() == 3); // first steps, 5 and 10 minutes
    bench.seconds(300);
    REQUIRE(bench.say(u"apgar_5"_s, u"2,1,1,1,1"_s).ok());
    due = pph::dueLines(bench.procedure, bench.run->log(), bench.run->now());
    const auto late = std::ranges::count_if(due, [](const pph::DueLine& line) {
        return line.line == u"apgar_15"_s || line.line == u"apgar_20"_s;
    });
    CHECK(late == 2); // 6 is below 7
    REQUIRE(bench.say(u"apgar_5"_s, u"2,2,1,1,1"_s).ok());
    CHECK(pph::dueLines(bench.procedure, bench.run->log(), bench.run->now()).size() == 2);
    CHECK(bench.run->log().answers.size() == 4); // corrected by adding
}

TEST_CASE("A procedure goes on where it was after the end of the program, whatever the PC's clock says",
          "[pph]") {
    ProcedureBench bench(u"resuscitation"_s);
    REQUIRE(bench.say(u"birth"_s, bench.moment()).ok());
    bench.seconds(40);
    REQUIRE(bench.say(u"hr"_s, u"90"_s).ok());
    const QString id = bench.run->id();
    const QDateTime stood = bench.run->now();
    bench.run.reset();
    bench.clinic.reopen();
    bench.seconds(20);
    bench.clinic.clock.advanceSeconds(-7200); // somebody sets the clock back
    bench.run = valueOf(ProcedureRun::resume(bench.tools(), id), "resume");
    CHECK(bench.run->log().newest(u"hr"_s)->value == u"90"_s);
    CHECK(stood.secsTo(bench.run->now()) == 20);
    CHECK(bench.run->log().clockOffset == -7200);
    const auto second = ProcedureRun::start(bench.tools(), {});
    CHECK_FALSE(second.ok());                                            // another nameless one
    CHECK(ProcedureRun::start(bench.tools(), {{}, u"示例小宝"_s}).ok()); // a twin with a name
}

TEST_CASE("The answers of a check become a draft of her form, and never over somebody's typing", "[pph]") {
    ProcedureBench bench(u"caesarean"_s);
    const QDate today = bench.clinic.clock.today();
    const Registered woman =
        registerPregnant(bench.clinic, u"示例甲"_s, today.addDays(-270), today.addDays(-200));
    REQUIRE(bench.run->link(woman.pregnancy, u"示例甲"_s).ok());
    bench.answerAll(u"sign_in"_s);
    REQUIRE(bench.sign(u"sign_in"_s).ok());
    const record::Answers answers = procedureAnswers(productLibrary(), bench.procedure, bench.run->log());
    CHECK(answers.text(u"s1_ident"_s) == u"1"_s);
    CHECK(answers.text(u"sign_nurse"_s) == u"示例nurse"_s);
    CHECK(answers.dateTime(u"s1_dt"_s).isValid());
    CHECK(valueOf(offerProcedure(*bench.clinic.desk, bench.procedure, bench.run->log()), "offer"));
    CHECK_FALSE(
        valueOf(offerProcedure(*bench.clinic.desk, bench.procedure, bench.run->log()), "offer again"));
}

TEST_CASE("Today reminds of the kit's checks, of what expires, of drills and of tests that run out",
          "[pph][kit]") {
    TestClinic clinic;
    const auto kit = valueOf(content::kitOf(productLibrary()), "kit");
    const auto drills = valueOf(content::drillsOf(productLibrary()), "drills");
    const auto lines = [&] {
        return valueOf(clinicReminders(*clinic.desk, kit, drills, Language::Zh), "lines");
    };
    const auto has = [&](const QString& part) {
        return std::ranges::any_of(lines(),
                                   [&](const ClinicReminder& line) { return line.sentence.contains(part); });
    };
    CHECK(has(u"还没有清点过"_s));
    CHECK(has(u"演练还没有做过"_s));
    QHash<QString, KitCount> counts;
    for (const content::KitItem& item : kit.items)
        counts.insert(item.code, {item.par, item.expiry ? clinic.clock.today().addDays(400) : QDate()});
    for (const content::KitCheck& check : kit.checks)
        REQUIRE(noteKitCheck(*clinic.store, kit, check.code, counts).ok());
    CHECK_FALSE(has(u"急救车"_s));
    REQUIRE(
        noteKitCount(*clinic.store, kit, {{u"oxytocin_10u"_s, {6, clinic.clock.today().addDays(60)}}}).ok());
    CHECK(has(u"90 天内到期：缩宫素"_s));
    REQUIRE(
        noteKitCount(*clinic.store, kit, {{u"oxytocin_10u"_s, {5, clinic.clock.today().addDays(20)}}}).ok());
    CHECK(has(u"30 天内到期：缩宫素"_s));
    CHECK(has(u"1 种不足基数"_s));
    clinic.clock.advanceSeconds(3 * 86400);
    CHECK(has(u"封条"_s)); // the daily check, and not the weekly one
    CHECK_FALSE(has(u"按清单清点"_s));
    const auto subject = valueOf(clinicSubject(*clinic.desk), "clinic");
    saveNew(clinic, subject.id, u"TRAIN"_s,
            answers({{u"tr_date"_s, u"2026-06-01"_s},
                     {u"tr_person"_s, u"示例护士"_s},
                     {u"tr_kind"_s, u"3"_s},
                     {u"tr_topic"_s, u"1"_s},
                     {u"tr_pass"_s, u"1"_s},
                     {u"tr_valid"_s, u"2026-12-10"_s}}));
    CHECK(has(u"考核到期：示例护士，出血量测量"_s));
}
