#include "core/content/prefill.h"

#include <QRegularExpression>

#include <algorithm>

namespace muying::content {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression& fieldNamePattern() {
    static const QRegularExpression pattern(u"^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)?$"_s);
    return pattern;
}

Result<PrefillSource> wordsSource(const QString& text) {
    PrefillSource source;
    source.kind = PrefillSource::Kind::Words;
    source.text = text;
    source.pieces = text.split(u'|', Qt::SkipEmptyParts);
    for (const QString& piece : source.pieces) {
        if (piece.count(u'{') != piece.count(u'}'))
            return failure(ErrorCode::ContentInvalid, u"\"%1\" has an open brace"_s.arg(piece));
        for (const QString& name : placeholders(piece)) {
            if (!fieldNamePattern().match(name).hasMatch())
                return failure(ErrorCode::ContentInvalid, u"\"{%1}\" names no field"_s.arg(name));
        }
    }
    return source;
}

Result<PrefillSource> prefillSource(const QString& text) {
    using Kind = PrefillSource::Kind;
    if (text.startsWith(u'='))
        return PrefillSource{Kind::Constant, text.mid(1), {}, {}};
    if (text == u"today"_s || text == u"now"_s)
        return PrefillSource{Kind::Moment, text, {}, {}};
    if (text.contains(u'{'))
        return wordsSource(text);
    if (text.contains(u'(')) {
        auto call = parseCompute(text);
        if (!call)
            return call.error();
        return PrefillSource{Kind::Call, text, *call, {}};
    }
    if (!fieldNamePattern().match(text).hasMatch())
        return failure(ErrorCode::ContentInvalid, u"\"%1\" names no field"_s.arg(text));
    return PrefillSource{Kind::Reference, text, {}, {}};
}

Field contextFieldOf(const QString& name, FieldType type, const QString& unit = {},
                     const QStringList& codes = {}) {
    Field field;
    field.code = name;
    field.type = type;
    field.unit = unit;
    field.label = {name, name, name};
    for (const QString& code : codes) {
        Option option;
        option.code = code;
        option.text = {code, code, code};
        field.options.push_back(option);
    }
    return field;
}

const std::vector<Field>& contextFields() {
    static const QStringList colours{u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s};
    static const std::vector<Field> fields{
        contextFieldOf(u"clinic.name"_s, FieldType::Text),
        contextFieldOf(u"clinic.phone"_s, FieldType::Text),
        contextFieldOf(u"user.name"_s, FieldType::Text),
        contextFieldOf(u"risk.colour"_s, FieldType::Choice, {}, colours),
        contextFieldOf(u"risk.colours"_s, FieldType::Multi, {}, colours),
        contextFieldOf(u"risk.colour_words"_s, FieldType::Text),
        contextFieldOf(u"risk.factors"_s, FieldType::Text),
        contextFieldOf(u"risk.positives"_s, FieldType::Text),
        contextFieldOf(u"risk.since"_s, FieldType::DateTime),
        contextFieldOf(u"risk.follow_up_days"_s, FieldType::Int, u"天"_s),
        contextFieldOf(u"care.checks"_s, FieldType::Int, u"次"_s),
        contextFieldOf(u"care.last_check"_s, FieldType::Text),
        contextFieldOf(u"care.last_place"_s, FieldType::Text),
        contextFieldOf(u"care.next_visit"_s, FieldType::Date),
        contextFieldOf(u"care.next_baby"_s, FieldType::Int),
    };
    return fields;
}

} // namespace

Result<std::vector<PrefillSource>> parsePrefill(const QString& text) {
    std::vector<PrefillSource> sources;
    if (text.isEmpty())
        return sources;
    const QStringList parts = text.split(u" else "_s);
    for (const QString& part : parts) {
        auto source = prefillSource(part);
        if (!source)
            return source.error();
        sources.push_back(std::move(*source));
    }
    return sources;
}

QStringList placeholders(const QString& piece) {
    static const QRegularExpression braces(u"\\{([^{}]*)\\}"_s);
    QStringList names;
    auto matches = braces.globalMatch(piece);
    while (matches.hasNext())
        names << matches.next().captured(1);
    return names;
}

const Field* contextField(const QString& name) {
    const auto& fields = contextFields();
    const auto found = std::ranges::find(fields, name, &Field::code);
    return found == fields.end() ? nullptr : &*found;
}

} // namespace muying::content
