#include "core/content/schedule.h"
#include "tests/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace muying;
using namespace Qt::StringLiterals;

namespace {

const char* goodWindow =
    R"({"code": "ANC2", "group": "antenatal", "form": "ANC2_5", "form_key": "2", "anchor": "ga",
 "from": 112, "due": 146, "late": 174, "title": {"zh": "第2次产前检查", "ko": "제2차 산전검사", "en": "2nd visit"},
 "source": "国家基本公共卫生服务规范（第三版）", "status": "verified"})";

Result<content::Schedule> scheduleOf(const QByteArray& windows) {
    QTemporaryDir dir;
    QFile file(dir.filePath(u"a.json"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("{\"windows\": [\n" + windows + "\n]}\n");
    file.close();
    return content::loadSchedule(dir.path());
}

const char* childWindow =
    R"({"code": "CH_3M", "group": "child", "form": "CH_M1_8", "form_key": "3", "anchor": "child_birth",
 "from": "3m", "due": "4m-1d", "late": "4m+29d", "title": {"zh": "3月龄", "ko": "3개월", "en": "3 months"},
 "source": "国家基本公共卫生服务规范（第三版）", "status": "verified"})";

QString childComplaint(const char* find, const char* replace) {
    QByteArray text(childWindow);
    REQUIRE(text.contains(find));
    const auto loaded = scheduleOf(text.replace(find, replace));
    REQUIRE_FALSE(loaded.ok());
    return loaded.error().message;
}

QString complaintAbout(const char* find, const char* replace) {
    QByteArray text(goodWindow);
    REQUIRE(text.contains(find));
    const auto loaded = scheduleOf(text.replace(find, replace));
    REQUIRE_FALSE(loaded.ok());
    CHECK(loaded.error().code == ErrorCode::ContentInvalid);
    return loaded.error().message;
}

} // namespace

TEST_CASE("A window is read as it is declared") {
    const auto loaded = scheduleOf(goodWindow);
    REQUIRE(loaded.ok());
    const content::Window* window = loaded->window(u"ANC2"_s);
    REQUIRE(window);
    CHECK(window->fromDays == 112);
    CHECK(window->dueDays == 146);
    CHECK(window->lateDays == 174);
    CHECK(window->formKey == u"2"_s);
    CHECK(window->title.ko == u"제2차 산전검사"_s);
    CHECK(window->line == 2);
}

TEST_CASE("What is wrong with a window is said with file and line") {
    CHECK(complaintAbout("\"from\": 112", "\"from\": 150").contains(u"a.json:2: \"due\" lies before"_s));
    CHECK(complaintAbout("\"late\": 174", "\"late\": 140").contains(u"\"late\" lies before"_s));
    CHECK(complaintAbout("\"ga\"", "\"conception\"").contains(u"\"conception\" is none of"_s));
    CHECK(complaintAbout("\"antenatal\"", "\"prenatal\"").contains(u"\"prenatal\" is none of"_s));
    CHECK(complaintAbout("\"verified\"", "\"sure\"").contains(u"\"sure\" is none of"_s));
    CHECK(complaintAbout("\"source\"", "\"sauce\"").contains(u"\"source\" is missing"_s));
    CHECK(complaintAbout("\"form\": \"ANC2_5\", ", "").contains(u"\"form_key\" without \"form\""_s));
    CHECK(complaintAbout("\"due\": 146", "\"due\": \"146\"").contains(u"whole number"_s));
}

TEST_CASE("A code stands once in all files together") {
    const auto loaded = scheduleOf(QByteArray(goodWindow) + ",\n" + goodWindow);
    REQUIRE_FALSE(loaded.ok());
    CHECK(loaded.error().message.contains(u"\"ANC2\" stands already in"_s));
}

TEST_CASE("No schedule file at all is an error, not an empty calendar") {
    QTemporaryDir dir;
    CHECK_FALSE(content::loadSchedule(dir.path()).ok());
}

TEST_CASE("The schedule of the product keeps the days of the regulation") {
    const auto loaded = content::loadSchedule(QStringLiteral(MUYING_SOURCE_DIR "/resources/schedules"));
    REQUIRE(loaded.ok());
    const auto days = [&](const QString& code) {
        const content::Window* window = loaded->window(code);
        REQUIRE(window);
        return std::pair(window->fromDays, window->dueDays);
    };
    CHECK(days(u"ANC1"_s) == std::pair(0, 90));
    CHECK(days(u"ANC2"_s) == std::pair(112, 146));
    CHECK(days(u"ANC3"_s) == std::pair(147, 174));
    CHECK(days(u"ANC4"_s) == std::pair(196, 258));
    CHECK(days(u"ANC5"_s) == std::pair(259, 286));
    CHECK(days(u"PN42"_s) == std::pair(42, 42));
    CHECK(loaded->window(u"PN42"_s)->lateDays == 56);
    CHECK(loaded->windowOfTask(u"report"_s, u"red:2026-11-23T10:38"_s)->code == u"report.red"_s);
    CHECK(loaded->windowOfTask(u"follow_up"_s, u"term:3"_s)->code == u"follow_up.term"_s);
    CHECK(loaded->windowOfTask(u"report"_s, u"blue:1"_s) == nullptr);
}

TEST_CASE("The windows of a child are counted in calendar months and days") {
    const auto loaded = scheduleOf(childWindow);
    REQUIRE(loaded.ok());
    const content::Window* window = loaded->window(u"CH_3M"_s);
    REQUIRE(window);
    CHECK(window->ofChild());
    CHECK(window->from == AgeSpan{3, 0});
    CHECK(window->due == AgeSpan{4, -1});
    CHECK(window->late == AgeSpan{4, 29});
    CHECK(window->due.after(QDate(2026, 1, 31)) == QDate(2026, 5, 30));
    CHECK(childComplaint("\"3m\"", "\"3\"").contains(u"\"3\" is no span"_s));
    CHECK(childComplaint("\"3m\"", "3").contains(u"must be"_s));
    CHECK(childComplaint("\"4m-1d\"", "\"2m\"").contains(u"\"due\" lies before"_s));
    CHECK(childComplaint("\"4m+29d\"", "\"4m-2d\"").contains(u"\"late\" lies before"_s));
    CHECK(childComplaint("\"late\":", "\"need\": \"luck\", \"late\":").contains(u"\"luck\" is none of"_s));
    CHECK(childComplaint("\"late\":", "\"codes\": [\"1\"], \"late\":").contains(u"\"codes\" without"_s));
    CHECK(childComplaint("child_birth", "child_next").contains(u"the agreed date"_s));
}
