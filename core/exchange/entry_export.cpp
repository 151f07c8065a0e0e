#include "core/exchange/entry_export.h"

#include "core/exchange/csv_writer.h"
#include "core/exchange/xlsx_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <map>

namespace muying::exchange {

using namespace Qt::StringLiterals;
using record::Entry;
using record::SubjectKind;

namespace {

/// The entries to be written, form by form in the order of the declarations.
struct Gathered {
    std::vector<std::pair<QString, std::vector<Entry>>> forms;
    QHash<QString, EntryOwner> owners;
    EntryExportCounts counts;
};

Error exportStopped() {
    return failure(ErrorCode::Cancelled,
                   QCoreApplication::translate("muying::exchange", "已停止，没有写出文件。"));
}

EntryOwner ownerOf(const store::SubjectRow& row, const QHash<QString, store::SubjectRow>& rows) {
    EntryOwner owner;
    owner.subject = row.subject;
    const bool own = row.subject.kind == SubjectKind::Woman || row.subject.kind == SubjectKind::Child;
    owner.woman = row.subject.kind == SubjectKind::Woman ? row.subject.id : row.subject.parent;
    const auto mother = rows.constFind(row.subject.parent);
    const QJsonObject identity =
        own || mother == rows.constEnd() ? row.subject.identity : mother->subject.identity;
    owner.name = identity.value("name"_L1).toString();
    owner.idNumber = identity.value("id_no"_L1).toString();
    owner.handbook = identity.value("handbook_no"_L1).toString();
    return owner;
}

bool inRange(const Entry& entry, const EntryExport& wanted) {
    return (!wanted.from.isValid() || entry.date >= wanted.from) &&
           (!wanted.to.isValid() || entry.date <= wanted.to);
}

Result<QStringList> formsWanted(const work::Desk& desk, const EntryExport& wanted) {
    QStringList codes = wanted.forms;
    for (const QString& code : codes) {
        if (!desk.library().form(code))
            return failure(
                ErrorCode::InvalidInput,
                QCoreApplication::translate("muying::exchange", "没有“%1”这张表，没有写出文件。").arg(code));
    }
    if (codes.isEmpty()) {
        for (const content::Form& form : desk.library().forms())
            codes << form.code;
    }
    codes.removeDuplicates();
    return codes;
}

Status gatherEntries(const work::Desk& desk, const EntryExport& wanted,
                     std::map<QString, std::vector<Entry>>& byForm, Gathered& gathered,
                     const ExportProgress& progress) {
    auto rows = desk.store().subjects();
    if (!rows)
        return rows.error();
    QHash<QString, store::SubjectRow> byId;
    for (const store::SubjectRow& row : *rows)
        byId.insert(row.subject.id, row);
    qint64 done = 0;
    for (const store::SubjectRow& row : *rows) {
        auto entries = row.damaged ? Result<std::vector<Entry>>(std::vector<Entry>())
                                   : desk.store().entries(row.subject.id);
        if (row.damaged || (!entries && entries.error().code == ErrorCode::Damaged)) {
            gathered.counts.damaged << row.subject.id;
            continue;
        }
        if (!entries)
            return entries.error();
        gathered.owners.insert(row.subject.id, ownerOf(row, byId));
        for (Entry& entry : *entries) {
            const auto form = byForm.find(entry.form);
            if (form != byForm.end() && inRange(entry, wanted))
                form->second.push_back(std::move(entry));
        }
        if (progress && ++done % 20 == 0 &&
            !progress(ExportStep::Reading, done, static_cast<qint64>(rows->size())))
            return exportStopped();
    }
    return success();
}

/// Reads everything wanted, and writes the audit row of the export: what could not be recorded does not
/// leave.
Result<Gathered> gather(work::Desk& desk, const EntryExport& wanted, const ExportProgress& progress) {
    if (Status rules = desk.readClinicRules(); !rules)
        return rules.error();
    const auto codes = formsWanted(desk, wanted);
    if (!codes)
        return codes.error();
    std::map<QString, std::vector<Entry>> byForm;
    for (const QString& code : *codes)
        byForm[code];
    Gathered gathered;
    if (Status read = gatherEntries(desk, wanted, byForm, gathered, progress); !read)
        return read.error();
    for (const QString& code : *codes) {
        std::vector<Entry>& entries = byForm[code];
        if (entries.empty() && wanted.forms.isEmpty())
            continue;
        std::ranges::stable_sort(entries, {}, [](const Entry& entry) { return entry.date; });
        gathered.counts.entries += static_cast<qint64>(entries.size());
        gathered.forms.emplace_back(code, std::move(entries));
    }
    gathered.counts.forms = static_cast<int>(gathered.forms.size());
    const QString what = u"entries %1 (%2)"_s.arg(wanted.withNames ? u"with names"_s : u"without names"_s)
                             .arg(gathered.counts.entries);
    if (Status recorded = desk.store().audit(u"export"_s, what); !recorded)
        return recorded.error();
    return gathered;
}

/// Calls `write` with the table of each form; the entries of a form are given up when it is written.
Status eachTable(const work::Desk& desk, const EntryExport& wanted, Gathered& gathered,
                 const ExportProgress& progress,
                 const std::function<Status(const QString&, const Table&, const TableProgress&)>& write) {
    qint64 before = 0;
    for (auto& [code, entries] : gathered.forms) {
        const Table table =
            EntryTable(desk, code, wanted.language, wanted.withNames).build(entries, gathered.owners);
        const TableProgress rows = [&](qint64 done, qint64) {
            return !progress || progress(ExportStep::Writing, before + done, gathered.counts.entries);
        };
        if (Status written = write(code, table, rows); !written)
            return written;
        before += static_cast<qint64>(entries.size());
        std::vector<Entry>().swap(entries);
        if (!rows(0, 0))
            return exportStopped();
    }
    return success();
}

} // namespace

Result<EntryExportCounts> exportEntriesXlsx(work::Desk& desk, const EntryExport& wanted, const QString& path,
                                            const ExportProgress& progress) {
    const auto file = XlsxFile::begin(path);
    if (!file)
        return file.error();
    auto gathered = gather(desk, wanted, progress);
    if (!gathered)
        return gathered.error();
    Status status = eachTable(desk, wanted, *gathered, progress,
                              [&](const QString&, const Table& table, const TableProgress& rows) {
                                  return (*file)->add(table, rows);
                              });
    if (status)
        status = (*file)->finish();
    if (!status)
        return status.error();
    gathered->counts.files << path;
    return gathered->counts;
}

Result<EntryExportCounts> exportEntriesCsv(work::Desk& desk, const EntryExport& wanted, const QString& path,
                                           const ExportProgress& progress) {
    const bool single = path.endsWith(u".csv"_s, Qt::CaseInsensitive);
    if (single && wanted.forms.size() != 1)
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("muying::exchange",
                                                   "一个 CSV 文件只放一张表：请指明表，或给出一个文件夹。"));
    if (!single && !QFileInfo(path).isDir())
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate(
                           "muying::exchange", "找不到文件夹 %1，没有写出文件。请检查U盘或选择别的文件夹。")
                           .arg(path));
    auto gathered = gather(desk, wanted, progress);
    if (!gathered)
        return gathered.error();
    std::vector<std::unique_ptr<FileInPlace>> files;
    Status status =
        eachTable(desk, wanted, *gathered, progress,
                  [&](const QString& code, const Table& table, const TableProgress& rows) -> Status {
                      const QString name = single ? path : QDir(path).filePath(code + u".csv"_s);
                      auto file = unfinishedCsv(name, table, rows);
                      if (!file)
                          return file.error();
                      files.push_back(std::move(*file));
                      gathered->counts.files << name;
                      return success();
                  });
    for (const auto& file : files) {
        if (status)
            status = file->finish();
    }
    if (!status)
        return status.error();
    return gathered->counts;
}

} // namespace muying::exchange
