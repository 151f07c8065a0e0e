#include "core/work/restore_rehearsal.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace muying::work {

using namespace Qt::StringLiterals;

Result<RestoreRehearsal> rehearseRestore(const QString& backup, const QString& login, const QString& password,
                                         const Clock& clock) {
    const QFileInfo source(backup);
    if (!source.isFile())
        return failure(
            ErrorCode::NotFound,
            QCoreApplication::translate("muying::work", "找不到备份文件：%1。请插好U盘，或选择别的备份。")
                .arg(backup));
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"rehearsal.db"_s);
    if (!folder.isValid() || !QFile::copy(backup, copy) ||
        !QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner))
        return failure(ErrorCode::Io,
                       QCoreApplication::translate(
                           "muying::work",
                           "备份没有试开：不能在临时文件夹里放一份副本。请检查备份盘和本机的剩余空间。"));
    auto opened = store::Store::open(copy, clock);
    if (!opened)
        return opened.error();
    store::Store& store = **opened;
    if (const Status unlocked = store.unlock(login, password); !unlocked)
        return unlocked.error();
    auto subjects = store.subjects();
    if (!subjects)
        return subjects.error();
    auto report = store.verify();
    if (!report)
        return report.error();
    RestoreRehearsal result;
    result.copiedAt = source.lastModified();
    result.report = std::move(*report);
    for (const store::SubjectRow& row : *subjects) {
        result.women += row.subject.kind == record::SubjectKind::Woman;
        result.pregnancies += row.subject.kind == record::SubjectKind::Pregnancy;
    }
    return result;
}

} // namespace muying::work
