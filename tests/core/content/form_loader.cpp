#include "tests/core/content/content_files.h"

using namespace muying;
using namespace muying::content;
using namespace muying::tests;

namespace {

QByteArray fieldLine(const QByteArray& rest) {
    return ",\n{\"code\":\"f\",\"zh\":\"项\",\"ko\":\"항목\",\"en\":\"Item\",\"origin\":\"project\"," + rest +
           "}";
}

struct FieldMistake {
    const char* rest;
    const char* complaint;
};

} // namespace

TEST_CASE("A form keeps what its lines declare") {
    const auto form = loadText(
        smallForm(",\n{\"code\":\"height\",\"type\":\"decimal\",\"unit\":\"cm\",\"zh\":\"身高\",\"ko\":"
                  "\"키\",\"en\":\"Height\","
                  "\"w\":\"3+5\",\"min\":100,\"max\":220,\"warnMin\":145.1,\"warnMax\":185,\"required\":true,"
                  "\"origin\":\"official\",\"de\":\"DE04.10.167.00\"},\n"
                  "{\"code\":\"past\",\"type\":\"multi\",\"zh\":\"既往史\",\"ko\":\"이전 "
                  "병력\",\"en\":\"Past\",\"slots\":3,"
                  "\"options\":[{\"c\":\"1\",\"zh\":\"无\",\"ko\":\"없음\",\"en\":\"None\",\"only\":true},"
                  "{\"c\":\"8\",\"zh\":\"其他\",\"ko\":\"기타\",\"en\":\"Other\",\"blank\":\"past_other\"}],"
                  "\"origin\":\"official\"},\n"
                  "{\"code\":\"past_other\",\"type\":\"text\",\"zh\":\"其他\",\"ko\":\"기타\",\"en\":"
                  "\"Other\",\"length\":80,"
                  "\"when\":\"has(past,8)\",\"origin\":\"official\",\"status\":\"to_confirm\"}"));
    REQUIRE(form.ok());
    CHECK(form->code == u"T"_s);
    CHECK(form->title.ko == u"시험표"_s);
    REQUIRE(form->fields.size() == 4);
    const Field& height = *form->field(u"height"_s);
    CHECK(height.type == FieldType::Decimal);
    CHECK(height.section == u"s"_s);
    CHECK(height.line == 7);
    CHECK(height.place.labelColumns == 3);
    CHECK(height.place.valueColumns == 5);
    CHECK(height.required);
    CHECK(height.onPaper);
    CHECK(height.status == u"verified"_s);
    CHECK(height.dataElement == u"DE04.10.167.00"_s);
    CHECK(height.hardMin->evaluate({}) == ExprValue(100.0));
    CHECK(height.warnMin->evaluate({}) == ExprValue(145.1));
    const Field& past = *form->field(u"past"_s);
    CHECK(past.boxes() == 3);
    REQUIRE(past.option(u"8"_s));
    CHECK(past.option(u"8"_s)->blankField == u"past_other"_s);
    CHECK(past.option(u"1"_s)->exclusive);
    CHECK_FALSE(past.option(u"2"_s));
    CHECK(form->field(u"past_other"_s)->maxLength == 80);
    CHECK(form->field(u"past_other"_s)->status == u"to_confirm"_s);
    CHECK_FALSE(form->field(u"nothing"_s));
}

TEST_CASE("Every mistake in a field line is named with file and line") {
    const auto mistake = GENERATE(values<FieldMistake>({
        {R"("type":"text","typo":1)", "\"typo\" is not known here"},
        {R"("type":"number")", "\"type\": there is no \"number\""},
        {R"("w":"2+4")", "\"type\" is missing"},
        {R"("type":"text","w":"2+11")", "\"w\": 2+11 does not fit into the 12 columns"},
        {R"("type":"text","w":"2+0")", "\"w\": 2+0 does not fit into the 12 columns"},
        {R"("type":"text","w":"wide")", "\"w\" must look like \"2+4\" (label + value columns)"},
        {R"("type":"text","w":"0+4")", "a cell without label columns must stand in a group"},
        {R"("type":"text","group":"g")", "there is no group \"g\""},
        {R"("type":"choice")", "a choice needs one of \"options\", \"optionSet\", \"optionsFrom\""},
        {R"("type":"choice","optionSet":"gone")", "there is no option set \"gone\""},
        {R"("type":"choice","optionsFrom":"rules:x")", "\"optionsFrom\" is rules:screen or rules:assess"},
        {R"("type":"text","optionsFrom":"rules:screen")", "only choice and multi have options"},
        {R"("type":"int","min":"a >")", "\"min\": a field, a number or a text is expected at character 4"},
        {R"("type":"int","max":true)", "\"max\" must be a number or a text"},
        {R"("type":"text","min":3)", "only numbers and dates have limits"},
        {R"("type":"text","when":"f = 2")", "\"when\": something is left over at character 3"},
        {R"("type":"text","required":"yes")", "\"required\" must be true or false"},
        {R"("type":"text","status":"maybe")", "\"status\" is \"verified\" or \"to_confirm\""},
        {R"("type":"text","style":"bold")", "\"style\": there is no \"bold\""},
        {R"("type":"int","slots":3)", "only multi has \"slots\""},
        {R"("type":"decimal","decimals":4)", "\"decimals\" goes from 0 to 3"},
        {R"("type":"decimal","decimals":1.5)", "\"decimals\" must be a whole number"},
        {R"("type":"text","length":0)", "\"length\" goes from 1 to 2000"},
        {R"("type":"text","weeksDays":true)", "\"weeksDays\" needs an int of days"},
        {R"("type":"int","digits":true)", "\"digits\" needs a text"},
        {R"("type":"date","unit":"cm")", "only numbers and texts have a unit"},
        {R"x("type":"int","compute":"bmi(f,f)","prefill":"=1")x", "a computed field cannot be prefilled"},
    }));
    const QString complaint = complaintOf(smallForm(fieldLine(mistake.rest)));
    CHECK(complaint == u"form.json:7: "_s + QString::fromUtf8(mistake.complaint));
}

