#pragma once
#include "core/content/library.h"
#include "core/store/store.h"

#include <functional>

namespace muying::ui {

/// The invented clinic for looking around. Its password is no secret: nobody in it exists.
struct SampleClinic {
    static QString login();
    static QString password();
    /// Opens the sample file unlocked, making it with `women` invented women on first use.
    static Result<std::unique_ptr<store::Store>> open(const QString& path, const content::Library& library,
                                                      const Clock& clock, int women,
                                                      const std::function<bool(int, int)>& progress);
};

} // namespace muying::ui
