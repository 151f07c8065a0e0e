#include "core/growth/monitoring_fields.h"

#include "core/base/gestational_age.h"
#include "core/record/argument.h"
#include "core/record/child_computations.h"

#include <QHash>
#include <QJsonArray>

#include <cmath>

namespace muying::growth {

using namespace Qt::StringLiterals;
using record::Arguments;

namespace {

constexpr int correctedBelowMonths = 24;
constexpr int standingFromMonths = 24;

/// Sex, birth, day, weeks and days of gestation at birth, from argument `at` on. Empty when sex or age is
/// missing or the corrected age lies before term.
std::optional<Measurement> childAt(const Arguments& arguments, std::size_t at) {
    const QString sex = record::codeAt(arguments, at);
    const QDate birth = record::dateAt(arguments, at + 1);
    const QDate day = record::dateAt(arguments, at + 2);
    const int months = completedMonths(birth, day);
    if ((sex != "1"_L1 && sex != "2"_L1) || months < 0)
        return std::nullopt;
    const int early =
        record::daysBornEarly(record::numberAt(arguments, at + 3), record::numberAt(arguments, at + 4));
    const QDate start = birth.addDays(months < correctedBelowMonths ? early : 0);
    if (day < start)
        return std::nullopt;
    Measurement child;
    child.sex = sex == "1"_L1 ? Sex::Boy : Sex::Girl;
    child.setAge(start, day);
    return child;
}

/// One indicator by WS/T 423: level, class and place between the SD lines.
std::optional<WstReading> wstReading(const GrowthTables& tables, const Measurement& child,
                                     const QString& indicator) {
    const bool byHeight = indicator == u"wflh"_s;
    const bool weighed = byHeight || indicator == u"wfa"_s || indicator == u"bfa"_s;
    std::optional<double> value = child.weightKg;
    if (indicator == u"lhfa"_s)
        value = child.lengthHeightCm;
    else if (indicator == u"hcfa"_s)
        value = child.headCm;
    else if (indicator == u"bfa"_s)
        value = child.bmi();
    if (!value || (weighed && child.oedema) || (byHeight && !child.lengthHeightCm))
        return std::nullopt;
    if (!byHeight)
        return readWst(tables, indicator, child.sex, child.months(), *value);
    const bool lying = child.months() < standingFromMonths;
    return readWst(tables, lying ? u"wfl"_s : u"wfh"_s, child.sex, *child.lengthHeightCm, *value);
}

/// 上 中上 中 中下 下 as the codes 5 … 1.
QJsonValue levelValue(const std::optional<WstReading>& reading) {
    static const QStringList words{u"下"_s, u"中下"_s, u"中"_s, u"中上"_s, u"上"_s};
    const qsizetype at = reading ? words.indexOf(reading->levelSd) : -1;
    return at < 0 ? QJsonValue() : QJsonValue(QString::number(at + 1));
}

/// Between which SD lines: "1" below −3, "2" −3 to −2, "3" −2 to −1, "4" −1 to +1, "5" +1 to +2, "6" +2 to
/// +3, "7" from +3; bounds belong to the band above them.
QJsonValue bandValue(const std::optional<WstReading>& reading) {
    if (!reading)
        return {};
    if (reading->beyond != 0 || !reading->z)
        return reading->beyond < 0 ? u"1"_s : u"7"_s;
    int band = 2;
    for (const double limit : {-2.0, -1.0, 1.0, 2.0, 3.0}) {
        if (*reading->z >= limit)
            ++band;
    }
    return QString::number(band);
}

QJsonValue nutritionClasses(const GrowthTables& tables, const Measurement& child) {
    static const QStringList words{u"正常"_s,         u"低体重"_s,  u"重度低体重"_s, u"生长迟缓"_s,
                                   u"重度生长迟缓"_s, u"消瘦"_s,    u"重度消瘦"_s,   u"超重"_s,
                                   u"肥胖"_s,         u"重度肥胖"_s};
    QJsonArray codes;
    bool read = false;
    for (const QString& indicator : {u"wfa"_s, u"lhfa"_s, u"wflh"_s, u"bfa"_s}) {
        const auto reading = wstReading(tables, child, indicator);
        read = read || reading;
        const qsizetype at = reading ? words.indexOf(reading->nutrition) : -1;
        if (at > 0 && !codes.contains(QString::number(at)))
            codes.append(QString::number(at));
    }
    if (!read)
        return {};
    // "Normal" needs weight and length: one good measure does not make up for a missing one.
    if (codes.isEmpty() && child.weightKg && child.lengthHeightCm && !child.oedema)
        codes.append(u"0"_s);
    return codes.isEmpty() ? QJsonValue() : QJsonValue(codes);
}

QJsonValue whoScore(const GrowthTables& tables, const Measurement& child, const QString& indicator) {
    const GrowthReading reading = readGrowth(tables, Standard::Who, child);
    auto found = reading.indicators.constFind(indicator);
    if (found == reading.indicators.constEnd() && indicator == u"wfl"_s)
        found = reading.indicators.constFind(u"wfh"_s);
    return found != reading.indicators.constEnd() && found->z ? QJsonValue(*found->z) : QJsonValue();
}

/// Weight, height, head, posture, oedema, then the child.
QJsonValue whoValue(const GrowthTables& tables, const QString& name, const Arguments& arguments) {
    static const QHash<QString, QString> indicators{{u"who_waz"_s, u"wfa"_s},
                                                    {u"who_laz"_s, u"lhfa"_s},
                                                    {u"who_wlz"_s, u"wfl"_s},
                                                    {u"who_baz"_s, u"bfa"_s},
                                                    {u"who_hcz"_s, u"hcfa"_s}};
    auto child = childAt(arguments, 5);
    if (!child || !indicators.contains(name))
        return {};
    child->weightKg = record::numberAt(arguments, 0);
    child->lengthHeightCm = record::numberAt(arguments, 1);
    child->headCm = record::numberAt(arguments, 2);
    const QString posture = record::codeAt(arguments, 3);
    child->posture = posture == "1"_L1   ? Posture::Lying
                     : posture == "2"_L1 ? Posture::Standing
                                         : Posture::Unknown;
    child->oedema = record::truthAt(arguments, 4);
    return whoScore(tables, *child, indicators.value(name));
}

/// Which measures come first, what stands behind them, and what is read.
struct WstCall {
    QString indicator;
    bool weight = false, height = false, head = false, oedema = false;
    bool band = false; ///< SD band instead of level
};

const QHash<QString, WstCall>& wstCalls() {
    static const QHash<QString, WstCall> calls{
        {u"wst_wfa"_s, {u"wfa"_s, true, false, false, true, false}},
        {u"wst_lhfa"_s, {u"lhfa"_s, false, true, false, false, false}},
        {u"wst_wflh"_s, {u"wflh"_s, true, true, false, true, false}},
        {u"wst_bfa"_s, {u"bfa"_s, true, true, false, true, false}},
        {u"wst_hcfa"_s, {u"hcfa"_s, false, false, true, false, false}},
        {u"nutrition_class"_s, {{}, true, true, false, true, false}},
        {u"sd_wfa"_s, {u"wfa"_s, true, false, false, false, true}},
        {u"sd_lhfa"_s, {u"lhfa"_s, false, true, false, false, true}},
        {u"sd_wflh"_s, {u"wflh"_s, true, true, false, false, true}},
    };
    return calls;
}

QJsonValue wstValue(const GrowthTables& tables, const WstCall& call, const Arguments& arguments) {
    Measurement measured;
    std::size_t at = 0;
    if (call.weight)
        measured.weightKg = record::numberAt(arguments, at++);
    if (call.height)
        measured.lengthHeightCm = record::numberAt(arguments, at++);
    if (call.head)
        measured.headCm = record::numberAt(arguments, at++);
    if (call.oedema)
        measured.oedema = record::truthAt(arguments, at++);
    const auto child = childAt(arguments, at);
    if (!child)
        return {};
    measured.sex = child->sex;
    measured.ageDays = child->ageDays;
    measured.ageMonths = child->ageMonths;
    if (call.indicator.isEmpty())
        return nutritionClasses(tables, measured);
    const auto reading = wstReading(tables, measured, call.indicator);
    return call.band ? bandValue(reading) : levelValue(reading);
}

} // namespace

QJsonValue monitoringValue(const GrowthTables& tables, const QString& name, const Arguments& arguments) {
    const auto call = wstCalls().constFind(name);
    return call == wstCalls().constEnd() ? whoValue(tables, name, arguments)
                                         : wstValue(tables, *call, arguments);
}

} // namespace muying::growth
