#include "core/exchange/file_in_place.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>

#ifndef Q_OS_WIN
#include <fcntl.h>
#include <unistd.h>
#endif

namespace muying::exchange {

using namespace Qt::StringLiterals;

namespace {

#ifndef Q_OS_WIN
/// The move itself reaches the disk too; file systems that cannot flush a folder say EINVAL.
bool flushFolder(const QString& folder) {
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool flushed = ::fsync(descriptor) == 0 || errno == EINVAL;
    return ::close(descriptor) == 0 && flushed;
}
#endif

} // namespace

FileInPlace::FileInPlace(const QString& path)
    : m_path(path), m_temporary(QFileInfo(path).absoluteDir().filePath(u".muying-XXXXXX.part"_s)) {
}

Result<std::unique_ptr<FileInPlace>> FileInPlace::begin(const QString& path) {
    std::unique_ptr<FileInPlace> begun(new FileInPlace(path));
    const QFileInfo target(path);
    if (!target.absoluteDir().exists())
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate(
                           "muying::exchange", "找不到文件夹 %1，没有写出文件。请检查U盘或选择别的文件夹。")
                           .arg(target.absolutePath()));
    // A device or a folder of that name is never replaced by a file.
    if (target.exists() && !target.isFile())
        return failure(ErrorCode::Io, QCoreApplication::translate(
                                          "muying::exchange", "%1 不是普通文件，没有写出。请换一个文件名。")
                                          .arg(path));
    errno = 0;
    if (!begun->m_temporary.open())
        return begun->failed(errno, begun->m_temporary.errorString());
    return begun;
}

Error FileInPlace::failed(int systemError, const QString& detail) const {
    const QString place = QDir::toNativeSeparators(m_path);
    if (systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG)
        return failure(
            ErrorCode::DiskFull,
            QCoreApplication::translate("muying::exchange",
                                        "磁盘已满，%1 没有写出；原来的同名文件没有改动。请清理磁盘后再试。")
                .arg(place),
            detail);
    if (systemError == EACCES || systemError == EPERM || systemError == EROFS)
        return failure(ErrorCode::ReadOnly,
                       QCoreApplication::translate(
                           "muying::exchange", "不能在这个文件夹里写入，%1 没有写出；原来的同名文件没有改动"
                                               "。请检查权限或写保护开关，或选择别的文件夹。")
                           .arg(place),
                       detail);
    return failure(ErrorCode::Io,
                   QCoreApplication::translate(
                       "muying::exchange",
                       "写文件时出错，%1 没有写出；原来的同名文件没有改动。请检查硬盘或U盘的连接后再试。")
                       .arg(place),
                   detail);
}

Status FileInPlace::write(const QByteArray& bytes) {
    errno = 0;
    if (m_temporary.write(bytes) != bytes.size())
        return failed(errno, m_temporary.errorString());
    return success();
}

Status FileInPlace::finish() {
    errno = 0;
    if (!m_temporary.flush())
        return failed(errno, m_temporary.errorString());
#ifndef Q_OS_WIN
    // A library may have written through its own handle: the file is flushed by its name.
    if (::fsync(m_temporary.handle()) != 0)
        return failed(errno, u"fsync"_s);
    m_temporary.close();
    // rename() replaces an older file in one move.
    if (std::rename(QFile::encodeName(m_temporary.fileName()).constData(),
                    QFile::encodeName(m_path).constData()) != 0)
        return failed(errno, u"rename"_s);
    m_temporary.setAutoRemove(false);
    if (!flushFolder(QFileInfo(m_path).absolutePath()))
        return failed(errno, u"fsync folder"_s);
#else
    m_temporary.close();
    QFile::remove(m_path);
    if (!m_temporary.rename(m_path))
        return failed(errno, m_temporary.errorString());
    m_temporary.setAutoRemove(false);
#endif
    return success();
}

} // namespace muying::exchange
