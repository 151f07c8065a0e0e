#include "core/risk/fact_extraction.h"
#include "tests/core/risk/helpers.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray shippedText() {
    QFile file(shippedRules().file);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// The complaint about the shipped file with one text replaced by another.
QString complaint(const QByteArray& before, const QByteArray& after) {
    QByteArray text = shippedText();
    INFO(before.toStdString());
    REQUIRE(text.contains(before));
    text.replace(text.indexOf(before), before.size(), after);
    const auto rules = content::parseRuleSet(text, u"rules.json"_s);
    return rules ? QString() : rules.error().message;
}

} // namespace

TEST_CASE("The regulation is whole: 57 items of the screening, 117 of the assessment", "[risk][rules]") {
    int screen = 0;
    QHash<QString, int> colours;
    for (const content::Clause& clause : shippedRules().clauses) {
        if (clause.table == content::RuleTable::Screen)
            ++screen;
        else
            ++colours[content::colourName(clause.colour)];
    }
    CHECK(screen == 57);
    CHECK(colours.value(u"green"_s) == 1);
    CHECK(colours.value(u"yellow"_s) == 36);
    CHECK(colours.value(u"orange"_s) == 36);
    CHECK(colours.value(u"red"_s) == 36);
    CHECK(colours.value(u"purple"_s) == 8);
    CHECK(shippedRules().clause(u"S7.1.5"_s)->number == u"7.1.5"_s);
    CHECK(shippedRules().clause(u"S7.2.1"_s)->section.zh == u"7.2提示消化系统疾病"_s);
    CHECK(shippedRules().section(shippedRules().clause(u"S7.2.1"_s)->sectionCode)->parent == u"s7"_s);
    CHECK(shippedRules().clause(u"S6.1"_s)->suggested);
    CHECK_FALSE(shippedRules().clause(u"S5.1"_s)->suggested);
}

TEST_CASE("Every text of the regulation stands in three languages, Korean in Korean of China",
          "[risk][rules]") {
    const auto check = [](const LocalText& text) {
        INFO(text.zh << " | " << text.ko);
        static const QRegularExpression hangul(u"[가-힣]"_s);
        static const QRegularExpression foreign(
            u"여성|연령|연락|유산|난소|임상|페렴|폐|되었|되어|숫자|횟수|날짜|보건소|혈색소|감염병|전자간|요당|요붕증|산모수첩"_s);
        CHECK_FALSE(text.zh.isEmpty());
        CHECK_FALSE(text.en.isEmpty());
        CHECK(hangul.match(text.ko).hasMatch());
        CHECK_FALSE(foreign.match(text.ko).hasMatch());
    };
    for (const content::Clause& clause : shippedRules().clauses) {
        check(clause.text);
        check(clause.section);
        if (clause.promptWhen)
            check(clause.prompt);
    }
    for (const content::FactDecl& fact : shippedRules().facts)
        check(fact.label);
    for (const content::DutyDecl& duty : shippedRules().duties)
        check(duty.text);
    for (const content::AdviceDecl& advice : shippedRules().advice)
        check(advice.text);
}

TEST_CASE("What has not been seen in a copy of the regulation is marked as to be confirmed",
          "[risk][rules]") {
    CHECK(shippedRules().clause(u"S1.1"_s)->status == u"verified"_s);
    CHECK(shippedRules().clause(u"S7.2.1"_s)->status == u"to_confirm"_s);
    CHECK(shippedRules().clause(u"R1.6.2"_s)->status == u"to_confirm"_s);
    for (const content::Clause& clause : shippedRules().clauses) {
        INFO(clause.code);
        CHECK((clause.status == u"to_confirm"_s || !clause.source.isEmpty()));
    }
    for (const content::DutyDecl& duty : shippedRules().duties) {
        if (duty.withinHours)
            CHECK(duty.status == u"to_confirm"_s);
    }
    QSet<QString> advised;
    for (const content::AdviceDecl& advice : shippedRules().advice)
        advised.insert(content::colourName(advice.colour));
    CHECK(advised.size() == 5);
}

