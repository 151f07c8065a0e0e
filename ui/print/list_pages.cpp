#include "ui/print/list_pages.h"

#include "ui/print/risk_mark.h"
#include "ui/print/rules.h"
#include "ui/print/text.h"

#include <algorithm>

namespace muying::print {

using namespace Qt::StringLiterals;
using content::RiskColour;

namespace {

constexpr double listAir = 1.2;    ///< mm beside the text of a cell
constexpr double listPitch = 4.35; ///< from line to line
constexpr double rowAir = 2.4;     ///< above and below the text together
constexpr double penRow = 8.4;     ///< height of a row to be written by hand
constexpr double listBand = 5.8;
constexpr double listMarkSize = 4.4;
constexpr double orderWidth = 8;
constexpr double signatureRoom = 12;
const TextStyle listText = recordText(9);
const TextStyle listStrong = recordText(9, true);
const TextStyle listHeadText = formText(8.5, true);
const TextStyle listHeadKorean = formText(7, false);
const TextStyle listNote = formText(7.5);

/// A mark or a piece of text on one line of a cell.
struct ListPiece {
    int line = 0;
    double x = 0;
    QString text;
    RiskColour mark = RiskColour::None;
};

/// A cell whose text has been broken into lines.
struct FlowedCell {
    std::vector<ListPiece> pieces;
    int lines = 1;
};

struct FlowedRow {
    std::vector<FlowedCell> cells;
    QStringList detail;
    QString band;
    int cellLines = 1;
    double least = 0;

    int lines() const { return cellLines + static_cast<int>(detail.size()); }
    double height(int from, int to) const { return std::max(least, rowAir + (to - from) * listPitch); }
};

/// Measures of the sheet, upright or across.
struct ListFrame {
    explicit ListFrame(bool landscape)
        : size(landscape ? QSizeF(297, 210) : QSizeF(210, 297)), right(size.width() - 12.5),
          bottom(size.height() - 12.6) {}
    static constexpr double left = Sheet::left;
    QSizeF size;
    double right, bottom;
    double width() const { return right - left; }
    double centre() const { return left + width() / 2; }
};

class ListPainter {
public:
    explicit ListPainter(const ListPaper& paper)
        : m_paper(paper), m_frame(paper.landscape), m_korean(paper.language == PaperLanguage::ZhKo) {
        m_document.title = paper.title.zh;
        m_document.language = paper.language;
        double shares = 0;
        for (const ListHead& head : paper.columns)
            shares += head.width;
        const double room = m_frame.width() - numberRoom();
        for (const ListHead& head : paper.columns)
            m_widths.push_back(shares > 0 ? head.width * room / shares : 0);
    }

    Document paint() {
        startPage();
        for (std::size_t i = 0; i < m_paper.lines.size(); ++i)
            addRow(flowed(m_paper.lines[i], static_cast<int>(i) + 1));
        for (int i = 0; i < m_paper.emptyLines; ++i) {
            FlowedRow row;
            row.cells.resize(m_widths.size() + (m_paper.numbered ? 1 : 0));
            row.least = penRow;
            addRow(row);
        }
        finishTable();
        endNotes();
        numberSheets();
        return std::move(m_document);
    }

private:
    double numberRoom() const { return m_paper.numbered ? orderWidth : 0; }
    Page& page() { return m_document.pages.back(); }
    std::vector<double> edges() const {
        std::vector<double> x{ListFrame::left};
        if (m_paper.numbered)
            x.push_back(x.back() + orderWidth);
        for (const double width : m_widths)
            x.push_back(x.back() + width);
        x.back() = m_frame.right;
        return x;
    }

