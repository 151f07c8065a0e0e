#pragma once
#include "core/content/library.h"
#include "core/record/validation.h"
#include "core/risk/assessment.h"
#include "core/store/store.h"
#include "core/work/chart.h"
#include "core/work/merge.h"
#include "core/work/moves.h"

#include <functional>

namespace muying::work {

/// A change of one field between two versions of an entry.
struct FieldChange {
    int version = 0;
    QDateTime at;
    QString author; ///< name of the user, or the id if she is not known any more
    QString field;
    QString before, after; ///< display text
};

/// A woman who may be the same as the one being registered.
struct DuplicateHit {
    QString womanId;
    QString why; ///< sentence: same ID number / same name and birth date / same phone
};

/// What a doctor does at her desk, on top of the store: every screen and muyingctl go through here.
class Desk {
public:
    Desk(store::Store& store, const content::Library& library, const Clock& clock);

    store::Store& store() { return m_store; }
    const store::Store& store() const { return m_store; }
    /// The declarations as this clinic works with them: those of the program, its own ends of windows,
    /// editions of the rules it loaded. A reference stays valid as long as the desk.
    const content::Library& library() const { return *m_libraries.back(); }
    const content::Library& programLibrary() const { return *m_libraries.front(); } ///< as shipped
    /// Reads what the clinic changed in the declarations (settings "deadlines" and "rule_editions"); done by
    /// itself when the first chart is opened. Damaged or ContentInvalid: nothing may be judged then.
    Status readClinicRules() const;
    /// After one of them was changed: reads them again.
    Status renewClinicRules();
    const Clock& clock() const { return m_clock; }
    /// Language of the field names in messages about answers.
    void setLanguage(Language language) { m_language = language; }
    /// Computed fields that need the growth references; without it they stay empty.
    void setOutside(record::OutsideComputation outside) { m_outside = std::move(outside); }
    const record::OutsideComputation& outside() const { return m_outside; }

    /// Chart of a woman, a pregnancy or a child; a joined file opens the one it was joined to.
    Result<Chart> chart(const QString& subjectId) const;
    /// Saves a new woman (WOM_COVER answers). Duplicates do not block; ask duplicates() first.
    Result<record::Subject> registerWoman(const record::Answers& cover, const QStringList& acknowledged = {});
    /// Other women with the same ID number, the same name and birth date, or the same phone and a similar
    /// name. `exceptWoman` is left out (when her own cover is being changed).
    Result<std::vector<DuplicateHit>> duplicates(const record::Answers& cover,
                                                 const QString& exceptWoman = {}) const;
    /// Opens a pregnancy of the woman and saves its PREG_EPISODE entry. Conflict while another one is open.
    Result<record::Subject> openPregnancy(const QString& womanId, const record::Answers& episode,
                                          const QStringList& acknowledged = {});
    /// Saves a new child (CH_ID answers). `motherId` is her file or the pregnancy the child was born of;
    /// empty if she has none. A child born in a recorded birth is registered by saving its DELIVERY_BABY.
    Result<record::Subject> registerChild(const QString& motherId, const record::Answers& card,
                                          const QStringList& acknowledged = {});
    /// What a new entry of `form` offers by itself: declared prefills, and for a child what its mother's
    /// record says of the birth.
    record::Answers offered(const Chart& chart, const content::Form& form) const;
    /// Takes a woman, a pregnancy or a child out of care, or back into it. One transaction.
    Status close(const QString& subjectId, const Departure& departure);
    Status reopen(const QString& subjectId, const Arrival& arrival);
    /// Joins a file kept twice to the one that stays; both of a kind. Refused while the two contradict each
    /// other. Entries stay where they are; undoMerge() gives back both files as they were.
    Status merge(const QString& keptId, const QString& joinedId, const QString& reason);
    Status undoMerge(const QString& joinedId, const QString& reason);
    Result<std::vector<Merge>> merges(const QString& keptId) const; ///< in force, oldest first

    /// Validates, computes, re-assesses, recomputes tasks and saves, all in one transaction. The subject may
    /// be the woman or the pregnancy, or a child; the form decides whose entry it is. InvalidInput if a value
    /// is impossible or an unlikely one is not in `acknowledged`; nothing is saved then. Missing answers are
    /// allowed.
    Result<record::Entry> saveEntry(record::Entry entry, const QStringList& acknowledged = {});
    /// The same for several entries of one woman or child that belong together: all are saved in one
    /// transaction, or none. Each is judged with those before it in place. Not for records of a birth. The
    /// last one comes back.
    Result<record::Entry> saveTogether(std::vector<record::Entry> entries,
                                       const QStringList& acknowledged = {});
    Status voidEntry(const QString& entryId, const QString& reason);
    /// Registers a task without a form as done (home visit, case file, referral) on `date`.
    Result<record::Entry> markDone(const store::Task& task, const QDate& date, const QString& note);

    /// Context for validation and expressions of a form about this subject. `editing` is the entry being
    /// filled (null: a new one); "latest earlier" records leave it out. Points into `chart`.
    record::Context contextFor(const Chart& chart, const content::Form& form,
                               const record::Entry* editing = nullptr) const;
    /// The colour as it would be with `unsaved` in place of the stored entry of that form.
    Result<risk::Assessment> assess(const Chart& chart, const record::Entry* unsaved = nullptr) const;
    Result<risk::Input> riskInput(const Chart& chart, const record::Entry* unsaved = nullptr) const;
    /// Changes field by field, oldest first; version 1 lists what was first entered.
    Result<std::vector<FieldChange>> history(const QString& entryId, const QString& field = {},
                                             Language language = Language::Zh) const;

    /// Recomputes colour and tasks of every pregnancy and child for which the calendar alone may have changed
    /// something since the last time (midnight, clock change, new edition of the rules). Returns how many
    /// were looked at.
    Result<int> refreshDue(const std::function<bool(int done, int total)>& progress = {});

private:
    /// Checks and labels an entry about to be saved into `chart`; what its number uses up goes to `request`.
    Status prepare(const Chart& chart, record::Entry& entry, const QStringList& acknowledged,
                   store::SaveRequest& request) const;
    Status followVoidedBirth(Chart& chart, const record::Entry& voided, store::SaveRequest& request) const;
    void followBirth(Chart& chart, record::Entry& entry, store::SaveRequest& request) const;
    Result<record::Entry> savePrepared(Chart& chart, record::Entry entry, store::SaveRequest request);
    /// Brings what the mother's record says of a birth into the files of her children; registers the newborn.
    Status followChildren(const Chart& before, const Chart& after, store::SaveRequest& request) const;

    store::Store& m_store;
    /// The declarations of the program, behind them what became of them; the last one is in use.
    mutable std::vector<std::shared_ptr<const content::Library>> m_libraries;
    mutable bool m_rulesRead = false;
    const Clock& m_clock;
    Language m_language = Language::Zh;
    record::OutsideComputation m_outside;
};

/// The same for all pregnancies, whatever their review days say.
Status refreshAll(Desk& desk);

} // namespace muying::work
