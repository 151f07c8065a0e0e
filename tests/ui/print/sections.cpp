#include "tests/catch.h"
#include "tests/ui/print/sample_woman.h"
#include "ui/print/handbook.h"

#include <QJsonArray>

#include <algorithm>

using namespace muying;
using namespace muying::print;
using namespace muying::tests;
using namespace Qt::StringLiterals;

namespace {

Document printed(const SampleWoman& woman, const QString& code) {
    const auto document = handbook(woman.input(PaperLanguage::Zh), code);
    REQUIRE(document.ok());
    return *document;
}

} // namespace

TEST_CASE("every page knows its section, and a section alone has the same pages") {
    const SampleWoman woman;
    const Document whole = printed(woman, u"handbook"_s);
    CHECK(whole.sections() == QStringList{u"cover"_s, u"identity"_s, u"pregnancy"_s, u"anc1"_s, u"visits"_s,
                                          u"screening"_s, u"assessment"_s, u"supplement"_s});
    std::size_t counted = 0;
    for (const QString& section : whole.sections())
        counted += whole.pagesOf(section).size();
    CHECK(counted == whole.pages.size());
    for (const QString& section : {u"cover"_s, u"pregnancy"_s, u"anc1"_s, u"visits"_s}) {
        const Document alone = printed(woman, section);
        CHECK(alone.pagesOf(section).size() == whole.pagesOf(section).size());
    }
    CHECK(whole.pagesOf(u"nothing"_s).empty());
}

TEST_CASE("what the paper asks for and nobody has answered is counted where it is missing") {
    SampleWoman woman;
    const int before = printed(woman, u"anc1"_s).emptyFields();
    record::Answers& answers = woman.entry(u"ANC1"_s).answers;
    REQUIRE(realLibrary().form(u"ANC1"_s)->field(u"hb"_s)->required);
    answers.remove(u"hb"_s);
    answers.remove(u"sbp"_s);
    const Document document = printed(woman, u"anc1"_s);
    CHECK(document.emptyFields() == before + 2);
    const QStringList& labels = document.pages.front().emptyFields;
    CHECK(labels.contains(realLibrary().form(u"ANC1"_s)->field(u"hb"_s)->label.zh));
    // A word behind an option that was not chosen is not missing.
    answers.set(u"past_history"_s, QJsonValue(QJsonArray{u"1"_s}));
    answers.remove(u"past_history_other"_s);
    CHECK(printed(woman, u"anc1"_s).emptyFields() == before + 2);
    CHECK(printed(woman, u"cover"_s).emptyFields() == 0);
}

TEST_CASE("texts of a visit that do not fit are told under the date of that visit") {
    SampleWoman woman;
    const QString story = u"反复询问后诉近一周每日下腹坠胀，休息可缓解，"_s.repeated(8);
    for (record::Entry& entry : woman.chart.entries) {
        if (entry.date == QDate(2026, 8, 3))
            entry.answers.set(u"complaint"_s, story + u"三止。"_s);
        else if (entry.date == QDate(2026, 10, 12))
            entry.answers.set(u"complaint"_s, story + u"四止。"_s);
    }
    const Document document = printed(woman, u"visits"_s);
    const std::vector<int> supplement = document.pagesOf(u"supplement"_s);
    REQUIRE(supplement.size() == 1);
    QString told;
    for (const Item& item : document.pages[static_cast<std::size_t>(supplement.front())].items) {
        if (const auto* text = std::get_if<TextItem>(&item)) {
            for (const QString& mark : {u"2026-08-03"_s, u"三止。"_s, u"2026-10-12"_s, u"四止。"_s}) {
                if (text->text.contains(mark))
                    told += mark + u'@' + QString::number(text->at.y(), 'f', 1) + u' ';
            }
        }
    }
    // Read from top to bottom: a date, its story, the next date, its story.
    QStringList parts = told.split(u' ', Qt::SkipEmptyParts);
    std::ranges::sort(parts, {}, [](const QString& part) { return part.section(u'@', 1).toDouble(); });
    for (QString& part : parts)
        part = part.section(u'@', 0, 0);
    CHECK(parts == QStringList{u"2026-08-03"_s, u"三止。"_s, u"2026-10-12"_s, u"四止。"_s});
}
