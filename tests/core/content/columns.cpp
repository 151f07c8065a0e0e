#include "core/content/layout.h"
#include "tests/core/content/content_files.h"

using namespace muying;
using namespace muying::content;
using namespace muying::tests;

namespace {

const QByteArray columnHead = "\"repeats\":true,\"columnField\":\"age\",\n";
const QByteArray ageField = ",\n{\"code\":\"age\",\"type\":\"choice\",\"zh\":\"月龄\",\"ko\":\"월령\",\"en\":"
                            "\"Age\",\"origin\":\"official\","
                            "\"options\":[{\"c\":\"1\",\"zh\":\"满月\",\"ko\":\"만 한달\",\"en\":\"1 m\"},"
                            "{\"c\":\"3\",\"zh\":\"3月龄\",\"ko\":\"3개월\",\"en\":\"3 m\"}]}";

QByteArray choice(const QByteArray& first, const QByteArray& second, const QByteArray& more = {}) {
    return ",\n{\"code\":\"neck\",\"type\":\"choice\",\"zh\":\"颈部包块\",\"ko\":\"목의 혹\",\"en\":\"Neck\","
           "\"origin\":\"official\"" +
           more + ",\"options\":[{\"c\":\"absent\"" + first +
           ",\"zh\":\"无\",\"ko\":\"없음\",\"en\":\"None\"},{\"c\":\"present\"" + second +
           ",\"zh\":\"有\",\"ko\":\"있음\",\"en\":\"Yes\"}]}";
}

QString columnComplaint(const QByteArray& fields, const QByteArray& head = columnHead) {
    const auto form = loadText(smallForm(fields, head));
    return form ? QString() : form.error().message;
}

} // namespace

TEST_CASE("Numbers on paper and columns are read, by column and for all columns") {
    const auto form =
        loadText(smallForm(ageField + choice(R"(,"n":{"1":"1","3":"2"})", R"(,"n":{"1":"2"})"), columnHead));
    REQUIRE(form.ok());
    const Field* neck = form->field(u"neck"_s);
    CHECK(neck->option(u"absent"_s)->printed(u"3"_s) == u"2"_s);
    CHECK(neck->option(u"present"_s)->printed(u"1"_s) == u"2"_s);
    CHECK(neck->option(u"present"_s)->printed(u"3"_s).isEmpty());
    CHECK_FALSE(neck->option(u"present"_s)->offered(u"3"_s));
    CHECK(neck->option(u"present"_s)->offered());
    CHECK(neck->inColumn(u"3"_s));
    const auto plain = loadText(smallForm(choice(R"(,"n":"1")", R"(,"n":"2")")));
    REQUIRE(plain.ok());
    CHECK(plain->field(u"neck"_s)->option(u"present"_s)->printed() == u"2"_s);
    CHECK(plain->field(u"neck"_s)->optionNumbered(u"1"_s)->code == u"absent"_s);
    CHECK(plain->field(u"neck"_s)->optionNumbered(u"absent"_s) == nullptr);
}

TEST_CASE("A column nobody declared, a number given twice and a misplaced list are complaints") {
    CHECK(columnComplaint(ageField + choice("", "", R"(,"columns":["9"])"))
              .contains(u"there is no column 9"_s));
    CHECK(columnComplaint(ageField + choice(R"(,"n":{"9":"1"})", R"(,"n":{"1":"2"})"))
              .contains(u"option absent: there is no column 9"_s));
    CHECK(columnComplaint(ageField + choice(R"(,"n":{"3":"1"})", R"(,"n":{"1":"2"})", R"(,"columns":["1"])"))
              .contains(u"option absent: there is no column 3"_s));
    CHECK(columnComplaint(ageField + choice(R"(,"n":{"1":"2"})", R"(,"n":{"1":"2"})"))
              .contains(u"number 2 stands twice on paper"_s));
    CHECK(columnComplaint(choice(R"(,"n":"2")", R"(,"n":"2")"), {})
              .contains(u"number 2 stands twice on paper"_s));
    CHECK(columnComplaint(choice("", "", R"(,"columns":["1"])"), {}).contains(u"there is no column 1"_s));
    CHECK(columnComplaint(ageField + choice(R"(,"n":3)", "")).contains(u"the number on paper"_s));
    CHECK(columnComplaint(ageField, "\"repeats\":true,\"rows\":true,\"columnField\":\"age\",\n")
              .contains(u"\"rows\" needs a form that repeats"_s));
    CHECK(columnComplaint({}, "\"rows\":true,\n").contains(u"\"rows\" needs a form that repeats"_s));
    CHECK(columnComplaint({}, "\"repeats\":true,\"rows\":true,\n").isEmpty());
    CHECK(columnComplaint(ageField + choice("", "")).isEmpty());
}

TEST_CASE("Boxes are counted for the column") {
    const QByteArray third =
        ",\n{\"code\":\"signs\",\"type\":\"multi\",\"zh\":\"体征\",\"ko\":\"징후\",\"en\":\"Signs\","
        "\"origin\":"
        "\"official\",\"options\":[{\"c\":\"none\",\"n\":\"1\",\"only\":true,\"zh\":\"无\",\"ko\":\"없음\","
        "\"en\":\"None\"},{\"c\":\"soft\",\"n\":{\"1\":\"2\",\"3\":\"6\"},\"zh\":\"颅骨软化\",\"ko\":"
        "\"머리뼈연화\","
        "\"en\":\"Soft\"},{\"c\":\"beads\",\"n\":{\"3\":\"2\"},\"zh\":\"肋串珠\",\"ko\":\"갈비뼈구슬\","
        "\"en\":\"Beads\"}]}";
    const auto form = loadText(smallForm(ageField + third, columnHead));
    REQUIRE(form.ok());
    CHECK(form->field(u"signs"_s)->boxes(u"1"_s) == 1);
    CHECK(form->field(u"signs"_s)->boxes(u"3"_s) == 2);
}

TEST_CASE("The rows of one visit leave out what another visit asks") {
    const auto form = loadText(smallForm(ageField + choice("", "", R"(,"columns":["3"])"), columnHead));
    REQUIRE(form.ok());
    const auto holdsNeck = [&](const std::vector<Row>& rows) {
        return std::ranges::any_of(rows, [](const Row& row) {
            return std::ranges::any_of(row.cells, [](const Cell& cell) {
                return !cell.fields.empty() && cell.fields.front()->code == u"neck"_s;
            });
        });
    };
    CHECK(holdsNeck(layoutRows(*form, LayoutFor::Screen)));
    CHECK(holdsNeck(layoutRows(*form, LayoutFor::Screen, u"3"_s)));
    CHECK_FALSE(holdsNeck(layoutRows(*form, LayoutFor::Screen, u"1"_s)));
    CHECK_FALSE(holdsNeck(layoutRows(*form, LayoutFor::Screen, QString())));
    const Field& neck = *form->field(u"neck"_s);
    CHECK(inColumn(*form, neck, u"3"_s));
    CHECK_FALSE(inColumn(*form, neck, u"1"_s));
}
