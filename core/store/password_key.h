#pragma once
#include "core/base/result.h"
#include "core/store/secret.h"
#include "core/store/store.h"

namespace muying::store {

/// How a password becomes a key: Argon2id with these costs.
struct KdfParameters {
    qint64 operations = 0;
    qint64 memoryBytes = 0;
    QByteArray salt; ///< 16 bytes

    static KdfParameters fresh(KdfCost cost); ///< with a new salt
    /// The same costs, another salt.
    KdfParameters withNewSalt() const;
    /// False for values that no version of ours writes (a changed file must not eat all memory).
    bool isPlausible() const;
};

/// Fails only for want of memory or implausible parameters.
Result<Secret> keyFromPassword(const QString& password, const KdfParameters& parameters);
/// Typed by an input method or not, the same password: NFKC, as UTF-8.
QByteArray passwordBytes(const QString& password);
/// 8 to 128 characters; otherwise a sentence.
Status checkNewPassword(const QString& password);

} // namespace muying::store
