#include "core/content/computations.h"
#include "core/content/layout.h"
#include "core/content/library.h"
#include "core/record/validation.h"
#include "tests/catch.h"

#include <QJsonArray>

using namespace muying;
using namespace muying::record;
using namespace Qt::StringLiterals;

namespace {

const content::Library& childLibrary() {
    static const auto loaded = content::Library::load(QStringLiteral(MUYING_SOURCE_DIR) + u"/resources"_s);
    if (!loaded)
        FAIL(loaded.error().message.toStdString());
    return **loaded;
}

const content::Form& childForm(const QString& code) {
    const content::Form* form = childLibrary().form(code);
    REQUIRE(form != nullptr);
    return *form;
}

/// Number on paper of an answer; "" if the visit does not offer it.
QString paperNumber(const QString& form, const QString& column, const QString& field, const QString& code) {
    const content::Field* declared = childForm(form).field(field);
    REQUIRE(declared != nullptr);
    const content::Option* option = declared->option(code);
    REQUIRE(option != nullptr);
    return option->offered(column) ? option->printed(column) : QString();
}

/// Words behind the numbers on the paper of a visit: "1红润 2其他".
QString printedOptions(const QString& form, const QString& column, const QString& field) {
    const content::Field* declared = childForm(form).field(field);
    REQUIRE(declared != nullptr);
    QMap<int, QString> words;
    for (const content::Option& option : declared->options) {
        if (option.listed && option.offered(column))
            words.insert(option.printed(column).toInt(), option.text.zh);
    }
    QStringList parts;
    for (auto it = words.cbegin(); it != words.cend(); ++it)
        parts << QString::number(it.key()) + it.value();
    return parts.join(u' ');
}

/// Columns in which a field is asked.
QString askedIn(const QString& form, const QString& field) {
    const content::Field* declared = childForm(form).field(field);
    REQUIRE(declared != nullptr);
    QStringList columns;
    for (const content::Option* column : content::columnOptions(childForm(form))) {
        if (content::inColumn(childForm(form), *declared, column->code))
            columns << column->code;
    }
    return columns.join(u',');
}

Context childContext(const QJsonObject& child, const QString& iso) {
    Context context;
    context.now = QDateTime::fromString(iso, Qt::ISODate);
    for (const content::RecordPrefix& prefix : content::recordPrefixes())
        context.forms.insert(prefix.prefix, childLibrary().form(prefix.form));
    context.others.insert(u"child"_s, Answers(child));
    return context;
}

const QJsonObject termGirl{{u"sex"_s, u"2"_s},
                           {u"birth_datetime"_s, u"2026-01-10T08:30"_s},
                           {u"ga_weeks"_s, 39},
                           {u"birth_weight_g"_s, 3250},
                           {u"discharge_date"_s, u"2026-01-13"_s}};

} // namespace

TEST_CASE(
    "颈部包块 is numbered 1无 2有 for the newborn and 1有 2无 from one month on; the answer stays the same") {
    CHECK(printedOptions(u"CH_NV"_s, {}, u"neck_mass"_s) == u"1无 2有"_s);
    CHECK(printedOptions(u"CH_M1_8"_s, u"1"_s, u"neck_mass"_s) == u"1有 2无"_s);
    CHECK(paperNumber(u"CH_NV"_s, {}, u"neck_mass"_s, u"present"_s) == u"2"_s);
    CHECK(paperNumber(u"CH_M1_8"_s, u"6"_s, u"neck_mass"_s, u"present"_s) == u"1"_s);
    CHECK(paperNumber(u"CH_NV"_s, {}, u"neck_mass"_s, u"absent"_s) == u"1"_s);
    CHECK(paperNumber(u"CH_M1_8"_s, u"6"_s, u"neck_mass"_s, u"absent"_s) == u"2"_s);
    CHECK(askedIn(u"CH_M1_8"_s, u"neck_mass"_s) == u"1,3,6"_s);
    CHECK(childForm(u"CH_NV"_s).field(u"neck_mass"_s)->optionNumbered(u"1"_s)->code == u"absent"_s);
    CHECK(childForm(u"CH_M1_8"_s).field(u"neck_mass"_s)->optionNumbered(u"1"_s, u"3"_s)->code ==
          u"present"_s);
}

