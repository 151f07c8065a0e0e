#pragma once
#include "core/growth/child_growth.h"
#include "core/schedule/immunisation.h"
#include "core/work/chart.h"
#include "ui/woman/header_band.h"

namespace muying::ui {

/// "18月17天", from two years on "2岁3月", in the language of the screen; empty before the birth.
QString childAgeText(const QDate& birth, const QDate& on);
/// "男", "女" or empty, by GB/T 2261.1.
QString childSexText(const QString& code);

/// The band over a child's page: name with sex and birth date, age (and corrected age), birth, mother, phone,
/// dangers, handbook number. Dangers are words behind a sign: high-risk newborn, severe growth findings,
/// doses that came too early, a file that was closed.
std::vector<HeaderBand::Item> childBandFacts(const work::Chart& chart, const content::Library& library,
                                             const growth::GrowthRecord& growth, const QDate& today);

/// The place of the risk mark for a child, who has none: a sign with a word; `danger` for a high-risk
/// newborn.
void paintChildMark(QPainter& painter, const QRect& rect, const QString& word, bool danger);

/// A plan with the child it points into.
struct ChildVaccines {
    ChildVaccines(const work::Chart& chart, const content::Library& library, const QDate& today);
    ChildVaccines(const ChildVaccines&) = delete;
    ChildVaccines& operator=(const ChildVaccines&) = delete;

    schedule::VaccineChild child;
    schedule::VaccinePlan plan;
};

/// "今天可种", "逾期 9 月", "过早接种", "已种 2026-01-08" …
QString doseStateText(const schedule::PlannedDose& dose, const QDate& today);

} // namespace muying::ui
