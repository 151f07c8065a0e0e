#include "tests/catch.h"
#include "tests/core/work/test_clinic.h"
#include "tests/ui/window/child_fixture.h"
#include "ui/shell/workplace.h"
#include "ui/today/today_model.h"
#include "ui/today/today_page.h"
#include "ui/today/today_view.h"
#include "ui/woman/form_view.h"

#include <QApplication>
#include <QLineEdit>

using namespace muying;
using namespace muying::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostKeys = 25; // beyond the values, for a usual follow-up visit

/// One answer of a visit: the field the focus must stand in by then, what is typed, and the key that leads
/// on.
struct Typed {
    enum class Then { Nothing, Enter, Required }; ///< Nothing: the number of a choice leads on by itself
    const char* field;
    QString value;
    Then then = Then::Nothing;
};

constexpr Typed::Then enter = Typed::Then::Enter;
constexpr Typed::Then required = Typed::Then::Required;

/// Types visits into the real window and counts every key that is no character of a value.
class Typist {
public:
    explicit Typist(WomanFixture& desk) : m_desk(desk) {}

    int keys() const { return m_keys; }
    int characters() const { return m_characters; }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        press(key, modifiers);
        ++m_keys;
    }

    /// From the list of today to the form: down to the line that asks for it, Enter.
    void openFromToday(const QString& form) {
        m_desk.window().workplace()->showPlace(0);
        settle();
        auto* page = qobject_cast<ui::TodayPage*>(m_desk.window().workplace()->currentPage());
        REQUIRE(page != nullptr);
        auto* list = page->findChild<ui::TodayView*>();
        const auto* model = qobject_cast<const ui::TodayModel*>(list->model());
        list->setFocus();
        for (int line = 0; line < 12; ++line) {
            const work::WorkItem* item = model->item(list->currentIndex());
            if (item != nullptr && item->task.form == form) {
                key(Qt::Key_Return);
                return;
            }
            key(Qt::Key_Down);
        }
        FAIL("no line of today asks for " << form.toStdString());
    }

    /// The code of the handbook is scanned: the reader ends it with Enter, and the form is chosen.
    void openByScan(const QString& subject, const QString& form) {
        m_desk.open(subject, form);
        m_keys += 2;
    }

    void type(std::initializer_list<Typed> answers) {
        for (const Typed& answer : answers) {
            INFO("on the way to " << answer.field << ", keys so far " << m_keys);
            REQUIRE(m_desk.focused().toStdString() == answer.field);
            if (qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr) {
                retype(answer.value);
            } else {
                m_desk.digits(answer.value);
            }
            m_characters += static_cast<int>(answer.value.size());
            if (answer.then != Typed::Then::Nothing) {
                key(Qt::Key_Return, answer.then == required ? Qt::ControlModifier : Qt::NoModifier);
            }
        }
    }

private:
    WomanFixture& m_desk;
    int m_keys = 0;
    int m_characters = 0;
};

/// The newest entry of the form as stored, complete; what was typed is in it.
record::Entry savedComplete(WomanFixture& desk, const QString& subject, const QString& form) {
    const auto chart = desk.context().desk().chart(subject);
    REQUIRE(chart.ok());
    const record::Entry* entry = chart->newest(form);
    REQUIRE(entry != nullptr);
    const content::Form* declared = desk.context().library().form(form);
    const record::Context context = desk.context().desk().contextFor(*chart, *declared, entry);
    for (const record::Finding& finding : record::validate(*declared, entry->answers, context)) {
        INFO(finding.field.toStdString() << ": " << finding.message.toStdString());
        CHECK(finding.severity != record::Severity::Missing);
    }
    return *entry;
}

void checkKeys(const Typist& typist, const char* form) {
    WARN(form << ": " << typist.keys() << " keys beyond " << typist.characters() << " characters of values");
    CHECK(typist.keys() < mostKeys);
}

/// Fills whatever is required from the field in focus to `last` as a usual visit is: numbers and words from
/// `values`, of choices the first unless another is named; what is not required is passed by Ctrl+Enter.
void typeUsual(Typist& typist, WomanFixture& desk, const content::Form& form, const QString& last,
               const QHash<QString, QString>& values) {
    for (std::size_t field = 0; field < form.fields.size() && desk.focused() != last; ++field) {
        const QString code = desk.focused();
        const content::Field* declared = form.field(code);
        INFO("at " << code.toStdString() << ", keys so far " << typist.keys());
        REQUIRE(declared != nullptr);
        const bool line = qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr;
        if (!declared->required && !values.contains(code)) {
            typist.key(Qt::Key_Return, Qt::ControlModifier);
            continue;
        }
        const bool text = declared->type == content::FieldType::Text;
        const QString value = values.value(code, line && text ? u"好"_s : line ? u"2"_s : u"1"_s);
        const bool leads = !line && declared->type != content::FieldType::Multi;
        typist.type({{code.toUtf8().constData(), value, leads ? Typed::Then::Nothing : required}});
    }
}

