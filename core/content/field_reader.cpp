#include "core/content/field_reader.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace muying::content {

namespace {

using namespace Qt::StringLiterals;

template <class T>
T named(ObjectReader& reader, const char* key, const QString& word, const QHash<QString, T>& words,
        Problems& problems) {
    const auto found = words.constFind(word);
    if (found != words.constEnd())
        return *found;
    if (!word.isEmpty())
        problems.add(reader.line(), u"\"%1\": there is no \"%2\""_s.arg(QString::fromLatin1(key), word));
    return T{};
}

const QHash<QString, FieldType>& typeWords() {
    static const QHash<QString, FieldType> words{
        {u"text"_s, FieldType::Text},         {u"int"_s, FieldType::Int},
        {u"decimal"_s, FieldType::Decimal},   {u"date"_s, FieldType::Date},
        {u"datetime"_s, FieldType::DateTime}, {u"bool"_s, FieldType::Bool},
        {u"choice"_s, FieldType::Choice},     {u"multi"_s, FieldType::Multi}};
    return words;
}

const QHash<QString, Origin>& originWords() {
    static const QHash<QString, Origin> words{{u"official"_s, Origin::Official},
                                              {u"dataset"_s, Origin::Dataset},
                                              {u"instrument"_s, Origin::Instrument},
                                              {u"project"_s, Origin::Project},
                                              {u"system"_s, Origin::System}};
    return words;
}

const QHash<QString, ChoiceStyle>& styleWords() {
    static const QHash<QString, ChoiceStyle> words{{u"boxes"_s, ChoiceStyle::Boxes},
                                                   {u"word"_s, ChoiceStyle::Word},
                                                   {u"alternatives"_s, ChoiceStyle::Alternatives},
                                                   {u"ticks"_s, ChoiceStyle::Ticks}};
    return words;
}

void checkKorean(const LocalText& text, int line, Problems& problems) {
    if (const QString complaint = koreanComplaint(text); !complaint.isEmpty())
        problems.add(line, complaint);
}

/// "n":"2" is the number on paper where it is not the code; "n":{"1":"2","3":"2"} the number by column.
void readNumbers(ObjectReader& reader, Option& option, Problems& problems) {
    if (!reader.has("n"))
        return;
    const Node* numbers = reader.any("n");
    if (numbers->kind == Node::Kind::String) {
        option.numbers.insert(QString(), numbers->string);
        return;
    }
    if (numbers->kind != Node::Kind::Object || numbers->members.empty())
        problems.add(numbers->line, u"\"n\" is the number on paper, or numbers by column"_s);
    for (const auto& [column, number] : numbers->members) {
        if (column.isEmpty() || number.kind != Node::Kind::String || number.string.isEmpty())
            problems.add(number.line, u"\"n\": a column and its number are texts"_s);
        option.numbers.insert(column, number.string);
    }
}

Option readOption(const Node& node, Problems& problems) {
    ObjectReader reader(node, problems);
    Option option;
    option.code = reader.string("c");
    option.text = reader.flatText();
    option.shortText = readBriefText(reader, "short", problems);
    option.exclusive = reader.optBool("only");
    option.listed = reader.optBool("listed", true);
    option.blankField = reader.optString("blank");
    readNumbers(reader, option, problems);
    reader.finish();
    checkKorean(option.text, node.line, problems);
    return option;
}

} // namespace

LocalText readBriefText(ObjectReader& reader, const char* key, Problems& problems) {
    if (!reader.has(key))
        return {};
    const Node* node = reader.any(key);
    if (node->kind == Node::Kind::String)
        return {node->string, node->string, node->string};
    const LocalText text = reader.text(key);
    checkKorean(text, node->line, problems);
    return text;
}