TEST_CASE("面色: 2 is 黄染 until 3 months and 其他 from 6 months on") {
    CHECK(printedOptions(u"CH_NV"_s, {}, u"complexion"_s) == u"1红润 2黄染 3其他"_s);
    CHECK(printedOptions(u"CH_M1_8"_s, u"1"_s, u"complexion"_s) == u"1红润 2黄染 3其他"_s);
    CHECK(printedOptions(u"CH_M1_8"_s, u"3"_s, u"complexion"_s) == u"1红润 2黄染 3其他"_s);
    CHECK(printedOptions(u"CH_M1_8"_s, u"6"_s, u"complexion"_s) == u"1红润 2其他"_s);
    CHECK(printedOptions(u"CH_M1_8"_s, u"8"_s, u"complexion"_s) == u"1红润 2其他"_s);
    CHECK(printedOptions(u"CH_M12_30"_s, u"24"_s, u"complexion"_s) == u"1红润 2其他"_s);
    const content::Field* face = childForm(u"CH_M1_8"_s).field(u"complexion"_s);
    CHECK(face->optionNumbered(u"2"_s, u"3"_s)->code == u"yellow"_s);
    CHECK(face->optionNumbered(u"2"_s, u"6"_s)->code == u"other"_s);
}

TEST_CASE("黄疸部位 begins with 无 as in the third edition and has four boxes") {
    CHECK(printedOptions(u"CH_NV"_s, {}, u"jaundice_site"_s) == u"1无 2面部 3躯干 4四肢 5手足"_s);
    CHECK(paperNumber(u"CH_NV"_s, {}, u"jaundice_site"_s, u"face"_s) == u"2"_s);
    CHECK(childForm(u"CH_NV"_s).field(u"jaundice_site"_s)->boxes() == 4);
    CHECK(childForm(u"CH_NV"_s).field(u"jaundice_site"_s)->option(u"none"_s)->exclusive);
}

TEST_CASE("可疑佝偻病体征 has three sets of numbers for the same signs") {
    CHECK(printedOptions(u"CH_M1_8"_s, u"3"_s, u"rickets_signs"_s) == u"1无 2颅骨软化"_s);
    const QString sixAndEight = u"1无 2肋串珠 3肋软骨沟 4鸡胸 5手足镯 6颅骨软化 7方颅"_s;
    CHECK(printedOptions(u"CH_M1_8"_s, u"6"_s, u"rickets_signs"_s) == sixAndEight);
    CHECK(printedOptions(u"CH_M1_8"_s, u"8"_s, u"rickets_signs"_s) == sixAndEight);
    CHECK(printedOptions(u"CH_M12_30"_s, u"12"_s, u"rickets_signs"_s) ==
          u"1无 2肋串珠 3肋软骨沟 4鸡胸 5手足镯 6“O”型腿 7“X”型腿"_s);
    CHECK(paperNumber(u"CH_M1_8"_s, u"3"_s, u"rickets_signs"_s, u"craniotabes"_s) == u"2"_s);
    CHECK(paperNumber(u"CH_M1_8"_s, u"8"_s, u"rickets_signs"_s, u"craniotabes"_s) == u"6"_s);
    CHECK(paperNumber(u"CH_M1_8"_s, u"3"_s, u"rickets_signs"_s, u"beading"_s).isEmpty());
    CHECK(askedIn(u"CH_M1_8"_s, u"rickets_signs"_s) == u"3,6,8"_s);
    CHECK(askedIn(u"CH_M12_30"_s, u"rickets_signs"_s) == u"12,18,24"_s);
}

