#include "core/content/expression_nodes.h"

#include "core/base/gestational_age.h"

namespace muying::content {

Truth Expression::truth(const Lookup& lookup) const {
    const ExprValue value = evaluate(lookup);
    if (const auto* truth = std::get_if<bool>(&value))
        return *truth ? Truth::Yes : Truth::No;
    return Truth::Unknown;
}

namespace nodes {

namespace {

using namespace Qt::StringLiterals;
using Lookup = Expression::Lookup;
using Declared = Expression::Declared;
using Names = QSet<QString>;

ExprValue fromTruth(Truth truth) {
    return truth == Truth::Unknown ? ExprValue() : ExprValue(truth == Truth::Yes);
}

bool isDateKind(ExprKind kind) {
    return kind == ExprKind::Date || kind == ExprKind::DateTime;
}

class Literal : public Expression {
public:
    explicit Literal(ExprValue value) : m_value(std::move(value)) {}
    ExprValue evaluate(const Lookup&) const override { return m_value; }
    void collectNames(Names&) const override {}
    ExprType check(const Declared&, QStringList&) const override {
        if (const auto* text = std::get_if<QString>(&m_value))
            return {ExprKind::Text, {*text}};
        if (const auto* number = std::get_if<double>(&m_value))
            return {ExprKind::Number, {QString::number(*number)}};
        return {ExprKind::Bool, {}};
    }

private:
    ExprValue m_value;
};

class Name : public Expression {
public:
    explicit Name(QString name) : m_name(std::move(name)) {}
    ExprValue evaluate(const Lookup& lookup) const override { return lookup(m_name); }
    void collectNames(Names& names) const override { names.insert(m_name); }
    ExprType check(const Declared& declared, QStringList& complaints) const override {
        if (const auto type = declared(m_name))
            return *type;
        complaints << u"there is no field \"%1\""_s.arg(m_name);
        return {};
    }

private:
    QString m_name;
};

class Has : public Expression {
public:
    Has(QString field, QString code) : m_field(std::move(field)), m_code(std::move(code)) {}
    ExprValue evaluate(const Lookup& lookup) const override {
        const ExprValue value = lookup(m_field);
        const auto* codes = std::get_if<QStringList>(&value);
        return codes ? ExprValue(codes->contains(m_code)) : ExprValue();
    }
    void collectNames(Names& names) const override { names.insert(m_field); }
    ExprType check(const Declared& declared, QStringList& complaints) const override {
        const auto type = declared(m_field);
        if (!type)
            complaints << u"there is no field \"%1\""_s.arg(m_field);
        else if (type->kind != ExprKind::Multi)
            complaints << u"has(): \"%1\" is not a multiple choice"_s.arg(m_field);
        else if (!type->codes.isEmpty() && !type->codes.contains(m_code))
            complaints << u"\"%1\" has no option %2"_s.arg(m_field, m_code);
        return {ExprKind::Bool, {}};
    }

private:
    QString m_field, m_code;
};

class Changed : public Expression {
public:
    explicit Changed(QString field) : m_field(std::move(field)) {}
    ExprValue evaluate(const Lookup& lookup) const override { return lookup(u"changed:"_s + m_field); }
    void collectNames(Names& names) const override { names.insert(m_field); }
    ExprType check(const Declared& declared, QStringList& complaints) const override {
        if (!declared(m_field))
            complaints << u"there is no field \"%1\""_s.arg(m_field);
        return {ExprKind::Bool, {}};
    }

private:
    QString m_field;
};

class IsNull : public Expression {
public:
    IsNull(ExprPtr operand, bool negated) : m_operand(std::move(operand)), m_negated(negated) {}
    ExprValue evaluate(const Lookup& lookup) const override {
        const ExprValue value = m_operand->evaluate(lookup);
        return std::holds_alternative<std::monostate>(value) != m_negated;
    }
    void collectNames(Names& names) const override { m_operand->collectNames(names); }
    ExprType check(const Declared& declared, QStringList& complaints) const override {
        m_operand->check(declared, complaints);
        return {ExprKind::Bool, {}};
    }

private:
    ExprPtr m_operand;
    bool m_negated;
};

/// Complains when the two sides can never be compared sensibly, or a code is compared that no option has.
void checkPair(const ExprType& left, const ExprType& right, QStringList& complaints) {
    const auto complainOfCode = [&complaints](const ExprType& choice, const ExprType& other) {
        const bool literal = other.kind == ExprKind::Number || other.kind == ExprKind::Text;
        if (choice.kind != ExprKind::Choice || !literal || other.codes.size() != 1 || choice.codes.isEmpty())
            return;
        for (const QString& code : choice.codes) {
            if (compare(code, Comparison::Eq, other.codes.first()) == Truth::Yes)
                return;
        }
        complaints << u"no option has the code %1"_s.arg(other.codes.first());
    };
    complainOfCode(left, right);
    complainOfCode(right, left);
    const auto family = [](ExprKind kind) {
        switch (kind) {
        case ExprKind::Any:
            return 0;
        case ExprKind::Date:
        case ExprKind::DateTime:
            return 1;
        case ExprKind::Multi:
            return 2;
        case ExprKind::Bool:
            return 3;
        case ExprKind::Number:
        case ExprKind::Text:
        case ExprKind::Choice:
            break;
        }
        return 4;
    };
    const int a = family(left.kind);
    const int b = family(right.kind);
    if (a == 2 || b == 2)
        complaints << u"a multiple choice is asked with has(field,code)"_s;
    else if (a != 0 && b != 0 && a != b)
        complaints << u"the two sides of a comparison are of different kinds"_s;
    const bool freeText = left.kind == ExprKind::Text && right.kind == ExprKind::Number;
    if (freeText || (left.kind == ExprKind::Number && right.kind == ExprKind::Text))
        complaints << u"a text is compared with a number"_s;
}

class Compare : public Expression {
public:
    Compare(ExprPtr left, Comparison op, ExprPtr right)
        : m_left(std::move(left)), m_op(op), m_right(std::move(right)) {}
    ExprValue evaluate(const Lookup& lookup) const override {
        return fromTruth(compare(m_left->evaluate(lookup), m_op, m_right->evaluate(lookup)));
    }
    void collectNames(Names& names) const override {
        m_left->collectNames(names);
        m_right->collectNames(names);
    }
    ExprType check(const Declared& declared, QStringList& complaints) const override {
        const ExprType left = m_left->check(declared, complaints);
        checkPair(left, m_right->check(declared, complaints), complaints);
        return {ExprKind::Bool, {}};
    }

private:
    ExprPtr m_left;
    Comparison m_op;
    ExprPtr m_right;
};

class IsIn : public Expression {
public:
    IsIn(ExprPtr operand, std::vector<ExprPtr> list, bool negated)
        : m_operand(std::move(operand)), m_list(std::move(list)), m_negated(negated) {}
    ExprValue evaluate(const Lookup& lookup) const override {
        const ExprValue value = m_operand->evaluate(lookup);
        Truth found = Truth::No;
        for (const ExprPtr& item : m_list) {
            const Truth equal = compare(value, Comparison::Eq, item->evaluate(lookup));
            if (equal == Truth::Yes)
                return !m_negated;
            if (equal == Truth::Unknown)
                found = Truth::Unknown;
        }
        return found == Truth::Unknown ? ExprValue() : ExprValue(m_negated);
    }
    void collectNames(Names& names) const override {
        m_operand->collectNames(names);
        for (const ExprPtr& item : m_list)
            item->collectNames(names);
    }
    ExprType check(const Declared& declared, QStringList& complaints) const override {
        const ExprType type = m_operand->check(declared, complaints);
        for (const ExprPtr& item : m_list)
            checkPair(type, item->check(declared, complaints), complaints);
        return {ExprKind::Bool, {}};
    }

private:
    ExprPtr m_operand;
    std::vector<ExprPtr> m_list;
    bool m_negated;
};

void checkTruth(const ExprType& type, QStringList& complaints) {
    if (type.kind != ExprKind::Bool && type.kind != ExprKind::Any)
        complaints << u"and, or, not need something that is true or false"_s;
}

/// and / or after Kleene: what is certain wins over what is unknown.
class Junction : public Expression {
public:
    Junction(ExprPtr left, bool decisive, ExprPtr right)
        : m_left(std::move(left)), m_decisive(decisive), m_right(std::move(right)) {}
    ExprValue evaluate(const Lookup& lookup) const override {
        const Truth decisive = m_decisive ? Truth::Yes : Truth::No;
        const Truth left = m_left->truth(lookup);
        const Truth right = left == decisive ? decisive : m_right->truth(lookup);
        if (left == decisive || right == decisive)
            return m_decisive;
        return fromTruth(left == Truth::Unknown ? left : right);
    }
    void collectNames(Names& names) const override {
        m_left->collectNames(names);
        m_right->collectNames(names);
    }
    ExprType check(const Declared& declared, QStringList& complaints) const override {
        checkTruth(m_left->check(declared, complaints), complaints);
        checkTruth(m_right->check(declared, complaints), complaints);
        return {ExprKind::Bool, {}};
    }

private:
    ExprPtr m_left;
    bool m_decisive;
    ExprPtr m_right;
};

class Not : public Expression {
public:
    explicit Not(ExprPtr operand) : m_operand(std::move(operand)) {}
    ExprValue evaluate(const Lookup& lookup) const override {
        const Truth truth = m_operand->truth(lookup);
        return truth == Truth::Unknown ? ExprValue() : ExprValue(truth == Truth::No);
    }
    void collectNames(Names& names) const override { m_operand->collectNames(names); }
    ExprType check(const Declared& declared, QStringList& complaints) const override {
        checkTruth(m_operand->check(declared, complaints), complaints);
        return {ExprKind::Bool, {}};
    }

private:
    ExprPtr m_operand;
};

/// Number ± number, date ± days, date − date in days.
class Sum : public Expression {
public:
    Sum(ExprPtr left, int sign, ExprPtr right)
        : m_left(std::move(left)), m_sign(sign), m_right(std::move(right)) {}
    ExprValue evaluate(const Lookup& lookup) const override {
        const ExprValue left = m_left->evaluate(lookup);
        const ExprValue right = m_right->evaluate(lookup);
        const auto* rightDate = std::get_if<QDate>(&right);
        if (const auto* date = std::get_if<QDate>(&left); date && rightDate && m_sign < 0)
            return static_cast<double>(rightDate->daysTo(*date));
        const auto* amount = std::get_if<double>(&right);
        if (!amount)
            return {};
        const double change = m_sign * *amount;
        if (const auto* number = std::get_if<double>(&left))
            return *number + change;
        if (const auto* date = std::get_if<QDate>(&left))
            return date->addDays(static_cast<qint64>(change));
        if (const auto* moment = std::get_if<QDateTime>(&left))
            return moment->addDays(static_cast<qint64>(change));
        return {};
    }
    void collectNames(Names& names) const override {
        m_left->collectNames(names);
        m_right->collectNames(names);
    }
    ExprType check(const Declared& declared, QStringList& complaints) const override {
        const ExprType left = m_left->check(declared, complaints);
        const ExprType right = m_right->check(declared, complaints);
        if (left.kind == ExprKind::Any || right.kind == ExprKind::Any)
            return left;
        if (isDateKind(left.kind) && isDateKind(right.kind) && m_sign < 0)
            return {ExprKind::Number, {}};
        const bool addable = left.kind == ExprKind::Number || isDateKind(left.kind);
        if (!addable || right.kind != ExprKind::Number)
            complaints << u"+ and - need numbers, or a date and a number of days"_s;
        return {left.kind, {}};
    }

private:
    ExprPtr m_left;
    int m_sign;
    ExprPtr m_right;
};

/// A date moved by days, hours, months or years.
class Shift : public Expression {
public:
    Shift(ExprPtr operand, Span span) : m_operand(std::move(operand)), m_span(span) {}
    ExprValue evaluate(const Lookup& lookup) const override {
        const ExprValue value = m_operand->evaluate(lookup);
        if (const auto* moment = std::get_if<QDateTime>(&value))
            return moved(*moment);
        const auto* date = std::get_if<QDate>(&value);
        if (!date)
            return {};
        if (m_span.unit == u'h')
            return moved(date->startOfDay());
        switch (m_span.unit) {
        case u'y':
            return date->addYears(m_span.amount);
        case u'm':
            return date->addMonths(m_span.amount);
        default:
            return date->addDays(m_span.amount);
        }
    }
    void collectNames(Names& names) const override { m_operand->collectNames(names); }
    ExprType check(const Declared& declared, QStringList& complaints) const override {
        const ExprType type = m_operand->check(declared, complaints);
        if (!isDateKind(type.kind) && type.kind != ExprKind::Any)
            complaints << u"only a date can be moved by days, hours, months or years"_s;
        return {m_span.unit == u'h' ? ExprKind::DateTime : type.kind, {}};
    }

private:
    QDateTime moved(const QDateTime& moment) const {
        switch (m_span.unit) {
        case u'h':
            return moment.addSecs(3600LL * m_span.amount);
        case u'm':
            return moment.addMonths(m_span.amount);
        case u'y':
            return moment.addYears(m_span.amount);
        default:
            return moment.addDays(m_span.amount);
        }
    }
    ExprPtr m_operand;
    Span m_span;
};

QDate dayOf(const ExprValue& value) {
    if (const auto* date = std::get_if<QDate>(&value))
        return *date;
    const auto* moment = std::get_if<QDateTime>(&value);
    return moment ? moment->date() : QDate();
}

/// Completed days, months or years between two dates.
class Age : public Expression {
public:
    Age(ExprPtr birth, ExprPtr day, char16_t unit)
        : m_birth(std::move(birth)), m_day(std::move(day)), m_unit(unit) {}
    ExprValue evaluate(const Lookup& lookup) const override {
        const QDate birth = dayOf(m_birth->evaluate(lookup));
        const QDate day = dayOf(m_day->evaluate(lookup));
        if (!birth.isValid() || !day.isValid() || day < birth)
            return {};
        if (m_unit == u'd')
            return static_cast<double>(birth.daysTo(day));
        return static_cast<double>(m_unit == u'm' ? completedMonths(birth, day) : completedYears(birth, day));
    }
    void collectNames(Names& names) const override {
        m_birth->collectNames(names);
        m_day->collectNames(names);
    }
    ExprType check(const Declared& declared, QStringList& complaints) const override {
        for (const ExprPtr& part : {m_birth, m_day}) {
            const ExprType type = part->check(declared, complaints);
            if (!isDateKind(type.kind) && type.kind != ExprKind::Any)
                complaints << u"an age needs two dates"_s;
        }
        return {ExprKind::Number, {}};
    }

private:
    ExprPtr m_birth, m_day;
    char16_t m_unit;
};

} // namespace

ExprPtr literal(ExprValue value) {
    return std::make_shared<Literal>(std::move(value));
}
ExprPtr name(QString name) {
    return std::make_shared<Name>(std::move(name));
}
ExprPtr has(QString field, QString code) {
    return std::make_shared<Has>(std::move(field), std::move(code));
}
ExprPtr changed(QString field) {
    return std::make_shared<Changed>(std::move(field));
}
ExprPtr isNull(ExprPtr operand, bool negated) {
    return std::make_shared<IsNull>(std::move(operand), negated);
}
ExprPtr comparison(ExprPtr left, Comparison op, ExprPtr right) {
    return std::make_shared<Compare>(std::move(left), op, std::move(right));
}
ExprPtr isIn(ExprPtr operand, std::vector<ExprPtr> list, bool negated) {
    return std::make_shared<IsIn>(std::move(operand), std::move(list), negated);
}
ExprPtr both(ExprPtr left, ExprPtr right) {
    return std::make_shared<Junction>(std::move(left), false, std::move(right));
}
ExprPtr either(ExprPtr left, ExprPtr right) {
    return std::make_shared<Junction>(std::move(left), true, std::move(right));
}
ExprPtr no(ExprPtr operand) {
    return std::make_shared<Not>(std::move(operand));
}
ExprPtr sum(ExprPtr left, int sign, ExprPtr right) {
    return std::make_shared<Sum>(std::move(left), sign, std::move(right));
}
ExprPtr shift(ExprPtr operand, Span span) {
    return std::make_shared<Shift>(std::move(operand), span);
}
ExprPtr age(ExprPtr birth, ExprPtr day, char16_t unit) {
    return std::make_shared<Age>(std::move(birth), std::move(day), unit);
}

} // namespace nodes

} // namespace muying::content