std::vector<Option> readOptions(const Node& list, Problems& problems) {
    std::vector<Option> options;
    for (const Node& node : list.items) {
        Option option = readOption(node, problems);
        if (std::ranges::find(options, option.code, &Option::code) != options.end())
            problems.add(node.line, u"option %1 stands twice"_s.arg(option.code));
        options.push_back(std::move(option));
    }
    if (options.size() < 2)
        problems.add(list.line, u"a choice needs at least two options"_s);
    return options;
}

Field FieldReader::field(const Node& node, const QString& section) {
    ObjectReader reader(node, m_problems);
    Field field;
    field.line = node.line;
    field.section = section;
    field.code = reader.string("code");
    static const QRegularExpression snake(u"^[a-z][a-z0-9_]*$"_s);
    if (!field.code.isEmpty() && !snake.match(field.code).hasMatch())
        m_problems.add(node.line, u"\"%1\" is not a field code (small letters, digits, _)"_s.arg(field.code));
    field.type = named(reader, "type", reader.string("type"), typeWords(), m_problems);
    labels(reader, field);
    options(reader, field);
    limits(reader, field);
    placement(reader, field.place);
    field.required = reader.optBool("required");
    columns(reader, field);
    field.relevantWhen = expression(reader, "when");
    field.compute = reader.optString("compute");
    field.prefill = reader.optString("prefill");
    field.check = reader.optString("check");
    field.dataElement = reader.optString("de");
    field.origin = named(reader, "origin", reader.string("origin"), originWords(), m_problems);
    field.status = reader.optString("status", u"verified"_s);
    if (field.status != u"verified"_s && field.status != u"to_confirm"_s)
        m_problems.add(node.line, u"\"status\" is \"verified\" or \"to_confirm\""_s);
    paper(reader, field);
    reader.finish();
    return field;
}

void FieldReader::labels(ObjectReader& reader, Field& field) {
    field.label = reader.flatText();
    checkKorean(field.label, reader.line(), m_problems);
    field.hint = reader.optText("hint");
    checkKorean(field.hint, reader.line(), m_problems);
    field.unit = reader.optString("unit");
}

void FieldReader::options(ObjectReader& reader, Field& field) {
    const bool chosen = field.type == FieldType::Choice || field.type == FieldType::Multi;
    field.optionsFrom = reader.optString("optionsFrom");
    const QString set = reader.optString("optionSet");
    const Node* list = reader.optArray("options");
    const int sources = (list ? 1 : 0) + (set.isEmpty() ? 0 : 1) + (field.optionsFrom.isEmpty() ? 0 : 1);
    if (chosen && sources != 1)
        m_problems.add(reader.line(), u"a choice needs one of \"options\", \"optionSet\", \"optionsFrom\""_s);
    if (!chosen && sources != 0)
        m_problems.add(reader.line(), u"only choice and multi have options"_s);
    if (list)
        field.options = readOptions(*list, m_problems);
    if (const auto found = m_sets.find(set); found != m_sets.end())
        field.options = found->second;
    else if (!set.isEmpty())
        m_problems.add(reader.line(), u"there is no option set \"%1\""_s.arg(set));
    blanks(reader, field);
}

/// "blank":{"2":"heart_abn"} gives options of a shared set their blank.
void FieldReader::blanks(ObjectReader& reader, Field& field) {
    const Node* blanks = reader.optObject("blank");
    for (const auto& [code, target] : blanks ? blanks->members : decltype(Node::members){}) {
        const auto found = std::ranges::find(field.options, code, &Option::code);
        if (found == field.options.end())
            m_problems.add(target.line, u"\"blank\": there is no option %1"_s.arg(code));
        else
            found->blankField = target.string;
    }
}

/// "columns":["1","3"]: the visits that ask for the field.
void FieldReader::columns(ObjectReader& reader, Field& field) {
    const Node* list = reader.optArray("columns");
    for (const Node& node : list ? list->items : std::vector<Node>{}) {
        if (node.kind != Node::Kind::String || node.string.isEmpty() || field.columns.contains(node.string))
            m_problems.add(node.line, u"\"columns\" lists every column once, as a text"_s);
        field.columns << node.string;
    }
}