/// A healthy woman on the first visits, `weeks` + `days` pregnant today.
struct PregnantDesk : WomanFixture {
    PregnantDesk(int weeks, int days) {
        makeClinic();
        startUnlocked();
        work::Desk& desk = context().desk();
        const QDateTime now = clock().now();
        const QDate lmp = now.date().addDays(-7 * weeks - days);
        const QDate booked = lmp.addDays(70);
        clock().set(QDateTime(booked, QTime(10, 0)));
        record::Answers cover = coverOf(u"李晓梅（示例）"_s);
        cover.set(u"file_date"_s, booked.toString(Qt::ISODate));
        woman = valueOf(desk.registerWoman(cover, allFields(u"WOM_COVER"_s)), "woman").id;
        pregnancy =
            valueOf(desk.openPregnancy(woman, episodeOf(lmp, booked), allFields(u"PREG_EPISODE"_s)), "opened")
                .id;
        save(u"ANC1"_s, firstVisitOf(booked, now.date()));
        save(u"RISK_SCREEN"_s, screeningOf(booked));
        clock().set(now);
        refresh();
    }
    void save(const QString& form, const record::Answers& answers) {
        record::Entry entry;
        entry.subject = pregnancy;
        entry.form = form;
        entry.answers = answers;
        valueOf(context().desk().saveEntry(entry, allFields(form)), form.toUtf8().constData());
    }
    void refresh() {
        REQUIRE(context().desk().refreshDue().ok());
        for (const QString& id : {woman, pregnancy}) {
            context().recordSaved(id);
        }
        settle();
    }
    QString woman, pregnancy;
};

} // namespace

TEST_CASE(
    "A usual antenatal visit is entered from Today to saved with fewer than 25 keys beyond its values") {
    PregnantDesk desk(22, 3);
    desk.save(u"ANC2_5"_s,
              answers({{u"visit_no"_s, u"2"_s},
                       {u"visit_kind"_s, u"1"_s},
                       {u"visit_date"_s, desk.clock().today().addDays(-35).toString(Qt::ISODate)},
                       {u"weight_kg"_s, 57.0},
                       {u"next_date"_s, desk.clock().today().toString(Qt::ISODate)}}));
    desk.refresh();
    Typist typist(desk);
    typist.openFromToday(u"ANC2_5"_s);
    REQUIRE(desk.pane().form()->code == u"ANC2_5"_s);
    typist.type({{"complaint", u"无不适"_s, enter},
                 {"danger_sign", u"0"_s},
                 {"weight_kg", u"58.5"_s, enter},
                 {"fundal_cm", u"21"_s, required},
                 {"fhr", u"146"_s, enter},
                 {"fetal_move", u"1"_s},
                 {"oedema", u"0"_s},
                 {"sbp", u"112"_s, enter},
                 {"dbp", u"70"_s, enter},
                 {"hb", u"118"_s, enter},
                 {"u_pro", u"0"_s}});
    typist.key(Qt::Key_Return, Qt::ControlModifier); // screening, ultrasound and others were not done today
    typist.type({{"class", u"1"_s},
                 {"guidance3", u"125"_s, required},
                 {"risk_changed", u"2"_s},
                 {"referral", u"1"_s}});
    CHECK(desk.focused() == u"next_date"_s); // offered from the calendar, as is the doctor
    typist.key(Qt::Key_S, Qt::ControlModifier);
    const record::Entry saved = savedComplete(desk, desk.pregnancy, u"ANC2_5"_s);
    CHECK(saved.answers.text(u"visit_no"_s) == u"3"_s);
    CHECK(saved.answers.number(u"weight_kg"_s) == 58.5);
    CHECK(saved.answers.multi(u"guidance3"_s) == QStringList{u"1"_s, u"2"_s, u"5"_s});
    CHECK(saved.answers.date(u"next_date"_s) == desk.clock().today().addDays(28));
    CHECK(saved.answers.text(u"doctor"_s) == u"王示例"_s);
    checkKeys(typist, "ANC2_5");
}

