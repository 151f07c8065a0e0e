#include "core/exchange/fhir_codes.h"

#include "core/content/node.h"

#include <algorithm>

namespace muying::exchange {

using namespace Qt::StringLiterals;
using content::Node;
using content::ObjectReader;
using content::Problems;

namespace {

FhirCode readFhirCode(const Node& node, const content::Library& library, Problems& problems) {
    ObjectReader reader(node, problems);
    FhirCode code{reader.string("field"), reader.string("unit"),    reader.string("loinc"),
                  reader.string("ucum"),  reader.string("display"), reader.optStrings("forms")};
    reader.finish();
    for (const QString& name : code.forms) {
        const content::Form* form = library.form(name);
        const content::Field* field = form ? form->field(code.field) : nullptr;
        const bool number =
            field && (field->type == content::FieldType::Int || field->type == content::FieldType::Decimal);
        if (!number || field->unit != code.unit)
            problems.add(node.line, u"%1.%2 is no number in \"%3\""_s.arg(name, code.field, code.unit));
    }
    return code;
}

} // namespace

const FhirCode* FhirCodes::of(const QString& form, const QString& field) const {
    const auto found = std::ranges::find_if(
        codes, [&](const FhirCode& code) { return code.field == field && code.forms.contains(form); });
    return found == codes.end() ? nullptr : &*found;
}

Result<FhirCodes> loadFhirCodes(const content::Library& library) {
    const QString path = library.folder() + u"/exchange/fhir.json"_s;
    const auto root = content::readJson(path);
    if (!root)
        return root.error();
    Problems problems(path);
    ObjectReader reader(*root, problems);
    FhirCodes codes;
    reader.string("edition");
    codes.status = reader.string("status");
    codes.source = reader.string("source");
    const Node* list = reader.array("observations");
    for (const Node& node : list ? list->items : std::vector<Node>{})
        codes.codes.push_back(readFhirCode(node, library, problems));
    reader.finish();
    if (!problems.empty())
        return problems.error();
    return codes;
}

} // namespace muying::exchange
