#pragma once
#include "core/exchange/table.h"
#include "ui/print/list_pages.h"
#include "ui/woman/women_model.h"

namespace muying::ui {

class AppContext;

/// What a list on paper or in a spreadsheet is called, and what was asked for.
struct WomenListName {
    LocalText title; ///< "橙色；流动孕产妇"
    QString code;    ///< for the audit: "orange+floating"
    QString filter;  ///< "村 示例村，负责人 崔示例"
    QString person;  ///< set: a page for this person to work with: columns for the pen
};

/// The list for paper, as it stands on the screen.
print::ListPaper womenPaper(const AppContext& context, const WomenModel& model, const WomenListName& name);
/// The same for a spreadsheet; days are days, colours are colours.
exchange::Table womenTable(const AppContext& context, const WomenModel& model, const WomenListName& name);
/// "橙色 2026-11-23.xlsx" in the folder of documents, a free name.
QString womenTablePath(const WomenListName& name, const QDate& today);

} // namespace muying::ui
