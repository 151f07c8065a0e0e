#include "core/exchange/working_copy.h"

#include "core/store/file_copy.h"
#include "core/store/file_lock.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace muying::exchange {

using namespace Qt::StringLiterals;

WorkingCopy::WorkingCopy(const QString& original)
    : m_original(original), m_folder(QFileInfo(original).absolutePath() + u"/.muying-import-XXXXXX"_s) {
}

Result<std::unique_ptr<WorkingCopy>> WorkingCopy::of(const store::Store& store) {
    std::unique_ptr<WorkingCopy> copy(new WorkingCopy(store.path()));
    if (!copy->m_folder.isValid())
        return failure(ErrorCode::ReadOnly,
                       QCoreApplication::translate(
                           "muying::exchange", "不能在档案所在的文件夹里写入，没有做任何改动。请检查权限。"),
                       copy->m_folder.errorString());
    auto path = store.backupTo(copy->m_folder.path());
    if (!path)
        return path.error();
    copy->m_path = *path;
    return copy;
}

Status WorkingCopy::replaceOriginal() {
    const auto lock = store::FileLock::acquire(m_original);
    if (!lock)
        return lock.error();
    // A closed file has no journal beside it; one means that another program died with changes in it.
    if (QFileInfo(m_original + u"-wal"_s).size() > 0)
        return failure(ErrorCode::Conflict,
                       QCoreApplication::translate("muying::exchange",
                                                   "档案在导入时被改动，没有导入任何内容。请再试一次。"));
    return store::putInPlace(m_path, m_original);
}

} // namespace muying::exchange
