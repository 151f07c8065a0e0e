#include "core/base/text_key.h"
#include "core/work/clinic_rules.h"
#include "core/work/consequences.h"
#include "core/work/desk.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace muying::work {

using namespace Qt::StringLiterals;
using record::Entry;

namespace {

const QString refreshedKey = u"work.refreshed"_s; ///< setting: day and editions of the last refresh

/// Were the tasks made by the rules and the vaccine table in force?
bool sameEditions(const QJsonObject& last, const QJsonObject& inForce) {
    return std::ranges::all_of(inForce.keys(),
                               [&](const QString& key) { return last.value(key) == inForce.value(key); });
}

/// Raised whenever identity.cpp writes more than before: everyone is renewed once.
constexpr int identityShape = 2;

bool reviewIsDue(const store::SubjectRow& row, const QDate& since, const QDate& today) {
    for (const QJsonValue& day : row.subject.identity.value("review"_L1).toArray()) {
        const QDate date = QDate::fromString(day.toString(), Qt::ISODate);
        if (date.isValid() && date <= today && (!since.isValid() || date > since))
            return true;
    }
    return false;
}

/// Pregnancies and children for whom something falls due.
bool underWay(const store::SubjectRow& row) {
    if (row.subject.kind == record::SubjectKind::Child)
        return row.index.status == u"in_care"_s && !row.damaged;
    return row.subject.kind == record::SubjectKind::Pregnancy &&
           (row.index.status == u"pregnant"_s || row.index.status == u"postpartum"_s);
}

/// One request that renews what is computed of a pregnancy or a child.
Result<store::SaveRequest> renewal(const Desk& desk, const QString& subjectId) {
    auto chart = desk.chart(subjectId);
    if (!chart)
        return chart.error();
    const QDateTime now = desk.clock().now();
    store::SaveRequest request;
    if (!chart->child) {
        auto assessment = reassess(desk.library(), *chart, nullptr, now, randomId);
        if (!assessment)
            return assessment.error();
        if (*assessment)
            request.more.push_back(**assessment);
    }
    addConsequences(desk.library(), *chart, now, request);
    return request;
}

Status renewAll(Desk& desk, const QStringList& ids, const std::function<bool(int, int)>& progress) {
    constexpr int batch = 200;
    std::vector<store::SaveRequest> requests;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        auto request = renewal(desk, ids[i]);
        if (!request)
            return request.error();
        requests.push_back(std::move(*request));
        if (requests.size() < batch && i + 1 < ids.size())
            continue;
        if (Status saved = desk.store().saveAll(requests); !saved)
            return saved;
        requests.clear();
        if (progress && !progress(static_cast<int>(i + 1), static_cast<int>(ids.size())))
            return failure(ErrorCode::Cancelled, QCoreApplication::translate("muying::work", "已停止更新。"));
    }
    return success();
}

Result<QStringList> subjectsUnderWay(const Desk& desk,
                                     const std::function<bool(const store::SubjectRow&)>& wanted) {
    const auto rows = desk.store().subjects();
    if (!rows)
        return rows.error();
    QStringList ids;
    for (const store::SubjectRow& row : *rows) {
        if (underWay(row) && wanted(row))
            ids << row.subject.id;
    }
    return ids;
}

} // namespace

Result<int> Desk::refreshDue(const std::function<bool(int, int)>& progress) {
    if (Status read = readClinicRules(); !read)
        return read.error();
    const auto last = m_store.setting(refreshedKey);
    if (!last)
        return last.error();
    const QDate today = m_clock.today();
    const QDate since = QDate::fromString(last->toObject().value("day"_L1).toString(), Qt::ISODate);
    const auto changes = clinicRuleChanges(m_store);
    if (!changes)
        return changes.error();
    const QJsonObject inForce{{u"edition"_s, library().rules(today).edition},
                              {u"immunisation"_s, library().immunisation().edition},
                              {u"shape"_s, identityShape},
                              {u"clinic"_s, *changes}};
    const bool newRules = !sameEditions(last->toObject(), inForce);
    if (since == today && !newRules)
        return 0;
    const auto ids = subjectsUnderWay(
        *this, [&](const store::SubjectRow& row) { return newRules || reviewIsDue(row, since, today); });
    if (!ids)
        return ids.error();
    if (Status renewed = renewAll(*this, *ids, progress); !renewed)
        return renewed.error();
    QJsonObject done = inForce;
    done.insert(u"day"_s, today.toString(Qt::ISODate));
    if (Status kept = m_store.setSetting(refreshedKey, done); !kept)
        return kept.error();
    return static_cast<int>(ids->size());
}

Status refreshAll(Desk& desk) {
    const auto ids = subjectsUnderWay(desk, [](const store::SubjectRow&) { return true; });
    if (!ids)
        return ids.error();
    return renewAll(desk, *ids, {});
}

Status Desk::voidEntry(const QString& entryId, const QString& reason) {
    if (cleanText(reason).isEmpty())
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("muying::work", "作废需要写明原因。记录没有改动。"));
    const auto entry = m_store.entry(entryId);
    if (!entry)
        return entry.error();
    auto chart = this->chart(entry->subject);
    if (!chart)
        return chart.error();
    if (entry->form == u"WOM_COVER"_s || entry->form == u"PREG_EPISODE"_s || entry->form == u"CH_ID"_s)
        return failure(ErrorCode::NotAllowed,
                       QCoreApplication::translate("muying::work",
                                                   "档案首页、妊娠登记和儿童基本信息不能作废，只能修改。"));
    if (entry->form == mergeForm)
        return failure(ErrorCode::NotAllowed,
                       QCoreApplication::translate("muying::work", "合并档案的记录不能作废，请撤销合并。"));
    const QDateTime now = m_clock.now();
    const Chart before = *chart;
    chart->drop(entryId);
    store::SaveRequest consequences;
    if (Status birth = followVoidedBirth(*chart, *entry, consequences); !birth)
        return birth;
    if (chart->pregnancy && !chart->child) {
        Entry cause = *entry;
        cause.savedAt = now;
        auto assessment = reassess(library(), *chart, &cause, now, randomId);
        if (!assessment)
            return assessment.error();
        if (*assessment)
            consequences.more.push_back(**assessment);
    }
    addConsequences(library(), *chart, now, consequences);
    if (Status followed = followChildren(before, *chart, consequences); !followed)
        return followed;
    settleNewSubjects(consequences);
    return m_store.voidEntry(entryId, cleanText(reason), consequences);
}

Result<Entry> Desk::markDone(const store::Task& task, const QDate& date, const QString& note) {
    const content::Window* window = library().schedule().windowOfTask(task.code, task.key);
    if (!window || !window->form.isEmpty())
        return failure(
            ErrorCode::InvalidInput,
            QCoreApplication::translate("muying::work", "这一项要填写相应的表，不能直接登记完成。"));
    if (!date.isValid() || date > m_clock.today())
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("muying::work", "完成日期不对：不能晚于今天。"));
    auto chart = this->chart(task.subject);
    if (!chart)
        return chart.error();
    if (!chart->pregnancy && !chart->child)
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("muying::work", "找不到这次妊娠，没有登记。"));
    Entry entry;
    entry.id = randomId();
    entry.subject = chart->about().id;
    entry.form = doneForm;
    entry.date = date;
    entry.answers.set(u"code"_s, task.code);
    entry.answers.set(u"key"_s, task.key);
    entry.answers.set(u"note"_s, cleanText(note, true));
    return savePrepared(*chart, std::move(entry), {});
}

} // namespace muying::work
