#pragma once
#include "core/growth/growth_tables.h"
#include "core/work/chart_context.h"
#include "core/work/kept_assessment.h"
#include "core/work/standing.h"
#include "ui/print/sheet.h"

namespace muying::print {

/// Everything a printout about a woman or a child is made from. Pointers must outlive the call.
struct PrintInput {
    const content::Library* library = nullptr;
    const work::Chart* chart = nullptr;
    Clinic clinic;
    QDateTime printedAt;
    QString printedBy;
    PaperLanguage language = PaperLanguage::Zh;
    bool sample = false; ///< the whole clinic is a sample; a sample woman is marked anyway
    const growth::GrowthTables* growth = nullptr; ///< for a child's growth charts; null = none are printed
};

/// Clinic settings as the store keeps them: name, department, phone.
Clinic clinicFrom(const QJsonObject& settings);
/// Paper language chosen for the woman on her cover (print_lang); Zh if nothing was chosen.
PaperLanguage paperLanguage(const work::Chart& chart);

/// What the pages share, worked out once from the input.
struct PrintFacts {
    explicit PrintFacts(const PrintInput& input);

    const PrintInput& input;
    work::Standing standing;
    std::optional<work::KeptAssessment> kept; ///< newest computed assessment
    const content::RuleSet* rules = nullptr;  ///< of `kept`, else the one in force
    QString womanName; ///< of the child in a child's chart; with 示例 behind a sample's name
    bool sample = false;

    const record::Answers& cover() const { return input.chart->cover(); }
    const record::Answers& episode() const { return input.chart->episode(); }
    Letterhead letterhead(const QString& booklet) const;
    /// The entry with what its form says about the present as of the day of printing (work::answersToday).
    record::Entry today(const record::Entry& entry) const;
    record::Context contextOf(const content::Form& form, const record::Entry& entry) const;
    /// Colours of the marks to print, highest first; empty = 未评. Never green while provisional.
    std::vector<content::RiskColour> marks() const;
    /// The entry that graded the colour in force; null = computed or not assessed.
    const record::Entry* grading() const;
};

} // namespace muying::print
