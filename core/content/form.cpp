#include "core/content/form.h"

#include <algorithm>

namespace muying::content {

namespace {

template <class T>
const T* byCode(const std::vector<T>& list, const QString& code) {
    const auto found = std::ranges::find(list, code, &T::code);
    return found == list.end() ? nullptr : &*found;
}

} // namespace

bool Option::offered(const QString& column) const {
    return numbers.isEmpty() || column.isEmpty() || numbers.contains(QString()) || numbers.contains(column);
}

QString Option::printed(const QString& column) const {
    if (numbers.isEmpty())
        return code;
    const auto everywhere = numbers.constFind(QString());
    return everywhere != numbers.constEnd() ? *everywhere : numbers.value(column);
}

const Option* Field::option(const QString& code) const {
    return byCode(options, code);
}

const Option* Field::optionNumbered(const QString& number, const QString& column) const {
    const auto bears = [&](const Option& option) {
        return option.listed && option.offered(column) && option.printed(column) == number;
    };
    const auto found = number.isEmpty() ? options.end() : std::ranges::find_if(options, bears);
    return found == options.end() ? nullptr : &*found;
}

int Field::boxes(const QString& column) const {
    if (slotCount > 0)
        return slotCount;
    const auto shares = [&](const Option& option) {
        return option.listed && !option.exclusive && option.offered(column);
    };
    return static_cast<int>(std::ranges::count_if(options, shares));
}

const Field* Form::field(const QString& code) const {
    return byCode(fields, code);
}

const Section* Form::section(const QString& code) const {
    return byCode(sections, code);
}

const FieldGroup* Form::group(const QString& code) const {
    return byCode(groups, code);
}

} // namespace muying::content
