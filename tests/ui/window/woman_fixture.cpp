#include "tests/ui/window/woman_fixture.h"

#include "tests/catch.h"
#include "ui/shell/app_context.h"
#include "ui/shell/workplace.h"
#include "ui/woman/clause_list.h"
#include "ui/woman/field_editor.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace muying::tests {

ui::WomanPage& WomanFixture::page() {
    auto* page = qobject_cast<ui::WomanPage*>(window().workplace()->currentPage());
    REQUIRE(page != nullptr);
    return *page;
}

ui::FormState& WomanFixture::state() {
    REQUIRE(pane().state() != nullptr);
    return *pane().state();
}

ui::AppContext& WomanFixture::context() {
    REQUIRE(window().workplace() != nullptr);
    return window().workplace()->currentPage()->context();
}

store::Store& WomanFixture::store() {
    return context().store();
}

QString WomanFixture::focused() {
    for (QWidget* widget = QApplication::focusWidget(); widget != nullptr; widget = widget->parentWidget()) {
        if (qobject_cast<ui::FieldEditor*>(widget) != nullptr ||
            qobject_cast<ui::ClauseList*>(widget) != nullptr) {
            return widget->objectName();
        }
    }
    return {};
}

void WomanFixture::newWoman() {
    // An empty list of today has nothing to focus; the key goes to the window then, as on a desktop.
    QWidget* focus = QApplication::focusWidget();
    QTest::keyClick(focus != nullptr ? focus : &window(), Qt::Key_N, Qt::ControlModifier);
    settle();
}

void WomanFixture::enterUntil(const QString& field) {
    QString before;
    for (int i = 0; i < 200 && focused() != field; ++i) {
        before = focused();
        press(Qt::Key_Return);
        if (focused() == before) {
            press(Qt::Key_Return); // the first one belonged to the number that led here
        }
        INFO("Enter on " << before.toStdString() << " did not go on towards " << field.toStdString());
        REQUIRE(focused() != before);
    }
    REQUIRE(focused() == field);
}

void WomanFixture::digits(const QString& text) {
    for (const QChar digit : text) {
        QTest::keyClick(QApplication::focusWidget(), digit.toLatin1());
        settle();
    }
}

void WomanFixture::fill(const QString& field, const QString& text) {
    enterUntil(field);
    if (qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr) {
        retype(text);
    } else {
        digits(text);
    }
}

QString withCheckDigit(const QString& first17) {
    static const int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (int i = 0; i < 17; ++i) {
        sum += weights[i] * first17[i].digitValue();
    }
    return first17 + QChar(u"10X98765432"[sum % 11]);
}

QString WomanFixture::known(const QString& name, const QString& idNumber) {
    work::Desk& desk = context().desk();
    record::Answers cover;
    cover.set(u"name"_s, name);
    cover.set(u"sex"_s, u"2"_s);
    cover.set(u"id_type"_s, u"01"_s);
    const QString id = idNumber.isEmpty() ? withCheckDigit(u"22240119950312002"_s) : idNumber;
    cover.set(u"id_no"_s, id);
    cover.set(u"birth_date"_s, QDate::fromString(id.mid(6, 8), u"yyyyMMdd"_s).toString(Qt::ISODate));
    cover.set(u"phone"_s, u"13800001201"_s);
    cover.set(u"husband_name"_s, u"示例乙"_s);
    const auto woman = desk.registerWoman(cover, {u"age_years"_s});
    INFO((woman ? QString() : woman.error().message).toStdString());
    REQUIRE(woman.ok());
    record::Answers episode;
    episode.set(u"book_date"_s, u"2026-11-23"_s);
    episode.set(u"lmp_known"_s, u"1"_s);
    episode.set(u"lmp_date"_s, u"2026-08-28"_s);
    episode.set(u"dating_basis"_s, u"1"_s);
    episode.set(u"edd_best"_s, u"2027-06-04"_s);
    episode.set(u"gravida"_s, 2);
    episode.set(u"para_vaginal"_s, 1);
    episode.set(u"para_cs"_s, 0);
    episode.set(u"fetus_count"_s, 1);
    episode.set(u"height_cm"_s, 161.0);
    episode.set(u"prepreg_weight"_s, 73.0);
    episode.set(u"episode_status"_s, u"1"_s);
    const auto pregnancy = desk.openPregnancy(woman->id, episode, {u"bmi_pre"_s});
    INFO((pregnancy ? QString() : pregnancy.error().message).toStdString());
    REQUIRE(pregnancy.ok());
    context().recordSaved(woman->id);
    context().recordSaved(pregnancy->id);
    return pregnancy->id;
}

void WomanFixture::open(const QString& subject, const QString& form, const QString& key) {
    context().openWoman(subject, form, key);
    settle();
}

} // namespace muying::tests
