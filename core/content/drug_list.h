#pragma once
#include "core/base/language.h"
#include "core/base/result.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace muying::content {

/// A figure with its origin, as it stands beside every limit of a drug.
struct DrugFigure {
    double value = 0;
    QString source;
    QString status; ///< "verified" or "to_confirm"
};

/// One way a drug is given. Amounts in the drug's own unit.
struct DrugDose {
    QString purpose; ///< "prevention" or "treatment"
    QStringList routes;
    double min = 0;
    double max = 0;
    QStringList modes;       ///< births it is registered for; empty = every birth
    bool lastResort = false; ///< only where no other uterotonic can be had
    LocalText note;
    QString source;
    QString status;
};

/// Whom a drug must not, or only with care, be given to.
struct DrugContraindication {
    QString condition;  ///< "asthma", …; those the program cannot know are for the doctor to ask
    bool blocks = true; ///< false = with caution
    bool asked = false; ///< true = the doctor asks; the program has no answer to compare
    LocalText name;
    QString source;
    QString status;
};

/// Rate of a continuous infusion, units per hour: national range, and the limit above which it is refused.
struct DrugRate {
    double min = 0, max = 0, limit = 0;
    QString source, status, limitSource, limitStatus;
};

/// A usual bag of an infusion with its speed.
struct DrugBag {
    double units = 0, ml = 0, mlPerHour = 0;
    double unitsPerHour() const { return units / ml * mlPerHour; }
};

struct Drug {
    QString code;
    LocalText name;
    QString unit; ///< "U", "ug", "mg" or "g"
    QString storage;
    std::vector<DrugDose> doses;
    QStringList noPush; ///< routes refused because an undiluted push harms
    QString noPushSource, noPushStatus;
    std::optional<DrugFigure> max24h;       ///< sum over rolling 24 hours, infusions included
    std::optional<DrugFigure> maxDoses;     ///< doses of one course of treatment
    std::optional<DrugFigure> interval;     ///< minutes between two doses
    std::optional<DrugFigure> window;       ///< minutes after birth in which the first dose may start
    std::optional<DrugFigure> repeatWindow; ///< hours after the first dose in which it may be repeated
    std::optional<DrugRate> rate;
    std::vector<DrugBag> bags;       ///< within the rate, the fastest first
    bool repeatOnlyBleeding = false; ///< a further dose only while she bleeds
    bool uterotonic = true;
    bool secondLine = false; ///< what may follow when oxytocin is not enough
    std::vector<DrugContraindication> contraindications;

    /// The ways it may be given for a purpose.
    std::vector<const DrugDose*> dosesFor(const QString& purpose) const;
};

/// Reads a drug file; the error holds a line "file:line: …" for every complaint.
Result<std::vector<Drug>> loadDrugs(const QString& path);

/// Conditions of a woman a contraindication may be compared with.
QStringList knownConditions();

} // namespace muying::content
