#include "core/work/education_year.h"

#include <algorithm>

namespace muying::work {

using namespace Qt::StringLiterals;

namespace {

const QString classForm = u"EDU_CLASS"_s;
const QString heldState = u"2"_s;
const QString notHeldState = u"3"_s;

void addHeld(EducationCount& count, const record::Answers& answers) {
    const auto whole = [&](const QString& field) {
        return static_cast<int>(answers.number(field).value_or(0));
    };
    ++count.held;
    count.people += whole(u"ec_people"_s);
    count.pregnant += whole(u"ec_pregnant"_s);
    count.korean += whole(u"ec_korean"_s);
    count.sheets += whole(u"ec_sheets"_s);
}

void addPlanned(EducationCount& count, const record::Answers& answers) {
    ++count.planned;
    count.notHeld += answers.text(u"ec_state"_s) == notHeldState ? 1 : 0;
}

EducationCount* monthOf(EducationYear& year, const QDate& day) {
    return day.isValid() && day.year() == year.year ? &year.months[static_cast<std::size_t>(day.month() - 1)]
                                                    : nullptr;
}

} // namespace

EducationYear educationYear(const content::Library& library, const Chart& clinic, int year) {
    EducationYear result;
    result.year = year;
    const content::Form* form = library.form(classForm);
    const content::Field* topic = form ? form->field(u"ec_topic"_s) : nullptr;
    for (const content::Option& option : topic ? topic->options : std::vector<content::Option>{})
        result.topics.emplace_back(option.code, EducationCount{});
    for (const record::Entry* entry : clinic.all(classForm)) {
        const record::Answers& answers = entry->answers;
        const auto topicCount = std::ranges::find(result.topics, answers.text(u"ec_topic"_s),
                                                  [](const auto& pair) { return pair.first; });
        std::vector<EducationCount*> planned, held;
        if (EducationCount* month = monthOf(result, answers.date(u"ec_date"_s)))
            planned = {month, &result.all};
        if (EducationCount* month = monthOf(result, answers.date(u"ec_held"_s));
            month && answers.text(u"ec_state"_s) == heldState)
            held = {month, &result.all};
        if (topicCount != result.topics.end()) {
            if (!planned.empty())
                planned.push_back(&topicCount->second);
            if (!held.empty())
                held.push_back(&topicCount->second);
        }
        for (EducationCount* count : planned)
            addPlanned(*count, answers);
        for (EducationCount* count : held)
            addHeld(*count, answers);
    }
    for (int month = 1; month <= 12; ++month) {
        const EducationCount& count = result.months[static_cast<std::size_t>(month - 1)];
        if (count.planned == 0 && count.held == 0)
            result.emptyMonths << month;
    }
    return result;
}

} // namespace muying::work
