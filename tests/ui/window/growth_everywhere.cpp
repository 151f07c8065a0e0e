#include "core/growth/growth_tables.h"
#include "tests/catch.h"
#include "tests/ui/window/child_fixture.h"
#include "ui/child/growth_pane.h"
#include "ui/print/handbook.h"

#include <QHeaderView>
#include <QJsonDocument>
#include <QProcess>
#include <QTableView>

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;

namespace {

/// "muyingctl growth" on one line, by either standard.
QJsonObject askedOnCommandLine(const QJsonObject& line, const QString& standard) {
    QProcess process;
    process.start(QStringLiteral(MUYING_BIN_DIR "/muyingctl"), {u"growth"_s, u"--standard"_s, standard});
    REQUIRE(process.waitForStarted());
    process.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(60000));
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
    return QJsonDocument::fromJson(process.readAllStandardOutput())
        .object()
        .value("indicators"_L1)
        .toObject();
}

/// Readings of the newest line of the table on the screen: weight, length, head.
QStringList onScreen(const ui::GrowthPane& pane) {
    QStringList cells;
    for (const int column : {3, 5, 7})
        cells << pane.table()->model()->index(0, column).data().toString();
    return cells;
}

/// What stands in the row of levels on the paper's chart of each indicator, newest measurement last.
QStringList onPaper(ChildFixture& desk) {
    const auto tables = growth::GrowthTables::load(content::resourcesDir());
    REQUIRE(tables.ok());
    const work::Chart chart = desk.chart();
    print::PrintInput input;
    input.library = &desk.context().library();
    input.chart = &chart;
    input.growth = tables->get();
    input.clinic = {u"示例镇卫生院"_s, u"妇幼保健门诊"_s, u"0433-0000000"_s};
    input.printedAt = desk.clock().now();
    input.printedBy = u"王示例"_s;
    const auto document = print::handbook(input, u"growth"_s);
    INFO((document ? std::string() : document.error().message.toStdString()));
    REQUIRE(document.ok());
    QStringList levels;
    for (const print::Page& page : document->pages) {
        QString last;
        double right = -1;
        for (const print::Item& item : page.items) {
            const auto* text = std::get_if<print::TextItem>(&item);
            const bool level =
                text != nullptr && QStringList{u"上"_s, u"中上"_s, u"中"_s, u"中下"_s, u"下"_s}.contains(
                                       QString(text->text).remove(u' '));
            if (level && text->ink == print::Ink::Value && text->at.x() > right) {
                right = text->at.x();
                last = QString(text->text).remove(u' ');
            }
        }
        levels << last;
    }
    return levels;
}

} // namespace

TEST_CASE(
    "The growth of a child reads the same on the screen, on paper, on the command line and in the form") {
    struct Measures {
        const char *weight, *length, *head;
    };
    const Measures measures = GENERATE(Measures{"5.6", "58.4", "38.6"}, Measures{"4.1", "55.0", "36.9"},
                                       Measures{"7.4", "63.9", "41.4"});
    ChildFixture desk;
    desk.open(desk.baby, u"CH_M1_8"_s);
    desk.type(u"weight_kg"_s, QString::fromLatin1(measures.weight));
    desk.type(u"height_cm"_s, QString::fromLatin1(measures.length));
    desk.type(u"head_cm"_s, QString::fromLatin1(measures.head));
    press(Qt::Key_Return);
    press(Qt::Key_S, Qt::ControlModifier);
    settle();
    const work::Chart chart = desk.chart();
    const record::Entry* visit = chart.newest(u"CH_M1_8"_s);
    REQUIRE(visit);

    const QDate birth(2026, 9, 1);
    const QJsonObject line{{u"id"_s, u"g"_s},
                           {u"sex"_s, 2},
                           {u"age_days"_s, birth.daysTo(visit->date)},
                           {u"weight_kg"_s, QString::fromLatin1(measures.weight).toDouble()},
                           {u"length_height_cm"_s, QString::fromLatin1(measures.length).toDouble()},
                           {u"measure"_s, u"L"_s},
                           {u"head_cm"_s, QString::fromLatin1(measures.head).toDouble()}};
    const QJsonObject wst = askedOnCommandLine(line, u"wst423"_s);
    const QJsonObject who = askedOnCommandLine(line, u"who2006"_s);
    press(Qt::Key_1, Qt::AltModifier);
    const ui::GrowthPane& pane = *desk.child().growth();
    QStringList levels, scores;
    for (const QString& indicator : {u"wfa"_s, u"lhfa"_s, u"hcfa"_s}) {
        levels << wst.value(indicator).toObject().value("level_sd"_L1).toString();
        scores << QString::number(who.value(indicator).toObject().value("z"_L1).toDouble(), 'f', 2)
                      .replace(u'-', u'−');
    }
    INFO(levels.join(u' ').toStdString() << " / " << scores.join(u' ').toStdString());
    CHECK_FALSE(levels.contains(QString()));
    const QStringList shown = onScreen(pane);
    for (int i = 0; i < 3; ++i)
        CHECK(shown[i].startsWith(levels[i])); // the word of nutrition may follow
    for (const QString& level : levels)
        CHECK(onPaper(desk).contains(level));
    press(Qt::Key_W, Qt::AltModifier);
    REQUIRE(pane.standard() == growth::Standard::Who);
    CHECK(onScreen(pane) == scores);
    // The form's own three levels: 上 from +2 SD, 下 below −2 SD, 中 between.
    const auto coarse = [](const QString& level) {
        return level == u"上" ? u"上"_s : level == u"下" ? u"下"_s : u"中"_s;
    };
    CHECK(record::displayValue(*desk.context().library().form(u"CH_M1_8"_s)->field(u"weight_level"_s),
                               visit->answers, Language::Zh)
              .endsWith(coarse(levels[0])));
    CHECK(record::displayValue(*desk.context().library().form(u"CH_M1_8"_s)->field(u"height_level"_s),
                               visit->answers, Language::Zh)
              .endsWith(coarse(levels[1])));
}
