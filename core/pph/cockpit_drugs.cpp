#include "core/pph/cockpit_parts.h"

#include <algorithm>
#include <cmath>

namespace muying::pph {

using namespace Qt::StringLiterals;

namespace {

/// The last quarter of an hour of the window: now or never.
constexpr int lastWindowMinutes = 15;

CockpitDrug drugState(const content::Drug& drug, const Timeline& timeline, const QDateTime& now) {
    CockpitDrug state;
    state.code = drug.code;
    state.name = drug.name;
    state.secondLine = drug.secondLine;
    const auto given = timeline.drugs().of(drug.code);
    state.given = static_cast<int>(given.size());
    state.sum24h = timeline.drugs().sum24h(drug.code, now);
    state.running = timeline.drugs().running(drug.code);
    if (!given.empty())
        state.lastAt = given.back().at;
    if (drug.maxDoses)
        state.left = std::max(0, static_cast<int>(drug.maxDoses->value) - state.given);
    if (drug.max24h) {
        state.max24h = drug.max24h->value;
        if (state.running > 0)
            state.fullAt = timeline.drugs().reaches(drug.code, drug.max24h->value, now);
    }
    const std::vector<Dose> usual = usualDoses(drug);
    if (!usual.empty()) {
        state.usual = usual.front();
        state.next = checkDose(timeline.doseContext(), state.usual, now);
    } else {
        state.next = {Verdict::Block, DoseReason::NotForTreatment, {}, false};
    }
    return state;
}

/// Oxytocin, tranexamic acid, the second line, then the rest; each as the file orders them.
int placeInList(const content::Drug& drug) {
    if (drug.rate)
        return 0;
    if (drug.window)
        return 1;
    return drug.secondLine ? 2 : 3;
}

TxaClock txaClock(const content::Drug& drug, const Timeline& timeline, const RunLog& log,
                  const QDateTime& now) {
    TxaClock clock;
    const auto given = timeline.drugs().of(drug.code);
    clock.given = static_cast<int>(given.size());
    if (log.run.birth.at && drug.window) {
        const double left = drug.window->value - static_cast<double>(log.run.birth.at->secsTo(now)) / 60;
        clock.minutesLeft = static_cast<int>(std::floor(left));
        clock.lastMinutes = given.empty() && left >= 0 && left < lastWindowMinutes;
    }
    if (clock.given == 1 && drug.interval)
        clock.secondFrom = given.front().at.addSecs(static_cast<qint64>(drug.interval->value * 60));
    return clock;
}

} // namespace

std::vector<Dose> usualDoses(const content::Drug& drug) {
    std::vector<Dose> doses;
    for (const content::DrugBag& bag : drug.bags) {
        Dose dose;
        dose.drug = drug.code;
        dose.route = u"iv_infusion"_s;
        dose.unitsPerHour = bag.unitsPerHour();
        dose.bagUnits = bag.units;
        dose.bagMl = bag.ml;
        dose.bagMlPerHour = bag.mlPerHour;
        doses.push_back(dose);
    }
    for (const content::DrugDose* way : drug.dosesFor(u"treatment"_s)) {
        for (const QString& route : way->routes) {
            if (route == u"iv_infusion"_s && drug.rate)
                continue; // a bag says it better
            Dose dose;
            dose.drug = drug.code;
            dose.route = route;
            dose.unit = drug.unit;
            dose.amount = way->max;
            doses.push_back(dose);
        }
    }
    return doses;
}

void fillDrugs(const content::Protocol& protocol, const RunLog& log, const CockpitSettings& settings,
               Cockpit& out) {
    const Timeline timeline = readUntil(protocol, log.run, out.now);
    std::vector<const content::Drug*> drugs;
    for (const content::Drug& drug : protocol.drugs)
        drugs.push_back(&drug);
    std::ranges::stable_sort(drugs, {}, [](const content::Drug* drug) { return placeInList(*drug); });
    for (const content::Drug* drug : drugs) {
        CockpitDrug state = drugState(*drug, timeline, out.now);
        state.inStock = settings.drugsInStock.isEmpty() || settings.drugsInStock.contains(drug->code);
        if (drug->rate && drug->max24h)
            out.oxytocinLeft = std::max(0.0, drug->max24h->value - state.sum24h);
        if (drug->window)
            out.txa = txaClock(*drug, timeline, log, out.now);
        out.drugs.push_back(std::move(state));
    }
}

} // namespace muying::pph
