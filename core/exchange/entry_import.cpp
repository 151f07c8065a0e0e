#include "core/exchange/entry_import.h"

#include "core/work/clinic_subject.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace muying::exchange {

using namespace Qt::StringLiterals;
using record::Answers;
using record::Entry;

namespace {

/// Women, then pregnancies, then births, then what happened in the order of time.
int rankOf(const EntryLine& line) {
    static const QStringList first{u"WOM_COVER"_s, u"PREG_EPISODE"_s};
    const qsizetype at = first.indexOf(line.form->code);
    return at < 0 ? static_cast<int>(first.size()) : static_cast<int>(at);
}

QString dayOf(const EntryLine& line) {
    return line.values.value(line.form->dateField).toString().left(10);
}

class EntryImport {
public:
    EntryImport(work::Desk& desk, bool confirmUnlikely) : m_desk(desk), m_confirmUnlikely(confirmUnlikely) {}

    Status take(const EntryLine& line) {
        const Status taken = takeLine(line);
        if (taken)
            return taken;
        // What concerns this line is told with its place; a broken file or disk ends everything.
        switch (taken.error().code) {
        case ErrorCode::InvalidInput:
        case ErrorCode::NotFound:
        case ErrorCode::Conflict:
        case ErrorCode::NotAllowed:
            m_counts.problems.push_back({line.place, taken.error().message});
            return success();
        default:
            return taken;
        }
    }

    ImportCounts& counts() { return m_counts; }

private:
    QStringList acknowledged(const content::Form& form) const {
        QStringList fields;
        for (const content::Field& field : form.fields) {
            if (m_confirmUnlikely)
                fields << field.code;
        }
        return fields;
    }

    static Answers answersOver(const Answers& before, const EntryLine& line) {
        Answers answers = before;
        for (auto value = line.values.begin(); value != line.values.end(); ++value)
            answers.set(value.key(), value.value());
        return answers;
    }

    Status takeLine(const EntryLine& line) {
        if (!line.entry.isEmpty()) {
            const auto stored = m_desk.store().entry(line.entry);
            if (stored)
                return change(line, *stored);
            if (stored.error().code != ErrorCode::NotFound)
                return stored.error();
        }
        if (line.voided)
            return failure(ErrorCode::InvalidInput,
                           QCoreApplication::translate("muying::exchange", "已作废的记录不能导入"));
        return add(line);
    }

    Status change(const EntryLine& line, const Entry& stored) {
        if (stored.form != line.form->code || (!line.edition.isEmpty() && stored.edition != line.edition))
            return failure(ErrorCode::Conflict,
                           QCoreApplication::translate("muying::exchange",
                                                       "这个记录编号在本机属于另一张表或另一个版本"));
        if (stored.voided != line.voided)
            return failure(ErrorCode::Conflict,
                           stored.voided
                               ? QCoreApplication::translate("muying::exchange", "这条记录在本机已经作废")
                               : QCoreApplication::translate("muying::exchange",
                                                             "作废不能导入，请在本机打开这条记录作废"));
        Entry entry = stored;
        entry.answers = answersOver(stored.answers, line);
        if (stored.voided || entry.answers == stored.answers) {
            ++m_counts.unchanged;
            return success();
        }
        if (line.version > 0 && line.version != stored.version)
            return failure(ErrorCode::Conflict,
                           QCoreApplication::translate("muying::exchange",
                                                       "导出以后这条记录在本机又改过（第 %1 次，表格是第 %2 "
                                                       "次），请重新导出再改")
                               .arg(stored.version)
                               .arg(line.version));
        const auto saved = m_desk.saveEntry(entry, acknowledged(*line.form));
        if (!saved)
            return saved.error();
        ++m_counts.changed;
        return success();
    }

    Status add(const EntryLine& line) {
        const bool cover = line.form->code == "WOM_COVER"_L1;
        if (cover && !m_made.contains(line.subject) && !m_desk.store().subject(line.subject))
            return addWoman(line);
        const auto subject = subjectOf(line);
        if (!subject)
            return subject.error();
        if (line.form->code == "PREG_EPISODE"_L1 && kindOf(*subject) == record::SubjectKind::Woman) {
            const auto opened =
                m_desk.openPregnancy(*subject, answersOver({}, line), acknowledged(*line.form));
            m_counts.added += opened.ok();
            return opened ? success() : Status(opened.error());
        }
        Entry entry;
        entry.id = line.entry;
        entry.subject = *subject;
        entry.form = line.form->code;
        entry.edition = line.edition;
        entry.answers = answersOver({}, line);
        const auto saved = m_desk.saveEntry(entry, acknowledged(*line.form));
        m_counts.added += saved.ok();
        return saved ? success() : Status(saved.error());
    }

    Status addWoman(const EntryLine& line) {
        const Answers cover = answersOver({}, line);
        const auto hits = m_desk.duplicates(cover);
        if (!hits)
            return hits.error();
        if (!hits->empty())
            return failure(ErrorCode::Conflict,
                           QCoreApplication::translate("muying::exchange", "本机可能已有她的档案：%1")
                               .arg(hits->front().why));
        const auto woman = m_desk.registerWoman(cover, acknowledged(*line.form));
        if (!woman)
            return woman.error();
        if (!line.subject.isEmpty())
            m_made.insert(line.subject, woman->id);
        ++m_counts.added;
        return success();
    }

    Result<QString> subjectOf(const EntryLine& line) {
        if (line.subject == "clinic"_L1) {
            const auto clinic = work::clinicSubject(m_desk);
            return clinic ? Result<QString>(clinic->id) : Result<QString>(clinic.error());
        }
        if (const auto made = m_made.constFind(line.subject); made != m_made.constEnd())
            return *made;
        const auto row = m_desk.store().subject(line.subject);
        if (row)
            return line.subject;
        if (row.error().code != ErrorCode::NotFound)
            return row.error();
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("muying::exchange", "本机没有档案“%1”").arg(line.subject));
    }

    record::SubjectKind kindOf(const QString& subject) const {
        const auto row = m_desk.store().subject(subject);
        return row ? row->subject.kind : record::SubjectKind::Clinic;
    }

    work::Desk& m_desk;
    bool m_confirmUnlikely;
    QHash<QString, QString> m_made; ///< the table's word for a new woman → her file
    ImportCounts m_counts;
};

} // namespace

Result<ImportCounts> importEntryLines(work::Desk& desk, std::vector<EntryLine> lines, bool confirmUnlikely,
                                      const TableProgress& progress) {
    std::ranges::stable_sort(lines, [](const EntryLine& a, const EntryLine& b) {
        return std::pair(rankOf(a), dayOf(a)) < std::pair(rankOf(b), dayOf(b));
    });
    EntryImport import(desk, confirmUnlikely);
    qint64 done = 0;
    for (const EntryLine& line : lines) {
        if (Status taken = import.take(line); !taken)
            return taken.error();
        if (progress && !progress(++done, static_cast<qint64>(lines.size())))
            return failure(ErrorCode::Cancelled,
                           QCoreApplication::translate("muying::exchange", "已停止，没有导入任何内容。"));
    }
    return std::move(import.counts());
}

} // namespace muying::exchange
