#include "core/work/desk.h"

#include "core/work/consequences.h"
#include "core/work/intake.h"

#include <QCoreApplication>

#include <algorithm>

namespace muying::work {

using namespace Qt::StringLiterals;
using record::Entry;
using record::SubjectKind;

namespace {

Error unknownForm(const QString& form) {
    return failure(
        ErrorCode::InvalidInput,
        QCoreApplication::translate("muying::work", "没有“%1”这张表，或它来自更新的程序，只能查看。")
            .arg(form));
}

const content::Form* declaredForm(const content::Library& library, const Entry& entry) {
    return entry.edition.isEmpty() ? library.form(entry.form) : library.form(entry.form, entry.edition);
}

/// A form of the woman belongs to the woman, a form of the pregnancy to the pregnancy the chart is about.
Status placeEntry(const Chart& chart, const content::Form& form, Entry& entry) {
    if (form.subject == u"woman"_s) {
        entry.subject = chart.woman.subject.id;
        return success();
    }
    if (form.subject != u"pregnancy"_s || !chart.pregnancy)
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("muying::work",
                                                   "她还没有登记的妊娠，不能保存“%1”。请先填写本次妊娠登记。")
                           .arg(form.title.zh));
    entry.subject = chart.pregnancy->subject.id;
    return success();
}

/// A form that does not repeat has one entry; another one is a change of it.
Status onlyOnce(const Chart& chart, const content::Form& form, const Entry& entry) {
    const Entry* existing = form.repeats ? nullptr : chart.newest(form.code);
    if (!existing || existing->id == entry.id)
        return success();
    return failure(ErrorCode::Conflict,
                   QCoreApplication::translate("muying::work", "“%1”已经有一份记录，请打开那份记录修改。")
                       .arg(form.title.zh));
}

/// Id, edition and clinical date of an entry about to be saved.
void label(Entry& entry, const content::Form& form, const QDate& today) {
    if (entry.id.isEmpty()) {
        entry.id = randomId();
        entry.version = 0;
    }
    entry.form = form.code;
    entry.edition = form.edition;
    entry.date = entry.answers.date(form.dateField);
    if (!entry.date.isValid())
        entry.date = today;
}

/// A subject made by this very save is written once, with its identity.
void settleNewSubjects(store::SaveRequest& request) {
    for (record::Subject& made : request.newSubjects) {
        const auto changed = std::ranges::find(request.changedSubjects, made.id, &record::Subject::id);
        if (changed == request.changedSubjects.end())
            continue;
        made = std::move(*changed);
        request.changedSubjects.erase(changed);
    }
}

} // namespace

Desk::Desk(store::Store& store, const content::Library& library, const Clock& clock)
    : m_store(store), m_library(library), m_clock(clock) {
}

Result<Chart> Desk::chart(const QString& subjectId) const {
    auto row = m_store.subject(subjectId);
    if (!row)
        return row.error();
    const bool isWoman = row->subject.kind == SubjectKind::Woman;
    Chart chart;
    auto woman = isWoman ? row : m_store.subject(row->subject.parent);
    if (!woman)
        return woman.error();
    chart.woman = std::move(*woman);
    auto children = m_store.children(chart.woman.subject.id);
    if (!children)
        return children.error();
    for (store::SubjectRow& child : *children) {
        if (child.subject.kind == SubjectKind::Pregnancy)
            chart.pregnancies.push_back(std::move(child));
    }
    std::ranges::stable_sort(chart.pregnancies, std::ranges::greater(),
                             [](const store::SubjectRow& row) { return row.subject.opened; });
    if (!isWoman)
        chart.pregnancy = std::move(*row);
    else if (!chart.pregnancies.empty())
        chart.pregnancy = chart.pregnancies.front();

    QStringList ids{chart.woman.subject.id};
    if (chart.pregnancy)
        ids << chart.pregnancy->subject.id;
    for (const QString& id : ids) {
        auto entries = m_store.entries(id);
        auto tasks = m_store.tasksOf(id);
        if (!entries)
            return entries.error();
        if (!tasks)
            return tasks.error();
        for (Entry& entry : *entries) {
            if (!entry.voided)
                chart.put(std::move(entry));
        }
        chart.tasks.insert(chart.tasks.end(), tasks->begin(), tasks->end());
    }
    return chart;
}

