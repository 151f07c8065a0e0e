#include "ui/print/handbook.h"
#include "tests/catch.h"
#include "tests/ui/print/sample_woman.h"
#include "ui/print/pdf_writer.h"

using namespace muying;
using namespace muying::print;
using namespace muying::tests;
using namespace Qt::StringLiterals;

TEST_CASE("every page of the handbook keeps its texts in their cells and apart") {
    SampleWoman woman;
    for (const PaperLanguage language : {PaperLanguage::Zh, PaperLanguage::ZhKo}) {
        const auto document = handbook(woman.input(language));
        REQUIRE(document.ok());
        for (const Page& page : document->pages) {
            INFO(page.name.toStdString());
            CHECK(layoutFaults(page).join(u'\n') == QString());
        }
    }
}