TEST_CASE(
    "A usual check-up of a child is entered from Today to saved with fewer than 25 keys beyond its values") {
    ChildFixture desk;
    desk.clock().set(QDateTime(QDate(2026, 12, 28), QTime(9, 0)));
    REQUIRE(desk.context().desk().refreshDue().ok());
    desk.context().recordSaved(desk.baby);
    settle();
    Typist typist(desk);
    typist.openFromToday(u"CH_M1_8"_s);
    REQUIRE(desk.childPane().form()->code == u"CH_M1_8"_s);
    typist.type({{"weight_kg", u"6.4"_s, enter},
                 {"height_cm", u"61.5"_s, enter},
                 {"head_cm", u"40.2"_s, enter},
                 {"feeding_24h", u"1"_s}});
    typist.type({{"complexion", u"1"_s},
                 {"skin", u"1"_s},
                 {"fontanelle", u"2"_s},
                 {"fontanelle_a", u"1.5"_s, enter},
                 {"fontanelle_b", u"1.5"_s, enter},
                 {"neck_mass", u"2"_s},
                 {"eye", u"1"_s},
                 {"ear", u"1"_s}});
    for (int field = 0; field < 30 && desk.focused() != u"next_visit_date"_s; ++field) {
        const QString code = desk.focused();
        const content::Field* declared = desk.childPane().form()->field(code);
        REQUIRE(declared != nullptr);
        const bool line = qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr;
        INFO(code.toStdString());
        if (!declared->required) {
            typist.key(Qt::Key_Return, Qt::ControlModifier);
        } else if (line) {
            typist.type({{code.toUtf8().constData(), code == u"vitd_iu"_s ? u"400"_s : u"2"_s, enter}});
        } else if (code == u"guidance"_s) {
            typist.type({{"guidance", u"123"_s, required}});
        } else {
            typist.type({{code.toUtf8().constData(), u"1"_s}});
        }
    }
    typist.key(Qt::Key_S, Qt::ControlModifier);
    const record::Entry saved = savedComplete(desk, desk.baby, u"CH_M1_8"_s);
    CHECK(saved.answers.text(u"visit_age"_s) == u"3"_s);
    CHECK(saved.answers.date(u"next_visit_date"_s) == QDate(2027, 3, 1)); // six months old, a Monday too
    checkKeys(typist, "CH_M1_8");
}

TEST_CASE(
    "A usual postnatal visit is entered from Today to saved with fewer than 25 keys beyond its values") {
    PregnantDesk desk(39, 4);
    const QString birth = desk.clock().today().addDays(-5).toString(Qt::ISODate);
    desk.save(
        u"DELIVERY"_s,
        answers({{u"birth_dt"_s, birth + u"T08:30"_s},
                 {u"birth_place_kind"_s, u"2"_s},
                 {u"mode"_s, u"1"_s},
                 {u"loss_24h"_s, 260},
                 {u"discharge_dt"_s, desk.clock().today().addDays(-2).toString(Qt::ISODate) + u"T10:00"_s}}));
    desk.refresh();
    Typist typist(desk);
    typist.openFromToday(u"PNV1"_s);
    REQUIRE(desk.pane().form()->code == u"PNV1"_s);
    typist.type({{"visit_mode", u"1"_s}});
    typist.key(Qt::Key_Return, Qt::ControlModifier); // birth, discharge and mode are taken over
    typist.type({{"temp", u"36.6"_s, enter},
                 {"general", u"好"_s, enter},
                 {"mental", u"好"_s, enter},
                 {"sbp", u"110"_s, enter},
                 {"dbp", u"68"_s, enter},
                 {"breast", u"1"_s},
                 {"milk", u"1"_s},
                 {"lochia", u"1"_s},
                 {"uterus", u"1"_s}});
    typist.key(Qt::Key_Return, Qt::ControlModifier);
    typist.type({{"wound", u"1"_s}, {"leg", u"1"_s}});
    typist.key(Qt::Key_Return, Qt::ControlModifier);
    typist.type({{"baby_visit_done", u"1"_s},
                 {"class", u"1"_s},
                 {"guidance", u"1345"_s, required},
                 {"pp_risk", u"1"_s},
                 {"referral", u"1"_s}});
    typist.key(Qt::Key_S, Qt::ControlModifier);
    const record::Entry saved = savedComplete(desk, desk.pregnancy, u"PNV1"_s);
    CHECK(saved.answers.number(u"days_pp"_s) == 5);
    CHECK(saved.answers.date(u"next_date"_s) == desk.clock().today().addDays(37)); // day 42
    checkKeys(typist, "PNV1");
}

