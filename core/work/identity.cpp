#include "core/work/identity.h"

#include "core/work/appointments.h"

#include <QJsonArray>

#include <algorithm>

namespace muying::work {

using namespace Qt::StringLiterals;

namespace {

/// identity key ← cover field
const std::vector<std::pair<QString, QString>> womanKeys{
    {u"name"_s, u"name"_s},
    {u"name_ko"_s, u"name_ko"_s},
    {u"id_no"_s, u"id_no"_s},
    {u"phone"_s, u"phone"_s},
    {u"handbook_no"_s, u"handbook_no"_s},
    {u"birth_date"_s, u"birth_date"_s},
    {u"town"_s, u"cur_town"_s},
    {u"village"_s, u"cur_village"_s},
    {u"house"_s, u"cur_house"_s},
    {u"responsible"_s, u"resp_doctor"_s},
    {u"village_doctor"_s, u"village_doctor"_s},
    {u"village_doctor_phone"_s, u"village_doctor_phone"_s},
    {u"blood_abo"_s, u"blood_abo"_s},
    {u"blood_rh"_s, u"blood_rh"_s},
    {u"drug_allergy"_s, u"drug_allergy"_s},
    {u"drug_allergy_other"_s, u"drug_allergy_other"_s},
    {u"language_pref"_s, u"language_pref"_s},
    {u"residence"_s, u"residence_type"_s},
};

void copyValue(const QJsonObject& from, const QString& field, QJsonObject& to, const QString& key) {
    const QJsonValue value = from.value(field);
    if (!value.isUndefined() && !value.isNull())
        to.insert(key, value);
}

void insertDate(QJsonObject& json, const QString& key, const QDate& date) {
    if (date.isValid())
        json.insert(key, date.toString(Qt::ISODate));
}

QJsonArray lettersOf(const Chart& chart) {
    QJsonArray letters;
    for (const record::Entry* letter : chart.all(u"REFERRAL"_s)) {
        if (letter->answers.has(u"ref_no"_s))
            letters.append(QJsonObject{{u"id"_s, letter->id}, {u"no"_s, letter->answers.text(u"ref_no"_s)}});
    }
    return letters;
}

/// The clauses behind the colour in force.
QStringList clausesInForceOf(const Chart& chart, const Standing& standing) {
    if (const record::Entry* graded = chart.entry(standing.gradedBy))
        return graded->answers.multi(u"assess_items"_s);
    const auto kept = newestKept(chart);
    return kept ? kept->result.assess : QStringList();
}

/// What the lists of the clinic show without opening her chart.
void addCareFacts(const Chart& chart, const Standing& standing, const Course& course, QJsonObject& identity) {
    if (const QJsonArray letters = lettersOf(chart); !letters.isEmpty())
        identity.insert(u"letters"_s, letters);
    if (const QStringList clauses = clausesInForceOf(chart, standing); !clauses.isEmpty())
        identity.insert(u"clauses"_s, QJsonArray::fromStringList(clauses));
    if (const QJsonArray agreed = packedAppointments(chart); !agreed.isEmpty())
        identity.insert(u"agreed"_s, agreed);
    insertDate(identity, u"last_contact"_s, lastContact(chart, course));
    const auto screened = [](const record::Entry* screening) {
        return screening->answers.has(u"screen_result"_s);
    };
    identity.insert(u"screened"_s, std::ranges::any_of(chart.all(u"RISK_SCREEN"_s), screened));
}

/// Which files are read together is no answer of any form.
void keepJoins(const QJsonObject& before, QJsonObject& identity) {
    for (const QString& key : {u"merged"_s, u"merged_into"_s})
        copyValue(before, key, identity, key);
}

} // namespace

QJsonObject womanIdentity(const record::Answers& cover, const QJsonObject& before) {
    QJsonObject identity;
    for (const auto& [key, field] : womanKeys)
        copyValue(cover.json(), field, identity, key);
    if (before.value("sample"_L1).toBool())
        identity.insert(u"sample"_s, true);
    keepJoins(before, identity);
    return identity;
}

QJsonObject pregnancyIdentity(const Chart& chart, const Standing& standing, const QStringList& review) {
    const record::Answers& episode = chart.episode();
    const Course course = courseOf(chart);
    QJsonObject identity;
    for (const QString& field :
         {u"gravida"_s, u"para_cs"_s, u"fetus_count"_s, u"height_cm"_s, u"prepreg_weight"_s})
        copyValue(episode.json(), field, identity, field);
    const auto vaginal = episode.number(u"para_vaginal"_s);
    const auto caesarean = episode.number(u"para_cs"_s);
    if (vaginal || caesarean)
        identity.insert(u"para"_s, vaginal.value_or(0) + caesarean.value_or(0));
    insertDate(identity, u"edd"_s, course.edd);
    insertDate(identity, u"book_date"_s, course.booked);
    insertDate(identity, u"end_date"_s, course.ended);
    identity.insert(u"suggested"_s, standing.suggested);
    addCareFacts(chart, standing, course, identity);
    if (standing.since.isValid())
        identity.insert(u"colour_since"_s, standing.since.toString(Qt::ISODate));
    if (!standing.gradedBy.isEmpty())
        identity.insert(u"graded_by"_s, standing.gradedBy);
    if (!review.isEmpty())
        identity.insert(u"review"_s, QJsonArray::fromStringList(review));
    keepJoins(chart.pregnancy->subject.identity, identity);
    return identity;
}

store::SubjectIndex indexOf(const Course& course, const Standing& standing) {
    store::SubjectIndex index;
    index.colour = standing.colour;
    index.purple = standing.purple;
    index.provisional = standing.provisional;
    index.dueDate = course.edd;
    index.status = course.status;
    return index;
}

QString sampleSuffix() {
    return u"（示例）"_s;
}

QString nameWithoutMark(const QString& name) {
    return name.endsWith(sampleSuffix()) ? name.chopped(sampleSuffix().size()) : name;
}

} // namespace muying::work
