#pragma once
#include <QByteArray>

#include <cstddef>
#include <memory>

namespace muying::store {

/// A 32-byte key in guarded memory of libsodium (not swapped out where the system allows it), wiped
/// when it goes. Empty after default construction or if there was no memory for it.
class Secret {
public:
    static constexpr std::size_t size = 32;

    Secret() = default;
    static Secret allocated(); ///< room for a key; all zero
    static Secret random();
    /// Derives an independent key (crypto_kdf) for one purpose; ids are never reused.
    Secret derived(quint64 purpose) const;

    bool isEmpty() const { return !m_bytes; }
    unsigned char* data() { return m_bytes.get(); }
    const unsigned char* data() const { return m_bytes.get(); }

private:
    struct Wiper {
        void operator()(unsigned char* bytes) const;
    };
    std::unique_ptr<unsigned char, Wiper> m_bytes;
};

/// Starts libsodium once; false if it cannot work on this machine.
bool cryptographyReady();
/// Overwrites a buffer of ours before it is given back.
void wipe(QByteArray& bytes);

} // namespace muying::store
