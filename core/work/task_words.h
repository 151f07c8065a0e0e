#pragma once
#include "core/work/worklist.h"

namespace muying::work {

/// "第1次产前检查；转诊单、橙色分级报告单"; a single task keeps its hint in brackets.
LocalText lineWords(const content::Library& library, const store::Task& first,
                    const std::vector<store::Task>& others);
/// "百白破疫苗第4剂" of a dose of the immunisation table; the code itself if the table does not know it.
LocalText doseTitle(const content::Library& library, const QString& code);
/// The slot an agreed visit belongs to; null for anything else.
const content::Window* slotOfAppointment(const content::Library& library, const store::Task& task);

} // namespace muying::work
