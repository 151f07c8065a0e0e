#include "ui/print/referral_plan.h"

#include "tests/catch.h"
#include "tests/core/work/form_stage.h"
#include "tests/ui/print/sample_woman.h"
#include "ui/print/fonts.h"
#include "ui/print/handbook.h"
#include "ui/print/paint_page.h"
#include "ui/print/paper_value.h"
#include "ui/print/pdf_writer.h"

#include <QDir>
#include <QJsonArray>

#include <algorithm>

using namespace muying;
using namespace muying::print;
using namespace muying::tests;
using namespace Qt::StringLiterals;
using content::Field;
using content::FieldType;
using content::Form;

namespace {

PrintInput slipInput(const work::Chart& chart, PaperLanguage language) {
    PrintInput input;
    input.library = &productLibrary();
    input.chart = &chart;
    input.clinic = {u"示例镇卫生院"_s, u"妇幼保健门诊"_s, u"0439-000-0000"_s};
    input.printedAt = testNow();
    input.printedBy = u"李示例"_s;
    input.language = language;
    return input;
}

const FilledForm& filledSlip(const QString& code) {
    const auto& all = filledForms();
    const auto found =
        std::ranges::find_if(all, [&](const FilledForm& filled) { return filled.form->code == code; });
    REQUIRE(found != all.end());
    return *found;
}

/// The chart of the form's scene with one slip, and with the sheet that answers it if `answer` is given.
work::Chart slipChart(const QString& code, const record::Answers& letter, const record::Answers* answer) {
    const FilledForm& filled = filledSlip(code);
    work::Chart chart = readOnlyStage(filled.scene).chart();
    std::erase_if(chart.entries, [&](const record::Entry& other) {
        return other.form == code || other.form == u"REFERRAL_BACK"_s;
    });
    const auto put = [&](const QString& id, const QString& form, const record::Answers& answers) {
        record::Entry entry;
        entry.id = id;
        entry.form = form;
        entry.edition = productLibrary().form(form)->edition;
        entry.subject = chart.about().id;
        entry.date = testNow().date();
        entry.version = 1;
        entry.answers = answers;
        chart.put(std::move(entry));
    };
    put(u"slip"_s, code, letter);
    if (answer)
        put(u"back"_s, u"REFERRAL_BACK"_s, *answer);
    return chart;
}

QStringList slipLines(const Document& document) {
    QStringList lines;
    for (const Page& page : document.pages) {
        for (const Item& item : page.items) {
            if (const auto* text = std::get_if<TextItem>(&item))
                lines << squeezed(text->text);
        }
    }
    return lines;
}

/// The boxes of the marks of a page: outlines of the return slip, dashed cutting lines.
int dashedLines(const Page& page) {
    return static_cast<int>(std::ranges::count_if(page.items, [](const Item& item) {
        const auto* path = std::get_if<PathItem>(&item);
        return path && !path->dash.empty();
    }));
}

void checkSlip(const Document& document, const QString& name) {
    int number = 0;
    for (const Page& page : document.pages) {
        CHECK(layoutFaults(page).join(u'\n') == QString());
        const QString folder = qEnvironmentVariable("MUYING_PAGES");
        if (!folder.isEmpty())
            REQUIRE(renderPage(page, 110).save(
                QDir(folder).filePath(u"slip_%1_%2.png"_s.arg(name).arg(++number))));
    }
}

} // namespace

TEST_CASE("A referral slip has three parts on one sheet, each with the number, blank and filled, in both "
          "languages",
          "[referral]") {
    REQUIRE(loadFonts().ok());
    for (const QString& code : {u"REFERRAL"_s, u"CH_REFERRAL"_s}) {
        for (const PaperLanguage language : {PaperLanguage::Zh, PaperLanguage::ZhKo}) {
            INFO(code.toStdString() << (language == PaperLanguage::Zh ? " zh" : " zh-ko"));
            const QString suffix = language == PaperLanguage::Zh ? u"_zh"_s : u"_ko"_s;
            record::Answers letter = filledSlip(code).usual;
            letter.set(u"ref_no"_s, u"示例转字〔2026〕第0047号"_s);
            const work::Chart chart = slipChart(code, letter, nullptr);
            const PrintInput input = slipInput(chart, language);
            const auto filled = entryDocument(input, *chart.entry(u"slip"_s));
            const auto blank = blankForm(productLibrary(), code, input.clinic, language);
            const auto identity = identityForm(input, code);
            REQUIRE(filled.ok());
            REQUIRE(blank.ok());
            REQUIRE(identity.ok());
            checkSlip(*filled, code + u"_filled"_s + suffix);
            checkSlip(*blank, code + u"_blank"_s + suffix);
            checkSlip(*identity, code + u"_identity"_s + suffix);
            for (const Document* document : {&*filled, &*blank, &*identity}) {
                const QString words = slipLines(*document).join(QString());
                CHECK(dashedLines(document->pages.front()) == 4);
                for (const QString& part : {u"（存根）"_s, u"（转诊单）"_s, u"（回执）"_s, u"骑缝章"_s})
                    CHECK(words.contains(part));
            }
            CHECK(blank->pages.size() == 1);
            CHECK(identity->pages.size() == 1);
            // Head of each part and both cutting lines.
            CHECK(slipLines(*filled).filter(u"示例转字〔2026〕第0047号"_s).size() == 5);
            const QString name = squeezed(input.chart->child ? chart.childCard().text(u"name"_s)
                                                             : chart.cover().text(u"name"_s));
            CHECK(slipLines(*identity).filter(name).size() >= 3);
        }
    }
}

