#pragma once
#include "core/content/library.h"
#include "core/record/validation.h"
#include "core/risk/assessment.h"
#include "core/store/store.h"

namespace muying::work {

/// A woman with one pregnancy, all entries loaded: what the page shows.
struct Chart {
    store::SubjectRow woman;
    std::optional<store::SubjectRow> pregnancy;
    std::vector<store::SubjectRow> pregnancies; ///< newest first
    std::vector<record::Entry> entries;         ///< of both, not voided, by date
    std::vector<store::Task> tasks;
};

/// A change of one field between two versions of an entry.
struct FieldChange {
    int version = 0;
    QDateTime at;
    QString author;
    QString field;
    QString before, after; ///< display text
};

/// Identity of a woman as typed into WOM_COVER, plus what duplicates are judged by.
struct DuplicateHit {
    QString womanId;
    QString why; ///< sentence: same ID number / same name and birth date / same phone
};

/// What a doctor does at her desk, on top of the store: every screen and muyingctl go through here.
class Desk {
public:
    Desk(store::Store& store, const content::Library& library, const Clock& clock);

    store::Store& store() { return m_store; }
    const content::Library& library() const { return m_library; }
    const Clock& clock() const { return m_clock; }

    Result<Chart> chart(const QString& subjectId) const; ///< woman or pregnancy id
    /// Saves a new woman (WOM_COVER answers). Duplicates do not block; ask duplicates() first.
    Result<record::Subject> registerWoman(const record::Answers& cover);
    Result<std::vector<DuplicateHit>> duplicates(const record::Answers& cover) const;
    /// Opens a pregnancy of the woman and saves its PREG_EPISODE entry.
    Result<record::Subject> openPregnancy(const QString& womanId, const record::Answers& episode);
    /// Validates, computes, re-assesses, recomputes tasks and saves, all in one transaction.
    /// `acknowledged` lists fields whose unlikely values the doctor confirmed.
    Result<record::Entry> saveEntry(record::Entry entry, const QStringList& acknowledged = {});
    Status voidEntry(const QString& entryId, const QString& reason);
    /// Context for validation and expressions of a form about this subject.
    record::Context contextFor(const Chart& chart, const content::Form& form) const;
    /// The colour as it would be with `unsaved` in place of the stored entry of that form.
    Result<risk::Assessment> assess(const Chart& chart, const record::Entry* unsaved = nullptr) const;
    Result<risk::Input> riskInput(const Chart& chart, const record::Entry* unsaved = nullptr) const;
    Result<std::vector<FieldChange>> history(const QString& entryId, const QString& field = {}) const;

private:
    store::Store& m_store;
    const content::Library& m_library;
    const Clock& m_clock;
};

} // namespace muying::work
