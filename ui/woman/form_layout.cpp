#include "ui/woman/form_layout.h"

#include "ui/woman/cell_flow.h"
#include "ui/woman/field_editor.h"

#include <algorithm>

namespace muying::ui {

using content::Cell;
using content::Field;
using content::Row;

namespace {

constexpr int leastValueWidth = 100; // at 100 %: a few words, or a choice box with its word

/// Width of the longest piece of a text that must not be broken.
int longestWord(const QString& text) {
    return QFontMetrics(uiFont(14)).boundingRect(QRect(0, 0, 1, 100000), Qt::TextWordWrap, text).width();
}

/// Builds the geometry row by row.
class FormPlacer {
public:
    FormPlacer(const content::Form& form, const LayoutSource& source, int width)
        : m_form(form), m_source(source), m_width(width) {}

    FormGeometry run() {
        const std::vector<Row> rows =
            content::layoutRows(m_form, content::LayoutFor::Screen, m_source.column);
        alignFirstLabels(rows);
        for (const Row& row : rows) {
            if (shown(row)) {
                heading(row);
                openSpans(row);
                for (const Row& part : parts(row)) {
                    placeRow(part);
                }
            }
        }
        closeGroup();
        closeSide();
        m_out.height = m_y + 1;
        return std::move(m_out);
    }

private:
    struct Mark {
        std::size_t texts, editors;
    };

    /// Rows of our own in which nothing is asked are left out; the rows of the paper form always stand.
    bool shown(const Row& row) const {
        for (const Cell& cell : row.cells) {
            for (const Field* field : cell.fields) {
                // The list of clauses nobody asked is part of the list above it.
                if (!field->optionsFrom.isEmpty() && m_source.block(field->code) == nullptr) {
                    continue;
                }
                if (field->onPaper || m_source.relevant(field->code)) {
                    return true;
                }
            }
        }
        return false;
    }

    double logicalWidth() const { return m_width * 100.0 / px(100); }

    /// On narrow screens, with large type or long words a row of several cells becomes several rows.
    std::vector<Row> parts(const Row& row) const {
        std::size_t perRow = logicalWidth() < 400 ? 1 : logicalWidth() < 600 ? 2 : 6;
        perRow = std::min(perRow, row.cells.size());
        while (perRow > 1 && !wordsFit(row, perRow)) {
            --perRow;
        }
        return row.cells.size() <= perRow ? std::vector<Row>{row} : split(row, perRow);
    }

    std::vector<Row> split(const Row& row, std::size_t perRow) const {
        const int first = row.group != nullptr ? 2 : 0;
        std::vector<Row> result;
        for (std::size_t i = 0; i < row.cells.size(); i += perRow) {
            Row part = row;
            part.cells.clear();
            const std::size_t count = std::min(perRow, row.cells.size() - i);
            const int columns = (12 - first) / static_cast<int>(count);
            for (std::size_t k = 0; k < count; ++k) {
                Cell cell = row.cells[i + k];
                cell.column = first + static_cast<int>(k) * columns;
                cell.valueColumns = columns - cell.labelColumns;
                part.cells.push_back(cell);
            }
            result.push_back(part);
        }
        return result;
    }

    /// Would the longest word of every label leave its value room, with so many cells side by side?
    bool wordsFit(const Row& row, std::size_t perRow) const {
        const std::vector<Row> rows = row.cells.size() <= perRow ? std::vector<Row>{row} : split(row, perRow);
        return std::all_of(rows.begin(), rows.end(), [this](const Row& part) {
            return std::all_of(part.cells.begin(), part.cells.end(), [&](const Cell& cell) {
                const int left = leftOf(part, cell);
                const int right = columnX(cell.column + cell.labelColumns + cell.valueColumns);
                return labelNeed(cell) + valueNeed(cell) <= right - left;
            });
        });
    }

    /// Width its value needs at least: a day with its time is wider than what most cells hold.
    int valueNeed(const Cell& cell) const {
        int need = px(leastValueWidth);
        int chain = 0; // fields joined by a sign (146 / 88) stay on one line
        for (const Field* field : cell.fields) {
            const FieldEditor* editor = m_source.editor(field->code);
            // An identity number is read digit by digit: it must stand there whole.
            const bool line =
                editor != nullptr && field->options.empty() && (!editor->stretches() || field->maskInput);
            if (!line || !m_source.relevant(field->code)) {
                continue;
            }
            const QString& sign = field->place.separator;
            chain = sign.isEmpty() ? 0 : chain + voiceWidth(sign, TextVoice::Unit) + px(12);
            chain += editor->naturalWidth();
            need = std::max(need, chain + px(15));
        }
        return need;
    }