    // Rows -------------------------------------------------------------------------------------------------
    static FlowedCell flowedCell(const ListCell& cell, double width, const TextStyle& style) {
        FlowedCell flow;
        const double room = width - 2 * listAir;
        int line = 0;
        double x = 0;
        for (const RiskColour mark : cell.marks) {
            const QString word = markWord(mark);
            const double wanted = listMarkSize + 0.9 + TextMetrics::width(word, listStrong);
            if (x > 0 && x + wanted > room) {
                ++line;
                x = 0;
            }
            flow.pieces.push_back({line, x, word, mark});
            x += wanted + 1.6;
        }
        if (!cell.text.isEmpty()) {
            if (x > 0 && x + TextMetrics::width(cell.text, style) > room) {
                ++line;
                x = 0;
            }
            const QStringList lines = TextMetrics::wrap(cell.text, style, room, room - x);
            for (qsizetype i = 0; i < lines.size(); ++i)
                flow.pieces.push_back({line + static_cast<int>(i), i == 0 ? x : 0, lines[i]});
            line += static_cast<int>(lines.size()) - 1;
        }
        flow.lines = line + 1;
        return flow;
    }
    FlowedRow flowed(const ListLine& line, int number) const {
        FlowedRow row;
        row.band = line.band;
        if (m_paper.numbered)
            row.cells.push_back(flowedCell({QString::number(number)}, orderWidth, listText));
        for (std::size_t i = 0; i < m_widths.size(); ++i) {
            const ListCell cell = i < line.cells.size() ? line.cells[i] : ListCell();
            row.cells.push_back(
                flowedCell(cell, m_widths[i], m_paper.columns[i].strong ? listStrong : listText));
            row.cellLines = std::max(row.cellLines, row.cells.back().lines);
        }
        if (!line.detail.isEmpty())
            row.detail =
                TextMetrics::wrap(line.detail, listText, m_frame.width() - numberRoom() - 2 * listAir);
        row.least = 6.8;
        return row;
    }
    void addRow(const FlowedRow& row) {
        const auto bandRoom = [&] { return row.band.isEmpty() || row.band == m_band ? 0 : listBand; };
        const double whole = row.height(0, row.lines());
        if (m_rowsHere && m_y + bandRoom() + whole > m_frame.bottom)
            nextPage();
        if (bandRoom() > 0)
            drawBand(row.band);
        int from = 0;
        while (from < row.lines()) {
            const int fits = static_cast<int>((m_frame.bottom - m_y - rowAir) / listPitch);
            if (fits < 1 && m_rowsHere) {
                nextPage();
                continue;
            }
            const int to = std::min(row.lines(), from + std::max(1, fits));
            drawRow(row, from, to);
            from = to;
            if (from < row.lines())
                nextPage();
        }
    }
    void drawRow(const FlowedRow& row, int from, int to) {
        const double height = row.height(from, to);
        const std::vector<double> x = edges();
        const double text = (to - from) * listPitch;
        const double first = m_y + (height - text) / 2 + listPitch / 2;
        for (std::size_t i = 0; i < row.cells.size() && i + 1 < x.size(); ++i)
            drawCell(row.cells[i], i, x, {first, from, to});
        for (int line = std::max(from, row.cellLines); line < to; ++line)
            page().text({ListFrame::left + numberRoom() + listAir,
                         first + (line - from) * listPitch + listText.drop()},
                        row.detail[line - row.cellLines], listText, Align::Left, Ink::Value);
        const double cellsEnd =
            row.detail.isEmpty() ? m_y + height
                                 : std::min(m_y + height, first + (row.cellLines - from - 0.5) * listPitch);
        if (cellsEnd > m_y) {
            for (std::size_t i = 1; i + 1 < x.size(); ++i)
                m_rules.vertical(x[i], m_y, i == 1 && m_paper.numbered ? m_y + height : cellsEnd);
            if (!row.detail.isEmpty() && cellsEnd < m_y + height)
                m_rules.horizontal(cellsEnd, ListFrame::left + numberRoom(), m_frame.right);
        } else if (m_paper.numbered) {
            m_rules.vertical(x[1], m_y, m_y + height);
        }
        m_y += height;
        m_rules.horizontal(m_y, ListFrame::left, m_frame.right);
        m_rowsHere = true;
    }
    /// Part of a row: the lines [from, to), the first with its middle at `y`.
    struct Stretch {
        double y;
        int from, to;
    };
    void drawCell(const FlowedCell& cell, std::size_t index, const std::vector<double>& x,
                  const Stretch& part) {
        const bool isNumber = m_paper.numbered && index == 0;
        const ListHead* head = isNumber ? nullptr : &m_paper.columns[index - (m_paper.numbered ? 1 : 0)];
        const TextStyle& style = head && head->strong ? listStrong : listText;
        const Align align = isNumber ? Align::Centre : head->align;
        // Short cells stand at the first line of their row, so that a name and its date are level.
        for (const ListPiece& piece : cell.pieces) {
            if (piece.line < part.from || piece.line >= part.to)
                continue;
            const double middle = part.y + (piece.line - part.from) * listPitch;
            double left = x[index] + listAir + piece.x;
            TextStyle used = style;
            if (piece.mark != RiskColour::None) {
                page().add(MarkItem{{left + listMarkSize / 2, middle}, listMarkSize, piece.mark});
                left += listMarkSize + 0.9;
                used = listStrong;
            }
            TextItem item;
            item.at = QPointF(align == Align::Left     ? left
                              : align == Align::Centre ? (x[index] + x[index + 1]) / 2
                                                       : x[index + 1] - listAir,
                              middle + used.drop());
            item.text = piece.text;
            item.style = used;
            item.align = piece.mark == RiskColour::None ? align : Align::Left;
            item.ink = isNumber ? Ink::Form : Ink::Value;
            item.room = QRectF(x[index], m_y - 1, x[index + 1] - x[index], m_frame.bottom - m_y + 2);
            if (!item.text.isEmpty())
                page().add(item);
        }
    }
    void drawBand(const QString& band) {
        m_band = band;
        const TextStyle style = formText(9, true);
        page().text({ListFrame::left + listAir, m_y + listBand / 2 + style.drop()}, band, style);
        m_y += listBand;
        m_rules.horizontal(m_y, ListFrame::left, m_frame.right);
    }

