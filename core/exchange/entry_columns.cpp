#include "core/exchange/entry_columns.h"

#include "core/exchange/answer_cell.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace muying::exchange {

using namespace Qt::StringLiterals;
using content::Field;
using content::FieldType;
using content::Form;

namespace {

struct HeadColumn {
    QLatin1String code;
    const char* label;
    ColumnType type;
    bool names;
};

const HeadColumn headColumns[]{
    {head::form, QT_TRANSLATE_NOOP("muying::exchange", "表"), ColumnType::Text, false},
    {head::edition, QT_TRANSLATE_NOOP("muying::exchange", "版本号"), ColumnType::Text, false},
    {head::entry, QT_TRANSLATE_NOOP("muying::exchange", "记录编号"), ColumnType::Text, false},
    {head::version, QT_TRANSLATE_NOOP("muying::exchange", "第几次保存"), ColumnType::Number, false},
    {head::subject, QT_TRANSLATE_NOOP("muying::exchange", "档案编号"), ColumnType::Text, false},
    {head::kind, QT_TRANSLATE_NOOP("muying::exchange", "档案种类"), ColumnType::Text, false},
    {head::woman, QT_TRANSLATE_NOOP("muying::exchange", "母亲档案编号"), ColumnType::Text, false},
    {head::name, QT_TRANSLATE_NOOP("muying::exchange", "姓名"), ColumnType::Text, true},
    {head::idNumber, QT_TRANSLATE_NOOP("muying::exchange", "身份证号"), ColumnType::Text, true},
    {head::handbook, QT_TRANSLATE_NOOP("muying::exchange", "手册号"), ColumnType::Text, true},
    {head::date, QT_TRANSLATE_NOOP("muying::exchange", "日期"), ColumnType::Date, false},
    {head::savedAt, QT_TRANSLATE_NOOP("muying::exchange", "保存时间"), ColumnType::Date, false},
    {head::author, QT_TRANSLATE_NOOP("muying::exchange", "保存人"), ColumnType::Text, true},
    {head::voided, QT_TRANSLATE_NOOP("muying::exchange", "已作废"), ColumnType::Text, false},
    {head::voidReason, QT_TRANSLATE_NOOP("muying::exchange", "作废原因"), ColumnType::Text, true},
};

QString unitOf(const Field& field) {
    return field.unit.isEmpty() ? QString() : u"("_s + field.unit + u')';
}

} // namespace

EntryTable::EntryTable(const work::Desk& desk, const QString& form, Language language, bool withNames)
    : m_desk(desk), m_form(form), m_language(language), m_withNames(withNames) {
}

/// Free text may hold a name anywhere; numbers of identity cards and phones are text too.
bool EntryTable::leavesOut(const Field& field) const {
    return !m_withNames && field.type == FieldType::Text;
}

void EntryTable::addField(const Field& field, const QString& edition, std::vector<Column>& columns,
                          Table& table) const {
    if (leavesOut(field))
        return;
    const QString tail = edition.isEmpty() ? QString() : u" [%1]"_s.arg(edition);
    const QString label = field.label.in(m_language).simplified();
    columns.push_back({field.code});
    table.columns.push_back({field.code + u' ' + label + unitOf(field) + tail, columnTypeOf(field)});
    if (!isShownOtherwise(field))
        return;
    columns.push_back({field.code, true});
    table.columns.push_back({field.code + shownSuffix + u' ' + label + tail});
}

std::vector<EntryTable::Column> EntryTable::columnsFor(const std::vector<record::Entry>& entries,
                                                       Table& table) const {
    std::vector<Column> columns;
    QStringList known;
    const content::Library& library = m_desk.library();
    if (const Form* newest = library.form(m_form)) {
        for (const Field& field : newest->fields) {
            addField(field, {}, columns, table);
            known << field.code;
        }
    }
    for (const Form& form : library.forms()) {
        if (form.code != m_form)
            continue;
        for (const Field& field : form.fields) {
            if (known.contains(field.code))
                continue;
            addField(field, form.edition, columns, table);
            known << field.code;
        }
    }
    QStringList others;
    for (const record::Entry& entry : entries)
        others << entry.answers.codes();
    others.removeDuplicates();
    for (const QString& code : others) {
        // What begins with @ is the program's own (which unlikely values were confirmed).
        if (!m_withNames || known.contains(code) || code.startsWith(u'@'))
            continue;
        columns.push_back({code, false, true});
        table.columns.push_back({code + u" ?"_s});
    }
    return columns;
}

std::vector<Cell> EntryTable::headCells(const record::Entry& entry, const EntryOwner& owner) const {
    const QHash<QLatin1String, Cell> cells{
        {head::form, entry.form},
        {head::edition, entry.edition},
        {head::entry, entry.id},
        {head::version, static_cast<double>(entry.version)},
        {head::subject, entry.subject},
        {head::kind, record::subjectKindName(owner.subject.kind)},
        {head::woman, owner.woman},
        {head::name, owner.name},
        {head::idNumber, owner.idNumber},
        {head::handbook, owner.handbook},
        {head::date, entry.date.isValid() ? Cell(entry.date) : Cell()},
        {head::savedAt, entry.savedAt},
        {head::author, m_desk.store().userName(entry.author)},
        {head::voided, entry.voided ? Cell(u"true"_s) : Cell()},
        {head::voidReason, entry.voidReason},
    };
    std::vector<Cell> row;
    for (const HeadColumn& column : headColumns) {
        if (m_withNames || !column.names)
            row.push_back(cells.value(column.code));
    }
    return row;
}

Cell EntryTable::cell(const Column& column, const Form* form, const record::Entry& entry) const {
    const Field* field = form ? form->field(column.code) : nullptr;
    if (field && !column.raw)
        return column.shown ? Cell(record::displayValue(*field, entry.answers, m_language))
                            : cellOfAnswer(*field, entry.answers);
    const QJsonValue value = entry.answers.json().value(column.code);
    if (value.isUndefined() || column.shown || !m_withNames)
        return std::monostate{};
    if (value.isString())
        return value.toString();
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(1, array.size() - 2));
}

Table EntryTable::build(const std::vector<record::Entry>& entries,
                        const QHash<QString, EntryOwner>& owners) const {
    Table table;
    table.language = m_language;
    const Form* newest = m_desk.library().form(m_form);
    table.sheet = newest ? m_form + u' ' + newest->title.in(m_language) : m_form;
    for (const HeadColumn& column : headColumns) {
        if (m_withNames || !column.names)
            table.columns.push_back(
                {column.code + u' ' + QCoreApplication::translate("muying::exchange", column.label),
                 column.type});
    }
    const std::vector<Column> columns = columnsFor(entries, table);
    for (const record::Entry& entry : entries) {
        std::vector<Cell> row = headCells(entry, owners.value(entry.subject));
        const Form* form = m_desk.library().form(entry.form, entry.edition);
        for (const Column& column : columns)
            row.push_back(cell(column, form, entry));
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace muying::exchange
