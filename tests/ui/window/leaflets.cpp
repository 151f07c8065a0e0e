#include "core/work/leaflet_given.h"
#include "tests/catch.h"
#include "tests/ui/window/woman_fixture.h"
#include "ui/leaflets/education_pane.h"
#include "ui/leaflets/leaflet_bench.h"
#include "ui/leaflets/leaflet_editor.h"
#include "ui/leaflets/leaflet_list.h"
#include "ui/leaflets/leaflet_model.h"
#include "ui/leaflets/leaflet_side.h"
#include "ui/leaflets/leaflets_page.h"
#include "ui/leaflets/pair_row.h"
#include "ui/leaflets/poster_pane.h"
#include "ui/leaflets/review_pane.h"
#include "ui/shell/print_preview.h"
#include "ui/shell/rail.h"
#include "ui/shell/status_line.h"
#include "ui/shell/workplace.h"
#include "ui/woman/timeline.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>

#include <algorithm>

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;

namespace {

class LeafletFixture : public WomanFixture {
public:
    LeafletFixture() {
        makeClinic();
        startUnlocked();
    }
    ui::LeafletsPage& leaflets() {
        auto* page = qobject_cast<ui::LeafletsPage*>(window().workplace()->currentPage());
        REQUIRE(page != nullptr);
        return *page;
    }
    /// Ctrl+E, wherever the focus is.
    ui::LeafletsPage& openLeaflets() {
        press(Qt::Key_E, Qt::ControlModifier);
        settle();
        return leaflets();
    }
    ui::PrintPreview* preview() {
        return qobject_cast<ui::PrintPreview*>(window().workplace()->currentPage());
    }
    std::vector<work::GivenLeaflet> given(const QString& subject) {
        const auto chart = context().desk().chart(subject);
        REQUIRE(chart.ok());
        return work::givenLeaflets(*chart);
    }
};

QString codeAt(ui::LeafletsPage& page, int row) {
    return page.list()->table()->model()->index(row, 0).data(ui::LeafletModel::CodeRole).toString();
}

} // namespace

TEST_CASE("Ctrl+E on a woman's page opens the leaflets for her, what is due today on top") {
    LeafletFixture desk;
    const QString her = desk.known();
    desk.open(her, u"ANC1"_s);
    ui::LeafletsPage& page = desk.openLeaflets();
    CHECK(page.bench().subjectId() == her);
    const int offered = page.list()->table()->model()->rowCount();
    CHECK(offered > 2);
    CHECK(offered < 31);
    const auto* model = page.list()->table()->model();
    CHECK(model->index(0, ui::LeafletModel::ReasonColumn).data().toString() == u"今天要讲"_s);
    shot(desk.window(), u"leaflets_her"_s);
    find<QPushButton>(&page, "leafletPersonFile")->click();
    settle();
    CHECK(desk.page().subjectId() == her);
}

TEST_CASE("The shelf is filtered by words, week, colour and topic; Esc shows everything again") {
    LeafletFixture desk;
    ui::LeafletsPage& page = desk.openLeaflets();
    CHECK(page.bench().subjectId().isEmpty());
    const auto rows = [&] { return page.list()->table()->model()->rowCount(); };
    CHECK(rows() == 31);
    CHECK(codeAt(page, 0) == u"L01"_s);
    find<QLineEdit>(&page, "leafletFilter")->setText(u"L18"_s);
    CHECK(rows() == 1);
    CHECK(page.handleEscape());
    CHECK(rows() == 31);
    find<QSpinBox>(&page, "leafletWeek")->setValue(8);
    CHECK(rows() > 3);
    CHECK(rows() < 25);
    page.handleEscape();
    find<QListWidget>(&page, "leafletTopics")->setCurrentRow(2);
    CHECK(rows() > 0);
    CHECK(rows() < 10);
    shot(desk.window(), u"leaflets"_s);
}