    // Sheets -----------------------------------------------------------------------------------------------
    void nextPage() {
        finishTable();
        startPage();
        if (!m_band.isEmpty())
            drawBand(QString(m_band));
    }
    void startPage() {
        startSheet();
        m_top = m_y;
        drawColumns();
    }
    void startSheet() {
        Page page;
        page.size = m_frame.size;
        page.typeArea = QRectF(ListFrame::left, 9, m_frame.width(), m_frame.size.height() - 15);
        page.name = m_paper.title.zh;
        m_document.pages.push_back(std::move(page));
        m_rules = {};
        m_rowsHere = false;
        drawHead();
        drawFoot();
    }
    void drawHead() {
        Page& sheet = page();
        const TextStyle bold = recordText(8.5, true);
        sheet.text({ListFrame::left, 13.1}, m_paper.clinic.name, bold);
        const double after = ListFrame::left + TextMetrics::width(m_paper.clinic.name, bold) + 3;
        sheet.text({after, 13.1}, m_paper.clinic.department, recordText(8));
        sheet.line({ListFrame::left, 14.9}, {m_frame.right, 14.9});
        sheet.text({m_frame.centre(), 22.9}, m_paper.title.zh, formText(16.5, true), Align::Centre);
        if (m_paper.sample)
            addSampleBox(sheet, {ListFrame::left, 17.6});
        double y = 24;
        if (m_korean && !m_paper.title.ko.isEmpty()) {
            sheet.text({m_frame.centre(), y + 3.6}, m_paper.title.ko, formText(10, true), Align::Centre);
            y += 4.6;
        }
        const QString at = u"截至 %1"_s.arg(m_paper.printedAt.toString(u"yyyy-MM-dd HH:mm"_s));
        const QString right = m_paper.summary.isEmpty() ? at : m_paper.summary + u"　"_s + at;
        const TextStyle style = recordText(8.5);
        const double used = TextMetrics::width(right, style) + 5;
        const QStringList filter = TextMetrics::wrap(m_paper.filter, style, m_frame.width() - used);
        for (const QString& line : filter)
            sheet.text({ListFrame::left, y += 4.2}, line, style);
        if (filter.isEmpty())
            y += 4.2;
        sheet.text({m_frame.right, y}, right, style, Align::Right);
        m_y = y + 1.8;
    }
    void drawFoot() {
        Page& sheet = page();
        const double rule = m_frame.size.height() - 10.8;
        const TextStyle style = recordText(7);
        sheet.line({ListFrame::left, rule}, {m_frame.right, rule});
        if (m_paper.personal)
            sheet.text({ListFrame::left, rule + 3.2}, u"含个人信息，用后请收好，不要留在桌上"_s, style);
        sheet.text({m_frame.right, rule + 3.2},
                   u"打印 %1　%2"_s.arg(m_paper.printedAt.toString(u"yyyy-MM-dd HH:mm"_s), m_paper.printedBy),
                   style, Align::Right);
    }
    QStringList headLines(const QString& words, const TextStyle& style, double width) const {
        return words.isEmpty() ? QStringList() : TextMetrics::wrap(words, style, width - 1.2);
    }
    void drawColumns() {
        const std::vector<double> x = edges();
        std::vector<LocalText> titles;
        if (m_paper.numbered)
            titles.push_back({u"序号"_s, u"순번"_s, {}});
        for (const ListHead& head : m_paper.columns)
            titles.push_back(head.title);
        constexpr double chinese = 3.9, korean = 3.2;
        double height = 7.4;
        for (std::size_t i = 0; i < titles.size(); ++i) {
            const double width = x[i + 1] - x[i];
            const auto lines = headLines(titles[i].zh, listHeadText, width).size();
            const auto below = m_korean ? headLines(titles[i].ko, listHeadKorean, width).size() : 0;
            height = std::max(height, 2.6 + chinese * static_cast<double>(lines) +
                                          korean * static_cast<double>(below));
        }
        for (std::size_t i = 0; i < titles.size(); ++i) {
            const double width = x[i + 1] - x[i];
            const QStringList zh = headLines(titles[i].zh, listHeadText, width);
            const QStringList ko = m_korean ? headLines(titles[i].ko, listHeadKorean, width) : QStringList();
            double y = m_y + (height - chinese * static_cast<double>(zh.size()) -
                              korean * static_cast<double>(ko.size())) /
                                 2;
            for (const QString& line : zh) {
                page().text({x[i] + width / 2, y + chinese / 2 + listHeadText.drop()}, line, listHeadText,
                            Align::Centre);
                y += chinese;
            }
            for (const QString& line : ko) {
                page().text({x[i] + width / 2, y + korean / 2 + listHeadKorean.drop()}, line, listHeadKorean,
                            Align::Centre);
                y += korean;
            }
            if (i > 0)
                m_rules.vertical(x[i], m_y, m_y + height);
        }
        m_y += height;
        m_rules.horizontal(m_y, ListFrame::left, m_frame.right, Weight::Section);
    }
    void finishTable() {
        m_rules.frame(QRectF(ListFrame::left, m_top, m_frame.width(), m_y - m_top));
        m_rules.draw(page());
    }
    /// Notes and lines for the pen; on a sheet of their own only where the last has no room for them.
    void endNotes() {
        QStringList notes;
        for (const QString& note : m_paper.notes)
            notes += TextMetrics::wrap(note, listNote, m_frame.width());
        const double room = 1.2 + 3.7 * static_cast<double>(notes.size()) +
                            (m_paper.signatures.isEmpty() ? 0 : signatureRoom);
        if (!notes.isEmpty() || !m_paper.signatures.isEmpty()) {
            if (m_y + room > m_frame.bottom + 1.2)
                startSheet();
            double y = m_y + 1.2;
            for (const QString& line : std::as_const(notes))
                page().text({ListFrame::left, y += 3.7}, line, listNote);
            drawSignatures(y + signatureRoom - 2);
        }
    }
    void drawSignatures(double baseline) {
        if (m_paper.signatures.isEmpty())
            return;
        const TextStyle style = formText(9);
        const double each = m_frame.width() / static_cast<double>(m_paper.signatures.size());
        double left = ListFrame::left;
        for (const QString& label : m_paper.signatures) {
            page().text({left, baseline}, label, style);
            const double from = left + TextMetrics::width(label, style) + 1.5;
            page().line({from, baseline + 0.9}, {left + each - 6, baseline + 0.9});
            left += each;
        }
    }
    /// Whoever binds several documents into one numbers them anew.
    void numberSheets() {
        if (!m_paper.pageNumbers)
            return;
        const std::size_t total = m_document.pages.size();
        for (std::size_t i = 0; i < total; ++i)
            m_document.pages[i].text({m_frame.right, 13.1}, u"第%1页　共%2页"_s.arg(i + 1).arg(total),
                                     recordText(8), Align::Right);
    }

    const ListPaper& m_paper;
    ListFrame m_frame;
    bool m_korean;
    Document m_document;
    std::vector<double> m_widths;
    Rules m_rules;
    QString m_band;
    double m_top = 0, m_y = 0;
    bool m_rowsHere = false;
};

} // namespace

Document listPages(const ListPaper& paper) {
    return ListPainter(paper).paint();
}

} // namespace muying::print
