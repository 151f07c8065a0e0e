#include "tests/catch.h"
#include "tests/core/work/form_stage.h"

#include <algorithm>

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;
using content::Field;
using content::FieldType;
using record::Answers;
using record::Finding;
using record::Severity;

namespace {

std::string sentences(const std::vector<Finding>& findings) {
    std::string lines;
    for (const Finding& finding : findings)
        lines += "  " + finding.field.toStdString() + ": " + finding.message.toStdString() + '\n';
    return lines;
}

bool impossible(const std::vector<Finding>& findings) {
    return std::ranges::any_of(
        findings, [](const Finding& finding) { return finding.severity == Severity::Impossible; });
}

FormFiller fillerOf(const FilledForm& filled) {
    return {productLibrary(), *filled.form, readOnlyStage(filled.scene).context(*filled.form)};
}

std::vector<Finding> findingsOf(const FilledForm& filled, const Field& field, const QJsonValue& value) {
    Answers tried = filled.usual;
    tried.set(field.code, value);
    return record::validateField(*filled.form, field, tried,
                                 readOnlyStage(filled.scene).context(*filled.form));
}

/// Refused as impossible, in a sentence that names the field.
bool refusedByName(const std::vector<Finding>& findings, const Field& field) {
    return std::ranges::any_of(findings, [&](const Finding& finding) {
        return finding.severity == Severity::Impossible && finding.message.contains(field.label.zh);
    });
}

/// What was typed and is not there, or stands there otherwise.
QStringList lost(const content::Form& form, const Answers& typed, const Answers& kept) {
    QStringList codes;
    for (const Field& field : form.fields) {
        if (!field.isComputed() && typed.json().value(field.code) != kept.json().value(field.code))
            codes << field.code;
    }
    return codes;
}

QString shown(const content::Form& form, const QString& code, const Answers& answers) {
    return record::displayValue(*form.field(code), answers, Language::Zh);
}

/// The first field that can be answered otherwise, texts before others.
std::pair<QString, QJsonValue> otherAnswer(const FilledForm& filled) {
    const FormFiller filler = fillerOf(filled);
    for (const bool text : {true, false}) {
        for (const Field& field : filled.form->fields) {
            const bool fits = (field.type == FieldType::Text) == text && field.check.isEmpty();
            if (!fits || field.isComputed() || !filled.usual.has(field.code) ||
                field.code == filled.form->dateField)
                continue;
            const QJsonValue value = filler.another(field, filled.usual);
            if (!value.isUndefined())
                return {field.code, value};
        }
    }
    return {};
}

} // namespace

TEST_CASE("Every form can be filled completely with usual answers", "[work][every_form]") {
    CHECK(filledForms().size() >= 58);
    for (const FilledForm& filled : filledForms()) {
        INFO(filled.form->code.toStdString() << '\n' << sentences(filled.findings));
        CHECK_FALSE(impossible(filled.findings));
        for (const Finding& finding : filled.findings) {
            const bool open =
                finding.severity == Severity::Missing && !filled.form->field(finding.field)->isComputed();
            CHECK_FALSE(open);
        }
    }
}

TEST_CASE("Every limit of every form accepts its own value and refuses the next by the field's name",
          "[work][every_form]") {
    int limits = 0;
    for (const FilledForm& filled : filledForms()) {
        const FormFiller filler = fillerOf(filled);
        for (const Field& field : filled.form->fields) {
            if (field.isComputed() || !filled.usual.has(field.code))
                continue;
            for (const bool upper : {false, true}) {
                INFO(filled.form->code.toStdString()
                     << '.' << field.code.toStdString() << (upper ? " upper" : " lower"));
                const QJsonValue inside = filler.atLimit(field, filled.usual, upper);
                const QJsonValue outside = filler.beyond(field, filled.usual, upper);
                if (!inside.isUndefined() && field.check.isEmpty()) {
                    const auto found = findingsOf(filled, field, inside);
                    INFO(sentences(found));
                    CHECK_FALSE(impossible(found));
                }
                if (!outside.isUndefined()) {
                    CHECK(refusedByName(findingsOf(filled, field, outside), field));
                    ++limits;
                }
            }
        }
    }
    CHECK(limits > 1000);
}