TEST_CASE("guidance 1 is feeding until 18 months and diet from 24 months on") {
    CHECK(printedOptions(u"CH_NV"_s, {}, u"guidance"_s).startsWith(u"1喂养指导 2发育指导"_s));
    CHECK(printedOptions(u"CH_M1_8"_s, u"8"_s, u"guidance"_s).startsWith(u"1科学喂养 2生长发育"_s));
    CHECK(printedOptions(u"CH_M12_30"_s, u"18"_s, u"guidance"_s).startsWith(u"1科学喂养 2"_s));
    CHECK(printedOptions(u"CH_M12_30"_s, u"24"_s, u"guidance"_s).startsWith(u"1合理膳食 2"_s));
    CHECK(printedOptions(u"CH_Y3_6"_s, u"5"_s, u"guidance"_s).startsWith(u"1合理膳食 2"_s));
    CHECK(printedOptions(u"CH_M12_30"_s, u"30"_s, u"guidance"_s).endsWith(u"6其他"_s));
}

TEST_CASE("obesity is kept apart in the program and bears the number of 超重 on paper") {
    CHECK(printedOptions(u"CH_Y3_6"_s, u"4"_s, u"growth_eval"_s) == u"1正常 2低体重 3消瘦 4生长迟缓 5超重"_s);
    const Answers obese(QJsonObject{{u"visit_age"_s, u"4"_s}, {u"growth_eval"_s, QJsonArray{u"obese"_s}}});
    CHECK(paperNumbers(*childForm(u"CH_Y3_6"_s).field(u"growth_eval"_s), obese, u"4"_s) ==
          QStringList{u"5"_s});
}

TEST_CASE("every age asks its own four warning signs") {
    int signs = 0;
    for (const QString& code : {u"CH_M1_8"_s, u"CH_M12_30"_s, u"CH_Y3_6"_s}) {
        for (const content::Field& field : childForm(code).fields) {
            if (!field.code.startsWith("dev_signs_"_L1))
                continue;
            CAPTURE(field.code);
            REQUIRE(field.columns.size() == 1);
            CHECK(u"dev_signs_%1%2"_s.arg(field.columns.first(), code == u"CH_Y3_6"_s ? u"y" : u"m") ==
                  field.code);
            CHECK(field.options.size() == 4);
            signs += static_cast<int>(field.options.size());
        }
    }
    CHECK(signs == 44);
    CHECK(askedIn(u"CH_M1_8"_s, u"dev_reviewed"_s) == u"3,6,8"_s);
}

TEST_CASE("what the age matrix of the specification leaves out is not asked") {
    CHECK(askedIn(u"CH_M1_8"_s, u"hearing"_s) == u"6"_s);
    CHECK(askedIn(u"CH_M1_8"_s, u"mouth"_s) == u"1,3"_s);
    CHECK(askedIn(u"CH_M1_8"_s, u"teeth"_s) == u"6,8"_s);
    CHECK(askedIn(u"CH_M1_8"_s, u"umbilicus_1m"_s) == u"1"_s);
    CHECK(askedIn(u"CH_M1_8"_s, u"umbilicus_3m"_s) == u"3"_s);
    CHECK(askedIn(u"CH_M1_8"_s, u"hb"_s) == u"6,8"_s);
    CHECK(askedIn(u"CH_M12_30"_s, u"fontanelle"_s) == u"12,18,24"_s);
    CHECK(askedIn(u"CH_M12_30"_s, u"hearing"_s) == u"12,24"_s);
    CHECK(askedIn(u"CH_M12_30"_s, u"gait"_s) == u"18,24,30"_s);
    CHECK(askedIn(u"CH_M12_30"_s, u"hb"_s) == u"18,30"_s);
    CHECK(askedIn(u"CH_M12_30"_s, u"vitd_iu"_s) == u"12,18,24"_s);
    CHECK(askedIn(u"CH_Y3_6"_s, u"vision_left"_s) == u"4,5,6"_s);
    CHECK(askedIn(u"CH_Y3_6"_s, u"hearing"_s) == u"3"_s);
}

