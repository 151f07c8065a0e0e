#include "ui/print/labels.h"
#include "tests/catch.h"
#include "tests/ui/print/sample_woman.h"
#include "ui/print/qr_code.h"
#include "ui/print/risk_mark.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace muying;
using namespace muying::print;
using namespace muying::tests;
using namespace Qt::StringLiterals;
using content::RiskColour;

namespace {

std::vector<LabelFormat> formats() {
    const auto loaded = loadLabelFormats(content::resourcesDir());
    INFO((loaded.ok() ? std::string() : loaded.error().detail.toStdString()));
    REQUIRE(loaded.ok());
    return *loaded;
}

Label labelOf(const SampleWoman& woman) {
    const PrintInput input = woman.input();
    return coverLabel(input);
}

Document sheets(const std::vector<Label>& labels, const LabelRun& run) {
    const auto document = labelSheets(labels, run);
    INFO((document.ok() ? std::string() : document.error().message.toStdString()));
    REQUIRE(document.ok());
    return *document;
}

/// The place of the sheet that holds the whole item; −1 if it lies across a cut.
int placeOf(const LabelFormat& format, const QRectF& box) {
    for (int i = 0; i < format.perSheet(); ++i) {
        if (format.place(i).adjusted(-0.01, -0.01, 0.01, 0.01).contains(box))
            return i;
    }
    return -1;
}

Status loadText(const QByteArray& json) {
    QTemporaryDir folder;
    REQUIRE(QDir(folder.path()).mkpath(u"print"_s));
    QFile file(folder.filePath(u"print/labels.json"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(json);
    file.close();
    const auto loaded = loadLabelFormats(folder.path());
    return loaded.ok() ? success() : Status(loaded.error());
}

} // namespace

TEST_CASE("every declared label sheet holds whole labels, whatever the name and the colours") {
    SampleWoman woman;
    const bool longName = GENERATE(false, true);
    const bool alone = GENERATE(false, true);
    if (longName)
        woman.entry(u"WOM_COVER"_s).answers.set(u"name"_s, QString(120, u'长'));
    if (alone)
        woman.entry(u"RISK_ASSESS"_s).answers.remove(u"purple"_s);
    for (const LabelFormat& format : formats()) {
        INFO(format.code.toStdString());
        LabelRun run;
        run.format = format;
        run.copies = format.perSheet();
        run.language = PaperLanguage::ZhKo;
        const Document document = sheets({labelOf(woman)}, run);
        REQUIRE(document.pages.size() == 1);
        const Page& page = document.pages.front();
        CHECK(layoutFaults(page).join(u'\n') == QString());
        int texts = 0, marks = 0, codes = 0;
        for (const Item& item : page.items) {
            if (const auto* text = std::get_if<TextItem>(&item)) {
                CHECK(placeOf(format, text->box()) >= 0);
                ++texts;
            } else if (const auto* mark = std::get_if<MarkItem>(&item)) {
                CHECK(placeOf(format, QRectF(mark->centre - QPointF(mark->size, mark->size) * 0.55,
                                             QSizeF(mark->size, mark->size) * 1.1)) >= 0);
                CHECK(mark->size >= 11.2);
                ++marks;
            } else if (const auto* code = std::get_if<QrItem>(&item)) {
                CHECK(placeOf(format, code->box) >= 0);
                CHECK(code->box.width() >= 9.5); // 25 modules of 0.38 mm are read by cheap scanners
                ++codes;
            }
        }
        CHECK(codes == format.perSheet());
        CHECK(marks == (alone ? 1 : 2) * format.perSheet());
        CHECK(texts >= 2 * format.perSheet());
    }
}

TEST_CASE("the handbook number stands whole beside one mark or two on every sheet, no mark covers a word") {
    for (const LabelFormat& format : formats()) {
        for (const std::vector<RiskColour>& colours :
             {std::vector{RiskColour::Red}, std::vector{RiskColour::Orange, RiskColour::Purple},
              std::vector{RiskColour::Yellow, RiskColour::Purple}}) {
            INFO(format.code.toStdString() << " " << colours.size());
            Label label;
            label.name = u"欧阳美玲（示例）"_s;
            label.number = u"2206232600028"_s;
            label.words = u"橙色＋紫色"_s;
            label.koreanWords = u"주황색 + 보라색"_s;
            label.foot = u"2026-11-22 建议，待上级评估"_s;
            label.colours = colours;
            label.qr = "MY:0123456789ABCDEF";
            LabelRun run;
            run.format = format;
            run.copies = 1;
            run.language = PaperLanguage::ZhKo;
            const Document document = sheets({label}, run);
            const Page& page = document.pages.front();
            std::vector<QRectF> marks;
            bool whole = false;
            for (const Item& item : page.items) {
                if (const auto* mark = std::get_if<MarkItem>(&item))
                    marks.push_back(markShape(mark->colour, mark->centre, mark->size).boundingRect());
                if (const auto* code = std::get_if<QrItem>(&item))
                    marks.push_back(code->box);
                if (const auto* text = std::get_if<TextItem>(&item))
                    whole = whole || text->text == label.number;
            }
            CHECK(whole);
            CHECK(marks.size() == colours.size() + 1);
            for (const Item& item : page.items) {
                const auto* text = std::get_if<TextItem>(&item);
                if (!text || text->text == u"未评"_s)
                    continue;
                INFO(text->text.toStdString());
                for (const QRectF& mark : marks)
                    CHECK_FALSE(mark.intersects(text->box().adjusted(0.2, 0.3, -0.2, -0.3)));
            }
        }
    }
}

TEST_CASE("a label names the woman and her colours, and no disease") {
    SampleWoman woman;
    const Label label = labelOf(woman);
    CHECK(label.name == u"李顺姬（示例）"_s);
    CHECK(label.number == u"2026-012-00047"_s);
    CHECK(label.words == u"橙色＋紫色"_s);
    CHECK(label.foot.contains(u"2026-05-20 评估"_s));
    CHECK(label.qr == qrPayload(woman.chart.woman.subject.id));
    woman.entry(u"RISK_ASSESS"_s).answers.remove(u"purple"_s);
    CHECK(labelOf(woman).words == u"橙色·较高风险"_s);
    woman.entry(u"RISK_ASSESS"_s).answers.set(u"colour"_s, u"1"_s);
    woman.entry(u"RISK_ASSESS"_s).answers.set(u"purple"_s, u"1"_s);
    CHECK(labelOf(woman).words == u"紫色"_s);
}

TEST_CASE("nobody who is not assessed gets a coloured label") {
    SampleWoman woman;
    woman.remove(u"RISK_ASSESS"_s);
    woman.remove(u"RISK_SCREEN"_s);
    risk::Input input = SampleWoman::healthyInput();
    input.facts.remove(u"sbp_mmhg"_s);
    REQUIRE_FALSE(woman.assess(input, QDateTime(QDate(2026, 5, 11), QTime(10, 0))).complete);
    const Label label = labelOf(woman);
    CHECK(label.colours.empty());
    CHECK(label.words == u"未评估"_s);
    LabelRun run;
    run.format = formats().front();
    for (const Item& item : sheets({label}, run).pages.front().items) {
        if (const auto* mark = std::get_if<MarkItem>(&item))
            CHECK(mark->colour == RiskColour::None);
    }
}

TEST_CASE("a row is one woman's, used places stay free, and a full sheet is followed by the next") {
    const SampleWoman woman;
    LabelRun run;
    run.format = formats().front();
    run.skip = run.format.perSheet() - 2;
    const std::vector<Label> labels(3, labelOf(woman));
    const Document document = sheets(labels, run);
    REQUIRE(document.pages.size() == 2);
    std::vector<int> places;
    for (const Page& page : document.pages) {
        for (const Item& item : page.items) {
            if (const auto* code = std::get_if<QrItem>(&item))
                places.push_back(placeOf(run.format, code->box));
        }
    }
    CHECK(places == std::vector<int>{22, 23, 0, 1, 2, 3, 4, 5, 6});
    run.skip = run.format.perSheet();
    CHECK(labelSheets(labels, run).error().code == ErrorCode::InvalidInput);
    run.skip = 0;
    CHECK(labelSheets({}, run).error().code == ErrorCode::InvalidInput);
}

TEST_CASE("a declared sheet whose labels leave the paper or cover each other is refused with its line") {
    const QByteArray good = R"({"formats":[
{"code":"a","zh":"一","ko":"하나","en":"One","paper":[210,297],"label":[70,37],"columns":3,"rows":8,"first":[0,0.5],"pitch":[70,37]}]})";
    CHECK(loadText(good).ok());
    const Status wide = loadText(QByteArray(good).replace("\"columns\":3", "\"columns\":4"));
    REQUIRE_FALSE(wide.ok());
    CHECK((wide.error().message + wide.error().detail).contains(u"labels.json:2"_s));
    CHECK_FALSE(loadText(QByteArray(good).replace("\"pitch\":[70", "\"pitch\":[60")).ok());
    CHECK_FALSE(loadText("{\"formats\":[]}").ok());
    CHECK_FALSE(loadText(QByteArray(good).replace("\"rows\"", "\"rowz\"")).ok());
}
