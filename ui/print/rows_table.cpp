#include "ui/print/rows_table.h"

#include "ui/print/label_text.h"
#include "ui/print/paper_value.h"
#include "ui/print/text.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace muying::print {

using namespace Qt::StringLiterals;
using content::Field;
using content::FieldType;
using content::Form;

namespace {

constexpr double cellAir = 2.8; ///< padding of a list column, left and right
const TextStyle rowHeadStyle = formText(8.5, true);
const TextStyle rowStyle = recordText(8.5);

std::vector<const Field*> rowFields(const Form& form) {
    const bool official = hasOfficialPage(form);
    std::vector<const Field*> fields;
    for (const Field& field : form.fields) {
        const bool blank = std::ranges::any_of(form.fields, [&](const Field& other) {
            return std::ranges::any_of(other.options, [&](const content::Option& option) {
                return option.blankField == field.code;
            });
        });
        if (!blank && (field.onPaper || !official))
            fields.push_back(&field);
    }
    return fields;
}

/// What is written into a cell: the words of the answer, with the texts of its options' blanks.
QString rowValue(const Form& form, const Field& field, const record::Answers& answers) {
    QStringList chosen;
    if (field.type == FieldType::Multi)
        chosen = answers.multi(field.code);
    else if (field.type == FieldType::Choice)
        chosen = QStringList{answers.text(field.code)};
    QStringList parts{paperValue(field, answers)};
    for (const QString& code : chosen) {
        const content::Option* option = field.option(code);
        if (const Field* blank = option ? form.field(option->blankField) : nullptr)
            parts << paperValue(*blank, answers);
    }
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString rowLabel(const Field& field, PaperLanguage language) {
    const LocalText& label = field.place.shortLabel.isEmpty() ? field.label : field.place.shortLabel;
    const QString korean = koreanOn(language, label);
    const QString words = field.unit.isEmpty() ? label.zh : u"%1（%2）"_s.arg(label.zh, field.unit);
    return korean.isEmpty() ? words : words + u'\n' + korean;
}

/// What the cells of every column ask for, mm.
QList<double> wantedWidths(const Form& form, const std::vector<const Field*>& fields,
                           const std::vector<const record::Entry*>& entries, PaperLanguage language) {
    constexpr double least = 10, most = 34;
    QList<double> widths;
    for (const Field* field : fields) {
        double width = std::max(
            least, TextMetrics::width(rowLabel(*field, PaperLanguage::Zh), rowHeadStyle) / 2 + cellAir);
        // A Korean word is not torn, so that it must have its width.
        for (const QString& word : koreanOn(language, field->label).split(u' '))
            width = std::max(width, TextMetrics::width(word, rowHeadStyle) + cellAir);
        for (const record::Entry* entry : entries)
            width = std::max(width,
                             TextMetrics::width(rowValue(form, *field, entry->answers), rowStyle) + cellAir);
        if (field->type == FieldType::Date || field->type == FieldType::DateTime)
            width = std::max(width, 24.0);
        widths.append(std::min(width, most));
    }
    return widths;
}

/// Shares `room` out by what the cells hold: a column is as wide as its widest word, the rest goes to texts.
QList<double> shared(QList<double> widths, double room) {
    const double total = std::accumulate(widths.begin(), widths.end(), 0.0);
    for (double& width : widths)
        width *= room / total;
    return widths;
}

/// The fields of the supplement that anybody answered.
std::vector<const Field*> supplementFields(const Form& form,
                                           const std::vector<const record::Entry*>& entries) {
    std::vector<const Field*> fields;
    if (!hasOfficialPage(form)) // then every field has a column already
        return fields;
    for (const content::Row& row : content::layoutRows(form, content::LayoutFor::SupplementPaper)) {
        for (const content::Cell& cell : row.cells) {
            std::ranges::copy_if(cell.fields, std::back_inserter(fields), [&](const Field* field) {
                return std::ranges::any_of(entries, [&](const record::Entry* entry) {
                    return !rowValue(form, *field, entry->answers).isEmpty();
                });
            });
        }
    }
    return fields;
}

} // namespace

TableRow rowOf(const QList<double>& widths, const QStringList& words, const TextStyle& style) {
    std::vector<ListColumn> columns;
    for (qsizetype i = 0; i < widths.size(); ++i)
        columns.push_back({widths[i], words.value(i), style});
    return listRow(u"rows"_s, {}, columns);
}

RowSheets::RowSheets(const Letterhead& head, SheetTitle title, QStringList notes, TableRow heading)
    : m_head(head), m_title(std::move(title)), m_notes(std::move(notes)), m_heading(std::move(heading)) {
    start();
}

void RowSheets::start() {
    m_rows = {m_heading};
    m_height = m_heading.height;
}

void RowSheets::lead(const std::vector<TableRow>& rows) {
    m_rows.insert(m_rows.begin(), rows.begin(), rows.end());
    for (const TableRow& row : rows)
        m_height += row.height + (row.band.isEmpty() ? 0 : 5.6);
}

void RowSheets::add(const TableRow& row) {
    constexpr double tableTop = 38.4;
    if (m_rows.size() > 1 && m_height + row.height > Sheet::bottom - tableTop - notesHeight(m_notes)) {
        finish(false);
        start();
    }
    m_rows.push_back(row);
    m_height += row.height;
}

std::vector<Page> RowSheets::pages() {
    finish(true);
    return std::move(m_pages);
}

void RowSheets::finish(bool last) {
    Sheet sheet(m_head, m_title);
    const double end = drawRows(sheet.page(), m_rows, sheet.top());
    if (last)
        drawNotes(sheet.page(), m_notes, end);
    m_pages.push_back(std::move(sheet.page()));
}

std::vector<Page> rowsPages(const Form& form, const std::vector<const record::Entry*>& entries,
                            const Letterhead& head, int empty) {
    const auto fields = rowFields(form);
    const QList<double> widths = shared(wantedWidths(form, fields, entries, head.language), Sheet::width);
    QStringList words;
    for (const Field* field : fields)
        words.append(rowLabel(*field, head.language));
    const QString foot = footLine(form, entries.empty() ? nullptr : entries.back(), head);
    RowSheets sheets(head, {form.title, form.editionLabel, foot}, noteTexts(form),
                     rowOf(widths, words, rowHeadStyle));
    for (const record::Entry* entry : entries) {
        words.clear();
        for (const Field* field : fields)
            words.append(rowValue(form, *field, entry->answers));
        sheets.add(rowOf(widths, words, rowStyle));
    }
    for (int i = 0; i < empty; ++i)
        sheets.add(rowOf(widths, {}, rowStyle));
    return sheets.pages();
}

std::vector<TableRow> rowsSupplement(const Form& form, const std::vector<const record::Entry*>& entries,
                                     const std::function<QString(const record::Entry&)>& name,
                                     PaperLanguage language) {
    constexpr double dateWidth = 20, nameWidth = 36, room = Sheet::width - dateWidth - nameWidth;
    const std::vector<const Field*> fields = supplementFields(form, entries);
    if (fields.empty())
        return {};
    // More columns than have room for their words are written one behind the other.
    QList<double> widths = wantedWidths(form, fields, entries, language);
    const bool running = std::accumulate(widths.begin(), widths.end(), 0.0) > 1.05 * room;
    widths = running ? QList<double>{room} : shared(widths, room);
    widths = QList<double>{dateWidth, nameWidth} + widths;
    QStringList words{withKorean(language, {u"日期"_s, u"날자"_s, {}}),
                      withKorean(language, {u"项目"_s, u"항목"_s, {}})};
    for (const Field* field : fields)
        words << rowLabel(*field, language);
    if (running)
        words = words.mid(0, 2) << withKorean(language, {u"补充内容"_s, u"보충내용"_s, {}});
    std::vector<TableRow> rows{rowOf(widths, words, rowHeadStyle)};
    rows.front().keepsNext = rows.front().heads = true;
    for (const record::Entry* entry : entries) {
        words = {entry->date.toString(Qt::ISODate), name(*entry)};
        QStringList said;
        for (const Field* field : fields) {
            const QString value = rowValue(form, *field, entry->answers);
            if (!running)
                words << value;
            else if (!value.isEmpty())
                said << u"%1：%2%3"_s.arg(field->label.zh, value, field->weeksDays ? QString() : field->unit);
        }
        if (running)
            words << said.join(u"；"_s);
        rows.push_back(rowOf(widths, words, rowStyle));
    }
    for (TableRow& row : rows) {
        row.section = form.code;
        row.band = withKorean(language, form.title);
    }
    return rows;
}

} // namespace muying::print
