#include "core/work/word_list.h"

#include "core/content/further_texts.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>
#include <map>

namespace muying::work {

using namespace Qt::StringLiterals;
using content::Leaflet;
using content::LeafletPair;
using content::Wording;

namespace {

const QString leafletIds = u"leaflet/"_s;

QString inLanguage(const LocalText& text, Language language) {
    return language == Language::En ? text.en : text.ko;
}

/// Screen words have no code of their own; the same source always gets the same id.
QString screenId(const ScreenWord& word) {
    const QByteArray digest =
        QCryptographicHash::hash((word.context + u'\n' + word.zh).toUtf8(), QCryptographicHash::Sha256);
    return u"screen/"_s + word.context.section(u"::"_s, -1) + u'/' +
           QString::fromLatin1(digest.toHex().left(8));
}

/// Which texts of a language were decided about, and by whom, for quick looking up.
QHash<QString, const WordReview*> decidedWords(const std::vector<WordReview>& reviews, Language language) {
    QHash<QString, const WordReview*> decided;
    for (const WordReview& review : reviews) {
        for (const WordDecision& word : review.words) {
            if (review.language == language)
                decided.insert(word.zh + QChar(0x1f) + word.after, &review);
        }
    }
    return decided;
}

QString leafletLineId(const Leaflet& leaflet, content::LeafletPart part, int number) {
    return leafletIds + leaflet.code + u'/' + content::leafletPartName(part) + u'/' + QString::number(number);
}

void addLeaflet(const Leaflet& leaflet, std::vector<DraftWord>& words) {
    const auto add = [&](const QString& id, const QString& zh, const QString& ko, const QStringList& facts) {
        DraftWord word{id, u"leaflet"_s, zh, ko, leaflet.source, 1, leaflet.reviewKo.by, leaflet.reviewKo.on};
        if (!facts.isEmpty())
            word.source += u" ["_s + facts.join(u' ') + u']';
        words.push_back(std::move(word));
    };
    add(leafletIds + leaflet.code + u"/title"_s, leaflet.titleZh, leaflet.titleKo, {});
    if (leaflet.sensitive)
        add(leafletIds + leaflet.code + u"/outside"_s, leaflet.outsideZh, leaflet.outsideKo, {});
    std::map<content::LeafletPart, int> numbers;
    for (const LeafletPair& pair : leaflet.pairs)
        add(leafletLineId(leaflet, pair.part, ++numbers[pair.part]), pair.zh, pair.ko, pair.facts);
}

/// Puts corrected lines into a leaflet; returns how many of its lines were decided about.
int applyToLeaflet(Leaflet& leaflet, const QHash<QString, QString>& after) {
    int decided = 0;
    const auto take = [&](const QString& id, QString& text) {
        if (const auto found = after.constFind(id); found != after.cend()) {
            text = *found;
            ++decided;
        }
    };
    take(leafletIds + leaflet.code + u"/title"_s, leaflet.titleKo);
    if (leaflet.sensitive)
        take(leafletIds + leaflet.code + u"/outside"_s, leaflet.outsideKo);
    else
        leaflet.outsideKo = leaflet.titleKo;
    std::map<content::LeafletPart, int> numbers;
    for (LeafletPair& pair : leaflet.pairs)
        take(leafletLineId(leaflet, pair.part, ++numbers[pair.part]), pair.ko);
    return decided;
}

/// Would the leaflet keep to the rules with these lines?
Status soundLeaflet(const LeafletShelf& shelf, const QString& code, const QHash<QString, QString>& after) {
    const ShelfLeaflet* shelved = shelf.find(code);
    Leaflet leaflet = shelved ? shelved->leaflet : Leaflet();
    applyToLeaflet(leaflet, after);
    const auto findings = shelf.rules().findings(leaflet);
    if (findings.empty())
        return success();
    const int pair = findings.front().pair;
    const QString line = pair < 0 ? QString() : leaflet.pairs[static_cast<std::size_t>(pair)].ko;
    return failure(ErrorCode::InvalidInput,
                   QCoreApplication::translate(
                       "muying::work", "宣教单 %1 改后不合规则（%2），整份清单没有导入，文字没有改动。")
                       .arg(code, line.isEmpty() ? content::leafletFaultText(findings.front()) : line),
                   content::leafletFaultText(findings.front()));
}

Status acceptLeaflet(store::Store& store, LeafletShelf& shelf, const QString& code,
                     const QHash<QString, QString>& after, const WordReview& review) {
    const ShelfLeaflet* shelved = shelf.find(code);
    if (!shelved)
        return success();
    Leaflet leaflet = shelved->leaflet;
    const int decided = applyToLeaflet(leaflet, after);
    if (content::leafletFile(leaflet, Language::Ko) != content::leafletFile(shelved->leaflet, Language::Ko)) {
        if (Status saved = shelf.save(store, leaflet); !saved)
            return saved;
    }
    const int lines = static_cast<int>(leaflet.pairs.size()) + (leaflet.sensitive ? 2 : 1);
    return decided < lines ? success()
                           : shelf.review(store, code, Language::Ko, {review.on, review.reviewer});
}

} // namespace

Result<std::vector<ScreenWord>> screenWords(const QString& tsFile) {
    QFile file(tsFile);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("muying::work", "找不到界面文字的文件 %1。").arg(tsFile));
    std::vector<ScreenWord> words;
    QXmlStreamReader xml(&file);
    QString context;
    ScreenWord word;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement && xml.name() == "message"_L1 && !word.zh.isEmpty())
            words.push_back(word);
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            word = {context, {}, {}};
        else if (xml.name() == "source"_L1)
            word.zh = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            word.text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
    }
    if (xml.hasError())
        return failure(ErrorCode::ContentInvalid,
                       QCoreApplication::translate("muying::work", "界面文字的文件 %1 读不懂：%2。")
                           .arg(tsFile, xml.errorString()));
    return words;
}

