#include "core/store/field_bytes.h"

#include <QtEndian>

namespace muying::store {

namespace {

constexpr qsizetype usualSize = 2048; ///< room for a sealed value, so that adding seldom moves the bytes

} // namespace

FieldBytes::FieldBytes(QLatin1StringView table) {
    m_bytes.reserve(usualSize);
    add(QByteArray::fromRawData(table.data(), table.size()));
}

FieldBytes& FieldBytes::add(const QByteArray& value) {
    char length[sizeof(quint32)];
    qToBigEndian(static_cast<quint32>(value.size()), length);
    m_bytes.append(length, sizeof length);
    m_bytes.append(value);
    return *this;
}

} // namespace muying::store
