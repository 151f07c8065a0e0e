#pragma once
#include "core/work/desk.h"

namespace muying::work {

/// A call or a visit as it is noted down. The codes are those of KEY_FOLLOWUP.
struct Contact {
    QString mode;    ///< kf_mode: "1" telephone, "2" home, "3" clinic, "4" WeChat or video, "5" text message
    QString reached; ///< kf_reached: "1" herself, "2" family, "3" no answer, "4" dead number, "5" not at home
    QDateTime at;    ///< invalid: now
    QString result;  ///< what was said or found
    QString action;  ///< kf_action; empty: go on following
    QDate next;      ///< next follow-up; invalid: by the interval in force
    QString by;      ///< empty: the user
};
/// Notes a contact as a KEY_FOLLOWUP with everything the records offer filled in; the follow-up task is
/// fulfilled when somebody was reached, and moved to the next day. InvalidInput without mode, reached or
/// result, or with a day after now.
Result<record::Entry> logContact(Desk& desk, const QString& subjectId, const Contact& contact);

/// The day of the next follow-up if somebody is reached on `from`; invalid when none of her groups is
/// followed.
QDate nextContactDay(const Desk& desk, const Chart& chart, const QDate& from);

/// One line of the log of contacts: follow-ups, sheets of the case file, and those registered by hand.
struct ContactLine {
    QString entryId, form;
    QDateTime at;
    LocalText mode, reached;
    bool counts = false; ///< somebody was reached
    QString result, by;
    QDate next;
};
std::vector<ContactLine> contactsOf(const content::Library& library, const Chart& chart); ///< newest first

} // namespace muying::work