TEST_CASE("Every field of the referral and of the sheet that comes back has its place on the slip",
          "[referral]") {
    REQUIRE(loadFonts().ok());
    record::Answers letter = filledSlip(u"REFERRAL"_s).usual;
    record::Answers back = filledSlip(u"REFERRAL_BACK"_s).usual;
    letter.set(u"ref_no"_s, u"2026-0047"_s);
    for (const QString& code : {u"ref_cancelled"_s, u"ref_cancel_reason"_s, u"ref_refused"_s})
        letter.set(code, QJsonValue());
    back.set(u"rb_ref_no"_s, u"2026-0047"_s);
    const work::Chart chart = slipChart(u"REFERRAL"_s, letter, &back);
    const auto document = entryDocument(slipInput(chart, PaperLanguage::Zh), *chart.entry(u"slip"_s));
    REQUIRE(document.ok());
    checkSlip(*document, u"returned"_s);
    const QString words = slipLines(*document).join(QString());
    const SlipPlan& plan = *slipPlan(u"REFERRAL"_s);
    QStringList missing;
    for (const QString& code : {u"REFERRAL"_s, u"REFERRAL_BACK"_s}) {
        const Form& form = *productLibrary().form(code);
        for (const Field& field : form.fields) {
            const record::Answers& answers = code == u"REFERRAL"_s ? letter : back;
            const bool written = field.type == FieldType::Text || field.type == FieldType::Date ||
                                 field.type == FieldType::Int || field.type == FieldType::Decimal;
            if (!written || !answers.has(field.code) || plan.sameOnPaper.contains(field.code))
                continue;
            const QString value = squeezed(paperValue(field, answers)).left(8);
            if (!words.contains(value))
                missing << field.code;
        }
    }
    CHECK(missing.join(u' ') == QString());
}

TEST_CASE("The blank slip asks for every field of both forms", "[referral]") {
    REQUIRE(loadFonts().ok());
    const auto blank = blankForm(productLibrary(), u"REFERRAL"_s, {}, PaperLanguage::Zh);
    REQUIRE(blank.ok());
    const QString words = slipLines(*blank).join(QString());
    const SlipPlan& plan = *slipPlan(u"REFERRAL"_s);
    QStringList planned{plan.number, plan.date, plan.toOrg, plan.toDept, plan.due};
    for (const auto* rows : {&plan.stub, &plan.letter, &plan.answer}) {
        for (const SlipRow& row : *rows) {
            for (const SlipCell& cell : row.cells)
                planned += cell.fields;
        }
    }
    QStringList missing;
    for (const QString& code : {u"REFERRAL"_s, u"REFERRAL_BACK"_s}) {
        for (const Field& field : productLibrary().form(code)->fields) {
            const QString same = plan.sameOnPaper.value(field.code, field.code);
            if (!planned.contains(same) && !words.contains(squeezed(field.label.zh)))
                missing << field.code;
        }
    }
    CHECK(missing.join(u' ') == QString());
    for (const QString& grade : {u"绿"_s, u"黄"_s, u"橙"_s, u"红"_s, u"紫"_s})
        CHECK(words.contains(grade));
}

TEST_CASE("The colour said in the letter stands as a mark on it, and the grade that came back is ticked",
          "[referral]") {
    REQUIRE(loadFonts().ok());
    record::Answers letter = filledSlip(u"REFERRAL"_s).usual;
    letter.set(u"colour"_s, QJsonArray{u"3"_s, u"5"_s});
    letter.set(u"back_colour"_s, QJsonArray{u"4"_s});
    const work::Chart chart = slipChart(u"REFERRAL"_s, letter, nullptr);
    const auto document = entryDocument(slipInput(chart, PaperLanguage::Zh), *chart.entry(u"slip"_s));
    REQUIRE(document.ok());
    std::vector<content::RiskColour> marks;
    for (const Item& item : document->pages.front().items) {
        if (const auto* mark = std::get_if<MarkItem>(&item))
            marks.push_back(mark->colour);
    }
    CHECK(marks ==
          std::vector<content::RiskColour>{content::RiskColour::Orange, content::RiskColour::Purple});
    CHECK(slipLines(*document).filter(u"橙色＋紫色"_s).size() == 1);
    const auto ticks = std::ranges::count_if(document->pages.front().items, [](const Item& item) {
        const auto* path = std::get_if<PathItem>(&item);
        return path && path->ink == Ink::Value && path->width > 0.4;
    });
    CHECK(ticks >= 1);
}
