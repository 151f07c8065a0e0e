#include "core/content/further_texts.h"
#include "core/work/word_list.h"
#include "tests/catch.h"
#include "tests/core/work/test_clinic.h"

#include <algorithm>

using namespace muying;
using namespace muying::work;
using namespace muying::tests;
using namespace Qt::StringLiterals;

namespace {

struct Reading {
    TestClinic clinic;
    LeafletShelf shelf = valueOf(LeafletShelf::load(*clinic.store, productLibrary().folder()), "shelf");
    std::shared_ptr<const content::Library> library =
        valueOf(content::Library::load(productLibrary().folder()), "library");

    std::vector<DraftWord> words(Language language = Language::Ko) {
        const auto reviews = valueOf(wordReviews(*clinic.store), "reviews");
        const auto inForce = library->reworded(rewordingsOf(reviews));
        WordSources sources{
            inForce.get(), &shelf, {{u"TodayPage"_s, u"今日 %1 人"_s, u"오늘 %1명"_s}}, reviews};
        return valueOf(draftWords(sources, language), "words");
    }
    DraftWord word(const QString& id) {
        const auto all = words();
        const auto found = std::ranges::find(all, id, &DraftWord::id);
        REQUIRE(found != all.end());
        return *found;
    }
    ReadWord line(const QString& id, const QString& after) {
        const DraftWord known = word(id);
        return {id, known.zh, known.text, after, u"第 5 行"_s};
    }
    QStringList faults(std::vector<ReadWord> read) {
        return wordFaults(read, words(), shelf.rules(), Language::Ko, {});
    }
    Status accept(std::vector<ReadWord> read) {
        WordReview review;
        review.reviewer = u"김순희（示例）"_s;
        review.on = QDate(2026, 11, 22);
        REQUIRE(wordFaults(read, words(), shelf.rules(), Language::Ko, {}).isEmpty());
        return acceptWords(*clinic.store, shelf, read, review);
    }
};

const QString weightField = u"form/ANC1@2017-3/field/weight_kg"_s;

} // namespace

TEST_CASE("A list of drafts names every text once, with its place") {
    Reading reading;
    const auto words = reading.words();
    CHECK(words.size() > 2000);
    QSet<QString> ids;
    for (const DraftWord& word : words) {
        INFO(word.id.toStdString());
        CHECK_FALSE(ids.contains(word.id));
        ids.insert(word.id);
        CHECK_FALSE(word.zh.isEmpty());
        CHECK_FALSE(word.reviewed());
    }
    for (const QString& kind : {u"form"_s, u"option"_s, u"rule"_s, u"schedule"_s, u"hint"_s, u"vaccine"_s,
                                u"step"_s, u"list"_s, u"poster"_s, u"leaflet"_s, u"screen"_s}) {
        INFO(kind.toStdString());
        CHECK(std::ranges::any_of(words, [&](const DraftWord& word) { return word.kind == kind; }));
    }
    CHECK(std::ranges::none_of(reading.words(Language::En),
                               [](const DraftWord& word) { return word.kind == u"leaflet"_s; }));
}

TEST_CASE("A line of a reading that cannot be right is refused with its place") {
    Reading reading;
    const auto all = reading.words();
    const auto numbered = std::ranges::find_if(
        all, [](const DraftWord& word) { return word.kind == u"rule"_s && word.text.contains(u"28"_s); });
    REQUIRE(numbered != all.end());
    ReadWord changed{numbered->id, numbered->zh, numbered->text,
                     QString(numbered->text).replace(u"28"_s, u"29"_s), u"第 5 行"_s};
    QStringList faults = reading.faults({changed});
    REQUIRE(faults.size() == 1);
    CHECK(faults[0].startsWith(u"第 5 行："_s));
    CHECK(faults[0].contains(numbered->id));
    CHECK(reading.faults({{u"form/NOTHING"_s, u"无"_s, {}, u"없음"_s, u"第 6 行"_s}}).size() == 1);
    CHECK(reading.faults({{QString(), u"无"_s, {}, u"없음"_s, u"第 7 行"_s}}).size() == 1);
    const auto screen = std::ranges::find(all, u"screen"_s, &DraftWord::kind);
    CHECK(reading.faults({reading.line(screen->id, u"오늘 사람들"_s)}).size() == 1);      // lost %1
    CHECK(reading.faults({reading.line(screen->id, u"오늘 %1명의 여성"_s)}).size() == 1); // southern spelling
    CHECK(reading.faults({reading.line(screen->id, u"오늘 모두 %1명"_s)}).isEmpty());
    // 2시간에 10번 must not become 10시간에 2번, nor a letter nobody can print get in.
    const QString movements = u"leaflet/L01/message/4"_s;
    const DraftWord sentence = reading.word(movements);
    REQUIRE(sentence.text.contains(u"2시간에 10번"_s));
    faults = reading.faults(
        {reading.line(movements, QString(sentence.text).replace(u"2시간에 10번"_s, u"10시간에 2번"_s))});
    REQUIRE(faults.size() == 1);
    CHECK(faults[0].contains(u"数字换了位置"_s));
    std::vector<ReadWord> drawn{reading.line(weightField, u"몸무게𒀀"_s)};
    const auto noCuneiform = [](const QString& text) { return text.contains(u"𒀀"_s) ? u"𒀀"_s : QString(); };
    faults = wordFaults(drawn, reading.words(), reading.shelf.rules(), Language::Ko, noCuneiform);
    REQUIRE(faults.size() == 1);
    CHECK(faults[0].contains(u"字库里没有"_s));
    ReadWord stale = reading.line(weightField, u"몸무게"_s);
    stale.before = u"무게"_s;
    CHECK(reading.faults({stale}).size() == 1);
    CHECK(reading.faults({reading.line(weightField, u"몸무게"_s), reading.line(weightField, u"몸무게"_s)})
              .size() == 1);
}

