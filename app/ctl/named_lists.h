#pragma once
#include "core/work/worklist.h"

#include <functional>

namespace muying::ctl {

/// A part of today's list that commands know by name: "overdue", "red", "visits" …
struct NamedList {
    const char* name;
    std::function<bool(const work::WorkItem&)> wants;
};

const NamedList* namedList(const QString& name); ///< null if there is none
QString listNames();                             ///< "all|overdue|…" for help texts
/// Help for "--list NAME".
QString listHelp();
/// The code of a declared list of everybody in care (resources/lists): "referrals", or "cases:red" where a
/// part of today's list has the same name. InvalidInput with all names if there is none.
Result<QString> caseListNamed(const QString& name);
/// How far into the future the list has to look.
work::DueGroup reachOf(const NamedList& list);

} // namespace muying::ctl