    /// Width of a label cell that breaks no word; 0 without a label.
    int labelNeed(const Cell& cell) const {
        return cell.labelColumns > 0 ? longestWord(cell.label.in(uiLanguage())) + px(14) : 0;
    }

    /// Where the value of a cell begins: behind its label columns and behind its longest word; a wide value
    /// takes room from a label that can spare it.
    int valueLeftOf(const Cell& cell, int left, int right) const {
        const int own = labelNeed(cell);
        const int need = cell.column == 0 ? std::max(own, m_firstLabel) : own;
        const int byColumns = columnX(cell.column + cell.labelColumns);
        const int spared =
            std::min(std::max(byColumns, left + need), std::max(left + own, right - valueNeed(cell)));
        return std::min(spared, std::max(byColumns, right - px(leastValueWidth)));
    }

    int columnX(int column) const { return column * m_width / 12; }

    void heading(const Row& row) {
        if (row.section == m_section) {
            return;
        }
        closeGroup();
        closeSide();
        m_section = row.section;
        if (m_section == nullptr || !m_section->heading) {
            return;
        }
        const QString& title = m_section->title.in(uiLanguage());
        const int room = m_width - px(16);
        const int lines = wrappedHeight(uiFont(15, true), title, room);
        const int height = std::max(px(32), lines + px(8));
        m_out.headings.push_back(QRect(0, m_y, m_width, height));
        m_out.texts.push_back({QRect(px(8), m_y, room, height), title, TextVoice::Section, {}});
        m_y += height;
    }

    void openSpans(const Row& row) {
        if (row.group != m_group) {
            closeGroup();
            m_group = row.group;
            m_groupTop = m_y;
        }
        if (!m_sideOpen && m_section != nullptr && m_section->sideLabel) {
            m_sideOpen = true;
            m_sideTop = m_y;
        }
    }

    /// One edge for the values of the first column, wide enough for the longest word of any label there.
    void alignFirstLabels(const std::vector<Row>& rows) {
        for (const Row& row : rows) {
            for (const Cell& cell : row.cells) {
                if (cell.column == 0 && shown(row)) {
                    m_firstLabel = std::max(m_firstLabel, labelNeed(cell));
                }
            }
        }
        m_firstLabel = std::min(m_firstLabel, m_width * 3 / 10);
    }

    int sideWidth() const { return m_sideOpen ? std::max(m_width / 24, px(24)) : 0; }

    /// Where the cells beside a group label begin.
    int groupRight(const content::FieldGroup& group) const {
        return std::max(columnX(2), sideWidth() + longestWord(group.label.in(uiLanguage())) + px(14));
    }

    int leftOf(const Row& row, const Cell& cell) const {
        if (cell.column == 0) {
            return sideWidth();
        }
        return row.group != nullptr && cell.column == 2 ? groupRight(*row.group) : columnX(cell.column);
    }

    /// Lets the last row grow until `needed` pixels stand below `top`.
    void reach(int top, int needed) {
        const int lacking = top + needed - m_y;
        if (lacking > 0 && !m_out.rows.empty()) {
            PlacedRow& last = m_out.rows.back();
            last.rect.setHeight(last.rect.height() + lacking);
            for (QRect& label : last.labels) {
                label.setHeight(label.height() + lacking);
            }
            m_y += lacking;
        }
    }

    void closeGroup() {
        if (m_group != nullptr) {
            const QString& text = m_group->label.in(uiLanguage());
            const int width = groupRight(*m_group) - sideWidth();
            reach(m_groupTop, labelHeight(text, width - px(10)) + px(4));
            const QRect rect(sideWidth(), m_groupTop, width, m_y - m_groupTop);
            m_out.spans.push_back(rect);
            m_out.texts.push_back({rect.adjusted(px(6), 0, -px(4), 0), text, TextVoice::Label, {}});
        }
        m_group = nullptr;
    }

    /// As on paper the title stands upright: Chinese character under character, other scripts turned.
    void closeSide() {
        if (m_sideOpen) {
            const QString& title = m_section->title.in(uiLanguage());
            const bool stacked = uiLanguage() == Language::Zh;
            const QString text = stacked ? stackedText(title) : title;
            reach(m_sideTop, stacked ? labelHeight(text, sideWidth())
                                     : QFontMetrics(uiFont(14)).horizontalAdvance(title) + px(12));
            const QRect rect(0, m_sideTop, sideWidth(), m_y - m_sideTop);
            m_out.spans.push_back(rect);
            m_out.texts.push_back({rect.adjusted(px(3), 0, -px(3), 0),
                                   text,
                                   stacked ? TextVoice::Label : TextVoice::Turned,
                                   {}});
        }
        m_sideOpen = false;
    }