TEST_CASE("An accepted correction is read everywhere from then on, with its reader and day") {
    Reading reading;
    const DraftWord before = reading.word(weightField);
    REQUIRE(before.text != u"몸무게"_s);
    REQUIRE(reading.accept({reading.line(weightField, u"몸무게"_s)}).ok());
    const DraftWord after = reading.word(weightField);
    CHECK(after.text == u"몸무게"_s);
    CHECK(after.reviewer == u"김순희（示例）"_s);
    CHECK(after.reviewedOn == QDate(2026, 11, 22));
    const auto reviews = valueOf(wordReviews(*reading.clinic.store), "reviews");
    const auto library = reading.library->reworded(rewordingsOf(reviews));
    CHECK(library->form(u"ANC1"_s)->field(u"weight_kg"_s)->label.ko == u"몸무게"_s);
    CHECK(library->form(u"ANC1"_s)->field(u"weight_kg"_s)->label.zh == before.zh);
    // A second reader goes on from the first.
    REQUIRE(reading.accept({reading.line(weightField, u"체중"_s)}).ok());
    const auto again = valueOf(wordReviews(*reading.clinic.store), "reviews");
    CHECK(reading.library->reworded(rewordingsOf(again))->form(u"ANC1"_s)->field(u"weight_kg"_s)->label.ko ==
          u"체중"_s);
    CHECK(again.size() == 2);
}

TEST_CASE(
    "A leaflet every line of which was read counts as reviewed, one corrected line makes a new version") {
    Reading reading;
    std::vector<ReadWord> read;
    for (const DraftWord& word : reading.words()) {
        if (word.id.startsWith(u"leaflet/L22/"_s))
            read.push_back({word.id, word.zh, word.text, word.text, u"行"_s});
    }
    REQUIRE(read.size() > 10);
    REQUIRE(reading.accept(read).ok());
    CHECK(reading.shelf.find(u"L22"_s)->leaflet.reviewKo.done());
    CHECK(reading.shelf.find(u"L22"_s)->origin == LeafletOrigin::Shipped);
    const QString id = u"leaflet/L24/teach_back/1"_s;
    REQUIRE(reading.accept({reading.line(id, u"비타민D(维生素D)를 하루에 얼마나 먹입니까?"_s)}).ok());
    CHECK(reading.shelf.find(u"L24"_s)->version == 1);
    CHECK_FALSE(reading.shelf.find(u"L24"_s)->leaflet.reviewKo.done());
    // What breaks a rule of leaflets is refused as a whole.
    std::vector<ReadWord> wrong{reading.line(weightField, u"몸무게"_s),
                                reading.line(u"leaflet/L01/message/1"_s, u"피가 나옵니다."_s)};
    WordReview review;
    review.reviewer = u"김순희（示例）"_s;
    review.on = QDate(2026, 11, 22);
    CHECK_FALSE(acceptWords(*reading.clinic.store, reading.shelf, wrong, review).ok());
    CHECK(reading.word(weightField).text != u"몸무게"_s);
}

TEST_CASE("Corrections hold for posters, the steps of a haemorrhage, kit, lists and indicators, too") {
    Reading reading;
    const auto all = reading.words();
    const auto first = [&](const QString& start) {
        const auto found =
            std::ranges::find_if(all, [&](const DraftWord& word) { return word.id.startsWith(start); });
        REQUIRE(found != all.end());
        return *found;
    };
    std::vector<ReadWord> read;
    for (const QString& start : {u"poster/colours/closing"_s, u"step/word/"_s, u"step/kit/"_s,
                                 u"list/indicators/education/monthly_class"_s, u"list/"_s}) {
        const DraftWord word = first(start);
        read.push_back({word.id, word.zh, word.text, word.text + u" 심사함"_s, u"第 5 行"_s});
    }
    REQUIRE(reading.accept(read).ok());
    const auto reviews = valueOf(wordReviews(*reading.clinic.store), "reviews");
    const auto library = reading.library->reworded(rewordingsOf(reviews));
    const auto posters = valueOf(content::postersOf(*library), "posters");
    CHECK(posters.front().line(u"closing"_s).ko.endsWith(u"심사함"_s));
    const auto protocol = valueOf(content::protocolOf(*library), "protocol");
    CHECK(std::ranges::any_of(protocol->words,
                              [](const LocalText& text) { return text.ko.endsWith(u"심사함"_s); }));
    const auto corrected = [](const LocalText& text) { return text.ko.endsWith(u"심사함"_s); };
    const content::Kit kit = valueOf(content::kitOf(*library), "kit");
    CHECK((std::ranges::any_of(kit.sections, corrected, &content::KitSection::name) ||
           std::ranges::any_of(kit.items, corrected, &content::KitItem::name)));
    const auto indicators = valueOf(content::indicatorsOf(*library, u"education"_s), "set");
    CHECK(corrected(indicators.indicator(u"monthly_class"_s)->name));
    CHECK(std::ranges::any_of(library->caseLists().lists, [&](const content::CaseList& list) {
        return corrected(list.title) || corrected(list.hint);
    }));
    // Without corrections everything reads as shipped, and the list names them as reviewed.
    CHECK_FALSE(valueOf(content::postersOf(*reading.library), "posters")
                    .front()
                    .line(u"closing"_s)
                    .ko.endsWith(u"심사함"_s));
    CHECK(reading.word(u"poster/colours/closing"_s).reviewer == u"김순희（示例）"_s);
}
