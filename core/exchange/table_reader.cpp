#include "core/exchange/table_reader.h"

#include <QCoreApplication>
#include <QFile>

namespace muying::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t linesSearchedForHeader = 20;

/// "hb 血红蛋白(g/L)" → "hb"
QString firstWord(const QString& title) {
    return title.section(u' ', 0, 0);
}

QString columnLetters(int column) {
    QString letters;
    for (int left = column + 1; left > 0; left = (left - 1) / 26)
        letters.prepend(QChar(u'A' + (left - 1) % 26));
    return letters;
}

int columnIn(const QStringList& titles, const QString& wanted) {
    const qsizetype whole = titles.indexOf(wanted);
    if (whole >= 0)
        return static_cast<int>(whole);
    for (int i = 0; i < titles.size(); ++i) {
        if (!wanted.isEmpty() && firstWord(titles[i]) == wanted)
            return i;
    }
    return -1;
}

QStringList titlesOf(const ReadRow& row) {
    QStringList titles;
    for (int i = 0; i < static_cast<int>(row.cells.size()); ++i)
        titles << row.text(i);
    return titles;
}

} // namespace

Result<std::vector<ReadSheet>> readTable(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, QCoreApplication::translate("muying::exchange",
                                                                  "打不开文件 %1：%2。请检查路径和权限。")
                                          .arg(path, file.errorString()));
    if (file.size() > largestTableFile)
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("muying::exchange",
                                                   "文件超过 50 MB，没有读入任何内容。请分成几个文件。"));
    const QByteArray start = file.peek(8);
    file.close();
    if (start.startsWith("PK"))
        return readXlsx(path);
    if (start.startsWith("\xD0\xCF\x11\xE0"))
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate(
                           "muying::exchange", "这是旧格式（.xls）或加了密码的表格，没有读入任何内容。请用 "
                                               "Excel 或 WPS 另存为不带密码的 .xlsx。"));
    return readCsv(path);
}

QString placeIn(const ReadSheet& sheet, int line, int column) {
    if (!sheet.spreadsheet)
        return column < 0 ? QCoreApplication::translate("muying::exchange", "第 %1 行").arg(line)
                          : QCoreApplication::translate("muying::exchange", "第 %1 行第 %2 列")
                                .arg(line)
                                .arg(column + 1);
    return column < 0 ? QCoreApplication::translate("muying::exchange", "工作表“%1”第 %2 行")
                            .arg(sheet.name)
                            .arg(line)
                      : QCoreApplication::translate("muying::exchange", "工作表“%1”第 %2 行 %3 列")
                            .arg(sheet.name)
                            .arg(line)
                            .arg(columnLetters(column));
}

Result<HeadedSheet> HeadedSheet::find(const ReadSheet& sheet, const QStringList& required) {
    QString missing = required.value(0);
    for (std::size_t at = 0; at < sheet.rows.size() && at < linesSearchedForHeader; ++at) {
        HeadedSheet headed;
        headed.m_sheet = &sheet;
        headed.m_titles = titlesOf(sheet.rows[at]);
        bool complete = true;
        for (const QString& title : required) {
            if (columnIn(headed.m_titles, title) >= 0)
                continue;
            complete = false;
            if (columnIn(headed.m_titles, required.value(0)) >= 0)
                missing = title;
        }
        if (!complete)
            continue;
        for (qsizetype i = 0; i < headed.m_titles.size(); ++i) {
            if (!headed.m_titles[i].isEmpty() && headed.m_titles.indexOf(headed.m_titles[i]) < i)
                return failure(
                    ErrorCode::InvalidInput,
                    QCoreApplication::translate("muying::exchange",
                                                "%1：“%2”这一列出现了两次，没有读入任何内容。")
                        .arg(placeIn(sheet, sheet.rows[at].line, static_cast<int>(i)), headed.m_titles[i]));
        }
        for (std::size_t row = at + 1; row < sheet.rows.size(); ++row)
            headed.m_rows.push_back(&sheet.rows[row]);
        return headed;
    }
    return failure(ErrorCode::InvalidInput,
                   QCoreApplication::translate("muying::exchange",
                                               "表格“%1”里没有“%2”这一列，没有读入任何内容。请核对表头。")
                       .arg(sheet.name, missing));
}

QStringList HeadedSheet::codes() const {
    QStringList codes;
    for (const QString& title : m_titles)
        codes << firstWord(title);
    return codes;
}

int HeadedSheet::column(const QString& title) const {
    return columnIn(m_titles, title);
}

} // namespace muying::exchange
