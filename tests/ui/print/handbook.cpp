#include "ui/print/handbook.h"
#include "tests/catch.h"
#include "tests/ui/print/sample_woman.h"
#include "ui/print/fonts.h"
#include "ui/print/paint_page.h"

#include <QDir>

#include <algorithm>

using namespace muying;
using namespace muying::print;
using namespace muying::tests;
using namespace Qt::StringLiterals;
using content::RiskColour;

namespace {

Document documentOf(const SampleWoman& woman, const QString& code = u"handbook"_s,
                    PaperLanguage language = PaperLanguage::ZhKo) {
    const auto document = handbook(woman.input(language), code);
    INFO((document.ok() ? std::string() : document.error().message.toStdString()));
    REQUIRE(document.ok());
    return *document;
}

/// All texts of a page in drawing order, without white space.
QString pageText(const Page& page, std::optional<Ink> ink = {}) {
    QString text;
    for (const Item& item : page.items) {
        const auto* run = std::get_if<TextItem>(&item);
        if (run && (!ink || run->ink == *ink))
            text += squeezed(run->text);
    }
    return text;
}

QString allText(const Document& document) {
    QString text;
    for (const Page& page : document.pages)
        text += pageText(page) + u'\n';
    return text;
}

std::vector<RiskColour> marksOn(const Document& document) {
    std::vector<RiskColour> colours;
    for (const Page& page : document.pages) {
        for (const Item& item : page.items) {
            if (const auto* mark = std::get_if<MarkItem>(&item))
                colours.push_back(mark->colour);
        }
    }
    return colours;
}

/// With MUYING_PAGES=FOLDER the pages are kept as pictures, to be looked at.
void keepPictures(const Document& document, const QString& name) {
    const QString folder = qEnvironmentVariable("MUYING_PAGES");
    if (folder.isEmpty())
        return;
    int number = 0;
    for (const Page& page : document.pages)
        REQUIRE(renderPage(page, 110).save(
            QDir(folder).filePath(u"%1_%2.png"_s.arg(name).arg(++number, 2, 10, QChar(u'0')))));
}

QDateTime bookingMorning() {
    return QDateTime(QDate(2026, 5, 11), QTime(10, 0));
}

} // namespace

TEST_CASE("every page of the handbook keeps its texts in their cells, apart and unstruck") {
    const SampleWoman woman;
    const PaperLanguage language = GENERATE(PaperLanguage::Zh, PaperLanguage::ZhKo);
    const Document document = documentOf(woman, u"handbook"_s, language);
    keepPictures(document, language == PaperLanguage::Zh ? u"zh"_s : u"zh-ko"_s);
    for (const Page& page : document.pages) {
        INFO(page.name.toStdString());
        CHECK(layoutFaults(page).join(u'\n') == QString());
    }
}

TEST_CASE("the layout check finds what it is there to find") {
    REQUIRE(loadFonts().ok());
    Page page;
    page.typeArea = QRectF(10, 10, 100, 100);
    page.text({20, 50}, u"产前检查"_s, formText(9));
    CHECK(layoutFaults(page).isEmpty());
    page.text({22, 50}, u"重叠"_s, formText(9));
    CHECK(layoutFaults(page).size() == 1);
    page.text({105, 80}, u"出界的文字"_s, formText(9));
    CHECK(layoutFaults(page).size() == 2);
    page.line({15, 48.8}, {40, 48.8});
    CHECK(layoutFaults(page).size() == 4);
}

TEST_CASE("the handbook holds the sections in order and numbers its pages") {
    const SampleWoman woman;
    const Document document = documentOf(woman);
    QStringList names;
    for (const Page& page : document.pages)
        names.append(page.name);
    names.removeDuplicates();
    CHECK(names == QStringList{u"封面"_s, u"孕产妇基本信息"_s, u"本次妊娠档案"_s,
                               u"第1次产前检查服务记录表"_s, u"第2～5次产前随访服务记录表"_s,
                               u"孕产妇妊娠风险筛查表"_s, u"孕产妇妊娠风险评估记录"_s, u"补充记录"_s});
    const auto total = document.pages.size() - 1;
    CHECK(pageText(document.pages[1]).contains(u"第1页共%1页"_s.arg(total)));
    CHECK(pageText(document.pages.back()).contains(u"第%1页共%1页"_s.arg(total)));
    CHECK(document.title.contains(u"李顺姬"_s));
    CHECK(document.pages.front().size == QSizeF(148, 210));
    CHECK(document.pages.back().size == QSizeF(210, 297));
}

