#include "core/base/gestational_age.h"
#include "core/content/expression_nodes.h"
#include "core/record/field_checks.h"

#include <QCoreApplication>

namespace muying::record {

using namespace Qt::StringLiterals;
using content::ExprPtr;
using content::ExprValue;
using content::Truth;
using content::nodes::compare;
using content::nodes::Comparison;

namespace {

struct Bounds {
    ExprValue lowest;
    ExprValue highest;
};

Bounds evaluated(const ExprPtr& lowest, const ExprPtr& highest, const FormContext& context) {
    return {lowest ? context.evaluate(*lowest) : ExprValue{},
            highest ? context.evaluate(*highest) : ExprValue{}};
}

/// An unknown bound refuses nothing.
bool outside(const ExprValue& value, const Bounds& bounds) {
    return compare(value, Comparison::Lt, bounds.lowest) == Truth::Yes ||
           compare(value, Comparison::Gt, bounds.highest) == Truth::Yes;
}

QString hardSentence(const QStringList& bounds) {
    if (bounds[1].isEmpty())
        return QCoreApplication::translate("muying::record", "%1不应小于 %2%4，现为 %5。请核对后重填。");
    if (bounds[0].isEmpty())
        return QCoreApplication::translate("muying::record", "%1不应大于 %3%4，现为 %5。请核对后重填。");
    return QCoreApplication::translate("muying::record", "%1应在 %2～%3%4 之间，现为 %5。请核对后重填。");
}

QString hardDateSentence(const QStringList& bounds) {
    if (bounds[1].isEmpty())
        return QCoreApplication::translate("muying::record", "%1不应早于 %2%4，现为 %5。请核对后重填。");
    if (bounds[0].isEmpty())
        return QCoreApplication::translate("muying::record", "%1不应晚于 %3%4，现为 %5。请核对后重填。");
    return QCoreApplication::translate("muying::record", "%1应在 %2 至 %3%4 之间，现为 %5。请核对后重填。");
}

QString warnSentence(const QStringList& bounds) {
    if (bounds[1].isEmpty())
        return QCoreApplication::translate("muying::record",
                                           "%1通常不小于 %2%4，现为 %5。请再看一眼，无误即可保留。");
    if (bounds[0].isEmpty())
        return QCoreApplication::translate("muying::record",
                                           "%1通常不大于 %3%4，现为 %5。请再看一眼，无误即可保留。");
    return QCoreApplication::translate("muying::record",
                                       "%1通常在 %2～%3%4 之间，现为 %5。请再看一眼，无误即可保留。");
}

QString warnDateSentence(const QStringList& bounds) {
    if (bounds[1].isEmpty())
        return QCoreApplication::translate("muying::record",
                                           "%1通常不早于 %2%4，现为 %5。请再看一眼，无误即可保留。");
    if (bounds[0].isEmpty())
        return QCoreApplication::translate("muying::record",
                                           "%1通常不晚于 %3%4，现为 %5。请再看一眼，无误即可保留。");
    return QCoreApplication::translate("muying::record",
                                       "%1通常在 %2 至 %3%4 之间，现为 %5。请再看一眼，无误即可保留。");
}

/// Up to three decimals: 24.96 stays 24.96 where 25.0 would contradict the finding.
QString numberText(double number) {
    QString text = QString::number(number, 'f', 3);
    while (text.endsWith(u'0'))
        text.chop(1);
    return text.endsWith(u'.') ? text.chopped(1) : text;
}

} // namespace

QString valueText(const content::Field& field, const ExprValue& value) {
    if (const auto* number = std::get_if<double>(&value))
        return field.weeksDays ? GestationalAge(static_cast<int>(*number)).text() : numberText(*number);
    if (const auto* date = std::get_if<QDate>(&value))
        return date->toString(Qt::ISODate);
    if (const auto* moment = std::get_if<QDateTime>(&value))
        return field.type == content::FieldType::DateTime ? moment->toString(u"yyyy-MM-dd HH:mm"_s)
                                                          : moment->date().toString(Qt::ISODate);
    return {};
}

QString outOfRangeSentence(const content::Field& field, const QString& label, const QStringList& bounds,
                           const QString& value, bool hard) {
    const bool date = field.type == content::FieldType::Date || field.type == content::FieldType::DateTime;
    QString sentence;
    if (hard)
        sentence = date ? hardDateSentence(bounds) : hardSentence(bounds);
    else
        sentence = date ? warnDateSentence(bounds) : warnSentence(bounds);
    const bool unitShown = !field.unit.isEmpty() && !field.weeksDays;
    const QStringList parts{label, bounds[0], bounds[1], unitShown ? u' ' + field.unit : QString(), value};
    // The numbered places are filled in one go: a label may itself hold a percent sign.
    QString filled;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const int place =
            sentence.at(i) == u'%' && i + 1 < sentence.size() ? sentence.at(i + 1).digitValue() : -1;
        if (place < 1 || place > parts.size()) {
            filled.append(sentence.at(i));
            continue;
        }
        filled.append(parts.at(place - 1));
        ++i;
    }
    return filled;
}

void FieldChecks::checkLimits() {
    const ExprValue value = m_context.answers().expressionValue(m_field);
    const Bounds hard = evaluated(m_field.hardMin, m_field.hardMax, m_context);
    const Bounds warn = evaluated(m_field.warnMin, m_field.warnMax, m_context);
    const bool impossible = outside(value, hard);
    if (!impossible && !outside(value, warn))
        return;
    const Bounds& bounds = impossible ? hard : warn;
    add(impossible ? Severity::Impossible : Severity::Unlikely,
        outOfRangeSentence(m_field, label(),
                           {valueText(m_field, bounds.lowest), valueText(m_field, bounds.highest)},
                           valueText(m_field, value), impossible));
}

} // namespace muying::record
