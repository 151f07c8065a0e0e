#include "core/store/seal.h"

#include <QJsonDocument>

#include <sodium.h>

namespace muying::store {

namespace {

constexpr char sealFormat = 1;
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype digestSize = 32;
static_assert(Secret::size == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

unsigned char* raw(QByteArray& bytes, qsizetype from = 0) {
    return reinterpret_cast<unsigned char*>(bytes.data()) + from;
}

const unsigned char* raw(const QByteArray& bytes, qsizetype from = 0) {
    return reinterpret_cast<const unsigned char*>(bytes.constData()) + from;
}

unsigned long long length(const QByteArray& bytes) {
    return static_cast<unsigned long long>(bytes.size());
}

} // namespace

QByteArray seal(const Secret& key, const QByteArray& plain, const FieldBytes& place) {
    QByteArray sealed(1 + nonceSize + plain.size() + tagSize, Qt::Uninitialized);
    sealed[0] = sealFormat;
    randombytes_buf(raw(sealed, 1), static_cast<std::size_t>(nonceSize));
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(sealed, 1 + nonceSize), nullptr, raw(plain), length(plain),
                                               raw(place.bytes()), length(place.bytes()), nullptr,
                                               raw(sealed, 1), key.data());
    return sealed;
}

std::optional<QByteArray> unseal(const Secret& key, const QByteArray& sealed, const FieldBytes& place) {
    const qsizetype plainSize = sealed.size() - 1 - nonceSize - tagSize;
    if (plainSize < 0 || sealed.at(0) != sealFormat) {
        return std::nullopt;
    }
    QByteArray plain(plainSize, Qt::Uninitialized);
    const auto cipherSize = static_cast<unsigned long long>(plainSize + tagSize);
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(
        raw(plain), nullptr, nullptr, raw(sealed, 1 + nonceSize), cipherSize, raw(place.bytes()),
        length(place.bytes()), raw(sealed, 1), key.data());
    if (failed != 0) {
        return std::nullopt;
    }
    return plain;
}

QByteArray sealJson(const Secret& key, const QJsonObject& object, const FieldBytes& place) {
    QByteArray plain = QJsonDocument(object).toJson(QJsonDocument::Compact);
    QByteArray sealed = seal(key, plain, place);
    wipe(plain);
    return sealed;
}

std::optional<QJsonObject> unsealJson(const Secret& key, const QByteArray& sealed, const FieldBytes& place) {
    std::optional<QByteArray> plain = unseal(key, sealed, place);
    if (!plain) {
        return std::nullopt;
    }
    const QJsonDocument document = QJsonDocument::fromJson(*plain);
    wipe(*plain);
    if (!document.isObject()) {
        return std::nullopt;
    }
    return document.object();
}

QByteArray digest(const QByteArray& bytes) {
    QByteArray result(digestSize, Qt::Uninitialized);
    crypto_generichash(raw(result), digestSize, raw(bytes), length(bytes), nullptr, 0);
    return result;
}

QByteArray keyedDigest(const Secret& key, const FieldBytes& values) {
    QByteArray result(digestSize, Qt::Uninitialized);
    crypto_generichash(raw(result), digestSize, raw(values.bytes()), length(values.bytes()), key.data(),
                       Secret::size);
    return result;
}

} // namespace muying::store
