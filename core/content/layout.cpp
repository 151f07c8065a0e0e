#include "core/content/layout.h"

#include <QSet>

namespace muying::content {

namespace {

constexpr int gridColumns = 12;
constexpr int groupLabelColumns = 2;

/// Flows fields into rows, left to right.
class RowFlow {
public:
    RowFlow(const Form& form, LayoutFor target, const std::optional<QString>& column)
        : m_form(form), m_target(target), m_column(column),
          m_table(target == LayoutFor::OfficialPaper && !form.columnField.isEmpty()) {}

    std::vector<Row> rows() {
        for (const Field& field : m_form.fields) {
            for (const Option& option : takesPart(field) ? field.options : std::vector<Option>{})
                m_blanks.insert(option.blankField);
        }
        for (const Field& field : m_form.fields) {
            if (m_blanks.contains(field.code))
                continue;
            const bool drawn = takesPart(field);
            if (!field.place.joined)
                m_ownerDrawn = drawn;
            if (drawn)
                place(field);
        }
        closeRow();
        countRows();
        return std::move(m_rows);
    }

private:
    bool takesPart(const Field& field) const {
        if (m_column && !field.inColumn(*m_column))
            return false;
        switch (m_target) {
        case LayoutFor::Screen:
            return true;
        case LayoutFor::OfficialPaper:
            return field.onPaper && !(m_table && field.code == m_form.columnField);
        case LayoutFor::SupplementPaper:
            return !field.onPaper && field.origin != Origin::System;
        }
        return false;
    }

    void place(const Field& field) {
        const Section* section = m_form.section(field.section);
        if (field.place.joined && m_ownerDrawn && !m_rows.empty()) {
            m_rows.back().cells.back().fields.push_back(&field);
            return;
        }
        const FieldGroup* group = m_table ? nullptr : m_form.group(field.place.group);
        const Cell cell = newCell(field);
        const int room = gridColumns - (group ? groupLabelColumns : 0);
        const bool same = !m_rows.empty() && m_rows.back().section == section && m_rows.back().group == group;
        const bool fits = same && m_used + cell.labelColumns + cell.valueColumns <= room;
        if (!fits || m_table || (field.place.newRow && m_used > 0))
            openRow(section, group);
        append(cell);
    }

    Cell newCell(const Field& field) const {
        Cell cell;
        cell.labelColumns = m_table ? 2 : field.place.labelColumns;
        cell.valueColumns = m_table ? gridColumns - 2 : field.place.valueColumns;
        // A joined field on its own has only its full name to say what it is.
        const bool orphan = field.place.joined;
        if (orphan && cell.labelColumns == 0)
            cell.labelColumns = 2;
        if (cell.labelColumns > 0)
            cell.label = orphan || field.place.head.isEmpty() ? field.label : field.place.head;
        cell.fields.push_back(&field);
        return cell;
    }

    void openRow(const Section* section, const FieldGroup* group) {
        closeRow();
        Row row;
        row.section = section;
        row.startsSection = m_rows.empty() || m_rows.back().section != section;
        row.group = group;
        m_rows.push_back(row);
        m_used = 0;
    }

    void append(Cell cell) {
        Row& row = m_rows.back();
        cell.column = m_used + (row.group ? groupLabelColumns : 0);
        m_used += cell.labelColumns + cell.valueColumns;
        row.cells.push_back(std::move(cell));
    }

    /// Fills the row up: the last cell grows; beside a group label the halves stay aligned and the rest is
    /// empty.
    void closeRow() {
        if (m_rows.empty())
            return;
        Row& row = m_rows.back();
        const int rest = gridColumns - (row.group ? groupLabelColumns : 0) - m_used;
        if (rest <= 0)
            return;
        const Cell& last = row.cells.back();
        if (row.group && rest >= last.labelColumns + last.valueColumns) {
            Cell empty;
            empty.valueColumns = rest;
            append(empty);
        } else {
            row.cells.back().valueColumns += rest;
            m_used += rest;
        }
    }

    void countRows() {
        Row* sectionHead = nullptr;
        Row* groupHead = nullptr;
        for (Row& row : m_rows) {
            if (row.startsSection)
                sectionHead = &row;
            ++sectionHead->sectionRows;
            if (!row.group || !groupHead || groupHead->group != row.group || row.startsSection)
                groupHead = row.group ? &row : nullptr;
            if (groupHead)
                ++groupHead->groupRows;
        }
    }

    const Form& m_form;
    LayoutFor m_target;
    std::optional<QString> m_column;
    bool m_table; ///< one column of values per visit
    QSet<QString> m_blanks;
    std::vector<Row> m_rows;
    int m_used = 0;
    bool m_ownerDrawn = false;
};

} // namespace

std::vector<Row> layoutRows(const Form& form, LayoutFor target, const std::optional<QString>& column) {
    return RowFlow(form, target, column).rows();
}

LocalText inlineLabel(const Cell& cell, const Field& field) {
    const bool opener = !cell.fields.empty() && cell.fields.front() == &field;
    if (opener && field.place.joined)
        return {};
    if (cell.labelColumns == 0 && field.place.shortLabel.isEmpty())
        return field.label;
    return field.place.shortLabel;
}

std::vector<const Option*> columnOptions(const Form& form) {
    std::vector<const Option*> options;
    if (const Field* field = form.field(form.columnField)) {
        for (const Option& option : field->options)
            options.push_back(&option);
    }
    return options;
}

bool inColumn(const Form& form, const Field& field, const QString& columnCode) {
    if (!field.inColumn(columnCode))
        return false;
    if (!field.relevantWhen)
        return true;
    const auto onlyColumn = [&](const QString& name) {
        return name == form.columnField ? ExprValue(columnCode) : ExprValue();
    };
    return field.relevantWhen->truth(onlyColumn) != Truth::No;
}

} // namespace muying::content
