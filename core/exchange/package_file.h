#pragma once
#include "core/base/result.h"

#include <QByteArray>

namespace muying::exchange {

/// Seals bytes with a password: "MUYING-PACKAGE-1", the costs of the password, then one sealed value.
Result<QByteArray> sealedPackage(const QByteArray& plain, const QString& password);
/// WrongPassword (or changed: the two cannot be told apart), InvalidInput if it is no package, NewerVersion.
Result<QByteArray> openedPackage(const QByteArray& file, const QString& password);

} // namespace muying::exchange
