#include "core/record/field_checks.h"

#include "core/base/text_key.h"
#include "core/base/word_list.h"
#include "core/content/computations.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <cmath>

namespace muying::record {

using namespace Qt::StringLiterals;
using content::FieldType;

namespace {

constexpr int firstYear = 1900;

/// Names of the inputs a computed field still lacks, so that the doctor knows what to fill.
QStringList missingInputs(const content::Field& field, const FormContext& context) {
    QStringList names;
    const auto call = content::parseCompute(field.compute);
    if (!call)
        return names;
    for (const QString& argument : call->arguments) {
        const content::Field* input = context.form().field(argument);
        if (input && !context.answers().has(argument))
            names.append(input->label.in(context.context().language));
    }
    return names;
}

} // namespace

void FieldChecks::add(Severity severity, const QString& message) {
    m_findings.push_back({m_field.code, severity, message});
}

QString FieldChecks::labelOf(const QString& name) const {
    if (name == "today"_L1)
        return QCoreApplication::translate("muying::record", "今天");
    const content::Form* form = &m_context.form();
    const qsizetype dot = name.indexOf(u'.');
    if (dot >= 0)
        m_context.record(name.left(dot), &form);
    const content::Field* field = form ? form->field(name.mid(dot + 1)) : nullptr;
    return field ? field->label.in(m_context.context().language) : name;
}

std::vector<Finding> FieldChecks::run() {
    if (!m_context.answers().has(m_field.code)) {
        checkMissing();
        return std::move(m_findings);
    }
    if (checkShape()) {
        checkLimits();
        checkContradictions();
    }
    return std::move(m_findings);
}

void FieldChecks::checkMissing() {
    if (!m_field.required)
        return;
    if (!m_field.isComputed()) {
        add(Severity::Missing, QCoreApplication::translate("muying::record", "%1尚未填写。").arg(label()));
        return;
    }
    const QStringList inputs = missingInputs(m_field, m_context);
    add(Severity::Missing,
        inputs.isEmpty()
            ? QCoreApplication::translate("muying::record", "%1尚不能算出，所需的其他记录不全。").arg(label())
            : QCoreApplication::translate("muying::record", "%1尚不能算出，请先填写：%2。")
                  .arg(label(), listed(inputs, Between::Words, m_context.context().language)));
}

bool FieldChecks::checkShape() {
    switch (m_field.type) {
    case FieldType::Int:
    case FieldType::Decimal:
        return checkNumber();
    case FieldType::Text:
        return checkText();
    case FieldType::Date:
    case FieldType::DateTime:
        return checkDate();
    case FieldType::Choice:
        return checkChoice();
    case FieldType::Multi:
        return checkMulti();
    case FieldType::Bool:
        break;
    }
    if (!json().isBool())
        add(Severity::Impossible,
            QCoreApplication::translate("muying::record", "%1只能填是或否。请重填。").arg(label()));
    return json().isBool();
}

bool FieldChecks::checkNumber() {
    const auto number = m_context.answers().number(m_field.code);
    if (!number || !std::isfinite(*number)) {
        add(Severity::Impossible,
            QCoreApplication::translate("muying::record", "%1应填数字。请重填。").arg(label()));
        return false;
    }
    if (m_field.type == FieldType::Int && std::trunc(*number) != *number) {
        add(Severity::Impossible,
            QCoreApplication::translate("muying::record", "%1应为整数，现为 %2。请核对后重填。")
                .arg(label(), QString::number(*number, 'g', 12)));
        return false;
    }
    return true;
}

bool FieldChecks::checkText() {
    if (!json().isString()) {
        add(Severity::Impossible,
            QCoreApplication::translate("muying::record", "%1应填文字。请重填。").arg(label()));
        return false;
    }
    const QString text = m_context.answers().text(m_field.code);
    if (hasUnfitCharacters(text, m_field.lines > 1))
        add(Severity::Impossible,
            QCoreApplication::translate("muying::record",
                                        "%1里混有看不见的控制字符，多半是粘贴带进来的。请删去后重填。")
                .arg(label()));
    if (const qsizetype length = characterCount(text); length > m_field.maxLength)
        add(Severity::Impossible,
            QCoreApplication::translate("muying::record", "%1最多 %2 个字，现为 %3 个字。请缩短。")
                .arg(label())
                .arg(m_field.maxLength)
                .arg(length));
    return true;
}

bool FieldChecks::checkDate() {
    const Answers& answers = m_context.answers();
    const bool moment = m_field.type == FieldType::DateTime;
    const QDate day = moment ? answers.dateTime(m_field.code).date() : answers.date(m_field.code);
    const bool valid = json().isString() && day.isValid() && day.year() >= firstYear;
    // A day alone would be read as midnight.
    if (valid && moment && !json().toString().contains(u'T')) {
        add(Severity::Impossible,
            QCoreApplication::translate("muying::record", "%1要写到时和分，现为“%2”。请补填时间。")
                .arg(label(), json().toString()));
        return false;
    }
    if (!valid)
        add(Severity::Impossible,
            QCoreApplication::translate("muying::record", "%1不是有效的日期，现为“%2”。请按年-月-日重填。")
                .arg(label(), json().toString()));
    return valid;
}

bool FieldChecks::checkChoice() {
    if (json().isString())
        return checkCodes({json().toString()});
    add(Severity::Impossible,
        QCoreApplication::translate("muying::record", "%1应填所列选项的号码。请重填。").arg(label()));
    return false;
}

bool FieldChecks::checkCodes(const QStringList& codes) {
    // The options of some fields are the clauses of the rule set, which is not at hand here.
    if (m_field.options.empty())
        return true;
    const QString column = columnOf(m_context.form(), m_context.answers());
    for (const QString& code : codes) {
        const content::Option* option = m_field.option(code);
        if (option && option->offered(column))
            continue;
        if (option) {
            add(Severity::Impossible,
                QCoreApplication::translate("muying::record", "%1在这一次随访的表上没有“%2”这一项。请重填。")
                    .arg(label(), option->text.in(m_context.context().language)));
            return false;
        }
        add(Severity::Impossible,
            QCoreApplication::translate("muying::record", "%1没有“%2”这个选项。请按所列号码重填。")
                .arg(label(), code));
        return false;
    }
    return true;
}

bool FieldChecks::checkMulti() {
    const QStringList codes = m_context.answers().multi(m_field.code);
    if (!json().isArray() || codes.size() != json().toArray().size()) {
        add(Severity::Impossible,
            QCoreApplication::translate("muying::record", "%1应填所列选项的号码。请重填。").arg(label()));
        return false;
    }
    if (!checkCodes(codes))
        return false;
    if (QSet<QString>(codes.begin(), codes.end()).size() != codes.size())
        add(Severity::Impossible,
            QCoreApplication::translate("muying::record", "%1的同一选项填了两次。请删去一个。").arg(label()));
    for (const QString& code : codes) {
        const content::Option* option = m_field.option(code);
        if (option && option->exclusive && codes.size() > 1)
            add(Severity::Impossible,
                QCoreApplication::translate("muying::record", "%1选了“%2”，就不能再选其他项。请改正。")
                    .arg(label(), option->text.in(m_context.context().language)));
    }
    return true;
}

} // namespace muying::record
