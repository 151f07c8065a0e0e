#pragma once
#include "core/exchange/table.h"

#include <xlsxwriter.h>

namespace muying::exchange {

/// How cells look: one set a workbook.
class XlsxFormats {
public:
    XlsxFormats() = default;
    explicit XlsxFormats(lxw_workbook* book);

    lxw_format* title() const { return m_title; }
    lxw_format* source() const { return m_source; }
    lxw_format* head() const { return m_head; }
    lxw_format* number() const { return m_number; }
    lxw_format* day() const { return m_day; }
    lxw_format* moment() const { return m_moment; }
    /// Of a text; on the colour for a cell of colourCell().
    lxw_format* text(const QString& colourCell = {}) const;

private:
    lxw_format *m_title = nullptr, *m_source = nullptr, *m_head = nullptr, *m_text = nullptr,
               *m_number = nullptr, *m_day = nullptr, *m_moment = nullptr;
    std::vector<std::pair<QString, lxw_format*>> m_colours;
};

/// Header in sight and on every printed page, filters, widths, A4 across.
void setUpSheet(lxw_worksheet* sheet, const Table& table);

/// A text as the library must be given it: "_x0041_" would be read as the letter A, so its first underscore
/// is written as a code itself.
QByteArray xlsxText(const QString& text);

} // namespace muying::exchange
