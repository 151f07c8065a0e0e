#include "core/base/gestational_age.h"
#include "core/content/expression_nodes.h"
#include "core/content/units.h"
#include "core/record/field_checks.h"

#include <QCoreApplication>

#include <cmath>

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

/// A range and a value in words; an empty bound is open.
struct RangeWords {
    QString lowest;
    QString highest;
    QString value;
};

QString hardSentence(const RangeWords& words) {
    if (words.highest.isEmpty())
        return QCoreApplication::translate("muying::record", "%1不应小于 %2%4，现为 %5。");
    if (words.lowest.isEmpty())
        return QCoreApplication::translate("muying::record", "%1不应大于 %3%4，现为 %5。");
    return QCoreApplication::translate("muying::record", "%1应在 %2～%3%4 之间，现为 %5。");
}

QString hardDateSentence(const RangeWords& words) {
    if (words.highest.isEmpty())
        return QCoreApplication::translate("muying::record", "%1不应早于 %2，现为 %5。");
    if (words.lowest.isEmpty())
        return QCoreApplication::translate("muying::record", "%1不应晚于 %3，现为 %5。");
    return QCoreApplication::translate("muying::record", "%1应在 %2 至 %3 之间，现为 %5。");
}

QString warnSentence(const RangeWords& words) {
    if (words.highest.isEmpty())
        return QCoreApplication::translate("muying::record", "%1通常不小于 %2%4，现为 %5。");
    if (words.lowest.isEmpty())
        return QCoreApplication::translate("muying::record", "%1通常不大于 %3%4，现为 %5。");
    if (words.lowest == words.highest)
        return QCoreApplication::translate("muying::record", "%1通常为 %2%4，现为 %5。");
    return QCoreApplication::translate("muying::record", "%1通常在 %2～%3%4 之间，现为 %5。");
}

QString warnDateSentence(const RangeWords& words) {
    if (words.highest.isEmpty())
        return QCoreApplication::translate("muying::record", "%1通常不早于 %2，现为 %5。");
    if (words.lowest.isEmpty())
        return QCoreApplication::translate("muying::record", "%1通常不晚于 %3，现为 %5。");
    return QCoreApplication::translate("muying::record", "%1通常在 %2 至 %3 之间，现为 %5。");
}

/// What to do about it, a sentence of its own.
QString adviceSentence(const content::Field& field, bool hard) {
    if (!hard)
        return QCoreApplication::translate("muying::record", "请再看一眼，无误即可保留。");
    if (field.isComputed())
        return QCoreApplication::translate("muying::record", "它由其他项目算出，请核对那些项目。");
    return QCoreApplication::translate("muying::record", "请核对后重填。");
}

/// Up to three decimals: 24.96 stays 24.96 where 25.0 would contradict the finding.
QString numberText(double number) {
    QString text = QString::number(number, 'f', 3);
    while (text.endsWith(u'0'))
        text.chop(1);
    return text.endsWith(u'.') ? text.chopped(1) : text;
}

/// " mmHg" behind a number; gestation in weeks and days needs none.
QString unitWord(const content::Field& field, Language language) {
    if (field.unit.isEmpty() || field.weeksDays)
        return {};
    const auto words = content::unitText(field.unit);
    return u' ' + (words ? words->in(language) : field.unit);
}

/// Fills %1 … %9 in one go: QString::arg() would take the next free number for the first part that is given.
QString filled(const QString& sentence, const QStringList& parts) {
    QString out;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const bool marker = sentence.at(i) == u'%' && i + 1 < sentence.size();
        const int place = marker ? sentence.at(i + 1).digitValue() : 0;
        if (place < 1 || place > parts.size()) {
            out.append(sentence.at(i));
            continue;
        }
        out.append(parts.at(place - 1));
        ++i;
    }
    return out;
}

QString rangeSentence(const content::Field& field, Language language, const RangeWords& words, bool hard) {
    const bool date = field.type == content::FieldType::Date || field.type == content::FieldType::DateTime;
    QString sentence;
    if (hard)
        sentence = date ? hardDateSentence(words) : hardSentence(words);
    else
        sentence = date ? warnDateSentence(words) : warnSentence(words);
    return filled(sentence, {field.label.in(language), words.lowest, words.highest, unitWord(field, language),
                             words.value}) +
           adviceSentence(field, hard);
}

} // namespace

QString valueText(const content::Field& field, const ExprValue& value) {
    if (const auto* number = std::get_if<double>(&value))
        return field.weeksDays && std::abs(*number) < maxShownGaDays
                   ? GestationalAge(static_cast<int>(*number)).text()
                   : numberText(*number);
    if (const auto* date = std::get_if<QDate>(&value))
        return date->toString(Qt::ISODate);
    if (const auto* moment = std::get_if<QDateTime>(&value))
        return field.type == content::FieldType::DateTime ? moment->toString(u"yyyy-MM-dd HH:mm"_s)
                                                          : moment->date().toString(Qt::ISODate);
    return {};
}

void FieldChecks::checkLimits() {
    const ExprValue value = m_context.answers().expressionValue(m_field);
    const Bounds hard = evaluated(m_field.hardMin, m_field.hardMax, m_context);
    const Bounds warn = evaluated(m_field.warnMin, m_field.warnMax, m_context);
    const bool impossible = outside(value, hard);
    if (!impossible && !outside(value, warn))
        return;
    const Bounds& bounds = impossible ? hard : warn;
    const RangeWords words{valueText(m_field, bounds.lowest), valueText(m_field, bounds.highest),
                           valueText(m_field, value)};
    add(impossible ? Severity::Impossible : Severity::Unlikely,
        rangeSentence(m_field, m_context.context().language, words, impossible));
}

} // namespace muying::record
