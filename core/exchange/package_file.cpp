#include "core/exchange/package_file.h"

#include "core/store/password_key.h"
#include "core/store/seal.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

namespace muying::exchange {

using namespace Qt::StringLiterals;

namespace {

const QByteArray packageName = "MUYING-PACKAGE-";
const QByteArray packageFirstLine = "MUYING-PACKAGE-1\n";
constexpr quint32 largestContent = 200u * 1024 * 1024;

Error noPackage() {
    return failure(ErrorCode::InvalidInput,
                   QCoreApplication::translate("muying::exchange",
                                               "这个文件不是转诊档案包，或者不完整，没有读入任何内容。"));
}

Error wrongPackagePassword() {
    return failure(
        ErrorCode::WrongPassword,
        QCoreApplication::translate(
            "muying::exchange",
            "密码不对，或档案包被改动过，没有读入任何内容。请向发送单位核对密码，或重新取得文件。"));
}

store::FieldBytes placeOfPackage(const QByteArray& head) {
    return store::FieldBytes("package"_L1).add(head);
}

QByteArray costLine(const store::KdfParameters& costs) {
    return QJsonDocument(QJsonObject{{u"operations"_s, costs.operations},
                                     {u"memory"_s, costs.memoryBytes},
                                     {u"salt"_s, QString::fromLatin1(costs.salt.toHex())}})
               .toJson(QJsonDocument::Compact) +
           '\n';
}

} // namespace

Result<QByteArray> sealedPackage(const QByteArray& plain, const QString& password) {
    if (Status usable = store::checkNewPassword(password); !usable)
        return usable.error();
    if (!store::cryptographyReady())
        return failure(ErrorCode::Internal,
                       QCoreApplication::translate("muying::exchange", "加密部件不能工作，没有写出文件。"));
    const auto costs = store::KdfParameters::fresh(store::KdfCost::Moderate);
    const auto key = store::keyFromPassword(password, costs);
    if (!key)
        return key.error();
    const QByteArray head = packageFirstLine + costLine(costs);
    QByteArray packed = qCompress(plain);
    QByteArray sealed = store::seal(*key, packed, placeOfPackage(head));
    store::wipe(packed);
    return head + sealed;
}

Result<QByteArray> openedPackage(const QByteArray& file, const QString& password) {
    if (!file.startsWith(packageName))
        return noPackage();
    if (!file.startsWith(packageFirstLine))
        return failure(ErrorCode::NewerVersion,
                       QCoreApplication::translate(
                           "muying::exchange", "这个档案包来自更新的程序，没有读入任何内容。请升级程序。"));
    const qsizetype end = file.indexOf('\n', packageFirstLine.size());
    if (end < 0)
        return noPackage();
    const QByteArray line = file.mid(packageFirstLine.size(), end - packageFirstLine.size());
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    store::KdfParameters costs;
    costs.operations = json.value("operations"_L1).toInteger();
    costs.memoryBytes = json.value("memory"_L1).toInteger();
    costs.salt = QByteArray::fromHex(json.value("salt"_L1).toString().toLatin1());
    if (!costs.isPlausible() || !store::cryptographyReady())
        return noPackage();
    const auto key = store::keyFromPassword(password, costs);
    if (!key)
        return key.error();
    auto packed = store::unseal(*key, file.mid(end + 1), placeOfPackage(file.left(end + 1)));
    if (!packed)
        return wrongPackagePassword();
    if (packed->size() < 4 || qFromBigEndian<quint32>(packed->constData()) > largestContent)
        return noPackage();
    QByteArray plain = qUncompress(*packed);
    store::wipe(*packed);
    return plain;
}

} // namespace muying::exchange
