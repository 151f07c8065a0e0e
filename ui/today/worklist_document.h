#pragma once
#include "core/work/worklist.h"
#include "ui/print/page.h"

namespace muying::ui {

/// The rows of 今日 on paper, A4 upright, as many pages as they need; every mark with word and shape.
print::Document worklistDocument(const std::vector<const work::WorkItem*>& items, const QDateTime& at,
                                 const QString& clinic);

} // namespace muying::ui
