#include "core/work/child_birth.h"

#include "core/base/gestational_age.h"
#include "core/work/course.h"
#include "core/work/identity.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace muying::work {

using namespace Qt::StringLiterals;
using content::Field;
using content::FieldType;
using record::Answers;

namespace {

constexpr int termDays = 37 * 7;
constexpr int lowWeightGrams = 2500;
constexpr int olderMotherYears = 35;
constexpr qint64 hourSeconds = 3600;

/// Fills CH_ID; an answer is a value or the number of an option on paper.
class CardWriter {
public:
    explicit CardWriter(const content::Form& card) : m_card(card) {}

    void value(const QString& code, const QJsonValue& value) {
        const Field* field = m_card.field(code);
        if (!field || field->isComputed() || value.isNull() || value.isUndefined() ||
            value == QJsonValue(u""_s))
            return;
        if (field->type == FieldType::Choice)
            choice(code, value.toString());
        else if (field->type == FieldType::Date)
            m_answers.set(code, value.toString().left(10));
        else
            m_answers.set(code, value);
    }
    /// `number` is what stands on paper; an option the form lacks is left out.
    void choice(const QString& code, const QString& number) {
        const Field* field = m_card.field(code);
        const content::Option* option = field ? optionOf(*field, number) : nullptr;
        if (option)
            m_answers.set(code, option->code);
    }
    void choices(const QString& code, const QStringList& numbers) {
        const Field* field = m_card.field(code);
        QJsonArray codes;
        for (const QString& number : numbers) {
            const content::Option* option = field ? optionOf(*field, number) : nullptr;
            if (option)
                codes.append(option->code);
        }
        if (!codes.isEmpty())
            m_answers.set(code, codes);
    }
    void copy(const QString& code, const Answers& from, const QString& field) {
        value(code, from.json().value(field));
    }
    const Answers& answers() const { return m_answers; }

private:
    static const content::Option* optionOf(const Field& field, const QString& number) {
        const content::Option* option = field.option(number);
        return option ? option : field.optionNumbered(number);
    }

    const content::Form& m_card;
    Answers m_answers;
};

/// The records a child comes from.
struct Origin {
    const Chart& mother;
    const Answers& cover;
    const Answers& episode;
    Answers anc1, delivery, baby;
    int fetuses = 1;

