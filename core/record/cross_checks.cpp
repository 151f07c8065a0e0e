#include "core/base/id_number.h"
#include "core/content/checks.h"
#include "core/content/expression_nodes.h"
#include "core/record/birth_computations.h"
#include "core/record/field_checks.h"

#include <QCoreApplication>

namespace muying::record {

using namespace Qt::StringLiterals;
using content::ExprValue;
using content::Truth;
using content::nodes::compare;
using content::nodes::Comparison;

namespace {

QDate dateOf(const ExprValue& value) {
    if (const auto* date = std::get_if<QDate>(&value))
        return *date;
    const auto* moment = std::get_if<QDateTime>(&value);
    return moment ? moment->date() : QDate();
}

QString codeOf(const ExprValue& value) {
    const auto* text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

} // namespace

void FieldChecks::checkContradictions() {
    if (m_field.check.isEmpty())
        return;
    const auto calls = content::parseChecks(m_field.check);
    if (!calls)
        return; // the declarations are checked when they are loaded
    for (const content::ComputeCall& call : *calls)
        checkCall(call.name, call.arguments);
}

void FieldChecks::checkCall(const QString& name, const QStringList& arguments) {
    if (name == "cn_id"_L1 && arguments.size() == 3) {
        if (codeOf(m_context.value(arguments[0])) == "01"_L1)
            checkCitizenId(dateOf(m_context.value(arguments[1])), codeOf(m_context.value(arguments[2])));
    } else if (name == "cn_id_birth"_L1 && arguments.size() == 1) {
        checkCitizenId(dateOf(m_context.value(arguments[0])), {});
    } else if (name == "below"_L1 && arguments.size() == 1) {
        checkBelow(arguments[0]);
    } else if (name == "not_below"_L1 && arguments.size() == 1) {
        checkNotBelow(arguments[0]);
    } else if (name == "loss_within"_L1 && arguments.size() == 1) {
        checkLoss(arguments[0]);
    } else if (name == "year_not_after"_L1 && arguments.size() == 1) {
        checkYear(arguments[0]);
    } else if (name == "not_after"_L1 && arguments.size() == 1) {
        checkDay(arguments[0], false);
    } else if (name == "not_before"_L1 && arguments.size() == 1) {
        checkDay(arguments[0], true);
    } else if (name == "positive_unless"_L1 && arguments.size() == 2) {
        checkPositive(arguments[0], arguments[1]);
    } else if (name == "adrenaline_newborn"_L1 && arguments.size() == 2) {
        const QString route = codeOf(m_context.value(arguments[0]));
        if (!route.isEmpty())
            checkPerKilogram(arguments[1], route == "3"_L1 ? 0.5 : 0.1, route == "3"_L1 ? 1.0 : 0.3);
    } else if (name == "saline_newborn"_L1 && arguments.size() == 1) {
        checkPerKilogram(arguments[0], 8, 12);
    }
}

void FieldChecks::checkCitizenId(const QDate& birth, const QString& sex) {
    const auto id = parseIdNumber(m_context.answers().text(m_field.code), m_context.context().now.date());
    if (!id) {
        add(Severity::Impossible, id.error().message);
        return;
    }
    if (birth.isValid() && birth != id->birth)
        add(Severity::Impossible,
            QCoreApplication::translate("muying::record",
                                        "%1中的出生日期是 %2，与所填的 %3 不符。请核对哪一个抄错了。")
                .arg(label(), id->birth.toString(Qt::ISODate), birth.toString(Qt::ISODate)));
    const bool saysMale = sex == "1"_L1;
    const bool saysFemale = sex == "2"_L1;
    if ((saysMale && id->female) || (saysFemale && !id->female))
        add(Severity::Impossible,
            (id->female
                 ? QCoreApplication::translate("muying::record", "%1第17位表示女性，与所填性别不符。请核对。")
                 : QCoreApplication::translate("muying::record",
                                               "%1第17位表示男性，与所填性别不符。请核对。"))
                .arg(label()));
}

void FieldChecks::checkBelow(const QString& other) {
    const ExprValue value = m_context.answers().expressionValue(m_field);
    const ExprValue limit = m_context.value(other);
    if (compare(value, Comparison::Ge, limit) == Truth::Yes)
        add(Severity::Impossible,
            QCoreApplication::translate("muying::record", "%1（%2）应低于%3（%4）。请核对是否填反。")
                .arg(label(), valueText(m_field, value), labelOf(other), valueText(m_field, limit)));
}

void FieldChecks::checkNotBelow(const QString& other) {
    const ExprValue value = m_context.answers().expressionValue(m_field);
    const ExprValue limit = m_context.value(other);
    if (compare(value, Comparison::Lt, limit) == Truth::Yes)
        add(Severity::Unlikely,
            QCoreApplication::translate("muying::record", "%1（%2）是累计值，不应少于%3（%4）。请再看一眼。")
                .arg(label(), valueText(m_field, value), labelOf(other), valueText(m_field, limit)));
}

/// The line is another at a caesarean, so it cannot stand as a limit of the field.
void FieldChecks::checkLoss(const QString& mode) {
    const auto loss = m_context.answers().number(m_field.code);
    const auto limit = haemorrhageLimit(codeOf(m_context.value(mode)));
    if (loss && limit && *loss >= *limit)
        add(Severity::Unlikely,
            QCoreApplication::translate("muying::record",
                                        "%1现为 %2 mL，已达产后出血界值（%3 mL）。请核对，无误即可保留。")
                .arg(label(), valueText(m_field, *loss), QString::number(*limit)));
}

void FieldChecks::checkYear(const QString& day) {
    const auto year = m_context.answers().number(m_field.code);
    const QDate latest = dateOf(m_context.value(day));
    if (year && latest.isValid() && *year > latest.year())
        add(Severity::Impossible,
            QCoreApplication::translate("muying::record", "%1不应晚于 %2 年，现为 %3。请核对后重填。")
                .arg(label(), QString::number(latest.year()), valueText(m_field, *year)));
}

void FieldChecks::checkDay(const QString& other, bool mayBeLater) {
    const ExprValue value = m_context.answers().expressionValue(m_field);
    const ExprValue limit = m_context.value(other);
    const Comparison wrong = mayBeLater ? Comparison::Lt : Comparison::Gt;
    if (compare(value, wrong, limit) != Truth::Yes)
        return;
    const QString sentence =
        mayBeLater
            ? QCoreApplication::translate("muying::record", "%1（%2）不能早于%3（%4）。请核对后重填。")
            : QCoreApplication::translate("muying::record", "%1（%2）不能晚于%3（%4）。请核对后重填。");
    add(Severity::Impossible,
        sentence.arg(label(), valueText(m_field, value), labelOf(other), valueText(m_field, limit)));
}

void FieldChecks::checkPositive(const QString& choice, const QString& exceptCode) {
    const auto number = m_context.answers().number(m_field.code);
    const QString code = codeOf(m_context.value(choice));
    if (!number || *number > 0 || code.isEmpty() || code == exceptCode)
        return;
    const content::Field* field = m_context.form().field(choice);
    const content::Option* except = field ? field->option(exceptCode) : nullptr;
    const QString word = except ? except->text.in(m_context.context().language) : exceptCode;
    add(Severity::Impossible,
        QCoreApplication::translate("muying::record", "%1应大于 0，增减由“%2”决定；只有“%3”可以填负数。")
            .arg(label(), labelOf(choice), word));
}

/// An amount given to a newborn against its weight: what was given can be recorded, but is asked about.
void FieldChecks::checkPerKilogram(const QString& weightGrams, double lowest, double highest) {
    constexpr double tolerance = 1e-9;
    const auto amount = m_context.answers().number(m_field.code);
    const auto weight = m_context.value(weightGrams);
    const auto* grams = std::get_if<double>(&weight);
    if (!amount || !grams || *grams <= 0)
        return;
    const double perKilogram = *amount / (*grams / 1000.0);
    if (perKilogram >= lowest - tolerance && perKilogram <= highest + tolerance)
        return;
    add(Severity::Unlikely,
        QCoreApplication::translate("muying::record",
                                    "%1 %2 mL 合 %3 mL/kg，通常为 %4～%5 mL/kg。请再核对剂量、途径和体重。")
            .arg(label(), valueText(m_field, *amount), QString::number(perKilogram, 'f', 2),
                 QString::number(lowest), QString::number(highest)));
}

} // namespace muying::record
