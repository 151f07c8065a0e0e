#include "core/record/child_supplement.h"

#include "core/record/argument.h"
#include "core/record/child_computations.h"

namespace muying::record {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hourSeconds = 3600;
constexpr int urgentHours = 2;    // death, serious disability, cluster, public concern
constexpr int ordinaryHours = 48; // everything else

} // namespace

QJsonValue computeCorrectedDays(const Arguments& arguments) {
    const QDate birth = dateAt(arguments, 0);
    const QDate day = dateAt(arguments, 1);
    const auto weeks = numberAt(arguments, 2);
    if (!birth.isValid() || !day.isValid() || day < birth || !weeks)
        return {};
    return birth.daysTo(day) - daysBornEarly(weeks, numberAt(arguments, 3));
}

QJsonValue computeDevelopmentSigns(const Arguments& arguments) {
    static const QStringList ages{u"3"_s,  u"6"_s,  u"8"_s,  u"12"_s, u"18"_s, u"24"_s,
                                  u"30"_s, u"36"_s, u"48"_s, u"60"_s, u"72"_s};
    const qsizetype at = ages.indexOf(codeAt(arguments, 0));
    const auto index = static_cast<std::size_t>(at + 1);
    const auto* signs =
        at >= 0 && index < arguments.size() ? std::get_if<QStringList>(&arguments[index]) : nullptr;
    return signs && !signs->isEmpty() ? QJsonValue(signs->join(u", "_s)) : QJsonValue();
}

QJsonValue computeAefiReportDue(const Arguments& arguments) {
    const QString severity = codeAt(arguments, 0);
    const auto* found = arguments.size() > 1 ? std::get_if<QDateTime>(&arguments[1]) : nullptr;
    if (severity.isEmpty() || !found || !found->isValid())
        return {};
    // "2 serious" may be a serious disability: the shorter time holds until the doctor says otherwise.
    const int hours = severity == "1"_L1 ? ordinaryHours : urgentHours;
    return found->addSecs(hours * hourSeconds).toString(u"yyyy-MM-ddTHH:mm"_s);
}

} // namespace muying::record
