#include "core/content/expression.h"

#include "core/content/expression_nodes.h"

#include <QHash>
#include <QRegularExpression>

namespace muying::content {

namespace {

using namespace Qt::StringLiterals;

constexpr int maxDepth = 40; // a declaration nests two or three deep; more is a mistake

struct ExprToken {
    enum class Kind { Number, Span, Text, Name, Sign, End, Bad };
    Kind kind = Kind::End;
    QString text;
    qsizetype position = 0;
};

std::vector<ExprToken> tokens(const QString& text) {
    static const QRegularExpression pattern(
        u"\\s*(?:(?<span>[0-9]+[dhmy]\\b)|(?<number>[0-9]+(?:\\.[0-9]+)?)|(?<text>'[^']*'|\"[^\"]*\")"
        "|(?<name>[A-Za-z_][A-Za-z0-9_]*(?:\\.[A-Za-z_][A-Za-z0-9_]*)?)|(?<sign>==|!=|<=|>=|[<>()+,-])|(?<bad>\\S))"_s);
    using Kind = ExprToken::Kind;
    static const std::vector<std::pair<QString, Kind>> groups{
        {u"span"_s, Kind::Span}, {u"number"_s, Kind::Number}, {u"text"_s, Kind::Text},
        {u"name"_s, Kind::Name}, {u"sign"_s, Kind::Sign},     {u"bad"_s, Kind::Bad}};
    std::vector<ExprToken> list;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        for (const auto& [group, kind] : groups) {
            if (match.capturedStart(group) >= 0)
                list.push_back({kind, match.captured(group), match.capturedStart(group)});
        }
    }
    list.push_back({Kind::End, {}, text.size()});
    return list;
}

/// Recursive descent over the tokens; the first complaint wins and ends the parse.
class ExprParser {
public:
    explicit ExprParser(const QString& text) : m_tokens(tokens(text)) {}

    Result<ExprPtr> parse() {
        ExprPtr expression = disjunction();
        if (m_complaint.isEmpty() && now().kind != ExprToken::Kind::End)
            complain(u"something is left over"_s);
        if (!m_complaint.isEmpty())
            return failure(ErrorCode::ContentInvalid, m_complaint);
        return expression;
    }

private:
    using Kind = ExprToken::Kind;

    const ExprToken& now() const { return m_tokens[m_at]; }
    void step() {
        if (now().kind != Kind::End)
            ++m_at;
    }
    bool isSign(const QString& text) const { return now().kind == Kind::Sign && now().text == text; }
    bool isWord(const QString& text) const { return now().kind == Kind::Name && now().text == text; }
    bool take(const QString& text) {
        if (!isSign(text) && !isWord(text))
            return false;
        step();
        return true;
    }
    void expect(const QString& sign) {
        if (!take(sign))
            complain(u"\"%1\" is expected"_s.arg(sign));
    }
    void complain(const QString& what) {
        if (m_complaint.isEmpty())
            m_complaint = u"%1 at character %2"_s.arg(what).arg(now().position + 1);
        m_at = m_tokens.size() - 1;
    }

