#include "core/work/report_due.h"

namespace muying::work {

using namespace Qt::StringLiterals;

namespace {

QString colourCodeOf(const std::vector<content::ExprValue>& arguments) {
    const auto* code = arguments.empty() ? nullptr : std::get_if<QString>(&arguments[0]);
    return code ? *code : QString();
}

QDate gradingDayOf(const std::vector<content::ExprValue>& arguments) {
    const auto* day = arguments.size() < 2 ? nullptr : std::get_if<QDate>(&arguments[1]);
    return day ? *day : QDate();
}

} // namespace

record::OutsideComputation reportDueComputation(const content::Library& library,
                                                record::OutsideComputation rest) {
    return [&library, rest = std::move(rest)](
               const QString& name, const std::vector<content::ExprValue>& arguments) -> QJsonValue {
        if (name != u"report_due"_s)
            return rest ? rest(name, arguments) : QJsonValue();
        static const QHash<QString, QString> windows{{u"3"_s, u"report.orange"_s}, {u"4"_s, u"report.red"_s}};
        const content::Window* window = library.schedule().window(windows.value(colourCodeOf(arguments)));
        const QDate day = gradingDayOf(arguments);
        if (!window || !day.isValid())
            return {};
        constexpr int hoursOfDay = 24;
        return day.addDays((window->hours + hoursOfDay - 1) / hoursOfDay).toString(Qt::ISODate);
    };
}

} // namespace muying::work
