#include "ui/print/form_pages.h"
#include "ui/print/form_table.h"
#include "ui/print/label_text.h"
#include "ui/print/text.h"

#include <algorithm>
#include <iterator>

namespace muying::print {

using namespace Qt::StringLiterals;
using content::Cell;
using content::Field;
using content::FieldType;
using content::Form;
using content::Option;

namespace {

constexpr double visitPadding = 1.3;
constexpr double visitSide = 7.5;
constexpr double visitRow = 7.7;
constexpr double signatureRow = 17.5;
constexpr double visitTight = 5.8, signatureTight = 11.4;
const TextStyle visitLabel = formText(9);

/// One row of the side-by-side table: a label and a cell for each visit.
struct VisitRow {
    QString label, korean;
    QString side; ///< upright label of the section
    QString sideKorean;
    std::vector<CellFlow> cells;
    std::vector<QString> signatures;
    double height = visitRow;
    double least = visitTight; ///< where the sheet is short of a few millimetres
    bool level = false;        ///< the first lines of all visits stand level
};

/// A single value stands in the middle of its column; options and texts start at the left.
bool standsCentred(const std::vector<const Field*>& fields) {
    return std::all_of(fields.begin(), fields.end(), [](const Field* field) {
        const bool boxes = field->type == FieldType::Choice && field->style == content::ChoiceStyle::Boxes &&
                           !field->options.empty();
        return field->type != FieldType::Multi && !boxes &&
               (field->type != FieldType::Text || field->lines == 1) && field->place.shortLabel.isEmpty();
    });
}

/// How the table is written, and where goes what does not fit.
struct VisitPaper {
    PaperLanguage language;
    bool allGlosses;
    std::vector<Overflow>& cut;
};

class VisitTable {
public:
    /// `visits` holds one entry or null for each column.
    VisitTable(const Form& form, std::vector<const record::Entry*> visits, const VisitPaper& paper)
        : m_form(form), m_overflow(paper.cut), m_language(paper.language), m_allGlosses(paper.allGlosses),
          m_columns(content::columnOptions(form)), m_visits(std::move(visits)) {
        for (const content::Row& row : content::layoutRows(form, content::LayoutFor::OfficialPaper))
            addRow(row);
        squeeze();
        spread();
    }

    /// Draws the rows from `first` on as far as `limit`; returns the first row that needs another page.
    std::size_t draw(Page& page, double top, std::size_t first, double limit) {
        m_page = &page;
        m_y = top;
        m_rules = {};
        heading();
        std::size_t end = first;
        for (double y = m_y; end < m_rows.size() && (end == first || y + m_rows[end].height <= limit); ++end)
            y += m_rows[end].height;
        for (std::size_t i = first; i < end; ++i)
            drawRow(i, first, end);
        m_rules.frame(QRectF(Sheet::left, top, Sheet::width, m_y - top));
        m_rules.draw(page);
        return end;
    }
    std::size_t rows() const { return m_rows.size(); }
    double bottom() const { return m_y; }

private:
    double columnWidth() const { return 10 * Sheet::column / static_cast<double>(m_columns.size()); }

