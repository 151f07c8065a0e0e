#include "core/work/search.h"

#include "core/work/damaged.h"
#include "core/work/search_keys.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace muying::work {

using namespace Qt::StringLiterals;
using store::SubjectRow;

struct SearchPerson {
    SearchKeys keys;
    SearchKeys mother;     ///< of a child whose mother has no file
    bool known = false;    ///< its own row was seen, not only that of a pregnancy
    QDate newestPregnancy; ///< when it was opened
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

/// What women and children have in common.
void readIdentity(SearchPerson& person, const QJsonObject& identity) {
    person.known = true;
    person.keys = searchKeys(identity);
    SearchHit& hit = person.hit;
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

void readWoman(SearchPerson& person, const SubjectRow& row) {
    readIdentity(person, shownIdentity(row));
    person.hit.womanId = row.subject.id;
}

void readChild(SearchPerson& person, const SubjectRow& row, const QString& motherId) {
    const QJsonObject identity = shownIdentity(row);
    readIdentity(person, identity);
    SearchHit& hit = person.hit;
    hit.childId = row.subject.id;
    hit.womanId = motherId;
    hit.motherName = identity.value("mother_name"_L1).toString();
    hit.sex = identity.value("sex"_L1).toString();
    hit.highRisk = identity.value("high_risk"_L1).toBool();
    hit.status = row.index.status;
    person.mother = motherId.isEmpty() ? searchKeys(QJsonObject{{u"name"_s, hit.motherName}}) : SearchKeys();
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
    const QString& status = person.hit.status;
    return status == u"pregnant"_s || status == u"postpartum"_s || status == u"in_care"_s;
}

/// A match by the mother's name, below every match of the child's own.
std::optional<SearchMatch> throughMother(const std::optional<SearchMatch>& mother) {
    constexpr int lastRank = 6;
    if (!mother || mother->by > HitBy::Hangul)
        return std::nullopt;
    return SearchMatch{lastRank, HitBy::Mother, 0, 0};
}

} // namespace

class SearchIndex::Impl {
public:
    std::vector<SearchPerson> persons;
    QHash<QString, std::size_t> places; ///< woman or child id → persons
    QHash<QString, QString> joined;     ///< file → the file it was joined to

    QString keptId(QString id) const {
        for (auto next = joined.constFind(id); next != joined.constEnd(); next = joined.constFind(id))
            id = *next;
        return id;
    }

    SearchPerson& personOf(const QString& id) {
        const auto place = places.constFind(id);
        if (place != places.constEnd())
            return persons[*place];
        places.insert(id, persons.size());
        return persons.emplace_back();
    }

    void noteJoin(const SubjectRow& row) {
        const QString into = row.subject.identity.value("merged_into"_L1).toString();
        if (into.isEmpty() || into == row.subject.id)
            joined.remove(row.subject.id);
        else
            joined.insert(row.subject.id, into);
    }

    void take(const SubjectRow& row) {
        const record::Subject& subject = row.subject;
        if (joined.contains(subject.id)) {
            if (places.contains(subject.id))
                personOf(subject.id) = SearchPerson();
        } else if (subject.kind == record::SubjectKind::Woman) {
            readWoman(personOf(subject.id), row);
        } else if (subject.kind == record::SubjectKind::Child) {
            readChild(personOf(subject.id), row, keptId(subject.parent));
        } else if (subject.kind == record::SubjectKind::Pregnancy) {
            SearchPerson& person = personOf(keptId(subject.parent));
            const QDate newest = person.newestPregnancy;
            if (person.hit.pregnancyId == subject.id || !newest.isValid() || subject.opened >= newest) {
                person.newestPregnancy = subject.opened;
                readPregnancy(person, row);
            }
        }
    }

    std::vector<std::optional<SearchMatch>> matches(const SearchQuery& query) const {
        std::vector<std::optional<SearchMatch>> found(persons.size());
        for (std::size_t i = 0; i < persons.size(); ++i) {
            if (persons[i].known)
                found[i] = matchKeys(persons[i].keys, query);
        }
        for (std::size_t i = 0; i < persons.size(); ++i) {
            if (persons[i].hit.childId.isEmpty() || found[i])
                continue;
            const auto mother = places.constFind(persons[i].hit.womanId);
            found[i] = throughMother(mother != places.constEnd() ? found[*mother]
                                                                 : matchKeys(persons[i].mother, query));
        }
        return found;
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
        m_impl->noteJoin(row);
    for (const SubjectRow& row : subjects)
        m_impl->take(row);
}

void SearchIndex::update(const SubjectRow& subject) {
    m_impl->noteJoin(subject);
    m_impl->take(subject);
}

void SearchIndex::clear() {
    for (SearchPerson& person : m_impl->persons) {
        for (QString* text : {&person.hit.name, &person.hit.nameKo, &person.hit.village, &person.hit.handbook,
                              &person.hit.pinyin, &person.hit.phoneTail, &person.hit.idTail,
                              &person.keys.name, &person.keys.nameKo, &person.keys.village,
                              &person.pinyinOrder, &person.hit.motherName, &person.mother.name})
            text->fill(u'\0');
        for (QByteArray* number : {&person.keys.phone, &person.keys.idNumber, &person.keys.handbook})
            number->fill('\0');
    }
    m_impl->persons.clear();
    m_impl->persons.shrink_to_fit();
    m_impl->places.clear();
    m_impl->joined.clear();
}

int SearchIndex::size() const {
    return static_cast<int>(std::ranges::count_if(m_impl->persons, [](const SearchPerson& person) {
        return person.known && person.hit.childId.isEmpty();
    }));
}

int SearchIndex::children() const {
    return static_cast<int>(std::ranges::count_if(
        m_impl->persons, [](const SearchPerson& person) { return !person.hit.childId.isEmpty(); }));
}

std::vector<SearchHit> SearchIndex::find(const QString& text, int limit) const {
    const SearchQuery query = searchQuery(text);
    if (query.text.isEmpty() || limit <= 0)
        return {};
    std::vector<std::pair<SearchMatch, const SearchPerson*>> found;
    const auto matches = m_impl->matches(query);
    for (std::size_t i = 0; i < matches.size(); ++i) {
        if (matches[i])
            found.emplace_back(*matches[i], &m_impl->persons[i]);
    }
    const auto better = [](const auto& a, const auto& b) {
        const auto key = [](const auto& pair) {
            const SearchPerson& person = *pair.second;
            return std::tuple<int, bool, const QString&, const QString&>(
                pair.first.rank, !underCare(person), person.pinyinOrder,
                person.hit.childId.isEmpty() ? person.hit.womanId : person.hit.childId);
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

SearchHit SearchIndex::hit(const QString& subjectId) const {
    const auto place = m_impl->places.constFind(m_impl->keptId(subjectId));
    return place == m_impl->places.constEnd() ? SearchHit{} : m_impl->persons[*place].hit;
}

} // namespace muying::work
