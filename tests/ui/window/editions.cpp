#include "tests/catch.h"
#include "tests/ui/window/woman_fixture.h"
#include "ui/widgets/button.h"
#include "ui/widgets/warning_row.h"
#include "ui/woman/form_view.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;

namespace {

/// A visit as a program of that edition would have stored it, past all checks of this one.
record::Entry storedVisit(WomanFixture& desk, const QString& pregnancy, const QString& edition) {
    store::SaveRequest request;
    request.entry.subject = pregnancy;
    request.entry.form = u"ANC2_5"_s;
    request.entry.edition = edition;
    request.entry.date = desk.clock().today().addDays(-1);
    request.entry.savedAt = desk.clock().now();
    request.entry.answers =
        record::Answers(QJsonObject{{u"visit_no"_s, u"2"_s},
                                    {u"visit_date"_s, request.entry.date.toString(Qt::ISODate)},
                                    {u"weight_kg"_s, 61.5},
                                    {u"complaint"_s, u"示例主诉"_s}});
    const auto saved = desk.store().save(request);
    INFO((saved ? QString() : saved.error().message).toStdString());
    REQUIRE(saved.ok());
    desk.context().recordSaved(pregnancy);
    return *saved;
}

QStringList words(const QWidget& root) {
    QStringList texts;
    for (const QLabel* label : root.findChildren<QLabel*>()) {
        if (label->isVisible())
            texts << label->text();
    }
    return texts;
}

} // namespace

TEST_CASE("An entry of an edition this program does not know is shown read-only and stays as it is") {
    WomanFixture desk;
    desk.makeClinic();
    desk.startUnlocked();
    const QString pregnancy = desk.known();
    const record::Entry stored = storedVisit(desk, pregnancy, u"2031-1"_s);
    desk.open(pregnancy, u"ANC2_5"_s, stored.id);
    ui::EntryPane& pane = desk.pane();
    CHECK(pane.state() == nullptr);
    const QString shown = words(pane).join(u'\n');
    CHECK(shown.contains(u"2031-1"_s));
    CHECK(shown.contains(u"只能查看"_s));
    CHECK(shown.contains(u"61.5"_s));
    CHECK(shown.contains(u"示例主诉"_s));
    CHECK(pane.findChildren<QLineEdit*>().isEmpty());
    for (const QPushButton* button : pane.findChildren<QPushButton*>())
        CHECK_FALSE(button->isEnabled());
    QTest::keyClick(&desk.window(), Qt::Key_S, Qt::ControlModifier);
    settle();
    const auto after = desk.store().entry(stored.id);
    REQUIRE(after.ok());
    CHECK(after->version == stored.version);
    CHECK(after->edition == u"2031-1"_s);
    CHECK(after->answers.json() == stored.answers.json());
    shot(desk.window(), u"edition-unknown"_s);
}
