#include "core/store/field_bytes.h"

#include <QtEndian>

namespace muying::store {

FieldBytes& FieldBytes::add(const QByteArray& value) {
    char length[sizeof(quint32)];
    qToBigEndian(static_cast<quint32>(value.size()), length);
    m_bytes.append(length, sizeof length);
    m_bytes.append(value);
    return *this;
}

} // namespace muying::store