TEST_CASE("the cover shows the graded marks and no name of a disease") {
    const SampleWoman woman;
    const Document cover = documentOf(woman, u"cover"_s);
    CHECK(marksOn(cover) == std::vector<RiskColour>{RiskColour::Orange, RiskColour::Purple});
    const QString text = allText(cover);
    CHECK(text.contains(u"橙色·较高风险"_s));
    CHECK(text.contains(u"2026年5月20日评估"_s));
    CHECK(text.contains(u"모자건강수첩"_s));
    for (const QString& word : {u"传染"_s, u"梅毒"_s, u"전염"_s, u"HIV"_s, u"贫血"_s})
        CHECK_FALSE(text.contains(word));
    CHECK_FALSE(allText(documentOf(woman, u"cover"_s, PaperLanguage::Zh)).contains(u"모자"_s));
}

TEST_CASE("nothing green and nothing final is printed while the screening is incomplete") {
    SampleWoman woman;
    woman.remove(u"RISK_ASSESS"_s);
    woman.remove(u"RISK_SCREEN"_s);
    risk::Input input = SampleWoman::healthyInput();
    input.facts.remove(u"height_cm"_s);
    input.facts.remove(u"sbp_mmhg"_s);
    SECTION("nothing was found so far") {
        REQUIRE_FALSE(woman.assess(input, bookingMorning()).complete);
        const Document document = documentOf(woman);
        for (const RiskColour colour : marksOn(document))
            CHECK(colour == RiskColour::None);
        CHECK(pageText(document.pages.front()).contains(u"未评"_s));
        CHECK_FALSE(allText(document).contains(u"绿色（低风险）"_s));
    }
    SECTION("a risk was found already") {
        input.facts[u"age_years"_s].number = 41;
        REQUIRE_FALSE(woman.assess(input, bookingMorning()).complete);
        const Document document = documentOf(woman);
        for (const RiskColour colour : marksOn(document))
            CHECK(colour == RiskColour::None);
        CHECK(pageText(document.pages.front()).contains(u"暂定橙色，筛查未完成"_s));
    }
}

TEST_CASE("a complete negative screening is printed green, a suggestion says that it is one") {
    SampleWoman woman;
    woman.remove(u"RISK_ASSESS"_s);
    woman.remove(u"RISK_SCREEN"_s);
    risk::Input input = SampleWoman::healthyInput();
    SECTION("negative") {
        REQUIRE(woman.assess(input, bookingMorning()).green());
        const Document cover = documentOf(woman, u"cover"_s);
        CHECK(marksOn(cover) == std::vector<RiskColour>{RiskColour::Green});
        CHECK(allText(cover).contains(u"未见高危因素"_s));
    }
    SECTION("positive") {
        input.facts[u"age_years"_s].number = 41;
        REQUIRE(woman.assess(input, bookingMorning()).complete);
        const Document cover = documentOf(woman, u"cover"_s);
        CHECK(marksOn(cover) == std::vector<RiskColour>{RiskColour::Orange});
        CHECK(allText(cover).contains(u"建议，待上级评估"_s));
    }
}

TEST_CASE("a sample woman is marked on every page, another one is not") {
    SampleWoman woman;
    const Document sample = documentOf(woman);
    for (const Page& page : sample.pages)
        CHECK(pageText(page).contains(u"示例"_s));
    woman.chart.woman.subject.identity.insert(u"sample"_s, false);
    const Document real = documentOf(woman, u"cover"_s);
    const auto& items = real.pages.front().items;
    CHECK(std::none_of(items.begin(), items.end(), [](const Item& item) {
        const auto* text = std::get_if<TextItem>(&item);
        return text && text->text == u"示例"_s;
    }));
}

TEST_CASE("what was recorded is on the page in the record's voice, what the form says in its own") {
    const SampleWoman woman;
    const Document document = documentOf(woman, u"anc1"_s);
    const Page& page = document.pages.front();
    const QString values = pageText(page, Ink::Value);
    for (const QString& value : {u"2026年5月11日"_s, u"159"_s, u"66.5"_s, u"26.3"_s, u"108"_s,
                                 u"甲状腺功能减退症，2019年起服药"_s, u"崔明哲（示例）"_s})
        CHECK(values.contains(value));
    const QString words = pageText(page, Ink::Form);
    for (const QString& word : {u"既往史"_s, u"8其他"_s, u"mmHg"_s, u"体质指数（BMI）"_s, u"×10⁹/L"_s})
        CHECK(words.contains(word));
    for (const Item& item : page.items) {
        if (const auto* text = std::get_if<TextItem>(&item); text && text->ink == Ink::Value)
            CHECK(text->style.voice == Voice::Record);
    }
    CHECK_FALSE(words.contains(u"左甲状腺素"_s)); // a project field never stands inside the official table
    CHECK_FALSE(pageText(page).contains(u"服用药物名称"_s));
    CHECK(pageText(document.pages.back()).contains(u"服用药物名称"_s));
}

