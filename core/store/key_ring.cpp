#include "core/store/key_ring.h"

#include <algorithm>

namespace muying::store {

bool KeyRing::derive() {
    m_sealing = m_dataKey.derived(1);
    m_rows = m_dataKey.derived(2);
    m_auditing = m_dataKey.derived(3);
    return !m_sealing.isEmpty() && !m_rows.isEmpty() && !m_auditing.isEmpty();
}

KeyRing KeyRing::random() {
    KeyRing ring;
    ring.m_dataKey = Secret::random();
    return ring.derive() ? std::move(ring) : KeyRing();
}

KeyRing KeyRing::unwrapped(const Secret& wrappingKey, const QByteArray& wrapped, const FieldBytes& place) {
    std::optional<QByteArray> plain = unseal(wrappingKey, wrapped, place);
    if (!plain || plain->size() != static_cast<qsizetype>(Secret::size)) {
        return {};
    }
    KeyRing ring;
    ring.m_dataKey = Secret::allocated();
    if (!ring.m_dataKey.isEmpty()) {
        std::copy(plain->cbegin(), plain->cend(), ring.m_dataKey.data());
    }
    wipe(*plain);
    return ring.derive() ? std::move(ring) : KeyRing();
}

QByteArray KeyRing::wrapped(const Secret& wrappingKey, const FieldBytes& place) const {
    // No copy of the key is made: the bytes are only looked at.
    const QByteArray view = QByteArray::fromRawData(reinterpret_cast<const char*>(m_dataKey.data()),
                                                    static_cast<qsizetype>(Secret::size));
    return seal(wrappingKey, view, place);
}

} // namespace muying::store
