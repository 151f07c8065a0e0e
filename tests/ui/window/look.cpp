#include "tests/catch.h"
#include "tests/ui/window/woman_fixture.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/page.h"
#include "ui/shell/print_preview.h"
#include "ui/shell/rail.h"
#include "ui/shell/status_line.h"
#include "ui/shell/unlock_page.h"
#include "ui/shell/workplace.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/mark_label.h"
#include "ui/widgets/style_sheet.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDirIterator>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollArea>

#include <set>

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;

namespace {

void show(WindowFixture& desk, int place) {
    desk.window().workplace()->showPlace(place);
    settle();
}

void choose(WindowFixture& desk, const char* box, int index) {
    auto* combo = find<QComboBox>(&desk.window(), box);
    combo->setCurrentIndex(index);
    Q_EMIT combo->activated(index);
    settle();
}

QString nameOf(const QWidget* widget) {
    return QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
}

/// Parts of composite widgets of Qt (the field inside a spin box, a viewport) speak through their parent.
bool speaksForItself(const QWidget* widget) {
    const QWidget* parent = widget->parentWidget();
    return parent == nullptr || (qobject_cast<const QAbstractSpinBox*>(parent) == nullptr &&
                                 qobject_cast<const QComboBox*>(parent) == nullptr &&
                                 qobject_cast<const QAbstractScrollArea*>(parent) == nullptr);
}

/// A field inside an editor of a form is named by the editor.
QString spokenBy(const QWidget* widget) {
    const QWidget* parent = widget->parentWidget();
    return widget->accessibleName().isEmpty() && parent != nullptr && parent->focusProxy() == widget
               ? parent->accessibleName()
               : widget->accessibleName();
}

double contrast(const QColor& a, const QColor& b) {
    const auto luminance = [](const QColor& c) {
        const auto part = [](double v) {
            return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * part(c.redF()) + 0.7152 * part(c.greenF()) + 0.0722 * part(c.blueF());
    };
    const double high = std::max(luminance(a), luminance(b));
    const double low = std::min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

} // namespace

TEST_CASE("Everything that takes the focus has an accessible name, on every page") {
    WomanFixture desk;
    const auto check = [&](const char* page) {
        settle();
        int named = 0;
        for (const QWidget* widget : desk.window().findChildren<QWidget*>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || !speaksForItself(widget) ||
                widget->focusProxy() != nullptr)
                continue;
            INFO(page << ": " << nameOf(widget).toStdString());
            CHECK_FALSE(spokenBy(widget).isEmpty());
            ++named;
        }
        CHECK(named > 0);
    };
    desk.start();
    check("first run");
    desk.stop();
    desk.makeClinic(12);
    desk.start();
    check("unlock");
    desk.unlock();
    for (int place = 0; place < desk.window().workplace()->rail()->count(); ++place) {
        show(desk, place);
        check("place of the rail");
    }
    const QString pregnancy = desk.known();
    for (const QString& form : {u"ANC1"_s, u"RISK_SCREEN"_s}) {
        desk.open(pregnancy, form);
        check("woman");
    }
    find<QPushButton>(&desk.window(), "handbook")->click();
    REQUIRE(qobject_cast<ui::PrintPreview*>(desk.window().workplace()->currentPage()) != nullptr);
    check("preview");
}

TEST_CASE("Tab goes once round the whole page and comes back, on every page") {
    WomanFixture desk;
    desk.makeClinic(12);
    desk.startUnlocked();
    const auto round = [&](const char* page) {
        settle();
        QWidget* first = QApplication::focusWidget();
        REQUIRE(first != nullptr);
        std::set<QWidget*> seen;
        int steps = 0;
        do {
            seen.insert(QApplication::focusWidget());
            press(Qt::Key_Tab);
            REQUIRE(QApplication::focusWidget() != nullptr);
        } while (QApplication::focusWidget() != first && ++steps < 400);
        INFO(page);
        CHECK(QApplication::focusWidget() == first);
        CHECK(seen.size() >= 6);
        // Every visible button can be reached.
        for (auto* button : desk.window().findChildren<ui::Button*>())
            if (button->isVisible() && button->isEnabled()) {
                INFO(button->accessibleName().toStdString());
                CHECK(seen.count(button) == 1);
            }
    };
    for (int place = 0; place < desk.window().workplace()->rail()->count(); ++place) {
        show(desk, place);
        round("place of the rail");
    }
    const QString pregnancy = desk.known();
    desk.open(pregnancy, u"ANC1"_s);
    round("woman");
    find<QPushButton>(&desk.window(), "handbook")->click();
    round("preview");
}

TEST_CASE("Dark swaps the palette at once and is remembered for this PC") {
    WindowFixture desk;
    desk.makeClinic(25);
    desk.startUnlocked();
    const QColor light = QApplication::palette().color(QPalette::Base);
    show(desk, desk.window().workplace()->rail()->count() - 1);
    auto* dark = find<QCheckBox>(&desk.window(), "dark");
    dark->setFocus();
    press(Qt::Key_Space);
    CHECK(ui::Theme::current().dark());
    CHECK(QApplication::palette().color(QPalette::Base) == ui::color(ui::Role::Surface));
    CHECK(QApplication::palette().color(QPalette::Base).lightness() < light.lightness() / 2);
    CHECK(desk.preferences().appearance().dark);
    CHECK(qobject_cast<ui::SettingsPage*>(desk.window().workplace()->currentPage()) != nullptr);
    shot(desk.window(), u"settings_dark"_s);
    show(desk, 0);
    shot(desk.window(), u"today_dark"_s);
    // Paper-white may be nowhere on a dark page.
    const QImage image = desk.window().grab().toImage();
    int white = 0;
    for (int x = 0; x < image.width(); x += 7)
        for (int y = 0; y < image.height(); y += 7)
            white += image.pixelColor(x, y) == QColor(Qt::white) ? 1 : 0;
    CHECK(white < 30);
}

TEST_CASE("Small marks wear plain hatching, larger ones the textures of the paper") {
    const auto turned = [](int side) {
        QImage image(side, side, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        ui::paintMark(painter, QRectF(0, 0, side, side), content::RiskColour::Green);
        painter.end();
        const QImage other = image.transformed(QTransform().rotate(90));
        int different = 0;
        for (int y = 0; y < side; ++y)
            for (int x = 0; x < side; ++x)
                different += qAbs(qGray(image.pixel(x, y)) - qGray(other.pixel(x, y))) > 8 ? 1 : 0;
        return different;
    };
    ui::Theme::current().apply({});
    // Rings look the same when turned by a quarter, horizontal lines do not.
    CHECK(turned(20) > 20);
    CHECK(turned(24) > 20);
    CHECK(turned(34) < 20);
}

TEST_CASE("Text keeps its contrast on every surface, light and dark") {
    WindowFixture desk; // fonts
    for (const bool dark : {false, true}) {
        ui::Theme::current().apply({dark, 100, Language::Zh});
        using ui::Role;
        for (const Role ground : {Role::Win, Role::Surface, Role::Sunken, Role::Head})
            for (const Role ink : {Role::Ink, Role::Ink2, Role::Ink3}) {
                INFO(ui::roleName(ground).toStdString() << " / " << ui::roleName(ink).toStdString());
                CHECK(contrast(ui::color(ground), ui::color(ink)) >= 4.5);
            }
        CHECK(contrast(ui::color(Role::Accent), ui::color(Role::AccentInk)) >= 4.5);
        CHECK(contrast(ui::color(Role::Slab), ui::color(Role::SlabInk)) >= 4.5);
        CHECK(contrast(ui::color(Role::Att), ui::color(Role::AttInk)) >= 4.5);
        CHECK(contrast(ui::color(Role::Soft), ui::color(Role::Accent)) >= 4.5);
    }
    ui::Theme::current().apply({});
}

TEST_CASE("The language changes at once, page and place stay") {
    WindowFixture desk;
    desk.makeClinic();
    desk.startUnlocked();
    show(desk, desk.window().workplace()->rail()->count() - 1);
    choose(desk, "language", 1);
    CHECK(ui::uiLanguage() == Language::Ko);
    CHECK(qobject_cast<ui::SettingsPage*>(desk.window().workplace()->currentPage()) != nullptr);
    CHECK(QLocale().language() == QLocale::Korean);
    choose(desk, "language", 2);
    CHECK(ui::uiLanguage() == Language::En);
    choose(desk, "language", 0);
    CHECK(desk.window().workplace()->rail()->button(0)->text() == u"今日"_s);
}

TEST_CASE("At 150 % no button, chip or rail place is smaller than what it says") {
    WindowFixture desk;
    desk.makeClinic(25);
    desk.startUnlocked();
    show(desk, desk.window().workplace()->rail()->count() - 1);
    choose(desk, "percent", 3);
    REQUIRE(ui::Theme::current().appearance().percent == 150);
    CHECK(ui::px(14) == 21);
    for (int place = 0; place < desk.window().workplace()->rail()->count(); ++place) {
        show(desk, place);
        for (const auto* button : desk.window().findChildren<QAbstractButton*>()) {
            if (!button->isVisible())
                continue;
            INFO(button->accessibleName().toStdString());
            CHECK(button->width() >= button->sizeHint().width());
            CHECK(button->height() >= button->sizeHint().height());
        }
    }
    shot(desk.window(), u"settings_150"_s);
    show(desk, 0);
    shot(desk.window(), u"today_150"_s);
}

TEST_CASE("Only the places that work stand in the rail, and Ctrl+number opens them") {
    WindowFixture desk;
    desk.makeClinic();
    desk.startUnlocked();
    ui::Workplace* work = desk.window().workplace();
    const int places = work->rail()->count();
    REQUIRE(places >= 4);
    std::set<QString> titles;
    for (int place = 0; place < places; ++place) {
        press(static_cast<Qt::Key>(Qt::Key_1 + place), Qt::ControlModifier);
        CHECK(work->place().index == place);
        titles.insert(work->title());
        CHECK(desk.window().windowTitle().contains(work->title()));
    }
    CHECK(static_cast<int>(titles.size()) == places);
    CHECK(work->statusLine()->text().contains(u"不联网"_s));
    CHECK(work->statusLine()->text().contains(u"尚未备份"_s));
}

TEST_CASE("The style sheet names roles only and every role in it exists") {
    QFile file(content::resourcesDir() + u"/style/muying.qss"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString source = QString::fromUtf8(file.readAll());
    CHECK_FALSE(source.contains(QRegularExpression(u"#[0-9A-Fa-f]{3,8}\\b"_s)));
    QString expanded = ui::styleSheet(ui::Theme::current());
    expanded.remove(QRegularExpression(u"/\\*.*?\\*/"_s, QRegularExpression::DotMatchesEverythingOption));
    CHECK_FALSE(expanded.contains(u'@'));
}

TEST_CASE("Every icon the screen asks for is there") {
    const QStringList there = ui::iconNames();
    QStringList asked;
    QDirIterator sources(QStringLiteral(MUYING_SOURCE_DIR) + u"/ui"_s, {u"*.cpp"_s}, QDir::Files,
                         QDirIterator::Subdirectories);
    const QRegularExpression use(
        u"(?:setIconName|paintIcon|iconButton|iconPixmap|icon|topBarIcon)\\([^;]*?u\"([a-z-]+)\"_s"_s);
    while (sources.hasNext()) {
        QFile file(sources.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (auto it = use.globalMatch(text); it.hasNext();)
            asked << it.next().captured(1);
    }
    CHECK(asked.size() > 10);
    for (const QString& name : asked) {
        INFO(name.toStdString());
        CHECK(there.contains(name));
    }
}
