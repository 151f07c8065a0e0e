#include "core/store/faults.h"

#include <QCoreApplication>

#include <cerrno>
#include <sqlite3.h>

namespace muying::store::fault {

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("muying::store", text);
}

} // namespace

Error locked() {
    return failure(ErrorCode::Locked,
                   say(QT_TRANSLATE_NOOP("muying::store", "档案已锁定。请先输入密码解锁。")));
}

Error notAllowed() {
    return failure(ErrorCode::NotAllowed,
                   say(QT_TRANSLATE_NOOP("muying::store",
                                         "只有管理员可以管理用户，没有做任何改动。请管理员登录后再做。")));
}

Error wrongPassword() {
    return failure(ErrorCode::WrongPassword,
                   say(QT_TRANSLATE_NOOP("muying::store",
                                         "用户名或密码不对，档案仍然锁定。请检查大小写和输入法后重试。")));
}

Error wrongOldPassword() {
    return failure(
        ErrorCode::WrongPassword,
        say(QT_TRANSLATE_NOOP("muying::store", "原来的密码不对，密码没有改变。请重新输入原密码。")));
}

Error wrongRecoveryCode() {
    return failure(ErrorCode::WrongPassword,
                   say(QT_TRANSLATE_NOOP(
                       "muying::store",
                       "这张恢复单不是这份档案的，没有做任何改动。请找出建立这份档案时打印的恢复单。")));
}

Error damaged(const QString& detail) {
    return failure(
        ErrorCode::Damaged,
        say(QT_TRANSLATE_NOOP("muying::store", "档案文件有损坏或被改动过，没有读出可疑的内容，文件也没有被改"
                                               "写。请保留此文件，并用最近的备份恢复。")),
        detail);
}

Error notOurFile(const QString& detail) {
    return failure(ErrorCode::Damaged,
                   say(QT_TRANSLATE_NOOP("muying::store", "这个文件不是母婴档案，或者已经残缺，没有对它做任何"
                                                          "改动。请选择正确的文件，或用最近的备份恢复。")),
                   detail);
}

Error newerVersion(int fileVersion, int ownVersion) {
    return failure(ErrorCode::NewerVersion,
                   say(QT_TRANSLATE_NOOP("muying::store",
                                         "这份档案是用更新版本的程序建立的（档案版本 %1，本程序最高支持 "
                                         "%2），没有对它做任何改动。请升级程序后再打开。"))
                       .arg(fileVersion)
                       .arg(ownVersion));
}

Error missingFile(const QString& path) {
    return failure(ErrorCode::NotFound,
                   say(QT_TRANSLATE_NOOP("muying::store",
                                         "找不到档案文件：%1。请检查U盘或硬盘是否接好，或选择别的文件。"))
                       .arg(path));
}

Error fileExists(const QString& path) {
    return failure(ErrorCode::InvalidInput,
                   say(QT_TRANSLATE_NOOP("muying::store",
                                         "这里已经有一个文件：%1。没有覆盖它。请换一个名字，或直接打开它。"))
                       .arg(path));
}

Error readOnly(const QString& detail) {
    return failure(
        ErrorCode::ReadOnly,
        say(QT_TRANSLATE_NOOP("muying::store", "不能在这个文件夹里写入，没有做任何改动。请检查文件夹的权限或"
                                               "写保护开关，或把档案放到可以写入的地方。")),
        detail);
}

Error inUse(const QString& detail) {
    return failure(ErrorCode::Busy,
                   say(QT_TRANSLATE_NOOP(
                       "muying::store",
                       "另一个窗口或电脑正在使用这份档案，没有做任何改动。请先在那里关闭程序，再试一次。")),
                   detail);
}

Error diskFull(const QString& detail) {
    return failure(ErrorCode::DiskFull,
                   say(QT_TRANSLATE_NOOP(
                       "muying::store",
                       "磁盘已满，这一次没有写入；以前的档案完好，屏幕上的内容还在。请清理磁盘后再试一次。")),
                   detail);
}

Error io(const QString& detail) {
    return failure(
        ErrorCode::Io,
        say(QT_TRANSLATE_NOOP(
            "muying::store",
            "读写磁盘时出错，这一次没有写入；以前的档案没有改动。请检查硬盘或U盘的连接后再试，并尽快备份。")),
        detail);
}

Error conflict(const QString& detail) {
    return failure(ErrorCode::Conflict,
                   say(QT_TRANSLATE_NOOP("muying::store", "您打开之后，这条记录已被别人改动或作废，这一次没有"
                                                          "保存；您填的内容还在。请查看新内容后再保存。")),
                   detail);
}

Error missingRecord(const QString& detail) {
    return failure(
        ErrorCode::NotFound,
        say(QT_TRANSLATE_NOOP("muying::store", "档案中没有这条记录，没有做任何改动。请重新查找。")), detail);
}

Error invalid(const QString& sentence, const QString& detail) {
    return failure(ErrorCode::InvalidInput, sentence, detail);
}

Error internal(const QString& detail) {
    return failure(
        ErrorCode::Internal,
        say(QT_TRANSLATE_NOOP(
            "muying::store",
            "程序内部出错，这一次没有写入；以前的档案没有改动。请重新启动程序，若再次出现请联系维护人员。")),
        detail);
}

Error fromSqlite(int resultCode, int systemError, const QString& detail) {
    const QString text =
        QStringLiteral("sqlite %1, errno %2: %3").arg(resultCode).arg(systemError).arg(detail);
    switch (resultCode & 0xff) {
    case SQLITE_FULL:
        return diskFull(text);
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return readOnly(text);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return inUse(text);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return damaged(text);
    case SQLITE_IOERR:
        if (systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG) {
            return diskFull(text);
        }
        return systemError == EROFS ? readOnly(text) : io(text);
    default:
        return internal(text);
    }
}

} // namespace muying::store::fault
