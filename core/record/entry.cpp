#include "core/record/entry.h"

namespace muying::record {

QString subjectKindName(SubjectKind kind) {
    switch (kind) {
    case SubjectKind::Woman:
        return QStringLiteral("woman");
    case SubjectKind::Pregnancy:
        return QStringLiteral("pregnancy");
    case SubjectKind::Child:
        return QStringLiteral("child");
    case SubjectKind::Clinic:
        return QStringLiteral("clinic");
    }
    return QStringLiteral("woman");
}

} // namespace muying::record
