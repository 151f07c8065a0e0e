#include "core/work/education_year.h"

#include "core/work/leaflet_given.h"

#include <QSet>

#include <algorithm>

namespace muying::work {

using namespace Qt::StringLiterals;

namespace {

const QString classForm = u"EDU_CLASS"_s;
const QString heldState = u"2"_s;
const QString notHeldState = u"3"_s;
const QString bothLanguages = u"2"_s;
const QStringList saidIt{u"1"_s, u"2"_s};

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

void addGiven(EducationCount& count, const GivenLeaflet& given) {
    ++count.given;
    count.givenKorean += given.language == bothLanguages ? 1 : 0;
    count.asked += given.teachBack.isEmpty() ? 0 : 1;
    count.said += saidIt.contains(given.teachBack) ? 1 : 0;
}

/// What a day and a topic count in: its month, the whole, the topic; nothing outside of the days.
std::vector<EducationCount*> countsOf(EducationYear& year, const QDate& day, const QString& topic) {
    if (!day.isValid() || day < year.from || day > year.to)
        return {};
    std::vector<EducationCount*> counts{&year.months[static_cast<std::size_t>(day.month() - 1)], &year.all};
    const auto named =
        std::ranges::find(year.topics, topic, [](const auto& pair) -> const QString& { return pair.first; });
    if (named != year.topics.end())
        counts.push_back(&named->second);
    return counts;
}

/// Code of ec_topic: the form lists the topics of the leaflets in their order.
QString topicCode(const std::vector<ShelfLeaflet>& shelf, const QString& leaflet) {
    const auto found = std::ranges::find(
        shelf, leaflet, [](const ShelfLeaflet& one) -> const QString& { return one.leaflet.code; });
    const qsizetype at = found == shelf.end() ? -1 : content::leafletTopics().indexOf(found->leaflet.topic);
    return at < 0 ? QString() : QString::number(at + 1);
}

int monthNumber(const QDate& day) {
    return day.year() * 12 + day.month();
}

} // namespace

EducationYear educationYear(const content::Library& library, const Chart& clinic, int year) {
    return educationBetween(library, clinic, QDate(year, 1, 1), QDate(year, 12, 31));
}

EducationYear educationBetween(const content::Library& library, const Chart& clinic, const QDate& from,
                               const QDate& to) {
    EducationYear result;
    result.from = from;
    result.to = to;
    result.monthsAsked = monthNumber(to) - monthNumber(from) + 1;
    const content::Form* form = library.form(classForm);
    const content::Field* topic = form ? form->field(u"ec_topic"_s) : nullptr;
    for (const content::Option& option : topic ? topic->options : std::vector<content::Option>{})
        result.topics.emplace_back(option.code, EducationCount{});
    QSet<int> monthsHeld;
    for (const record::Entry* entry : clinic.all(classForm)) {
        const record::Answers& answers = entry->answers;
        const QString code = answers.text(u"ec_topic"_s);
        for (EducationCount* count : countsOf(result, answers.date(u"ec_date"_s), code))
            addPlanned(*count, answers);
        const QDate heldOn = answers.date(u"ec_held"_s);
        if (answers.text(u"ec_state"_s) != heldState)
            continue;
        const auto held = countsOf(result, heldOn, code);
        for (EducationCount* count : held)
            addHeld(*count, answers);
        if (!held.empty())
            monthsHeld.insert(monthNumber(heldOn));
    }
    result.monthsHeld = static_cast<int>(monthsHeld.size());
    for (int month = 1; month <= 12; ++month) {
        const EducationCount& count = result.months[static_cast<std::size_t>(month - 1)];
        if (count.planned == 0 && count.held == 0)
            result.emptyMonths << month;
    }
    return result;
}

Status addLeafletsGiven(const store::Store& store, const std::vector<ShelfLeaflet>& shelf,
                        EducationYear& year) {
    for (const QString& form : leafletForms()) {
        const auto entries = store.entriesOfForm(form, year.from, year.to);
        if (!entries)
            return entries.error();
        for (const record::Entry& entry : *entries) {
            if (entry.voided)
                continue;
            const GivenLeaflet given = givenLeaflet(entry);
            for (EducationCount* count : countsOf(year, given.at.date(), topicCode(shelf, given.code)))
                addGiven(*count, given);
        }
    }
    return success();
}

} // namespace muying::work
