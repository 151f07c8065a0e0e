#include "core/content/library.h"
#include "core/content/computations.h"
#include "core/content/units.h"
#include "tests/core/content/content_files.h"

using namespace muying;
using namespace muying::content;
using namespace muying::tests;

namespace {

struct Spoiling {
    const char* file;
    const char* before;
    const char* after;
    const char* complaint;
};

QString loadComplaint(const QString& root) {
    const auto library = Library::load(root);
    REQUIRE_FALSE(library.ok());
    CHECK(library.error().code == ErrorCode::ContentInvalid);
    CHECK(library.error().message.endsWith(u'\n' + library.error().detail));
    CHECK(library.error().message.startsWith(u"程序自带的"_s));
    return library.error().detail;
}

} // namespace

TEST_CASE("The declarations of the product load without a complaint") {
    const auto library = Library::load(realResources());
    INFO((library.ok() ? std::string() : library.error().message.toStdString()));
    REQUIRE(library.ok());
    for (const QString& code : {u"WOM_COVER"_s, u"PREG_EPISODE"_s, u"ANC1"_s, u"ANC2_5"_s, u"RISK_SCREEN"_s,
                                u"RISK_ASSESS"_s, u"DELIVERY"_s, u"DELIVERY_BABY"_s, u"PP_OBS"_s, u"PNV1"_s,
                                u"PN42"_s, u"EPDS"_s, u"PRECON"_s, u"PREG_PRIOR"_s, u"MED_USE"_s}) {
        const Form* form = (*library)->form(code);
        REQUIRE(form);
        CHECK((*library)->form(code, form->edition) == form);
    }
    CHECK_FALSE((*library)->form(u"NO_SUCH_FORM"_s));
    CHECK_FALSE((*library)->form(u"ANC1"_s, u"1999"_s));
    const RuleSet& rules = (*library)->rules(QDate(2026, 11, 22));
    CHECK(rules.edition == u"CN-2017"_s);
    CHECK(&(*library)->rules(QDate(1990, 1, 1)) == &rules);
    CHECK((*library)->ruleSet(u"CN-2017"_s) == &rules);
    CHECK_FALSE((*library)->ruleSet(u"CN-1950"_s));
    CHECK((*library)->schedule().window(u"ANC2"_s));
}

