#pragma once
#include "core/content/form.h"
#include "core/content/node.h"

#include <map>

namespace muying::content {

/// Named answer lists several fields share ("normal_abnormal").
using OptionSets = std::map<QString, std::vector<Option>>;

/// Reads resources/forms/option_sets.json: {"NAME":[{"c":"1","zh":…,"ko":…,"en":…}, …], …}.
Result<OptionSets> loadOptionSets(const QString& path);

/// A form file, one field a line:
///
/// - head: code edition zh ko en subject dateField repeats rows columnField source koStatus editionLabel
/// notes
/// - optionSets, groups, sections; a section holds its fields
///
/// Keys of a field (* obligatory):
///
/// - code* type* zh* ko* en* origin*
/// - types: text int decimal date datetime bool choice multi
/// - origins: official dataset instrument project system
/// - typing: unit hint length lines digits decimals weeksDays
/// - limits (numbers or expressions) and relevance: min max warnMin warnMax required when columns check
/// - values: compute prefill (computations.h, Field::prefill)
/// - answers: options, optionSet or optionsFrom; blank; an option has c n zh ko en short only listed blank
/// - place in the grid: w ("2+4") row group join break sep head short
/// - official page: paper style slots signature
/// - de (national data element), status ("to_confirm")
///
/// Reads one form declaration and checks all that can be checked without other files. Every complaint of the
/// file is in the error, one "file:line: …" a line. `shared` are the sets "optionSet" may name besides those
/// the form declares itself.
Result<Form> loadForm(const QString& path, const OptionSets& shared = {});

/// Why `text` may not stand as Korean: no Hangul although it holds words, or Chinese characters; empty =
/// fine.
QString koreanComplaint(const LocalText& text);

} // namespace muying::content
