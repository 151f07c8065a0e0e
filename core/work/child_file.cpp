#include "core/work/child_file.h"

#include <QHash>
#include <QJsonArray>

namespace muying::work {

using namespace Qt::StringLiterals;
using record::Answers;

namespace {

/// identity key ← CH_ID field
const std::vector<std::pair<QString, QString>>& childKeys() {
    static const std::vector<std::pair<QString, QString>> keys{
        {u"name"_s, u"name"_s},
        {u"name_ko"_s, u"name_ko"_s},
        {u"provisional_name"_s, u"name_is_provisional"_s},
        {u"id_no"_s, u"id_no"_s},
        {u"birth_cert_no"_s, u"birth_cert_no"_s},
        {u"handbook_no"_s, u"handbook_no"_s},
        {u"mother_name"_s, u"mother_name"_s},
        {u"village"_s, u"home_village"_s},
        {u"responsible"_s, u"record_doctor"_s},
        {u"birth_weight_g"_s, u"birth_weight_g"_s},
        {u"birth_order"_s, u"birth_order_in_pregnancy"_s},
        {u"plurality"_s, u"plurality"_s},
    };
    return keys;
}

QString childStatus(const Answers& card) {
    static const QHash<QString, QString> words{{u"2"_s, u"moved"_s},
                                               {u"3"_s, u"lost"_s},
                                               {u"4"_s, u"died"_s},
                                               {u"5"_s, u"aged_out"_s},
                                               {u"9"_s, u"closed"_s}};
    return words.value(card.text(u"record_status"_s), u"in_care"_s);
}

QDate cardBirth(const Answers& card) {
    const QDate day = card.date(u"birth_datetime"_s);
    return day.isValid() ? day : card.dateTime(u"birth_datetime"_s).date();
}

} // namespace

QDate childBirth(const Chart& chart) {
    return cardBirth(chart.childCard());
}

QString childSex(const Chart& chart) {
    return chart.childCard().text(u"sex"_s);
}

std::optional<int> birthGestation(const Chart& chart) {
    const Answers& card = chart.childCard();
    const auto weeks = card.number(u"ga_weeks"_s);
    if (!weeks)
        return std::nullopt;
    return static_cast<int>(*weeks * 7 + card.number(u"ga_days"_s).value_or(0));
}

QDate childClosed(const Chart& chart) {
    const Answers& card = chart.childCard();
    if (childStatus(card) == u"in_care"_s)
        return {};
    const QDate day = card.date(u"status_date"_s);
    if (day.isValid())
        return day;
    const record::Entry* moved = chart.newest(transferForm);
    if (moved && chart.ofChild(*moved))
        return moved->date;
    const QDate before = chart.child->subject.closed;
    return before.isValid() ? before : chart.newest(u"CH_ID"_s)->savedAt.date();
}

QJsonObject childIdentity(const Chart& chart, const QStringList& review) {
    const QJsonObject& card = chart.childCard().json();
    const QJsonObject& before = chart.child->subject.identity;
    QJsonObject identity;
    for (const auto& [key, field] : childKeys()) {
        const QJsonValue value = card.value(field);
        if (!value.isUndefined() && !value.isNull())
            identity.insert(key, value);
    }
    for (const QString& field : {u"guardian_phone"_s, u"mother_phone"_s}) {
        if (!identity.contains("phone"_L1) && card.contains(field))
            identity.insert(u"phone"_s, card.value(field));
    }
    identity.insert(u"sex"_s, childSex(chart));
    if (const QDate birth = childBirth(chart); birth.isValid())
        identity.insert(u"birth_date"_s, birth.toString(Qt::ISODate));
    if (const auto gestation = birthGestation(chart))
        identity.insert(u"birth_ga_days"_s, *gestation);
    const bool computed = chart.childCard().boolean(u"hr_is_high_risk"_s).value_or(false);
    if (computed || !chart.childCard().multi(u"hr_factors"_s).isEmpty())
        identity.insert(u"high_risk"_s, true);
    for (const QString& key : {u"pregnancy"_s, u"baby_entry"_s, u"sample"_s, u"merged"_s, u"merged_into"_s}) {
        if (before.contains(key))
            identity.insert(key, before.value(key));
    }
    if (!review.isEmpty())
        identity.insert(u"review"_s, QJsonArray::fromStringList(review));
    return identity;
}

store::SubjectIndex childIndex(const Chart& chart) {
    store::SubjectIndex index;
    index.dueDate = childBirth(chart);
    index.status = childStatus(chart.childCard());
    return index;
}

std::vector<const record::Entry*> childEntries(const Chart& chart) {
    std::vector<const record::Entry*> entries;
    for (const record::Entry& entry : chart.entries) {
        if (chart.ofChild(entry) || entry.form == u"DELIVERY_BABY"_s)
            entries.push_back(&entry);
    }
    return entries;
}

} // namespace muying::work
