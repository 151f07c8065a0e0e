#pragma once
#include "core/work/desk.h"

#include <QJsonObject>

namespace muying::exchange {

/// What a FHIR R4 bundle holds of one woman and her children.
struct FhirCounts {
    int patients = 0, observations = 0;
    QString codeStatus; ///< "to_confirm": the LOINC codes are not checked yet
};

/// A Bundle (collection) with a Patient each and an Observation for every measured value that has a code in
/// resources/exchange/fhir.json; everything else is left out, nothing is guessed. Without names a Patient has
/// its file number, sex and year of birth only.
Result<QJsonObject> fhirBundle(const work::Desk& desk, const QString& subjectId, bool withNames,
                               FhirCounts& counts);
/// Writes it; the audit row first.
Result<FhirCounts> exportFhir(work::Desk& desk, const QString& subjectId, bool withNames,
                              const QString& path);

} // namespace muying::exchange