TEST_CASE("what was not tested is written in words, its code is never printed") {
    SampleWoman woman;
    woman.entry(u"ANC1"_s).answers.set(u"hiv"_s, u"9"_s);
    const Document document = documentOf(woman, u"anc1"_s);
    CHECK(pageText(document.pages.front(), Ink::Value).contains(u"未查"_s));
    for (const Item& item : document.pages.front().items) {
        if (const auto* text = std::get_if<TextItem>(&item))
            CHECK_FALSE((text->ink == Ink::Value && text->text == u"9"_s));
    }
}

TEST_CASE("the three states of the screening are printed: found, asked and no, not asked") {
    const SampleWoman woman;
    const Document document = documentOf(woman, u"screening"_s);
    const Page& page = document.pages.front();
    int ticks = 0, diagonals = 0, boxes = 0;
    for (const Item& item : page.items) {
        const auto* line = std::get_if<LineItem>(&item);
        const auto* rect = std::get_if<RectItem>(&item);
        ticks += std::holds_alternative<PathItem>(item);
        diagonals += line && line->ink == Ink::Value && line->from.x() != line->to.x() &&
                     line->from.y() != line->to.y();
        boxes += rect && rect->rect.width() < 3.2;
    }
    // One of each stands in the legend, two ticks in the line 后续处理.
    CHECK(ticks == 7 + 1 + 2);
    CHECK(diagonals == 2 + 1);
    CHECK(boxes == 57 + 3);
    CHECK(pageText(page).contains(u"7项：1.11.32.12.25.16.16.3"_s));
    CHECK(pageText(page).contains(u"未问未查2项：3.66.7"_s));
}

TEST_CASE("the assessment names every clause with the value behind it, exactly") {
    SampleWoman woman;
    woman.remove(u"RISK_ASSESS"_s);
    risk::Input input = SampleWoman::healthyInput();
    input.facts[u"age_years"_s].number = 41;
    input.facts[u"bmi"_s].number = 27.996;
    const auto assessed = woman.assess(input, bookingMorning());
    const QString text = allText(documentOf(woman, u"assessment"_s));
    for (const QString& code : assessed.assess)
        CHECK(text.contains(code));
    CHECK(assessed.assess.contains(u"O1.1"_s));
    CHECK(text.contains(u"41岁"_s));
    CHECK(text.contains(u"27.996kg/m²"_s)); // not rounded up to the limit 28
    CHECK(text.contains(u"历次评估"_s));
    CHECK(text.contains(u"CN-2017"_s));
}

TEST_CASE("a text that does not fit is cut with a mark and printed whole on the supplement") {
    SampleWoman woman;
    const QString story = u"孕早期先兆流产，卧床休息并口服药物治疗后好转，"_s.repeated(16) + u"完。"_s;
    woman.entry(u"ANC1"_s).answers.set(u"ultrasound"_s, story);
    const Document document = documentOf(woman, u"anc1"_s);
    CHECK_FALSE(pageText(document.pages.front()).contains(u"完。"_s));
    CHECK(pageText(document.pages.front()).contains(u"…"_s));
    CHECK(pageText(document.pages.back()).contains(story));
    for (const Page& page : document.pages)
        CHECK(layoutFaults(page).join(u'\n') == QString());
}

TEST_CASE("a name of 500 characters and a long institution leave the layout whole") {
    SampleWoman woman;
    woman.entry(u"WOM_COVER"_s).answers.set(u"name"_s, QString(500, u'长'));
    woman.entry(u"PREG_EPISODE"_s).answers.set(u"book_org"_s, QString(300, u'院'));
    woman.entry(u"RISK_ASSESS"_s).answers.set(u"assess_org"_s, QString(300, u'W'));
    woman.entry(u"ANC2_5"_s).answers.set(u"complaint"_s, QString(500, u'痛'));
    for (const Page& page : documentOf(woman).pages) {
        INFO(page.name.toStdString());
        CHECK(layoutFaults(page).join(u'\n') == QString());
    }
}

