#include "core/exchange/word_sheet.h"

#include "core/exchange/table_reader.h"

#include <QCoreApplication>
#include <QHash>

namespace muying::exchange {

using namespace Qt::StringLiterals;

namespace {

/// Titles of the columns: always Chinese, so that a list can be read back on any screen.
const QString idTitle = u"编号"_s;
const QString zhTitle = u"中文"_s;
const QString textTitle = u"译文"_s;
const QString afterTitle = u"改为"_s;
const QString doneTitle = u"已审"_s;

QString kindWord(const QString& kind) {
    static const QHash<QString, QString> words{
        {u"form"_s, u"表单"_s},      {u"option"_s, u"选项"_s},   {u"rule"_s, u"规则"_s},
        {u"hint"_s, u"提示"_s},      {u"schedule"_s, u"日程"_s}, {u"vaccine"_s, u"疫苗"_s},
        {u"step"_s, u"步骤"_s},      {u"list"_s, u"名单"_s},     {u"poster"_s, u"海报"_s},
        {u"leaflet"_s, u"宣教单"_s}, {u"screen"_s, u"界面"_s}};
    return words.value(kind, kind);
}

QString stateOf(const work::DraftWord& word) {
    return word.reviewed() ? u"已审 %1 %2"_s.arg(word.reviewedOn.toString(Qt::ISODate), word.reviewer)
                           : u"待审"_s;
}

} // namespace

Table wordSheet(const std::vector<work::DraftWord>& words, Language language, const QString& clinic,
                const QDate& today) {
    Table table;
    table.title = language == Language::En ? u"英文待审清单"_s : u"朝鲜文待审清单"_s;
    table.source =
        u"%1　%2　要改的写在“改为”，看过没有错的在“已审”里打√；编号、中文和译文三列请不要动。"_s.arg(
            clinic, today.toString(Qt::ISODate));
    table.columns = {{idTitle, ColumnType::Text, 30},    {u"类别"_s, ColumnType::Text, 8},
                     {zhTitle, ColumnType::Text, 46},    {textTitle, ColumnType::Text, 56},
                     {u"状态"_s, ColumnType::Text, 16},  {u"依据"_s, ColumnType::Text, 30},
                     {u"处数"_s, ColumnType::Number, 6}, {afterTitle, ColumnType::Text, 56},
                     {doneTitle, ColumnType::Text, 6}};
    for (const work::DraftWord& word : words)
        table.rows.push_back({Cell(word.id), Cell(kindWord(word.kind)), Cell(word.zh), Cell(word.text),
                              Cell(stateOf(word)), Cell(word.source), Cell(double(word.places)), Cell(),
                              Cell()});
    return table;
}

Result<std::vector<work::ReadWord>> readWordSheet(const QString& path) {
    const auto sheets = readTable(path);
    if (!sheets)
        return sheets.error();
    if (sheets->empty())
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("muying::exchange", "文件里没有内容，没有改动任何文字。"));
    const auto sheet =
        HeadedSheet::find(sheets->front(), {idTitle, zhTitle, textTitle, afterTitle, doneTitle});
    if (!sheet)
        return sheet.error();
    std::vector<work::ReadWord> read;
    for (const ReadRow* row : sheet->rows()) {
        const auto text = [&](const QString& title) { return row->text(sheet->column(title)); };
        const QString after = text(afterTitle).normalized(QString::NormalizationForm_C);
        if (after.isEmpty() && text(doneTitle).isEmpty())
            continue; // not yet read
        const QString before = text(textTitle);
        read.push_back(
            {text(idTitle), text(zhTitle), before, after.isEmpty() ? before : after, sheet->place(*row)});
    }
    return read;
}

} // namespace muying::exchange
