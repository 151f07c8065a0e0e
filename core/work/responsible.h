#pragma once
#include "core/work/desk.h"

namespace muying::work {

/// The program's own record of who is in charge of a woman, kept like any entry: person, phone, role, reason.
inline constexpr QLatin1String responsibleForm{"@RESPONSIBLE"};

/// The person in charge of a woman (包保责任人).
struct Responsible {
    QString person, phone;
    QString role; ///< "township", "village" or "county"
    QDate since;
    QString by; ///< who assigned it
    QString reason;
    bool fromCover = false; ///< never assigned: the doctor (or village doctor) on the cover
};

/// Who was in charge, oldest first; one line from the cover when nobody was ever assigned, none without a
/// name there.
std::vector<Responsible> responsibleHistory(const Desk& desk, const Chart& chart);

struct NewResponsible {
    QString person, phone, role, reason;
};
/// Puts a person in charge of all these women, in one transaction: all change or none. InvalidInput without a
/// name, with an unknown role, or without women; women she is in charge of already are left as they are.
Status assignResponsible(Desk& desk, const QStringList& womanIds, const NewResponsible& responsible);

/// Names to choose from: enabled users, doctors and village doctors on covers, everybody in charge.
Result<QStringList> responsiblePeople(const Desk& desk);

/// Writes the person in charge into the identity of the woman: keeper, keeper_phone, keeper_role.
void addResponsible(const Chart& chart, QJsonObject& identity);

} // namespace muying::work
