#pragma once
#include "core/base/language.h"
#include "core/content/expression.h"

#include <QStringList>

#include <vector>

namespace muying::content {

/// How soon a finding wants a doctor who can do more.
enum class Urgency {
    Now,    ///< refer at once (新生儿立即转诊)
    Soon,   ///< refer, or ask a specialist, and follow the result up
    Advise, ///< look again, counsel, measure again
};

/// A sentence a finding should bring to mind ("呼吸 ≥60 次/分：立即转诊"), with its source. It is shown
/// beside the form; it never fills a field.
struct Hint {
    QString code; ///< "CH_NV.temperature_high"
    QString form;
    ExprPtr when;       ///< over the answers of that form and other records, see Expression
    QStringList fields; ///< the fields it speaks of
    Urgency urgency = Urgency::Advise;
    LocalText text;
    QString source;
    QString status; ///< "verified" or "to_confirm"
    QString file;
    int line = 0;
};

/// Reads every *.json of `dir`; codes must be unique, and a missing or empty folder is an error: no hints
/// must never mean "nothing found".
Result<std::vector<Hint>> loadHints(const QString& dir);

} // namespace muying::content
