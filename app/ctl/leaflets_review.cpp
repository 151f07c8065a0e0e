#include "app/ctl/leaflets_review.h"

#include "core/exchange/table_file.h"
#include "core/exchange/word_sheet.h"
#include "core/work/word_list.h"
#include "ui/print/fonts.h"
#include "ui/print/missing_glyphs.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>
#include <map>

namespace muying::ctl {

using namespace Qt::StringLiterals;

namespace {

/// Words of one language: with a clinic as its readers left them, else as shipped.
struct WordDesk {
    std::unique_ptr<ClinicFile> clinic; ///< null without --db
    std::shared_ptr<const content::Library> library;
    std::optional<work::LeafletShelf> shelf;
    std::vector<work::WordReview> reviews;
    Language language = Language::Ko;

    Result<std::vector<work::DraftWord>> words() const {
        work::WordSources sources;
        sources.library = library.get();
        sources.shelf = &*shelf;
        sources.reviews = reviews;
        const QString name = language == Language::En ? u"muying_en.ts"_s : u"muying_ko_CN.ts"_s;
        if (auto screen = work::screenWords(content::shareDir() + u"/translations/"_s + name))
            sources.screen = std::move(*screen);
        return work::draftWords(sources, language);
    }
};

Language wordsLanguage(const Arguments& arguments) {
    return arguments.value("words", u"ko"_s) == u"en"_s ? Language::En : Language::Ko;
}

Status openWords(const Arguments& arguments, const Io& io, WordDesk& desk) {
    desk.language = wordsLanguage(arguments);
    const QString resources = content::resourcesDir();
    auto library = content::Library::load(resources);
    if (!library)
        return library.error();
    desk.library = *library;
    if (arguments.has("db")) {
        auto clinic = ClinicFile::open(arguments, io);
        if (!clinic)
            return clinic.error();
        desk.clinic = std::move(*clinic);
        auto reviews = work::wordReviews(desk.clinic->store());
        if (!reviews)
            return reviews.error();
        desk.reviews = std::move(*reviews);
        desk.library = (*library)->reworded(work::rewordingsOf(desk.reviews));
    }
    auto shelf = desk.clinic ? work::LeafletShelf::load(desk.clinic->store(), resources)
                             : work::LeafletShelf::shipped(resources);
    if (!shelf)
        return shelf.error();
    desk.shelf = std::move(*shelf);
    return success();
}

int usageOfReview(Io& io) {
    io.say(QCoreApplication::translate(
        "muying::ctl", "用法：muyingctl leaflets review export|import 文件.xlsx [--words ko|en] [--db FILE]；"
                       "import 还要 --db、--reviewer 姓名，可加 --date 日期"));
    return Usage;
}

} // namespace

int exportWords(const Arguments& arguments, Io& io) {
    const QString path = arguments.positional(2);
    if (path.isEmpty())
        return usageOfReview(io);
    WordDesk desk;
    if (const Status opened = openWords(arguments, io, desk); !opened)
        return io.fail(opened.error());
    const auto listed = desk.words();
    if (!listed)
        return io.fail(listed.error());
    const std::vector<work::DraftWord>& words = *listed;
    const QString clinic =
        desk.clinic ? desk.clinic->store().clinic().value("name"_L1).toString() : QString();
    const Status written = exchange::writeTable(
        path, exchange::wordSheet(words, desk.language, clinic, systemClock().now().date()));
    if (!written)
        return io.fail(written.error());
    const auto drafts = std::ranges::count_if(words, [](const auto& word) { return !word.reviewed(); });
    io.writeLine({{u"out"_s, path},
                  {u"words"_s, static_cast<int>(words.size())},
                  {u"drafts"_s, static_cast<int>(drafts)}});
    return io.flush() ? Done : IoFailure;
}

int importWords(const Arguments& arguments, Io& io) {
    const QString path = arguments.positional(2);
    const QString reviewer = arguments.value("reviewer").trimmed();
    const QDate on = arguments.has("date") ? QDate::fromString(arguments.value("date"), Qt::ISODate)
                                           : systemClock().now().date();
    if (path.isEmpty() || reviewer.isEmpty() || !on.isValid() || !arguments.has("db"))
        return usageOfReview(io);
    WordDesk desk;
    if (const Status opened = openWords(arguments, io, desk); !opened)
        return io.fail(opened.error());
    if (const Status fonts = print::loadFonts(); !fonts) // a letter nobody can print must not pass unseen
        return io.fail(fonts.error());
    auto read = exchange::readWordSheet(path);
    if (!read)
        return io.fail(read.error());
    const auto words = desk.words();
    if (!words)
        return io.fail(words.error());
    const QStringList faults =
        work::wordFaults(*read, *words, desk.shelf->rules(), desk.language, print::missingGlyphs);
    for (const QString& fault : faults)
        io.writeLine({{u"error"_s, QJsonObject{{u"code"_s, errorCodeName(ErrorCode::InvalidInput)},
                                               {u"message"_s, fault}}}});
    if (!faults.isEmpty()) {
        io.say(
            QCoreApplication::translate("muying::ctl", "有 %1 行不能接受，整份清单没有导入，文字没有改动。")
                .arg(faults.size()));
        return io.flush() ? Refused : IoFailure;
    }
    work::WordReview review;
    review.language = desk.language;
    review.reviewer = reviewer;
    review.on = on;
    const auto changed =
        std::ranges::count_if(*read, [](const auto& word) { return word.after != word.before; });
    if (const Status kept = work::acceptWords(desk.clinic->store(), *desk.shelf, *read, std::move(review));
        !kept)
        return io.fail(kept.error());
    io.writeLine(
        {{u"accepted"_s, static_cast<int>(read->size())}, {u"changed"_s, static_cast<int>(changed)}});
    return io.flush() ? Done : IoFailure;
}

int countTerms(const Arguments& arguments, Io& io) {
    WordDesk desk;
    if (const Status opened = openWords(arguments, io, desk); !opened)
        return io.fail(opened.error());
    std::map<QString, int> terms;
    for (const content::LeafletTerm& term : desk.shelf->rules().terms()) {
        ++terms[term.confidence];
        if (term.confidence != u"high"_s)
            io.writeLine(
                {{u"zh"_s, term.zh}, {u"ko"_s, term.ko.front()}, {u"confidence"_s, term.confidence}});
    }
    QJsonObject counts;
    for (const auto& [confidence, count] : terms)
        counts.insert(u"terms_"_s + confidence, count);
    for (const Language language : {Language::Ko, Language::En}) {
        desk.language = language;
        const auto words = desk.words();
        if (!words)
            return io.fail(words.error());
        const QString name = language == Language::En ? u"en"_s : u"ko"_s;
        const auto drafts = std::ranges::count_if(*words, [](const auto& word) { return !word.reviewed(); });
        counts.insert(u"words_"_s + name, static_cast<int>(words->size()));
        counts.insert(u"drafts_"_s + name, static_cast<int>(drafts));
    }
    io.writeLine(counts);
    return io.flush() ? Done : IoFailure;
}

} // namespace muying::ctl
