#include "tests/catch.h"
#include "tests/ui/window/woman_fixture.h"
#include "ui/shell/workplace.h"
#include "ui/today/today_model.h"
#include "ui/today/today_page.h"
#include "ui/woman/search_model.h"
#include "ui/woman/search_popup.h"
#include "ui/woman/women_model.h"

#include <QApplication>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTableView>

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;

namespace {

/// Two women; then one row of the file is overwritten behind the program's back, and the program starts
/// again.
struct DamagedFile : WomanFixture {
    explicit DamagedFile(bool woman) {
        makeClinic();
        startUnlocked();
        whole = known(u"示例甲"_s);
        broken = known(u"示例乙"_s, withCheckDigit(u"22240119980101002"_s));
        brokenWoman = store().subject(broken)->subject.parent;
        stop();
        damage(woman ? brokenWoman : broken);
        startUnlocked();
    }

    void damage(const QString& id) {
        {
            QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"damage"_s);
            file.setDatabaseName(database());
            REQUIRE(file.open());
            QSqlQuery query(file);
            query.prepare(u"UPDATE subject SET sealed = randomblob(length(sealed)) WHERE id = ?"_s);
            query.addBindValue(id);
            REQUIRE(query.exec());
            REQUIRE(query.numRowsAffected() == 1);
            file.close();
        }
        QSqlDatabase::removeDatabase(u"damage"_s);
    }

    QString whole, broken, brokenWoman;
};

QString allRows(const QAbstractItemModel& model, const QModelIndex& parent = {}) {
    QStringList texts;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column)
            texts << model.index(row, column, parent).data().toString();
        texts << allRows(model, model.index(row, 0, parent));
    }
    return texts.join(u' ');
}

} // namespace

TEST_CASE("A damaged woman stays in today's list, in the search and in the list of women as damaged") {
    DamagedFile desk(true);
    auto* today = qobject_cast<ui::TodayPage*>(desk.window().workplace()->currentPage());
    REQUIRE(today != nullptr);
    const QString listed = allRows(today->model());
    CHECK(listed.contains(u"示例甲"_s));
    CHECK(listed.contains(u"档案损坏"_s));

    desk.context().showWomen();
    settle();
    auto* table = tests::find<QTableView>(&desk.window(), "women");
    CHECK(table->model()->rowCount() == 2);
    CHECK(allRows(*table->model()).contains(u"档案损坏"_s));
    shot(desk.window(), u"damaged_women"_s);

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_K, Qt::ControlModifier);
    settle();
    retype(u"损坏"_s);
    auto* popup = tests::find<ui::SearchPopup>(&desk.window(), "searchPopup");
    REQUIRE(popup->model()->firstRow() >= 0);
    CHECK(popup->model()->at(popup->model()->firstRow()).hit.womanId == desk.brokenWoman);
}

TEST_CASE("A damaged pregnancy is told with her name and without a colour nobody can trust") {
    DamagedFile desk(false);
    desk.context().showWomen();
    settle();
    auto* table = tests::find<QTableView>(&desk.window(), "women");
    CHECK(table->model()->rowCount() == 2);
    CHECK(allRows(*table->model()).contains(u"妊娠档案损坏"_s));
    CHECK(allRows(*table->model()).contains(u"示例乙"_s));
}
