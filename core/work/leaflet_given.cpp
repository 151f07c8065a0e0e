#include "core/work/leaflet_given.h"

#include <QCoreApplication>

#include <algorithm>

namespace muying::work {

using namespace Qt::StringLiterals;
using record::Entry;

namespace {

const QString womanLeaflets = u"LEAFLET_GIVEN"_s;
const QString childLeaflets = u"CH_LEAFLET"_s;

/// The two forms ask the same under prefixes of their own.
QString givenField(const QString& form, QLatin1StringView name) {
    return (form == childLeaflets ? u"cl_"_s : u"lg_"_s) + name;
}

Entry newGiven(const Desk& desk, const QString& form) {
    Entry entry;
    entry.form = form;
    if (const content::Form* declared = desk.library().form(form))
        entry.edition = declared->edition;
    return entry;
}

} // namespace

QString leafletForm(const Chart& chart) {
    return chart.child ? childLeaflets : womanLeaflets;
}

QStringList leafletForms() {
    return {womanLeaflets, childLeaflets};
}

GivenLeaflet givenLeaflet(const Entry& entry) {
    const auto text = [&](QLatin1StringView name) {
        return entry.answers.text(givenField(entry.form, name));
    };
    return {entry.id,           text("code"_L1),
            text("edition"_L1), entry.answers.dateTime(givenField(entry.form, "date"_L1)),
            entry.author,       text("lang"_L1),
            text("teach"_L1)};
}

std::vector<GivenLeaflet> givenLeaflets(const Chart& chart) {
    std::vector<GivenLeaflet> given;
    for (const Entry* entry : chart.all(leafletForm(chart))) {
        if (!chart.child || chart.ofChild(*entry))
            given.push_back(givenLeaflet(*entry));
    }
    std::ranges::stable_sort(given, std::ranges::greater{}, &GivenLeaflet::at);
    return given;
}

const GivenLeaflet* lastGiven(const std::vector<GivenLeaflet>& given, const QString& code) {
    const auto found = std::ranges::find(given, code, &GivenLeaflet::code);
    return found == given.end() ? nullptr : &*found;
}

Result<Entry> noteLeafletGiven(Desk& desk, const QString& subjectId, const content::Leaflet& leaflet,
                               bool korean) {
    const auto chart = desk.chart(subjectId);
    if (!chart)
        return chart.error();
    Entry entry = newGiven(desk, leafletForm(*chart));
    const store::User& user = desk.store().user();
    const auto set = [&](QLatin1StringView name, const QJsonValue& value) {
        entry.answers.set(givenField(entry.form, name), value);
    };
    set("date"_L1, desk.clock().now().toString(u"yyyy-MM-ddTHH:mm"_s));
    set("code"_L1, leaflet.code);
    set("title"_L1, leaflet.outsideZh);
    set("edition"_L1, leaflet.edition);
    set("lang"_L1, korean ? u"2"_s : u"1"_s);
    set("by"_L1, user.displayName.isEmpty() ? user.login : user.displayName);
    entry.subject = chart->child ? chart->child->subject.id : chart->woman.subject.id;
    return desk.saveEntry(std::move(entry));
}

Result<Entry> noteTeachBack(Desk& desk, const QString& subjectId, const QString& entryId,
                            const QString& result, bool familyPresent) {
    const auto chart = desk.chart(subjectId);
    if (!chart)
        return chart.error();
    const Entry* kept = chart->entry(entryId);
    if (!kept)
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("muying::work", "这次发放的记录找不到了，回述没有登记。"));
    Entry entry = *kept;
    entry.answers.set(givenField(entry.form, "teach"_L1), result);
    entry.answers.set(givenField(entry.form, "teach_date"_L1), desk.clock().today().toString(Qt::ISODate));
    entry.answers.set(givenField(entry.form, "family"_L1), familyPresent);
    return desk.saveEntry(std::move(entry));
}

} // namespace muying::work
