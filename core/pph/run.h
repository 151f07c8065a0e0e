#pragma once
#include <QDateTime>
#include <QStringList>

#include <optional>
#include <vector>

namespace muying::pph {

enum class BirthMode { Vaginal, Caesarean };

/// The birth the blood comes from; `at` is the birth of the last baby, none while nobody has told it.
struct Birth {
    BirthMode mode = BirthMode::Vaginal;
    std::optional<QDateTime> at;
    int babies = 1;
};

/// What drugs and volumes depend on. Nothing = not asked yet, which is never "no".
struct Woman {
    std::optional<double> prepregnancyKg;
    std::optional<double> termKg;
    std::optional<double> hbGPerL; ///< before birth
    std::optional<bool> asthma;
    std::optional<bool> hypertension;
    std::optional<bool> cardiovascularDisease;
    std::optional<bool> organDisease; ///< active disease of lung, liver or kidney
    std::optional<bool> glaucoma;
    std::optional<QStringList> allergies; ///< codes or names of drugs
    QString riskClass;                    ///< "low", "medium", "high" or empty
};

struct Vitals {
    std::optional<double> pulse; ///< per minute
    std::optional<double> sbp;   ///< mmHg
    std::optional<double> dbp;   ///< mmHg
    std::optional<double> rr;    ///< breaths per minute
    std::optional<double> spo2;  ///< %
    QString consciousness;       ///< "alert" … "unresponsive"; empty = not looked at
};

enum class EventKind {
    Pad,       ///< wetG, dryG
    Drape,     ///< ml: the running total of a calibrated drape
    Suction,   ///< ml, fluidMl: amniotic fluid or irrigation in it
    Visual,    ///< ml, a guess
    Vitals,    ///< vitals
    Bleeding,  ///< yes = controlled
    Concealed, ///< bleeding inside is suspected
    Drug,      ///< drug, route, dose, unit, purpose
    Infusion,  ///< drug, unitsPerHour
    InfusionStop,
    Order,    ///< may this dose be given now? nothing is given
    Fluid,    ///< ml; yes = colloid
    Hb,       ///< amount in g/L
    Placenta, ///< yes = delivered
    Bundle,   ///< every part of the first response has been started
    Finding,  ///< word: a reason to transfer ("rupture", …)
    Call,     ///< word: whom ("" or "receiving", …); yes = the receiving hospital agreed; hasMeans; text
    // What the stages do not look at; steps, papers and indicators do.
    Observe,  ///< vitals and observation: one slot of the hours after birth
    Massage,  ///< of the uterus
    Cause,    ///< word: one of causeWords(); yes = treated
    Device,   ///< word: one of deviceWords(); yes = in place; amount: mL in a balloon, pieces of packing
    Urine,    ///< ml
    Blood,    ///< word: product; ml
    Told,     ///< word: one of toldWords(); text: what was said, to whom
    Transfer, ///< word: one of transferWords(); text
    Note,     ///< text
    Review,   ///< word: one of reviewWords(): what was done afterwards; text
};

/// A dose as ordered or given. A continuous infusion carries its rate instead of an amount.
struct Dose {
    QString drug;
    QString route;
    QString unit;
    double amount = 0;
    bool prevention = false;
    std::optional<double> unitsPerHour;
    bool othersUnavailable = false; ///< no other uterotonic can be had
    double bagUnits = 0, bagMl = 0,
           bagMlPerHour = 0; ///< how an infusion was mixed; 0 = only the rate is known
};

/// What is looked at beside the vital signs when a slot is due; empty = not looked at.
struct Observation {
    QString uterus;                 ///< "firm", "soft", "mixed"
    QString bladder;                ///< "empty", "full", "catheter"
    QString perineum;               ///< "normal", "haematoma", "oozing", "pain"
    std::optional<double> fundusCm; ///< above the navel; negative = below
    std::optional<double> tempC;
};

/// One line of the log. Only the members its kind names are read.
struct Event {
    EventKind kind = EventKind::Vitals;
    QDateTime at;
    double wetG = 0, dryG = 0;
    double ml = 0, fluidMl = 0;
    double amount = 0;
    bool yes = false;
    bool hasMeans = true;
    Vitals vitals;
    Dose dose;
    Observation observation;
    QString word;
    QString text;
    QString ref; ///< of an order
};

/// Everything known of one birth; events in any order, those of one minute in the order they were written.
struct Run {
    Birth birth;
    Woman woman;
    std::vector<Event> events;
    /// The log was begun in labour: signs, fluids and drugs of the day before birth may stand in it.
    bool fromLabour = false;
};

} // namespace muying::pph
