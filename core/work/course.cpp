#include "core/work/course.h"

#include "core/base/gestational_age.h"

namespace muying::work {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysToTerm = 280;

QString statusWord(const QString& code) {
    static const QHash<QString, QString> words{
        {u"1"_s, u"pregnant"_s}, {u"2"_s, u"postpartum"_s}, {u"3"_s, u"ended"_s}, {u"4"_s, u"transferred"_s},
        {u"5"_s, u"lost"_s},     {u"6"_s, u"died"_s},       {u"7"_s, u"closed"_s}};
    return words.value(code, u"pregnant"_s);
}

QDate firstValid(std::initializer_list<QDate> dates) {
    for (const QDate& date : dates) {
        if (date.isValid())
            return date;
    }
    return {};
}

} // namespace

QDate Course::dayOfGestation(int days) const {
    return edd.isValid() ? edd.addDays(days - daysToTerm) : QDate();
}

std::optional<int> Course::gestationalDays(const QDate& on) const {
    if (!edd.isValid() || !pregnant())
        return std::nullopt;
    return GestationalAge::on(on, edd).days();
}

Course courseOf(const Chart& chart) {
    const record::Answers& episode = chart.episode();
    const record::Entry* first = chart.newest(u"ANC1"_s);
    Course course;
    course.edd =
        firstValid({episode.date(u"edd_best"_s), episode.date(u"edd_art"_s), episode.date(u"edd_us"_s),
                    episode.date(u"edd_lmp"_s), first ? first->answers.date(u"edd"_s) : QDate()});
    course.booked = firstValid(
        {episode.date(u"book_date"_s), chart.pregnancy ? chart.pregnancy->subject.opened : QDate()});
    course.status = statusWord(episode.text(u"episode_status"_s));
    if (!course.pregnant())
        course.ended = firstValid({episode.date(u"end_date"_s), episode.date(u"close_date"_s)});
    return course;
}

bool isFollowUp(const record::Entry& entry) {
    if (entry.form == u"KEY_FOLLOWUP"_s) {
        const QString reached = entry.answers.text(u"kf_reached"_s);
        return reached == u"1"_s || reached == u"2"_s;
    }
    const bool byHand = entry.form == doneForm && entry.answers.text(u"code"_s) == u"follow_up"_s;
    return byHand || entry.form == u"HR_CASE"_s;
}

QDate lastContact(const Chart& chart, const Course& course) {
    QDate last = course.booked;
    for (const record::Entry& entry : chart.entries) {
        const bool seen = entry.form == u"ANC1"_s || entry.form == u"ANC2_5"_s ||
                          entry.form == u"RISK_SCREEN"_s || entry.form == u"RISK_ASSESS"_s ||
                          entry.form == u"PNV1"_s || entry.form == u"PN42"_s || entry.form == u"EPDS"_s ||
                          entry.form == doneForm || isFollowUp(entry);
        if (seen && (!last.isValid() || entry.date > last))
            last = entry.date;
    }
    return last;
}

const record::Entry* newestVisit(const Chart& chart) {
    const record::Entry* first = chart.newest(u"ANC1"_s);
    const record::Entry* later = chart.newest(u"ANC2_5"_s);
    if (!first || !later)
        return first ? first : later;
    return later->date >= first->date ? later : first;
}

} // namespace muying::work
