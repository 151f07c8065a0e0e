#pragma once
#include "core/store/store.h"

#include <QDate>

namespace muying::work {

enum class HitBy { Name, Pinyin, Initials, Hangul, Phone, IdNumber, Handbook, Village };

struct SearchHit {
    QString womanId;
    QString pregnancyId; ///< newest pregnancy, if any
    QString name, nameKo, pinyin, village, phoneTail, idTail, handbook;
    QString colour;
    bool purple = false, provisional = false;
    QDate birthDate, dueDate;
    QString status;
    HitBy by = HitBy::Name;
    int matchStart = 0, matchLength = 0; ///< in the text named by `by`
};

/// All identities in memory while the store is unlocked. Results within one frame at 20 000 women.
class SearchIndex {
public:
    SearchIndex();
    ~SearchIndex();
    void build(const std::vector<store::SubjectRow>& subjects);
    void update(const store::SubjectRow& subject);
    void clear(); ///< on lock: wipes
    int size() const;
    /// Ranked: initials from the start > any start > inside > phone/ID tail > handbook number.
    std::vector<SearchHit> find(const QString& text, int limit = 9) const;

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace muying::work