TEST_CASE("What is printed for her is noted in her record, and the teach-back after it") {
    LeafletFixture desk;
    const QString her = desk.known();
    desk.open(her, u"ANC1"_s);
    ui::LeafletsPage& page = desk.openLeaflets();
    page.list()->select(u"L01"_s);
    page.list()->table()->setFocus();
    press(Qt::Key_Return);
    settle();
    REQUIRE(desk.preview() != nullptr);
    CHECK(desk.given(her).empty()); // looked at is not handed out
    desk.preview()->savePdf(desk.folder() + u"/leaflet.pdf"_s);
    REQUIRE(desk.given(her).size() == 1);
    CHECK(desk.given(her)[0].code == u"L01"_s);
    desk.preview()->savePdf(desk.folder() + u"/again.pdf"_s);
    CHECK(desk.given(her).size() == 1); // once, however often it is printed
    press(Qt::Key_Escape);
    settle();
    page.list()->select(u"L01"_s);
    auto* answer = find<QPushButton>(&page, "teachBack2");
    CHECK(answer->isVisibleTo(&page));
    shot(desk.window(), u"leaflets_teach_back"_s);
    answer->click();
    settle();
    CHECK(desk.given(her)[0].teachBack == u"2"_s);
    // Her timeline names the leaflet.
    desk.open(her, u"ANC1"_s);
    const auto* lines = desk.page().findChild<ui::Timeline*>()->model();
    bool named = false;
    for (int i = 0; i < lines->rowCount(); ++i)
        named = named || lines->index(i, 0).data().toString().startsWith(u"宣教："_s);
    CHECK(named);
}

TEST_CASE("A sensitive leaflet asks before it is shown; Enter struck twice is no answer") {
    LeafletFixture desk;
    ui::LeafletsPage& page = desk.openLeaflets();
    page.list()->select(u"L19"_s);
    page.list()->table()->setFocus();
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    settle();
    CHECK(desk.preview() == nullptr);
    CHECK(find<QWidget>(&page, "leafletQuestion")->isVisible());
    shot(desk.window(), u"leaflets_ask"_s);
    press(Qt::Key_Escape);
    CHECK_FALSE(find<QWidget>(&page, "leafletQuestion")->isVisible());
    press(Qt::Key_Return);
    press(Qt::Key_Y, Qt::AltModifier);
    settle();
    CHECK(desk.preview() != nullptr);
}

TEST_CASE("The editor names what is wrong under its pair while it is typed, and saves only what is right") {
    LeafletFixture desk;
    ui::LeafletsPage& page = desk.openLeaflets();
    page.list()->select(u"L03"_s);
    press(Qt::Key_F2);
    settle();
    REQUIRE(page.isEditing());
    ui::LeafletEditor& editor = *page.editor();
    CHECK(editor.faults().isEmpty());
    ui::PairRow* row = editor.rows().front();
    const QString before = row->ko()->text();
    row->ko()->setText(before + u" 보건소 77"_s);
    editor.save(); // checks at once
    CHECK(editor.faults().size() >= 2);
    CHECK(row->faults().contains(u"위생원"_s));
    CHECK(page.bench().shelf().find(u"L03"_s)->origin == work::LeafletOrigin::Shipped);
    shot(desk.window(), u"leaflet_editor"_s);
    row->ko()->setText(before);
    row->zh()->setText(row->zh()->text() + u"ก"_s); // no glyph
    editor.save();
    CHECK(editor.faults().join(u' ').contains(u"ก"_s));
    row->zh()->setText(row->zh()->text().remove(u"ก"_s));
    find<QLineEdit>(&editor, "leafletTitleZh")->setText(u"数一数胎动"_s);
    // Locking keeps what was typed.
    page.aboutToLock();
    editor.open(u"L03"_s);
    CHECK(find<QLineEdit>(&editor, "leafletTitleZh")->text() == u"数一数胎动"_s);
    editor.save();
    CHECK(page.bench().shelf().find(u"L03"_s)->version == 1);
    CHECK(page.bench().shelf().find(u"L03"_s)->leaflet.titleZh == u"数一数胎动"_s);
    find<QLineEdit>(&editor, "leafletReviewer")->setText(u"示例审核人"_s);
    find<QPushButton>(&editor, "leafletReviewZh")->click();
    CHECK(page.bench().shelf().find(u"L03"_s)->leaflet.reviewZh.by == u"示例审核人"_s);
    find<QPushButton>(&editor, "leafletRestore")->click();
    CHECK(page.bench().shelf().find(u"L03"_s)->origin == work::LeafletOrigin::Shipped);
}

