#include "core/store/secret.h"

#include <sodium.h>

namespace muying::store {

namespace {

constexpr char kdfContext[crypto_kdf_CONTEXTBYTES + 1] = "muyingdb";

} // namespace

void Secret::Wiper::operator()(unsigned char* bytes) const {
    sodium_free(bytes); // overwrites before it unmaps
}

Secret Secret::allocated() {
    Secret secret;
    if (!cryptographyReady()) {
        return secret;
    }
    secret.m_bytes.reset(static_cast<unsigned char*>(sodium_malloc(size)));
    if (secret.m_bytes) {
        sodium_memzero(secret.m_bytes.get(), size);
    }
    return secret;
}

Secret Secret::random() {
    Secret secret = allocated();
    if (!secret.isEmpty()) {
        randombytes_buf(secret.data(), size);
    }
    return secret;
}

Secret Secret::derived(quint64 purpose) const {
    static_assert(size == crypto_kdf_KEYBYTES);
    Secret secret = allocated();
    if (isEmpty() || secret.isEmpty() ||
        crypto_kdf_derive_from_key(secret.data(), size, purpose, kdfContext, data()) != 0) {
        return {};
    }
    return secret;
}

bool cryptographyReady() {
    static const bool ready = sodium_init() >= 0;
    return ready;
}

void wipe(QByteArray& bytes) {
    sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
}

} // namespace muying::store
