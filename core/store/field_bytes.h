#pragma once
#include <QByteArray>
#include <QString>

namespace muying::store {

/// Values written one after another, each with its length, so that no two different lists give the
/// same bytes. What seals are bound to and what row digests are made of.
class FieldBytes {
public:
    /// `table` names what the values belong to.
    explicit FieldBytes(QLatin1StringView table) { add(QByteArray(table.data(), table.size())); }

    FieldBytes& add(const QByteArray& value);
    FieldBytes& add(const QString& value) { return add(value.toUtf8()); }
    FieldBytes& add(qint64 value) { return add(QByteArray::number(value)); }
    FieldBytes& add(int value) { return add(qint64{value}); }
    FieldBytes& add(bool value) { return add(qint64{value ? 1 : 0}); }
    const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

} // namespace muying::store
