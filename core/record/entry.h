#pragma once
#include "core/record/answers.h"

#include <QDateTime>

namespace muying::record {

enum class SubjectKind { Woman, Pregnancy, Child, Clinic };
QString subjectKindName(SubjectKind kind); ///< "woman"

/// Someone or something records are about. `identity` is what search and headers need
/// (name, phone, …), sealed in the store.
struct Subject {
    QString id; ///< UUID without braces
    SubjectKind kind = SubjectKind::Woman;
    QString parent; ///< woman of a pregnancy, mother of a child; empty for a woman
    QDate opened;
    QDate closed; ///< invalid while open
    QJsonObject identity;
};

/// One filled form about a subject. Version 1 is the first save; nothing is ever overwritten.
struct Entry {
    QString id;
    QString subject;
    QString form;
    QString edition;
    QDate date; ///< clinical date, from the form's date field
    int version = 0;
    QString author; ///< user id
    QDateTime savedAt;
    bool voided = false;
    QString voidReason;
    Answers answers;
};

} // namespace muying::record
