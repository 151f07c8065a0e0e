#include "core/content/computations.h"
#include "core/record/computations.h"
#include "core/record/form_context.h"

#include <QHash>

namespace muying::record {

using namespace Qt::StringLiterals;

namespace {

// Computed fields read each other two or three deep; more passes than this would be a circle.
constexpr int maxPasses = 12;

/// Declarations do not change while the program runs: each call is taken apart once.
const content::ComputeCall& parsedCall(const QString& text) {
    thread_local QHash<QString, content::ComputeCall> calls;
    const auto found = calls.constFind(text);
    if (found != calls.constEnd())
        return *found;
    const auto parsed = content::parseCompute(text);
    return *calls.insert(text, parsed ? *parsed : content::ComputeCall{});
}

content::ExprValue argumentValue(const FormContext& context, const QString& argument) {
    bool isNumber = false;
    const int number = argument.toInt(&isNumber);
    return isNumber ? content::ExprValue{double(number)} : context.value(argument);
}

QJsonValue computedValue(const content::Field& field, const FormContext& context) {
    const content::ComputeCall& call = parsedCall(field.compute);
    const ComputeFunction function = computeFunction(call.name);
    const OutsideComputation& outside = context.context().outside;
    if (!function && !outside)
        return {};
    Arguments arguments;
    for (const QString& argument : call.arguments)
        arguments.push_back(argumentValue(context, argument));
    return function ? function(arguments) : outside(call.name, arguments);
}

} // namespace

void computeFields(const content::Form& form, Answers& answers, const Context& context) {
    bool settled = false;
    for (int pass = 0; !settled && pass < maxPasses; ++pass) {
        settled = true;
        for (const content::Field& field : form.fields) {
            if (!field.isComputed())
                continue;
            const bool relevant = isRelevant(field, form, answers, context);
            const QJsonValue value =
                relevant ? computedValue(field, FormContext(form, answers, context)) : QJsonValue();
            const QJsonValue before = answers.json().value(field.code);
            const bool same = before == value || (before.isUndefined() && value.isNull());
            if (!same)
                answers.set(field.code, value);
            settled = settled && same;
        }
    }
}

bool isRelevant(const content::Field& field, const content::Form& form, const Answers& answers,
                const Context& context) {
    if (!field.inColumn(columnOf(form, answers)))
        return false;
    if (!field.relevantWhen)
        return true;
    return FormContext(form, answers, context).truth(*field.relevantWhen) == content::Truth::Yes;
}

namespace {

/// Certainly not asked any more? A field that depends on changed() explains an earlier change and stays; so
/// does every field while the column of the visit is not chosen.
bool isObsolete(const content::Field& field, const FormContext& context) {
    const QString column = columnOf(context.form(), context.answers());
    if (!column.isEmpty() && !field.inColumn(column))
        return true;
    if (!field.relevantWhen)
        return false;
    bool readsChange = false;
    const content::Truth truth = field.relevantWhen->truth([&](const QString& name) {
        readsChange = readsChange || name.startsWith("changed:"_L1);
        return context.value(name);
    });
    return truth == content::Truth::No && !readsChange;
}

} // namespace

QStringList dropIrrelevant(const content::Form& form, Answers& answers, const Context& context) {
    QStringList dropped;
    bool settled = false;
    // A dropped value may make another field irrelevant in turn.
    while (!settled) {
        settled = true;
        for (const content::Field& field : form.fields) {
            if (!answers.has(field.code) || !isObsolete(field, FormContext(form, answers, context)))
                continue;
            answers.remove(field.code);
            dropped.append(field.code);
            settled = false;
        }
    }
    return dropped;
}

} // namespace muying::record
