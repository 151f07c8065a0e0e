#include "core/content/library.h"
#include "core/work/demo_pph.h"
#include "core/work/pph_run.h"
#include "tests/catch.h"
#include "tests/core/work/test_clinic.h"
#include "ui/print/paint_page.h"
#include "ui/print/pph_chart.h"
#include "ui/print/pph_kit.h"
#include "ui/print/text.h"

using namespace Qt::StringLiterals;
using namespace muying;
using namespace muying::print;
using namespace muying::tests;

namespace {

const content::Protocol& paperProtocol() {
    static const auto loaded = content::loadProtocol(productLibrary().folder());
    return **loaded;
}

/// The sample haemorrhages, played once.
const std::vector<pph::RunLog>& sampleRuns() {
    static const std::vector<pph::RunLog> runs = [] {
        TestClinic clinic;
        valueOf(work::fillDemoRuns(*clinic.store, paperProtocol(), productLibrary().folder() + u"/sample"_s,
                                   testNow()),
                "sample runs");
        std::vector<pph::RunLog> logs;
        for (const work::RunHead& head : valueOf(work::pphRuns(*clinic.store), "runs"))
            logs.push_back(valueOf(work::readPphRun(*clinic.store, paperProtocol(), head.id), "run"));
        return logs;
    }();
    return runs;
}

const pph::RunLog& sampleRun(const QString& name) {
    for (const pph::RunLog& log : sampleRuns()) {
        if (log.name == name)
            return log;
    }
    throw std::runtime_error("no such sample run");
}

PphPaper paperOf(const pph::RunLog* log, PaperLanguage language = PaperLanguage::Zh) {
    REQUIRE(loadFonts().ok());
    PphPaper paper;
    paper.protocol = &paperProtocol();
    paper.log = log;
    paper.clinic = {u"示例乡卫生院"_s, u"产房"_s, u"0439-0000000"_s};
    paper.phones = {{u"示例县医院产科"_s, u"0439-0000002"_s}};
    paper.printedAt = testNow();
    paper.printedBy = u"示例医生"_s;
    paper.language = language;
    if (log)
        paper.now = log->closedAt;
    return paper;
}

QString wordsOf(const Document& document) {
    QString text;
    for (const Page& page : document.pages) {
        for (const Item& item : page.items) {
            if (const auto* piece = std::get_if<TextItem>(&item))
                text += piece->text + u'\n';
        }
    }
    return text;
}

void checkSound(const Document& document) {
    for (const Page& page : document.pages) {
        const QStringList faults = layoutFaults(page);
        INFO(page.name.toStdString() << ": " << faults.join(u"; "_s).toStdString());
        CHECK(faults.isEmpty());
    }
}

} // namespace

TEST_CASE("The sample haemorrhages are played through the same checks as a live one", "[pph]") {
    CHECK(sampleRuns().size() == 5);
    const pph::RunLog& severe = sampleRun(u"示例寅"_s);
    CHECK(severe.closed());
    CHECK(severe.receivedBy == u"示例护送医生"_s);
    const auto state = pph::cockpit(paperProtocol(), severe, {}, severe.closedAt);
    REQUIRE(state.ok());
    CHECK(state->situation.totalMl == 1080);
    CHECK(state->situation.severe);
    CHECK(state->times.trigger() == severe.run.birth.at->addSecs(18 * 60));
}

TEST_CASE("The timeline prints every line, those that were corrected too, in both languages", "[pph]") {
    const pph::RunLog& log = sampleRun(u"示例寅"_s);
    for (const PaperLanguage language : {PaperLanguage::Zh, PaperLanguage::ZhKo}) {
        const auto document = pphTimeline(paperOf(&log, language));
        REQUIRE(document.ok());
        checkSound(*document);
        const QString text = wordsOf(*document);
        CHECK(text.contains(u"产后出血抢救记录"_s));
        CHECK(text.contains(u"称重 675−150 g，+500 mL，累计 500 mL"_s));
        CHECK(text.contains(u"麦角新碱 200 µg 肌注"_s));
        CHECK(text.contains(u"에르고메트린"_s) == (language == PaperLanguage::ZhKo));
        CHECK(text.contains(u"待确认"_s));
    }
}

