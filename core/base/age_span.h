#pragma once
#include <QDate>
#include <QString>

#include <optional>

namespace muying {

/// A stretch of life in calendar months, then days: "8m+7d", "42d", "4m-1d", "6m".
struct AgeSpan {
    int months = 0;
    int days = 0;

    /// The day this stretch after `start`: calendar months first (31 January + 1 month = the last day of
    /// February), then days. Invalid if `start` is.
    QDate after(const QDate& start) const;
    QString text() const; ///< as parse() reads it; "0d" for none
    /// Empty if the text is none or says more than 150 years.
    static std::optional<AgeSpan> parse(const QString& text);
    bool operator==(const AgeSpan&) const = default;
};

} // namespace muying
