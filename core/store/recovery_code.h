#pragma once
#include "core/base/result.h"
#include "core/store/secret.h"

namespace muying::store {

/// A new recovery code as it is printed: 125 random bits in five groups of five symbols and a sixth
/// group that checks the others ("7K2QM-…"). The alphabet has no I, L, O or U.
QString newRecoveryCode();
/// The code as typed (any case, spaces, full-width, O for 0, I or L for 1) in its printed spelling;
/// InvalidInput if it has the wrong length or the check group does not fit.
Result<QString> parseRecoveryCode(const QString& typed);
/// The key the code stands for. It is random and long, so no slow derivation is needed.
Secret keyFromRecoveryCode(const QString& code, const QByteArray& salt);

} // namespace muying::store
