#pragma once
#include "core/work/course.h"
#include "core/work/standing.h"

namespace muying::work {

/// What lists, search and headers show of a woman, copied from WOM_COVER into her sealed identity:
/// name, name_ko, id_no, phone, handbook_no, birth_date, town, village, house, responsible, village_doctor,
/// village_doctor_phone, blood_abo, blood_rh, drug_allergy (codes), drug_allergy_other, language_pref,
/// residence, sample; of the responsible person in charge keeper, keeper_phone, keeper_role.
QJsonObject womanIdentity(const record::Answers& cover, const QJsonObject& before);

/// The same for a pregnancy: gravida, para (vaginal + caesarean), para_cs, fetus_count, edd, book_date,
/// end_date, height_cm, prepreg_weight, and of the colour in force suggested, colour_since (ISO date and
/// time), graded_by (entry id), clauses; last_contact, screened, letters (id and no of each referral), agreed
/// (appointments, see appointments.h), plus review (days of reviewDays()).
QJsonObject pregnancyIdentity(const Chart& chart, const Standing& standing, const QStringList& review);

/// Clear columns of a pregnancy.
store::SubjectIndex indexOf(const Course& course, const Standing& standing);

/// Marks invented people wherever their name is shown or printed.
QString sampleSuffix();
/// "李晓梅（示例）" → "李晓梅".
QString nameWithoutMark(const QString& name);

} // namespace muying::work
