#pragma once
#include "core/content/form.h"

namespace muying::content {

/// A computation a form may name in "compute"; core/record evaluates it, this table declares it.
/// A missing operand makes the result missing unless the note says otherwise.
struct Computation {
    QString name;
    /// Types an argument may have: "date" (of a moment its day counts), "datetime", "number", "choice",
    /// "multi" or several behind "|".
    QStringList parameters;
    /// "int", "decimal", "date", "datetime", "bool", "text", "choice" or "multi"; must equal the type of the
    /// computed field.
    QString result;
    /// Made by a room above record (growth) and brought in with record::Context::outside.
    bool outside = false;
};
const std::vector<Computation>& computations();
const Computation* computation(const QString& name);

/// "bmi(height_cm,weight_kg)" taken apart. Arguments are field names ("weight_kg", "preg.edd_best"),
/// whole numbers, "today" or "now".
struct ComputeCall {
    QString name;
    QStringList arguments;
};
Result<ComputeCall> parseCompute(const QString& text);

/// A record whose fields other forms may read: "cover.birth_date".
struct RecordPrefix {
    QString prefix;
    QString form;
};
/// cover → WOM_COVER, preg → PREG_EPISODE, anc1 → ANC1, delivery → DELIVERY, pnv1 → PNV1 of the same woman
/// and pregnancy; baby → DELIVERY_BABY, obs → the observation before (PP_OBS), epds → latest EPDS; visit →
/// her latest earlier ANC2_5, screen → latest RISK_SCREEN, assess → latest RISK_ASSESS, both other than the
/// entry being filled. Of the clinic's own registers: stock → latest earlier movement of the same item,
/// event, duty, meeting → latest earlier AE_REPORT, DUTY, JOINT_MEET. surgery → SURG_SAFETY. referral →
/// latest REFERRAL, report → latest RISK_REPORT, case and contact → latest earlier entry of the HR_CASE and
/// of the KEY_FOLLOWUP. Of a child: child → CH_ID, nscreen → CH_SCREEN; nv, m1, m12, y3, dose, hr, nut_ma,
/// nut_an, nut_ri, nut_ob → latest CH_NV, CH_M1_8, CH_M12_30, CH_Y3_6, IMM_DOSE, CH_HR, CH_NUT_….
const std::vector<RecordPrefix>& recordPrefixes();

} // namespace muying::content
