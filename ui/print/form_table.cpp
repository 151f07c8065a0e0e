#include "ui/print/form_table.h"

#include "ui/print/label_text.h"
#include "ui/print/text.h"

#include <algorithm>

namespace muying::print {

using namespace Qt::StringLiterals;
using content::Cell;
using content::Field;
using content::Row;

namespace {

constexpr double padding = 1.3;
constexpr double sideWidth = 7.5;
constexpr double bandHeight = 5.6;
constexpr double signatureHeight = 13.9, signatureTight = 11.4;
constexpr double notePitch = 1.4;
const TextStyle labelStyle = formText(9);
const TextStyle noteStyle = formText(7.5);

/// Where cells of a row begin: the first half column is taken by an upright label.
double cellLeft(const Cell& cell, bool side) {
    const double left = Sheet::left + cell.column * Sheet::column;
    return cell.column == 0 && side ? left + sideWidth : left;
}

/// Sections stand upright beside their rows on official forms only; a supplement may have a single row.
bool standsUpright(const Row& row, content::LayoutFor target) {
    return row.section && row.section->sideLabel && target != content::LayoutFor::SupplementPaper;
}

TableRow::Part readyPart(const Cell& cell, bool side, const Filling& filling) {
    TableRow::Part part;
    const double left = cellLeft(cell, side);
    const double valueLeft = Sheet::left + (cell.column + cell.labelColumns) * Sheet::column;
    part.label = QRectF(left, 0, valueLeft - left, 0);
    part.value = QRectF(valueLeft, 0, cell.valueColumns * Sheet::column, 0);
    part.labelText = cell.label.zh;
    part.korean = koreanOn(filling.language, cell.label);
    if (cell.labelColumns == 0 && valueLeft > left)
        part.value.setLeft(left);
    if (cell.fields.empty())
        return part;
    part.flow = std::make_shared<CellFlow>(part.value.width() - 2 * padding);
    if (cell.fields.front()->signature) {
        part.signature = filling.answers ? filling.answers->text(cell.fields.front()->code) : QString();
        const double room = part.value.width() - 2 * padding;
        const bool fits = fittedText(part.signature, recordText(7), room) == part.signature;
        if (!fits && filling.overflow)
            filling.overflow->push_back({cell.fields.front()->label, part.signature, {}});
    } else {
        flowCell(*part.flow, cell, cell.fields, filling);
    }
    return part;
}

double partHeight(const TableRow::Part& part, const Cell& cell) {
    double height = rowHeight(1);
    if (!part.labelText.isEmpty())
        height = std::max(rowHeight(labelLines(part.labelText, part.label.width(), labelStyle)),
                          glossedHeight(part.labelText, part.korean, part.label.width(), labelStyle));
    if (part.flow)
        height = std::max(height, rowHeight(part.flow->lines()));
    for (const Field* field : cell.fields) {
        if (field->signature)
            height = std::max(height, signatureHeight);
        height = std::max(height, rowHeight(field->lines));
    }
    return height;
}

/// The height below which something would be lost; `partHeight` is what looks well.
double leastHeight(const TableRow::Part& part, const Cell& cell) {
    double height = 5.4;
    if (!part.labelText.isEmpty())
        height = std::max({height, 3.9 * labelLines(part.labelText, part.label.width(), labelStyle) + 0.6,
                           glossedHeight(part.labelText, part.korean, part.label.width(), labelStyle)});
    if (part.flow)
        height = std::max(height, part.flow->contentHeight() + 1);
    for (const Field* field : cell.fields)
        height = std::max(height, field->signature ? signatureTight : CellFlow::pitch * field->lines + 1);
    return height;
}

/// A band of one table: rows [first, last) that carry one upright label or one group label.
struct Stretch {
    double top = 0, bottom = 0;
    QString label, korean;
};

class RowPainter {
public:
    RowPainter(Page& page, double top) : m_page(page), m_top(top), m_y(top) {}

