#include "core/exchange/entry_lines.h"

#include "core/exchange/answer_cell.h"
#include "core/exchange/entry_columns.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace muying::exchange {

using namespace Qt::StringLiterals;
using content::Field;
using content::Form;

namespace {

/// Reads one sheet of entries, row by row.
class EntrySheet {
public:
    EntrySheet(const HeadedSheet& sheet, const content::Library& library, ReadEntries& read)
        : m_sheet(sheet), m_library(library), m_read(read), m_codes(sheet.codes()) {}

    void readRows() {
        for (const ReadRow* row : m_sheet.rows()) {
            EntryLine line;
            line.place = m_sheet.place(*row);
            if (readHead(*row, line) && readValues(*row, line))
                m_read.lines.push_back(std::move(line));
        }
    }

private:
    bool problem(const ReadRow& row, int column, const QString& sentence) {
        m_read.problems.push_back({m_sheet.place(row, column), sentence});
        return false;
    }

    QString text(const ReadRow& row, QLatin1String code) const { return row.text(m_sheet.column(code)); }

    bool readHead(const ReadRow& row, EntryLine& line) {
        const QString code = text(row, head::form);
        line.edition = text(row, head::edition);
        line.form = line.edition.isEmpty() ? m_library.form(code) : m_library.form(code, line.edition);
        if (!line.form)
            return problem(row, m_sheet.column(head::form),
                           QCoreApplication::translate("muying::exchange", "没有“%1”这张表（版本 %2）")
                               .arg(code, line.edition.isEmpty() ? u"—"_s : line.edition));
        line.entry = text(row, head::entry);
        line.subject = text(row, head::subject);
        line.version = text(row, head::version).toInt();
        line.voided = text(row, head::voided) == "true"_L1;
        if (line.subject.isEmpty() && line.entry.isEmpty() && line.form->subject == "clinic"_L1)
            line.subject = u"clinic"_s;
        if (line.subject.isEmpty() && line.entry.isEmpty() && line.form->code != "WOM_COVER"_L1)
            return problem(row, m_sheet.column(head::subject),
                           QCoreApplication::translate("muying::exchange", "没有写是谁的记录（#subject）"));
        return true;
    }

    /// Nothing stands there that a field of the form is asked for.
    bool isPassedOver(const QString& code) const {
        return code.isEmpty() || code.startsWith(u'#') || code.startsWith(u'@') || code.endsWith(shownSuffix);
    }

    bool readValues(const ReadRow& row, EntryLine& line) {
        bool good = true;
        for (int column = 0; column < m_codes.size(); ++column) {
            const QString& code = m_codes[column];
            if (isPassedOver(code))
                continue;
            const Field* field = line.form->field(code);
            const bool filled = !cellText(row.cell(column)).isEmpty();
            if (!field && filled)
                good = problem(row, column,
                               QCoreApplication::translate("muying::exchange", "表“%1”里没有字段“%2”")
                                   .arg(line.form->title.zh, code));
            if (!field || field->isComputed())
                continue;
            const auto value = answerOfCell(*field, row.cell(column));
            if (!value)
                good = problem(row, column, value.error().message);
            else
                line.values.insert(code, *value);
        }
        return readDate(row, line) && good;
    }

    /// The day of the entry may stand in its head column alone.
    bool readDate(const ReadRow& row, EntryLine& line) {
        const Field* field = line.form->field(line.form->dateField);
        const int column = m_sheet.column(head::date);
        if (!field || field->isComputed() || column < 0 || line.values.contains(field->code) ||
            !line.entry.isEmpty())
            return true;
        const auto day = answerOfCell(*field, row.cell(column));
        if (!day)
            return problem(row, column, day.error().message);
        if (!day->isNull())
            line.values.insert(field->code, *day);
        return true;
    }

    const HeadedSheet& m_sheet;
    const content::Library& m_library;
    ReadEntries& m_read;
    const QStringList m_codes;
};

/// A column named like nothing that any form has: a typing error would lose what stands in it.
void checkColumns(const HeadedSheet& sheet, const content::Library& library, const QString& name,
                  ReadEntries& read) {
    const QStringList codes = sheet.codes();
    for (const QString& code : codes) {
        const bool own = code.isEmpty() || code.startsWith(u'#') || code.startsWith(u'@');
        const QString field = code.endsWith(shownSuffix) ? code.chopped(shownSuffix.size()) : code;
        const bool known = std::ranges::any_of(
            library.forms(), [&](const Form& form) { return form.field(field) != nullptr; });
        if (!own && !known)
            read.problems.push_back(
                {name, QCoreApplication::translate("muying::exchange", "不认识“%1”这一列").arg(code)});
    }
}

} // namespace

Result<ReadEntries> readEntryLines(const QString& path, const content::Library& library) {
    const auto sheets = readTable(path);
    if (!sheets)
        return sheets.error();
    ReadEntries read;
    bool any = false;
    Error without =
        failure(ErrorCode::InvalidInput,
                QCoreApplication::translate("muying::exchange", "文件是空的，没有读入任何内容。"));
    for (const ReadSheet& sheet : *sheets) {
        const auto headed = HeadedSheet::find(sheet, {head::form});
        if (!headed) {
            without = headed.error();
            continue;
        }
        any = true;
        checkColumns(*headed, library, sheet.name, read);
        EntrySheet(*headed, library, read).readRows();
    }
    if (!any)
        return without;
    return read;
}

} // namespace muying::exchange
