#include "core/content/checks.h"
#include "core/content/computations.h"
#include "core/content/cross_check.h"
#include "core/content/declared_names.h"
#include "core/content/prefill.h"
#include "core/content/units.h"

#include <QSet>

#include <algorithm>

namespace muying::content {

namespace {

using namespace Qt::StringLiterals;

QString typeWord(FieldType type) {
    switch (type) {
    case FieldType::Text:
        return u"text"_s;
    case FieldType::Int:
        return u"int"_s;
    case FieldType::Decimal:
        return u"decimal"_s;
    case FieldType::Date:
        return u"date"_s;
    case FieldType::DateTime:
        return u"datetime"_s;
    case FieldType::Bool:
        return u"bool"_s;
    case FieldType::Choice:
        return u"choice"_s;
    case FieldType::Multi:
        return u"multi"_s;
    }
    return {};
}

/// Word by which computations and checks name the type of an argument.
QString parameterWord(FieldType type) {
    const bool number = type == FieldType::Int || type == FieldType::Decimal;
    return number ? u"number"_s : typeWord(type);
}

/// Checks the fields of one form against everything else.
class FormCrossCheck {
public:
    FormCrossCheck(const Declarations& all, const Form& form, QStringList& complaints)
        : m_all(all), m_form(form), m_names(all, form), m_complaints(complaints) {}

    void run() {
        for (const Field& field : m_form.fields) {
            m_field = &field;
            if (!unitText(field.unit))
                complain(u"the unit \"%1\" has no words in the other languages"_s.arg(field.unit));
            if (!field.optionsFrom.isEmpty() && clauseCodes(m_all, field.optionsFrom).isEmpty())
                complain(u"\"optionsFrom\": no rule set has such clauses"_s);
            expressions();
            compute();
            checkCalls();
            prefill();
        }
    }

private:
    void complain(const QString& what) {
        m_complaints << u"%1:%2: %3: %4"_s.arg(m_form.file).arg(m_field->line).arg(m_field->code, what);
    }

    const Field* named(const QString& name) const { return m_names.field(name); }

    ExprType typeOf(const ExprPtr& expression, const QString& key) {
        QStringList found;
        const ExprType type =
            expression->check([this](const QString& name) { return m_names.type(name); }, found);
        for (const QString& what : found)
            complain(u"\"%1\": %2"_s.arg(key, what));
        return type;
    }

    void expressions() {
        const bool number = exprKind(m_field->type) == ExprKind::Number;
        const std::vector<std::pair<QString, ExprPtr>> limits{{u"min"_s, m_field->hardMin},
                                                              {u"max"_s, m_field->hardMax},
                                                              {u"warnMin"_s, m_field->warnMin},
                                                              {u"warnMax"_s, m_field->warnMax}};
        for (const auto& [key, limit] : limits) {
            if (!limit)
                continue;
            const ExprKind kind = typeOf(limit, key).kind;
            const bool date = kind == ExprKind::Date || kind == ExprKind::DateTime;
            if (kind != ExprKind::Any && (number ? kind != ExprKind::Number : !date))
                complain(u"\"%1\" is not of the kind of the field"_s.arg(key));
        }
        if (!m_field->relevantWhen)
            return;
        const ExprKind kind = typeOf(m_field->relevantWhen, u"when"_s).kind;
        if (kind != ExprKind::Bool && kind != ExprKind::Any)
            complain(u"\"when\" is neither true nor false"_s);
    }

    /// Type word of an argument; empty after a complaint.
    QString argumentWord(const QString& argument) {
        bool number = false;
        static_cast<void>(argument.toInt(&number));
        if (number)
            return u"number"_s;
        if (argument == u"today"_s)
            return u"date"_s;
        if (argument == u"now"_s)
            return u"datetime"_s;
        if (const Field* field = named(argument))
            return parameterWord(field->type);
        complain(u"there is no field \"%1\""_s.arg(argument));
        return {};
    }

    void arguments(const ComputeCall& call, const Computation& shape) {
        if (call.arguments.size() != shape.parameters.size()) {
            complain(u"%1() takes %2 arguments"_s.arg(call.name).arg(shape.parameters.size()));
            return;
        }
        for (qsizetype i = 0; i < call.arguments.size(); ++i) {
            const QString word = argumentWord(call.arguments[i]);
            const QStringList allowed = shape.parameters[i].split(u'|');
            // A moment serves wherever a day is asked: its day counts.
            const bool day = word == u"datetime"_s && allowed.contains(u"date"_s);
            if (!word.isEmpty() && !day && !allowed.contains(word))
                complain(
                    u"%1(): \"%2\" must be a %3"_s.arg(call.name, call.arguments[i], shape.parameters[i]));
        }
    }

    void compute() {
        if (!m_field->isComputed())
            return;
        const auto call = parseCompute(m_field->compute);
        if (!call) {
            complain(u"\"compute\": %1"_s.arg(call.error().message));
            return;
        }
        const Computation* shape = computation(call->name);
        if (!shape) {
            complain(u"there is no computation \"%1\""_s.arg(call->name));
            return;
        }
        arguments(*call, *shape);
        if (!shape->result.split(u'|').contains(typeWord(m_field->type)))
            complain(u"%1() yields a %2"_s.arg(call->name, shape->result));
        QSet<QString> seen;
        if (reads(m_field->code, m_field->code, seen))
            complain(u"\"compute\" reads itself in a circle"_s);
    }

