#pragma once
#include "core/exchange/table.h"
#include "core/work/word_list.h"

namespace muying::exchange {

/// The list a reader of one language gets: id, kind, Chinese, text, state, source, places, and two empty
/// columns, 改为 for what it should read and 已审 to be marked where the text is right.
Table wordSheet(const std::vector<work::DraftWord>& words, Language language, const QString& clinic,
                const QDate& today);

/// The lines of such a file (XLSX or CSV) on which the reader decided: something stands in 改为 or in 已审.
/// InvalidInput if a column is missing.
Result<std::vector<work::ReadWord>> readWordSheet(const QString& path);

} // namespace muying::exchange
