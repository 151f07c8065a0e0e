#include "ui/print/referral_plan.h"

namespace muying::print {

using namespace Qt::StringLiterals;

namespace {

using Kind = SlipCell::Kind;

constexpr double labelRoom = 18, third = 42, half = 72, wide = 102, full = 162;

SlipCell one(const char* code, double value = third, const LocalText& title = {}) {
    return {{QLatin1String(code)}, labelRoom, value, title, Kind::Fields, 1, false};
}
SlipCell several(const LocalText& title, const QStringList& codes, double value) {
    return {codes, labelRoom, value, title, Kind::Fields, 1, false};
}
/// The same answer, asked on our slip and on the sheet of the other institution.
SlipCell either(const char* ours, const char* theirs, double value, const LocalText& title) {
    return {{QLatin1String(ours), QLatin1String(theirs)}, labelRoom, value, title, Kind::Fields, 1, true};
}
SlipCell bare(const QStringList& codes, double value) {
    return {codes, 0, value, {}, Kind::Fields, 1, false};
}
SlipCell signature(const LocalText& title, const QStringList& codes, double width, int signers = 1) {
    return {codes, 0, width, title, Kind::Signature, signers, false};
}
SlipCell stamp(const LocalText& title, double width, const QStringList& date = {}) {
    return {date, 0, width, title, Kind::Stamp, 1, false};
}
SlipCell grades(const char* ours, const char* theirs) {
    return {{QLatin1String(ours), QLatin1String(theirs)},
            labelRoom,
            full,
            {u"评估分级"_s, u"평가등급"_s, {}},
            Kind::Grades,
            1,
            true};
}

constexpr double signatureRow = 11.6;

const LocalText doctorSigns{u"转诊医生签名"_s, u"전원의사 서명"_s, {}};
const LocalText receiverSigns{u"接诊医生签名"_s, u"접수의사 서명"_s, {}};
const LocalText senderStamp{u"转诊机构（盖章）"_s, u"전원기구(도장)"_s, {}};
const LocalText receiverStamp{u"接诊机构（盖章）"_s, u"접수기구(도장)"_s, {}};

std::vector<SlipRow> mothersStub() {
    return {
        {{one("name"), one("age"), one("archive_no")}},
        {{one("id_no"), one("phone"), one("ref_dt", third, {u"转诊时间"_s, u"전원시간"_s, {}})}},
        {{one("address", wide), one("to_org")}},
        {{one("ec", wide, {u"家属"_s, u"가족"_s, {}}), one("to_dept")}},
        {{several({u"联络"_s, u"련락"_s, {}}, {u"to_contact"_s, u"call_dt"_s, u"call_result"_s}, full)}},
        {{signature(doctorSigns, {u"ref_doctor"_s}, 44),
          several({u"结果随访"_s, u"결과추적"_s, {}},
                  {u"arrived"_s, u"follow_due"_s, u"follow_dt"_s, u"rb_received_by"_s, u"rb_received_date"_s,
                   u"ref_cancel_reason"_s, u"ref_cancelled"_s},
                  118)},
         signatureRow},
    };
}

std::vector<SlipRow> mothersLetter() {
    return {
        {{one("name"), one("age"), one("gp")}},
        {{one("id_no"), one("ga_or_pp", third, {u"孕周/产后"_s, u"임신/산후"_s, {}}), one("phone")}},
        {{one("lmp"), one("edd"), one("blood_group")}},
        {{one("colour", wide, {u"风险颜色"_s, u"위험색갈"_s, {}}), one("allergy")}},
        {{one("screen_pos_items", full, {u"阳性项目"_s, u"양성항목"_s, {}})}, 0, 1},
        {{one("chief", half), one("impression", half, {u"初步印象"_s, u"초보인상"_s, {}})}, 0, 1},
        {{one("present", full, {u"转出原因"_s, u"전원원인"_s, {}})}, 0, 2},
        {{one("past", half, {u"既往史"_s, u"이전 병력"_s, {}}),
          one("tests", half, {u"检查结果"_s, u"검사결과"_s, {}})},
         0,
         1},
        {{several({u"主要情况"_s, u"주요 정황"_s, {}},
                  {u"sbp"_s, u"dbp"_s, u"pulse"_s, u"resp"_s, u"temp"_s, u"spo2"_s, u"fhr"_s,
                   u"bleeding_ml"_s, u"iv_lines"_s, u"conscious"_s},
                  full)}},
        {{one("obs", half, {u"产科情况"_s, u"산과정황"_s, {}}),
          one("drugs", half, {u"已用药物"_s, u"이미 쓴 약"_s, {}})},
         0,
         1},
        {{one("treatment", half), one("enroute", half, {u"途中处理"_s, u"이송중처리"_s, {}})}, 0, 1},
        {{one("ref_kind", wide), bare({u"ref_urgency"_s}, 60)}},
        {{several({u"护送"_s, u"호송"_s, {}},
                  {u"transport"_s, u"depart_dt"_s, u"escort"_s, u"companion_baby"_s}, full)}},
        {{signature(doctorSigns, {u"ref_doctor"_s, u"ref_doctor_phone"_s}, 54),
          signature({u"孕产妇（家属）签名　已知情"_s, u"임산부(가족) 서명, 이미 알고 있음"_s, {}},
                    {u"consent"_s, u"ref_refuse_reason"_s, u"ref_refused"_s}, 72),
          stamp(senderStamp, 54, {u"ref_dt"_s})},
         12},
    };
}

std::vector<SlipRow> mothersAnswer() {
    return {
        {{one("name"), one("id_no"), one("rb_from_org", third, {u"接诊机构"_s, u"접수기구"_s, {}})}},
        {{grades("back_colour", "rb_colour")}, 11.4},
        {{either("back_diag", "rb_diag", full, {u"诊断结果"_s, u"진단결과"_s, {}})}, 0, 1},
        {{one("rb_tests", wide, {u"检查结果"_s, u"검사결과"_s, {}}), one("rb_inpatient_no")}, 0, 1},
        {{one("rb_treat", half),
          either("back_action", "rb_next_plan", half, {u"后续建议"_s, u"다음 건의"_s, {}})},
         0,
         1},
        {{one("back_outcome", wide), bare({u"back_judge"_s}, 60)}},
        {{signature(receiverSigns, {u"back_doctor"_s, u"rb_doctor"_s, u"rb_phone"_s}, 54, 2),
          bare({u"back_dt"_s, u"rb_date"_s, u"rb_no"_s}, 72), stamp(receiverStamp, 54)},
         signatureRow},
    };
}

SlipPlan mothersPlan() {
    SlipPlan plan;
    plan.form = u"REFERRAL"_s;
    plan.answerForm = u"REFERRAL_BACK"_s;
    plan.title = {u"孕产妇双向转诊单"_s, u"임산부 쌍방향전원의뢰서"_s, {}};
    plan.number = u"ref_no"_s;
    plan.colour = u"colour"_s;
    plan.date = u"ref_dt"_s;
    plan.toOrg = u"to_org"_s;
    plan.toDept = u"to_dept"_s;
    plan.due = u"follow_due"_s;
    plan.stub = mothersStub();
    plan.letter = mothersLetter();
    plan.answer = mothersAnswer();
    plan.shortNames = {{u"to_contact"_s, {u"接诊人"_s, u"접수인"_s, {}}},
                       {u"follow_due"_s, {u"期限"_s, u"기한"_s, {}}},
                       {u"follow_dt"_s, {u"随访日期"_s, u"추적날자"_s, {}}},
                       {u"ref_cancel_reason"_s, {u"原因"_s, u"원인"_s, {}}},
                       {u"ref_doctor_phone"_s, {u"电话"_s, u"전화"_s, {}}},
                       {u"rb_phone"_s, {u"电话"_s, u"전화"_s, {}}},
                       {u"ref_refuse_reason"_s, {u"拒绝原因"_s, u"거절원인"_s, {}}},
                       {u"back_judge"_s, {u"评价"_s, u"평가"_s, {}}},
                       {u"ref_urgency"_s, {u"紧急"_s, u"긴급"_s, {}}}};
    // The number, the name and the ID number of the return sheet are those this slip bears itself.
    plan.sameOnPaper = {
        {u"rb_ref_no"_s, u"ref_no"_s}, {u"rb_name"_s, u"name"_s}, {u"rb_id_no"_s, u"id_no"_s}};
    return plan;
}

SlipPlan childsPlan() {
    SlipPlan plan;
    plan.form = u"CH_REFERRAL"_s;
    plan.title = {u"儿童双向转诊单"_s, u"아동 쌍방향 전원의뢰서"_s, {}};
    plan.number = u"ref_no"_s;
    plan.date = u"ref_datetime"_s;
    plan.toOrg = u"to_org"_s;
    plan.toDept = u"to_dept"_s;
    plan.stub = {
        {{one("name"), one("sex"), one("age")}},
        {{one("health_record_no", wide), one("phone")}},
        {{one("address", wide), one("ref_datetime")}},
        {{one("to_org", wide), one("to_dept")}},
        {{one("source_form", full)}},
        {{signature(doctorSigns, {u"from_doctor"_s}, 44),
          several({u"追踪（2周内）"_s, u"추적(2주안)"_s, {}}, {u"arrived"_s, u"arrived_date"_s}, 118)},
         signatureRow},
    };
    plan.letter = {
        {{one("name"), one("sex"), one("age")}},
        {{one("health_record_no", wide), one("phone")}},
        {{one("urgency", full)}},
        {{one("impression", full)}, 0, 2},
        {{one("history", full, {u"转出原因"_s, u"전원원인"_s, {}})}, 0, 3},
        {{one("past_history", full)}, 0, 1},
        {{one("treatment", full)}, 0, 2},
        {{one("transport_vitals", wide, {u"生命体征"_s, u"생명징후"_s, {}}), one("escort")}},
        {{one("from_org", wide, {u"转诊机构"_s, u"전원기구"_s, {}}), one("to_doctor")}},
        {{signature(doctorSigns, {u"from_doctor"_s}, 54),
          signature({u"监护人签名　已知情"_s, u"보호자 서명, 이미 알고 있음"_s, {}}, {}, 72),
          stamp(senderStamp, 54, {u"ref_datetime"_s})},
         16},
    };
    plan.answer = {
        {{one("name"), one("back_date"), one("back_inpatient_no")}},
        {{one("back_diagnosis", full)}, 0, 1},
        {{one("back_exam", full, {u"检查结果"_s, u"검사결과"_s, {}})}, 0, 2},
        {{one("back_plan", full, {u"治疗经过和后续建议"_s, u"치료경과와 다음 건의"_s, {}})}, 0, 2},
        {{signature(receiverSigns, {u"back_doctor"_s}, 90), stamp(receiverStamp, 90)}, 16},
    };
    return plan;
}

} // namespace

const SlipPlan* slipPlan(const QString& form) {
    static const std::vector<SlipPlan> plans{mothersPlan(), childsPlan()};
    for (const SlipPlan& plan : plans) {
        if (plan.form == form)
            return &plan;
    }
    return nullptr;
}

} // namespace muying::print
