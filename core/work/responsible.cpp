#include "core/work/responsible.h"

#include "core/base/text_key.h"
#include "core/work/consequences.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace muying::work {

using namespace Qt::StringLiterals;
using record::Entry;

namespace {

const QStringList responsibleRoles{u"township"_s, u"village"_s, u"county"_s};

/// The doctor of the cover, else its village doctor.
std::optional<Responsible> coverResponsible(const Chart& chart) {
    const record::Answers& cover = chart.cover();
    Responsible person;
    person.fromCover = true;
    person.role = u"township"_s;
    person.person = cover.text(u"resp_doctor"_s);
    if (person.person.isEmpty()) {
        person.person = cover.text(u"village_doctor"_s);
        person.phone = cover.text(u"village_doctor_phone"_s);
        person.role = u"village"_s;
    }
    person.since = chart.woman.subject.opened;
    return person.person.isEmpty() ? std::nullopt : std::optional(person);
}

Responsible assigned(const Desk& desk, const Entry& entry) {
    Responsible person;
    person.person = entry.answers.text(u"person"_s);
    person.phone = entry.answers.text(u"phone"_s);
    person.role = entry.answers.text(u"role"_s);
    person.reason = entry.answers.text(u"reason"_s);
    person.since = entry.date;
    person.by = desk.store().userName(entry.author);
    return person;
}

Status checkAssignment(const QStringList& womanIds, const NewResponsible& responsible) {
    if (responsible.person.isEmpty())
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("muying::work", "请选择或填写包保责任人。没有改动。"));
    if (!responsibleRoles.contains(responsible.role))
        return failure(
            ErrorCode::InvalidInput,
            QCoreApplication::translate("muying::work", "请选择责任人是乡镇、村级还是县级。没有改动。"));
    if (womanIds.isEmpty())
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("muying::work", "请先选中要改派的孕产妇。没有改动。"));
    return success();
}

Result<store::SaveRequest> assignment(const Desk& desk, const QString& womanId,
                                      const NewResponsible& responsible) {
    auto chart = desk.chart(womanId);
    if (!chart)
        return chart.error();
    if (chart->child || chart->clinic || chart->woman.subject.id.isEmpty())
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("muying::work", "包保责任人只能派给孕产妇。没有改动。"));
    store::SaveRequest request;
    const Entry* before = chart->newest(responsibleForm);
    const bool same = before && before->answers.text(u"person"_s) == responsible.person &&
                      before->answers.text(u"phone"_s) == responsible.phone &&
                      before->answers.text(u"role"_s) == responsible.role;
    if (same)
        return request;
    const QDateTime now = desk.clock().now();
    Entry entry;
    entry.id = randomId();
    entry.subject = chart->woman.subject.id;
    entry.form = responsibleForm;
    entry.date = now.date();
    entry.savedAt = now;
    for (const auto& [key, text] :
         {std::pair(u"person"_s, responsible.person), std::pair(u"phone"_s, responsible.phone),
          std::pair(u"role"_s, responsible.role), std::pair(u"reason"_s, responsible.reason)}) {
        if (!text.isEmpty())
            entry.answers.set(key, text);
    }
    chart->put(entry);
    addConsequences(desk.library(), *chart, now, request);
    request.audits.emplace_back(u"assign_responsible"_s, entry.subject);
    request.entry = std::move(entry);
    return request;
}

} // namespace

std::vector<Responsible> responsibleHistory(const Desk& desk, const Chart& chart) {
    std::vector<Responsible> history;
    if (auto cover = coverResponsible(chart))
        history.push_back(std::move(*cover));
    for (const Entry* entry : chart.all(responsibleForm))
        history.push_back(assigned(desk, *entry));
    return history;
}

Status assignResponsible(Desk& desk, const QStringList& womanIds, const NewResponsible& responsible) {
    const NewResponsible clean{cleanText(responsible.person), cleanText(responsible.phone), responsible.role,
                               cleanText(responsible.reason)};
    if (Status fits = checkAssignment(womanIds, clean); !fits)
        return fits;
    std::vector<store::SaveRequest> requests;
    QStringList done;
    for (const QString& id : womanIds) {
        const auto chart = desk.chart(id);
        if (!chart)
            return chart.error();
        if (done.contains(chart->woman.subject.id))
            continue;
        done << chart->woman.subject.id;
        auto request = assignment(desk, id, clean);
        if (!request)
            return request.error();
        if (!request->entry.form.isEmpty())
            requests.push_back(std::move(*request));
    }
    return requests.empty() ? success() : desk.store().saveAll(requests);
}

Result<QStringList> responsiblePeople(const Desk& desk) {
    const auto rows = desk.store().subjects();
    if (!rows)
        return rows.error();
    QSet<QString> names{desk.store().user().displayName};
    if (const auto users = desk.store().users()) { // an administrator may read them
        for (const store::User& user : *users) {
            if (!user.disabled)
                names.insert(user.displayName);
        }
    }
    for (const store::SubjectRow& row : *rows) {
        for (const QString& key : {u"keeper"_s, u"responsible"_s, u"village_doctor"_s})
            names.insert(row.subject.identity.value(key).toString());
    }
    names.remove(QString());
    QStringList list(names.begin(), names.end());
    std::ranges::sort(list);
    return list;
}

void addResponsible(const Chart& chart, QJsonObject& identity) {
    const Entry* newest = chart.newest(responsibleForm);
    if (!newest)
        return;
    identity.insert(u"keeper"_s, newest->answers.text(u"person"_s));
    identity.insert(u"keeper_phone"_s, newest->answers.text(u"phone"_s));
    identity.insert(u"keeper_role"_s, newest->answers.text(u"role"_s));
}

} // namespace muying::work