    void add(const TableRow& row) {
        const bool newSection = m_first || row.section != m_section;
        closeStretches(row, newSection);
        if (newSection && !m_first)
            m_rules.horizontal(m_y, Sheet::left, Sheet::right, Weight::Section);
        if (newSection && !row.band.isEmpty())
            band(row.band);
        m_section = row.section;
        m_first = false;
        open(m_side, row.sideLabel, row.sideKorean);
        open(m_group, row.group, row.groupKorean);
        for (const TableRow::Part& part : row.parts)
            drawPart(part, row.height);
        m_y += row.height;
        m_side.bottom = m_group.bottom = m_y;
    }
    double finish() {
        close(m_side, Sheet::left, sideWidth, true);
        close(m_group, groupLeft(), groupWidth(), false);
        m_rules.frame(QRectF(Sheet::left, m_top, Sheet::width, m_y - m_top));
        m_rules.draw(m_page);
        return m_y;
    }

private:
    double groupLeft() const { return m_side.label.isEmpty() ? Sheet::left : Sheet::left + sideWidth; }
    double groupWidth() const { return Sheet::left + 2 * Sheet::column - groupLeft(); }
    void open(Stretch& stretch, const QString& label, const QString& korean) const {
        if (stretch.label.isEmpty() && !label.isEmpty())
            stretch = {m_y, m_y, label, korean};
    }
    void closeStretches(const TableRow& row, bool newSection) {
        if (m_group.label != row.group || row.startsGroup || newSection)
            close(m_group, groupLeft(), groupWidth(), false);
        if (m_side.label != row.sideLabel || newSection)
            close(m_side, Sheet::left, sideWidth, true);
    }
    void close(Stretch& stretch, double left, double width, bool upright) {
        if (!stretch.label.isEmpty()) {
            const QRectF cell(left, stretch.top, width, stretch.bottom - stretch.top);
            m_rules.cell(cell);
            upright ? addUprightLabel(m_page, cell, stretch.label, labelStyle, stretch.korean)
                    : addLabel(m_page, cell, stretch.label, labelStyle, stretch.korean);
        }
        stretch = {};
    }
    void band(const QString& title) {
        const TextStyle style = formText(9, true);
        const QRectF cell(Sheet::left, m_y, Sheet::width, bandHeight);
        m_rules.cell(cell);
        m_page.text({cell.left() + padding, cell.center().y() + style.drop()}, title, style);
        m_y += bandHeight;
    }
    void drawPart(const TableRow::Part& part, double height) {
        const QRectF label(part.label.left(), m_y, part.label.width(), height);
        const QRectF value(part.value.left(), m_y, part.value.width(), height);
        m_rules.cell(value);
        if (label.width() > 0) {
            m_rules.cell(label);
            addLabel(m_page, label, part.labelText, labelStyle, part.korean);
        }
        if (part.flow)
            part.flow->place(m_page, value.adjusted(padding, 0.4, -padding, -0.4));
        if (!part.signature.isEmpty()) {
            const TextStyle small = recordText(7);
            m_page.text({value.right() - padding, value.bottom() - 1.6},
                        fittedText(part.signature, small, value.width() - 2 * padding), small, Align::Right,
                        Ink::Value);
        }
    }

