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

const Option* Field::option(const QString& code) const {
    return byCode(options, code);
}

int Field::boxes() const {
    if (slotCount > 0)
        return slotCount;
    const auto shares = [](const Option& option) { return option.listed && !option.exclusive; };
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
