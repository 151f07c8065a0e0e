#include "core/work/word_review.h"

#include <QJsonArray>

#include <algorithm>
#include <ranges>

namespace muying::work {

using namespace Qt::StringLiterals;

namespace {

const QString wordingRun = u"@wording"_s;

QString wordLanguage(Language language) {
    return language == Language::En ? u"en"_s : u"ko"_s;
}

WordReview wordReviewOf(const store::Event& event) {
    WordReview review;
    review.language = event.what.value("language"_L1) == u"en"_s ? Language::En : Language::Ko;
    review.reviewer = event.what.value("reviewer"_L1).toString();
    review.on = QDate::fromString(event.what.value("on"_L1).toString(), Qt::ISODate);
    review.keptAt = event.at;
    review.keptBy = event.author;
    for (const QJsonValue& value : event.what.value("words"_L1).toArray()) {
        const QJsonArray word = value.toArray();
        const QString before = word.at(1).toString();
        // The third member stands there only where something was changed.
        review.words.push_back(
            {word.at(0).toString(), before, word.size() > 2 ? word.at(2).toString() : before});
    }
    return review;
}

} // namespace

Result<std::vector<WordReview>> wordReviews(const store::Store& store) {
    const auto events = store.events(wordingRun);
    if (!events)
        return events.error();
    std::vector<WordReview> reviews;
    std::ranges::transform(*events, std::back_inserter(reviews), wordReviewOf);
    return reviews;
}

Status keepWordReview(store::Store& store, const WordReview& review) {
    QJsonArray words;
    for (const WordDecision& word : review.words) {
        QJsonArray line{word.zh, word.before};
        if (word.after != word.before)
            line.append(word.after);
        words.append(line);
    }
    const auto kept = store.appendEvent(wordingRun, {{u"language"_s, wordLanguage(review.language)},
                                                     {u"reviewer"_s, review.reviewer},
                                                     {u"on"_s, review.on.toString(Qt::ISODate)},
                                                     {u"words"_s, words}});
    return kept ? success() : Status(kept.error());
}

content::Rewordings rewordingsOf(const std::vector<WordReview>& reviews) {
    content::Rewordings words;
    for (const WordReview& review : reviews) {
        for (const WordDecision& word : review.words) {
            if (word.after != word.before)
                words.add(review.language, word.zh, word.before, word.after);
        }
    }
    return words;
}

const WordReview* reviewOf(const std::vector<WordReview>& reviews, Language language, const QString& zh,
                           const QString& text) {
    for (const WordReview& review : reviews | std::views::reverse) {
        const bool decided =
            review.language == language && std::ranges::any_of(review.words, [&](const WordDecision& word) {
                return word.zh == zh && word.after == text;
            });
        if (decided)
            return &review;
    }
    return nullptr;
}

} // namespace muying::work
