#pragma once
#include "core/content/form.h"
#include "core/content/node.h"

#include <map>

namespace muying::content {

/// Named answer lists several fields share ("normal_abnormal").
using OptionSets = std::map<QString, std::vector<Option>>;

/// Reads resources/forms/option_sets.json: {"NAME":[{"c":"1","zh":…,"ko":…,"en":…}, …], …}.
Result<OptionSets> loadOptionSets(const QString& path);

/// Reads one form declaration and checks all that can be checked without other files. Every complaint of the
/// file is in the error, one "file:line: …" a line. `shared` are the sets "optionSet" may name besides those
/// the form declares itself.
Result<Form> loadForm(const QString& path, const OptionSets& shared = {});

/// Why `text` may not stand as Korean: no Hangul although it holds words, or Chinese characters; empty =
/// fine.
QString koreanComplaint(const LocalText& text);

} // namespace muying::content
