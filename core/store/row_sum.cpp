#include "core/store/row_sum.h"

#include <QtEndian>

namespace muying::store {

namespace {

constexpr qsizetype wordBytes = 8;
constexpr qsizetype sumBytes = 4 * wordBytes;

quint64 wordOf(const QByteArray& bytes, std::size_t word) {
    return qFromLittleEndian<quint64>(bytes.constData() + static_cast<qsizetype>(word) * wordBytes);
}

} // namespace

void RowSum::add(const QByteArray& rowDigest) {
    quint64 carry = 0;
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        const quint64 partial = m_words[i] + carry;
        carry = partial < carry ? 1 : 0;
        m_words[i] = partial + wordOf(rowDigest, i);
        carry += m_words[i] < partial ? 1 : 0;
    }
    ++m_count;
}

void RowSum::remove(const QByteArray& rowDigest) {
    quint64 borrow = 0;
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        const quint64 word = wordOf(rowDigest, i);
        const quint64 partial = m_words[i] - word;
        const quint64 nextBorrow = (m_words[i] < word ? 1 : 0) + (partial < borrow ? 1 : 0);
        m_words[i] = partial - borrow;
        borrow = nextBorrow;
    }
    --m_count;
}

QByteArray RowSum::toBytes() const {
    QByteArray bytes(sumBytes + wordBytes, Qt::Uninitialized);
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        qToLittleEndian(m_words[i], bytes.data() + static_cast<qsizetype>(i) * wordBytes);
    }
    qToLittleEndian(m_count, bytes.data() + sumBytes);
    return bytes;
}

RowSum RowSum::fromBytes(const QByteArray& bytes) {
    RowSum sum;
    if (bytes.size() != sumBytes + wordBytes) {
        return sum;
    }
    for (std::size_t i = 0; i < sum.m_words.size(); ++i) {
        sum.m_words[i] = wordOf(bytes, i);
    }
    sum.m_count = qFromLittleEndian<qint64>(bytes.constData() + sumBytes);
    return sum;
}

} // namespace muying::store
