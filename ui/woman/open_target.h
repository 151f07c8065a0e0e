#pragma once
#include "ui/woman/timeline.h"

namespace muying::ui {

/// What to open when a woman is opened without saying which form: her draft, else what is due first, else the
/// newest entry, else what registering still lacks.
TimelineTarget firstTarget(const work::Chart& chart, const content::Library& library,
                           const std::vector<store::Draft>& drafts, const QDate& today);

/// Completes a target: the stored entry it means (forms filled once, visits by number), or a new entry with
/// its column field filled. The entry has form and edition set; an unknown edition is left as stored.
record::Entry entryFor(const work::Chart& chart, const content::Form& form, const TimelineTarget& target);

/// Drafts of this woman, of her pregnancy, newest first.
std::vector<store::Draft> draftsOf(const store::Store& store, const work::Chart& chart);

} // namespace muying::ui
