#pragma once
#include "core/pph/procedure_log.h"

namespace muying::pph {

/// What was answered, in words: "是", "面罩", "120 次/分钟", "13:05:20", "8（2+2+1+2+1）", "不适用".
QString answerWords(const content::Procedure& procedure, const ProcedureAnswer& answer, Language language);
/// The reason, what was given all the same, and what stands for it; empty if there is nothing to add.
QString answerRemark(const ProcedureAnswer& answer, Language language);
/// Time since the zero of the procedure as "+02:15" (minutes, seconds); before it "−00:40"; empty without.
QString sinceZero(const ProcedureLog& log, const content::Procedure& procedure, const QDateTime& at);

} // namespace muying::pph
