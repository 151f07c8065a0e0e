#include "core/work/child_birth.h"
#include "core/work/child_file.h"
#include "core/work/consequences.h"
#include "core/work/desk.h"
#include "core/work/intake.h"

#include <QCoreApplication>

#include <algorithm>

namespace muying::work {

using namespace Qt::StringLiterals;
using record::Answers;
using record::Entry;
using record::SubjectKind;

namespace {

const QString cardForm = u"CH_ID"_s;
const QString babyForm = u"DELIVERY_BABY"_s;

const store::SubjectRow* childOfBaby(const Chart& mother, const Entry& baby) {
    const QString pregnancy = mother.pregnancy ? mother.pregnancy->subject.id : QString();
    for (const store::SubjectRow& row : mother.children) {
        const QJsonObject& identity = row.subject.identity;
        if (identity.value("baby_entry"_L1).toString() == baby.id)
            return &row;
        const auto order = baby.answers.number(u"baby_no"_s);
        const bool samePlace =
            identity.contains("birth_order"_L1)
                ? order && identity.value("birth_order"_L1).toInt() == static_cast<int>(*order)
                : mother.all(babyForm).size() == 1;
        const bool unlinked = !identity.contains("baby_entry"_L1);
        if (unlinked && samePlace && identity.value("pregnancy"_L1).toString() == pregnancy)
            return &row;
    }
    return nullptr;
}

void appendTo(store::SaveRequest& request, store::SaveRequest&& part) {
    const auto append = [](auto& list, auto& more) { list.insert(list.end(), more.begin(), more.end()); };
    append(request.newSubjects, part.newSubjects);
    append(request.changedSubjects, part.changedSubjects);
    append(request.indexes, part.indexes);
    append(request.tasks, part.tasks);
    append(request.more, part.more);
}

/// What the mother's record newly says over what it said: a field still as it was taken over follows it, one
/// that somebody changed by hand stays.
bool followChanges(Answers& card, const Answers& before, const Answers& after) {
    bool changed = false;
    for (const QString& code : before.codes() + after.codes()) {
        const QJsonValue was = before.json().value(code), is = after.json().value(code);
        if (was == is || card.json().value(code) != was)
            continue;
        card.set(code, is.isUndefined() ? QJsonValue() : is);
        changed = true;
    }
    return changed;
}

bool concernsChildren(const Chart& before, const Chart& after) {
    return !after.children.empty() || !after.all(babyForm).empty() || !before.all(babyForm).empty();
}

} // namespace

record::Answers Desk::offered(const Chart& chart, const content::Form& form) const {
    Answers answers = record::prefilled(form, contextFor(chart, form));
    if (form.code != cardForm || chart.child)
        return answers;
    const Answers born = bornAnswers(form, chart, nullptr);
    for (const QString& code : born.codes())
        answers.set(code, born.json().value(code));
    return answers;
}

Result<record::Subject> Desk::registerChild(const QString& motherId, const Answers& card,
                                            const QStringList& acknowledged) {
    const content::Form* form = library().form(cardForm);
    if (!form)
        return failure(ErrorCode::ContentInvalid,
                       QCoreApplication::translate("muying::work",
                                                   "缺少儿童基本信息表，不能登记儿童。请重新安装程序。"));
    Chart mother;
    if (!motherId.isEmpty()) {
        auto found = this->chart(motherId);
        if (!found)
            return found.error();
        mother = std::move(*found);
    }
    Entry entry;
    entry.answers = card;
    if (Status taken = takeIn(library(), *form, contextFor(mother, *form), entry.answers, acknowledged);
        !taken)
        return taken.error();
    labelEntry(entry, *form, m_clock.today());
    const bool byPregnancy = mother.pregnancy && mother.pregnancy->subject.id == motherId;
    const QDate birth = entry.answers.dateTime(u"birth_datetime"_s).date();
    const store::SubjectRow* bornOf = byPregnancy ? &*mother.pregnancy : pregnancyBornOf(mother, birth);
    const store::SubjectRow child =
        newChildRow(randomId(), mother, bornOf ? bornOf->subject.id : QString(), m_clock.today());
    Chart chart = chartOfChild(mother, child);
    entry.subject = child.subject.id;
    entry.savedAt = m_clock.now();
    chart.put(entry);
    store::SaveRequest request;
    addConsequences(library(), chart, m_clock.now(), request);
    request.newSubjects.push_back(chart.child->subject);
    settleNewSubjects(request);
    request.entry = std::move(entry);
    const auto saved = m_store.save(request);
    if (!saved)
        return saved.error();
    return chart.child->subject;
}

namespace {

/// A newborn of this birth: subject, CH_ID taken from the mother's record, tasks.
store::SaveRequest birthOf(const Desk& desk, const Chart& mother, const Entry& baby) {
    const content::Form& form = *desk.library().form(cardForm);
    const QDateTime now = desk.clock().now();
    store::SubjectRow child = newChildRow(randomId(), mother, mother.pregnancy->subject.id, now.date());
    child.subject.identity.insert(u"baby_entry"_s, baby.id);
    Chart chart = chartOfChild(mother, child);
    Entry card;
    card.subject = child.subject.id;
    const record::Context context = desk.contextFor(chart, form);
    card.answers = cardOfBirth(form, context, mother, baby);
    labelEntry(card, form, now.date());
    card.savedAt = now;
    chart.put(card);
    store::SaveRequest request;
    addConsequences(desk.library(), chart, now, request);
    request.newSubjects.push_back(chart.child->subject);
    request.more.push_back(std::move(card));
    return request;
}

/// The child's CH_ID after what changed in its mother's record; nothing if it stays as it is.
Result<std::optional<store::SaveRequest>> followedCard(const Desk& desk, const Chart& before,
                                                       const Chart& after, const store::SubjectRow& child) {
    const content::Form& form = *desk.library().form(cardForm);
    const QDateTime now = desk.clock().now();
    auto stored = desk.chart(child.subject.id);
    if (!stored)
        return stored.error();
    const Entry* card = stored->newest(cardForm);
    if (!card || card->edition != form.edition)
        return std::optional<store::SaveRequest>();
    const auto babyIn = [&](const Chart& chart) -> const Entry* {
        for (const Entry* baby : chart.all(babyForm)) {
            const store::SubjectRow* owner = childOfBaby(chart, *baby);
            if (owner && owner->subject.id == child.subject.id)
                return baby;
        }
        return nullptr;
    };
    const Entry* was = babyIn(before);
    const Entry* is = babyIn(after);
    Entry changed = *card;
    bool differs =
        followChanges(changed.answers, bornAnswers(form, before, was), bornAnswers(form, after, is));
    if (was && isLiveBirth(*was) && (!is || !isLiveBirth(*is))) {
        changed.answers.set(u"record_status"_s, u"9"_s); // not born alive after all: no child to look after
        changed.answers.set(u"status_date"_s, now.date().toString(Qt::ISODate));
        differs = true;
    }
    store::SubjectRow row = *stored->child;
    if (is && !row.subject.identity.contains("baby_entry"_L1)) {
        row.subject.identity.insert(u"baby_entry"_s, is->id);
        differs = true;
    }
    if (!differs)
        return std::optional<store::SaveRequest>();
    Chart chart = chartOfChild(after, row);
    chart.childFiles = stored->childFiles;
    for (const Entry& own : stored->entries) {
        if (stored->ofChild(own))
            chart.put(own);
    }
    makeCardFit(form, desk.contextFor(chart, form, &changed), changed.answers);
    chart.put(changed);
    store::SaveRequest request;
    addConsequences(desk.library(), chart, now, request);
    if (changed.answers != card->answers)
        request.more.push_back(std::move(changed));
    return std::optional(std::move(request));
}

} // namespace

Status Desk::followChildren(const Chart& before, const Chart& after, store::SaveRequest& request) const {
    if (after.child || !after.pregnancy || !library().form(cardForm) || !concernsChildren(before, after))
        return success();
    for (const Entry* baby : after.all(babyForm)) {
        if (isLiveBirth(*baby) && !childOfBaby(after, *baby))
            appendTo(request, birthOf(*this, after, *baby));
    }
    for (const store::SubjectRow& child : after.children) {
        const bool ofThis =
            child.subject.identity.value("pregnancy"_L1).toString() == after.pregnancy->subject.id;
        if (!ofThis || child.damaged)
            continue;
        auto followed = followedCard(*this, before, after, child);
        if (!followed)
            return followed.error();
        if (*followed)
            appendTo(request, std::move(**followed));
    }
    return success();
}

} // namespace muying::work