    void addRow(const content::Row& row) {
        if (row.cells.empty() || row.cells.front().fields.empty())
            return;
        const Cell& cell = row.cells.front();
        if (cell.fields.front()->code == m_form.columnField)
            return; // the heading row
        VisitRow made;
        made.label = cell.label.zh;
        made.korean = koreanOn(m_language, cell.label);
        if (row.section && row.section->sideLabel) {
            made.side = row.section->title.zh;
            made.sideKorean = koreanOn(m_language, row.section->title);
        }
        const bool unitInLabel = unitStandsInLabel(cell);
        if (unitInLabel)
            made.label += u"（%1）"_s.arg(cell.fields.back()->unit);
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            addCell(made, cell, i, unitInLabel);
        const double width = 2 * Sheet::column - (made.side.isEmpty() ? 0 : visitSide);
        const int lines = labelLines(made.label, width, visitLabel);
        const double glossed = glossedHeight(made.label, made.korean, width, visitLabel);
        made.height = std::max({made.height, rowHeight(lines, visitRow), glossed});
        made.least = std::max({made.least, 3.9 * lines + 0.6, glossed});
        m_rows.push_back(std::move(made));
    }
    /// "体重（kg）": the unit stands once at the left, unless it is a Chinese word (周).
    static bool unitStandsInLabel(const Cell& cell) {
        const QString unit = cell.fields.back()->unit;
        return !unit.isEmpty() && (unit.at(0).unicode() < 0x2E80 || unit.size() > 1);
    }
    void addCell(VisitRow& row, const Cell& cell, std::size_t column, bool unitInLabel) {
        const record::Entry* visit = m_visits[column];
        std::vector<const Field*> fields;
        std::vector<Field> bare;
        bare.reserve(cell.fields.size());
        for (const Field* field : cell.fields) {
            if (!content::inColumn(m_form, *field, m_columns[column]->code))
                continue;
            bare.push_back(*field);
            if (unitInLabel)
                bare.back().unit.clear();
            fields.push_back(&bare.back());
        }
        Cell part = cell;
        part.fields = fields;
        CellFlow flow(columnWidth() - 2 * visitPadding);
        QString signature;
        if (!fields.empty() && fields.front()->signature) {
            signature = visit ? visit->answers.text(fields.front()->code) : QString();
            if (fittedText(signature, recordText(7), columnWidth() - 2 * visitPadding) != signature)
                m_overflow.push_back({fields.front()->label, signature, visit->id});
            row.height = std::max(row.height, signatureRow);
            row.least = std::max(row.least, signatureTight);
        } else if (fields.empty()) {
            flow.centre();
            flow.solid(u"—"_s, formText(9)); // not asked at this age
        } else {
            if (standsCentred(fields))
                flow.centre();
            else
                row.level = fields.front()->type != FieldType::Text;
            const std::size_t before = m_overflow.size();
            flowCell(flow, part, fields,
                     {m_form, visit ? &visit->answers : nullptr, nullptr, 4, &m_overflow, true,
                      m_columns[column]->code, false, m_language, true, m_allGlosses});
            for (std::size_t i = before; visit && i < m_overflow.size(); ++i)
                m_overflow[i].entry = visit->id;
            row.height = std::max(row.height,
                                  std::max(rowHeight(std::max(flow.lines(), fields.front()->lines), visitRow),
                                           flow.contentHeight() + 2.4));
            row.least = std::max(
                {row.least, flow.contentHeight() + 1.2, CellFlow::pitch * fields.front()->lines + 0.9});
        }
        row.cells.push_back(flow);
        row.signatures.push_back(signature);
    }
    double roomForRows() const {
        return Sheet::bottom - 38.4 - notesHeight(noteTexts(m_form)) - visitRow - 0.8;
    }
    /// No sheet for the last row alone: where all rows fit on one sheet drawn tighter, they are.
    void squeeze() {
        double total = 0, tight = 0;
        for (const VisitRow& row : m_rows) {
            total += row.height;
            tight += std::min(row.least, row.height);
        }
        if (total <= roomForRows() || tight > roomForRows())
            return;
        const double share = (roomForRows() - tight) / (total - tight);
        for (VisitRow& row : m_rows)
            row.height = std::min(row.least, row.height) + share * std::max(0.0, row.height - row.least);
    }
    /// Gives the space that is left on the sheet to the rows with writing space.
    void spread() {
        double total = 0;
        for (const VisitRow& row : m_rows)
            total += row.height;
        const double spare = roomForRows() - total - 1.2;
        if (spare > 0 && !m_rows.empty()) {
            const double each = std::min(2.2, spare / static_cast<double>(m_rows.size()));
            for (VisitRow& row : m_rows)
                row.height += each;
        }
    }

    void heading() {
        const TextStyle style = formText(10, true);
        const QRectF first(Sheet::left, m_y, 2 * Sheet::column, visitRow + 0.8);
        m_rules.cell(first);
        const LocalText items{u"项目"_s, u"항목"_s, {}};
        addLabel(*m_page, first, items.zh, visitLabel, koreanOn(m_language, items));
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const QRectF cell = cellAt(i, first.height());
            m_rules.cell(cell);
            addLabel(*m_page, cell, m_columns[i]->text.zh, style, koreanOn(m_language, m_columns[i]->text));
        }
        m_y = first.bottom();
    }
    QRectF cellAt(std::size_t column, double height) const {
        return QRectF(Sheet::left + 2 * Sheet::column + static_cast<double>(column) * columnWidth(), m_y,
                      columnWidth(), height);
    }
    void drawRow(std::size_t index, std::size_t first, std::size_t end) {
        const VisitRow& row = m_rows[index];
        const bool side = !row.side.isEmpty();
        const QRectF label(Sheet::left + (side ? visitSide : 0), m_y,
                           2 * Sheet::column - (side ? visitSide : 0), row.height);
        m_rules.cell(label);
        addLabel(*m_page, label, row.label, visitLabel, row.korean);
        if (side && (index == first || m_rows[index - 1].side != row.side))
            drawSide(index, end);
        double block = 0; // options stand level in all columns; single texts in the middle of their cell
        for (const CellFlow& flow : row.cells)
            block = row.level ? std::max(block, flow.contentHeight()) : 0;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const QRectF cell = cellAt(i, row.height);
            m_rules.cell(cell);
            row.cells[i].place(*m_page, cell.adjusted(visitPadding, 0.4, -visitPadding, -0.4), block);
            const TextStyle small = recordText(7);
            m_page->text({cell.right() - visitPadding, cell.bottom() - 1.6},
                         fittedText(row.signatures[i], small, columnWidth() - 2 * visitPadding), small,
                         Align::Right, Ink::Value);
        }
        m_y += row.height;
    }
    void drawSide(std::size_t index, std::size_t end) {
        double height = 0;
        for (std::size_t i = index; i < end && m_rows[i].side == m_rows[index].side; ++i)
            height += m_rows[i].height;
        const QRectF cell(Sheet::left, m_y, visitSide, height);
        m_rules.cell(cell);
        addUprightLabel(*m_page, cell, m_rows[index].side, visitLabel, m_rows[index].sideKorean);
    }

