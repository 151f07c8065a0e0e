#pragma once
#include "core/content/form_loader.h"

namespace muying::content {

/// Reads the lines of a form declaration: options and fields.
class FieldReader {
public:
    FieldReader(const OptionSets& sets, Problems& problems) : m_sets(sets), m_problems(problems) {}

    Field field(const Node& node, const QString& section);

private:
    void labels(ObjectReader& reader, Field& field);
    void limits(ObjectReader& reader, Field& field);
    void options(ObjectReader& reader, Field& field);
    void placement(ObjectReader& reader, Placement& place);
    void paper(ObjectReader& reader, Field& field);
    void blanks(ObjectReader& reader, Field& field);
    void columns(ObjectReader& reader, Field& field);
    ExprPtr expression(ObjectReader& reader, const char* key);

    const OptionSets& m_sets;
    Problems& m_problems;
};

/// One answer list; complains about double codes and Korean that is none.
std::vector<Option> readOptions(const Node& list, Problems& problems);
/// A text that may stand as {"zh":…,"ko":…,"en":…} or, when it is the same sign in all languages, as "…".
LocalText readBriefText(ObjectReader& reader, const char* key, Problems& problems);

} // namespace muying::content
