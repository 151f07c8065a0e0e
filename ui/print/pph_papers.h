#pragma once
#include "core/pph/handover.h"
#include "core/pph/log_words.h"
#include "ui/print/list_pages.h"

#include <functional>

namespace muying::print {

/// What the papers of a haemorrhage are made from. Pointers must outlive the call.
struct PphPaper {
    const content::Protocol* protocol = nullptr;
    const pph::RunLog* log = nullptr; ///< null for papers of the protocol alone (chart, dose card)
    pph::CockpitSettings settings;
    QDateTime now; ///< in the time of the run
    std::function<QString(const QString& userId)> userName;
    std::vector<std::pair<QString, QString>> phones; ///< whom, number
    Clinic clinic;
    QDateTime printedAt;
    QString printedBy;
    bool sample = false;
    PaperLanguage language = PaperLanguage::Zh;
};

/// Every line of the log in the order of time, corrections with what they correct.
Result<Document> pphTimeline(const PphPaper& paper);
/// The handover list with two places to sign; without them while an item is open.
Result<Document> pphHandover(const PphPaper& paper);
/// Summary for the receiving hospital and the sheet for the way. The slip in three parts is the referral's.
Result<Document> pphTransfer(const PphPaper& paper);
/// What the family was told, by whom, and their answer.
Result<Document> pphFamily(const PphPaper& paper);
/// Steps with target and real time, planted faults of a drill, and room for what was learnt.
Result<Document> pphDebrief(const PphPaper& paper);
/// Dose, interval, limit and contraindications of every drug of the protocol.
Document pphDoses(const PphPaper& paper);

} // namespace muying::print
