#include "core/exchange/xlsx_format.h"

#include "core/exchange/table_file.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace muying::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestSheetName = 31;
constexpr int leastWidth = 6, mostWidth = 48, mostTitleWidth = 24;
constexpr std::size_t rowsMeasured = 400;
constexpr uint8_t paperA4 = 9;

lxw_format* bordered(lxw_workbook* book, const char* numberFormat = nullptr) {
    lxw_format* format = workbook_add_format(book);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    format_set_border(format, LXW_BORDER_THIN);
    format_set_border_color(format, 0xBFBFBF);
    if (numberFormat)
        format_set_num_format(format, numberFormat);
    else
        format_set_text_wrap(format);
    return format;
}

/// Chinese and Korean letters take two places.
int widthOf(const QString& text) {
    int width = 0, widest = 0;
    for (const QChar letter : text) {
        width = letter == u'\n' ? 0 : width + (letter.unicode() >= 0x1100 ? 2 : 1);
        widest = std::max(widest, width);
    }
    return widest;
}

double widthOfColumn(const Table& table, std::size_t column) {
    const TableColumn& declared = table.columns[column];
    if (declared.width > 0)
        return declared.width;
    int width = std::min(widthOf(declared.title), mostTitleWidth) + 3; // the filter's button
    for (std::size_t row = 0; row < std::min(table.rows.size(), rowsMeasured); ++row) {
        if (column >= table.rows[row].size())
            continue;
        const Cell& cell = table.rows[row][column];
        const bool colour = declared.type == ColumnType::Colour && std::holds_alternative<QString>(cell);
        width = std::max(
            width,
            widthOf(colour ? colourWords(std::get<QString>(cell), table.language) : cellText(cell)) + 1);
    }
    return std::clamp(width, leastWidth, mostWidth);
}

} // namespace

XlsxFormats::XlsxFormats(lxw_workbook* book) {
    m_title = workbook_add_format(book);
    format_set_bold(m_title);
    format_set_font_size(m_title, 14);
    m_source = workbook_add_format(book);
    format_set_font_color(m_source, 0x595959);
    m_text = bordered(book);
    m_number = bordered(book, "General");
    m_day = bordered(book, "yyyy-mm-dd");
    m_moment = bordered(book, "yyyy-mm-dd hh:mm:ss");
    m_head = bordered(book);
    format_set_bold(m_head);
    format_set_bg_color(m_head, 0xEDEDED);
    const std::pair<QString, lxw_color_t> fills[]{{u"red"_s, 0xF4B6B2},
                                                  {u"orange"_s, 0xF8CFA0},
                                                  {u"yellow"_s, 0xFFF2B3},
                                                  {u"purple"_s, 0xDCC8EC},
                                                  {u"green"_s, 0xC9E7C9}};
    for (const auto& [colour, fill] : fills) {
        lxw_format* format = bordered(book);
        format_set_bg_color(format, fill);
        m_colours.emplace_back(colour, format);
    }
}

lxw_format* XlsxFormats::text(const QString& colourCell) const {
    if (colourCell.isEmpty())
        return m_text;
    const QStringList names = colourCell.split(u' ');
    const auto found =
        std::ranges::find_if(m_colours, [&](const auto& colour) { return names.contains(colour.first); });
    return found == m_colours.end() ? m_text : found->second;
}

void setUpSheet(lxw_worksheet* sheet, const Table& table) {
    const lxw_row_t header = (table.title.isEmpty() ? 0u : 1u) + (table.source.isEmpty() ? 0u : 1u);
    worksheet_freeze_panes(sheet, header + 1, 0);
    worksheet_repeat_rows(sheet, header, header);
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, paperA4);
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_set_footer(sheet, "&R&P / &N");
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(sheet, column, column, widthOfColumn(table, i), nullptr);
    }
    if (!table.columns.empty() && !table.rows.empty())
        worksheet_autofilter(sheet, header, 0, header + static_cast<lxw_row_t>(table.rows.size()),
                             static_cast<lxw_col_t>(table.columns.size() - 1));
}

QByteArray xlsxText(const QString& text) {
    static const QRegularExpression code(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    QString marked = text;
    marked.replace(code, u"_x005F_"_s);
    QString escaped;
    for (const QChar letter : std::as_const(marked)) {
        const bool kept = letter >= u' ' || letter == u'\t' || letter == u'\n';
        if (kept && letter < QChar(0xFFFE))
            escaped += letter;
        else
            escaped += u"_x%1_"_s.arg(letter.unicode(), 4, 16, QChar(u'0'));
    }
    return escaped.toUtf8();
}

QString sheetName(const QString& wanted, const QStringList& taken) {
    static const QRegularExpression refused(u"[\\[\\]:*?/\\\\\\x00-\\x1f]"_s);
    QString base = wanted;
    base = base.replace(refused, u" "_s).simplified();
    while (base.startsWith(u'\''))
        base.remove(0, 1);
    while (base.endsWith(u'\''))
        base.chop(1);
    if (base.isEmpty())
        base = u"Sheet"_s;
    QString name = base.left(longestSheetName);
    for (int i = 2; taken.contains(name, Qt::CaseInsensitive); ++i) {
        const QString tail = u" (%1)"_s.arg(i);
        name = base.left(longestSheetName - tail.size()) + tail;
    }
    return name;
}

} // namespace muying::exchange