    QDateTime born() const {
        for (const Answers& answers : {baby, delivery}) {
            const QDateTime at = answers.dateTime(u"birth_dt"_s);
            if (at.isValid())
                return at;
        }
        return {};
    }
    QDate birthDay() const {
        const QDateTime at = born();
        return at.isValid() ? at.date() : episode.date(u"end_date"_s);
    }
};

QString firstName(const Origin& origin, const QString& sex) {
    static const QStringList order{u"甲"_s, u"乙"_s, u"丙"_s, u"丁"_s, u"戊"_s};
    const QString mother = origin.cover.text(u"name"_s);
    if (mother.isEmpty())
        return {};
    QString name = nameWithoutMark(mother);
    name += sex == u"1"_s ? u"之男"_s : sex == u"2"_s ? u"之女"_s : u"之婴"_s;
    const auto number = static_cast<int>(origin.baby.number(u"baby_no"_s).value_or(0));
    if (origin.fetuses > 1)
        name += order.value(number - 1);
    return mother.endsWith(sampleSuffix()) ? name + sampleSuffix() : name;
}

QString homeAddress(const Answers& cover) {
    QString address;
    for (const QString& part :
         {u"cur_province"_s, u"cur_city"_s, u"cur_county"_s, u"cur_town"_s, u"cur_village"_s, u"cur_house"_s})
        address += cover.text(part);
    return address;
}

void writeIdentity(CardWriter& card, const Origin& origin) {
    const QString sex = origin.baby.text(u"sex"_s);
    const QString name = firstName(origin, sex);
    card.value(u"name"_s, name);
    if (!name.isEmpty())
        card.value(u"name_is_provisional"_s, true);
    card.choice(u"sex"_s, sex);
    if (origin.born().isValid())
        card.value(u"birth_datetime"_s, origin.born().toString(u"yyyy-MM-ddTHH:mm"_s));
    card.copy(u"birth_cert_no"_s, origin.baby, u"birth_cert_no"_s);
    card.copy(u"handbook_no"_s, origin.cover, u"handbook_no"_s);
    card.copy(u"ethnicity"_s, origin.cover, u"ethnic_code"_s);
    card.copy(u"residence_type"_s, origin.cover, u"residence_type"_s);
    card.copy(u"hukou_address"_s, origin.cover, u"reg_addr"_s);
    card.value(u"home_address"_s, homeAddress(origin.cover));
    card.copy(u"home_village"_s, origin.cover, u"cur_village"_s);
    card.copy(u"guardian_name"_s, origin.cover, u"name"_s);
    card.copy(u"guardian_phone"_s, origin.cover, u"phone"_s);
    if (origin.cover.has(u"name"_s))
        card.choice(u"guardian_relation"_s, u"2"_s);
    card.copy(u"record_doctor"_s, origin.cover, u"resp_doctor"_s);
    card.choice(u"record_status"_s, u"1"_s);
}

void writeParents(CardWriter& card, const Origin& origin) {
    static const std::vector<std::pair<QString, QString>> copies{
        {u"mother_name"_s, u"name"_s},
        {u"mother_id_no"_s, u"id_no"_s},
        {u"mother_birth_date"_s, u"birth_date"_s},
        {u"mother_occupation"_s, u"occupation"_s},
        {u"mother_phone"_s, u"phone"_s},
        {u"mother_blood_abo"_s, u"blood_abo"_s},
        {u"mother_blood_rh"_s, u"blood_rh"_s},
        {u"father_name"_s, u"husband_name"_s},
        {u"father_birth_date"_s, u"husband_birth"_s},
        {u"father_occupation"_s, u"husband_occupation"_s},
        {u"father_phone"_s, u"husband_phone"_s},
    };
    for (const auto& [code, field] : copies)
        card.copy(code, origin.cover, field);
    for (const auto& [code, field] :
         {std::pair{u"mother_hbsag"_s, u"hbsag"_s}, std::pair{u"mother_hiv"_s, u"hiv"_s},
          std::pair{u"mother_syphilis"_s, u"syphilis"_s}})
        card.copy(code, origin.anc1, field);
}

/// Kinds of place of the delivery record as the child's form numbers them.
QString placeNumber(const QString& kind) {
    static const QHash<QString, QString> numbers{{u"1"_s, u"1"_s}, {u"2"_s, u"1"_s}, {u"3"_s, u"3"_s},
                                                 {u"4"_s, u"9"_s}, {u"5"_s, u"4"_s}, {u"6"_s, u"5"_s},
                                                 {u"7"_s, u"9"_s}};
    return numbers.value(kind);
}

std::optional<int> gestationAtBirth(const Origin& origin) {
    if (const auto days = origin.delivery.number(u"birth_ga_days"_s))
        return static_cast<int>(*days);
    const QDate edd = courseOf(origin.mother).edd;
    const QDate birth = origin.birthDay();
    if (!edd.isValid() || !birth.isValid())
        return std::nullopt;
    return GestationalAge::on(birth, edd).days();
}

void writeBirth(CardWriter& card, const Origin& origin) {
    card.choice(u"birth_place_type"_s, placeNumber(origin.delivery.text(u"birth_place_kind"_s)));
    card.copy(u"delivery_org"_s, origin.delivery, u"birth_org"_s);
    if (const auto days = gestationAtBirth(origin); days && *days >= 20 * 7 && *days <= 45 * 7) {
        card.value(u"ga_weeks"_s, *days / 7);
        card.value(u"ga_days"_s, *days % 7);
    }
    card.choice(u"plurality"_s, QString::number(std::min(origin.fetuses, 3)));
    card.copy(u"birth_order_in_pregnancy"_s, origin.baby, u"baby_no"_s);
    QStringList mode{origin.delivery.text(u"mode"_s)};
    if (origin.fetuses > 1 && !mode.first().isEmpty())
        mode << u"5"_s;
    card.choices(u"delivery_mode"_s, mode);
    static const std::vector<std::pair<QString, QString>> copies{
        {u"birth_weight_g"_s, u"weight_g"_s},
        {u"birth_length_cm"_s, u"length_cm"_s},
        {u"birth_head_cm"_s, u"head_cm"_s},
        {u"apgar_1"_s, u"apgar1"_s},
        {u"apgar_5"_s, u"apgar5"_s},
        {u"apgar_10"_s, u"apgar10"_s},
        {u"birth_defect"_s, u"defect"_s},
        {u"birth_defect_desc"_s, u"defect_name"_s},
        {u"feeding_at_discharge"_s, u"feeding"_s},
    };
    for (const auto& [code, field] : copies)
        card.copy(code, origin.baby, field);
    const QString asphyxia = origin.baby.text(u"asphyxia"_s);
    if (!asphyxia.isEmpty()) {
        card.choice(u"asphyxia"_s, asphyxia == u"0"_s ? u"1"_s : u"2"_s);
        card.choice(u"asphyxia_degree"_s, asphyxia == u"0"_s ? QString() : asphyxia);
    }
    const QString where = origin.baby.text(u"where_now"_s);
    if (!where.isEmpty())
        card.choice(u"nicu_admission"_s, where == u"2"_s ? u"2"_s : u"1"_s);
    const QDateTime discharged = origin.delivery.dateTime(u"discharge_dt"_s);
    if (discharged.isValid())
        card.value(u"discharge_date"_s, discharged.date().toString(Qt::ISODate));
}

/// "1" within `hours` of birth, "2" later; empty if it was not recorded.
QString givenWithin(const Origin& origin, const QString& field, int hours) {
    const QDateTime at = origin.baby.dateTime(field);
    const QDateTime born = origin.born();
    if (!at.isValid() || !born.isValid())
        return {};
    return born.secsTo(at) <= hours * hourSeconds ? u"1"_s : u"2"_s;
}

void writeFirstCare(CardWriter& card, const Origin& origin) {
    if (const auto given = origin.baby.boolean(u"vitk"_s))
        card.choice(u"vitk1_given"_s, *given ? u"1"_s : u"2"_s);
    card.choice(u"hepb1_at_birth"_s, givenWithin(origin, u"hepb_dt"_s, 24));
    card.choice(u"hbig_given"_s, givenWithin(origin, u"hbig_dt"_s, 12));
    if (origin.baby.has(u"bcg_dt"_s))
        card.choice(u"bcg_at_birth"_s, u"1"_s);
    const QString skin = origin.delivery.text(u"skin_contact"_s);
    if (!skin.isEmpty())
        card.choice(u"skin_contact_90min"_s, skin == u"1"_s ? u"1"_s : u"2"_s);
    if (const auto minutes = origin.delivery.number(u"first_feed_min"_s))
        card.value(u"first_feed_hours"_s, std::round(*minutes / 6.0) / 10);
}

/// What of the criteria of a high-risk newborn follows from numbers; the others the doctor finds.
void writeHighRisk(CardWriter& card, const Origin& origin) {
    QStringList factors;
    if (const auto days = gestationAtBirth(origin); days && *days < termDays)
        factors << u"1"_s;
    if (const auto grams = origin.baby.number(u"weight_g"_s); grams && *grams < lowWeightGrams)
        factors << u"2"_s;
    const QString asphyxia = origin.baby.text(u"asphyxia"_s);
    if (!asphyxia.isEmpty() && asphyxia != u"0"_s)
        factors << u"3"_s;
    const QDate motherBirth = origin.cover.date(u"birth_date"_s);
    const QDate birth = origin.birthDay();
    if (motherBirth.isValid() && birth.isValid() && completedYears(motherBirth, birth) >= olderMotherYears)
        factors << u"11"_s;
    card.choices(u"hr_factors"_s, factors);
}

} // namespace

