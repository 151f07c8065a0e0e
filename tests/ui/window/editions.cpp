#include "tests/catch.h"
#include "tests/core/content/content_files.h"
#include "tests/ui/window/woman_fixture.h"
#include "ui/widgets/button.h"
#include "ui/widgets/warning_row.h"
#include "ui/woman/form_view.h"

#include <QApplication>
#include <QDirIterator>
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

/// What the copy for loading forms does not hold (growth tables, leaflets, pictures) stands beside it too.
void completeCopy(const SpoiledResources& copy) {
    const QDir source(realResources());
    QDirIterator files(source.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = source.relativeFilePath(files.next());
        if (!QFile::exists(copy.path(path))) {
            REQUIRE(QDir().mkpath(QFileInfo(copy.path(path)).path()));
            REQUIRE(QFile::copy(files.filePath(), copy.path(path)));
        }
    }
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

TEST_CASE("An entry of an older edition opens in its own form and keeps its edition when it is corrected") {
    SpoiledResources both;
    QByteArray older = readAll(both.path(u"forms/anc2_5.json"_s));
    older.replace("\"edition\":\"2017-3\"", "\"edition\":\"2011-2\"");
    older.replace("\"zh\":\"主诉\"", "\"zh\":\"自觉症状\"");
    writeAll(both.path(u"forms/anc2_5_2011.json"_s), older);
    both.replace(u"manifest.json"_s, "\"forms/anc2_5.json\",",
                 "\"forms/anc2_5.json\",\n\"forms/anc2_5_2011.json\",");
    completeCopy(both);
    const auto library = content::Library::load(both.root());
    INFO((library ? QString() : library.error().detail).toStdString());
    REQUIRE(library.ok());
    WomanFixture desk;
    desk.useLibrary(*library);
    desk.makeClinic();
    desk.startUnlocked();
    const QString pregnancy = desk.known();
    const record::Entry stored = storedVisit(desk, pregnancy, u"2011-2"_s);
    desk.open(pregnancy, u"ANC2_5"_s, stored.id);
    REQUIRE(desk.pane().form() != nullptr);
    CHECK(desk.pane().form()->edition == u"2011-2"_s);
    const auto& texts = desk.pane().view()->grid()->geometryNow().texts;
    CHECK(std::ranges::any_of(texts, [](const ui::PlacedText& text) { return text.text == u"自觉症状"_s; }));
    desk.pane().view()->focusField(u"complaint"_s);
    retype(u"改正（示例）"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    if (desk.pane().view()->warningRow() != nullptr)
        press(Qt::Key_Return); // a question about a usual value of hers is confirmed
    INFO(words(desk.pane()).join(u" | "_s).toStdString());
    const auto after = desk.store().entry(stored.id);
    REQUIRE(after.ok());
    CHECK(after->version == stored.version + 1);
    CHECK(after->edition == u"2011-2"_s);
    CHECK(after->answers.text(u"complaint"_s) == u"改正（示例）"_s);
    CHECK(desk.context().library().form(u"ANC2_5"_s)->edition == u"2017-3"_s); // new visits take the newest
}