Result<Entry> Desk::savePrepared(Chart& chart, Entry entry, store::SaveRequest request) {
    const QDateTime now = m_clock.now();
    entry.savedAt = now;
    chart.put(entry);
    if (chart.pregnancy) {
        auto assessment = reassess(m_library, chart, &entry, now, randomId);
        if (!assessment)
            return assessment.error();
        if (*assessment)
            request.more.push_back(**assessment);
    }
    addConsequences(m_library, chart, now, request);
    settleNewSubjects(request);
    request.entry = std::move(entry);
    return m_store.save(request);
}

Result<Entry> Desk::saveEntry(Entry entry, const QStringList& acknowledged) {
    const content::Form* form = declaredForm(m_library, entry);
    if (!form)
        return unknownForm(entry.form);
    auto chart = this->chart(entry.subject);
    if (!chart)
        return chart.error();
    if (Status placed = placeEntry(*chart, *form, entry); !placed)
        return placed.error();
    if (Status once = onlyOnce(*chart, *form, entry); !once)
        return once.error();
    const record::Context context = contextFor(*chart, *form, entry.id.isEmpty() ? nullptr : &entry);
    if (Status taken = takeIn(m_library, *form, context, entry.answers, acknowledged); !taken)
        return taken.error();
    label(entry, *form, m_clock.today());
    return savePrepared(*chart, std::move(entry), {});
}

Result<record::Subject> Desk::registerWoman(const record::Answers& cover, const QStringList& acknowledged) {
    const content::Form* form = m_library.form(u"WOM_COVER"_s);
    if (!form)
        return unknownForm(u"WOM_COVER"_s);
    Chart chart;
    Entry entry;
    entry.answers = cover;
    if (Status taken = takeIn(m_library, *form, contextFor(chart, *form), entry.answers, acknowledged);
        !taken)
        return taken.error();
    record::Subject& woman = chart.woman.subject;
    woman.id = randomId();
    woman.kind = SubjectKind::Woman;
    woman.opened = m_clock.today();
    entry.subject = woman.id;
    label(entry, *form, m_clock.today());
    chart.put(entry);
    store::SaveRequest request;
    addConsequences(m_library, chart, m_clock.now(), request);
    request.newSubjects.push_back(woman);
    settleNewSubjects(request);
    request.entry = std::move(entry);
    auto saved = m_store.save(request);
    if (!saved)
        return saved.error();
    return woman;
}

Result<record::Subject> Desk::openPregnancy(const QString& womanId, const record::Answers& episode,
                                            const QStringList& acknowledged) {
    const content::Form* form = m_library.form(u"PREG_EPISODE"_s);
    if (!form)
        return unknownForm(u"PREG_EPISODE"_s);
    auto chart = this->chart(womanId);
    if (!chart)
        return chart.error();
    const QString status = chart->pregnancy ? chart->pregnancies.front().index.status : QString();
    if (status == u"pregnant"_s || status == u"postpartum"_s)
        return failure(
            ErrorCode::Conflict,
            QCoreApplication::translate(
                "muying::work", "她还有一次没有结案的妊娠。请先在那次妊娠登记里填写结局，再登记新的妊娠。"));
    std::erase_if(chart->entries,
                  [&](const Entry& entry) { return entry.subject != chart->woman.subject.id; });
    chart->pregnancy.reset();

    Entry entry;
    entry.answers = episode;
    if (Status taken = takeIn(m_library, *form, contextFor(*chart, *form), entry.answers, acknowledged);
        !taken)
        return taken.error();
    label(entry, *form, m_clock.today());
    store::SubjectRow row;
    row.subject.id = randomId();
    row.subject.kind = SubjectKind::Pregnancy;
    row.subject.parent = chart->woman.subject.id;
    row.subject.opened = entry.date;
    chart->pregnancy = row;
    chart->pregnancies.insert(chart->pregnancies.begin(), row);
    entry.subject = row.subject.id;
    store::SaveRequest request;
    request.newSubjects.push_back(row.subject);
    auto saved = savePrepared(*chart, std::move(entry), std::move(request));
    if (!saved)
        return saved.error();
    return chart->pregnancy->subject;
}

} // namespace muying::work
