#pragma once
#include "core/work/appointments.h"
#include "core/work/desk.h"

namespace muying::work {

/// One woman or child as the lists of the clinic show her. Made from the sealed identity, the clear columns
/// and the open tasks alone: no chart is opened.
struct CaseRow {
    QString womanId, pregnancyId, childId; ///< of a child: womanId is its mother's file, or empty
    QString name, nameKo, motherName;
    int ageYears = 0;
    QString gravidaPara; ///< "G3P1"
    std::optional<int> gaDays, daysPostpartum, ageDays;
    QDate edd, birthDate; ///< birth date of a child
    QString status;       ///< of the pregnancy ("pregnant" …) or the child ("in_care")
    QString colour;       ///< "", "green" …
    bool purple = false, provisional = false, suggested = true;
    QStringList clauses; ///< behind the colour in force; words: clauseWords()
    QString responsible, responsiblePhone, villageDoctor, town, village, phone;
    bool assigned = false; ///< a responsible person was assigned, not only the doctor of the cover
    bool floating = false, highRisk = false, damaged = false;
    LocalText next;   ///< what is to be done first
    store::Task task; ///< what Enter opens; code empty = nothing is open
    QDate nextDue;
    int daysLate = 0;
    std::optional<qint64> secondsLeft; ///< of the report duty that ends first
    QDate nextFollowUp, lastContact;
    std::vector<Appointment> agreed; ///< open ones
    QStringList marks;               ///< content::caseMarks() that hold
    QStringList lists;               ///< codes of the lists it stands in

    /// "O1.2 BMI≥28；P1.2 梅毒", the two that weigh most.
    LocalText clauseWords(const content::RuleSet& rules) const;
};

struct CaseLists {
    QDateTime at;
    std::vector<CaseRow> rows;
    QHash<QString, int> counts; ///< code of a list → how many
    const content::CaseListSet* declared = nullptr;

    /// Rows of a list in its order; empty for an unknown code.
    std::vector<const CaseRow*> of(const QString& code) const;
};

/// Every woman in care and every child in care with the lists they stand in: one pass over the file.
Result<CaseLists> caseLists(Desk& desk);

} // namespace muying::work
