#include "core/work/vaccine_fields.h"

namespace muying::work {

using namespace Qt::StringLiterals;
using schedule::DoseGiven;
using schedule::VaccineChild;

namespace {

const QString rowBeingFilled = u"row"_s;

/// The dose of the row; empty while vaccine or day are missing.
std::optional<DoseGiven> doseOf(const std::vector<content::ExprValue>& arguments) {
    DoseGiven dose;
    dose.id = rowBeingFilled;
    if (const auto* vaccine = arguments.empty() ? nullptr : std::get_if<QString>(&arguments[0]))
        dose.vaccine = *vaccine;
    if (const auto* number = arguments.size() > 1 ? std::get_if<double>(&arguments[1]) : nullptr)
        dose.number = static_cast<int>(*number);
    if (const auto* given = arguments.size() > 2 ? std::get_if<QDateTime>(&arguments[2]) : nullptr)
        dose.date = given->date();
    if (const auto* expiry = arguments.size() > 3 ? std::get_if<QDate>(&arguments[3]) : nullptr)
        dose.expiry = *expiry;
    return dose.vaccine.isEmpty() || !dose.date.isValid() ? std::nullopt : std::optional(dose);
}

/// The child as it would be with this row saved. A birth dose known only from CH_ID gives way to its own row.
VaccineChild withRow(VaccineChild child, const DoseGiven& dose) {
    std::erase_if(child.given, [&](const DoseGiven& other) {
        return other.vaccine == dose.vaccine && other.date == dose.date && other.number == dose.number;
    });
    child.given.push_back(dose);
    return child;
}

QJsonValue rowValue(const content::ImmunisationTable& table, const VaccineChild& child, const QString& name,
                    const DoseGiven& dose) {
    if (name == "vaccine_validity"_L1) {
        const QString code = schedule::doseValidity(table, child, dose);
        return code.isEmpty() ? QJsonValue() : QJsonValue(code);
    }
    const QDate next = schedule::nextVaccineDay(schedule::planVaccines(table, child, dose.date), dose.date);
    return next.isValid() ? QJsonValue(next.toString(Qt::ISODate)) : QJsonValue();
}

} // namespace

record::OutsideComputation vaccineComputation(const content::Library& library,
                                              const schedule::Entries& entries, const record::Entry* editing,
                                              record::OutsideComputation rest) {
    schedule::Entries others;
    for (const record::Entry* entry : entries) {
        if (!editing || entry->id != editing->id)
            others.push_back(entry);
    }
    return [&library, child = schedule::vaccineChild(others), rest = std::move(rest)](
               const QString& name, const std::vector<content::ExprValue>& arguments) -> QJsonValue {
        if (name != "vaccine_validity"_L1 && name != "vaccine_next"_L1)
            return rest ? rest(name, arguments) : QJsonValue();
        const auto dose = doseOf(arguments);
        return dose ? rowValue(library.immunisation(), withRow(child, *dose), name, *dose) : QJsonValue();
    };
}

} // namespace muying::work