TEST_CASE("Every choice of every form refuses an answer it does not offer", "[work][every_form]") {
    int asked = 0;
    for (const FilledForm& filled : filledForms()) {
        for (const Field& field : filled.form->fields) {
            const bool listed = !field.options.empty() && filled.usual.has(field.code);
            if (!listed || field.isComputed())
                continue;
            INFO(filled.form->code.toStdString() << '.' << field.code.toStdString());
            const bool multi = field.type == FieldType::Multi;
            const QJsonValue unknown = multi ? QJsonValue(QJsonArray{u"无此项"_s}) : QJsonValue(u"无此项"_s);
            CHECK(refusedByName(findingsOf(filled, field, unknown), field));
            ++asked;
            QStringList both = filled.usual.multi(field.code);
            for (const content::Option& option : field.options) {
                const bool clears = multi && option.exclusive && !both.isEmpty() &&
                                    !both.contains(option.code) &&
                                    option.offered(record::columnOf(*filled.form, filled.usual));
                if (clears)
                    CHECK(
                        refusedByName(findingsOf(filled, field,
                                                 QJsonArray::fromStringList(both + QStringList{option.code})),
                                      field));
            }
        }
    }
    CHECK(asked > 300);
}

TEST_CASE("Every form, filled as usual or to its limits, is the same after the file was closed",
          "[work][every_form]") {
    const Extent extent = GENERATE(Extent::Usual, Extent::Lowest, Extent::Highest);
    for (const FilledForm& filled : filledForms()) {
        const content::Form& form = *filled.form;
        FormStage stage(filled.scene);
        const record::Context context = stage.context(form);
        const Answers typed =
            namedHers(form, FormFiller(productLibrary(), form, context).fill(extent), context);
        INFO(form.code.toStdString() << " extent " << static_cast<int>(extent));
        const record::Entry before = stage.entryOf(form);
        const auto saved = stage.save(before, typed);
        INFO((saved ? std::string() : saved.error().message.toStdString()));
        CHECK(saved.ok());
        if (!saved)
            continue;
        CHECK(saved->version == before.version + 1);
        CHECK(lost(form, typed, saved->answers).join(u' ') == QString());
        stage.reopen();
        const work::Chart chart = stage.chart();
        const record::Entry* kept = chart.entry(saved->id);
        REQUIRE(kept);
        CHECK(kept->answers == saved->answers);
        CHECK(kept->edition == form.edition);
        CHECK(kept->date == saved->date);
        CHECK(kept->version == saved->version);
        CHECK(valueOf(stage.clinic.store->verify(), "verify").problems.isEmpty());
    }
}

TEST_CASE("A refused value of any form leaves the file as it was", "[work][every_form]") {
    for (const FilledForm& filled : filledForms()) {
        const content::Form& form = *filled.form;
        const FormFiller filler = fillerOf(filled);
        FormStage& stage = readOnlyStage(filled.scene);
        for (const Field& field : form.fields) {
            const QJsonValue outside = filler.beyond(field, filled.usual, true);
            if (field.isComputed() || !filled.usual.has(field.code) || outside.isUndefined() ||
                field.type == FieldType::Text)
                continue;
            INFO(form.code.toStdString() << '.' << field.code.toStdString());
            Answers wrong = filled.usual;
            wrong.set(field.code, outside);
            const std::size_t before = stage.chart().entries.size();
            const auto saved = stage.save(stage.entryOf(form), wrong);
            REQUIRE_FALSE(saved.ok());
            CHECK(saved.error().code == ErrorCode::InvalidInput);
            CHECK_FALSE(saved.error().message.isEmpty());
            CHECK(stage.chart().entries.size() == before);
            break;
        }
    }
}

