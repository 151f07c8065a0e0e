#include "tests/core/pph/helpers.h"

namespace muying::tests {

using namespace pph;

const content::Protocol& shippedProtocol() {
    static const auto protocol = content::loadProtocol(QStringLiteral(MUYING_SOURCE_DIR "/resources"));
    INFO((protocol ? std::string() : protocol.error().message.toStdString()));
    REQUIRE(protocol.ok());
    return **protocol;
}

QDateTime minute(double after) {
    return QDateTime(QDate(2026, 3, 1), QTime(8, 0), Qt::UTC).addSecs(qRound64(after * 60));
}

Run healthyBirth() {
    Run run;
    run.birth.at = minute(0);
    run.woman.asthma = run.woman.hypertension = run.woman.cardiovascularDisease = false;
    run.woman.organDisease = run.woman.glaucoma = false;
    run.woman.allergies = QStringList{};
    return run;
}

Event padOf(double at, double lostG) {
    Event event;
    event.kind = EventKind::Pad;
    event.at = minute(at);
    event.dryG = 150;
    event.wetG = 150 + lostG;
    return event;
}

Event drapeOf(double at, double totalMl) {
    Event event;
    event.kind = EventKind::Drape;
    event.at = minute(at);
    event.ml = totalMl;
    return event;
}

Event vitalsOf(double at, double pulse, double sbp, double dbp) {
    Event event;
    event.kind = EventKind::Vitals;
    event.at = minute(at);
    event.vitals.pulse = pulse;
    event.vitals.sbp = sbp;
    event.vitals.dbp = dbp;
    return event;
}

Event bleedingOf(double at, bool controlled) {
    Event event;
    event.kind = EventKind::Bleeding;
    event.at = minute(at);
    event.yes = controlled;
    return event;
}

Dose doseOf(const QString& drug, const QString& route, double dose, const QString& unit) {
    Dose written;
    written.drug = drug;
    written.route = route;
    written.amount = dose;
    written.unit = unit;
    return written;
}

Event givenOf(double at, const QString& drug, const QString& route, double dose, const QString& unit) {
    Event event;
    event.kind = EventKind::Drug;
    event.at = minute(at);
    event.dose = doseOf(drug, route, dose, unit);
    return event;
}

Situation standing(const Run& run, double now) {
    const auto situation = replay(shippedProtocol(), run, minute(now));
    INFO((situation ? std::string() : situation.error().message.toStdString()));
    REQUIRE(situation.ok());
    return *situation;
}

DoseVerdict ordered(Run run, const Dose& dose, double at) {
    Event order;
    order.kind = EventKind::Order;
    order.at = minute(at);
    order.dose = dose;
    run.events.push_back(order);
    const Situation situation = standing(run, at);
    REQUIRE(situation.orders.size() == 1);
    return situation.orders.front().verdict;
}

} // namespace muying::tests
