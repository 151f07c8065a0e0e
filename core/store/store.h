#pragma once
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/record/entry.h"

#include <QJsonObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace muying::store {

enum class Role { Administrator, Doctor };

struct User {
    QString id;
    QString login;
    QString displayName;
    Role role = Role::Doctor;
    bool disabled = false;
};

struct NewUser {
    QString login;
    QString displayName;
    Role role = Role::Doctor;
    QString password;
};

/// Cost of turning a password into a key (Argon2id). Tests use Fast; a clinic always Moderate.
enum class KdfCost { Fast, Moderate };

/// A due window of a subject, as lists show it: nothing here names a person.
struct Task {
    QString subject;
    QString code;  ///< window or duty code ("ANC2", "report")
    QString key;   ///< tells repetitions of one code apart ("" or an assessment id)
    QDate from;    ///< may be done from this day
    QDateTime due; ///< end of the window; duties with clocks have a time
    QString state; ///< "open", "done", "missed", "not_applicable"
    QString form;  ///< form that fulfils it
    QString formKey;
    QString doneEntry;
};

/// Clear columns of a subject that lists need.
struct SubjectIndex {
    QString colour; ///< "", "green", "yellow", "orange", "red"; "" = not assessed
    bool purple = false;
    bool provisional = false;
    QDate dueDate;  ///< due date in use (EDD), or birth date of a child
    QString status; ///< "pregnant", "postpartum", "closed" …
};

struct SubjectRow {
    record::Subject subject;
    SubjectIndex index;
    /// The row was changed behind our back or is broken: its identity is empty, its columns are not to be
    /// trusted, and saving it is refused. Lists must show it as damaged, never leave it out.
    bool damaged = false;
};

/// Typing that is not saved yet: raw, before validation.
struct Draft {
    QString subject;
    QString form;
    QString entry; ///< entry being changed; empty = a new one
    QString author;
    QDateTime savedAt;
    QJsonObject raw; ///< what stood in the fields
};

/// Everything one save writes, in one transaction.
struct SaveRequest {
    std::vector<record::Subject> newSubjects;
    std::optional<record::Subject> subject;       ///< changed subject (identity, closed)
    std::vector<record::Subject> changedSubjects; ///< further changed subjects, treated alike
    record::Entry entry;                          ///< id empty = new; version = the version it was read at
    std::vector<std::pair<QString, SubjectIndex>> indexes; ///< subject id → clear columns
    std::vector<std::pair<QString, std::vector<Task>>>
        tasks;                       ///< subject id → all its tasks, replacing the old
    std::vector<record::Entry> more; ///< further entries saved with it (computed assessment)
    /// Settings written with it (running numbers, versioned lists of the clinic); null removes.
    std::vector<std::pair<QString, QJsonValue>> settings;
    /// Action and target of further audit rows ("merge", subject id).
    std::vector<std::pair<QString, QString>> audits;
};

/// One moment of a run (live checklist, birth): appended, never changed.
struct Event {
    QString run;
    qint64 seq = 0; ///< 1, 2, 3 … within the run
    QDateTime at;
    QString author;
    QJsonObject what;
};

/// A run as lists show it: how long it is and its newest event.
struct RunRow {
    QString run;
    qint64 events = 0;
    QDateTime startedAt;
    Event last;
    bool damaged = false; ///< an event is missing or does not open: `last` is then empty
};

struct AuditRow {
    qint64 seq = 0;
    QDateTime at;
    QString user;
    QString action;
    QString target;
};

struct VerifyReport {
    qint64 subjects = 0, entries = 0, versions = 0, drafts = 0, events = 0, auditRows = 0;
    QStringList problems; ///< empty = everything opened and chained
};

/// The one encrypted SQLite file of a clinic. Not thread-safe; one object per thread and file.
class Store {
public:
    struct Created {
        std::unique_ptr<Store> store; ///< unlocked as the administrator
        QString recoveryCode;         ///< shown once, never stored
    };
    /// Makes a new file; refuses an existing one.
    static Result<Created> create(const QString& path, const QJsonObject& clinic,
                                  const NewUser& administrator, const Clock& clock,
                                  KdfCost cost = KdfCost::Moderate);
    /// Opens a file, climbing the schema ladder after a verified copy. Busy if another process has it,
    /// NewerVersion if a newer program wrote it, Damaged, ReadOnly, NotFound. The store is locked.
    static Result<std::unique_ptr<Store>> open(const QString& path, const Clock& clock);
    ~Store();