    static QString stackedText(const QString& title) {
        QString result;
        for (const QChar c : title) {
            result += result.isEmpty() ? QString(c) : QString(u'\n') + c;
        }
        return result;
    }

    static int wrappedHeight(const QFont& font, const QString& text, int width) {
        return QFontMetrics(font)
            .boundingRect(QRect(0, 0, std::max(width, 1), 100000), wrapFlags(text, width, font), text)
            .height();
    }

    int labelHeight(const QString& text, int width) const { return wrappedHeight(uiFont(14), text, width); }

    void placeRow(const Row& row) {
        const int pad = px(4);
        PlacedRow placed;
        std::vector<std::pair<Mark, int>> cells; // where the items of a cell begin, and its height
        std::vector<std::pair<QRect, QString>> labels;
        int height = FieldEditor::lineHeight();
        bool warned = false;
        for (const Cell& cell : row.cells) {
            const int left = leftOf(row, cell);
            const int right = columnX(cell.column + cell.labelColumns + cell.valueColumns);
            const int valueLeft =
                cell.labelColumns > 0 ? valueLeftOf(cell, left, right) : std::max(left, columnX(cell.column));
            if (cell.labelColumns > 0) {
                const QRect label(left, m_y, valueLeft - left, 0);
                labels.emplace_back(label, cell.label.in(uiLanguage()));
                height = std::max(height, labelHeight(labels.back().second, label.width() - px(10)));
                placed.columnLines.push_back(valueLeft);
            }
            cells.push_back({{m_out.texts.size(), m_out.editors.size()}, 0});
            const QRect area(valueLeft + px(8), m_y + pad, right - valueLeft - px(15), 0);
            cells.back().second = CellFlow(m_form, m_source, m_out, area).place(cell);
            height = std::max(height, cells.back().second);
            placed.columnLines.push_back(right);
            warned = warned || holds(cell, m_source.warningAfter);
        }
        height += 2 * pad;
        centre(cells, height - 2 * pad);
        placed.rect = QRect(row.group != nullptr ? groupRight(*row.group) : sideWidth(), m_y, 0, height);
        placed.rect.setRight(m_width - 1);
        for (auto& [rect, text] : labels) {
            rect.setHeight(height);
            placed.labels.push_back(rect);
            m_out.texts.push_back({rect.adjusted(px(6), 0, -px(4), 0), text, TextVoice::Label, {}});
        }
        m_out.rows.push_back(placed);
        m_y += height;
        if (warned && m_source.warningHeight > 0) {
            m_out.warning = QRect(0, m_y, m_width, m_source.warningHeight);
            m_y += m_source.warningHeight;
        }
    }

    bool holds(const Cell& cell, const QString& code) const {
        for (const Field* field : cell.fields) {
            if (field->code == code) {
                return true;
            }
            for (const content::Option& option : field->options) {
                if (!code.isEmpty() && option.blankField == code) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Cells lower than their row stand in its middle.
    void centre(const std::vector<std::pair<Mark, int>>& cells, int height) {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const int shift = (height - cells[i].second) / 2;
            const bool lastCell = i + 1 == cells.size();
            const std::size_t textsEnd = lastCell ? m_out.texts.size() : cells[i + 1].first.texts;
            const std::size_t editorsEnd = lastCell ? m_out.editors.size() : cells[i + 1].first.editors;
            for (std::size_t t = cells[i].first.texts; t < textsEnd; ++t) {
                m_out.texts[t].rect.translate(0, shift);
            }
            for (std::size_t e = cells[i].first.editors; e < editorsEnd; ++e) {
                m_out.editors[e].rect.translate(0, shift);
            }
        }
    }

    const content::Form& m_form;
    const LayoutSource& m_source;
    int m_width;
    int m_y = 0;
    int m_firstLabel = 0;
    FormGeometry m_out;
    const content::Section* m_section = nullptr;
    const content::FieldGroup* m_group = nullptr;
    int m_groupTop = 0;
    bool m_sideOpen = false;
    int m_sideTop = 0;
};

} // namespace

int wrapFlags(const QString& text, int width, const QFont& font) {
    const int widest =
        QFontMetrics(font).boundingRect(QRect(0, 0, 1, 100000), Qt::TextWordWrap, text).width();
    return widest > width ? Qt::TextWrapAnywhere : Qt::TextWordWrap;
}

FormGeometry layoutForm(const content::Form& form, const LayoutSource& source, int width) {
    return FormPlacer(form, source, width).run();
}

} // namespace muying::ui