TEST_CASE("The plan of classes leads to the register, and posters are drawn from the live data") {
    LeafletFixture desk;
    ui::LeafletsPage& page = desk.openLeaflets();
    page.showPart(ui::LeafletsPage::Part::Classes);
    settle();
    CHECK(find<QTableWidget>(&page, "educationMonths")->rowCount() == 12);
    CHECK(find<QTableWidget>(&page, "educationTopics")->rowCount() == 9);
    CHECK(find<QLabel>(&page, "educationSummary")->text().contains(u"还没有安排的月份"_s));
    auto* topics = find<QTableWidget>(&page, "educationTopics");
    const auto given = [&] { return topics->item(1, 7)->text().toInt(); }; // nutrition and anaemia
    const int before = given();
    const QString her = desk.known();
    const work::ShelfLeaflet* anaemia = page.bench().shelf().find(u"L05"_s);
    REQUIRE(anaemia != nullptr);
    REQUIRE(work::noteLeafletGiven(desk.context().desk(), her, anaemia->leaflet, true).ok());
    page.showPart(ui::LeafletsPage::Part::Leaflets);
    page.showPart(ui::LeafletsPage::Part::Classes);
    settle();
    CHECK(given() == before + 1);
    shot(desk.window(), u"leaflets_classes"_s);
    page.showPart(ui::LeafletsPage::Part::Posters);
    settle();
    auto* list = page.posters()->list();
    REQUIRE(list->count() == 4);
    for (int row = 0; row < list->count(); ++row) {
        list->setCurrentRow(row);
        const auto made = page.posters()->document();
        INFO((made ? QString() : made.error().message).toStdString());
        REQUIRE(made.ok());
        CHECK((*made)->pages.size() == 1); // the chart of the haemorrhage too, in two languages
    }
    shot(desk.window(), u"leaflets_posters"_s);
    find<QPushButton>(page.posters(), "posterPreview")->click();
    settle();
    CHECK(desk.preview() != nullptr);
}

TEST_CASE("Corrections a reader gives back are on the screen at once") {
    LeafletFixture desk;
    ui::LeafletsPage& page = desk.openLeaflets();
    page.showPart(ui::LeafletsPage::Part::Words);
    settle();
    shot(desk.window(), u"leaflets_review"_s);
    const QString path = desk.folder() + u"/words.csv"_s;
    page.review()->exportTo(path);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QStringList lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s);
    file.close();
    const auto at = std::ranges::find_if(
        lines, [](const QString& line) { return line.startsWith(u"form/ANC1@2017-3,"_s); });
    REQUIRE(at != lines.end());
    const qsizetype row = at - lines.begin();
    const auto corrected = [&](const QString& after) {
        QStringList some{lines.front(),
                         QString(lines[row]).replace(QRegularExpression(u",,$"_s), u","_s + after + u","_s)};
        QFile out(path);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(some.join(u"\r\n"_s).toUtf8());
    };
    corrected(u"제1차 산전검사 99"_s);
    page.review()->importFrom(path); // nobody named
    CHECK(page.review()->faults().isEmpty());
    find<QLineEdit>(page.review(), "reviewReviewer")->setText(u"示例审核人"_s);
    page.review()->importFrom(path);
    REQUIRE(page.review()->faults().size() == 1);
    CHECK(page.review()->faults()[0].contains(u"2"_s)); // the line
    corrected(u"제1차 산전진찰 봉사기록표"_s);
    const QString before = desk.context().library().form(u"ANC1"_s)->title.ko;
    page.review()->importFrom(path);
    settle();
    CHECK(desk.context().library().form(u"ANC1"_s)->title.ko != before);
    CHECK(desk.context().library().form(u"ANC1"_s)->title.ko == u"제1차 산전진찰 봉사기록표"_s);
}
