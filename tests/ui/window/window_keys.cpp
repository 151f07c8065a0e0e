#include "tests/catch.h"
#include "tests/ui/window/window_fixture.h"

#include "ui/shell/workplace.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>

using namespace muying;
using namespace muying::tests;

namespace {

/// A text field of a desktop on which every Ctrl key edits, as Ctrl+K does on X11.
class GreedyField : public QLineEdit {
public:
    using QLineEdit::QLineEdit;

    bool event(QEvent* event) override {
        if (event->type() == QEvent::ShortcutOverride) {
            event->accept();
            return true;
        }
        return QLineEdit::event(event);
    }

protected:
    void keyPressEvent(QKeyEvent* event) override {
        if (event->modifiers() & Qt::ControlModifier && event->key() != Qt::Key_Control)
            clear();
        else
            QLineEdit::keyPressEvent(event);
    }
};

} // namespace

TEST_CASE("The keys of the window work inside a text field and take nothing from it") {
    WindowFixture fixture;
    fixture.makeClinic(0);
    fixture.startUnlocked();
    auto* workplace = fixture.window().findChild<ui::Workplace*>();
    REQUIRE(workplace);
    GreedyField field(workplace);
    field.setText(QStringLiteral("头晕三天"));
    field.show();
    field.setFocus();
    settle();
    REQUIRE(QApplication::focusWidget() == &field);
    QTest::keyClick(&field, Qt::Key_K, Qt::ControlModifier);
    settle();
    CHECK(field.text() == QStringLiteral("头晕三天"));
    CHECK(QApplication::focusWidget() != &field);

    field.setFocus();
    QTest::keyClick(&field, Qt::Key_U, Qt::ControlModifier); // not a key of the window: the field's own
    CHECK(field.text().isEmpty());
}
