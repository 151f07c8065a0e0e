#include "core/exchange/fhir.h"

#include "core/exchange/fhir_codes.h"
#include "core/exchange/file_in_place.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

namespace muying::exchange {

using namespace Qt::StringLiterals;
using record::Entry;
using record::SubjectKind;

namespace {

QString urn(const QString& id) {
    return u"urn:uuid:"_s + id;
}

QJsonObject resourceEntry(const QString& id, const QJsonObject& resource) {
    return {{u"fullUrl"_s, urn(id)}, {u"resource"_s, resource}};
}

QJsonObject patientJson(const record::Subject& subject, const QString& sex, bool withNames) {
    const QJsonObject& identity = subject.identity;
    const QString birth = identity.value("birth_date"_L1).toString();
    QJsonObject patient{{u"resourceType"_s, u"Patient"_s}, {u"id"_s, subject.id}};
    if (!sex.isEmpty())
        patient.insert(u"gender"_s, sex);
    if (!birth.isEmpty())
        patient.insert(u"birthDate"_s, withNames ? birth : birth.left(4));
    if (!withNames)
        return patient;
    patient.insert(u"name"_s, QJsonArray{QJsonObject{{u"text"_s, identity.value("name"_L1)}}});
    if (const QString phone = identity.value("phone"_L1).toString(); !phone.isEmpty())
        patient.insert(u"telecom"_s, QJsonArray{QJsonObject{{u"system"_s, u"phone"_s}, {u"value"_s, phone}}});
    if (const QString number = identity.value("handbook_no"_L1).toString(); !number.isEmpty())
        patient.insert(u"identifier"_s, QJsonArray{QJsonObject{{u"system"_s, u"urn:muying:handbook"_s},
                                                               {u"value"_s, number}}});
    return patient;
}

/// Name-based, so that the same value always gets the same id.
QString observationId(const Entry& entry, const QString& field) {
    static const QUuid space(u"{6f2f6ad1-7f5e-5a0a-9d0c-3b0a5a7b1e21}"_s);
    return QUuid::createUuidV5(space, entry.id + u'/' + field).toString(QUuid::WithoutBraces);
}

QJsonObject observationJson(const Entry& entry, const content::Field& field, const FhirCode& code,
                            const QString& patient) {
    const QJsonArray codings{QJsonObject{{u"system"_s, u"http://loinc.org"_s},
                                         {u"code"_s, code.loinc},
                                         {u"display"_s, code.display}},
                             QJsonObject{{u"system"_s, u"urn:muying:field"_s},
                                         {u"code"_s, entry.form + u'.' + field.code},
                                         {u"display"_s, field.label.zh}}};
    return {{u"resourceType"_s, u"Observation"_s},
            {u"id"_s, observationId(entry, field.code)},
            {u"status"_s, u"final"_s},
            {u"code"_s, QJsonObject{{u"coding"_s, codings}, {u"text"_s, field.label.zh}}},
            {u"subject"_s, QJsonObject{{u"reference"_s, urn(patient)}}},
            {u"effectiveDateTime"_s, entry.date.toString(Qt::ISODate)},
            {u"valueQuantity"_s, QJsonObject{{u"value"_s, *entry.answers.number(field.code)},
                                             {u"unit"_s, field.unit},
                                             {u"system"_s, u"http://unitsofmeasure.org"_s},
                                             {u"code"_s, code.ucum}}}};
}

class BundleMaker {
public:
    BundleMaker(const work::Desk& desk, const FhirCodes& codes, bool withNames)
        : m_desk(desk), m_codes(codes), m_withNames(withNames) {}

    Status addChart(const work::Chart& chart) {
        if (!chart.woman.subject.id.isEmpty()) {
            addPatient(chart.woman.subject, u"female"_s);
            for (const store::SubjectRow& pregnancy : chart.pregnancies) {
                if (Status added = addEntries(pregnancy.subject.id, chart.woman.subject.id); !added)
                    return added;
            }
            if (Status added = addEntries(chart.woman.subject.id, chart.woman.subject.id); !added)
                return added;
        }
        std::vector<store::SubjectRow> children = chart.children;
        if (chart.child && chart.woman.subject.id.isEmpty())
            children = {*chart.child};
        for (const store::SubjectRow& child : children) {
            addPatient(child.subject, sexOf(child.subject));
            if (Status added = addEntries(child.subject.id, child.subject.id); !added)
                return added;
        }
        return success();
    }

    QJsonObject bundle(const QDateTime& now) const {
        return {{u"resourceType"_s, u"Bundle"_s},
                {u"type"_s, u"collection"_s},
                {u"timestamp"_s, now.toOffsetFromUtc(now.offsetFromUtc()).toString(Qt::ISODate)},
                {u"entry"_s, m_entries}};
    }
    const FhirCounts& counts() const { return m_counts; }

private:
    static QString sexOf(const record::Subject& child) {
        const QString sex = child.identity.value("sex"_L1).toString();
        return sex == u"1"_s ? u"male"_s : sex == u"2"_s ? u"female"_s : u"unknown"_s;
    }

    void addPatient(const record::Subject& subject, const QString& sex) {
        m_entries.append(resourceEntry(subject.id, patientJson(subject, sex, m_withNames)));
        ++m_counts.patients;
    }

    Status addEntries(const QString& subject, const QString& patient) {
        const auto entries = m_desk.store().entries(subject);
        if (!entries)
            return entries.error();
        for (const Entry& entry : *entries) {
            const content::Form* form = m_desk.library().form(entry.form, entry.edition);
            if (entry.voided || !form)
                continue;
            for (const content::Field& field : form->fields) {
                const FhirCode* code = m_codes.of(entry.form, field.code);
                if (!code || field.unit != code->unit || !entry.answers.number(field.code))
                    continue;
                m_entries.append(resourceEntry(observationId(entry, field.code),
                                               observationJson(entry, field, *code, patient)));
                ++m_counts.observations;
            }
        }
        return success();
    }

    const work::Desk& m_desk;
    const FhirCodes& m_codes;
    bool m_withNames;
    QJsonArray m_entries;
    FhirCounts m_counts;
};

} // namespace

Result<QJsonObject> fhirBundle(const work::Desk& desk, const QString& subjectId, bool withNames,
                               FhirCounts& counts) {
    const auto chart = desk.chart(subjectId);
    if (!chart)
        return chart.error();
    if (chart->clinic)
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("muying::exchange",
                                                   "FHIR 只导出一名妇女或儿童的记录，没有写出文件。"));
    const auto codes = loadFhirCodes(desk.library());
    if (!codes)
        return codes.error();
    BundleMaker maker(desk, *codes, withNames);
    if (Status added = maker.addChart(*chart); !added)
        return added.error();
    counts = maker.counts();
    counts.codeStatus = codes->status;
    return maker.bundle(desk.clock().now());
}

Result<FhirCounts> exportFhir(work::Desk& desk, const QString& subjectId, bool withNames,
                              const QString& path) {
    FhirCounts counts;
    const auto bundle = fhirBundle(desk, subjectId, withNames, counts);
    if (!bundle)
        return bundle.error();
    const auto file = FileInPlace::begin(path);
    if (!file)
        return file.error();
    Status status = desk.store().audit(u"export"_s, u"fhir "_s + subjectId);
    if (status)
        status = (*file)->write(QJsonDocument(*bundle).toJson(QJsonDocument::Indented));
    if (status)
        status = (*file)->finish();
    if (!status)
        return status.error();
    return counts;
}

} // namespace muying::exchange
