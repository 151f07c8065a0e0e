#include "ui/print/list_pages.h"

#include "tests/catch.h"
#include "tests/ui/print/sample_woman.h"
#include "ui/print/fonts.h"
#include "ui/print/paint_page.h"
#include "ui/print/pdf_writer.h"

#include <QDir>

using namespace muying;
using namespace muying::print;
using namespace muying::tests;
using namespace Qt::StringLiterals;
using content::RiskColour;

namespace {

ListPaper womenList(int count) {
    REQUIRE(loadFonts().ok());
    ListPaper paper;
    paper.title = {u"在管孕产妇名单"_s, u"관리중인 임산부명단"_s, u"Women in care"_s};
    paper.filter = u"名单：橙色、红色、紫色；负责人：崔示例"_s;
    paper.summary = u"共 %1 人"_s.arg(count);
    paper.columns = {{{u"风险"_s, u"위험"_s, {}}, 20},
                     {{u"姓名"_s, u"이름"_s, {}}, 30, true},
                     {{u"年龄"_s, u"나이"_s, {}}, 12, false, Align::Right},
                     {{u"孕周／产后"_s, u"임신주수／산후"_s, {}}, 22},
                     {{u"下次应做"_s, u"다음에 할 일"_s, {}}, 40},
                     {{u"负责人"_s, u"책임자"_s, {}}, 20},
                     {{u"电话"_s, u"전화"_s, {}}, 28}};
    const std::vector<std::vector<RiskColour>> marks{{RiskColour::Orange, RiskColour::Purple},
                                                     {RiskColour::Red},
                                                     {RiskColour::Green},
                                                     {},
                                                     {RiskColour::Yellow}};
    for (int i = 0; i < count; ++i) {
        const auto& own = marks[static_cast<std::size_t>(i) % marks.size()];
        paper.lines.push_back(
            {{{own.empty() ? u"未评估"_s : QString(), own},
              {u"示例妇%1（示例）"_s.arg(i + 1)},
              {QString::number(20 + i % 25)},
              {u"%1周%2天"_s.arg(10 + i % 30).arg(i % 7)},
              {i % 4 == 0 ? u"第3次产前随访；胎儿系统超声预约后复诊，转诊回执未到"_s : u"第2次产前随访"_s},
              {u"崔示例"_s},
              {u"139 0000 %1"_s.arg(i, 4, 10, QLatin1Char('0'))}},
             {},
             i < count / 2 ? u"马鹿沟镇 示例村"_s : u"十四道沟镇 示例村"_s});
    }
    paper.notes = {u"颜色为目前采用的风险分级；“未评估”不等于绿色。"_s};
    paper.signatures = {u"制表人"_s, u"审核人"_s, u"日期"_s};
    paper.clinic = {u"示例镇卫生院"_s, u"妇幼保健门诊"_s, u"0439-000-0000"_s};
    paper.printedAt = QDateTime(QDate(2026, 5, 11), QTime(9, 41));
    paper.printedBy = u"李示例"_s;
    paper.sample = true;
    return paper;
}

QString wordsOf(const Document& document) {
    QString words;
    for (const Page& page : document.pages) {
        for (const Item& item : page.items) {
            if (const auto* text = std::get_if<TextItem>(&item))
                words += text->text;
        }
    }
    return squeezed(words);
}

void checkSound(const Document& document, const QString& name) {
    int number = 0;
    for (const Page& page : document.pages) {
        CHECK(layoutFaults(page).join(u'\n') == QString());
        const QString folder = qEnvironmentVariable("MUYING_PAGES");
        if (!folder.isEmpty())
            REQUIRE(renderPage(page, 110).save(
                QDir(folder).filePath(u"list_%1_%2.png"_s.arg(name).arg(++number))));
    }
}

int marksOn(const Document& document) {
    int count = 0;
    for (const Page& page : document.pages)
        count += static_cast<int>(std::ranges::count_if(
            page.items, [](const Item& item) { return std::holds_alternative<MarkItem>(item); }));
    return count;
}

} // namespace

TEST_CASE("A list prints every row with its marks, its heads on every sheet and a line to sign", "[lists]") {
    for (const bool landscape : {false, true}) {
        ListPaper paper = womenList(85);
        paper.landscape = landscape;
        paper.language = landscape ? PaperLanguage::ZhKo : PaperLanguage::Zh;
        const Document document = listPages(paper);
        checkSound(document, landscape ? u"across"_s : u"upright"_s);
        const QString words = wordsOf(document);
        for (const ListLine& line : paper.lines) {
            CHECK(words.contains(squeezed(line.cells[1].text)));
            CHECK(words.contains(squeezed(line.cells[4].text)));
        }
        CHECK(marksOn(document) == 85); // in five rows: two, one, one, none, one
        const auto sheets = static_cast<qsizetype>(document.pages.size());
        CHECK(sheets > 1);
        CHECK(words.count(u"下次应做"_s) == sheets);
        CHECK(words.count(u"다음에할일"_s) == (landscape ? sheets : 0));
        CHECK(words.count(u"含个人信息"_s) == sheets);
        CHECK(words.count(u"制表人"_s) == 1);
        CHECK(words.count(u"马鹿沟镇"_s) + words.count(u"十四道沟镇"_s) > sheets); // bands begin every sheet
        QTemporaryDir folder;
        const QString pdf = folder.filePath(u"list.pdf"_s);
        REQUIRE(writePdf(document, pdf).ok());
        CHECK(outputOf(u"pdfinfo"_s, {pdf}).contains(landscape ? u"842 x 595"_s : u"595 x 842"_s));
        CHECK(textOf(pdf, true).contains(u"示例妇85（示例）"_s));
    }
}

TEST_CASE("A row longer than a sheet goes on overleaf and loses nothing", "[lists]") {
    ListPaper paper = womenList(3);
    QString story;
    for (int i = 0; i < 900; ++i)
        story += u"第%1句，"_s.arg(i);
    paper.lines[1].cells[4].text = story.left(1500);
    paper.lines[2].detail = story;
    const Document document = listPages(paper);
    checkSound(document, u"long"_s);
    const QString words = wordsOf(document);
    QString cell;
    for (const Page& page : document.pages) {
        for (const Item& item : page.items) {
            const auto* text = std::get_if<TextItem>(&item);
            if (text && text->room.width() > 38 && text->room.width() < 42)
                cell += text->text;
        }
    }
    CHECK(squeezed(cell).contains(squeezed(story.left(1500))));
    CHECK(words.contains(squeezed(story.right(40))));
}

TEST_CASE("An empty list says so by its heads alone and leaves rows for the pen", "[lists]") {
    ListPaper paper = womenList(0);
    paper.emptyLines = 20;
    const Document document = listPages(paper);
    checkSound(document, u"empty"_s);
    REQUIRE(document.pages.size() == 1);
    CHECK(wordsOf(document).contains(u"共0人"_s));
}
