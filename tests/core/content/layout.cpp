#include "core/content/library.h"
#include "tests/core/content/content_files.h"
#include "tests/core/content/layout_text.h"

using namespace muying;
using namespace muying::content;
using namespace muying::tests;

namespace {

Form realForm(const QString& name) {
    const auto sets = loadOptionSets(realResources() + u"/forms/option_sets.json"_s);
    REQUIRE(sets.ok());
    auto form = loadForm(realResources() + u"/forms/"_s + name, *sets);
    INFO((form.ok() ? std::string() : form.error().message.toStdString()));
    REQUIRE(form.ok());
    return std::move(*form);
}

QStringList rowsOf(const Form& form, LayoutFor target) {
    QStringList rows;
    for (const Row& row : layoutRows(form, target))
        rows << rowText(row);
    return rows;
}

void checkRows(const QStringList& rows, const QStringList& wanted) {
    for (qsizetype i = 0; i < std::min(rows.size(), wanted.size()); ++i)
        CHECK(rows[i] == wanted[i]);
    CHECK(rows.size() == wanted.size());
}

QByteArray textField(const QByteArray& code, const QByteArray& rest) {
    return ",\n{\"code\":\"" + code + "\",\"type\":\"text\",\"zh\":\"" + code +
           "\",\"ko\":\"항목\",\"en\":\"Item\"," + rest + "}";
}

} // namespace

TEST_CASE("The first visit is laid out row by row as the national paper form") {
    checkRows(
        rowsOf(realForm(u"anc1.json"_s), LayoutFor::OfficialPaper),
        {
            u"填表日期 2+2[form_date] | 孕周 2+2[ga_weeks] | 孕妇年龄 2+2[age]"_s,
            u"丈夫姓名 2+2[husband_name] | 丈夫年龄 2+2[husband_age] | 丈夫电话 2+2[husband_phone]"_s,
            u"孕次 2+2[gravida] | 产次 2+6[阴道分娩:para_vaginal 剖宫产:para_cs]"_s,
            u"末次月经 2+4[lmp_date 或不详:lmp_unknown] | 预产期 2+4[edd]"_s,
            u"既往史 2+10[past_history]"_s,
            u"家族史 2+10[family_history]"_s,
            u"个人史 2+10[personal_history]"_s,
            u"妇产科手术史 2+10[gyn_surgery]"_s,
            u"孕产史 2+10[1 自然流产:oh_spont_abort 2 人工流产:oh_induced_abort 3 死胎:oh_fetal_death "
            "4 死产:oh_stillbirth 5 新生儿死亡:oh_neonatal_death 6 出生缺陷儿:oh_defect_child]"_s,
            u"身高 2+4[height_cm] | 体重 2+4[weight_kg]"_s,
            u"体质指数（BMI） 2+4[bmi] | 血压 2+4[sbp /dbp]"_s,
            u"#听诊×1 0+5[心脏:heart] | 0+5[肺部:lung]"_s,
            u"#妇科检查×3 0+5[外阴:vulva] | 0+5[阴道:vagina]"_s,
            u"0+5[宫颈:cervix] | 0+5[子宫:uterus]"_s,
            u"0+5[附件:adnexa] | 0+5[]"_s,
            u"‖辅助检查×11 血常规 2+10[血红蛋白值:hb 白细胞计数值:wbc 血小板计数值:plt 其他:cbc_other]"_s,
            u"尿常规 2+10[尿蛋白:u_pro 尿糖:u_glu 尿酮体:u_ket 尿潜血:u_bld 其他:u_other]"_s,
            u"#血型×1 0+5[ABO:abo] | 0+5[Rh*:rh]"_s,
            u"血糖* 2+10[glucose]"_s,
            u"肝功能 2+10[血清谷丙转氨酶:alt 血清谷草转氨酶:ast 白蛋白:alb 总胆红素:tbil 结合胆红素:dbil]"_s,
            u"肾功能 2+10[血清肌酐:creatinine 血尿素:urea]"_s,
            u"阴道分泌物* 2+10[vag_secretion ~阴道清洁度*:vag_clean]"_s,
            u"乙型肝炎 2+10[乙型肝炎表面抗原:hbsag 乙型肝炎表面抗体*:hbsab 乙型肝炎e抗原*:hbeag "
            "乙型肝炎e抗体*:hbeab 乙型肝炎核心抗体*:hbcab]"_s,
            u"梅毒血清学试验* 2+4[syphilis] | HIV抗体检测* 2+4[hiv]"_s,
            u"B超* 2+10[ultrasound]"_s,
            u"其他* 2+10[aux_other]"_s,
            u"总体评估 2+10[overall]"_s,
            u"保健指导 2+10[guidance]"_s,
            u"转诊 2+10[referral ~原因:referral_reason 机构及科室:referral_to]"_s,
            u"下次随访日期 2+4[next_date] | 随访医生签名 2+4[doctor]"_s,
        });
}

