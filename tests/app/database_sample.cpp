#include "tests/app/database_run.h"
#include "tests/catch.h"

#include <QFile>
#include <QJsonArray>

using namespace muying::tests;
using namespace Qt::StringLiterals;

TEST_CASE("demo makes a clinic that verify finds whole and search finds women in") {
    const CtlClinic clinic;
    const CtlAnswer made = clinic.demo(15);
    INFO(made.said.toStdString());
    REQUIRE(made.code == 0);
    REQUIRE(made.lines.size() == 1);
    CHECK(made.lines[0].value("women"_L1).toInt() == 15);
    CHECK(made.said.contains(u"恢复码"_s));
    CHECK_FALSE(QFile::exists(clinic.path() + u".partial"_s));

    const CtlAnswer verified = clinic.run(u"verify"_s);
    REQUIRE(verified.code == 0);
    CHECK(verified.lines[0].value("problems"_L1).toArray().isEmpty());
    CHECK(verified.lines[0].value("subjects"_L1).toInt() >= 30);

    const CtlAnswer list = clinic.run(u"worklist"_s);
    REQUIRE(list.code == 0);
    REQUIRE_FALSE(list.lines.empty());
    const QString name = list.lines[0].value("name"_L1).toString();
    CHECK(name.endsWith(u"（示例）"_s));
    const CtlAnswer found = clinic.run(u"search"_s, {name});
    REQUIRE(found.code == 0);
    REQUIRE_FALSE(found.lines.empty());
    CHECK(found.lines[0].value("name"_L1).toString() == name);

    const CtlAnswer shown = clinic.run(u"show"_s, {found.lines[0].value("woman"_L1).toString()});
    REQUIRE(shown.code == 0);
    QStringList kinds, forms;
    for (const QJsonObject& line : shown.lines) {
        kinds << line.value("kind"_L1).toString();
        forms << line.value("form"_L1).toString();
    }
    CHECK(kinds.contains(u"woman"_s));
    CHECK(kinds.contains(u"pregnancy"_s));
    CHECK(kinds.contains(u"task"_s));
    CHECK(forms.contains(u"WOM_COVER"_s));
    CHECK(forms.contains(u"ANC1"_s));
}

TEST_CASE("demo adds to a clinic that is there and refuses a wrong password") {
    const CtlClinic clinic;
    REQUIRE(clinic.demo(2).code == 0);
    CHECK(clinic.demo(2, 5).code == 0);
    const CtlAnswer refused = clinic.runWithPassword(u"不是这个密码"_s, u"worklist"_s);
    CHECK(refused.code == 3);
    CHECK(refused.lines.empty());
    CHECK_FALSE(refused.said.isEmpty());
}

TEST_CASE("Wrong use is told and does nothing") {
    const CtlClinic clinic;
    CHECK(clinic.run(u"demo"_s, {u"--women"_s, u"many"_s}).code == 2);
    CHECK_FALSE(QFile::exists(clinic.path()));
    CHECK(clinic.run(u"worklist"_s, {u"--list"_s, u"nobody"_s}).code == 2);
    CHECK(clinic.run(u"users"_s, {u"promote"_s}).code == 2);
    CHECK(clinic.run(u"worklist"_s).code == 1); // no such file
}

TEST_CASE("users are listed, added, reset and disabled") {
    const CtlClinic clinic;
    REQUIRE(clinic.demo(1).code == 0);
    REQUIRE(clinic.run(u"users"_s, {u"add"_s, u"kim"_s, u"--name"_s, u"金示例"_s}).code == 0);
    const QStringList asAdmin{u"--user"_s, u"admin"_s};
    const auto users = [&] { return clinic.run(u"users"_s, QStringList{u"list"_s} + asAdmin); };
    REQUIRE(users().lines.size() == 2);
    CHECK(clinic.runWithPassword(u"另一个示例密码99"_s, u"worklist"_s, {u"--user"_s, u"kim"_s}).code == 0);
    CHECK(clinic.run(u"worklist"_s, {u"--user"_s, u"kim"_s}).code == 3);
    CHECK(
        clinic.runWithPassword(u"另一个示例密码99"_s, u"users"_s, {u"list"_s, u"--user"_s, u"kim"_s}).code ==
        3);
    CHECK(clinic.run(u"worklist"_s).code == 1); // two users: which one?
    REQUIRE(clinic.run(u"users"_s, QStringList{u"disable"_s, u"kim"_s} + asAdmin).code == 0);
    CHECK(clinic.runWithPassword(u"另一个示例密码99"_s, u"worklist"_s, {u"--user"_s, u"kim"_s}).code == 3);
    REQUIRE(clinic.run(u"users"_s, QStringList{u"reset"_s, u"kim"_s} + asAdmin).code == 0);
}

TEST_CASE("backup writes a copy that opens") {
    const CtlClinic clinic;
    REQUIRE(clinic.demo(2).code == 0);
    const QTemporaryDir folder;
    const CtlAnswer copied = clinic.run(u"backup"_s, {u"--to"_s, folder.path()});
    INFO(copied.said.toStdString());
    REQUIRE(copied.code == 0);
    const QString copy = copied.lines[0].value("backup"_L1).toString();
    CHECK(QFile::exists(copy));
    CHECK(clinic.run(u"verify"_s, {u"--db"_s, copy}).code == 0);
    CHECK(clinic.run(u"backup"_s, {u"--to"_s, folder.path() + u"/nowhere"_s}).code != 0);
}

TEST_CASE("bench measures without changing the clinic") {
    const CtlClinic clinic;
    REQUIRE(clinic.demo(12).code == 0);
    const CtlAnswer before = clinic.run(u"verify"_s);
    const CtlAnswer measured = clinic.run(u"bench"_s, {u"--saves"_s, u"3"_s});
    INFO(measured.said.toStdString());
    REQUIRE(measured.code == 0);
    CHECK(measured.lines[0].value("women"_L1).toInt() == 12);
    CHECK(measured.lines[0].contains("save_to_bare_commit_ratio"_L1));
    const CtlAnswer after = clinic.run(u"verify"_s);
    CHECK(after.lines[0].value("versions"_L1) == before.lines[0].value("versions"_L1));
}