Result<std::vector<DraftWord>> draftWords(const WordSources& sources, Language language) {
    std::vector<DraftWord> words;
    std::vector<Wording> declared = sources.library->wordings();
    const auto further = content::furtherWordings(*sources.library);
    if (!further)
        return further.error();
    declared.insert(declared.end(), further->begin(), further->end());
    QSet<QString> ids;
    QHash<QString, std::size_t> known; // the same Chinese may differ in the other language only
    const auto add = [&](DraftWord word) {
        const QString key = word.zh + QChar(0x1f) + word.text;
        if (const auto found = known.constFind(key); found != known.cend()) {
            words[*found].places += word.places;
            return;
        }
        known.insert(key, words.size());
        // A duty of two colours reads differently under one code: each text has its own id.
        const QString id = word.id;
        for (int number = 2; ids.contains(word.id); ++number)
            word.id = u"%1/%2"_s.arg(id).arg(number);
        ids.insert(word.id);
        words.push_back(std::move(word));
    };
    for (const Wording& wording : declared)
        add({wording.id,
             wording.kind,
             wording.text.zh,
             inLanguage(wording.text, language),
             wording.source,
             wording.places,
             {},
             {}});
    const content::Rewordings corrections = rewordingsOf(sources.reviews);
    for (const ScreenWord& word : sources.screen)
        add({screenId(word),
             u"screen"_s,
             word.zh,
             corrections.after(language, word.zh, word.text),
             word.context,
             1,
             {},
             {}});
    const auto decided = decidedWords(sources.reviews, language);
    for (DraftWord& word : words) {
        if (const WordReview* review = decided.value(word.zh + QChar(0x1f) + word.text)) {
            word.reviewer = review->reviewer;
            word.reviewedOn = review->on;
        }
    }
    if (language == Language::Ko && sources.shelf) {
        for (const ShelfLeaflet& shelved : sources.shelf->leaflets())
            addLeaflet(shelved.leaflet, words);
    }
    return words;
}

Status acceptWords(store::Store& store, LeafletShelf& shelf, const std::vector<ReadWord>& read,
                   WordReview review) {
    QHash<QString, QString> leafletLines;
    QStringList codes;
    for (const ReadWord& word : read) {
        if (!word.id.startsWith(leafletIds)) {
            review.words.push_back({word.zh, word.before, word.after});
            continue;
        }
        leafletLines.insert(word.id, word.after);
        if (const QString code = word.id.section(u'/', 1, 1); !codes.contains(code))
            codes << code;
    }
    // Nothing is kept unless every leaflet can be: a list is accepted as a whole.
    for (const QString& code : codes) {
        if (Status sound = soundLeaflet(shelf, code, leafletLines); !sound)
            return sound;
    }
    if (!review.words.empty()) {
        if (Status kept = keepWordReview(store, review); !kept)
            return kept;
    }
    for (const QString& code : codes) {
        if (Status kept = acceptLeaflet(store, shelf, code, leafletLines, review); !kept)
            return kept;
    }
    return success();
}

} // namespace muying::work
