#include "core/exchange/package.h"
#include "core/work/chart_loader.h"
#include "core/work/consequences.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace muying::exchange {

using namespace Qt::StringLiterals;
using record::Entry;
using record::SubjectKind;
using store::SubjectRow;

namespace {

const QString importedKey = u"imported_packages"_s; ///< setting: who wrote what came from elsewhere, and when

class PackageIntake {
public:
    PackageIntake(work::Desk& desk, const PackageContent& content) : m_desk(desk), m_content(content) {}

    Result<PackageImport> take(const TableProgress& progress) {
        Status status = checkForms();
        if (status)
            status = findKnown();
        if (status)
            status = checkDuplicates();
        if (status)
            status = saveNew();
        if (status)
            status = renewAll(progress);
        if (!status)
            return status.error();
        return std::move(m_import);
    }

private:
    /// What this program could only show, not judge, is not taken in silently.
    Status checkForms() const {
        for (const Entry& entry : m_content.entries) {
            if (!entry.form.startsWith(u'@') && !m_desk.library().form(entry.form, entry.edition))
                return failure(ErrorCode::NewerVersion,
                               QCoreApplication::translate(
                                   "muying::exchange", "档案包里的表“%1”（版本 %2）本程序不认识，没有导入任何"
                                                       "内容。请升级程序后再导入。")
                                   .arg(entry.form, entry.edition));
        }
        return success();
    }

    Status findKnown() {
        for (const SubjectRow& row : m_content.subjects) {
            const auto here = m_desk.store().subject(row.subject.id);
            if (!here && here.error().code != ErrorCode::NotFound)
                return here.error();
            if (!here)
                continue;
            if (here->subject.kind != row.subject.kind || here->subject.parent != row.subject.parent)
                return failure(
                    ErrorCode::Conflict,
                    QCoreApplication::translate("muying::exchange",
                                                "档案包里的档案编号在本机属于另一个人，没有导入任何内容。"));
            m_knownSubjects.insert(row.subject.id);
        }
        for (const Entry& entry : m_content.entries) {
            const auto here = m_desk.store().entry(entry.id);
            if (!here && here.error().code != ErrorCode::NotFound)
                return here.error();
            if (!here)
                continue;
            m_knownEntries.insert(entry.id);
            compare(entry, *here);
        }
        return success();
    }

    void compare(const Entry& packed, const Entry& here) {
        if (!here.voided && here.answers == packed.answers && here.form == packed.form) {
            ++m_import.alreadyThere;
            return;
        }
        const content::Form* form = m_desk.library().form(packed.form);
        const QString place =
            QCoreApplication::translate("muying::exchange", "“%1”%2")
                .arg(form ? form->title.zh : packed.form, packed.date.toString(Qt::ISODate));
        m_import.conflicts.push_back(
            {place, here.voided
                        ? QCoreApplication::translate("muying::exchange",
                                                      "本机已把这条记录作废，没有改动；请与发送单位核对")
                        : QCoreApplication::translate(
                              "muying::exchange", "本机的记录与档案包里的不同，保留本机的；请对照后修改")});
    }

    /// A woman registered here by hand before her package came would stand twice.
    Status checkDuplicates() const {
        for (const Entry& entry : m_content.entries) {
            const bool cover = entry.form == "WOM_COVER"_L1 && !m_knownSubjects.contains(entry.subject);
            if (!cover)
                continue;
            const auto hits = m_desk.duplicates(entry.answers);
            if (!hits)
                return hits.error();
            if (!hits->empty())
                return failure(ErrorCode::Conflict,
                               QCoreApplication::translate(
                                   "muying::exchange", "本机可能已有她的档案：%1。没有导入任何内容，请先核对"
                                                       "是不是同一个人。")
                                   .arg(hits->front().why));
        }
        return success();
    }

    Status saveNew() {
        std::vector<store::SaveRequest> requests;
        for (const SubjectRow& row : m_content.subjects) {
            store::SaveRequest request;
            if (!m_knownSubjects.contains(row.subject.id)) {
                request.newSubjects.push_back(row.subject);
                ++m_import.subjectsAdded;
            }
            for (const Entry& entry : m_content.entries) {
                if (entry.subject != row.subject.id || m_knownEntries.contains(entry.id))
                    continue;
                Entry fresh = entry;
                fresh.version = 0;
                request.more.push_back(std::move(fresh));
                ++m_import.entriesAdded;
            }
            if (!request.newSubjects.empty() || !request.more.empty())
                requests.push_back(std::move(request));
        }
        if (requests.empty())
            return success();
        const auto note = noteOfOrigin();
        if (!note)
            return note.error();
        requests.back().settings.emplace_back(importedKey, *note);
        requests.back().audits.emplace_back(u"import_package"_s, m_content.subjects.front().subject.id);
        return m_desk.store().saveAll(requests);
    }

    /// The store stamps what it saves with this clinic's user and time; who wrote it there is kept beside it.
    Result<QJsonValue> noteOfOrigin() const {
        const auto before = m_desk.store().setting(importedKey);
        if (!before)
            return before.error();
        QJsonArray entries;
        for (const Entry& entry : m_content.entries) {
            if (!m_knownEntries.contains(entry.id))
                entries.append(QJsonObject{{u"id"_s, entry.id},
                                           {u"version"_s, entry.version},
                                           {u"saved_at"_s, entry.savedAt.toString(Qt::ISODate)},
                                           {u"author"_s, m_content.authors.value(entry.author)}});
        }
        QJsonArray all = before->toArray();
        all.append(QJsonObject{{u"at"_s, m_desk.clock().now().toString(Qt::ISODate)},
                               {u"clinic"_s, m_content.clinic},
                               {u"clinic_code"_s, m_content.clinicCode},
                               {u"made_at"_s, m_content.madeAt.toString(Qt::ISODate)},
                               {u"made_by"_s, m_content.madeBy},
                               {u"subject"_s, m_content.subjects.front().subject.id},
                               {u"entries"_s, entries}});
        return QJsonValue(all);
    }

    /// Colours, tasks and what lists show follow from the records, by the rules of this clinic.
    Status renewAll(const TableProgress& progress) {
        qint64 done = 0;
        for (const SubjectRow& row : m_content.subjects) {
            if (!work::joinedTo(row.subject).isEmpty())
                continue;
            if (Status renewed = renew(row.subject.id); !renewed)
                return renewed;
            if (progress && !progress(++done, static_cast<qint64>(m_content.subjects.size())))
                return failure(ErrorCode::Cancelled,
                               QCoreApplication::translate("muying::exchange", "已停止，没有导入任何内容。"));
        }
        return success();
    }

    Status renew(const QString& subject) {
        auto chart = m_desk.chart(subject);
        if (!chart)
            return chart.error();
        store::SaveRequest request;
        const QDateTime now = m_desk.clock().now();
        if (chart->pregnancy && !chart->child) {
            auto assessed = work::reassess(m_desk.library(), *chart, nullptr, now, work::randomId);
            if (!assessed)
                return assessed.error();
            if (*assessed)
                request.more.push_back(**assessed);
        }
        work::addConsequences(m_desk.library(), *chart, now, request);
        return m_desk.store().saveAll({request});
    }

    work::Desk& m_desk;
    const PackageContent& m_content;
    QSet<QString> m_knownSubjects, m_knownEntries;
    PackageImport m_import;
};

} // namespace

Result<PackageImport> importPackage(work::Desk& desk, const PackageContent& content,
                                    const TableProgress& progress) {
    if (Status rules = desk.readClinicRules(); !rules)
        return rules.error();
    return PackageIntake(desk, content).take(progress);
}

} // namespace muying::exchange