TEST_CASE("A mistake in a form is told with file, line and field") {
    const auto spoiling = GENERATE(values<Spoiling>({
        {"forms/anc1.json", "\"max\":\"preg.edd_best+42\"", "\"max\":\"preg.edd_bset+42\"",
         "next_date: \"max\": there is no field \"preg.edd_bset\""},
        {"forms/anc1.json", "\"max\":\"preg.edd_best+42\"", "\"max\":\"nowhere.birth_dt+42\"",
         "next_date: \"max\": there is no field \"nowhere.birth_dt\""},
        {"forms/anc1.json", "\"max\":\"preg.edd_best+42\"", "\"max\":\"preg.gravida+42\"",
         "next_date: \"max\" is not of the kind of the field"},
        {"forms/anc1.json", "\"min\":100,\"max\":220", "\"min\":\"today\",\"max\":220",
         "height_cm: \"min\" is not of the kind of the field"},
        {"forms/anc1.json", "\"when\":\"gyn_surgery == 2\"", "\"when\":\"gyn_surgery == 3\"",
         "gyn_surgery_detail: \"when\": no option has the code 3"},
        {"forms/anc1.json", "\"when\":\"has(past_history,8)\"", "\"when\":\"has(past_history,9)\"",
         "past_history_other: \"when\": \"past_history\" has no option 9"},
        {"forms/anc1.json", "\"when\":\"gyn_surgery == 2\"", "\"when\":\"gravida + 2\"",
         "gyn_surgery_detail: \"when\" is neither true nor false"},
        {"forms/anc1.json", "bmi(height_cm,weight_kg)", "bim(height_cm,weight_kg)",
         "bmi: there is no computation \"bim\""},
        {"forms/anc1.json", "bmi(height_cm,weight_kg)", "bmi(height_cm)", "bmi: bmi() takes 2 arguments"},
        {"forms/anc1.json", "bmi(height_cm,weight_kg)", "bmi(height_cm,form_date)",
         "bmi: bmi(): \"form_date\" must be a number"},
        {"forms/anc1.json", "bmi(height_cm,weight_kg)", "bmi(height_cm,weight)",
         "bmi: there is no field \"weight\""},
        {"forms/anc1.json", "bmi(height_cm,weight_kg)", "bmi(height_cm,bmi)",
         "bmi: \"compute\" reads itself in a circle"},
        {"forms/anc1.json", "bmi(height_cm,weight_kg)", "edd_lmp(lmp_date)", "bmi: edd_lmp() yields a date"},
        {"forms/anc1.json", "bmi(height_cm,weight_kg)", "bmi(height_cm",
         "bmi: \"compute\": a computation looks like name(argument,argument)"},
        {"forms/anc1.json", "\"check\":\"below(sbp)\"", "\"check\":\"under(sbp)\"",
         "dbp: \"check\": there is no check \"under\""},
        {"forms/anc1.json", "\"prefill\":\"preg.gravida\"", "\"prefill\":\"preg.gravidity\"",
         "gravida: \"prefill\": there is no field \"preg.gravidity\""},
        {"forms/anc1.json", "\"prefill\":\"preg.gravida\"", "\"prefill\":\"cover.husband_name\"",
         "gravida: \"prefill\": \"cover.husband_name\" is not of the kind of the field"},
        {"forms/anc1.json", "\"prefill\":\"preg.gravida\"", "\"prefill\":\"preg.cycle_days\"",
         "gravida: \"prefill\": \"preg.cycle_days\" is in \"天\""},
        {"forms/anc1.json", "\"prefill\":\"cover.blood_abo\"", "\"prefill\":\"cover.blood_rh\"",
         "abo: \"prefill\": option 1 means something else in \"cover.blood_rh\""},
        {"forms/anc1.json", "\"unit\":\"kg\"", "\"unit\":\"斤\"",
         "weight_kg: the unit \"斤\" has no words in the other languages"},
    }));
    SpoiledResources resources;
    const int line = resources.replace(QString::fromLatin1(spoiling.file), spoiling.before, spoiling.after);
    const QString wanted = u"%1:%2: %3"_s.arg(resources.path(QString::fromLatin1(spoiling.file)))
                               .arg(line)
                               .arg(QString::fromUtf8(spoiling.complaint));
    CHECK(loadComplaint(resources.root()).split(u'\n').contains(wanted));
}

TEST_CASE("A fact table that names what no form has is refused") {
    const auto spoiling = GENERATE(values<Spoiling>({
        {"rules/cn_2017.json", "\"ANC1.hb@lab_date\"", "\"ANC1.hbb@lab_date\"",
         "fact hb_g_l: form ANC1 has no field \"hbb\""},
        {"rules/cn_2017.json", "\"ANC1.hb@lab_date\"", "\"ANC9.hb@lab_date\"",
         "fact hb_g_l: there is no form \"ANC9\""},
        {"rules/cn_2017.json", "\"ANC1.hb@lab_date\"", "\"ANC1.hb@lab_org\"",
         "fact hb_g_l: \"lab_org\" is not a date"},
        {"rules/cn_2017.json", "\"ANC1.hb@lab_date\"", "\"ANC1.lab_org@lab_date\"",
         "fact hb_g_l: \"lab_org\" is not a number"},
        {"rules/cn_2017.json", "\"ANC1.hb@lab_date\"", "\"ANC1.wbc@lab_date\"",
         "fact hb_g_l: \"wbc\" is in \"×10⁹/L\", the fact in \"g/L\""},
        {"rules/cn_2017.json", "{\"at\":\"ANC1.rh\",\"yes\":[\"1\"]", "{\"at\":\"ANC1.rh\",\"yes\":[\"7\"]",
         "fact rh_negative: \"rh\" has no option 7"},
    }));
    SpoiledResources resources;
    const int line = resources.replace(QString::fromLatin1(spoiling.file), spoiling.before, spoiling.after);
    const QString wanted = u"%1:%2: %3"_s.arg(resources.path(QString::fromLatin1(spoiling.file)))
                               .arg(line)
                               .arg(QString::fromUtf8(spoiling.complaint));
    CHECK(loadComplaint(resources.root()).split(u'\n').contains(wanted));
}

