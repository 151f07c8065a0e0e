#include "core/record/form_context.h"

#include "core/content/computations.h"

#include <QJsonArray>

namespace muying::record {

using namespace Qt::StringLiterals;
using content::ExprValue;

namespace {

/// The value of a field whose declaration is not at hand, by the shape in which answers are stored.
ExprValue undeclaredValue(const Answers& answers, const QString& code) {
    const QJsonValue value = answers.json().value(code);
    if (value.isBool())
        return value.toBool();
    if (value.isDouble())
        return value.toDouble();
    if (value.isArray())
        return answers.multi(code);
    const QString text = value.toString();
    if (text.isEmpty())
        return {};
    const bool dateShape = text.size() >= 10 && text.at(4) == u'-' && text.at(7) == u'-';
    if (dateShape && text.size() == 10 && answers.date(code).isValid())
        return answers.date(code);
    if (dateShape && text.size() > 10 && answers.dateTime(code).isValid())
        return answers.dateTime(code);
    return text;
}

ExprValue valueIn(const Answers& answers, const content::Form* form, const QString& code) {
    if (!form)
        return undeclaredValue(answers, code);
    const content::Field* field = form->field(code);
    return field ? answers.expressionValue(*field) : ExprValue{};
}

bool isPrefixOf(const QString& prefix, const content::Form& form) {
    for (const content::RecordPrefix& known : content::recordPrefixes()) {
        if (known.prefix == prefix)
            return known.form == form.code && !form.repeats;
    }
    return false;
}

} // namespace

const Answers* FormContext::record(const QString& prefix, const content::Form** form) const {
    if (isPrefixOf(prefix, m_form)) {
        *form = &m_form;
        return &m_answers;
    }
    const auto found = m_context.others.constFind(prefix);
    if (found == m_context.others.constEnd())
        return nullptr;
    *form = m_context.forms.value(prefix, nullptr);
    return &*found;
}

ExprValue FormContext::changed(const QString& code) const {
    // The first version changes nothing, and filling what was empty is no change that needs a reason.
    if (!m_context.previous || !m_context.previous->has(code))
        return false;
    return m_context.previous->json().value(code) != m_answers.json().value(code);
}

ExprValue FormContext::value(const QString& name) const {
    static const QString changedPrefix = u"changed:"_s;
    if (name == "today"_L1)
        return m_context.now.isValid() ? ExprValue{m_context.now.date()} : ExprValue{};
    if (name == "now"_L1)
        return m_context.now.isValid() ? ExprValue{m_context.now} : ExprValue{};
    if (name.startsWith(changedPrefix))
        return changed(name.mid(changedPrefix.size()));
    const qsizetype dot = name.indexOf(u'.');
    if (dot < 0)
        return valueIn(m_answers, &m_form, name);
    const content::Form* form = nullptr;
    const Answers* answers = record(name.left(dot), &form);
    return answers ? valueIn(*answers, form, name.mid(dot + 1)) : ExprValue{};
}

content::Truth FormContext::truth(const content::Expression& expression) const {
    return expression.truth([this](const QString& name) { return value(name); });
}

ExprValue FormContext::evaluate(const content::Expression& expression) const {
    return expression.evaluate([this](const QString& name) { return value(name); });
}

} // namespace muying::record
