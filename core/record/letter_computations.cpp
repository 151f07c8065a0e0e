#include "core/record/letter_computations.h"

#include "core/base/gestational_age.h"
#include "core/record/argument.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace muying::record {

using namespace Qt::StringLiterals;
using content::ExprValue;

namespace {

constexpr int termDays = 259; // 37 weeks
constexpr int lastDayOfPuerperium = 42;

std::optional<int> countAt(const Arguments& arguments, std::size_t index) {
    const ExprValue value = argumentAt(arguments, index);
    const auto* number = std::get_if<double>(&value);
    return number && std::isfinite(*number) && std::abs(*number) < 1e6
               ? std::optional(static_cast<int>(*number))
               : std::nullopt;
}

QJsonValue unchanged(const ExprValue& value) {
    if (const auto* number = std::get_if<double>(&value))
        return *number;
    if (const auto* moment = std::get_if<QDateTime>(&value))
        return moment->isValid() ? QJsonValue(moment->toString(u"yyyy-MM-ddTHH:mm"_s)) : QJsonValue();
    const auto* text = std::get_if<QString>(&value);
    return text && !text->isEmpty() ? QJsonValue(*text) : QJsonValue();
}

QJsonValue recoded(const Arguments& arguments, const QHash<QString, QString>& codes) {
    const QString code = codes.value(codeAt(arguments, 0));
    return code.isEmpty() ? QJsonValue() : QJsonValue(code);
}

QJsonValue computeGravidaPara(const Arguments& arguments) {
    const auto gravida = countAt(arguments, 0);
    const auto vaginal = countAt(arguments, 1);
    const auto caesarean = countAt(arguments, 2);
    if (!gravida || !vaginal || !caesarean)
        return {};
    return u"G%1P%2"_s.arg(*gravida).arg(*vaginal + *caesarean);
}

QJsonValue computeSum(const Arguments& arguments) {
    const auto first = countAt(arguments, 0);
    const auto second = countAt(arguments, 1);
    return first && second ? QJsonValue(*first + *second) : QJsonValue();
}

QJsonValue computeSameDay(const Arguments& arguments) {
    const QDate measured = dateAt(arguments, 1);
    const bool same = measured.isValid() && measured == dateAt(arguments, 2);
    return same ? unchanged(argumentAt(arguments, 0)) : QJsonValue();
}

QJsonValue computeIfSingle(const Arguments& arguments) {
    return countAt(arguments, 1) == 1 ? unchanged(argumentAt(arguments, 0)) : QJsonValue();
}

QJsonValue computeWithinHours(const Arguments& arguments) {
    const ExprValue from = argumentAt(arguments, 0);
    const ExprValue to = argumentAt(arguments, 1);
    const auto hours = countAt(arguments, 2);
    const auto* start = std::get_if<QDateTime>(&from);
    if (!start || !start->isValid() || !hours)
        return {};
    const QDateTime limit = start->addSecs(qint64{*hours} * 3600);
    if (const auto* end = std::get_if<QDateTime>(&to))
        return end->isValid() ? QJsonValue(*end <= limit) : QJsonValue();
    const auto* day = std::get_if<QDate>(&to);
    if (!day || !day->isValid())
        return {};
    if (*day > limit.date())
        return false;
    return *day < limit.date() ? QJsonValue(true) : QJsonValue();
}

QJsonValue computeKeyGroups(const Arguments& arguments) {
    const QDate due = dateAt(arguments, 0);
    const QDate end = dateAt(arguments, 1);
    const QDate day = dateAt(arguments, 2);
    const ExprValue marks = argumentAt(arguments, 3);
    const auto* colours = std::get_if<QStringList>(&marks);
    QJsonArray groups;
    const auto gestation = GestationalAge::on(day, due);
    if (!end.isValid() && gestation.known() && gestation.days() >= termDays)
        groups.append(u"1"_s);
    const bool highRisk =
        colours && (colours->contains(u"3"_s) || colours->contains(u"4"_s) || colours->contains(u"5"_s));
    for (const auto& [colour, group] :
         {std::pair(u"3"_s, u"2"_s), std::pair(u"4"_s, u"3"_s), std::pair(u"5"_s, u"4"_s)}) {
        if (colours && colours->contains(colour))
            groups.append(group);
    }
    const qint64 since = end.isValid() && day.isValid() ? end.daysTo(day) : -1;
    if (highRisk && since >= 0 && since <= lastDayOfPuerperium)
        groups.append(u"5"_s);
    if (codeAt(arguments, 4) == "2"_L1)
        groups.append(u"7"_s);
    return groups.isEmpty() ? QJsonValue() : QJsonValue(groups);
}

QJsonValue computeAnyOfCount(const Arguments& arguments) {
    const auto count = countAt(arguments, 0);
    if (!count || *count < 0)
        return {};
    return *count > 0 ? u"1"_s : u"2"_s;
}

QJsonValue computeFetusClass(const Arguments& arguments) {
    const auto count = countAt(arguments, 0);
    return count && *count > 0 ? QJsonValue(QString::number(std::min(*count, 3))) : QJsonValue();
}

QJsonValue computeDeathCardEducation(const Arguments& arguments) {
    static const QHash<QString, QString> codes{
        {u"1"_s, u"1"_s}, {u"2"_s, u"1"_s}, {u"3"_s, u"1"_s}, {u"4"_s, u"2"_s}, {u"5"_s, u"2"_s},
        {u"6"_s, u"2"_s}, {u"7"_s, u"3"_s}, {u"8"_s, u"4"_s}, {u"9"_s, u"5"_s}, {u"10"_s, u"9"_s}};
    return recoded(arguments, codes);
}

QJsonValue computeDefectCardEducation(const Arguments& arguments) {
    static const QHash<QString, QString> codes{{u"1"_s, u"5"_s}, {u"2"_s, u"5"_s}, {u"3"_s, u"5"_s},
                                               {u"4"_s, u"4"_s}, {u"5"_s, u"4"_s}, {u"6"_s, u"4"_s},
                                               {u"7"_s, u"3"_s}, {u"8"_s, u"2"_s}, {u"9"_s, u"1"_s}};
    return recoded(arguments, codes);
}

QJsonValue computeHanOrMinority(const Arguments& arguments) {
    const QString code = codeAt(arguments, 0);
    const bool stated = !code.isEmpty() && code != "98"_L1; // of foreign descent: neither
    return stated ? QJsonValue(code == "01"_L1 ? u"1"_s : u"2"_s) : QJsonValue();
}

} // namespace

ComputeFunction letterFunction(const QString& name) {
    static const QHash<QString, ComputeFunction> functions{
        {u"gravida_para"_s, computeGravidaPara},
        {u"sum"_s, computeSum},
        {u"same_day"_s, computeSameDay},
        {u"if_single"_s, computeIfSingle},
        {u"within_hours"_s, computeWithinHours},
        {u"key_groups"_s, computeKeyGroups},
        {u"any_of_count"_s, computeAnyOfCount},
        {u"fetus_class"_s, computeFetusClass},
        {u"death_card_education"_s, computeDeathCardEducation},
        {u"defect_card_education"_s, computeDefectCardEducation},
        {u"han_or_minority"_s, computeHanOrMinority},
    };
    return functions.value(name, nullptr);
}

} // namespace muying::record
