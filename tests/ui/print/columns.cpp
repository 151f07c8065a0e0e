#include "core/content/library.h"
#include "tests/catch.h"
#include "tests/ui/print/sample_woman.h"
#include "ui/print/fonts.h"
#include "ui/print/form_pages.h"
#include "ui/print/paint_page.h"

#include <QDir>
#include <QJsonArray>

using namespace muying;
using namespace muying::print;
using namespace muying::tests;
using namespace Qt::StringLiterals;

namespace {

const content::Form& columnForm(const QString& code) {
    REQUIRE(loadFonts().ok()); // forms are measured in the shipped faces
    static const auto library = content::Library::load(QStringLiteral(MUYING_SOURCE_DIR) + u"/resources"_s);
    REQUIRE(library.ok());
    const content::Form* form = (*library)->form(code);
    REQUIRE(form != nullptr);
    return *form;
}

record::Entry visitOf(const QString& form, QJsonObject answers) {
    record::Entry entry;
    entry.id = u"v"_s + answers.value(u"visit_age"_s).toString();
    entry.form = form;
    entry.edition = u"2017-3"_s;
    entry.date = QDate(2026, 5, 11);
    entry.version = 1;
    answers.insert(u"visit_date"_s, u"2026-05-11"_s);
    entry.answers = record::Answers(answers);
    return entry;
}

std::vector<Page> pagesOf(const QString& form, const std::vector<record::Entry>& entries) {
    std::vector<const record::Entry*> visits;
    for (const record::Entry& entry : entries)
        visits.push_back(&entry);
    std::vector<Overflow> overflow;
    return visitPages(columnForm(form), visits, {}, overflow);
}

/// Texts of one kind of ink whose middle lies within a band of x, from the left edge of the sheet in mm.
QStringList textsBetween(const std::vector<Page>& pages, double left, double right, Ink ink) {
    QStringList texts;
    for (const Page& page : pages) {
        for (const Item& item : page.items) {
            const auto* run = std::get_if<TextItem>(&item);
            const double middle = run ? run->left() + run->width() / 2 : -1;
            if (run && run->ink == ink && middle >= left && middle < right)
                texts << run->text;
        }
    }
    return texts;
}

/// The band of one of the four columns of a table of visits.
QStringList columnTexts(const std::vector<Page>& pages, int column, Ink ink) {
    const double width = 10 * Sheet::column / 4;
    const double left = Sheet::left + 2 * Sheet::column + column * width;
    return textsBetween(pages, left, left + width, ink);
}

void keepColumnPictures(const std::vector<Page>& pages, const QString& name) {
    const QString folder = qEnvironmentVariable("MUYING_PAGES");
    int number = 0;
    for (const Page& page : pages) {
        if (!folder.isEmpty())
            REQUIRE(
                renderPage(page, 110).save(QDir(folder).filePath(u"%1_%2.png"_s.arg(name).arg(++number))));
    }
}

void checkFaults(const std::vector<Page>& pages) {
    for (const Page& page : pages)
        CHECK(layoutFaults(page).join(u'\n') == QString());
}

} // namespace

TEST_CASE("the check-up forms print blank without a fault, with — where an age is not asked") {
    for (const QString& code : {u"CH_M1_8"_s, u"CH_M12_30"_s, u"CH_Y3_6"_s}) {
        CAPTURE(code);
        const auto pages = pagesOf(code, {});
        keepColumnPictures(pages, code);
        checkFaults(pages);
        CHECK(!pages.empty());
    }
    const auto pages = pagesOf(u"CH_M1_8"_s, {});
    // 满月: hearing, rickets symptoms and signs, haemoglobin, development. Mouth and teeth share a row.
    CHECK(columnTexts(pages, 0, Ink::Form).count(u"—"_s) == 5);
    CHECK(columnTexts(pages, 3, Ink::Form).count(u"—"_s) == 3); // 8月龄: neck mass, hearing, umbilicus
}

TEST_CASE("the same answer prints the number of its own column") {
    const auto pages =
        pagesOf(u"CH_M1_8"_s, {visitOf(u"CH_M1_8"_s, {{u"visit_age"_s, u"3"_s},
                                                      {u"complexion"_s, u"other"_s},
                                                      {u"complexion_other"_s, u"苍白"_s},
                                                      {u"neck_mass"_s, u"absent"_s},
                                                      {u"rickets_signs"_s, QJsonArray{u"craniotabes"_s}}}),
                               visitOf(u"CH_M1_8"_s, {{u"visit_age"_s, u"6"_s},
                                                      {u"complexion"_s, u"other"_s},
                                                      {u"complexion_other"_s, u"苍白"_s},
                                                      {u"neck_mass"_s, u"present"_s},
                                                      {u"neck_mass_desc"_s, u"左侧"_s},
                                                      {u"rickets_signs"_s, QJsonArray{u"craniotabes"_s}}})});
    keepColumnPictures(pages, u"CH_M1_8_filled"_s);
    checkFaults(pages);
    // Values in reading order: date, complexion, neck mass, rickets signs.
    const QStringList three = columnTexts(pages, 1, Ink::Value);
    const QStringList six = columnTexts(pages, 2, Ink::Value);
    const auto numbers = [](const QStringList& texts) {
        QStringList found;
        for (const QString& text : texts) {
            if (text.size() == 1 && text.front().isDigit())
                found << text;
        }
        return found;
    };
    CHECK(numbers(three) == (QStringList{u"3"_s, u"2"_s, u"2"_s}));
    CHECK(numbers(six) == (QStringList{u"2"_s, u"1"_s, u"6"_s}));
}

TEST_CASE("obesity fills the box of 超重 and is not written on the national form") {
    const auto pages = pagesOf(
        u"CH_Y3_6"_s,
        {visitOf(u"CH_Y3_6"_s, {{u"visit_age"_s, u"4"_s}, {u"growth_eval"_s, QJsonArray{u"obese"_s}}})});
    checkFaults(pages);
    CHECK(columnTexts(pages, 1, Ink::Value).contains(u"5"_s));
    CHECK(columnTexts(pages, 1, Ink::Value).filter(u"肥胖"_s).isEmpty());
}

TEST_CASE("the newborn visit prints on its form, filled and blank, with the numbers of that form") {
    const content::Form& form = columnForm(u"CH_NV"_s);
    std::vector<Overflow> overflow;
    const auto blank = formPages(form, nullptr, {}, overflow);
    keepColumnPictures(blank, u"CH_NV_blank"_s);
    checkFaults(blank);
    record::Entry visit = visitOf(u"CH_NV"_s, {{u"neck_mass"_s, u"present"_s},
                                               {u"neck_mass_desc"_s, u"右侧"_s},
                                               {u"complexion"_s, u"yellow"_s},
                                               {u"jaundice_site"_s, QJsonArray{u"face"_s, u"trunk"_s}}});
    const auto filled = formPages(form, &visit, {}, overflow);
    keepColumnPictures(filled, u"CH_NV_filled"_s);
    checkFaults(filled);
    QStringList numbers;
    for (const QString& text : textsBetween(filled, 0, 210, Ink::Value)) {
        if (text.size() == 1 && text.front().isDigit())
            numbers << text;
    }
    CHECK(numbers == (QStringList{u"2"_s, u"2"_s, u"3"_s, u"2"_s})); // 黄染, 面部 and 躯干, 有
}