ExprPtr FieldReader::expression(ObjectReader& reader, const char* key) {
    if (!reader.has(key))
        return nullptr;
    const Node* node = reader.any(key);
    const bool number = node->kind == Node::Kind::Number;
    if (!number && node->kind != Node::Kind::String) {
        m_problems.add(node->line, u"\"%1\" must be a number or a text"_s.arg(QString::fromLatin1(key)));
        return nullptr;
    }
    auto parsed = parseExpression(number ? QString::number(node->number, 'g', 12) : node->string);
    if (!parsed) {
        m_problems.add(node->line, u"\"%1\": %2"_s.arg(QString::fromLatin1(key), parsed.error().message));
        return nullptr;
    }
    return *parsed;
}

void FieldReader::limits(ObjectReader& reader, Field& field) {
    field.hardMin = expression(reader, "min");
    field.hardMax = expression(reader, "max");
    field.warnMin = expression(reader, "warnMin");
    field.warnMax = expression(reader, "warnMax");
    field.decimals = reader.optInteger("decimals", 1);
    field.maxLength = reader.optInteger("length", 200);
    field.lines = reader.optInteger("lines", 1);
    field.maskInput = reader.optBool("digits");
    field.weeksDays = reader.optBool("weeksDays");
    const bool number = field.type == FieldType::Int || field.type == FieldType::Decimal;
    const bool date = field.type == FieldType::Date || field.type == FieldType::DateTime;
    if (!number && !date && (field.hardMin || field.hardMax || field.warnMin || field.warnMax))
        m_problems.add(reader.line(), u"only numbers and dates have limits"_s);
    if (field.decimals < 0 || field.decimals > 3)
        m_problems.add(reader.line(), u"\"decimals\" goes from 0 to 3"_s);
    if (field.maxLength < 1 || field.maxLength > 2000)
        m_problems.add(reader.line(), u"\"length\" goes from 1 to 2000"_s);
}

/// "w":"2+4" label and value columns, "row" new row, "join" into the cell before, "break" on a new line
/// there.
void FieldReader::placement(ObjectReader& reader, Placement& place) {
    static const QRegularExpression width(u"^([0-9]+)\\+([0-9]+)$"_s);
    const QString text = reader.optString("w", u"2+4"_s);
    const auto match = width.match(text);
    const int label = match.captured(1).toInt();
    const int value = match.captured(2).toInt();
    if (!match.hasMatch()) {
        m_problems.add(reader.line(), u"\"w\" must look like \"2+4\" (label + value columns)"_s);
    } else if (value < 1 || label + value > 12) {
        m_problems.add(reader.line(), u"\"w\": %1 does not fit into the 12 columns"_s.arg(text));
    } else {
        place.labelColumns = label;
        place.valueColumns = value;
    }
    place.newRow = reader.optBool("row");
    place.lineBreak = reader.optBool("break");
    place.separator = reader.optString("sep");
    place.joined = reader.optBool("join") || place.lineBreak || !place.separator.isEmpty();
    place.group = reader.optString("group");
    place.head = reader.optText("head");
    place.shortLabel = readBriefText(reader, "short", m_problems);
    checkKorean(place.head, reader.line(), m_problems);
}

void FieldReader::paper(ObjectReader& reader, Field& field) {
    field.onPaper = reader.optBool("paper", field.origin == Origin::Official);
    field.style = named(reader, "style", reader.optString("style", u"boxes"_s), styleWords(), m_problems);
    field.slotCount = reader.optInteger("slots", 0);
    field.signature = reader.optBool("signature");
    if (field.slotCount != 0 && field.type != FieldType::Multi)
        m_problems.add(reader.line(), u"only multi has \"slots\""_s);
    if (field.slotCount < 0 || field.slotCount > 12)
        m_problems.add(reader.line(), u"\"slots\" goes from 1 to 12"_s);
}

} // namespace muying::content
