#include "core/exchange/table_file.h"
#include "core/exchange/table_reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

namespace muying::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCsvColumns = 16384;

Error unreadable(const QString& sentence, int line) {
    return failure(ErrorCode::InvalidInput, sentence.arg(line));
}

std::optional<QString> decodedWith(QStringDecoder decoder, const QByteArray& bytes) {
    if (!decoder.isValid())
        return std::nullopt;
    const QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

/// By the byte order mark; else UTF-8, and what is not valid there is the GB 18030 of Chinese spreadsheets.
Result<QString> decoded(const QByteArray& bytes) {
    if (const auto encoding = QStringConverter::encodingForData(bytes)) {
        if (auto text = decodedWith(QStringDecoder(*encoding), bytes))
            return std::move(*text);
    } else if (auto utf8 = decodedWith(QStringDecoder(QStringConverter::Utf8), bytes)) {
        return std::move(*utf8);
    } else if (auto chinese = decodedWith(QStringDecoder("GB18030"), bytes)) {
        return std::move(*chinese);
    }
    return failure(ErrorCode::InvalidInput,
                   QCoreApplication::translate(
                       "muying::exchange", "认不出文件的文字编码，没有读入任何内容。请另存为“CSV UTF-8”。"));
}

/// The separator that stands most often in the first line outside quotes; a comma if none does.
QChar separatorOf(const QString& text) {
    int commas = 0, semicolons = 0, tabs = 0;
    bool quoted = false;
    for (const QChar letter : text) {
        if (letter == u'"')
            quoted = !quoted;
        else if (!quoted && (letter == u'\n' || letter == u'\r'))
            break;
        else if (!quoted) {
            commas += letter == u',';
            semicolons += letter == u';';
            tabs += letter == u'\t';
        }
    }
    if (tabs > 0 && tabs >= commas && tabs >= semicolons)
        return u'\t';
    return semicolons > commas ? u';' : u',';
}

class CsvReader {
public:
    explicit CsvReader(const QString& text) : m_text(text), m_separator(separatorOf(text)) {}

    Result<std::vector<ReadRow>> read() {
        while (m_at < m_text.size()) {
            ReadRow row{m_line, {}};
            const Status record = readRecord(row);
            if (!record)
                return record.error();
            while (!row.cells.empty() && cellText(row.cells.back()).isEmpty())
                row.cells.pop_back();
            if (!row.cells.empty())
                m_rows.push_back(std::move(row));
        }
        return std::move(m_rows);
    }

private:
    /// Takes an end of line of any kind; false if none stands here.
    bool takeLineEnd() {
        if (m_at < m_text.size() && m_text[m_at] == u'\r')
            ++m_at;
        else if (m_at >= m_text.size() || m_text[m_at] != u'\n')
            return false;
        if (m_at < m_text.size() && m_text[m_at] == u'\n')
            ++m_at;
        ++m_line;
        return true;
    }

    Status readRecord(ReadRow& row) {
        for (;;) {
            const auto cell = m_at < m_text.size() && m_text[m_at] == u'"' ? quotedCell() : plainCell();
            if (!cell)
                return cell.error();
            row.cells.emplace_back(unguardedText(*cell));
            if (row.cells.size() > mostCsvColumns)
                return unreadable(
                    QCoreApplication::translate("muying::exchange", "第 %1 行的列数过多，没有读入任何内容。"),
                    row.line);
            if (m_at < m_text.size() && m_text[m_at] == m_separator) {
                ++m_at;
                continue;
            }
            if (m_at >= m_text.size() || takeLineEnd())
                return success();
            return unreadable(
                QCoreApplication::translate("muying::exchange",
                                            "第 %1 行引号后面还有字，没有读入任何内容。请检查这一行的引号。"),
                m_line);
        }
    }

    Result<QString> plainCell() {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && m_text[m_at] != m_separator && m_text[m_at] != u'\n' &&
               m_text[m_at] != u'\r')
            ++m_at;
        return m_text.mid(start, m_at - start);
    }

    Result<QString> quotedCell() {
        const int opened = m_line;
        QString text;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar letter = m_text[m_at];
            if (letter == u'"') {
                if (m_at + 1 >= m_text.size() || m_text[m_at + 1] != u'"') {
                    ++m_at;
                    return text;
                }
                ++m_at;
            }
            m_line += letter == u'\n';
            text += letter;
        }
        return unreadable(
            QCoreApplication::translate("muying::exchange", "第 %1 行的引号没有结束，没有读入任何内容。"),
            opened);
    }

    const QString& m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    std::vector<ReadRow> m_rows;
};

} // namespace

Result<std::vector<ReadSheet>> readCsv(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, QCoreApplication::translate("muying::exchange",
                                                                  "打不开文件 %1：%2。请检查路径和权限。")
                                          .arg(path, file.errorString()));
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::Io, QCoreApplication::translate("muying::exchange",
                                                                  "读文件 %1 时出错：%2。没有读入任何内容。")
                                          .arg(path, file.errorString()));
    const auto text = decoded(bytes);
    if (!text)
        return text.error();
    if (text->contains(QChar(u'\0')))
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate(
                           "muying::exchange", "%1 不是文字表格，没有读入任何内容。请另存为 .xlsx 或 .csv。")
                           .arg(QFileInfo(path).fileName()));
    auto rows = CsvReader(*text).read();
    if (!rows)
        return rows.error();
    return std::vector<ReadSheet>{{QFileInfo(path).completeBaseName(), std::move(*rows), false}};
}

} // namespace muying::exchange
