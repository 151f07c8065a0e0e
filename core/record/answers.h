#pragma once
#include "core/content/form.h"

#include <QJsonObject>

#include <optional>

namespace muying::record {

/// Field values of one entry by field code. Stored as JSON: numbers as numbers, choices as option
/// codes, multi as arrays of codes, dates as ISO text, booleans as true/false. Absent = not entered.
class Answers {
public:
    Answers() = default;
    explicit Answers(QJsonObject json) : m_json(std::move(json)) {}

    bool has(const QString& code) const;
    std::optional<double> number(const QString& code) const;
    std::optional<bool> boolean(const QString& code) const;
    QString text(const QString& code) const; ///< text or choice code; empty if absent
    QDate date(const QString& code) const;   ///< invalid if absent
    QDateTime dateTime(const QString& code) const;
    QStringList multi(const QString& code) const;

    void set(const QString& code, const QJsonValue& value); ///< null or undefined removes
    void remove(const QString& code);
    QStringList codes() const { return m_json.keys(); }
    const QJsonObject& json() const { return m_json; }
    bool operator==(const Answers& other) const = default;

    /// The value as an expression sees it, by the field's declared type.
    content::ExprValue expressionValue(const content::Field& field) const;

private:
    QJsonObject m_json;
};

/// Gestations beyond this many days are typing errors: they are shown as the number they are.
inline constexpr double maxShownGaDays = 10000;

/// Which column of the paper an entry belongs to; empty if the form has none or it is not chosen yet.
QString columnOf(const content::Form& form, const Answers& answers);

/// The numbers an answer bears on the paper of its column, where the stored codes are not themselves the
/// numbers: "present" of 颈部包块 is 2 on the newborn form and 1 at one month. Empty for all other fields.
QStringList paperNumbers(const content::Field& field, const Answers& answers, const QString& column);

/// Text for a person: option words, dates, units left out; empty if absent.
QString displayValue(const content::Field& field, const Answers& answers, Language language);

} // namespace muying::record
