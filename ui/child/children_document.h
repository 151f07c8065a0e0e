#pragma once
#include "ui/child/children_model.h"
#include "ui/print/list_pages.h"

namespace muying::ui {

class AppContext;

/// The list of children for paper, as it stands on the screen; `title` and `filter` say what was asked for.
print::ListPaper childrenPaper(const AppContext& context, const ChildrenModel& model, const LocalText& title,
                               const QString& filter);

} // namespace muying::ui
