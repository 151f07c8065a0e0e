#include "core/work/clinic_subject.h"

namespace muying::work {

using namespace Qt::StringLiterals;

Result<record::Subject> clinicSubject(Desk& desk) {
    const auto row = desk.store().subject(clinicSubjectId);
    if (row)
        return row->subject;
    if (row.error().code != ErrorCode::NotFound)
        return row.error();
    record::Subject clinic;
    clinic.id = clinicSubjectId;
    clinic.kind = record::SubjectKind::Clinic;
    clinic.opened = desk.clock().today();
    store::SaveRequest request;
    request.newSubjects.push_back(clinic);
    if (Status made = desk.store().saveAll({request}); !made)
        return made.error();
    return clinic;
}

std::vector<const content::Form*> clinicForms(const content::Library& library) {
    std::vector<const content::Form*> forms;
    for (const content::Form& form : library.forms()) {
        if (form.subject == u"clinic"_s && library.form(form.code) == &form)
            forms.push_back(&form);
    }
    return forms;
}

} // namespace muying::work
