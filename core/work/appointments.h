#pragma once
#include "core/work/chart.h"

namespace muying::work {

class Desk;

enum class AppointmentState {
    Open,
    Kept,      ///< she came, at the latest appointmentGraceDays after
    Missed,    ///< she did not come in time
    Moved,     ///< another day was agreed
    Cancelled, ///< or the pregnancy ended first
};

/// Days after the agreed one on which coming still counts as kept; our own proposal.
inline constexpr int appointmentGraceDays = 7;

/// One agreed day: the next visit written on an antenatal sheet, an APPOINTMENT, or the planned admission.
struct Appointment {
    QString pregnancyId, womanId, name, phone;
    QString entryId; ///< where it was agreed
    QDate day;
    QString kind; ///< code of APPOINTMENT.ap_kind: "1" antenatal check … "3" admission for birth
    QString place;
    QDate cameOn;
    AppointmentState state = AppointmentState::Open;
};

/// Appointments of one pregnancy as of `today`, by day.
std::vector<Appointment> appointmentsOf(const Chart& chart, const QDate& today);
/// The same packed into the identity of the pregnancy, and read back; the state is that of `today`.
QJsonArray packedAppointments(const Chart& chart);
std::vector<Appointment> unpackedAppointments(const QJsonArray& packed, const QDate& today);

/// All appointments of the clinic whose day lies between the two, by day and name.
Result<std::vector<Appointment>> appointments(Desk& desk, const QDate& from, const QDate& until);

/// How many were kept among those whose day is past; moved and cancelled ones count in neither.
struct AppointmentRates {
    int visits = 0, visitsKept = 0;         ///< all but admissions
    int admissions = 0, admissionsKept = 0; ///< admission for birth
};
AppointmentRates appointmentRates(const std::vector<Appointment>& list);

} // namespace muying::work
