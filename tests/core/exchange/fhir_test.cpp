// Values for other programs: only what has a code, with its unit, about the right patient.
#include "core/exchange/fhir.h"
#include "core/exchange/fhir_codes.h"
#include "tests/catch.h"
#include "tests/core/work/form_stage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace muying;
using namespace muying::exchange;
using namespace muying::tests;

namespace {

std::vector<QJsonObject> resourcesOf(const QJsonObject& bundle, const QString& type) {
    std::vector<QJsonObject> found;
    for (const QJsonValue& entry : bundle.value("entry"_L1).toArray()) {
        const QJsonObject resource = entry.toObject().value("resource"_L1).toObject();
        if (resource.value("resourceType"_L1) == type)
            found.push_back(resource);
    }
    return found;
}

} // namespace

TEST_CASE("Every code for other programs names a declared number in its unit") {
    const auto codes = loadFhirCodes(productLibrary());
    REQUIRE(codes);
    CHECK(codes->codes.size() > 15);
    CHECK(codes->of(u"ANC1"_s, u"sbp"_s)->loinc == u"8480-6"_s);
    CHECK(codes->of(u"DELIVERY_BABY"_s, u"weight_g"_s) == nullptr); // the baby's, in the mother's file
}

TEST_CASE("A bundle holds the woman and her child with every coded value once") {
    const FormStage& stage = readOnlyStage(Scene::Newborn);
    FhirCounts counts;
    const auto bundle = fhirBundle(*stage.clinic.desk, stage.subject, true, counts);
    REQUIRE(bundle);
    CHECK(bundle->value("resourceType"_L1) == u"Bundle"_s);
    const auto patients = resourcesOf(*bundle, u"Patient"_s);
    REQUIRE(patients.size() == 2);
    CHECK(counts.patients == 2);
    QSet<QString> ids;
    for (const QJsonValue& entry : bundle->value("entry"_L1).toArray())
        ids << entry.toObject().value("fullUrl"_L1).toString();
    CHECK(ids.size() == bundle->value("entry"_L1).toArray().size());
    const auto observations = resourcesOf(*bundle, u"Observation"_s);
    CHECK(static_cast<int>(observations.size()) == counts.observations);
    CHECK(observations.size() >= 4);
    bool pressure = false;
    for (const QJsonObject& observation : observations) {
        CHECK(ids.contains(observation.value("subject"_L1).toObject().value("reference"_L1).toString()));
        const QJsonObject value = observation.value("valueQuantity"_L1).toObject();
        CHECK(value.value("value"_L1).isDouble());
        CHECK_FALSE(value.value("code"_L1).toString().isEmpty());
        const QJsonArray codings = observation.value("code"_L1).toObject().value("coding"_L1).toArray();
        pressure = pressure || (codings[0].toObject().value("code"_L1) == u"8480-6"_s &&
                                codings[1].toObject().value("code"_L1) == u"ANC1.sbp"_s);
    }
    CHECK(pressure);
}

TEST_CASE("Without names a patient is a number, a sex and a year") {
    const FormStage& stage = readOnlyStage(Scene::Pregnant);
    FhirCounts counts;
    const auto bundle = fhirBundle(*stage.clinic.desk, stage.subject, false, counts);
    REQUIRE(bundle);
    const QByteArray text = QJsonDocument(*bundle).toJson();
    CHECK_FALSE(text.contains("李晓梅"));
    CHECK_FALSE(text.contains("telecom"));
    CHECK_FALSE(text.contains("identifier"));
    const auto patients = resourcesOf(*bundle, u"Patient"_s);
    REQUIRE(patients.size() == 1);
    CHECK(patients[0].value("birthDate"_L1).toString().size() == 4);
    CHECK(!fhirBundle(*stage.clinic.desk, u"nobody"_s, false, counts));
}
