#include "core/work/search.h"

#include "core/work/search_keys.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace muying::work {

using namespace Qt::StringLiterals;
using store::SubjectRow;

struct SearchPerson {
    SearchKeys keys;
    SearchHit hit;
    QString pinyinOrder; ///< spelling without spaces, for the order within a rank
};

namespace {

QDate identityDate(const QJsonObject& identity, QLatin1String key) {
    return QDate::fromString(identity.value(key).toString(), Qt::ISODate);
}

QString numberTail(const QByteArray& number) {
    return QString::fromLatin1(number.right(4)).toUpper();
}

void readWoman(SearchPerson& person, const SubjectRow& row) {
    const QJsonObject& identity = row.subject.identity;
    person.keys = searchKeys(identity);
    SearchHit& hit = person.hit;
    hit.womanId = row.subject.id;
    hit.name = identity.value("name"_L1).toString();
    hit.nameKo = identity.value("name_ko"_L1).toString();
    hit.village = identity.value("village"_L1).toString();
    hit.handbook = identity.value("handbook_no"_L1).toString();
    hit.phoneTail = numberTail(person.keys.phone);
    hit.idTail = numberTail(person.keys.idNumber);
    hit.birthDate = identityDate(identity, "birth_date"_L1);
    hit.pinyin = QString::fromLatin1(person.keys.syllables.join(' '));
    person.pinyinOrder = QString::fromLatin1(person.keys.full.value(0));
}

void readPregnancy(SearchPerson& person, const SubjectRow& row) {
    SearchHit& hit = person.hit;
    hit.pregnancyId = row.subject.id;
    hit.colour = row.index.colour;
    hit.purple = row.index.purple;
    hit.provisional = row.index.provisional;
    hit.dueDate = row.index.dueDate;
    hit.ended = identityDate(row.subject.identity, "end_date"_L1);
    hit.status = row.index.status;
}

bool underCare(const SearchPerson& person) {
    return person.hit.status == u"pregnant"_s || person.hit.status == u"postpartum"_s;
}

} // namespace

class SearchIndex::Impl {
public:
    std::vector<SearchPerson> persons;
    QHash<QString, std::size_t> places; ///< woman id → persons
    QHash<QString, QDate> opened;       ///< woman id → when her newest pregnancy was opened

    SearchPerson& personOf(const QString& womanId) {
        const auto place = places.constFind(womanId);
        if (place != places.constEnd())
            return persons[*place];
        places.insert(womanId, persons.size());
        return persons.emplace_back();
    }

    void take(const SubjectRow& row) {
        const record::Subject& subject = row.subject;
        if (subject.kind == record::SubjectKind::Woman) {
            readWoman(personOf(subject.id), row);
        } else if (subject.kind == record::SubjectKind::Pregnancy) {
            SearchPerson& person = personOf(subject.parent);
            const QDate newest = opened.value(subject.parent);
            if (person.hit.pregnancyId == subject.id || !newest.isValid() || subject.opened >= newest) {
                opened.insert(subject.parent, subject.opened);
                readPregnancy(person, row);
            }
        }
    }
};

SearchIndex::SearchIndex() : m_impl(std::make_unique<Impl>()) {
}
SearchIndex::~SearchIndex() {
    clear();
}

void SearchIndex::build(const std::vector<SubjectRow>& subjects) {
    clear();
    m_impl->persons.reserve(subjects.size());
    for (const SubjectRow& row : subjects)
        m_impl->take(row);
}

void SearchIndex::update(const SubjectRow& subject) {
    m_impl->take(subject);
}

void SearchIndex::clear() {
    for (SearchPerson& person : m_impl->persons) {
        for (QString* text :
             {&person.hit.name, &person.hit.nameKo, &person.hit.village, &person.hit.handbook,
              &person.hit.pinyin, &person.hit.phoneTail, &person.hit.idTail, &person.keys.name,
              &person.keys.nameKo, &person.keys.village, &person.pinyinOrder})
            text->fill(u'\0');
        for (QByteArray* number : {&person.keys.phone, &person.keys.idNumber, &person.keys.handbook})
            number->fill('\0');
    }
    m_impl->persons.clear();
    m_impl->persons.shrink_to_fit();
    m_impl->places.clear();
    m_impl->opened.clear();
}

int SearchIndex::size() const {
    return static_cast<int>(m_impl->persons.size());
}

std::vector<SearchHit> SearchIndex::find(const QString& text, int limit) const {
    const SearchQuery query = searchQuery(text);
    if (query.text.isEmpty() || limit <= 0)
        return {};
    std::vector<std::pair<SearchMatch, const SearchPerson*>> found;
    for (const SearchPerson& person : m_impl->persons) {
        if (const auto match = matchKeys(person.keys, query))
            found.emplace_back(*match, &person);
    }
    const auto better = [](const auto& a, const auto& b) {
        const auto key = [](const auto& pair) {
            const SearchPerson& person = *pair.second;
            return std::tuple<int, bool, const QString&, const QString&>(
                pair.first.rank, !underCare(person), person.pinyinOrder, person.hit.womanId);
        };
        return key(a) < key(b);
    };
    const auto count = std::min(found.size(), static_cast<std::size_t>(limit));
    std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(count), found.end(), better);
    std::vector<SearchHit> hits;
    for (std::size_t i = 0; i < count; ++i) {
        SearchHit hit = found[i].second->hit;
        hit.by = found[i].first.by;
        hit.matchStart = found[i].first.start;
        hit.matchLength = found[i].first.length;
        hits.push_back(std::move(hit));
    }
    return hits;
}

SearchHit SearchIndex::hit(const QString& womanId) const {
    const auto place = m_impl->places.constFind(womanId);
    return place == m_impl->places.constEnd() ? SearchHit{} : m_impl->persons[*place].hit;
}

} // namespace muying::work
