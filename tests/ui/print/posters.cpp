#include "core/content/leaflet.h"
#include "tests/catch.h"
#include "tests/ui/print/sample_woman.h"
#include "ui/print/fonts.h"
#include "ui/print/pdf_writer.h"
#include "ui/print/poster_pages.h"

#include <algorithm>

using namespace muying;
using namespace muying::print;
using namespace muying::tests;
using namespace Qt::StringLiterals;

namespace {

const std::vector<content::PosterText>& posterTexts() {
    static const auto read = content::loadPosters(realLibrary().folder());
    REQUIRE(read.ok());
    return *read;
}

PosterJob posterJob(const QString& code, PosterSize size) {
    static const auto leaflets = content::loadLeaflets(realLibrary().folder());
    REQUIRE(leaflets.ok());
    PosterJob job;
    job.text = *std::ranges::find(posterTexts(), code, &content::PosterText::code);
    job.library = &realLibrary();
    job.dangerSigns = &*std::ranges::find(*leaflets, u"L01"_s, &content::Leaflet::code);
    job.size = size;
    job.clinic = {u"示例乡卫生院"_s, {}, u"0439-8220000"_s};
    job.printedAt = QDateTime(QDate(2026, 11, 22), QTime(9, 0));
    return job;
}

Document posterOf(const QString& code, PosterSize size) {
    auto document = posterPages(posterJob(code, size));
    REQUIRE(document.ok());
    return *document;
}

} // namespace

TEST_CASE("every poster is one sound sheet on A3 and on A4, no letter below 12 pt but the foot") {
    const auto code = GENERATE(u"colours"_s, u"danger"_s, u"vaccines"_s);
    const auto size = GENERATE(PosterSize::A3, PosterSize::A4);
    const bool korean = GENERATE(true, false);
    PosterJob job = posterJob(code, size);
    job.korean = korean;
    const auto made = posterPages(job);
    REQUIRE(made.ok());
    const Document& document = *made;
    INFO(code.toStdString() << (size == PosterSize::A3 ? " A3" : " A4"));
    REQUIRE(document.pages.size() == 1);
    const Page& page = document.pages.front();
    CHECK(page.size.width() == (size == PosterSize::A3 ? 297 : 210));
    CHECK(layoutFaults(page).join(u'\n') == QString());
    const double foot = page.size.height() * 400 / 420;
    const bool hangul = std::ranges::any_of(page.items, [](const Item& item) {
        const auto* text = std::get_if<TextItem>(&item);
        return text && text->text.contains(u"십시오"_s); // every Korean poster tells what to do
    });
    CHECK(hangul == korean);
    double lowest = 0; // the sheet is used to its end
    for (const Item& item : page.items) {
        if (const auto* rect = std::get_if<RectItem>(&item))
            lowest = std::max(lowest, rect->rect.bottom());
    }
    CHECK(lowest > page.size.height() * 0.85);
    for (const Item& item : page.items) {
        const auto* text = std::get_if<TextItem>(&item);
        if (text && text->at.y() < foot)
            CHECK(text->style.points >= 11.99);
    }
}

TEST_CASE(
    "the poster of the colours shows all five marks, that of vaccines every dose of the usual courses") {
    const Document colours = posterOf(u"colours"_s, PosterSize::A4);
    CHECK(std::ranges::count_if(colours.pages.front().items, [](const Item& item) {
              return std::holds_alternative<MarkItem>(item);
          }) == 5);
    QTemporaryDir dir;
    const QString path = dir.filePath(u"poster.pdf"_s);
    REQUIRE(writePdf(posterOf(u"vaccines"_s, PosterSize::A3), path, {}).ok());
    const QString text = textOf(path, true);
    const content::ImmunisationTable& table = realLibrary().immunisation();
    for (const content::VaccineDose& dose : table.doses) {
        const content::VaccineCourse* course = table.course(dose.course);
        const bool shown = !dose.superseded() && !dose.catchUp && course->usual && course->need.isEmpty();
        INFO(dose.code.toStdString());
        if (shown) {
            CHECK(text.contains(squeezed(table.vaccine(dose.vaccine)->name.zh)));
            CHECK(text.contains(squeezed(table.vaccine(dose.vaccine)->name.ko)));
        }
    }
}

TEST_CASE("a poster of danger signs says what the leaflet says, and names its state") {
    QTemporaryDir dir;
    const QString path = dir.filePath(u"poster.pdf"_s);
    const PosterJob job = posterJob(u"danger"_s, PosterSize::A3);
    REQUIRE(writePdf(posterOf(u"danger"_s, PosterSize::A3), path, {}).ok());
    const QString text = textOf(path, true);
    for (const content::LeafletPair& pair : job.dangerSigns->of(content::LeafletPart::Danger)) {
        CHECK(text.contains(squeezed(pair.zh)));
        CHECK(text.contains(squeezed(pair.ko)));
    }
    CHECK(text.contains(u"待确认"_s));
    PosterJob none = job;
    none.text.code = u"nothing"_s;
    CHECK_FALSE(posterPages(none).ok());
}
