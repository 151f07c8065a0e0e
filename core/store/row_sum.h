#pragma once
#include <QByteArray>

#include <array>

namespace muying::store {

/// A running total over the keyed digests of a set of rows, in any order: adding or taking away one row
/// costs the same however many there are, and a missing or foreign row changes it. The total itself must
/// be kept sealed or under a keyed digest.
class RowSum {
public:
    void add(const QByteArray& rowDigest);    ///< 32 bytes
    void remove(const QByteArray& rowDigest); ///< 32 bytes, added before
    qint64 count() const { return m_count; }

    QByteArray toBytes() const;
    static RowSum fromBytes(const QByteArray& bytes); ///< of toBytes(); anything else gives an empty sum
    bool operator==(const RowSum& other) const = default;

private:
    std::array<quint64, 4> m_words{}; ///< 256-bit number, lowest word first
    qint64 m_count = 0;
};

} // namespace muying::store