    /// Does computing `code` need `target`, itself or through other computed fields of this form?
    bool reads(const QString& code, const QString& target, QSet<QString>& seen) const {
        const Field* field = m_form.field(code);
        const auto call = field && field->isComputed() ? parseCompute(field->compute) : ComputeCall{};
        for (const QString& argument : call ? call->arguments : QStringList{}) {
            if (argument == target)
                return true;
            if (!seen.contains(argument)) {
                seen.insert(argument);
                if (reads(argument, target, seen))
                    return true;
            }
        }
        return false;
    }

    void checkCalls() {
        const auto calls = parseChecks(m_field->check);
        if (!calls) {
            complain(u"\"check\": %1"_s.arg(calls.error().message));
            return;
        }
        for (const ComputeCall& call : *calls) {
            const Computation* shape = content::check(call.name);
            arguments(call, *shape);
            if (!shape->result.split(u'|').contains(typeWord(m_field->type)))
                complain(u"%1() checks a %2"_s.arg(call.name, shape->result));
        }
    }

    void prefill() {
        const auto sources = parsePrefill(m_field->prefill);
        if (!sources) {
            complain(u"\"prefill\": %1"_s.arg(sources.error().message));
            return;
        }
        for (const PrefillSource& source : *sources)
            prefillFrom(source);
    }

    void prefillFrom(const PrefillSource& source) {
        switch (source.kind) {
        case PrefillSource::Kind::Constant:
            constant(source.text);
            break;
        case PrefillSource::Kind::Moment:
            need(m_field->type == (source.text == u"now"_s ? FieldType::DateTime : FieldType::Date));
            break;
        case PrefillSource::Kind::Reference:
            otherField(source.text);
            break;
        case PrefillSource::Kind::Call:
            prefillCall(source.call);
            break;
        case PrefillSource::Kind::Words:
            need(m_field->type == FieldType::Text);
            for (const QString& piece : source.pieces) {
                for (const QString& name : placeholders(piece))
                    static_cast<void>(argumentWord(name));
            }
            break;
        }
    }

    void prefillCall(const ComputeCall& call) {
        const Computation* shape = computation(call.name);
        if (!shape) {
            complain(u"\"prefill\": there is no computation \"%1\""_s.arg(call.name));
            return;
        }
        arguments(call, *shape);
        need(shape->result.split(u'|').contains(typeWord(m_field->type)));
    }

    void need(bool fits) {
        if (!fits)
            complain(u"\"prefill\": \"%1\" is not of the kind of the field"_s.arg(m_field->prefill));
    }

    void constant(const QString& text) {
        bool number = false;
        static_cast<void>(text.toDouble(&number));
        switch (m_field->type) {
        case FieldType::Int:
        case FieldType::Decimal:
            need(number);
            break;
        case FieldType::Bool:
            need(text == u"true"_s || text == u"false"_s);
            break;
        case FieldType::Choice:
            need(m_field->option(text));
            break;
        case FieldType::Text:
            break;
        case FieldType::Date:
        case FieldType::DateTime:
        case FieldType::Multi:
            need(false);
            break;
        }
    }

    void otherField(const QString& source) {
        const Field* other = named(source);
        if (!other) {
            complain(u"\"prefill\": there is no field \"%1\""_s.arg(source));
            return;
        }
        need(other->type == m_field->type);
        if (!sameUnit(other->unit, m_field->unit) && !m_field->unit.isEmpty())
            complain(u"\"prefill\": \"%1\" is in \"%2\""_s.arg(source, other->unit));
        // What the desk knows has codes without words; a value that is no option here is not offered.
        for (const Option& option : contextField(source) ? std::vector<Option>{} : other->options) {
            const Option* mine = m_field->option(option.code);
            if (!mine || mine->text.zh != option.text.zh)
                complain(u"\"prefill\": option %1 means something else in \"%2\""_s.arg(option.code, source));
        }
    }

    const Declarations& m_all;
    const Form& m_form;
    const DeclaredNames m_names;
    QStringList& m_complaints;
    const Field* m_field = nullptr;
};

} // namespace

void crossCheckForms(const Declarations& all, QStringList& complaints) {
    QSet<std::pair<QString, QString>> seen;
    for (const Form& form : all.forms) {
        if (seen.contains({form.code, form.edition}))
            complaints << u"%1:1: form %2, edition %3, is declared twice"_s.arg(form.file, form.code,
                                                                                form.edition);
        seen.insert({form.code, form.edition});
        FormCrossCheck(all, form, complaints).run();
    }
    for (const RecordPrefix& prefix : recordPrefixes()) {
        if (!all.form(prefix.form))
            complaints << u"resources/forms:0: form %1 is missing"_s.arg(prefix.form);
    }
}

} // namespace muying::content
