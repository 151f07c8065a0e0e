#pragma once
#include "core/content/library.h"

namespace muying::exchange {

/// A measured field with its international code (resources/exchange/fhir.json).
struct FhirCode {
    QString field;
    QString unit;      ///< as the form declares it
    QString loinc;     ///< "8480-6"
    QString ucum;      ///< the same unit for other programs: "mm[Hg]"
    QString display;   ///< name of the code
    QStringList forms; ///< where the field is measured on the patient herself
};

struct FhirCodes {
    QString source, status; ///< "to_confirm" until somebody has checked the codes
    std::vector<FhirCode> codes;
    const FhirCode* of(const QString& form, const QString& field) const;
};

/// Every complaint names file and line: a form, field or unit that is not declared so.
Result<FhirCodes> loadFhirCodes(const content::Library& library);

} // namespace muying::exchange
