#pragma once
#include "core/content/library.h"
#include "core/store/store.h"

namespace muying::work {

/// Settings that change the declarations for one clinic. Both are lists that only grow, newest last; they
/// travel with the file.
inline constexpr QLatin1String deadlinesSetting{"deadlines"};
inline constexpr QLatin1String ruleEditionsSetting{"rule_editions"};

/// The declarations of `program` with what the clinic of the file changed in them. Damaged or ContentInvalid
/// when that cannot be read: judging by other rules than the clinic's would be worse than not judging.
Result<std::shared_ptr<const content::Library>> clinicLibrary(const store::Store& store,
                                                              const content::Library& program);

/// How often the clinic changed them so far: tells whether everybody was renewed since.
Result<int> clinicRuleChanges(const store::Store& store);

} // namespace muying::work
