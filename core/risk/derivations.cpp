#include "core/risk/derivations.h"

#include "core/base/gestational_age.h"

#include <algorithm>
#include <array>

namespace muying::risk {

using content::FactSource;
using content::FieldRef;
using record::Entry;

namespace {

using Derived = std::optional<FactValue>;

constexpr int pregnancyDays = 280;
/// Booking counts as early before 13 weeks (handbook rule: ≤12w6d).
constexpr int earlyBookingDays = 91;

Derived numberAt(const EntryView& view, const FieldRef& origin, double number, const QDate& date) {
    const Entry* entry = view.holding(origin);
    if (!entry)
        return std::nullopt;
    FactValue value = valueFrom(*entry, origin.field);
    value.number = number;
    value.date = date;
    return value;
}

/// Months from one date to another; days beyond the last whole month count as a part of the next, so that
/// five years and a day are more than five years.
double monthsBetween(const QDate& from, const QDate& to) {
    int months = (to.year() - from.year()) * 12 + to.month() - from.month();
    if (from.addMonths(months) > to)
        --months;
    return months + static_cast<double>(from.addMonths(months).daysTo(to)) / 31.0;
}

Derived ageOn(const EntryView& view, const FieldRef& birthField, const QDate& on) {
    const QDate birth = view.date(birthField);
    if (!birth.isValid() || !on.isValid() || birth > on)
        return std::nullopt;
    return numberAt(view, birthField, completedYears(birth, on), view.on());
}

Derived deriveAge(const FactSource& source, const EntryView& view) {
    return ageOn(view, source.fields[0], view.on());
}

Derived deriveAgeOn(const FactSource& source, const EntryView& view) {
    return ageOn(view, source.fields[0], view.date(source.fields[1]));
}

/// Weight over height squared, not rounded: 24.96 must not become 25.0.
Derived bodyMassIndex(const FactSource& source, const EntryView& view) {
    const FieldRef& weightField = source.fields[0];
    const FieldRef& heightField = source.fields[1];
    const Entry* weighed = view.holding(weightField);
    if (!weighed)
        return std::nullopt;
    const auto weight = weighed->answers.number(weightField.field);
    auto height =
        weightField.form == heightField.form ? weighed->answers.number(heightField.field) : std::nullopt;
    if (const Entry* measured = view.holding(heightField); measured && !height)
        height = measured->answers.number(heightField.field);
    if (!weight || !height || *height <= 0)
        return std::nullopt;
    FactValue value = valueFrom(*weighed, weightField.field);
    value.number = *weight * 10000.0 / (*height * *height);
    return value;
}

/// Only a weight taken before 13 weeks stands for the weight before pregnancy.
Derived deriveEarlyBmi(const FactSource& source, const EntryView& view) {
    const QDate dueDate = view.date(source.fields[2]);
    const Entry* weighed = view.holding(source.fields[0]);
    if (!weighed || !dueDate.isValid() ||
        GestationalAge::on(weighed->date, dueDate).days() >= earlyBookingDays)
        return std::nullopt;
    return bodyMassIndex(source, view);
}

Derived deriveGa(const FactSource& source, const EntryView& view) {
    const QDate dueDate = view.date(source.fields[0]);
    if (!dueDate.isValid())
        return std::nullopt;
    return numberAt(view, source.fields[0], GestationalAge::on(view.on(), dueDate).days(), view.on());
}

Derived deriveGaFromLmp(const FactSource& source, const EntryView& view) {
    const QDate lmp = view.date(source.fields[0]);
    if (!lmp.isValid())
        return std::nullopt;
    return numberAt(view, source.fields[0], static_cast<double>(lmp.daysTo(view.on())), view.on());
}

/// Weeks and days written on a visit, carried on to the day of the assessment.
Derived deriveRecordedGa(const FactSource& source, const EntryView& view) {
    const Entry* entry = view.holding(source.fields[0]);
    const auto weeks = entry ? entry->answers.number(source.fields[0].field) : std::nullopt;
    if (!weeks)
        return std::nullopt;
    const double days = entry->answers.number(source.fields[1].field).value_or(0);
    const auto since = static_cast<double>(entry->date.daysTo(view.on()));
    return numberAt(view, source.fields[0], *weeks * 7 + days + since, view.on());
}

/// Months from a past event to the last period (due date in use − 280 d, else the recorded one).
Derived deriveMonthsToConception(const FactSource& source, const EntryView& view) {
    const QDate event = view.date(source.fields[0]);
    const QDate dueDate = view.date(source.fields[1]);
    const QDate period = dueDate.isValid() ? dueDate.addDays(-pregnancyDays) : view.date(source.fields[2]);
    if (!event.isValid() || !period.isValid() || event > period)
        return std::nullopt;
    const Entry* entry = view.holding(source.fields[0]);
    return numberAt(view, source.fields[0], monthsBetween(event, period), entry->date);
}

/// The same if a choice has a certain code (the last pregnancy ended by caesarean section).
Derived deriveMonthsToConceptionIf(const FactSource& source, const EntryView& view) {
    if (view.text(source.fields[3]) != source.literals[0])
        return std::nullopt;
    return deriveMonthsToConception(source, view);
}

/// Days since the pregnancy ended in a birth (status 2 puerperium, or 7 closed without a kind of
/// termination).
Derived deriveDaysSinceBirth(const FactSource& source, const EntryView& view) {
    const QDate end = view.date(source.fields[0]);
    const QString status = view.text(source.fields[1]);
    const bool birth = status == QLatin1String("2") ||
                       (status == QLatin1String("7") && view.text(source.fields[2]).isEmpty());
    if (!birth || !end.isValid() || end > view.on())
        return std::nullopt;
    return numberAt(view, source.fields[0], static_cast<double>(end.daysTo(view.on())), view.on());
}

/// How many of the last examinations in a row were abnormal; entries without the examination do not count.
Derived deriveConsecutive(const FactSource& source, const EntryView& view) {
    Derived result;
    const auto& entries = view.entries();
    for (auto it = entries.rbegin(); it != entries.rend(); ++it) {
        const Entry& entry = **it;
        bool abnormal = false;
        bool normal = false;
        for (const FieldRef& field : source.fields) {
            if (field.form != entry.form)
                continue;
            const auto truth = truthByCodes(answeredCodes(entry.answers, field.field), source);
            abnormal = abnormal || truth == true;
            normal = normal || truth == false;
            if (truth && !result)
                result = valueFrom(entry, field.field);
        }
        if (normal && !abnormal)
            break;
        if (abnormal)
            result->number += 1;
    }
    return result;
}

struct NamedDerivation {
    const char* name;
    Derived (*run)(const FactSource&, const EntryView&);
};
constexpr std::array namedDerivations{
    NamedDerivation{"age", deriveAge},
    NamedDerivation{"age_on", deriveAgeOn},
    NamedDerivation{"bmi", bodyMassIndex},
    NamedDerivation{"early_bmi", deriveEarlyBmi},
    NamedDerivation{"ga", deriveGa},
    NamedDerivation{"ga_lmp", deriveGaFromLmp},
    NamedDerivation{"ga_recorded", deriveRecordedGa},
    NamedDerivation{"months_to_conception", deriveMonthsToConception},
    NamedDerivation{"months_to_conception_if", deriveMonthsToConceptionIf},
    NamedDerivation{"days_since_birth", deriveDaysSinceBirth},
    NamedDerivation{"consecutive", deriveConsecutive},
};

} // namespace

std::optional<FactValue> derive(const FactSource& source, const EntryView& view) {
    for (const NamedDerivation& derivation : namedDerivations) {
        if (source.derivation == QLatin1String(derivation.name))
            return derivation.run(source, view);
    }
    return std::nullopt;
}

QStringList derivationNames() {
    QStringList names;
    for (const NamedDerivation& derivation : namedDerivations)
        names << QLatin1String(derivation.name);
    return names;
}

} // namespace muying::risk