record::Answers bornAnswers(const content::Form& card, const Chart& mother, const record::Entry* baby) {
    Origin origin{mother, mother.cover(), mother.episode(), {}, {}, {}, 1};
    if (const record::Entry* first = mother.newest(u"ANC1"_s))
        origin.anc1 = first->answers;
    if (const record::Entry* delivery = mother.newest(u"DELIVERY"_s))
        origin.delivery = delivery->answers;
    if (baby)
        origin.baby = baby->answers;
    origin.fetuses = std::max(1, static_cast<int>(origin.episode.number(u"fetus_count"_s).value_or(1)));
    for (const record::Entry* other : mother.all(u"DELIVERY_BABY"_s))
        origin.fetuses =
            std::max(origin.fetuses, static_cast<int>(other->answers.number(u"baby_no"_s).value_or(1)));
    CardWriter writer(card);
    writeIdentity(writer, origin);
    writeParents(writer, origin);
    writeBirth(writer, origin);
    writeFirstCare(writer, origin);
    writeHighRisk(writer, origin);
    return writer.answers();
}

Chart chartOfChild(const Chart& mother, const store::SubjectRow& child) {
    Chart chart = mother;
    chart.child = child;
    chart.childFiles = {child.subject.id};
    chart.tasks.clear();
    const QString baby = child.subject.identity.value("baby_entry"_L1).toString();
    std::erase_if(chart.entries, [&](const record::Entry& entry) {
        return entry.form == u"DELIVERY_BABY"_s && entry.id != baby;
    });
    return chart;
}

