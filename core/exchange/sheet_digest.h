#pragma once
#include "core/exchange/table.h"

#include <QCryptographicHash>

namespace muying::exchange {

/// What a sheet holds, cell by cell, as one number: the sheet read back must give the same as the one
/// written.
class SheetDigest {
public:
    void add(int line, int column, const Cell& cell); ///< in order; empty cells count nothing
    QByteArray result() const { return m_hash.result(); }
    void reset() { m_hash.reset(); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha1};
};

} // namespace muying::exchange