TEST_CASE("A derivation named in a rule file is one the program has, and the other way round",
          "[risk][rules]") {
    QSet<QString> used;
    for (const content::FactDecl& fact : shippedRules().facts) {
        for (const content::FactSource& source : fact.from)
            used.insert(source.derivation);
    }
    used.remove(QString());
    const QStringList known = risk::knownDerivations();
    CHECK(used == QSet<QString>(known.begin(), known.end()));
}

TEST_CASE("A faulty rule file is refused with file and line", "[risk][rules]") {
    CHECK(complaint(R"("ge":40},)", R"("ge":40,)").startsWith(u"rules.json:"_s));
    CHECK(complaint(R"({"fact":"bmi","ge":28})", R"({"fact":"bmy","ge":28})").contains(u"bmy"_s));
    CHECK(complaint(R"({"fact":"bmi","ge":28})", R"({"fact":"bmi","is":true})").contains(u"number"_s));
    CHECK(complaint(R"({"fact":"bmi","ge":28})", R"({"fact":"asthma","ge":28})").contains(u"asthma"_s));
    CHECK(complaint(R"({"fact":"bmi","ge":28})", R"({"fact":"bmi","ge":280})").contains(u"280"_s));
    CHECK(complaint(R"({"fact":"bmi","ge":28})", R"({"fact":"bmi","ge":28,"lt":30})")
              .contains(u"exactly one"_s));
    CHECK(complaint(R"({"fact":"bmi","ge":28})", R"({"fact":"bmi","unknown":true})").contains(u"prompts"_s));
    CHECK(complaint(R"({"fact":"bmi","ge":28})", R"({"fact":"glucose_mmol_l","ge":28})")
              .contains(u"questions"_s));
    CHECK(complaint(R"("unless":["O3.7")", R"("unless":["O9.7")").contains(u"O9.7"_s));
    CHECK(complaint(R"("code":"S1.2")", R"("code":"S1.1")").contains(u"twice"_s));
    CHECK(complaint(R"("colour":"orange")", R"("colour":"pink")").contains(u"pink"_s));
    CHECK(complaint(R"("section":"s1")", R"("section":"s99")").contains(u"s99"_s));
    CHECK(complaint(R"(age(WOM_COVER.birth_date))", R"(aeg(WOM_COVER.birth_date))").contains(u"aeg"_s));
    CHECK(complaint(R"("take":"latest")", R"("take":"newest")").contains(u"take"_s));
    CHECK(complaint(R"("within_hours":72)", R"("within_hours":0)").contains(u"within_hours"_s));
    CHECK(complaint(R"("status":"verified")", R"("status":"checked")").contains(u"status"_s));
    CHECK(complaint(R"("unit":"岁")", R"("units":"岁")").contains(u"units"_s));
}

TEST_CASE("A rule file without clauses is refused: it would call everyone green", "[risk][rules]") {
    const auto rules = content::parseRuleSet(
        R"({"edition":"X","title":{"zh":"一","ko":"가","en":"a"},"effective":"2017-01-01","source":"s",
            "sections":[],"facts":[],"clauses":[],"duties":[],"advice":[]})",
        u"empty.json"_s);
    REQUIRE_FALSE(rules);
    CHECK(rules.error().message.contains(u"green"_s));
    CHECK_FALSE(content::loadRuleSet(u"/nowhere/cn.json"_s));
}

TEST_CASE("Every field of the fact table is named with its form, for the check against the forms",
          "[risk][rules]") {
    bool haemoglobin = false;
    bool datedByLaboratory = false;
    for (const content::RuleSet::Reference& reference : shippedRules().references()) {
        CHECK_FALSE(reference.field.form.isEmpty());
        CHECK(reference.line > 0);
        haemoglobin = haemoglobin || (reference.fact == u"hb_g_l"_s && reference.field.field == u"hb"_s);
        datedByLaboratory = datedByLaboratory || (reference.date && reference.field.field == u"lab_date"_s);
    }
    CHECK(haemoglobin);
    CHECK(datedByLaboratory);
}
