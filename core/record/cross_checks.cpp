#include "core/base/id_number.h"
#include "core/content/checks.h"
#include "core/content/expression_nodes.h"
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
    } else if (name == "not_after"_L1 && arguments.size() == 1) {
        checkDay(arguments[0], false);
    } else if (name == "not_before"_L1 && arguments.size() == 1) {
        checkDay(arguments[0], true);
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

} // namespace muying::record
