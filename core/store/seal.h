#pragma once
#include "core/store/field_bytes.h"
#include "core/store/secret.h"

#include <QJsonObject>

#include <optional>

namespace muying::store {

/// Authenticated encryption of one stored value: XChaCha20-Poly1305 (IETF) with a random nonce.
/// `place` (table, row id, version …) is authenticated with it: a value moved to another row, or whose
/// clear columns were changed, does not open. Layout: format byte 1, nonce, ciphertext with tag.
QByteArray seal(const Secret& key, const QByteArray& plain, const FieldBytes& place);
/// Empty if the value was changed, cut, moved, or sealed with another key.
std::optional<QByteArray> unseal(const Secret& key, const QByteArray& sealed, const FieldBytes& place);

/// The same for a JSON object; the clear text is wiped from our buffers afterwards.
QByteArray sealJson(const Secret& key, const QJsonObject& object, const FieldBytes& place);
std::optional<QJsonObject> unsealJson(const Secret& key, const QByteArray& sealed, const FieldBytes& place);

/// BLAKE2b-256 of public bytes.
QByteArray digest(const QByteArray& bytes);
/// BLAKE2b-256 keyed: only who holds the key can make it.
QByteArray keyedDigest(const Secret& key, const FieldBytes& values);

} // namespace muying::store