TEST_CASE("A schedule that names a form, a column or a duty nobody declared is refused") {
    const auto complaint = [](const QByteArray& before, const QByteArray& after) {
        SpoiledResources resources;
        const QString file = u"schedules/antenatal.json"_s;
        const int line = resources.replace(file, before, after);
        const QString text = loadComplaint(resources.root());
        const QString start = u"%1:%2: "_s.arg(resources.path(file)).arg(line);
        CHECK(text.startsWith(start));
        return text.mid(start.size());
    };
    CHECK(complaint("\"form\": \"ANC2_5\"", "\"form\": \"ANC9\"") ==
          u"window ANC2: there is no form \"ANC9\""_s);
    CHECK(complaint("\"form_key\": \"2\"", "\"form_key\": \"9\"") ==
          u"window ANC2: form ANC2_5 has no column \"9\""_s);
    CHECK(complaint("\"code\": \"ANC2\",", "\"code\": \"ANC2\", \"duty\": \"none\",") ==
          u"window ANC2: rule set CN-2017 has no duty \"none\""_s);
}

TEST_CASE("No declaration file can be missing, empty or cut off without notice") {
    const QString file =
        GENERATE(u"forms/option_sets.json"_s, u"forms/anc1.json"_s, u"forms/anc2_5.json"_s,
                 u"forms/wom_cover.json"_s, u"forms/preg_episode.json"_s, u"forms/risk_screen.json"_s,
                 u"forms/risk_assess.json"_s, u"rules/cn_2017.json"_s, u"schedules/antenatal.json"_s,
                 u"schedules/postpartum.json"_s, u"schedules/risk.json"_s, u"schedules/child.json"_s,
                 u"schedules/immunisation.json"_s, u"forms/imm_dose.json"_s, u"hints/maternal.json"_s);
    SpoiledResources resources;
    SECTION("missing") {
        REQUIRE(QFile::remove(resources.path(file)));
        const QString complaint = loadComplaint(resources.root());
        const bool notFound = complaint.contains(u":0: "_s); // no such file, or no file of its kind
        const bool missed = complaint.contains(u" is missing"_s) || complaint.contains(u"there is no form"_s);
        CHECK((notFound || missed));
    }
    SECTION("empty") {
        writeAll(resources.path(file), {});
        CHECK(loadComplaint(resources.root()).contains(resources.path(file) + u':'));
    }
    SECTION("cut in the middle") {
        const QByteArray text = readAll(resources.path(file));
        writeAll(resources.path(file), text.left(text.size() / 2));
        CHECK(loadComplaint(resources.root()).contains(resources.path(file) + u':'));
    }
    SECTION("not UTF-8") {
        QByteArray text = readAll(resources.path(file));
        text[text.indexOf("\"zh\"") + 2] = '\xff';
        writeAll(resources.path(file), text);
        CHECK(loadComplaint(resources.root()).contains(resources.path(file) + u':'));
    }
}

TEST_CASE("The manifest names every declaration file, so that a lost one is noticed") {
    const QString manifest = QString::fromUtf8(readAll(realResources() + u"/manifest.json"_s));
    for (const QString& folder : {u"checklists"_s, u"forms"_s, u"rules"_s, u"schedules"_s, u"hints"_s,
                                  u"directory"_s, u"lists"_s, u"posters"_s, u"indicators"_s, u"exchange"_s}) {
        for (const QString& name : QDir(realResources() + u'/' + folder).entryList(QDir::Files)) {
            INFO(name.toStdString() << " is not in resources/manifest.json");
            CHECK(manifest.contains(u'"' + folder + u'/' + name + u'"'));
        }
    }
    SpoiledResources resources;
    REQUIRE(QFile::remove(resources.path(u"forms/pn42.json"_s)));
    CHECK(loadComplaint(resources.root()).contains(u"the file \"forms/pn42.json\" is missing"_s));
}