TEST_CASE("a new home visit takes over what the child's record knows, the weight in kilograms") {
    const Answers offered = prefilled(childForm(u"CH_NV"_s), childContext(termGirl, u"2026-01-18T09:00"_s));
    CHECK(offered.text(u"sex"_s) == u"2"_s);
    CHECK(offered.text(u"birth_date"_s) == u"2026-01-10"_s);
    CHECK(offered.number(u"birth_weight_kg"_s) == 3.25);
    CHECK(offered.number(u"ga_weeks"_s) == 39.0);
    CHECK(offered.text(u"visit_date"_s) == u"2026-01-18"_s);
    Answers visit = offered;
    visit.set(u"weight_kg"_s, 3.0);
    computeFields(childForm(u"CH_NV"_s), visit, childContext(termGirl, u"2026-01-18T09:00"_s));
    CHECK(visit.number(u"age_days"_s) == 8.0);
    CHECK(visit.text(u"visit_due"_s) == u"2026-01-20"_s);
    CHECK(visit.number(u"weight_change_pct"_s).value_or(0) < -7.69);
}

TEST_CASE("the items marked * are asked only of small, early, twin or malformed newborns") {
    const Context context = childContext(termGirl, u"2026-01-18T09:00"_s);
    const content::Form& form = childForm(u"CH_NV"_s);
    Answers visit(QJsonObject{{u"birth_weight_kg"_s, 3.2},
                              {u"ga_weeks"_s, 39},
                              {u"delivery_mode"_s, QJsonArray{u"1"_s}},
                              {u"birth_defect"_s, u"1"_s}});
    const auto asked = [&] { return isRelevant(*form.field(u"milk_ml"_s), form, visit, context); };
    CHECK_FALSE(asked());
    visit.set(u"birth_weight_kg"_s, 2.49);
    CHECK(asked());
    visit.set(u"birth_weight_kg"_s, 2.5);
    visit.set(u"ga_weeks"_s, 36);
    CHECK(asked());
    visit.set(u"ga_weeks"_s, 37);
    visit.set(u"delivery_mode"_s, QJsonArray{u"1"_s, u"5"_s});
    CHECK(asked());
    visit.set(u"delivery_mode"_s, QJsonArray{u"1"_s});
    visit.set(u"birth_defect"_s, u"2"_s);
    CHECK(asked());
}

TEST_CASE("the corrected age is told for preterm children until two years, and levels wait for their term") {
    const content::Form& form = childForm(u"CH_M1_8"_s);
    QJsonObject preterm = termGirl;
    preterm.insert(u"ga_weeks"_s, 32);
    preterm.insert(u"ga_days"_s, 3);
    const auto visited = [&](const QJsonObject& child, const QString& day) {
        const Context context = childContext(child, day + u"T09:00"_s);
        Answers visit(QJsonObject{{u"visit_age"_s, u"3"_s}, {u"visit_date"_s, day}});
        computeFields(form, visit, context);
        const bool level = isRelevant(*form.field(u"weight_level"_s), form, visit, context);
        return std::pair(visit, level);
    };
    const auto [early, earlyLevel] = visited(preterm, u"2026-02-10"_s);
    CHECK_FALSE(early.has(u"corrected_age"_s));
    CHECK_FALSE(earlyLevel);
    CHECK(early.text(u"exact_age"_s) == u"1月0天"_s);
    const auto [later, laterLevel] = visited(preterm, u"2026-04-10"_s);
    CHECK(later.number(u"corrected_age"_s) == 1.0);
    CHECK(laterLevel);
    const auto [term, termLevel] = visited(termGirl, u"2026-02-10"_s);
    CHECK_FALSE(term.has(u"corrected_age"_s));
    CHECK(termLevel);
}