TEST_CASE("visits stand side by side, each in its own column, and an empty column keeps the form's words") {
    const SampleWoman woman;
    const Document document = documentOf(woman, u"visits"_s);
    const Page& page = document.pages.front();
    const auto columnOf = [&](const QString& value) {
        for (const Item& item : page.items) {
            const auto* text = std::get_if<TextItem>(&item);
            if (text && text->text == value)
                return static_cast<int>((text->at.x() - 47.5) / 37.5);
        }
        return -1;
    };
    CHECK(columnOf(u"2026年6月29日"_s) == 0);
    CHECK(columnOf(u"69.8"_s) == 1);
    CHECK(columnOf(u"LOA"_s) == 2);
    CHECK(pageText(page).contains(u"第5次"_s));
}

TEST_CASE("a blank form carries the form's words, empty boxes and no value") {
    for (const QString& code : {u"ANC1"_s, u"ANC2_5"_s, u"WOM_COVER"_s}) {
        const auto document = blankForm(realLibrary(), code, {u"示例乡卫生院"_s, {}, {}}, PaperLanguage::Zh);
        REQUIRE(document.ok());
        for (const Page& page : document->pages) {
            CHECK(pageText(page, Ink::Value) == QString());
            CHECK_FALSE(pageText(page, Ink::Form).isEmpty());
            CHECK(layoutFaults(page).join(u'\n') == QString());
        }
    }
}

TEST_CASE("a form with her identity on it carries who she is and leaves everything else to the pen") {
    const SampleWoman woman;
    const auto document = identityForm(woman.input(PaperLanguage::Zh), u"ANC1"_s);
    REQUIRE(document.ok());
    const QString values = pageText(document->pages.front(), Ink::Value);
    CHECK(values.contains(u"李顺姬（示例）"_s));
    CHECK(values.contains(u"朴成浩（示例）"_s)); // her husband, from the cover
    for (const QString& value : {u"159"_s, u"66.5"_s, u"108"_s, u"甲状腺"_s, u"2026年5月11日"_s})
        CHECK_FALSE(values.contains(value));
    for (const Page& page : document->pages) {
        CHECK(layoutFaults(page).join(u'\n') == QString());
        for (const Item& item : page.items)
            CHECK_FALSE(std::holds_alternative<PathItem>(item)); // no tick is set before anyone asked
    }
    const auto screening = identityForm(woman.input(PaperLanguage::Zh), u"RISK_SCREEN"_s);
    REQUIRE(screening.ok());
    CHECK(pageText(screening->pages.front(), Ink::Value).contains(u"李顺姬（示例）"_s));
}

TEST_CASE("every declared form prints blank, with identity and from its answers") {
    const SampleWoman woman;
    for (const content::Form& form : realLibrary().forms()) {
        INFO(form.code.toStdString());
        const auto blank =
            blankForm(realLibrary(), form.code, {u"示例乡卫生院"_s, {}, {}}, PaperLanguage::ZhKo);
        REQUIRE(blank.ok());
        REQUIRE_FALSE(blank->pages.empty());
        const auto named = identityForm(woman.input(), form.code);
        REQUIRE(named.ok());
        for (const Document* document : {&*blank, &*named}) {
            for (const Page& page : document->pages)
                CHECK(layoutFaults(page).join(u'\n') == QString());
        }
    }
}

TEST_CASE(
    "a second visit of the same number is not dropped, and an unknown edition is printed as it is kept") {
    SampleWoman woman;
    record::Entry again = woman.entry(u"ANC2_5"_s);
    again.id = u"again"_s;
    again.answers.set(u"complaint"_s, u"同一次随访再来一次"_s);
    woman.chart.put(again);
    const Document visits = documentOf(woman, u"visits"_s);
    CHECK(allText(visits).contains(u"同一次随访再来一次"_s));
    CHECK(allText(visits).contains(u"双下肢轻度浮肿，晨起消退"_s));
    record::Entry& first = woman.entry(u"ANC1"_s);
    first.edition = u"2031"_s;
    first.answers.set(u"future_field"_s, u"将来的内容"_s);
    const QString text = allText(documentOf(woman, u"anc1"_s));
    CHECK(text.contains(u"不认识版本2031"_s));
    CHECK(text.contains(u"future_field"_s));
    CHECK(text.contains(u"将来的内容"_s));
}

TEST_CASE("what is not there cannot be printed, and that is said") {
    SampleWoman woman;
    woman.remove(u"ANC1"_s);
    const auto missing = handbook(woman.input(), u"anc1"_s);
    REQUIRE_FALSE(missing.ok());
    CHECK(missing.error().code == ErrorCode::InvalidInput);
    CHECK(missing.error().message.contains(u"第1次产前检查"_s));
    const auto unknown = handbook(woman.input(), u"leaflet of tomorrow"_s);
    REQUIRE_FALSE(unknown.ok());
    CHECK(unknown.error().code == ErrorCode::NotFound);
}
