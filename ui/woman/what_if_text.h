#pragma once
#include "ui/woman/risk_view.h"

namespace muying::ui {

/// "体重 ≤72.5 kg（体重指数＜28）": the change of one fact in words. A limit of the BMI is given as the
/// weight at her height, rounded to the side that really crosses it.
QString whatIfText(const RiskView& risk, const risk::WhatIf& change);

} // namespace muying::ui