    QString path() const;
    /// WrongPassword, or Damaged if the user's key itself is broken.
    Status unlock(const QString& login, const QString& password);
    /// Sets a new password for an administrator by the printed recovery code; the store stays locked.
    /// InvalidInput if the code is mistyped (its check group does not fit), WrongPassword if it is another's.
    Status recover(const QString& recoveryCode, const QString& login, const QString& newPassword);
    void lock(); ///< wipes the keys from memory
    bool isUnlocked() const;
    const User& user() const;           ///< who unlocked it
    Result<QStringList> logins() const; ///< enabled users, readable while locked
    /// Sentences about what the last unlock noticed: missing rows, failed attempts to unlock.
    QStringList alerts() const;

    // --- users (administrator only, except changeOwnPassword and userName); passwords have 8 to 128
    // characters
    Result<std::vector<User>> users() const;
    Status addUser(const NewUser& user, KdfCost cost = KdfCost::Moderate);
    Status resetPassword(const QString& login, const QString& newPassword); ///< also enables a disabled user
    Status disableUser(const QString& login); ///< never oneself, so an administrator always remains
    Status changeOwnPassword(const QString& oldPassword, const QString& newPassword);
    /// Makes the printed recovery sheet invalid and returns the code for a new one (lost sheet, or the
    /// program ended before the first was printed). Administrator only.
    Result<QString> renewRecoveryCode();
    QString userName(const QString& userId) const; ///< display name; the id itself if unknown

    // --- records
    Result<std::vector<SubjectRow>> subjects() const; ///< all, identities opened
    Result<SubjectRow> subject(const QString& id) const;
    Result<std::vector<SubjectRow>> children(const QString& parentId) const;
    Result<std::vector<record::Entry>>
    entries(const QString& subjectId) const; ///< newest version each, voided too
    /// Newest versions of all entries of a form dated from `from` to `to`, both included, of everybody;
    /// voided too. Damaged if one does not open.
    Result<std::vector<record::Entry>> entriesOfForm(const QString& form, const QDate& from,
                                                     const QDate& to) const;
    Result<record::Entry> entry(const QString& entryId) const;
    Result<std::vector<record::Entry>> versions(const QString& entryId) const; ///< oldest first, newest last
    /// Entry, version, tasks, index columns and audit row in one transaction; drops the draft of that form.
    /// Conflict if the entry was changed since it was read, or is void. Version 0 is a new entry; it may
    /// bring its own id. Author and time are set here.
    Result<record::Entry> save(const SaveRequest& request);
    /// Many saves in one transaction (sample clinic, import). A request whose entry has no form saves no
    /// entry.
    Status saveAll(const std::vector<SaveRequest>& requests);
    Status voidEntry(const QString& entryId, const QString& reason, const SaveRequest& consequences);

    // --- drafts
    Status putDraft(const Draft& draft);       ///< author and time are set here; one per author
    Result<std::vector<Draft>> drafts() const; ///< of all authors, newest first
    Status dropDraft(const QString& subject, const QString& form, const QString& entry);

    // --- runs
    /// Stamped with the clock and the unlocked user.
    Result<Event> appendEvent(const QString& run, const QJsonObject& what);
    Result<std::vector<Event>> events(const QString& run) const; ///< in order
    Result<std::vector<RunRow>> runs() const;                    ///< every run, the one that moved last first

    // --- lists
    Result<std::vector<Task>> tasks() const; ///< open ones of all subjects
    Result<std::vector<Task>> tasksOf(const QString& subjectId) const;
    /// Replaces tasks and index columns only (midnight, new rule edition).
    Status refresh(const std::vector<std::pair<QString, SubjectIndex>>& indexes,
                   const std::vector<std::pair<QString, std::vector<Task>>>& tasks);

    // --- settings, audit, upkeep
    /// Null if unset. "language", "theme", "font_size", "lock_minutes" and "backup_generations" are kept
    /// clear and can be read while locked; all others are sealed.
    Result<QJsonValue> setting(const QString& key) const;
    Status setSetting(const QString& key, const QJsonValue& value); ///< null removes
    Status audit(const QString& action, const QString& target); ///< the target is sealed, the action is not
    Result<std::vector<AuditRow>> auditRows(int newest) const;
    Result<VerifyReport> verify() const;
    /// Online backup into `folder` (which must exist); the copy is opened and verified before success is
    /// reported. Keeps the newest "backup_generations" (10) copies of this file there. Returns its path.
    Result<QString> backupTo(const QString& folder) const;
    QJsonObject clinic() const; ///< readable while locked
    Status setClinic(const QJsonObject& clinic);

private:
    class Impl;
    explicit Store(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace muying::store