namespace {

/// The child's check-up opened by its code on that day, filled as usual and saved; returns what was stored.
record::Entry typedCheckUp(ChildFixture& desk, const QDate& day, const QString& form,
                           const QHash<QString, QString>& values) {
    desk.clock().set(QDateTime(day, QTime(9, 0)));
    REQUIRE(desk.context().desk().refreshDue().ok());
    desk.context().recordSaved(desk.baby);
    settle();
    Typist typist(desk);
    typist.openByScan(desk.baby, form);
    REQUIRE(desk.childPane().form()->code == form);
    typeUsual(typist, desk, *desk.childPane().form(), u"next_visit_date"_s, values);
    const ui::FormState& state = *desk.childPane().state();
    INFO("at " << desk.focused().toStdString() << ", impossible " << state.firstImpossible().toStdString()
               << ", asked " << state.firstQuestion().toStdString() << ' '
               << state.computedQuestions(true).join(u' ').toStdString());
    typist.key(Qt::Key_S, Qt::ControlModifier);
    const record::Entry saved = savedComplete(desk, desk.baby, form);
    checkKeys(typist, form.toUtf8().constData());
    return saved;
}

} // namespace

TEST_CASE("A usual check-up of a toddler is entered with fewer than 25 keys beyond its values") {
    ChildFixture desk;
    const record::Entry saved = typedCheckUp(desk, QDate(2027, 9, 6), u"CH_M12_30"_s,
                                             {{u"weight_kg"_s, u"9.2"_s},
                                              {u"height_cm"_s, u"75"_s},
                                              {u"head_cm"_s, u"45"_s},
                                              {u"fontanelle"_s, u"1"_s},
                                              {u"teeth"_s, u"6"_s},
                                              {u"caries"_s, u"0"_s},
                                              {u"hb"_s, u"118"_s},
                                              {u"outdoor_h"_s, u"2"_s},
                                              {u"vitd_iu"_s, u"400"_s},
                                              {u"guidance"_s, u"12"_s}});
    CHECK(saved.answers.text(u"visit_age"_s) == u"12"_s);
}

TEST_CASE("A usual check-up of a child of three is entered with fewer than 25 keys beyond its values") {
    ChildFixture desk;
    const record::Entry saved = typedCheckUp(desk, QDate(2029, 9, 6), u"CH_Y3_6"_s,
                                             {{u"weight_kg"_s, u"14.2"_s},
                                              {u"height_cm"_s, u"95"_s},
                                              {u"teeth"_s, u"20"_s},
                                              {u"caries"_s, u"0"_s},
                                              {u"hb"_s, u"122"_s},
                                              {u"guidance"_s, u"12"_s}});
    CHECK(saved.answers.number(u"weight_kg"_s) == 14.2);
}

TEST_CASE("A usual check six weeks after the birth is entered with fewer than 25 keys beyond its values") {
    PregnantDesk desk(39, 4);
    const QDate birth = desk.clock().today().addDays(-3);
    desk.save(u"DELIVERY"_s,
              answers({{u"birth_dt"_s, birth.toString(Qt::ISODate) + u"T08:30"_s},
                       {u"birth_place_kind"_s, u"2"_s},
                       {u"mode"_s, u"1"_s},
                       {u"loss_24h"_s, 260},
                       {u"discharge_dt"_s, birth.addDays(2).toString(Qt::ISODate) + u"T10:00"_s}}));
    desk.clock().set(QDateTime(birth.addDays(42), QTime(9, 0)));
    desk.refresh();
    Typist typist(desk);
    typist.openByScan(desk.pregnancy, u"PN42"_s);
    REQUIRE(desk.pane().form()->code == u"PN42"_s);
    typeUsual(typist, desk, *desk.pane().form(), u"doctor"_s,
              {{u"sbp"_s, u"112"_s}, {u"dbp"_s, u"70"_s}, {u"guidance"_s, u"12"_s}});
    typist.key(Qt::Key_S, Qt::ControlModifier);
    savedComplete(desk, desk.pregnancy, u"PN42"_s);
    checkKeys(typist, "PN42");
}

TEST_CASE("Enter out of habit behind the number of a choice goes over no field, a second one goes on") {
    PregnantDesk desk(22, 3);
    desk.open(desk.pregnancy, u"ANC2_5"_s, u"3"_s);
    desk.pane().view()->focusField(u"fetal_move"_s);
    desk.digits(u"1"_s);
    CHECK(desk.focused() == u"oedema"_s);
    press(Qt::Key_Return);
    CHECK(desk.focused() == u"oedema"_s);
    press(Qt::Key_Return);
    CHECK(desk.focused() == u"sbp"_s);
    press(Qt::Key_Return, Qt::ShiftModifier);
    press(Qt::Key_Return, Qt::ShiftModifier);
    CHECK(desk.focused() == u"fetal_move"_s);
    desk.digits(u"1"_s); // the same number empties it: nothing to go on from
    CHECK(desk.focused() == u"fetal_move"_s);
    CHECK(desk.state().input(u"fetal_move"_s).isEmpty());
}