TEST_CASE("Visits two to five are one row per item, the visits side by side") {
    const Form form = realForm(u"anc2_5.json"_s);
    checkRows(rowsOf(form, LayoutFor::OfficialPaper),
              {
                  u"（随访/督促）日期 2+10[visit_kind visit_date]"_s,
                  u"孕周 2+10[ga_weeks]"_s,
                  u"主诉 2+10[complaint]"_s,
                  u"体重 2+10[weight_kg]"_s,
                  u"‖产科检查×4 宫底高度 2+10[fundal_cm]"_s,
                  u"腹围 2+10[girth_cm]"_s,
                  u"胎位 2+10[fetal_pos]"_s,
                  u"胎心率 2+10[fhr]"_s,
                  u"血压 2+10[sbp /dbp]"_s,
                  u"血红蛋白 2+10[hb]"_s,
                  u"尿蛋白 2+10[u_pro]"_s,
                  u"其他辅助检查* 2+10[aux_other]"_s,
                  u"分类 2+10[class]"_s,
                  u"指导 2+10[guidance2 ~guidance3 ~guidance45]"_s,
                  u"转诊 2+10[referral ~原因:referral_reason ~机构及科室:referral_to]"_s,
                  u"下次随访日期 2+10[next_date]"_s,
                  u"随访医生签名 2+10[doctor]"_s,
              });
    QStringList columns;
    for (const Option* option : columnOptions(form))
        columns << option->code + option->text.zh;
    CHECK(columns == QStringList{u"2第2次"_s, u"3第3次"_s, u"4第4次"_s, u"5第5次"_s});
    CHECK(inColumn(form, *form.field(u"guidance2"_s), u"2"_s));
    CHECK_FALSE(inColumn(form, *form.field(u"guidance2"_s), u"3"_s));
    CHECK(inColumn(form, *form.field(u"guidance45"_s), u"5"_s));
    CHECK(inColumn(form, *form.field(u"referral_reason"_s), u"5"_s));
    CHECK(inColumn(form, *form.field(u"hb"_s), u"2"_s));
}

TEST_CASE("Boxes on paper are the national number of slots") {
    const Form anc1 = realForm(u"anc1.json"_s);
    CHECK(anc1.field(u"past_history"_s)->boxes() == 7);
    CHECK(anc1.field(u"family_history"_s)->boxes() == 3);
    CHECK(anc1.field(u"personal_history"_s)->boxes() == 6);
    CHECK(anc1.field(u"vag_secretion"_s)->boxes() == 3);
    CHECK(anc1.field(u"guidance"_s)->boxes() == 5);
    const Form visits = realForm(u"anc2_5.json"_s);
    CHECK(visits.field(u"guidance2"_s)->boxes() == 4);
    CHECK(visits.field(u"guidance3"_s)->boxes() == 6);
    CHECK(visits.field(u"guidance45"_s)->boxes() == 7);
}

TEST_CASE("The screen shows every field exactly once, project fields near the official ones") {
    const QString name = GENERATE(u"anc1.json"_s, u"anc2_5.json"_s, u"wom_cover.json"_s,
                                  u"preg_episode.json"_s, u"risk_screen.json"_s, u"risk_assess.json"_s);
    const Form form = realForm(name);
    QStringList shown;
    for (const Row& row : layoutRows(form, LayoutFor::Screen)) {
        int used = row.group ? 2 : 0;
        for (const Cell& cell : row.cells) {
            CHECK(cell.column == used);
            used += cell.labelColumns + cell.valueColumns;
            for (const Field* field : cell.fields)
                shown << field->code;
        }
        INFO(rowText(row).toStdString());
        CHECK(used == 12);
    }
    QStringList wanted;
    QSet<QString> blanks;
    for (const Field& field : form.fields) {
        for (const Option& option : field.options)
            blanks.insert(option.blankField);
    }
    for (const Field& field : form.fields) {
        if (!blanks.contains(field.code))
            wanted << field.code;
    }
    CHECK(shown == wanted);
}

TEST_CASE("Project fields print on the supplement alone, computed ones of the program nowhere") {
    const Form form = realForm(u"anc1.json"_s);
    QStringList codes;
    for (const Row& row : layoutRows(form, LayoutFor::SupplementPaper)) {
        for (const Cell& cell : row.cells) {
            for (const Field* field : cell.fields) {
                codes << field->code;
                if (field->place.joined) {
                    CHECK(cell.label.zh == field->label.zh);
                    CHECK(inlineLabel(cell, *field).isEmpty());
                }
            }
        }
    }
    CHECK(codes == QStringList{u"ga_days"_s, u"drug_detail"_s, u"gyn_refused"_s, u"ecg"_s, u"tsh"_s,
                               u"lab_date"_s, u"lab_org"_s, u"risk_screen_done"_s, u"referral_contact"_s,
                               u"referral_result"_s, u"woman_sign"_s});
}

TEST_CASE("Adding a field is adding one line: the rows flow around it") {
    const auto form =
        loadText(smallForm(textField("a", "\"w\":\"2+2\",\"origin\":\"official\"") +
                           textField("b", "\"w\":\"2+2\",\"origin\":\"official\"") +
                           textField("c", "\"w\":\"2+6\",\"row\":true,\"origin\":\"official\"") +
                           textField("d", "\"sep\":\"/\",\"origin\":\"official\"") +
                           textField("e", "\"w\":\"2+8\",\"origin\":\"project\"")));
    REQUIRE(form.ok());
    checkRows(rowsOf(*form, LayoutFor::Screen),
              {u"日期 2+4[day] | a 2+4[a]"_s, u"b 2+10[b]"_s, u"c 2+10[c /d]"_s, u"e 2+10[e]"_s});
    checkRows(rowsOf(*form, LayoutFor::OfficialPaper), {u"a 2+2[a] | b 2+6[b]"_s, u"c 2+10[c /d]"_s});
    checkRows(rowsOf(*form, LayoutFor::SupplementPaper), {u"日期 2+10[day]"_s, u"e 2+10[e]"_s});
}
