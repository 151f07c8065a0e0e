#include "tests/catch.h"
#include "tests/ui/window/child_fixture.h"
#include "ui/print/qr_code.h"
#include "ui/woman/search_popup.h"

#include <QApplication>
#include <QLabel>

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;

namespace {

/// What a scanner does that stands as a keyboard: the characters one after another, then Enter.
void scan(WindowFixture& desk, const QByteArray& code) {
    QWidget* focus = QApplication::focusWidget();
    QTest::keyClick(focus != nullptr ? focus : &desk.window(), Qt::Key_K, Qt::ControlModifier);
    settle();
    QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(code));
    settle();
}

ui::SearchPopup* popup(WindowFixture& desk) {
    return find<ui::SearchPopup>(&desk.window(), "searchPopup");
}

} // namespace

TEST_CASE("A scanned QR code opens the woman, her pregnancy or the child, whatever case the scanner types") {
    ChildFixture desk;
    for (const QString& id : {desk.pregnancy, desk.mother}) {
        scan(desk, print::qrPayload(id));
        press(Qt::Key_Return);
        CHECK(desk.page().subjectId() == desk.pregnancy);
        desk.context().showToday();
        settle();
    }
    scan(desk, print::qrPayload(desk.baby).toLower());
    press(Qt::Key_Return);
    CHECK(desk.child().childId() == desk.baby);
}

TEST_CASE("A scanned handbook number opens its owner") {
    ChildFixture desk;
    work::Desk& work = desk.context().desk();
    auto chart = work.chart(desk.mother);
    REQUIRE(chart.ok());
    record::Entry cover = *chart->newest(u"WOM_COVER"_s);
    cover.answers.set(u"handbook_no"_s, u"2206230112019"_s);
    const auto saved = work.saveEntry(cover, {u"age_years"_s});
    INFO((saved ? QString() : saved.error().message).toStdString());
    REQUIRE(saved.ok());
    desk.context().recordSaved(desk.mother);
    settle();
    scan(desk, "2206230112019");
    press(Qt::Key_Return);
    CHECK(desk.page().subjectId() == desk.pregnancy);
}

TEST_CASE("A QR code of another clinic opens nobody and says so") {
    ChildFixture desk;
    scan(desk, print::qrPayload(u"3f2a91bc-07de-4c11-9d0a-5b6c7d8e9f00"_s));
    press(Qt::Key_Return);
    const ui::SearchPopup* shown = popup(desk);
    CHECK(shown->isVisible());
    const auto labels = shown->findChildren<QLabel*>();
    CHECK(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->isVisible() && label->text().contains(u"二维码"_s);
    }));
}
