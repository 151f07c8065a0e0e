#pragma once
#include "core/content/drug_list.h"

#include <QDate>
#include <QHash>

#include <memory>

namespace muying::content {

/// A figure of a protocol with where it stands and whether a clinician still has to confirm it.
struct SourcedLimit {
    QString code;
    double value = 0;
    QString unit;
    LocalText name;
    QString source;
    QString status; ///< "verified" or "to_confirm"
};

/// The figures the haemorrhage engine compares with, read from "limits" by these names in snake case.
struct PphLimits {
    double densityGPerMl = 0;
    double vitalsFreshMin = 0;
    double windowHours = 0; ///< a bleeding later than this after birth is late haemorrhage
    double whoMl = 0, whoSignsMl = 0, whoPulse = 0, whoSi = 0, whoSbp = 0, whoDbp = 0;
    double lineMl = 0, lineMinutes = 0;
    double dxVaginalMl = 0, dxCaesareanMl = 0, severeMl = 0;
    double signsSbp = 0, signsSi = 0, signsMl = 0; ///< signs of hypovolaemia; of L3 from `signsMl` on
    double l2Ml = 0, l3Ml = 0;
    double siWatch = 0, siL1 = 0;
    double rateMlPerMin = 0, halfPercent = 0, halfHours = 0, wholePercent = 0, wholeHours = 0;
    double l3Percent = 0, smallBodyKg = 0, classTwoPercent = 0;
    double preMlPerKg = 0, termMlPerKg = 0;
    double hbMlPer10g = 0, hbMlPer10gHigh = 0, hbHours = 0;
    double crystalloidMl = 0, colloidMl = 0;
    double transferBundleMin = 0, transferBleedingMl = 0, transferMl = 0;
    double transferSi = 0, transferSiUrgent = 0, transferSiDanger = 0;
    double fitSbp = 0, fitSpo2 = 0, retainedMin = 0;
    double sbpHigh = 0, dbpHigh = 0, pulseLow = 0, pulseHigh = 0, rrLow = 0, rrHigh = 0, spo2Low = 0;
    double hdpSbp = 0, hdpDbp = 0; ///< a pressure from which she counts as hypertensive for drugs
    double riskPlatelets = 0, riskHaematocrit = 0, riskHb = 0, riskFetalWeightG = 0,
           riskBmi = 0; ///< class before birth
    double riskBirths = 0, riskFibroidCm = 0, riskOxytocinHours = 0, riskSecondStageMin = 0;
    double slotEveryMin = 0, slotUntilMin = 0, riskSlotEveryMin = 0, riskSlotUntilMin = 0;
    double slotToleranceMin = 0, slotMissedMin = 0;
    double vitalsEveryMin = 0; ///< between two readings while she bleeds
    double bundleMin = 0,
           bundleLastMin = 0; ///< every part of the first response begun: target and last limit
};

struct ChecklistStep {
    QString code;
    LocalText text;
    LocalText brief;            ///< one short line for the cockpit; the full text stands on paper
    QStringList roles;          ///< codes of Protocol::roles
    std::optional<int> minutes; ///< from the start of the stage; none = as needed
    QStringList needs;          ///< equipment a township clinic may not have; such steps can be hidden
    QStringList evidence;       ///< events that show it done ("drug:oxytocin"); empty = ticked by hand
    QString key;                ///< key of the cockpit ("F3"); empty = a digit
    QString bundle;             ///< letter of the first response it belongs to ("M", "O", "T", "I", "V", "E")
    std::optional<double> fromMl; ///< only from this loss on
    QString source;
    QString status;
    QString minutesStatus;
};

struct ProtocolStage {
    int number = 0; ///< 0 every birth, 1 warning, 2 treatment, 3 critical
    LocalText name;
    LocalText trigger; ///< its limits in words
    QString source;
    QString status;
    std::vector<ChecklistStep> steps;
};

struct ProtocolRole {
    QString code;
    LocalText name;
};

/// Who carries which roles when so many people are there.
struct ProtocolTeam {
    int people = 0;
    std::vector<QStringList> members; ///< codes of roles, a list for each person
};

/// The clinic's protocol for postpartum haemorrhage with its drugs: resources/checklists.
struct Protocol {
    QString code, edition, doi, source, status;
    LocalText title;
    QDate effective;
    QString signer; ///< the clinician who put it in force; empty until somebody signs
    std::vector<ProtocolRole> roles;
    std::vector<ProtocolTeam> teams;   ///< from the smallest
    std::vector<ProtocolStage> stages; ///< 0 … 3
    std::vector<SourcedLimit> figures; ///< every limit, in the order of the file
    PphLimits limits;
    std::vector<Drug> drugs;
    QHash<QString, LocalText> words; ///< what the log and the cockpit say, by code ("event.pad")

    /// Null if the stage has no list.
    const ProtocolStage* stage(int number) const;
    const Drug* drug(const QString& code) const;
    const ProtocolRole* role(const QString& code) const;
    const ChecklistStep* step(const QString& code) const;
    /// The greatest team of no more than `people`; the smallest if they are fewer still.
    const ProtocolTeam& team(int people) const;
    /// The word of a code; the code itself if nobody has given it one.
    LocalText word(const QString& code) const;
    const SourcedLimit* figure(const QString& code) const;
    /// Editions older than 24 months ask to be looked at again.
    bool dueForReview(const QDate& today) const { return today > effective.addMonths(24); }
};

/// Reads checklists/pph.json, pph_words.json and drugs.json of `resourcesDir`; every complaint names file and
/// line.
Result<std::shared_ptr<const Protocol>> loadProtocol(const QString& resourcesDir);

} // namespace muying::content