    Page& m_page;
    Rules m_rules;
    double m_top;
    double m_y;
    bool m_first = true;
    QString m_section;
    Stretch m_side, m_group;
};

/// Height with the band that stands above the row when `before` is of another section (or null).
double totalHeight(const TableRow& row, const TableRow* before) {
    const bool band = !row.band.isEmpty() && (!before || before->section != row.section);
    return row.height + (band ? bandHeight : 0);
}

/// The rows with a share of what they have above the height they need taken away.
std::vector<TableRow> tightened(std::vector<TableRow> rows, double share) {
    for (TableRow& row : rows) {
        if (row.least > 0 && row.least < row.height)
            row.height -= share * (row.height - row.least);
    }
    return rows;
}

/// The heads of columns that stand again above row `next` on a new sheet; null if there are none.
const TableRow* headsOver(const std::vector<TableRow>& rows, std::size_t next) {
    if (next >= rows.size() || rows[next].heads)
        return nullptr;
    for (std::size_t i = next; i > 0 && rows[i - 1].section == rows[next].section; --i) {
        if (rows[i - 1].heads)
            return &rows[i - 1];
    }
    return nullptr;
}

QStringList noteLines(const QStringList& notes) {
    QString text = u"注："_s;
    for (qsizetype i = 0; i < notes.size(); ++i)
        text += notes.size() > 1 ? u"%1. %2"_s.arg(i + 1).arg(notes[i]) : notes[i];
    return TextMetrics::wrap(text, noteStyle, Sheet::width);
}

} // namespace

double rowHeight(int lines, double oneLine) {
    return lines <= 1 ? oneLine : oneLine + 3.6 + (lines - 2) * CellFlow::pitch;
}

std::vector<TableRow> tableRows(const Filling& filling, content::LayoutFor target) {
    std::vector<TableRow> rows;
    const content::FieldGroup* group = nullptr;
    for (const Row& row : content::layoutRows(filling.form, target)) {
        TableRow made;
        if (row.section)
            made.section = row.section->code;
        if (row.section && row.section->heading)
            made.band = withKorean(filling.language, row.section->title);
        const bool side = standsUpright(row, target);
        if (side) {
            made.sideLabel = row.section->title.zh;
            made.sideKorean = koreanOn(filling.language, row.section->title);
        }
        if (row.group) {
            made.group = row.group->label.zh;
            made.groupKorean = koreanOn(filling.language, row.group->label);
        }
        made.startsGroup = row.group != group;
        group = row.group;
        for (const Cell& cell : row.cells) {
            made.parts.push_back(readyPart(cell, side, filling));
            made.height = std::max(made.height, partHeight(made.parts.back(), cell));
            made.least = std::max(made.least, leastHeight(made.parts.back(), cell));
        }
        rows.push_back(std::move(made));
    }
    return rows;
}

QString withKorean(PaperLanguage language, const LocalText& text) {
    const QString korean = koreanOn(language, text);
    return korean.isEmpty() ? text.zh : text.zh + u"　"_s + korean;
}

std::vector<TableRow> textRows(const LocalText& label, const QString& text, PaperLanguage language) {
    constexpr int longest = 44; ///< lines of one row: it must stand on one sheet
    const double width = 10 * Sheet::column - 2 * padding;
    QStringList lines = TextMetrics::wrap(text, recordText(10), width + 0.5);
    std::vector<TableRow> rows;
    do {
        TableRow row;
        TableRow::Part part;
        part.label = QRectF(Sheet::left, 0, 2 * Sheet::column, 0);
        part.value = QRectF(part.label.right(), 0, 10 * Sheet::column, 0);
        part.labelText = rows.empty() ? label.zh : label.zh + u"（续）"_s;
        part.korean = koreanOn(language, label);
        part.flow = std::make_shared<CellFlow>(width);
        part.flow->value(lines.mid(0, longest).join(u'\n'), longest + 4);
        lines = lines.mid(longest);
        const double labelWidth = part.label.width();
        row.height = std::max({rowHeight(part.flow->lines()),
                               rowHeight(labelLines(part.labelText, labelWidth, labelStyle)),
                               glossedHeight(part.labelText, part.korean, labelWidth, labelStyle)});
        row.parts.push_back(std::move(part));
        rows.push_back(std::move(row));
    } while (!lines.isEmpty());
    return rows;
}

TableRow listRow(const QString& section, const QString& band, const std::vector<ListColumn>& columns) {
    TableRow row;
    row.section = section;
    row.band = band;
    double left = Sheet::left;
    for (const ListColumn& column : columns) {
        TableRow::Part part;
        part.label = QRectF(left, 0, 0, 0);
        part.value = QRectF(left, 0, column.width, 0);
        part.flow = std::make_shared<CellFlow>(column.width - 2 * padding);
        const bool form = column.style.voice == Voice::Form;
        part.flow->words(column.text, column.style, form ? Ink::Form : Ink::Value);
        row.height = std::max(row.height, rowHeight(part.flow->lines()));
        row.parts.push_back(std::move(part));
        left += column.width;
    }
    return row;
}

double drawRows(Page& page, const std::vector<TableRow>& rows, double top) {
    RowPainter painter(page, top);
    for (const TableRow& row : rows)
        painter.add(row);
    return painter.finish();
}

double notesHeight(const QStringList& notes) {
    return notes.isEmpty() ? 0
                           : 1 + static_cast<double>(noteLines(notes).size()) * notePitch * noteStyle.em();
}

double drawNotes(Page& page, const QStringList& notes, double top) {
    if (notes.isEmpty())
        return top;
    double y = top + 1;
    for (const QString& line : noteLines(notes)) {
        y += notePitch * noteStyle.em();
        page.text({Sheet::left, y}, line, noteStyle);
    }
    return y;
}

namespace {

std::vector<Page> drawnPages(const std::vector<TableRow>& rows, const Letterhead& head,
                             const SheetTitle& title, const QStringList& notes, const TableLead& lead) {
    std::vector<Page> pages;
    const double limit = Sheet::bottom - notesHeight(notes);
    std::size_t next = 0;
    do {
        Sheet sheet(head, title);
        double top = sheet.top();
        if (pages.empty() && lead.draw) {
            lead.draw(sheet.page(), top);
            top += lead.height;
        }
        double y = top;
        std::vector<TableRow> here;
        if (const TableRow* heads = headsOver(rows, next)) {
            y += totalHeight(*heads, nullptr);
            here.push_back(*heads);
        }
        const std::size_t repeated = here.size();
        while (next < rows.size()) {
            const double height = totalHeight(rows[next], here.empty() ? nullptr : &here.back());
            if (here.size() > repeated && y + height > limit)
                break;
            y += height;
            here.push_back(rows[next++]);
        }
        while (next < rows.size() && here.size() > repeated + 1 && here.back().keepsNext) {
            here.pop_back();
            --next;
        }
        const double end = here.empty() ? y : drawRows(sheet.page(), here, top);
        if (next == rows.size())
            drawNotes(sheet.page(), notes, end);
        pages.push_back(std::move(sheet.page()));
    } while (next < rows.size());
    return pages;
}

} // namespace

std::vector<Page> tablePages(const std::vector<TableRow>& rows, const Letterhead& head,
                             const SheetTitle& title, const QStringList& notes, const TableLead& lead) {
    constexpr std::size_t longTable = 3; // of more sheets the last is no remnant
    std::vector<Page> pages = drawnPages(rows, head, title, notes, lead);
    // No sheet for a few rows alone: drawn a little tighter they stand on the one before.
    for (const double share : {0.35, 0.7, 1.0}) {
        if (pages.size() < 2 || pages.size() > longTable)
            break;
        std::vector<Page> fewer = drawnPages(tightened(rows, share), head, title, notes, lead);
        if (fewer.size() < pages.size())
            return fewer;
    }
    return pages;
}

} // namespace muying::print