TEST_CASE("A folder that is not there is an error, never an empty rule set") {
    const QString folder = GENERATE(u"forms"_s, u"rules"_s, u"schedules"_s, u"hints"_s);
    SpoiledResources resources;
    REQUIRE(QDir(resources.path(folder)).removeRecursively());
    CHECK(loadComplaint(resources.root()).contains(resources.path(folder)));
    CHECK(loadComplaint(resources.path(u"nowhere"_s)).contains(u"nowhere/rules:0: "_s));
}

TEST_CASE("The same edition of a form or of the rules stands only once") {
    SpoiledResources resources;
    REQUIRE(QFile::copy(resources.path(u"forms/anc1.json"_s), resources.path(u"forms/anc1_again.json"_s)));
    CHECK(loadComplaint(resources.root()) ==
          resources.path(u"forms/anc1_again.json"_s) + u":1: form ANC1, edition 2017-3, is declared twice"_s);
    resources.replace(u"forms/anc1_again.json"_s, "\"edition\":\"2017-3\"", "\"edition\":\"2031-1\"");
    const auto library = Library::load(resources.root());
    REQUIRE(library.ok());
    CHECK((*library)->form(u"ANC1"_s)->edition == u"2031-1"_s);
    REQUIRE((*library)->form(u"ANC1"_s, u"2017-3"_s));
    REQUIRE(QFile::copy(resources.path(u"rules/cn_2017.json"_s), resources.path(u"rules/cn_again.json"_s)));
    CHECK(loadComplaint(resources.root()) ==
          resources.path(u"rules/cn_again.json"_s) + u":1: edition CN-2017 is declared twice"_s);
}

TEST_CASE("A later rule set is in force from its day on") {
    SpoiledResources resources;
    const QString later = u"rules/cn_2030.json"_s;
    REQUIRE(QFile::copy(resources.path(u"rules/cn_2017.json"_s), resources.path(later)));
    resources.replace(later, "\"edition\":\"CN-2017\"", "\"edition\":\"CN-2030\"");
    resources.replace(later, "\"effective\":\"2017-11-17\"", "\"effective\":\"2030-01-01\"");
    const auto library = Library::load(resources.root());
    REQUIRE(library.ok());
    CHECK((*library)->rules(QDate(2029, 12, 31)).edition == u"CN-2017"_s);
    CHECK((*library)->rules(QDate(2030, 1, 1)).edition == u"CN-2030"_s);
}

TEST_CASE("The folder of the declarations can be set from outside") {
    const QByteArray before = qgetenv("MUYING_RESOURCES");
    qputenv("MUYING_RESOURCES", "/somewhere");
    CHECK(resourcesDir() == u"/somewhere"_s);
    qunsetenv("MUYING_RESOURCES");
    CHECK(resourcesDir() == shareDir() + u"/resources"_s);
    CHECK(shareDir().endsWith(u"/share/muying"_s));
    qputenv("MUYING_RESOURCES", before);
}

TEST_CASE("Units have words in three languages, and spellings of one unit are the same") {
    CHECK(unitText(u"岁"_s)->ko == u"살"_s);
    CHECK(unitText(u"kg/周"_s)->en == u"kg/week"_s);
    CHECK(unitText(u"mmHg"_s)->zh == u"mmHg"_s);
    CHECK(unitText(u"×10⁹/L"_s)->ko == u"×10⁹/L"_s);
    CHECK_FALSE(unitText(u"斤"_s));
    CHECK(sameUnit(u"×10⁹/L"_s, u"10^9/L"_s));
    CHECK(sameUnit(u"μmol/L"_s, u"umol/L"_s));
    CHECK(sameUnit(u"kg/m²"_s, u"kg/m2"_s));
    CHECK(sameUnit(u"天"_s, u"d"_s));
    CHECK(sameUnit(u"次"_s, QString()));
    CHECK_FALSE(sameUnit(u"天"_s, u"次"_s));
    CHECK_FALSE(sameUnit(u"g/L"_s, u"mmol/L"_s));
}
