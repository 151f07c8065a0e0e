#pragma once
#include <QStringList>

namespace muying::pph {

// Codes the log knows; what they are called stands in log_words.h.
QStringList consciousnessWords(); ///< "alert" … "unresponsive"
QStringList findingWords();       ///< findings that are reasons to transfer
QStringList causeWords();         ///< the four Ts, and "none"
QStringList deviceWords();        ///< what hands and things do: compression, balloon, catheter …
QStringList toldWords();          ///< what the family was told or answered
QStringList transferWords();
QStringList callWords(); ///< whom somebody rang
QStringList outcomeWords();
QStringList reviewWords(); ///< debrief, root causes, closed actions
QStringList uterusWords();
QStringList bladderWords();
QStringList perineumWords();

} // namespace muying::pph
