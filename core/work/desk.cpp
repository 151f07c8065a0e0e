#include "core/work/desk.h"

#include "core/work/chart_loader.h"
#include "core/work/consequences.h"
#include "core/work/intake.h"
#include "core/work/loop_checks.h"
#include "core/work/running_numbers.h"

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

/// Was the stored entry filled on an edition only a newer program knows? Whatever edition the change claims,
/// it would drop what this program cannot read.
bool ofUnknownEdition(const content::Library& library, const Chart& chart, const Entry& entry) {
    const Entry* stored = entry.id.isEmpty() ? nullptr : chart.entry(entry.id);
    return stored && !library.form(stored->form, stored->edition);
}

/// A form of the woman belongs to the woman, one of the pregnancy to the pregnancy, one of a child to the
/// child the chart is about. An entry stays in the file it was made in, also in one that was joined to
/// another.
Status placeEntry(const Chart& chart, const content::Form& form, Entry& entry) {
    if (const Entry* stored = entry.id.isEmpty() ? nullptr : chart.entry(entry.id)) {
        entry.subject = stored->subject;
        return success();
    }
    if (form.subject == u"clinic"_s && chart.clinic) {
        entry.subject = chart.clinic->subject.id;
        return success();
    }
    if (form.subject == u"clinic"_s || chart.clinic)
        return failure(
            ErrorCode::InvalidInput,
            (chart.clinic
                 ? QCoreApplication::translate("muying::work", "“%1”是个人的表，不是本机构的登记，没有保存。")
                 : QCoreApplication::translate("muying::work", "“%1”是本机构的登记，请在“登记”页填写。"))
                .arg(form.title.zh));
    if (form.subject == u"child"_s && chart.child) {
        entry.subject = chart.child->subject.id;
        return success();
    }
    if (form.subject == u"woman"_s && !chart.woman.subject.id.isEmpty()) {
        entry.subject = chart.woman.subject.id;
        return success();
    }
    if (form.subject == u"child"_s)
        return failure(
            ErrorCode::NotFound,
            QCoreApplication::translate("muying::work", "“%1”是儿童的表。请先打开儿童的档案，再填写。")
                .arg(form.title.zh));
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
    const bool known = !entry.id.isEmpty() && chart.entry(entry.id);
    if (form.repeats || known || !chart.newest(form.code))
        return success();
    return failure(ErrorCode::Conflict,
                   QCoreApplication::translate("muying::work", "“%1”已经有一份记录，请打开那份记录修改。")
                       .arg(form.title.zh));
}

/// The chart an entry of `form` is about: from a child's page her mother's records are saved as hers.
Result<Chart> chartFor(const Desk& desk, const QString& subject, const content::Form& form) {
    auto chart = desk.chart(subject);
    if (!chart || !chart->child || form.subject == u"child"_s)
        return chart;
    const QString mother = chart->pregnancy ? chart->pregnancy->subject.id : chart->woman.subject.id;
    return mother.isEmpty() ? chart : desk.chart(mother);
}

} // namespace

Desk::Desk(store::Store& store, const content::Library& library, const Clock& clock)
    : m_store(store), m_clock(clock) {
    m_libraries.emplace_back(std::shared_ptr<void>(), &library); // the caller keeps the program's own
}

Result<Chart> Desk::chart(const QString& subjectId) const {
    if (Status read = readClinicRules(); !read)
        return read.error();
    return ChartLoader(m_store).load(subjectId);
}

Result<Entry> Desk::savePrepared(Chart& chart, Entry entry, store::SaveRequest request) {
    const QDateTime now = m_clock.now();
    entry.savedAt = now;
    const Chart before = chart;
    chart.put(entry);
    followBirth(chart, entry, request);
    if (chart.pregnancy && !chart.child) {
        auto assessment = reassess(library(), chart, &entry, now, randomId);
        if (!assessment)
            return assessment.error();
        if (*assessment)
            request.more.push_back(**assessment);
    }
    addConsequences(library(), chart, now, request);
    if (Status followed = followChildren(before, chart, request); !followed)
        return followed.error();
    settleNewSubjects(request);
    request.entry = std::move(entry);
    return m_store.save(request);
}

Status Desk::prepare(const Chart& chart, Entry& entry, const QStringList& acknowledged,
                     store::SaveRequest& request) const {
    const content::Form* form = declaredForm(library(), entry);
    if (!form || ofUnknownEdition(library(), chart, entry))
        return unknownForm(entry.form);
    if (Status placed = placeEntry(chart, *form, entry); !placed)
        return placed;
    if (Status once = onlyOnce(chart, *form, entry); !once)
        return once;
    const bool first = entry.id.isEmpty() || !chart.entry(entry.id);
    const record::Context context =
        contextFor(chart, *form, entry.id.isEmpty() && !chart.clinic ? nullptr : &entry);
    if (Status taken = takeIn(library(), *form, context, entry.answers, acknowledged); !taken)
        return taken;
    labelEntry(entry, *form, m_clock.today());
    if (Status fits = checkLoop(*this, chart, entry); !fits)
        return fits;
    return first ? takeNumber(m_store, *form, entry, request) : success();
}

Result<Entry> Desk::saveEntry(Entry entry, const QStringList& acknowledged) {
    return saveTogether({std::move(entry)}, acknowledged);
}

Result<Entry> Desk::saveTogether(std::vector<Entry> entries, const QStringList& acknowledged) {
    if (entries.empty())
        return failure(ErrorCode::Internal, {}, u"saveTogether() without an entry"_s);
    if (Status read = readClinicRules(); !read)
        return read.error();
    const content::Form* form = declaredForm(library(), entries.front());
    if (!form)
        return unknownForm(entries.front().form);
    auto chart = chartFor(*this, entries.front().subject, *form);
    if (!chart)
        return chart.error();
    store::SaveRequest request;
    for (Entry& entry : entries) {
        if (Status prepared = prepare(*chart, entry, acknowledged, request); !prepared)
            return prepared.error();
        if (&entry == &entries.back())
            break;
        Entry before = entry;
        before.savedAt = m_clock.now();
        chart->put(before);
        request.more.push_back(std::move(before));
    }
    return savePrepared(*chart, std::move(entries.back()), std::move(request));
}

Result<record::Subject> Desk::registerWoman(const record::Answers& cover, const QStringList& acknowledged) {
    const content::Form* form = library().form(u"WOM_COVER"_s);
    if (!form)
        return unknownForm(u"WOM_COVER"_s);
    Chart chart;
    Entry entry;
    entry.answers = cover;
    if (Status taken = takeIn(library(), *form, contextFor(chart, *form), entry.answers, acknowledged);
        !taken)
        return taken.error();
    record::Subject& woman = chart.woman.subject;
    woman.id = randomId();
    woman.kind = SubjectKind::Woman;
    woman.opened = m_clock.today();
    entry.subject = woman.id;
    labelEntry(entry, *form, m_clock.today());
    chart.put(entry);
    store::SaveRequest request;
    addConsequences(library(), chart, m_clock.now(), request);
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
    const content::Form* form = library().form(u"PREG_EPISODE"_s);
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
    if (Status taken = takeIn(library(), *form, contextFor(*chart, *form), entry.answers, acknowledged);
        !taken)
        return taken.error();
    labelEntry(entry, *form, m_clock.today());
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
