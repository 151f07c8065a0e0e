#include "core/work/demo_person.h"

#include "core/base/gestational_age.h"
#include "core/work/identity.h"

#include <QJsonArray>

#include <algorithm>

namespace muying::work {

using namespace Qt::StringLiterals;

namespace {

const DemoName& weightedName(const std::vector<DemoName>& names, DemoRandom& random) {
    std::vector<int> weights;
    for (const DemoName& name : names)
        weights.push_back(name.weight);
    return names[random.weighted(weights)];
}

struct FullName {
    QString zh, ko;
};

FullName fullName(const DemoData& data, DemoRandom& random, bool korean, bool woman) {
    const DemoName& surname = weightedName(korean ? data.koreanSurnames : data.hanSurnames, random);
    const auto& givenNames =
        korean ? (woman ? data.koreanWomen : data.koreanMen) : (woman ? data.hanWomen : data.hanMen);
    const DemoName& given = random.pick(givenNames);
    return {surname.zh + given.zh, korean ? surname.ko + given.ko : QString()};
}

QString phoneNumber(DemoRandom& random) {
    static const std::vector<QString> prefixes{u"135"_s, u"136"_s, u"137"_s, u"138"_s, u"139"_s, u"150"_s};
    return random.pick(prefixes) + u"0000"_s + u"%1"_s.arg(random.between(1, 9999), 4, 10, QChar(u'0'));
}

const DemoTown& townOf(const DemoData& data, DemoRandom& random) {
    std::vector<int> weights;
    for (const DemoTown& town : data.towns)
        weights.push_back(town.weight);
    return data.towns[random.weighted(weights)];
}

void fillNumbers(record::Answers& cover, const DemoData& data, DemoRandom& random, const DemoPerson& person,
                 const DemoPlace& place) {
    const QString number = u"%1"_s.arg(place.index + 1, 6, 10, QChar(u'0'));
    cover.set(u"archive_no"_s, data.countyCode + u"10000"_s + number);
    cover.set(u"handbook_no"_s, data.countyCode + place.filed.toString(u"yy"_s) + number.right(5));
    cover.set(u"name"_s, person.name);
    if (person.korean)
        cover.set(u"name_ko"_s, person.nameKo);
    cover.set(u"sex"_s, u"2"_s);
    cover.set(u"birth_date"_s, person.birth.toString(Qt::ISODate));
    cover.set(u"id_type"_s, u"01"_s);
    cover.set(u"id_no"_s, demoIdNumber(data.countyCode, person.birth, 900 + 2 * random.between(0, 49)));
    cover.set(u"ethnic_code"_s, person.korean ? u"10"_s : random.chance(8) ? u"11"_s : u"01"_s);
    cover.set(u"phone"_s, phoneNumber(random));
}

void fillSociety(record::Answers& cover, DemoRandom& random, bool korean) {
    static const std::vector<QString> educations{u"2"_s, u"3"_s, u"4"_s, u"6"_s,
                                                 u"7"_s, u"7"_s, u"7"_s, u"8"_s};
    static const std::vector<QString> occupations{u"1"_s, u"2"_s, u"3"_s, u"3"_s,
                                                  u"4"_s, u"4"_s, u"7"_s, u"8"_s};
    cover.set(u"education"_s, random.pick(educations));
    cover.set(u"occupation"_s, random.pick(occupations));
    cover.set(u"marital"_s, u"2"_s);
    cover.set(u"payment"_s, QJsonArray{random.chance(70) ? u"3"_s : u"1"_s});
    const bool koreanOnly = korean && random.chance(20);
    cover.set(u"language_pref"_s, koreanOnly ? u"2"_s : korean ? u"3"_s : u"1"_s);
    cover.set(u"reading_ability"_s, koreanOnly ? u"2"_s : korean ? u"3"_s : u"1"_s);
    cover.set(u"print_lang"_s, korean ? u"2"_s : u"1"_s);
    if (koreanOnly)
        cover.set(u"interpreter_needed"_s, true);
    cover.set(u"contact_consent"_s, true);
}

void fillAddress(record::Answers& cover, const DemoData& data, DemoRandom& random, const DemoPerson& person,
                 const QDate& filed) {
    const DemoTown& town = townOf(data, random);
    const QString village = random.pick(town.villages);
    const bool resident = random.chance(90);
    const QString code = data.countyCode + u"000000"_s;
    cover.set(u"residence_type"_s, resident ? u"1"_s : u"2"_s);
    cover.set(u"reg_addr_code"_s, code);
    cover.set(u"reg_addr"_s, data.province + data.city + data.county + town.name + village);
    cover.set(u"cur_province"_s, data.province);
    cover.set(u"cur_city"_s, data.city);
    cover.set(u"cur_county"_s, data.county);
    cover.set(u"cur_town"_s, town.name);
    cover.set(u"cur_village"_s, village);
    cover.set(u"cur_house"_s, u"%1号"_s.arg(random.between(1, 180)));
    cover.set(u"cur_addr_code"_s, code);
    if (!resident)
        cover.set(u"live_since"_s,
                  std::max(person.birth, filed.addDays(-random.between(200, 2000))).toString(Qt::ISODate));
    cover.set(u"travel_min"_s, random.between(5, 110));
    cover.set(u"travel_mode"_s, random.chance(70) ? u"1"_s : u"3"_s);
}

void fillHistory(record::Answers& cover, DemoRandom& random) {
    static const std::vector<QString> groups{u"1"_s, u"1"_s, u"1"_s, u"2"_s, u"2"_s,
                                             u"2"_s, u"3"_s, u"3"_s, u"3"_s, u"4"_s};
    cover.set(u"blood_abo"_s, random.pick(groups));
    cover.set(u"blood_rh"_s, u"2"_s);
    const bool allergic = random.chance(5);
    cover.set(u"drug_allergy"_s, QJsonArray{allergic ? (random.chance(70) ? u"2"_s : u"3"_s) : u"1"_s});
    cover.set(u"exposure"_s, QJsonArray{u"1"_s});
    cover.set(u"past_disease"_s, QJsonArray{u"1"_s});
    cover.set(u"past_surgery"_s, u"1"_s);
    cover.set(u"past_trauma"_s, u"1"_s);
    cover.set(u"past_transfusion"_s, u"1"_s);
    cover.set(u"genetic_disease"_s, u"1"_s);
    cover.set(u"disability"_s, QJsonArray{u"1"_s});
}

void fillHusband(record::Answers& cover, const DemoData& data, DemoRandom& random, const DemoPerson& person,
                 const QDate& filed) {
    const bool korean = person.korean ? random.chance(75) : random.chance(5);
    const QString name = fullName(data, random, korean, false).zh + sampleSuffix();
    const QString phone = phoneNumber(random);
    const QDate birth = person.birth.addDays(-random.between(-700, 2200));
    cover.set(u"husband_name"_s, name);
    cover.set(u"husband_birth"_s, birth.toString(Qt::ISODate));
    cover.set(u"husband_age"_s, completedYears(birth, filed));
    cover.set(u"husband_phone"_s, phone);
    cover.set(u"husband_ethnic"_s, korean ? u"10"_s : u"01"_s);
    cover.set(u"husband_blood"_s, random.chance(50) ? u"A型"_s : u"B型"_s);
    cover.set(u"ec_name"_s, name);
    cover.set(u"ec_phone"_s, phone);
    cover.set(u"ec_relation"_s, u"1"_s);
}

void fillCare(record::Answers& cover, const DemoData& data, DemoRandom& random, DemoPerson& person,
              const QDate& filed) {
    person.doctor = random.pick(data.doctors);
    person.villageDoctor = random.pick(data.villageDoctors);
    cover.set(u"file_date"_s, filed.toString(Qt::ISODate));
    cover.set(u"file_org"_s, data.clinic);
    cover.set(u"file_person"_s, person.doctor);
    cover.set(u"resp_doctor"_s, person.doctor);
    cover.set(u"village_doctor"_s, person.villageDoctor);
    cover.set(u"village_doctor_phone"_s, phoneNumber(random));
    cover.set(u"fd_contract"_s, random.chance(80) ? u"1"_s : u"0"_s);
    cover.set(u"woman_status"_s, u"1"_s);
}

} // namespace

QString demoIdNumber(const QString& countyCode, const QDate& birth, int serial) {
    static constexpr int weights[17]{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    const QString body = countyCode + birth.toString(u"yyyyMMdd"_s) + u"%1"_s.arg(serial, 3, 10, QChar(u'0'));
    int sum = 0;
    for (int i = 0; i < 17; ++i)
        sum += body[i].digitValue() * weights[i];
    return body + u"10X98765432"_s[sum % 11];
}

DemoPerson demoPerson(const DemoData& data, DemoRandom& random, const QDate& birth, const DemoPlace& place) {
    DemoPerson person;
    person.birth = birth;
    person.korean = random.chance(28);
    const FullName name = fullName(data, random, person.korean, true);
    person.name = name.zh + sampleSuffix();
    person.nameKo = name.ko;
    fillNumbers(person.cover, data, random, person, place);
    fillSociety(person.cover, random, person.korean);
    fillAddress(person.cover, data, random, person, place.filed);
    fillHistory(person.cover, random);
    fillHusband(person.cover, data, random, person, place.filed);
    fillCare(person.cover, data, random, person, place.filed);
    return person;
}

} // namespace muying::work
