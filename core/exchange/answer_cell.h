#pragma once
#include "core/content/library.h"
#include "core/exchange/table.h"
#include "core/record/answers.h"

namespace muying::exchange {

/// Kind of column that holds the stored values of a field.
ColumnType columnTypeOf(const content::Field& field);
/// The stored value as a cell: numbers, days and moments as such, options by their codes (several joined by
/// ";"), truth as true/false. What does not fit the type (an older program's value) stands as its JSON text.
Cell cellOfAnswer(const content::Field& field, const record::Answers& answers);
/// The way back. Options may also be given by their words in any language, truth by 是/否. A sentence
/// (without place) if the text cannot be a value of the field; null for an empty cell.
Result<QJsonValue> answerOfCell(const content::Field& field, const Cell& cell);
/// Is the stored value different from what a person reads, so that both are worth a column?
bool isShownOtherwise(const content::Field& field);

} // namespace muying::exchange
