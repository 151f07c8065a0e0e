#include "core/content/library.h"
#include "core/risk/fact_extraction.h"
#include "tests/core/risk/helpers.h"

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;

namespace {

const content::Library& shippedLibrary() {
    static const auto library = content::Library::load(content::resourcesDir());
    if (!library)
        FAIL(library.error().message);
    return **library;
}

record::Entry entryOfEdition(const QString& form, const QString& edition, const QJsonObject& answers) {
    record::Entry entry = entryOf(form, QDate(2026, 3, 2), answers);
    entry.edition = edition;
    return entry;
}

} // namespace

TEST_CASE("Every field the fact table reads is declared, with the options it names", "[risk][library]") {
    for (const content::RuleSet::Reference& reference : shippedRules().references()) {
        INFO(reference.fact << " reads " << reference.field.form << "." << reference.field.field);
        const content::Form* form = shippedLibrary().form(reference.field.form);
        REQUIRE(form);
        const content::Field* field = form->field(reference.field.field);
        REQUIRE(field);
        for (const QString& code : reference.codes)
            CHECK((field->type == content::FieldType::Bool || field->option(code)));
    }
}

TEST_CASE("The program's own declarations feed the rules from typed answers", "[risk][library]") {
    const content::Form* visit = shippedLibrary().form(u"ANC1"_s);
    REQUIRE(visit);
    const QDate on(2026, 3, 2);
    const risk::Input input =
        risk::inputFor(shippedRules(), shippedLibrary(),
                       {entryOfEdition(u"ANC1"_s, visit->edition, {{u"hb"_s, 58}, {u"sbp"_s, 150}})}, on);
    const risk::Assessment result = assessed(input);
    CHECK(result.assess == QStringList{u"O2.6.2"_s});
    CHECK(result.screen == QStringList{u"S6.1"_s, u"S7.1.5"_s});
    CHECK(risk::extractFacts(shippedRules(), shippedLibrary(),
                             {entryOfEdition(u"ANC1"_s, {}, {{u"hb"_s, 58}})}, on)
              .contains(u"hb_g_l"_s));
}

TEST_CASE("Answers of an edition this program does not know are not guessed at", "[risk][library]") {
    const record::Entry strange = entryOfEdition(u"ANC1"_s, u"2099"_s, {{u"hb"_s, 130}});
    CHECK(risk::extractFacts(shippedRules(), shippedLibrary(), {strange}, QDate(2026, 3, 2)).isEmpty());
    CHECK(risk::inputFor(shippedRules(), shippedLibrary(), {strange}, QDate(2026, 3, 2)).facts.isEmpty());
}

TEST_CASE("The screening and the assessment offer every clause that can be ticked", "[risk][library]") {
    const content::Form* screening = shippedLibrary().form(u"RISK_SCREEN"_s);
    const content::Form* grading = shippedLibrary().form(u"RISK_ASSESS"_s);
    REQUIRE(screening);
    REQUIRE(grading);
    CHECK(screening->field(u"screen_items"_s));
    CHECK(screening->field(u"screen_unasked"_s));
    CHECK(screening->field(u"screen_result"_s));
    CHECK(grading->field(u"assess_items"_s));
}
