#include "core/growth/child_growth.h"

#include "core/base/gestational_age.h"
#include "core/record/child_computations.h"

#include <algorithm>

namespace muying::growth {

using namespace Qt::StringLiterals;
using record::Answers;
using record::Entry;

namespace {

constexpr int correctedMonths = 24;
constexpr int lastDay = 2557; // the seventh birthday
constexpr double gramsPerKilogram = 1000;

/// Field codes under which the forms of a child keep a measure.
std::optional<double> measured(const Answers& answers, std::initializer_list<const char16_t*> codes) {
    for (const char16_t* code : codes) {
        const auto value = answers.number(QString::fromUtf16(code));
        if (value && *value > 0)
            return value;
    }
    return std::nullopt;
}

bool isBirthForm(const QString& form) {
    return form == u"CH_ID"_s || form == u"DELIVERY_BABY"_s;
}

Measurement measuredAtBirth(const Entry& entry) {
    Measurement found;
    const auto grams = measured(entry.answers, {u"birth_weight_g", u"weight_g"});
    if (grams)
        found.weightKg = *grams / gramsPerKilogram;
    found.lengthHeightCm = measured(entry.answers, {u"birth_length_cm", u"length_cm"});
    found.headCm = measured(entry.answers, {u"birth_head_cm", u"head_cm"});
    found.posture = Posture::Lying;
    return found;
}

Measurement measuredAtVisit(const Entry& entry) {
    Measurement found;
    found.weightKg = measured(entry.answers, {u"weight_kg", u"v_weight"});
    found.lengthHeightCm = measured(entry.answers, {u"height_cm", u"v_height", u"length_cm"});
    found.headCm = measured(entry.answers, {u"head_cm", u"v_head"});
    found.oedema = entry.answers.boolean(u"oedema"_s).value_or(false);
    const QString method = entry.answers.text(u"height_method"_s);
    if (method == u"1"_s || method == u"lying"_s)
        found.posture = Posture::Lying;
    else if (method == u"2"_s || method == u"standing"_s)
        found.posture = Posture::Standing;
    return found;
}

bool measuresChild(const QString& form) {
    return (form.startsWith(u"CH_"_s) && form != u"CH_DEATH"_s && form != u"CH_REFERRAL"_s) ||
           form == u"DELIVERY_BABY"_s;
}

bool saysAnything(const Measurement& measurement) {
    return measurement.weightKg || measurement.lengthHeightCm || measurement.headCm;
}

/// One of two that only one record gives, or that both give alike.
bool agree(const std::optional<double>& a, const std::optional<double>& b) {
    return !a || !b || *a == *b;
}

/// Two records of one day are one point unless they contradict each other.
bool join(Measurement& into, const Measurement& other) {
    if (!agree(into.weightKg, other.weightKg) || !agree(into.lengthHeightCm, other.lengthHeightCm) ||
        !agree(into.headCm, other.headCm))
        return false;
    if (!into.weightKg)
        into.weightKg = other.weightKg;
    if (!into.lengthHeightCm)
        into.lengthHeightCm = other.lengthHeightCm;
    if (!into.headCm)
        into.headCm = other.headCm;
    into.oedema = into.oedema || other.oedema;
    if (into.posture == Posture::Unknown)
        into.posture = other.posture;
    return true;
}

void readIdentity(const std::vector<const Entry*>& entries, GrowthRecord& record) {
    for (const Entry* entry : entries) {
        if (entry->form != u"CH_ID"_s)
            continue;
        const Answers& card = entry->answers;
        const QString sex = card.text(u"sex"_s);
        record.sex = sex == u"1"_s   ? std::optional(Sex::Boy)
                     : sex == u"2"_s ? std::optional(Sex::Girl)
                                     : std::nullopt;
        record.birth = card.dateTime(u"birth_datetime"_s).date();
        if (!record.birth.isValid())
            record.birth = card.date(u"birth_datetime"_s);
        record.bornEarlyDays = record::daysBornEarly(card.number(u"ga_weeks"_s), card.number(u"ga_days"_s));
    }
}

void addPoint(const Entry& entry, GrowthRecord& record) {
    const bool birth = isBirthForm(entry.form);
    Measurement found = birth ? measuredAtBirth(entry) : measuredAtVisit(entry);
    const QDate day = birth ? record.birth : entry.date;
    const auto age = static_cast<int>(record.birth.daysTo(day));
    if (!saysAnything(found) || age < 0 || age > lastDay)
        return;
    for (GrowthPoint& known : record.points) {
        if (known.date == day && join(known.measured, found))
            return;
    }
    GrowthPoint point;
    point.date = day;
    point.entry = entry.id;
    point.form = entry.form;
    point.ageDays = age;
    point.measured = found;
    point.corrected = record.bornEarlyDays > 0 && completedMonths(record.birth, day) < correctedMonths;
    const int readAge = age - (point.corrected ? record.bornEarlyDays : 0);
    if (readAge >= 0)
        point.readDays = readAge;
    record.points.push_back(std::move(point));
}

void read(const GrowthTables& tables, const GrowthRecord& record, GrowthPoint& point) {
    if (!record.sex || !point.readDays)
        return;
    point.measured.sex = *record.sex;
    point.measured.setAge(point.date.addDays(-*point.readDays), point.date);
    point.wst = readGrowth(tables, Standard::Wst423, point.measured);
    point.who = readGrowth(tables, Standard::Who, point.measured);
}

} // namespace

const GrowthReading* GrowthPoint::reading(Standard standard) const {
    const auto& found = standard == Standard::Wst423 ? wst : who;
    return found ? &*found : nullptr;
}

std::optional<double> measureOf(const Measurement& measured, const QString& indicator) {
    if (indicator == u"lhfa"_s)
        return measured.lengthHeightCm;
    if (indicator == u"hcfa"_s)
        return measured.headCm;
    return indicator == u"bfa"_s ? measured.bmi() : measured.weightKg;
}

QString weightForBody(const GrowthPoint& point) {
    return point.readMonths() < correctedMonths ? u"wfl"_s : u"wfh"_s;
}

const IndicatorReading* readingOf(const GrowthPoint& point, const QString& indicator, Standard standard) {
    const GrowthReading* reading = point.reading(standard);
    if (!reading)
        return nullptr;
    const QStringList names =
        indicator == u"wfh"_s ? QStringList{u"wfl"_s, u"wfh"_s} : QStringList{indicator};
    for (const QString& name : names) {
        const auto found = reading->indicators.constFind(name);
        if (found != reading->indicators.constEnd())
            return &*found;
    }
    return nullptr;
}

const GrowthPoint* GrowthRecord::newest(const QString& indicator, Standard standard) const {
    const auto found = std::find_if(points.rbegin(), points.rend(), [&](const GrowthPoint& point) {
        return readingOf(point, indicator, standard) != nullptr;
    });
    return found == points.rend() ? nullptr : &*found;
}

GrowthTrend GrowthRecord::trend(const QString& indicator) const {
    constexpr int shortestDays = 28;
    constexpr double mainLine = 1;
    const GrowthPoint* last = nullptr;
    const GrowthPoint* before = nullptr;
    for (const GrowthPoint& point : points) {
        if (readingOf(point, indicator, Standard::Wst423)) {
            before = last;
            last = &point;
        }
    }
    if (!before || before->date.daysTo(last->date) < shortestDays)
        return GrowthTrend::Unknown;
    const IndicatorReading* was = readingOf(*before, indicator, Standard::Wst423);
    const IndicatorReading* is = readingOf(*last, indicator, Standard::Wst423);
    const bool grows = indicator == u"wfa"_s || indicator == u"lhfa"_s;
    if (grows && *measureOf(last->measured, indicator) <= *measureOf(before->measured, indicator))
        return GrowthTrend::Slow;
    if (!was->z || !is->z)
        return GrowthTrend::Unknown;
    if (*is->z <= *was->z - mainLine)
        return GrowthTrend::Slow;
    return *is->z >= *was->z + mainLine ? GrowthTrend::Fast : GrowthTrend::Parallel;
}

GrowthRecord growthRecord(const GrowthTables& tables, const std::vector<const record::Entry*>& entries) {
    GrowthRecord record;
    readIdentity(entries, record);
    if (!record.birth.isValid())
        return record;
    for (const Entry* entry : entries) {
        if (!entry->voided && measuresChild(entry->form))
            addPoint(*entry, record);
    }
    std::ranges::stable_sort(record.points, {}, &GrowthPoint::date);
    for (GrowthPoint& point : record.points)
        read(tables, record, point);
    return record;
}

} // namespace muying::growth
