#pragma once
#include "ui/print/form_pages.h"

namespace muying::print {

/// Puts rows of a list on sheets; the heading stands again on every sheet, notes under the last.
class RowSheets {
public:
    RowSheets(const Letterhead& head, SheetTitle title, QStringList notes, TableRow heading);

    /// Rows above the heading of the first sheet, before any other row.
    void lead(const std::vector<TableRow>& rows);
    void add(const TableRow& row);
    std::vector<Page> pages();

private:
    void start();
    void finish(bool last);

    const Letterhead& m_head;
    SheetTitle m_title;
    QStringList m_notes;
    TableRow m_heading;
    std::vector<TableRow> m_rows;
    double m_height = 0;
    std::vector<Page> m_pages;
};

/// One row of such a list; the widths add up to Sheet::width.
TableRow rowOf(const QList<double>& widths, const QStringList& words, const TextStyle& style);

/// A form whose entries are rows of one table (Form::rows): a column for every field of the official form, or
/// for every field if no regulation prints it. `empty` rows are added for the pen.
std::vector<Page> rowsPages(const content::Form& form, const std::vector<const record::Entry*>& entries,
                            const Letterhead& head, int empty = 0);

/// What our own record of such rows holds beyond the official columns, one line an entry under the date and
/// `name` of the row; columns that nobody answered are left out. Empty if there is nothing.
std::vector<TableRow> rowsSupplement(const content::Form& form,
                                     const std::vector<const record::Entry*>& entries,
                                     const std::function<QString(const record::Entry&)>& name,
                                     PaperLanguage language);

} // namespace muying::print
