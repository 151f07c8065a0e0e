#pragma once
#include "ui/print/form_pages.h"
#include "ui/print/referral_plan.h"

namespace muying::print {

/// What a slip is made from. Everything but the letterhead may be missing on a blank slip.
struct SlipFilling {
    const content::Library* library = nullptr;
    const record::Entry* letter = nullptr; ///< without id: identity filled in, the rest by hand
    const record::Entry* answer = nullptr; ///< of the plan's answer form
    record::Context context;
    std::vector<content::RiskColour> marks; ///< in force; the letter's own colour goes before it
};

/// One sheet A4 of three parts with cutting lines: stub, letter, return slip, each with the number. Texts
/// that do not fit go into `overflow`.
std::vector<Page> slipPages(const content::Form& form, const SlipPlan& plan, const SlipFilling& filling,
                            const Letterhead& head, std::vector<Overflow>& overflow);

} // namespace muying::print
