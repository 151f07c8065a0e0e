#include "tests/ui/window/child_fixture.h"

#include "tests/catch.h"
#include "ui/shell/workplace.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace muying::tests {

namespace {

QStringList everyField(const content::Library& library, const QString& form) {
    QStringList codes;
    for (const content::Field& field : library.form(form)->fields) {
        codes << field.code;
    }
    return codes;
}

record::Answers answersOf(std::initializer_list<std::pair<QString, QJsonValue>> values) {
    record::Answers answers;
    for (const auto& [code, value] : values) {
        answers.set(code, value);
    }
    return answers;
}

} // namespace

ChildFixture::ChildFixture() {
    makeClinic();
    startUnlocked();
    work::Desk& desk = context().desk();
    const QDateTime today = clock().now();
    clock().set(QDateTime(QDate(2026, 2, 10), QTime(10, 0)));
    const auto save = [&](const QString& form, const record::Answers& answers) {
        record::Entry entry;
        entry.subject = pregnancy;
        entry.form = form;
        entry.answers = answers;
        const auto saved = desk.saveEntry(entry, everyField(context().library(), form));
        INFO((saved ? QString() : saved.error().message).toStdString());
        REQUIRE(saved.ok());
    };
    const auto woman = desk.registerWoman(answersOf({{u"name"_s, u"李梅（示例）"_s},
                                                     {u"sex"_s, u"2"_s},
                                                     {u"birth_date"_s, u"1996-05-12"_s},
                                                     {u"phone"_s, u"13800001201"_s},
                                                     {u"cur_village"_s, u"龙泉村"_s}}),
                                          everyField(context().library(), u"WOM_COVER"_s));
    REQUIRE(woman.ok());
    mother = woman->id;
    const auto opened = desk.openPregnancy(mother,
                                           answersOf({{u"book_date"_s, u"2026-02-10"_s},
                                                      {u"lmp_known"_s, u"1"_s},
                                                      {u"lmp_date"_s, u"2025-12-01"_s},
                                                      {u"dating_basis"_s, u"1"_s},
                                                      {u"edd_best"_s, u"2026-09-07"_s},
                                                      {u"fetus_count"_s, 1},
                                                      {u"episode_status"_s, u"1"_s}}),
                                           everyField(context().library(), u"PREG_EPISODE"_s));
    REQUIRE(opened.ok());
    pregnancy = opened->id;
    clock().set(QDateTime(QDate(2026, 9, 1), QTime(20, 0)));
    save(u"DELIVERY"_s,
         answersOf(
             {{u"birth_dt"_s, u"2026-09-01T08:30"_s}, {u"birth_place_kind"_s, u"2"_s}, {u"mode"_s, u"1"_s}}));
    save(u"DELIVERY_BABY"_s, answersOf({{u"baby_no"_s, 1},
                                        {u"birth_outcome"_s, u"1"_s},
                                        {u"birth_dt"_s, u"2026-09-01T08:30"_s},
                                        {u"sex"_s, u"2"_s},
                                        {u"weight_g"_s, 3200},
                                        {u"length_cm"_s, 49.8},
                                        {u"head_cm"_s, 34},
                                        {u"hepb_dt"_s, u"2026-09-01T10:00"_s}}));
    clock().set(today);
    const auto chart = desk.chart(pregnancy);
    REQUIRE(chart.ok());
    REQUIRE(chart->children.size() == 1);
    baby = chart->children.front().subject.id;
    REQUIRE(desk.refreshDue().ok());
    for (const QString& id : {mother, pregnancy, baby}) {
        context().recordSaved(id);
    }
    settle();
}

ui::ChildPage& ChildFixture::child() {
    auto* page = qobject_cast<ui::ChildPage*>(window().workplace()->currentPage());
    REQUIRE(page != nullptr);
    return *page;
}

void ChildFixture::type(const QString& field, const QString& text) {
    REQUIRE(childPane().state() != nullptr);
    fill(field, text);
}

work::Chart ChildFixture::chart() {
    const auto chart = context().desk().chart(baby);
    REQUIRE(chart.ok());
    return *chart;
}

} // namespace muying::tests
