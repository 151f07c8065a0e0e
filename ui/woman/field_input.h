#pragma once
#include "core/base/language.h"
#include "core/content/form.h"

#include <QDate>
#include <QJsonValue>

#include <vector>

namespace muying::ui {

/// What stands in one field: a value fit for the record, or the text as typed when it cannot be one.
struct FieldInput {
    QJsonValue value; ///< null = nothing accepted
    QString typed;    ///< kept only while it is not a value (unreadable or impossible)

    bool isEmpty() const { return value.isNull() && typed.isEmpty(); }
    bool operator==(const FieldInput& other) const = default;
};

/// Reading of a typed text. Dates without a year give several candidates, nearest to today first.
struct Reading {
    std::vector<QJsonValue> candidates; ///< empty: unreadable; one null: emptied
    QString problem;                    ///< sentence when unreadable
};

/// Reads `text` as a value of `field`: full-width digits, "t" and "今" for today, 20261123, 261123, 1123,
/// 11-23, 11.23, week+day ("12+3") for fields counted in days.
Reading readTyped(const content::Field& field, const QString& text, const QDate& today);

/// The text an editor shows for a value (dates as ISO, numbers without superfluous zeros).
QString editText(const content::Field& field, const QJsonValue& value);

/// Text of an answer for a person: option words, week+day, yes/no; empty if there is none.
QString shownText(const content::Field& field, const QJsonValue& value, Language language);

/// Unit as a person reads it: "10^9/L" → "×10⁹/L", "kg/m2" → "kg/m²"; Chinese counters are translated.
QString unitText(const QString& unit);

/// Characters the field's values need at most, for the width of its editor.
int typicalLength(const content::Field& field);

} // namespace muying::ui
