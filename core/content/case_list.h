#pragma once
#include "core/base/language.h"
#include "core/base/result.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace muying::content {

/// A column a list of women or children may show.
struct CaseColumn {
    QString code; ///< one of caseColumns()
    LocalText title;
};

/// One named list: everyone of whom all conditions are true. An empty condition asks nothing.
struct CaseList {
    QString code; ///< "orange"
    LocalText title, hint;
    bool ofChildren = false;
    QStringList status;              ///< "pregnant", "postpartum" …; of children "in_care"
    QStringList colours;             ///< one of them, "purple" included
    std::optional<int> gaFrom;       ///< from this gestation in days
    std::optional<int> postpartumTo; ///< until this day after the birth
    std::optional<int> ageTo;        ///< of a child: until this day of life
    QStringList marks;               ///< all of them, see caseMarks()
    QStringList sort;                ///< keys in order, see caseSortKeys()
    QStringList columns;             ///< codes in order
    int line = 0;
};

/// What may be asked of a line: "unassessed", "unscreened", "report" (a report duty is open), "referral" (a
/// letter to write or an answer to wait for), "late_visit" (an antenatal or postpartum visit is overdue),
/// "floating" (not registered here), "appointment" (a visit or admission agreed within the week), "follow_up"
/// (a follow-up is due), "high_risk" (of a child).
const QStringList& caseMarks();
/// "late", "colour", "due", "edd", "birth", "name", "village", "responsible".
const QStringList& caseSortKeys();
const QStringList& caseColumns();

struct CaseListSet {
    std::vector<CaseList> lists;
    std::vector<CaseColumn> columns;
    const CaseList* list(const QString& code) const;
    const CaseColumn* column(const QString& code) const;
};

/// Reads the file of the lists; the error lists every complaint as "file:line: …".
Result<CaseListSet> loadCaseLists(const QString& path);

} // namespace muying::content
