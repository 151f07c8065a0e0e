#pragma once
#include "core/base/result.h"
#include "core/exchange/sheet_digest.h"
#include "core/exchange/table.h"

#include <memory>

namespace muying::exchange {

/// A workbook written sheet by sheet, so that no more than one table stands in memory. It appears under its
/// name at finish(), after it was read back and compared; before that nothing of it is seen.
class XlsxFile {
public:
    static Result<std::unique_ptr<XlsxFile>> begin(const QString& path);
    ~XlsxFile();

    /// Writes one sheet. `progress` counts the rows of this table; false stops with Cancelled.
    Status add(const Table& table, const TableProgress& progress = {});
    Status finish();
    int sheets() const { return static_cast<int>(m_digests.size()); }

private:
    XlsxFile();
    Status close();
    Status compare() const;

    class Book;
    std::unique_ptr<class FileInPlace> m_place;
    std::unique_ptr<Book> m_book;
    std::vector<QByteArray> m_digests; ///< of each sheet, as it must be read back
};

} // namespace muying::exchange