TEST_CASE("A change in any form is a new version, and the history names what stood there before",
          "[work][every_form]") {
    for (const FilledForm& filled : filledForms()) {
        const content::Form& form = *filled.form;
        INFO(form.code.toStdString());
        FormStage stage(filled.scene);
        const auto first = stage.save(stage.entryOf(form), filled.usual);
        const auto [code, value] = otherAnswer(filled);
        CHECK(first.ok());
        CHECK_FALSE(code.isEmpty());
        if (!first || code.isEmpty())
            continue;
        INFO(code.toStdString());
        Answers changed = first->answers;
        changed.set(code, value);
        const auto second = stage.save(*first, changed);
        INFO((second ? std::string() : second.error().message.toStdString()));
        CHECK(second.ok());
        if (!second)
            continue;
        CHECK(second->version == first->version + 1);
        stage.reopen();
        const auto history = valueOf(stage.clinic.desk->history(first->id, code), "history");
        REQUIRE_FALSE(history.empty());
        const work::FieldChange& last = history.back();
        CHECK(last.version == second->version);
        CHECK(last.field == code);
        CHECK(last.before == shown(form, code, first->answers));
        CHECK(last.after == shown(form, code, second->answers));
        CHECK(last.before != last.after);
        CHECK(last.author == u"李示例"_s);
        CHECK(valueOf(stage.clinic.store->versions(first->id), "versions").back().answers == second->answers);
    }
}

TEST_CASE("An entry of an edition this program does not know cannot be saved over", "[work][every_form]") {
    for (const FilledForm& filled : filledForms()) {
        const content::Form& form = *filled.form;
        INFO(form.code.toStdString());
        FormStage stage(filled.scene);
        store::SaveRequest request;
        request.entry = stage.entryOf(form);
        request.entry.edition = u"2999"_s;
        request.entry.date = testNow().date();
        request.entry.answers = filled.usual;
        request.entry.answers.set(u"field_of_tomorrow"_s, u"明日之项"_s);
        const work::Chart owner = stage.chart();
        if (request.entry.id.isEmpty() && form.subject == u"woman"_s)
            request.entry.subject = owner.woman.subject.id;
        const auto foreign = valueOf(stage.clinic.store->save(request), "an entry of a newer program");
        for (const QString& edition : {u"2999"_s, QString(), form.edition}) {
            INFO("edition " << edition.toStdString());
            record::Entry mine = foreign;
            mine.edition = edition;
            const auto saved = stage.save(mine, filled.usual);
            REQUIRE_FALSE(saved.ok());
            CHECK(saved.error().message.contains(u"只能查看"_s));
        }
        stage.reopen();
        const auto kept = valueOf(stage.clinic.store->entry(foreign.id), "the entry");
        CHECK(kept.answers == foreign.answers);
        CHECK(kept.edition == u"2999"_s);
        CHECK(kept.version == foreign.version);
    }
}

TEST_CASE("Any form is voided with a reason only, and stays readable", "[work][every_form]") {
    const QStringList lasting{u"WOM_COVER"_s, u"PREG_EPISODE"_s, u"CH_ID"_s};
    for (const FilledForm& filled : filledForms()) {
        const content::Form& form = *filled.form;
        INFO(form.code.toStdString());
        FormStage stage(filled.scene);
        const auto saved = stage.save(stage.entryOf(form), filled.usual);
        CHECK(saved.ok());
        if (!saved)
            continue;
        CHECK_FALSE(stage.clinic.desk->voidEntry(saved->id, u"  "_s));
        const Status voided = stage.clinic.desk->voidEntry(saved->id, u"示例：填错了人"_s);
        INFO((voided ? std::string() : voided.error().message.toStdString()));
        CHECK(voided.ok() != lasting.contains(form.code));
        stage.reopen();
        const auto kept = valueOf(stage.clinic.store->entry(saved->id), "the entry");
        CHECK(kept.answers == saved->answers);
        CHECK(kept.voided == voided.ok());
        CHECK(kept.voidReason == (voided ? u"示例：填错了人"_s : QString()));
        CHECK((stage.chart().entry(saved->id) == nullptr) == voided.ok());
    }
}
