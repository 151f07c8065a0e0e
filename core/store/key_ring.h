#pragma once
#include "core/store/seal.h"

namespace muying::store {

/// The data key of a file and the keys made from it. Exists in memory only while unlocked.
class KeyRing {
public:
    KeyRing() = default;
    static KeyRing random(); ///< for a new file; empty if there is no memory
    static KeyRing unwrapped(const Secret& wrappingKey, const QByteArray& wrapped, const FieldBytes& place);

    bool isEmpty() const { return m_dataKey.isEmpty(); }
    /// The data key sealed for a password or the recovery code.
    QByteArray wrapped(const Secret& wrappingKey, const FieldBytes& place) const;

    const Secret& sealing() const { return m_sealing; }   ///< seals values
    const Secret& rows() const { return m_rows; }         ///< digests of rows
    const Secret& auditing() const { return m_auditing; } ///< the chain of the audit

private:
    bool derive();
    Secret m_dataKey;
    Secret m_sealing;
    Secret m_rows;
    Secret m_auditing;
};

} // namespace muying::store
