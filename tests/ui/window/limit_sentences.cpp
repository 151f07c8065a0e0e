#include "tests/catch.h"
#include "tests/core/work/form_stage.h"
#include "ui/shell/translations.h"

#include <algorithm>

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;
using content::Field;
using record::Finding;
using record::Severity;

namespace {

bool isHan(QChar letter) {
    return letter >= u'\u4e00' && letter <= u'\u9fff';
}

bool isHangul(QChar letter) {
    return letter >= u'\uac00' && letter <= u'\ud7a3';
}

/// What is left of a sentence without the field's own name and what was typed.
QString frameOf(QString sentence, const Field& field, Language language, const QJsonValue& value) {
    sentence.remove(field.label.in(language));
    if (value.isString())
        sentence.remove(value.toString());
    return sentence;
}

/// Does the sentence speak that language alone?
bool speaks(const QString& frame, Language language) {
    const bool han = std::ranges::any_of(frame, isHan);
    const bool hangul = std::ranges::any_of(frame, isHangul);
    switch (language) {
    case Language::Ko:
        return hangul && !han;
    case Language::En:
        return !han && !hangul && std::ranges::any_of(frame, [](QChar c) { return c.isLetter(); });
    default:
        return han && !hangul;
    }
}

/// The first impossible finding about that field; empty if there is none.
QString refusal(const FilledForm& filled, const Field& field, const QJsonValue& value, Language language) {
    record::Answers tried = filled.usual;
    tried.set(field.code, value);
    record::Context context = readOnlyStage(filled.scene).context(*filled.form);
    context.language = language;
    for (const Finding& finding : record::validateField(*filled.form, field, tried, context)) {
        if (finding.severity == Severity::Impossible)
            return finding.message;
    }
    return {};
}

/// Every limit of every form, one step beyond it; returns how many were asked.
int checkSentences(Language language) {
    ui::Translations translations;
    translations.install(language);
    int asked = 0;
    for (const FilledForm& filled : filledForms()) {
        const FormFiller filler(productLibrary(), *filled.form,
                                readOnlyStage(filled.scene).context(*filled.form));
        for (const Field& field : filled.form->fields) {
            for (const bool upper : {false, true}) {
                if (field.isComputed() || !filled.usual.has(field.code))
                    continue;
                const QJsonValue value = filler.beyond(field, filled.usual, upper);
                if (value.isUndefined())
                    continue;
                const QString sentence = refusal(filled, field, value, language);
                const QString name = field.label.in(language);
                ++asked;
                INFO(filled.form->code.toStdString()
                     << '.' << field.code.toStdString() << ": " << sentence.toStdString());
                CHECK(sentence.contains(name));
                CHECK_FALSE(sentence.contains(u'%' + QString::number(1)));
                CHECK(speaks(frameOf(sentence, field, language, value), language));
            }
        }
    }
    translations.install(Language::Zh);
    return asked;
}

} // namespace

TEST_CASE("Every limit of every form is refused in a Chinese sentence that names the field", "[every_form]") {
    CHECK(checkSentences(Language::Zh) > 1000);
}

TEST_CASE("Every limit of every form is refused in a Korean sentence that names the field", "[every_form]") {
    CHECK(checkSentences(Language::Ko) > 1000);
}

TEST_CASE("Every limit of every form is refused in an English sentence that names the field",
          "[every_form]") {
    CHECK(checkSentences(Language::En) > 1000);
}