    ExprPtr disjunction() {
        ExprPtr left = conjunction();
        while (take(u"or"_s))
            left = nodes::either(left, conjunction());
        return left;
    }
    ExprPtr conjunction() {
        ExprPtr left = negation();
        while (take(u"and"_s))
            left = nodes::both(left, negation());
        return left;
    }
    ExprPtr negation() {
        if (++m_depth > maxDepth)
            complain(u"too deeply nested"_s);
        ExprPtr result = take(u"not"_s) ? nodes::no(negation()) : comparison();
        --m_depth;
        return result;
    }
    ExprPtr comparison() {
        ExprPtr left = sum();
        const bool negated = isWord(u"not"_s);
        if (negated)
            step();
        if (take(u"in"_s))
            return nodes::isIn(left, list(), negated);
        if (negated)
            complain(u"\"in\" is expected"_s);
        static const QHash<QString, nodes::Comparison> operators{
            {u"=="_s, nodes::Comparison::Eq}, {u"!="_s, nodes::Comparison::Ne},
            {u"<"_s, nodes::Comparison::Lt},  {u"<="_s, nodes::Comparison::Le},
            {u">"_s, nodes::Comparison::Gt},  {u">="_s, nodes::Comparison::Ge}};
        if (now().kind != Kind::Sign || !operators.contains(now().text))
            return left;
        const auto op = operators.value(now().text);
        step();
        if (!isWord(u"null"_s))
            return nodes::comparison(left, op, sum());
        if (op != nodes::Comparison::Eq && op != nodes::Comparison::Ne)
            complain(u"null can only be asked with == or !="_s);
        step();
        return nodes::isNull(left, op == nodes::Comparison::Ne);
    }
    std::vector<ExprPtr> list() {
        std::vector<ExprPtr> items;
        expect(u"("_s);
        do {
            items.push_back(sum());
        } while (take(u","_s));
        expect(u")"_s);
        return items;
    }
    ExprPtr sum() {
        ExprPtr left = term();
        while (isSign(u"+"_s) || isSign(u"-"_s)) {
            const int sign = isSign(u"+"_s) ? 1 : -1;
            step();
            left = now().kind == Kind::Span ? nodes::shift(left, span(sign)) : nodes::sum(left, sign, term());
        }
        return left;
    }
    nodes::Span span(int sign) {
        const QString text = now().text;
        step();
        bool ok = false;
        const int amount = text.chopped(1).toInt(&ok);
        if (!ok)
            complain(u"the span is too long"_s);
        return {sign * amount, text.back().unicode()};
    }
    ExprPtr term() {
        const ExprToken token = now();
        switch (token.kind) {
        case Kind::Number:
            step();
            return nodes::literal(token.text.toDouble());
        case Kind::Text:
            step();
            return nodes::literal(token.text.mid(1, token.text.size() - 2));
        case Kind::Name:
            step();
            return word(token.text);
        case Kind::Sign:
            if (take(u"-"_s))
                return negative();
            if (take(u"("_s)) {
                ExprPtr inner = disjunction();
                expect(u")"_s);
                return inner;
            }
            break;
        case Kind::Span:
        case Kind::End:
        case Kind::Bad:
            break;
        }
        complain(u"a field, a number or a text is expected"_s);
        return nodes::literal({});
    }
    ExprPtr negative() {
        const ExprToken token = now();
        if (token.kind != Kind::Number)
            complain(u"a number is expected behind \"-\""_s);
        step();
        return nodes::literal(-token.text.toDouble());
    }
    ExprPtr word(const QString& text) {
        static const QSet<QString> reserved{u"and"_s, u"or"_s, u"not"_s, u"in"_s, u"null"_s};
        if (text == u"true"_s || text == u"false"_s)
            return nodes::literal(text == u"true"_s);
        if (reserved.contains(text)) {
            complain(u"\"%1\" cannot stand here"_s.arg(text));
            return nodes::literal({});
        }
        if (!isSign(u"("_s))
            return nodes::name(text);
        step();
        if (const auto unit = ageUnits().constFind(text); unit != ageUnits().constEnd())
            return age(*unit);
        const QString field = argument();
        if (text == u"present"_s) {
            expect(u")"_s);
            return nodes::isNull(nodes::name(field), true);
        }
        if (text == u"changed"_s) {
            expect(u")"_s);
            return nodes::changed(field);
        }
        if (text != u"has"_s)
            complain(u"there is no function \"%1\""_s.arg(text));
        expect(u","_s);
        const QString code = argument();
        expect(u")"_s);
        return nodes::has(field, code);
    }
    static const QHash<QString, char16_t>& ageUnits() {
        static const QHash<QString, char16_t> units{
            {u"age_days"_s, u'd'}, {u"age_months"_s, u'm'}, {u"age_years"_s, u'y'}};
        return units;
    }
    ExprPtr age(char16_t unit) {
        ExprPtr birth = sum();
        expect(u","_s);
        ExprPtr day = sum();
        expect(u")"_s);
        return nodes::age(std::move(birth), std::move(day), unit);
    }
    QString argument() {
        const ExprToken token = now();
        if (token.kind != Kind::Name && token.kind != Kind::Number && token.kind != Kind::Text) {
            complain(u"a field or a code is expected"_s);
            return {};
        }
        step();
        return token.kind == Kind::Text ? token.text.mid(1, token.text.size() - 2) : token.text;
    }

    std::vector<ExprToken> m_tokens;
    std::size_t m_at = 0;
    int m_depth = 0;
    QString m_complaint;
};

} // namespace

Result<ExprPtr> parseExpression(const QString& text) {
    return ExprParser(text).parse();
}

} // namespace muying::content