TEST_CASE("Options must have two codes at least, none twice, and blanks that exist") {
    const QByteArray one = R"({"c":"1","zh":"无","ko":"없음","en":"None"})";
    const auto with = [&](const QByteArray& more) {
        return complaintOf(smallForm(fieldLine("\"type\":\"choice\",\"options\":[" + one + more + "]")));
    };
    CHECK(with("") == u"form.json:7: a choice needs at least two options"_s);
    CHECK(with("," + one) == u"form.json:7: option 1 stands twice"_s);
    CHECK(with(R"(,{"c":"2","zh":"有","ko":"있음"})") == u"form.json:7: \"en\" is missing"_s);
    CHECK(with(R"(,{"c":"2","zh":"有","ko":"있음","en":"Yes","blank":"gone"})") ==
          u"form.json:7: \"gone\", the blank of option 2, is no field of this form"_s);
    CHECK(with(R"(,{"c":"2","zh":"有","ko":"있음","en":"Yes","blank":"day"})") ==
          u"form.json:7: \"day\", the blank of option 2, is not a text"_s);
    const QByteArray two = one + R"(,{"c":"2","zh":"有","ko":"있음","en":"Yes"})";
    CHECK(complaintOf(smallForm(
              fieldLine("\"type\":\"choice\",\"options\":[" + two + "],\"blank\":{\"7\":\"day\"}"))) ==
          u"form.json:7: \"blank\": there is no option 7"_s);
}

TEST_CASE("Words must stand in all three languages, and Korean must be Korean") {
    const auto with = [](const QByteArray& korean) {
        return loadText(smallForm(",\n{\"code\":\"f\",\"type\":\"text\",\"zh\":\"身高\",\"ko\":\"" + korean +
                                  "\",\"en\":\"Height\",\"origin\":\"project\"}"));
    };
    CHECK(with("키").ok());
    CHECK(with("BMI").ok());
    CHECK(with("").error().message == u"form.json:7: \"ko\" is empty"_s);
    CHECK(with("身高").error().message ==
          u"form.json:7: the Korean text \"身高\" holds Chinese characters"_s);
    CHECK(with("키（身）").error().message.contains(u"holds Chinese characters"_s));
    CHECK(with("Height").error().message == u"form.json:7: the Korean text \"Height\" is not Korean"_s);
}

TEST_CASE("The head of a form is checked too") {
    QByteArray text = smallForm("");
    CHECK(complaintOf(QByteArray(text).replace("\"dateField\":\"day\"", "\"dateField\":\"night\"")) ==
          u"form.json:1: \"dateField\": \"night\" is no date field of this form"_s);
    CHECK(complaintOf(QByteArray(text).replace("\"subject\":\"woman\"", "\"subject\":\"man\"")) ==
          u"form.json:1: \"subject\" must be woman, pregnancy, child or clinic"_s);
    CHECK(complaintOf(QByteArray(text).replace("\"code\":\"T\",", "")) ==
          u"form.json:1: \"code\" is missing"_s);
    CHECK(complaintOf(smallForm("", "\"columnField\":\"day\",\n")) ==
          u"form.json:1: \"columnField\": \"day\" is no choice of this form"_s);
    CHECK(complaintOf(smallForm("", "\"colour\":1,\n")) == u"form.json:4: \"colour\" is not known here"_s);
    CHECK(complaintOf(QByteArray(text).replace("\"sections\":[", "\"parts\":["))
              .contains(u"\"sections\" is missing"_s));
    CHECK(complaintOf("[]") == u"form.json:1: an object { … } is expected here"_s);
    CHECK(complaintOf("{\"code\":") == u"form.json:1: Invalid value."_s);
}

TEST_CASE("A code that stands twice and a joined field without a cell are refused") {
    const QByteArray again =
        ",\n{\"code\":\"day\",\"type\":\"date\",\"zh\":\"日期\",\"ko\":\"날자\",\"en\":\"Date\","
        "\"origin\":\"project\"}";
    CHECK(complaintOf(smallForm(again)) == u"form.json:7: field \"day\" stands twice"_s);
    const QByteArray first =
        QByteArray(smallForm("")).replace("\"origin\":\"project\"}", "\"origin\":\"project\",\"join\":true}");
    CHECK(complaintOf(first) == u"form.json:6: \"join\": there is no cell before it in its section"_s);
    CHECK(
        complaintOf(
            smallForm(",\n{\"code\":\"F-1\",\"type\":\"text\",\"zh\":\"项\",\"ko\":\"항목\",\"en\":\"Item\","
                      "\"origin\":\"project\"}"))
            .contains(u"is not a field code"_s));
}

TEST_CASE("All complaints of a file are told at once") {
    const QString complaint = complaintOf(smallForm(fieldLine(R"("type":"number","typo":1,"w":"9+9")")));
    CHECK(complaint.count(u'\n') == 2);
    for (const QString& line : complaint.split(u'\n'))
        CHECK(line.startsWith(u"form.json:7: "_s));
}

TEST_CASE("A form that cannot be read is an error with its path") {
    const auto gone = loadForm(u"/nowhere/form.json"_s);
    REQUIRE_FALSE(gone.ok());
    CHECK(gone.error().message.startsWith(u"/nowhere/form.json:0: "_s));
    const auto sets = loadOptionSets(u"/nowhere/option_sets.json"_s);
    REQUIRE_FALSE(sets.ok());
    CHECK(sets.error().code == ErrorCode::ContentInvalid);
}
