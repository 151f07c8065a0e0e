#include "tests/catch.h"
#include "tests/ui/window/child_fixture.h"
#include "ui/shell/workplace.h"
#include "ui/widgets/theme.h"
#include "ui/woman/header_band.h"

#include <QAbstractButton>
#include <QScrollBar>

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;

namespace {

/// Widgets one can reach by Tab and that say nothing to a screen reader.
QStringList nameless(QWidget& root) {
    QStringList found;
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        const auto* button = qobject_cast<QAbstractButton*>(widget);
        const bool reachable = widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) != 0;
        const bool named =
            !widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
        if (reachable && !named && qobject_cast<QScrollBar*>(widget) == nullptr) {
            found << QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
        }
    }
    return found;
}

} // namespace

TEST_CASE("Every part of a child's page that takes the focus has a name") {
    ChildFixture desk;
    desk.open(desk.baby, {});
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_2, Qt::Key_3}) {
        press(key, Qt::AltModifier);
        const QStringList without = nameless(desk.child());
        INFO(without.join(u"; "_s).toStdString());
        CHECK(without.isEmpty());
    }
}

TEST_CASE("A child's page stands at large type and in Korean and English") {
    for (const Language language : {Language::Ko, Language::En}) {
        ChildFixture desk;
        ui::Theme::current().apply({false, 150, language});
        desk.open(desk.baby, {});
        press(Qt::Key_1, Qt::AltModifier);
        CHECK(desk.child().band()->spoken().contains(u"李梅之女（示例）"_s));
        CHECK(desk.child().band()->height() >= ui::px(60));
        shot(desk.window(), language == Language::Ko ? u"child-ko-150"_s : u"child-en-150"_s);
        ui::Theme::current().apply({});
    }
}
