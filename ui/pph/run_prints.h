#pragma once
#include "core/work/pph_run.h"
#include "core/work/pph_settings.h"
#include "ui/print/pph_chart.h"

namespace muying::ui {

class AppContext;

/// What a paper of the room is made from: the clinic, who prints, the run if the paper is about one.
struct RunPrint {
    AppContext& context;
    const content::Protocol& protocol;
    const work::PphSettings& settings;
    const work::PphRun* run = nullptr;
    bool bilingual = false; ///< Korean below the Chinese; the papers of a woman follow her own choice too
    bool large = false;     ///< the chart on A3
};

/// "timeline", "transfer", "handover", "family", "debrief", "chart", "doses", "kit".
Result<print::Document> runDocument(const RunPrint& print, const QString& paper);

} // namespace muying::ui
