#pragma once
#include <QString>

namespace muying {

/// Languages of screen and paper; Ko is Korean of China (ko_CN), never of South Korea.
enum class Language { Zh, Ko, En };

/// One text in the three languages, as declared in resources/.
struct LocalText {
    QString zh;
    QString ko;
    QString en;

    /// The text in `language`; falls back to Chinese, never to nothing.
    const QString& in(Language language) const {
        const QString& text = language == Language::Ko ? ko : language == Language::En ? en : zh;
        return text.isEmpty() ? zh : text;
    }
    bool isEmpty() const { return zh.isEmpty(); }
};

} // namespace muying
