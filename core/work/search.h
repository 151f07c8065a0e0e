#pragma once
#include "core/store/store.h"

#include <QDate>

namespace muying::work {

enum class HitBy { Name, Pinyin, Initials, Hangul, Phone, IdNumber, Handbook, Village };

struct SearchHit {
    QString womanId;
    QString pregnancyId; ///< newest pregnancy, if any
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
    /// Handbook: characters of `handbook`.
    int matchStart = 0, matchLength = 0;
};

/// All identities in memory while the store is unlocked. Results within one frame at 20 000 women.
class SearchIndex {
public:
    SearchIndex();
    ~SearchIndex();
    SearchIndex(const SearchIndex&) = delete;
    SearchIndex& operator=(const SearchIndex&) = delete;

    /// Women and pregnancies in any order; other subjects are passed over.
    void build(const std::vector<store::SubjectRow>& subjects);
    /// A woman or a pregnancy, new or changed.
    void update(const store::SubjectRow& subject);
    void clear();     ///< on lock: wipes
    int size() const; ///< women
    /// Ranked: initials from the start > any start > inside > phone/ID tail > handbook number; women under
    /// care first within a rank. Nothing for an empty text.
    std::vector<SearchHit> find(const QString& text, int limit = 9) const;
    /// One woman as a hit, for the list of those opened last; empty womanId if she is unknown.
    SearchHit hit(const QString& womanId) const;

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace muying::work
