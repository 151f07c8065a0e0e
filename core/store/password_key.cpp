#include "core/store/password_key.h"

#include "core/store/faults.h"

#include <QCoreApplication>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace muying::store {

namespace {

constexpr qint64 moderateOperations = 3;
constexpr qint64 moderateMemory = 256LL * 1024 * 1024;
constexpr qint64 fastOperations = 1;
constexpr qint64 fastMemory = 8192;
constexpr qint64 mostOperations = 16;
constexpr qint64 mostMemory = 1024LL * 1024 * 1024;
constexpr qsizetype shortestPassword = 8;
constexpr qsizetype longestPassword = 128;

QByteArray newSalt() {
    QByteArray salt(crypto_pwhash_SALTBYTES, Qt::Uninitialized);
    if (cryptographyReady()) {
        randombytes_buf(salt.data(), crypto_pwhash_SALTBYTES);
    }
    return salt;
}

} // namespace

KdfParameters KdfParameters::fresh(KdfCost cost) {
    const bool fast = cost == KdfCost::Fast;
    return {fast ? fastOperations : moderateOperations, fast ? fastMemory : moderateMemory, newSalt()};
}

KdfParameters KdfParameters::withNewSalt() const {
    return {operations, memoryBytes, newSalt()};
}

bool KdfParameters::isPlausible() const {
    return operations >= fastOperations && operations <= mostOperations && memoryBytes >= fastMemory &&
           memoryBytes <= mostMemory && salt.size() == crypto_pwhash_SALTBYTES;
}

QByteArray passwordBytes(const QString& password) {
    return password.normalized(QString::NormalizationForm_KC).toUtf8();
}

Result<Secret> keyFromPassword(const QString& password, const KdfParameters& parameters) {
    Secret key = Secret::allocated();
    if (key.isEmpty() || !parameters.isPlausible()) {
        return fault::internal(u"no key memory, or implausible costs"_s);
    }
    QByteArray bytes = passwordBytes(password);
    const int failed = crypto_pwhash(
        key.data(), Secret::size, bytes.constData(), static_cast<unsigned long long>(bytes.size()),
        reinterpret_cast<const unsigned char*>(parameters.salt.constData()),
        static_cast<unsigned long long>(parameters.operations),
        static_cast<std::size_t>(parameters.memoryBytes), crypto_pwhash_ALG_ARGON2ID13);
    wipe(bytes);
    if (failed != 0) {
        return failure(ErrorCode::Internal,
                       QCoreApplication::translate(
                           "muying::store", "内存不足，无法验证密码，档案仍然锁定。请关闭其他程序后重试。"),
                       u"argon2id: not enough memory"_s);
    }
    return key;
}

Status checkNewPassword(const QString& password) {
    if (password.size() < shortestPassword || password.size() > longestPassword) {
        return fault::invalid(QCoreApplication::translate(
                                  "muying::store", "密码要有 %1 到 %2 个字符，没有做任何改动。请换一个密码。")
                                  .arg(shortestPassword)
                                  .arg(longestPassword));
    }
    return success();
}

} // namespace muying::store
