#include "core/work/running_numbers.h"

#include "core/content/computations.h"

#include <algorithm>

namespace muying::work {

using namespace Qt::StringLiterals;

namespace {

const QString numberComputationName = u"running_number"_s;

const content::Field* numberedField(const content::Form& form) {
    const auto found = std::ranges::find_if(form.fields, [](const content::Field& field) {
        return field.compute.startsWith(numberComputationName + u'(');
    });
    return found == form.fields.end() ? nullptr : &*found;
}

QString countKey(const QString& form, int year) {
    return u"%1/%2"_s.arg(form).arg(year);
}

QString written(const store::Store& store, int year, int number) {
    const QString code = store.clinic().value("code"_L1).toString().trimmed();
    const QString text = u"%1-%2"_s.arg(year).arg(number, 4, 10, QChar(u'0'));
    return code.isEmpty() ? text : code + u'-' + text;
}

QDate dayOf(const std::vector<content::ExprValue>& arguments) {
    if (arguments.empty())
        return {};
    if (const auto* moment = std::get_if<QDateTime>(&arguments[0]))
        return moment->date();
    const auto* day = std::get_if<QDate>(&arguments[0]);
    return day ? *day : QDate();
}

} // namespace

bool isNumbered(const content::Form& form) {
    return numberedField(form) != nullptr;
}

QString numberField(const content::Form& form) {
    const content::Field* field = numberedField(form);
    return field ? field->code : QString();
}

NumberRow nextNumbers(const store::Store& store, const QJsonObject& setting, const QString& form, int year,
                      int count) {
    NumberRow row{{}, setting};
    const int used = setting.value(countKey(form, year)).toInt();
    for (int number = used + 1; number <= used + count; ++number)
        row.numbers << written(store, year, number);
    row.setting.insert(countKey(form, year), used + count);
    return row;
}

record::OutsideComputation numberComputation(const store::Store& store, const content::Form& form,
                                             const record::Entry* stored, record::OutsideComputation rest) {
    const content::Field* field = numberedField(form);
    const QJsonValue given = stored && field ? stored->answers.json().value(field->code) : QJsonValue();
    return [&store, code = form.code, given, rest = std::move(rest)](
               const QString& name, const std::vector<content::ExprValue>& arguments) -> QJsonValue {
        if (name != numberComputationName)
            return rest ? rest(name, arguments) : QJsonValue();
        if (given.isString())
            return given;
        const QDate day = dayOf(arguments);
        const auto counts = store.setting(numbersSetting);
        if (!day.isValid() || !counts)
            return {};
        const int used = counts->toObject().value(countKey(code, day.year())).toInt();
        return written(store, day.year(), used + 1);
    };
}

Status takeNumber(const store::Store& store, const content::Form& form, const record::Entry& entry,
                  store::SaveRequest& request) {
    const content::Field* field = numberedField(form);
    if (!field || !entry.answers.has(field->code))
        return success();
    const auto counts = store.setting(numbersSetting);
    if (!counts)
        return counts.error();
    QJsonObject changed = counts->toObject();
    const QString key = countKey(form.code, entry.date.year());
    changed.insert(key, changed.value(key).toInt() + 1);
    request.settings.emplace_back(numbersSetting, changed);
    return success();
}

} // namespace muying::work
