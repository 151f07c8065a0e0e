#pragma once
#include "core/store/store.h"

#include <QDate>

namespace muying::work {

enum class HitBy { Name, Pinyin, Initials, Hangul, Phone, IdNumber, Handbook, Village, Mother };

struct SearchHit {
    QString womanId;       ///< of a child: its mother's file; empty if she has none
    QString childId;       ///< set: the hit is this child
    QString motherName;    ///< of a child
    QString sex;           ///< of a child: "1" boy, "2" girl
    bool highRisk = false; ///< of a child: high-risk newborn
    QString pregnancyId;   ///< newest pregnancy, if any
    QString name, nameKo, village, phoneTail, idTail, handbook;
    QString pinyin; ///< syllables with spaces: "li xiao mei"
    QString colour;
    bool purple = false, provisional = false;
    QDate birthDate, dueDate;
    QDate ended; ///< birth or other end of the newest pregnancy; invalid while pregnant
    QString status;
    HitBy by = HitBy::Name;
    /// What of the text named by `by` was typed. Name, Hangul, Village: characters. Pinyin: characters of
    /// `pinyin`. Initials: syllables (= characters of the name). Phone, IdNumber: digits of the tail.
    /// Handbook: characters of `handbook`. Mother: nothing is marked.
    int matchStart = 0, matchLength = 0;
};

/// All identities in memory while the store is unlocked. Results within one frame at 20 000 women.
class SearchIndex {
public:
    SearchIndex();
    ~SearchIndex();
    SearchIndex(const SearchIndex&) = delete;
    SearchIndex& operator=(const SearchIndex&) = delete;

    /// Women, pregnancies and children in any order; files that were joined to another are passed over, what
    /// belongs to them counts for the one they were joined to.
    void build(const std::vector<store::SubjectRow>& subjects);
    /// A woman, a pregnancy or a child, new or changed. After files were joined or parted build() anew.
    void update(const store::SubjectRow& subject);
    void clear();     ///< on lock: wipes
    int size() const; ///< women
    int children() const;
    /// Ranked: initials from the start > any start > inside > phone/ID tail > handbook number; women under
    /// care first within a rank. Children are found by what is their own, last of all by their mother's name.
    /// Nothing for an empty text.
    std::vector<SearchHit> find(const QString& text, int limit = 9) const;
    /// One woman or child as a hit, for the list of those opened last; without ids if she is unknown.
    SearchHit hit(const QString& subjectId) const;

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace muying::work
