#include "core/pph/words.h"

#include <QCoreApplication>

namespace muying::pph {

namespace {

struct ReasonWord {
    DoseReason reason;
    const char* name;
    const char* sentence;
};

const ReasonWord reasonWords[] = {
    {DoseReason::Asthma, "asthma",
     QT_TRANSLATE_NOOP("muying::pph", "哮喘：国内指南禁用本药，请改用其他药。")},
    {DoseReason::Hypertension, "hypertension",
     QT_TRANSLATE_NOOP("muying::pph", "高血压：麦角新碱禁用；卡前列素慎用，由医生决定。")},
    {DoseReason::CardiovascularDisease, "cardiovascular_disease",
     QT_TRANSLATE_NOOP("muying::pph", "心血管疾病：禁用本药，请改用其他药。")},
    {DoseReason::OrganDisease, "organ_disease",
     QT_TRANSLATE_NOOP("muying::pph", "活动性肺、肝、肾疾病：禁用本药，请改用其他药。")},
    {DoseReason::Glaucoma, "glaucoma", QT_TRANSLATE_NOOP("muying::pph", "青光眼：禁用本药，请改用其他药。")},
    {DoseReason::Allergy, "allergy", QT_TRANSLATE_NOOP("muying::pph", "对本药过敏：禁用，请改用其他药。")},
    {DoseReason::MaxDose, "max_dose",
     QT_TRANSLATE_NOOP("muying::pph", "超过单次剂量或总次数的上限，不能再给。请换药或升级处理。")},
    {DoseReason::Max24h, "max_24h",
     QT_TRANSLATE_NOOP("muying::pph", "24小时总量将超过上限（含静滴），不能再给。请换第二线药物。")},
    {DoseReason::Interval, "interval", QT_TRANSLATE_NOOP("muying::pph", "离上一剂太近，请等到所示时间。")},
    {DoseReason::WindowClosed, "window_closed",
     QT_TRANSLATE_NOOP("muying::pph", "已过可用的时间窗。各指南说法不同处由医生决定并签名。")},
    {DoseReason::BirthTimeUnknown, "birth_time_unknown",
     QT_TRANSLATE_NOOP("muying::pph", "不知道胎儿娩出的时间，无法判断3小时时间窗。请先填写出生时间。")},
    {DoseReason::AfterProphylaxis, "after_prophylaxis",
     QT_TRANSLATE_NOOP("muying::pph", "已预防性使用，一般不再重复。请改用其他药。")},
    {DoseReason::Route, "route", QT_TRANSLATE_NOOP("muying::pph", "本药不能这样给，请按药物表选择途径。")},
    {DoseReason::IvPush, "iv_push",
     QT_TRANSLATE_NOOP(
         "muying::pph",
         "不能静脉推注：指南和说明书都没有这种用法，推注可致严重低血压。缩宫素请用10 U肌注加稀释静滴"
         "1.2～2.4 U/h；氨甲环酸不少于10分钟。")},
    {DoseReason::RateHigh, "rate_high",
     QT_TRANSLATE_NOOP("muying::pph",
                       "静滴速度超过2023国家指南的1.2～2.4 U/h。5 U/h以内与2014版、WHO做法相近，由医生确认；"
                       "超过5 U/h不给。")},
    {DoseReason::UnitError, "unit_error",
     QT_TRANSLATE_NOOP(
         "muying::pph",
         "单位多半写错（0.02～0.04 U/min＝20～40 mU/min＝1.2～2.4 U/h；µg、mg、g相差一千倍）。请核对。")},
    {DoseReason::UndeliveredPlacenta, "undelivered_placenta",
     QT_TRANSLATE_NOOP("muying::pph", "胎盘还没有娩出，不能用麦角新碱。")},
    {DoseReason::NotForTreatment, "not_for_treatment",
     QT_TRANSLATE_NOOP("muying::pph", "本药此时没有治疗指征（只用于预防，或出血已控制），不提供。")},
    {DoseReason::OffLabel, "off_label",
     QT_TRANSLATE_NOOP("muying::pph",
                       "超出说明书或指南的用法（分娩方式、剂量，或其他宫缩剂仍可得），由医生确认。")},
};

const ReasonWord* wordOf(DoseReason reason) {
    for (const ReasonWord& word : reasonWords) {
        if (word.reason == reason)
            return &word;
    }
    return nullptr;
}

} // namespace

QString verdictName(Verdict verdict) {
    switch (verdict) {
    case Verdict::Allow:
        return QStringLiteral("allow");
    case Verdict::Caution:
        return QStringLiteral("caution");
    case Verdict::Wait:
        return QStringLiteral("wait");
    case Verdict::Block:
        return QStringLiteral("block");
    }
    return {};
}

QString reasonName(DoseReason reason) {
    const ReasonWord* word = wordOf(reason);
    return word ? QString::fromLatin1(word->name) : QString();
}

QString reasonSentence(const DoseVerdict& verdict) {
    if (verdict.unasked)
        return QCoreApplication::translate("muying::pph",
                                           "还没有问过禁忌（哮喘、高血压、心脏病、青光眼、过敏等）。"
                                           "请先问清再用。");
    const ReasonWord* word = wordOf(verdict.reason);
    return word ? QCoreApplication::translate("muying::pph", word->sentence) : QString();
}

QString cannotRuleOutSentence() {
    return QCoreApplication::translate("muying::pph", "不能排除产后出血：请立即测脉搏和血压。");
}

} // namespace muying::pph
