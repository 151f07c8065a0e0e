#include "core/work/leaflet_shelf.h"

#include "core/content/leaflet_picture.h"

#include <QCoreApplication>

#include <algorithm>

namespace muying::work {

using namespace Qt::StringLiterals;
using content::Leaflet;

namespace {

const QString leafletRun = u"@leaflets"_s;

/// The edition of a clinic's text says so: "2026-1+2" is its second version of 2026-1.
QString baseEdition(const QString& edition) {
    return edition.section(u'+', 0, 0);
}

/// All that is read of one language; a change of it asks for a new review.
QStringList wordsOf(const Leaflet& leaflet, bool zh) {
    QStringList words{zh ? leaflet.titleZh : leaflet.titleKo, zh ? leaflet.outsideZh : leaflet.outsideKo};
    for (const content::LeafletPair& pair : leaflet.pairs)
        words << content::leafletPartName(pair.part) + (zh ? pair.zh : pair.ko);
    return words;
}

content::LeafletSource sourceOf(const QString& code, const QString& zh, const QString& ko) {
    return {code, code, zh.toUtf8(), ko.toUtf8(), code + u"/zh-CN"_s, code + u"/ko-CN"_s};
}

} // namespace

Result<LeafletShelf> LeafletShelf::shipped(const QString& resourcesDir) {
    LeafletShelf shelf;
    auto leaflets = content::loadLeaflets(resourcesDir);
    if (!leaflets)
        return leaflets.error();
    auto rules = content::LeafletRules::load(resourcesDir + u"/leaflets"_s);
    if (!rules)
        return rules.error();
    auto schedule = content::loadSchedule(resourcesDir + u"/schedules"_s);
    if (!schedule)
        return schedule.error();
    shelf.m_shipped = std::move(*leaflets);
    shelf.m_rules = std::move(*rules);
    shelf.m_schedule = std::move(*schedule);
    for (const Leaflet& leaflet : shelf.m_shipped)
        shelf.m_leaflets.push_back({leaflet, LeafletOrigin::Shipped, 0, {}, {}, false, {}});
    return shelf;
}

Result<LeafletShelf> LeafletShelf::load(const store::Store& store, const QString& resourcesDir) {
    auto shelf = shipped(resourcesDir);
    if (!shelf)
        return shelf;
    const auto events = store.events(leafletRun);
    if (!events)
        return events.error();
    for (const store::Event& event : *events)
        shelf->take(event);
    return shelf;
}

const ShelfLeaflet* LeafletShelf::find(const QString& code) const {
    const auto found = std::ranges::find(m_leaflets, code, [](const auto& l) { return l.leaflet.code; });
    return found == m_leaflets.end() ? nullptr : &*found;
}

ShelfLeaflet* LeafletShelf::place(const QString& code) {
    const auto found = std::ranges::find(m_leaflets, code, [](const auto& l) { return l.leaflet.code; });
    return found == m_leaflets.end() ? nullptr : &*found;
}

const Leaflet* LeafletShelf::original(const QString& code) const {
    const auto found = std::ranges::find(m_shipped, code, &Leaflet::code);
    return found == m_shipped.end() ? nullptr : &*found;
}

std::vector<LeafletStep> LeafletShelf::steps(const QString& code) const {
    std::vector<LeafletStep> steps;
    for (const auto& [of, step] : m_steps) {
        if (of == code)
            steps.push_back(step);
    }
    return steps;
}

void LeafletShelf::take(const store::Event& event) {
    const QString kind = event.what.value("do"_L1).toString();
    if (kind == u"save"_s)
        takeSave(event);
    else if (kind == u"review"_s)
        takeReview(event);
    else if (kind == u"restore"_s)
        takeRestore(event);
}

void LeafletShelf::takeSave(const store::Event& event) {
    const QString code = event.what.value("code"_L1).toString();
    ShelfLeaflet kept;
    kept.leaflet = content::parseLeaflet(
        sourceOf(code, event.what.value("zh"_L1).toString(), event.what.value("ko"_L1).toString()), m_rules,
        m_schedule, kept.complaints);
    kept.leaflet.picture = QByteArray::fromBase64(event.what.value("picture"_L1).toString().toLatin1());
    const Leaflet* shippedOne = original(code);
    kept.origin = shippedOne ? LeafletOrigin::Edited : LeafletOrigin::Own;
    kept.version = event.what.value("version"_L1).toInt();
    kept.savedAt = event.at;
    kept.savedBy = event.author;
    kept.newerOriginal = shippedOne && shippedOne->edition != baseEdition(kept.leaflet.edition);
    m_steps.emplace_back(code,
                         LeafletStep{LeafletStep::Kind::Save, kept.version, event.at, event.author, {}, {}});
    // A text that cannot even be paired is not shown: the original stays, the complaint is told.
    ShelfLeaflet* old = place(code);
    if (kept.leaflet.pairs.empty()) {
        if (old)
            old->complaints = kept.complaints;
        return;
    }
    if (old)
        *old = std::move(kept);
    else
        m_leaflets.push_back(std::move(kept));
}

void LeafletShelf::takeReview(const store::Event& event) {
    const QString code = event.what.value("code"_L1).toString();
    const bool zh = event.what.value("language"_L1).toString() != u"ko"_s;
    const content::LeafletReview review{QDate::fromString(event.what.value("on"_L1).toString(), Qt::ISODate),
                                        event.what.value("by"_L1).toString()};
    ShelfLeaflet* kept = place(code);
    if (!kept || kept->leaflet.edition != event.what.value("edition"_L1).toString())
        return; // of a text that is not in force any more
    (zh ? kept->leaflet.reviewZh : kept->leaflet.reviewKo) = review;
    m_steps.emplace_back(code, LeafletStep{LeafletStep::Kind::Review, kept->version, event.at, event.author,
                                           review.by, zh ? Language::Zh : Language::Ko});
}

void LeafletShelf::takeRestore(const store::Event& event) {
    const QString code = event.what.value("code"_L1).toString();
    m_steps.emplace_back(code, LeafletStep{LeafletStep::Kind::Restore, 0, event.at, event.author, {}, {}});
    const auto old = std::ranges::find(m_leaflets, code, [](const auto& l) { return l.leaflet.code; });
    if (old == m_leaflets.end())
        return;
    if (const Leaflet* shippedOne = original(code))
        *old = {*shippedOne, LeafletOrigin::Shipped, 0, {}, {}, false, {}};
    else
        m_leaflets.erase(old);
}

Leaflet LeafletShelf::blank(const QDate& today) const {
    int number = 1;
    const auto codeOf = [](int n) { return u"C%1"_s.arg(n, 2, 10, QLatin1Char('0')); };
    const auto used = [&](const QString& code) {
        return std::ranges::any_of(m_steps, [&](const auto& step) { return step.first == code; });
    };
    while (used(codeOf(number)))
        ++number;
    Leaflet leaflet;
    leaflet.code = leaflet.folder = codeOf(number);
    leaflet.edition = u"%1-1"_s.arg(today.year());
    leaflet.topic = content::leafletTopics().front();
    for (const content::LeafletPart part : content::leafletParts()) {
        const int lines = part == content::LeafletPart::Message  ? 5
                          : part == content::LeafletPart::Danger ? 3
                                                                 : 1;
        for (int i = 0; i < lines; ++i)
            leaflet.pairs.push_back({part, {}, {}, {u"p"_s}, true, 0, 0});
    }
    return leaflet;
}

Status LeafletShelf::append(store::Store& store, const QJsonObject& what) {
    const auto event = store.appendEvent(leafletRun, what);
    if (!event)
        return event.error();
    take(*event);
    return success();
}

Status LeafletShelf::save(store::Store& store, Leaflet leaflet) {
    int version = 1;
    for (const LeafletStep& step : steps(leaflet.code))
        version = std::max(version, step.version + 1);
    const Leaflet* shippedOne = original(leaflet.code);
    const QString base = shippedOne ? shippedOne->edition : baseEdition(leaflet.edition);
    leaflet.edition = u"%1+%2"_s.arg(base).arg(version);
    const ShelfLeaflet* before = find(leaflet.code);
    if (!before || wordsOf(before->leaflet, true) != wordsOf(leaflet, true))
        leaflet.reviewZh = {};
    if (!before || wordsOf(before->leaflet, false) != wordsOf(leaflet, false))
        leaflet.reviewKo = {};
    const QString zh = QString::fromUtf8(content::leafletFile(leaflet, Language::Zh));
    const QString ko = QString::fromUtf8(content::leafletFile(leaflet, Language::Ko));
    QStringList complaints;
    content::parseLeaflet(sourceOf(leaflet.code, zh, ko), m_rules, m_schedule, complaints);
    if (const auto fault = content::pictureFault(leaflet.picture))
        complaints << content::leafletFaultText(*fault);
    if (!complaints.isEmpty())
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate(
                           "muying::work",
                           "这份宣教单有 %1 处不合规则，没有保存，原来的文字没有改动。请按标出的地方改正。")
                           .arg(complaints.size()),
                       complaints.join(u'\n'));
    return append(store, {{u"do"_s, u"save"_s},
                          {u"code"_s, leaflet.code},
                          {u"version"_s, version},
                          {u"zh"_s, zh},
                          {u"ko"_s, ko},
                          {u"picture"_s, QString::fromLatin1(leaflet.picture.toBase64())}});
}

Status LeafletShelf::review(store::Store& store, const QString& code, Language language,
                            const content::LeafletReview& review) {
    const ShelfLeaflet* kept = find(code);
    if (!kept || !review.done() || review.by.trimmed().isEmpty())
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("muying::work", "审核要写明审核人和日期，没有登记。"));
    return append(store, {{u"do"_s, u"review"_s},
                          {u"code"_s, code},
                          {u"edition"_s, kept->leaflet.edition},
                          {u"language"_s, language == Language::Ko ? u"ko"_s : u"zh"_s},
                          {u"on"_s, review.on.toString(Qt::ISODate)},
                          {u"by"_s, review.by.trimmed()}});
}

Status LeafletShelf::restore(store::Store& store, const QString& code) {
    const ShelfLeaflet* kept = find(code);
    if (!kept || kept->origin == LeafletOrigin::Shipped)
        return success();
    return append(store, {{u"do"_s, u"restore"_s}, {u"code"_s, code}});
}

} // namespace muying::work