store::SubjectRow newChildRow(const QString& id, const Chart& mother, const QString& pregnancyId,
                              const QDate& today) {
    store::SubjectRow row;
    row.subject.id = id;
    row.subject.kind = record::SubjectKind::Child;
    row.subject.parent = mother.woman.subject.id;
    row.subject.opened = today;
    if (!pregnancyId.isEmpty())
        row.subject.identity.insert(u"pregnancy"_s, pregnancyId);
    if (mother.woman.subject.identity.value("sample"_L1).toBool())
        row.subject.identity.insert(u"sample"_s, true);
    return row;
}

void makeCardFit(const content::Form& card, const record::Context& context, record::Answers& answers) {
    record::dropIrrelevant(card, answers, context);
    record::computeFields(card, answers, context);
    for (const record::Finding& finding : record::validate(card, answers, context)) {
        if (finding.severity == record::Severity::Impossible)
            answers.remove(finding.field);
    }
    record::computeFields(card, answers, context);
}

record::Answers cardOfBirth(const content::Form& card, const record::Context& context, const Chart& mother,
                            const record::Entry& baby) {
    record::Answers answers = record::prefilled(card, context);
    const record::Answers born = bornAnswers(card, mother, &baby);
    for (const QString& code : born.codes())
        answers.set(code, born.json().value(code));
    makeCardFit(card, context, answers);
    return answers;
}

const store::SubjectRow* pregnancyBornOf(const Chart& mother, const QDate& birth) {
    constexpr int daysApart = 3; // between the birth and the end of the pregnancy as registered
    constexpr int earliest = 280 - 20 * 7, latest = 24;
    for (const store::SubjectRow& row : mother.pregnancies) {
        const QDate ended =
            QDate::fromString(row.subject.identity.value("end_date"_L1).toString(), Qt::ISODate);
        const QDate edd = row.index.dueDate;
        const bool sameDay = ended.isValid() && std::abs(ended.daysTo(birth)) <= daysApart;
        const bool fits = !ended.isValid() && edd.isValid() && birth >= edd.addDays(-earliest) &&
                          birth <= edd.addDays(latest);
        if (sameDay || fits)
            return &row;
    }
    return nullptr;
}

bool isLiveBirth(const record::Entry& baby) {
    return baby.form == u"DELIVERY_BABY"_s && !baby.voided && baby.answers.text(u"birth_outcome"_s) == u"1"_s;
}

} // namespace muying::work
