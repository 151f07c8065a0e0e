#include "core/work/demo_recorder.h"

#include "core/work/child_birth.h"
#include "core/work/consequences.h"
#include "core/work/intake.h"
#include "core/work/running_numbers.h"

#include <QJsonArray>

#include <algorithm>

namespace muying::work {

using namespace Qt::StringLiterals;
using record::Answers;
using record::Entry;

namespace {

void overlay(Answers& below, const Answers& above) {
    for (const QString& code : above.codes())
        below.set(code, above.json().value(code));
}

/// Every field whose value is unlikely: the invented doctor confirms them all.
QStringList unlikelyFields(const content::Form& form, const Answers& answers,
                           const record::Context& context) {
    Answers computed = answers;
    record::dropIrrelevant(form, computed, context);
    record::computeFields(form, computed, context);
    QStringList fields;
    for (const record::Finding& finding : record::validate(form, computed, context)) {
        if (finding.severity == record::Severity::Unlikely)
            fields << finding.field;
    }
    return fields;
}

} // namespace

DemoRecorder::DemoRecorder(Desk& desk, DemoRandom& random)
    : m_clock(desk.clock().now()), m_desk(desk.store(), desk.library(), m_clock), m_random(random),
      m_now(desk.clock().now()) {
    m_desk.setOutside(desk.outside());
}

Status DemoRecorder::record(const content::Form& form, Entry entry, const QDateTime& at) {
    m_clock.set(at);
    const bool first = entry.id.isEmpty();
    const record::Context context = m_desk.contextFor(m_chart, form, first ? nullptr : &entry);
    if (first) {
        Answers offered = record::prefilled(form, context);
        overlay(offered, entry.answers);
        entry.answers = offered;
    }
    entry.answers.remove(u"@confirmed"_s);
    const QStringList unlikely = unlikelyFields(form, entry.answers, context);
    if (Status taken = takeIn(m_desk.library(), form, context, entry.answers, unlikely); !taken)
        return taken;
    if (first) {
        entry.id = m_random.uuid();
        holdNumber(form, entry, at);
    }
    entry.form = form.code;
    entry.edition = form.edition;
    entry.date = entry.answers.date(form.dateField);
    if (!entry.date.isValid())
        entry.date = entry.answers.dateTime(form.dateField).date();
    entry.savedAt = at;
    entry.author = m_desk.store().user().id;
    (first ? m_entries : m_versions).push_back(entry);
    if (!first)
        ++entry.version;
    m_chart.put(entry);
    return assessAfter(entry);
}

/// Numbers follow the days of the letters, so they are given when all letters are known.
void DemoRecorder::holdNumber(const content::Form& form, Entry& entry, const QDateTime& at) {
    const QString field = numberField(form);
    if (field.isEmpty())
        return;
    entry.answers.set(field, entry.id);
    m_unnumbered.push_back({entry.id, form.code, at});
}

void DemoRecorder::number(const QString& id, const QString& number) {
    const auto give = [&](Entry& entry) {
        for (const QString& code : entry.answers.codes()) {
            if (entry.answers.json().value(code) == id)
                entry.answers.set(code, number);
        }
    };
    for (auto* list : {&m_entries, &m_versions, &m_chart.entries})
        std::ranges::for_each(*list, give);
    for (record::Subject& subject : m_subjects) { // of an earlier pregnancy, put away with it
        QJsonArray letters = subject.identity.value("letters"_L1).toArray();
        for (qsizetype i = 0; i < letters.size(); ++i) {
            QJsonObject letter = letters[i].toObject();
            if (letter.value("no"_L1).toString() == id)
                letter.insert(u"no"_s, number);
            letters[i] = letter;
        }
        if (!letters.isEmpty())
            subject.identity.insert(u"letters"_s, letters);
    }
}

Status DemoRecorder::assessAfter(const Entry& cause) {
    if (!m_chart.pregnancy || m_chart.child)
        return success();
    auto kept = reassess(m_desk.library(), m_chart, &cause, cause.savedAt, [&] { return m_random.uuid(); });
    if (!kept)
        return kept.error();
    if (*kept) {
        (*kept)->author = cause.author;
        m_entries.push_back(**kept);
    }
    return success();
}

Status DemoRecorder::registerWoman(const Answers& cover, const QDateTime& at) {
    record::Subject& woman = m_chart.woman.subject;
    woman.id = m_random.uuid();
    woman.kind = record::SubjectKind::Woman;
    woman.opened = at.date();
    woman.identity.insert(u"sample"_s, true);
    m_subjects.push_back(woman);
    return fill(u"WOM_COVER"_s, cover, at);
}

Status DemoRecorder::openPregnancy(const Answers& episode, const QDateTime& at) {
    putAway(m_now);
    std::erase_if(m_chart.entries,
                  [&](const Entry& entry) { return entry.subject != m_chart.woman.subject.id; });
    store::SubjectRow row;
    row.subject.id = m_random.uuid();
    row.subject.kind = record::SubjectKind::Pregnancy;
    row.subject.parent = m_chart.woman.subject.id;
    row.subject.opened = at.date();
    m_chart.pregnancy = row;
    m_chart.pregnancies.insert(m_chart.pregnancies.begin(), row);
    m_subjects.push_back(row.subject);
    return fill(u"PREG_EPISODE"_s, episode, at);
}

Status DemoRecorder::fill(const QString& code, const Answers& answers, const QDateTime& at) {
    const content::Form* form = m_desk.library().form(code);
    if (!form)
        return failure(ErrorCode::ContentInvalid, u"form %1 is not declared"_s.arg(code));
    Entry entry;
    const bool ofWoman = form->subject == u"woman"_s;
    entry.subject = m_chart.child ? m_chart.child->subject.id
                    : ofWoman     ? m_chart.woman.subject.id
                                  : m_chart.pregnancy->subject.id;
    entry.answers = answers;
    return record(*form, std::move(entry), at);
}

Status DemoRecorder::change(const QString& code, const Answers& answers, const QDateTime& at) {
    const content::Form* form = m_desk.library().form(code);
    const Entry* before = m_chart.newest(code);
    if (!form || !before)
        return failure(ErrorCode::NotFound, u"no entry of %1 to change"_s.arg(code));
    Entry entry = *before;
    entry.version = std::max(1, before->version);
    overlay(entry.answers, answers);
    return record(*form, std::move(entry), at);
}

Status DemoRecorder::done(const QString& code, const QString& key, const QDateTime& at) {
    Entry entry;
    entry.id = m_random.uuid();
    entry.subject = m_chart.child ? m_chart.child->subject.id : m_chart.pregnancy->subject.id;
    entry.form = doneForm;
    entry.date = at.date();
    entry.savedAt = at;
    entry.author = m_desk.store().user().id;
    entry.answers.set(u"code"_s, code);
    entry.answers.set(u"key"_s, key);
    m_entries.push_back(entry);
    m_chart.put(entry);
    return success();
}

Status DemoRecorder::doneChild(int index, const QString& code, const QString& key, const QDateTime& at) {
    Chart& child = m_children[static_cast<std::size_t>(index)];
    std::swap(m_chart, child);
    const Status noted = done(code, key, at);
    std::swap(m_chart, child);
    return noted;
}

Status DemoRecorder::bear(const QDateTime& at) {
    const content::Form* form = m_desk.library().form(u"CH_ID"_s);
    if (!form || !m_chart.pregnancy)
        return success();
    m_clock.set(at);
    for (const Entry* baby : m_chart.all(u"DELIVERY_BABY"_s)) {
        const bool known = std::ranges::any_of(m_children, [&](const Chart& child) {
            return child.child->subject.identity.value("baby_entry"_L1).toString() == baby->id;
        });
        if (known || !isLiveBirth(*baby))
            continue;
        store::SubjectRow row =
            newChildRow(m_random.uuid(), m_chart, m_chart.pregnancy->subject.id, at.date());
        row.subject.identity.insert(u"baby_entry"_s, baby->id);
        Chart child = chartOfChild(m_chart, row);
        const Answers card = cardOfBirth(*form, m_desk.contextFor(child, *form), m_chart, *baby);
        m_subjects.push_back(row.subject);
        m_children.push_back(std::move(child));
        if (Status filled = fillChild(children() - 1, u"CH_ID"_s, card, at); !filled)
            return filled;
    }
    return success();
}

Status DemoRecorder::fillChild(int index, const QString& form, const Answers& answers, const QDateTime& at) {
    Chart& child = m_children[static_cast<std::size_t>(index)];
    std::swap(m_chart, child);
    const Status filled = fill(form, answers, at);
    std::swap(m_chart, child);
    return filled;
}

Result<risk::Assessment> DemoRecorder::assessment(const QDate& on) const {
    return assessOn(m_desk.library(), m_chart, on);
}

void DemoRecorder::putAway(const QDateTime& now) {
    if (m_chart.woman.subject.id.isEmpty() && !m_chart.child)
        return;
    store::SaveRequest request;
    addConsequences(m_desk.library(), m_chart, now, request);
    for (const record::Subject& changed : request.changedSubjects) {
        const auto known = std::ranges::find(m_subjects, changed.id, &record::Subject::id);
        if (known != m_subjects.end())
            *known = changed;
    }
    m_consequences.indexes.insert(m_consequences.indexes.end(), request.indexes.begin(),
                                  request.indexes.end());
    m_consequences.tasks.insert(m_consequences.tasks.end(), request.tasks.begin(), request.tasks.end());
}

std::vector<store::SaveRequest> DemoRecorder::finish(const QDateTime& now) {
    putAway(now);
    for (Chart& child : m_children) {
        std::swap(m_chart, child);
        putAway(now);
        std::swap(m_chart, child);
    }
    store::SaveRequest first;
    first.newSubjects = std::move(m_subjects);
    first.entry = m_entries.front();
    first.more.assign(m_entries.begin() + 1, m_entries.end());
    std::vector<store::SaveRequest> requests{std::move(first)};
    for (Entry& version : m_versions) {
        store::SaveRequest request;
        request.entry = std::move(version);
        requests.push_back(std::move(request));
    }
    requests.back().indexes = std::move(m_consequences.indexes);
    requests.back().tasks = std::move(m_consequences.tasks);
    return requests;
}

} // namespace muying::work
