#pragma once
#include "core/record/form_context.h"

namespace muying::record {

/// The checks of one field, each adding what it finds. A check whose operands are missing is not made.
/// All sentences name the field in the language of the context.
class FieldChecks {
public:
    FieldChecks(const content::Field& field, const FormContext& context)
        : m_field(field), m_context(context) {}

    /// Runs all checks of a relevant field.
    std::vector<Finding> run();

private:
    void checkMissing();
    bool checkShape(); ///< false: the value is no answer of this type, nothing else can be checked
    bool checkNumber();
    bool checkText();
    bool checkDate();
    bool checkChoice();
    bool checkMulti();
    bool checkCodes(const QStringList& codes);
    void checkLimits();
    void checkContradictions();
    void checkCall(const QString& name, const QStringList& arguments);
    void checkCitizenId(const QDate& birth, const QString& sex);
    void checkBelow(const QString& other);
    void checkNotBelow(const QString& other);
    void checkLoss(const QString& mode);
    void checkYear(const QString& day);
    void checkDay(const QString& other, bool mayBeLater);
    void checkPositive(const QString& choice, const QString& exceptCode);
    void checkPerKilogram(const QString& weightGrams, double lowest, double highest);

    void add(Severity severity, const QString& message);
    QString label() const { return m_field.label.in(m_context.context().language); }
    /// Label of another field of this form or of another record; its name if it is not declared.
    QString labelOf(const QString& name) const;
    QJsonValue json() const { return m_context.answers().json().value(m_field.code); }

    const content::Field& m_field;
    const FormContext& m_context;
    std::vector<Finding> m_findings;
};

/// A value as sentences show it: 37.5, 2026-05-11, 12+3.
QString valueText(const content::Field& field, const content::ExprValue& value);

} // namespace muying::record
