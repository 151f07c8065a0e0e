#pragma once
#include "core/base/language.h"

#include <QStringList>

namespace muying {

/// What stands between the parts of a list in a sentence.
enum class Between {
    Words,    ///< names, codes: "、" in Chinese, ", " elsewhere
    Parts,    ///< parts of one statement: "，" in Chinese, ", " elsewhere
    Sentences ///< statements of their own: "；" in Chinese, "; " elsewhere
};

/// The items as one text with the marks of `language`; empty items are left out.
QString listed(const QStringList& items, Between between, Language language);

} // namespace muying
