#include "core/content/layout.h"
#include "core/growth/growth_tables.h"
#include "tests/catch.h"
#include "tests/core/work/form_stage.h"
#include "tests/ui/print/sample_woman.h"
#include "ui/print/fonts.h"
#include "ui/print/handbook.h"
#include "ui/print/paint_page.h"
#include "ui/print/pdf_writer.h"

#include <QDir>

#include <algorithm>

using namespace muying;
using namespace muying::print;
using namespace muying::tests;
using namespace Qt::StringLiterals;
using content::Form;

namespace {

/// Forms of which a complete pregnancy with twins holds several.
int countOf(const Form& form) {
    static const QHash<QString, int> several{
        {u"DELIVERY_BABY"_s, 2}, {u"PP_OBS"_s, 6},       {u"EPDS"_s, 3},      {u"MED_USE"_s, 4},
        {u"PREG_PRIOR"_s, 2},    {u"KEY_FOLLOWUP"_s, 3}, {u"IMM_DOSE"_s, 24}, {u"CH_EYE"_s, 6},
        {u"CH_SCREEN"_s, 3},     {u"CH_GROWTH"_s, 4}};
    return several.value(form.code, 1);
}

/// The day of a check-up named by its age: months up to 72, years for those from three on.
QDate dayOfAge(const work::Chart& chart, const Form& form, const QString& column) {
    const QDate birth = chart.childCard().dateTime(u"birth_datetime"_s).date();
    const int age = column.toInt();
    return birth.addMonths(form.code == u"CH_Y3_6"_s ? 12 * age : age);
}

void putEntry(work::Chart& chart, const Form& form, record::Answers answers, int index) {
    record::Entry entry;
    entry.id = form.code + QString::number(index);
    entry.form = form.code;
    entry.edition = form.edition;
    entry.subject = chart.about().id;
    entry.date = testNow().date().addDays(index - 60);
    if (chart.child && !form.columnField.isEmpty())
        entry.date = dayOfAge(chart, form, answers.text(form.columnField));
    entry.version = 1;
    entry.answers = std::move(answers);
    chart.put(std::move(entry));
}

/// The chart of a scene with every form of that person filled, every column of it, and what repeats repeated.
work::Chart fullChart(Scene scene, bool child) {
    work::Chart chart = readOnlyStage(scene).chart();
    for (const FilledForm& filled : filledForms()) {
        const Form& form = *filled.form;
        // Who a child is stays as the scene has it: born years ago.
        if (filled.scene == Scene::Registers || (form.subject == u"child"_s) != child ||
            form.code == u"CH_ID"_s)
            continue;
        std::erase_if(chart.entries, [&](const record::Entry& other) { return other.form == form.code; });
        if (form.columnField.isEmpty()) {
            for (int i = 0; i < countOf(form); ++i)
                putEntry(chart, form, filled.usual, i);
            continue;
        }
        int index = 0;
        for (const content::Option* column : content::columnOptions(form)) {
            record::Answers answers = filled.usual;
            answers.set(form.columnField, column->code);
            putEntry(chart, form, answers, index++);
        }
    }
    return chart;
}

PrintInput bookInput(const work::Chart& chart, const growth::GrowthTables* tables, PaperLanguage language) {
    PrintInput input;
    input.library = &productLibrary();
    input.chart = &chart;
    input.clinic = {u"示例镇卫生院"_s, u"妇幼保健门诊"_s, u"0439-000-0000"_s};
    input.printedAt = testNow();
    input.printedBy = u"李示例"_s;
    input.language = language;
    input.growth = tables;
    return input;
}

void checkBook(const Document& book, const QString& name) {
    const QString folder = qEnvironmentVariable("MUYING_PAGES");
    QStringList faults;
    int number = 0;
    for (const Page& page : book.pages) {
        ++number;
        if (!folder.isEmpty())
            REQUIRE(renderPage(page, 66).save(
                QDir(folder).filePath(u"%1_%2.png"_s.arg(name).arg(number, 2, 10, QLatin1Char('0')))));
        for (const QString& fault : layoutFaults(page))
            faults << u"%1 %2: %3"_s.arg(number).arg(page.name, fault);
        // A sheet with nothing but its head and foot would be a mistake.
        CHECK(page.items.size() > 12);
    }
    CHECK(faults.join(u'\n') == QString());
}

} // namespace

TEST_CASE("A complete pregnancy with twins is a booklet of about thirty pages, every one sound",
          "[full_handbook]") {
    REQUIRE(loadFonts().ok());
    const work::Chart chart = fullChart(Scene::Postpartum, false);
    QTemporaryDir folder;
    for (const PaperLanguage language : {PaperLanguage::Zh, PaperLanguage::ZhKo}) {
        const auto book = handbook(bookInput(chart, nullptr, language));
        REQUIRE(book.ok());
        const QString name = language == PaperLanguage::Zh ? u"mother_zh"_s : u"mother_ko"_s;
        INFO(name.toStdString() << " " << book->pages.size());
        checkBook(*book, name);
        CHECK(book->pages.size() >= 24);
        CHECK(book->pages.size() <= 46);
        for (const QString& section :
             {u"cover"_s, u"anc1"_s, u"visits"_s, u"curves"_s, u"screening"_s, u"assessment"_s, u"DELIVERY"_s,
              u"DELIVERY_BABY"_s, u"PP_OBS"_s, u"PNV1"_s, u"PN42"_s, u"EPDS"_s, u"supplement"_s})
            CHECK_FALSE(book->pagesOf(section).empty());
        CHECK(book->pagesOf(u"DELIVERY_BABY"_s).size() >= 1);
        const QString pdf = folder.filePath(name + u".pdf"_s);
        REQUIRE(writePdf(*book, pdf).ok());
        CHECK(outputOf(u"qpdf"_s, {u"--check"_s, pdf}).contains(u"No syntax or stream encoding errors"_s));
        const QString words = textOf(pdf, true);
        for (const QString& exact : {u"出生日期"_s, u"户籍"_s, u"门牌"_s})
            CHECK(words.contains(exact));
        if (language == PaperLanguage::ZhKo)
            CHECK(words.contains(u"모자건강수첩"_s));
    }
}

TEST_CASE("A complete childhood is a booklet with curves and vaccines, every page sound", "[full_handbook]") {
    REQUIRE(loadFonts().ok());
    const auto tables = growth::GrowthTables::load(content::resourcesDir());
    REQUIRE(tables.ok());
    const work::Chart chart = fullChart(Scene::Preschool, true);
    for (const PaperLanguage language : {PaperLanguage::Zh, PaperLanguage::ZhKo}) {
        const auto book = handbook(bookInput(chart, tables->get(), language));
        REQUIRE(book.ok());
        const QString name = language == PaperLanguage::Zh ? u"child_zh"_s : u"child_ko"_s;
        INFO(name.toStdString() << " " << book->pages.size());
        checkBook(*book, name);
        // Every case file there is stands in it too; no real child has them all.
        CHECK(book->pages.size() >= 15);
        CHECK(book->pages.size() <= 50);
        CHECK_FALSE(book->pagesOf(u"growth"_s).empty());
        CHECK_FALSE(book->pagesOf(u"vaccines"_s).empty());
    }
}