TEST_CASE("A drill says on every paper that it is one", "[pph]") {
    const pph::RunLog& drill = sampleRun(u"演练"_s);
    const PphPaper paper = paperOf(&drill);
    for (const auto& document :
         {pphTimeline(paper), pphHandover(paper), pphTransfer(paper), pphDebrief(paper), pphFamily(paper)}) {
        REQUIRE(document.ok());
        checkSound(*document);
        CHECK(wordsOf(*document).contains(u"【演练】"_s));
    }
    CHECK(wordsOf(*pphDebrief(paper)).contains(u"静脉打不上：两次穿刺失败"_s));
}

TEST_CASE("A handover list with a gap has no place to sign", "[pph]") {
    const pph::RunLog& complete = sampleRun(u"示例寅"_s);
    const auto signed_ = pphHandover(paperOf(&complete));
    REQUIRE(signed_.ok());
    CHECK(wordsOf(*signed_).contains(u"示例护送医生"_s));
    const pph::RunLog& open = sampleRun(u"示例卯"_s);
    const auto unsigned_ = pphHandover(paperOf(&open));
    REQUIRE(unsigned_.ok());
    CHECK(wordsOf(*unsigned_).contains(u"不能签名"_s));
    CHECK_FALSE(wordsOf(*unsigned_).contains(u"接班人签名"_s));
}

TEST_CASE("The summary for the transfer tells loss, doses, signs, reasons and times", "[pph]") {
    const pph::RunLog& log = sampleRun(u"示例寅"_s);
    const auto document = pphTransfer(paperOf(&log));
    REQUIRE(document.ok());
    checkSound(*document);
    const QString text = wordsOf(*document);
    for (const char* part : {"哮喘", "1080 mL", "氨甲环酸 1 g", "出血≥1000 mL", "示例县医院产科", "途中"})
        CHECK(text.contains(QString::fromUtf8(part)));
    CHECK(document->pages.size() >= 2);
}

TEST_CASE("The flow chart has every step of the live protocol", "[pph]") {
    for (const PaperLanguage language : {PaperLanguage::Zh, PaperLanguage::ZhKo}) {
        for (const ChartSize size : {ChartSize::A4, ChartSize::A3}) {
            const Document document = pphChart(paperOf(nullptr, language), size);
            REQUIRE(document.pages.size() == 1); // in one language and in two
            checkSound(document);
            QString text = wordsOf(document);
            text.remove(u'\n');
            text.remove(u' ');
            for (const int stage : {1, 2}) {
                for (const content::ChecklistStep& step : paperProtocol().stage(stage)->steps) {
                    const QString brief = QString(step.brief.zh).remove(u' ');
                    INFO(step.code.toStdString());
                    CHECK((text.contains(step.text.zh.left(2)) || text.contains(brief.left(4))));
                }
            }
            CHECK(text.contains(u"60U/24h"_s));
            CHECK(text.contains(u"不静脉推注"_s));
            CHECK_FALSE(text.contains(u"20U静脉推注"_s));
            CHECK(document.pages.front().size ==
                  (size == ChartSize::A3 ? QSizeF(297, 420) : QSizeF(210, 297)));
        }
    }
}

TEST_CASE("The dose card and the kit list name every drug and every item", "[pph]") {
    const Document doses = pphDoses(paperOf(nullptr, PaperLanguage::ZhKo));
    checkSound(doses);
    for (const content::Drug& drug : paperProtocol().drugs)
        CHECK(wordsOf(doses).contains(drug.name.zh));
    const auto contents = content::loadKit(productLibrary().folder());
    REQUIRE(contents.ok());
    const auto kit = pphKit(paperOf(nullptr), *contents);
    REQUIRE(kit.ok());
    checkSound(*kit);
    CHECK(wordsOf(*kit).contains(u"卡前列素氨丁三醇"_s));
}
