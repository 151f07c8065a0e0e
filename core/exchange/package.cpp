#include "core/exchange/package.h"

#include "core/exchange/file_in_place.h"
#include "core/exchange/package_file.h"
#include "core/exchange/package_json.h"
#include "core/store/secret.h"
#include "core/work/chart_loader.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace muying::exchange {

using namespace Qt::StringLiterals;
using record::Entry;
using record::SubjectKind;
using store::SubjectRow;

namespace {

constexpr qint64 largestPackage = 50LL * 1024 * 1024;

/// Her file with those joined to it, and whoever belongs to each.
Status addFile(const store::Store& store, const QString& id, std::vector<SubjectRow>& rows) {
    if (std::ranges::any_of(rows, [&](const SubjectRow& row) { return row.subject.id == id; }))
        return success();
    auto row = store.subject(id);
    if (!row)
        return row.error();
    if (row->damaged)
        return failure(ErrorCode::Damaged,
                       QCoreApplication::translate("muying::exchange",
                                                   "她的档案有损坏，没有写出档案包。请先用备份恢复。"));
    const QStringList joined = work::joinedFiles(row->subject);
    rows.push_back(std::move(*row));
    const auto children = store.children(id);
    if (!children)
        return children.error();
    for (const SubjectRow& child : *children) {
        if (Status added = addFile(store, child.subject.id, rows); !added)
            return added;
    }
    for (const QString& other : joined) {
        if (Status added = addFile(store, other, rows); !added)
            return added;
    }
    return success();
}

Result<QString> rootOf(const work::Desk& desk, const QString& subjectId) {
    const auto chart = desk.chart(subjectId);
    if (!chart)
        return chart.error();
    if (chart->clinic)
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("muying::exchange",
                                                   "档案包只装一名妇女或儿童的档案，没有写出文件。"));
    return chart->woman.subject.id.isEmpty() ? chart->child->subject.id : chart->woman.subject.id;
}

Result<PackageContent> contentOf(const work::Desk& desk, const QString& root) {
    const store::Store& store = desk.store();
    PackageContent content;
    if (Status added = addFile(store, root, content.subjects); !added)
        return added.error();
    content.clinic = store.clinic().value("name"_L1).toString();
    content.clinicCode = store.clinic().value("code"_L1).toString();
    content.madeAt = desk.clock().now();
    content.madeBy = store.user().displayName;
    for (const SubjectRow& row : content.subjects) {
        auto entries = store.entries(row.subject.id);
        if (!entries)
            return entries.error();
        for (Entry& entry : *entries) {
            if (entry.voided)
                continue;
            content.authors.insert(entry.author, store.userName(entry.author));
            content.entries.push_back(std::move(entry));
        }
    }
    return content;
}

} // namespace

Result<PackageCounts> exportPackage(work::Desk& desk, const QString& subjectId, const QString& password,
                                    const QString& path) {
    const auto root = rootOf(desk, subjectId);
    if (!root)
        return root.error();
    const auto content = contentOf(desk, *root);
    if (!content)
        return content.error();
    QByteArray plain = packageBytes(*content);
    const auto sealed = sealedPackage(plain, password);
    store::wipe(plain);
    if (!sealed)
        return sealed.error();
    const auto file = FileInPlace::begin(path);
    if (!file)
        return file.error();
    Status status = desk.store().audit(u"export_package"_s, *root);
    if (status)
        status = (*file)->write(*sealed);
    if (status)
        status = (*file)->finish();
    if (!status)
        return status.error();
    return PackageCounts{static_cast<int>(content->subjects.size()),
                         static_cast<int>(content->entries.size())};
}

Result<PackageContent> readPackage(const QString& path, const QString& password) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, QCoreApplication::translate("muying::exchange",
                                                                  "打不开文件 %1：%2。请检查路径和权限。")
                                          .arg(path, file.errorString()));
    if (file.size() > largestPackage)
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("muying::exchange",
                                                   "文件超过 50 MB，不是转诊档案包，没有读入任何内容。"));
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::Io, QCoreApplication::translate("muying::exchange",
                                                                  "读文件 %1 时出错：%2。没有读入任何内容。")
                                          .arg(path, file.errorString()));
    auto plain = openedPackage(bytes, password);
    if (!plain)
        return plain.error();
    auto content = packageFrom(*plain);
    store::wipe(*plain);
    return content;
}

} // namespace muying::exchange
