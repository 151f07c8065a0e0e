#include "core/growth/growth_fields.h"

#include "core/base/gestational_age.h"
#include "core/growth/monitoring_fields.h"
#include "core/record/argument.h"
#include "core/record/child_computations.h"

#include <QJsonArray>

namespace muying::growth {

using namespace Qt::StringLiterals;
using Arguments = record::Arguments;

namespace {

constexpr int correctedUntilMonths = 24;

/// Sex by GB/T 2261.1; empty unless male or female.
std::optional<Sex> sexArgument(const Arguments& arguments, std::size_t index) {
    const auto* code = index < arguments.size() ? std::get_if<QString>(&arguments[index]) : nullptr;
    if (code && *code == "1"_L1)
        return Sex::Boy;
    return code && *code == "2"_L1 ? std::optional(Sex::Girl) : std::nullopt;
}

/// Sets the age for the reference: a preterm child counts from 40 weeks until it is two years old. False
/// before that day.
bool setReadingAge(Measurement& child, const QDate& birth, const QDate& day, int bornEarly) {
    const int months = completedMonths(birth, day);
    const QDate start = birth.addDays(months < correctedUntilMonths ? bornEarly : 0);
    if (months < 0 || day < start)
        return false;
    child.setAge(start, day);
    return true;
}

/// 上 = from +2 SD, 下 = below −2 SD; 中上, 中 and 中下 lie between and are all 中 on the national form.
QJsonValue levelCode(const GrowthReading& reading, const QString& indicator) {
    const auto found = reading.indicators.constFind(indicator);
    if (found == reading.indicators.constEnd() || found->levelSd.isEmpty())
        return {};
    if (found->levelSd == u"上"_s)
        return u"1"_s;
    return found->levelSd == u"下"_s ? u"3"_s : u"2"_s;
}

/// Arguments: measure, sex, birth, day, weeks and days of gestation at birth.
QJsonValue ageLevel(const GrowthTables& tables, const QString& indicator, const Arguments& arguments) {
    const auto measure = record::numberAt(arguments, 0);
    const auto sex = sexArgument(arguments, 1);
    const int early = record::daysBornEarly(record::numberAt(arguments, 4), record::numberAt(arguments, 5));
    Measurement child;
    const bool aged = setReadingAge(child, record::dateAt(arguments, 2), record::dateAt(arguments, 3), early);
    if (!measure || !sex || !aged)
        return {};
    child.sex = *sex;
    if (indicator == u"wfa"_s)
        child.weightKg = measure;
    else if (indicator == u"lhfa"_s)
        child.lengthHeightCm = measure;
    else
        child.headCm = measure;
    return levelCode(readGrowth(tables, Standard::Wst423, child), indicator);
}

/// Arguments: weight, height, sex, birth, day. Empty when anything is missing.
std::optional<GrowthReading> bodyReading(const GrowthTables& tables, const Arguments& arguments) {
    Measurement child;
    child.weightKg = record::numberAt(arguments, 0);
    child.lengthHeightCm = record::numberAt(arguments, 1);
    const auto sex = sexArgument(arguments, 2);
    const bool aged = setReadingAge(child, record::dateAt(arguments, 3), record::dateAt(arguments, 4), 0);
    if (!child.weightKg || !child.lengthHeightCm || !sex || !aged)
        return std::nullopt;
    child.sex = *sex;
    return readGrowth(tables, Standard::Wst423, child);
}

QJsonValue weightHeightLevel(const GrowthTables& tables, const Arguments& arguments) {
    const auto reading = bodyReading(tables, arguments);
    if (!reading)
        return {};
    const QJsonValue standing = levelCode(*reading, u"wfh"_s);
    return standing.isNull() ? levelCode(*reading, u"wfl"_s) : standing;
}

/// The words of table 3 as codes of the form; severe degrees belong to their kind.
void collectEvaluation(const QString& nutrition, QStringList& codes) {
    static const std::vector<std::pair<QString, QString>> words{{u"低体重"_s, u"underweight"_s},
                                                                {u"生长迟缓"_s, u"stunted"_s},
                                                                {u"消瘦"_s, u"wasted"_s},
                                                                {u"超重"_s, u"overweight"_s},
                                                                {u"肥胖"_s, u"obese"_s}};
    for (const auto& [word, code] : words) {
        if (nutrition.contains(word) && !codes.contains(code))
            codes << code;
    }
}

QJsonValue growthEvaluation(const GrowthTables& tables, const Arguments& arguments) {
    const auto reading = bodyReading(tables, arguments);
    const bool aged =
        reading && reading->indicators.contains(u"wfa"_s) && reading->indicators.contains(u"lhfa"_s);
    if (!aged)
        return {};
    QStringList codes;
    for (const QString& indicator : {u"wfa"_s, u"lhfa"_s, u"wfl"_s, u"wfh"_s, u"bfa"_s})
        collectEvaluation(reading->indicators.value(indicator).nutrition, codes);
    // Obesity is more than overweight: one of the two is said.
    if (codes.contains(u"obese"_s))
        codes.removeAll(u"overweight"_s);
    return QJsonArray::fromStringList(codes.isEmpty() ? QStringList{u"normal"_s} : codes);
}

} // namespace

record::OutsideComputation growthComputation(std::shared_ptr<const GrowthTables> tables) {
    return [tables = std::move(tables)](const QString& name, const Arguments& arguments) -> QJsonValue {
        if (name == "weight_level"_L1)
            return ageLevel(*tables, u"wfa"_s, arguments);
        if (name == "height_level"_L1)
            return ageLevel(*tables, u"lhfa"_s, arguments);
        if (name == "head_level"_L1)
            return ageLevel(*tables, u"hcfa"_s, arguments);
        if (name == "weight_height_level"_L1)
            return weightHeightLevel(*tables, arguments);
        if (name == "growth_evaluation"_L1)
            return growthEvaluation(*tables, arguments);
        return monitoringValue(*tables, name, arguments);
    };
}

Result<record::OutsideComputation> loadGrowthComputation(const QString& resourcesDir) {
    auto tables = GrowthTables::load(resourcesDir);
    if (!tables)
        return tables.error();
    return growthComputation(*tables);
}

} // namespace muying::growth