    const Form& m_form;
    std::vector<Overflow>& m_overflow;
    PaperLanguage m_language;
    bool m_allGlosses;
    std::vector<const Option*> m_columns;
    std::vector<const record::Entry*> m_visits; ///< by column; null = not yet
    std::vector<VisitRow> m_rows;
    Page* m_page = nullptr;
    Rules m_rules;
    double m_y = 0;
};

using Visits = std::vector<const record::Entry*>;

/// The visits spread over as many tables as it takes to give each a column of its own: a second visit of the
/// same column is not dropped. Visits without a column of this form are left in `others`.
std::vector<Visits> tablesOf(const Form& form, const Visits& visits, Visits& others) {
    const auto columns = content::columnOptions(form);
    std::vector<Visits> tables(1, Visits(columns.size(), nullptr));
    for (const record::Entry* visit : visits) {
        const QString code = visit->answers.text(form.columnField);
        const auto column = std::ranges::find(columns, code, &Option::code);
        if (column == columns.end()) {
            others.push_back(visit);
            continue;
        }
        const auto place = static_cast<std::size_t>(column - columns.begin());
        auto table = std::ranges::find_if(tables, [&](const Visits& taken) { return !taken[place]; });
        if (table == tables.end())
            table = tables.insert(tables.end(), Visits(columns.size(), nullptr));
        (*table)[place] = visit;
    }
    return tables;
}

std::vector<Page> tableOfVisits(const Form& form, const Visits& visits, const Letterhead& head,
                                std::vector<Overflow>& overflow) {
    const auto newest = std::find_if(visits.rbegin(), visits.rend(), [](const auto* visit) { return visit; });
    const QString foot = footLine(form, newest == visits.rend() ? nullptr : *newest, head);
    const QStringList notes = noteTexts(form);
    return bestPages(head.language, overflow, [&](bool allGlosses, std::vector<Overflow>& cut) {
        VisitTable table(form, visits, {head.language, allGlosses, cut});
        std::vector<Page> pages;
        std::size_t next = 0;
        do {
            Sheet sheet(head, {form.title, form.editionLabel, foot});
            next = table.draw(sheet.page(), sheet.top(), next, Sheet::bottom - notesHeight(notes));
            if (next == table.rows())
                drawNotes(sheet.page(), notes, table.bottom());
            pages.push_back(std::move(sheet.page()));
        } while (next < table.rows());
        return pages;
    });
}

} // namespace

std::vector<Page> visitPages(const Form& form, const Visits& visits, const Letterhead& head,
                             std::vector<Overflow>& overflow) {
    Visits others;
    std::vector<Page> pages;
    // No regulation prints it: there is no table to stand in, each visit is a page of its own.
    if (!hasOfficialPage(form) && !visits.empty()) {
        for (const record::Entry* visit : visits)
            std::ranges::move(wholePages(form, *visit, head), std::back_inserter(pages));
        return pages;
    }
    for (const Visits& table : tablesOf(form, visits, others)) {
        const bool empty = std::ranges::all_of(table, [](const auto* visit) { return !visit; });
        if (!empty || visits.empty())
            std::ranges::move(tableOfVisits(form, table, head, overflow), std::back_inserter(pages));
    }
    for (const record::Entry* visit : others)
        std::ranges::move(wholePages(form, *visit, head), std::back_inserter(pages));
    return pages;
}

} // namespace muying::print
