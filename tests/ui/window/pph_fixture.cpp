#include "tests/ui/window/pph_fixture.h"

#include "tests/catch.h"
#include "ui/pph/event_list.h"
#include "ui/shell/workplace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muying::tests {

PphFixture::PphFixture() {
    clock().set(QDateTime(QDate(2026, 11, 23), QTime(9, 56)));
    makeClinic();
}

void PphFixture::open() {
    start();
    window().context().setSteadyClock(m_steady);
    unlock();
    REQUIRE(window().workplace() != nullptr);
    if (auto* page = window().workplace()->haemorrhage())
        page->setSound(std::make_unique<HeardSound>(m_heard));
    settle();
}

ui::HaemorrhagePage& PphFixture::room() {
    auto* page = window().workplace()->haemorrhage();
    REQUIRE(page != nullptr);
    return *page;
}

ui::CockpitPane& PphFixture::cockpit() {
    REQUIRE(window().workplace()->currentPage() == &room());
    ui::CockpitPane* pane = room().pane();
    REQUIRE(pane != nullptr);
    return *pane;
}

void PphFixture::advance(int minutes, int seconds) {
    const qint64 by = 60 * minutes + seconds;
    clock().advanceSeconds(by);
    m_steady.advanceSeconds(by);
    if (ui::CockpitPane* pane = room().pane())
        pane->tick();
    settle();
}

void PphFixture::until(int hour, int minute) {
    QDateTime at = clock().now();
    at.setTime(QTime(hour, minute));
    const qint64 seconds = clock().now().secsTo(at);
    REQUIRE(seconds >= 0);
    advance(0, static_cast<int>(seconds));
}

void PphFixture::number(const QString& digits) {
    for (const QChar digit : digits)
        press(digit == u'.' ? Qt::Key_Period : static_cast<Qt::Key>(Qt::Key_0 + digit.digitValue()));
    press(Qt::Key_Return);
}

void PphFixture::choose(const char* digits) {
    for (const char* digit = digits; *digit != 0; ++digit)
        press(static_cast<Qt::Key>(Qt::Key_0 + (*digit - '0')));
}

void PphFixture::weigh(const QString& wet, const QString& dry) {
    press(Qt::Key_F1);
    number(wet);
    number(dry);
    CHECK_FALSE(cockpit().stripOpen());
}

void PphFixture::vitals(const QString& pulse, const QString& sbp, const QString& dbp, const QString& spo2) {
    press(Qt::Key_F2);
    for (const QString& value : {pulse, sbp, dbp, spo2})
        number(value);
    press(Qt::Key_Return); // breaths are not counted
    choose("1");
    CHECK_FALSE(cockpit().stripOpen());
}

void PphFixture::birth(const QString& digits) {
    press(Qt::Key_B);
    number(digits);
    press(Qt::Key_Return);
    choose("1");
    CHECK_FALSE(cockpit().stripOpen());
}

QString PphFixture::lastLine() {
    const auto& rows = cockpit().events()->view().rows;
    REQUIRE_FALSE(rows.empty());
    return rows.front().text;
}

int PphFixture::alarms() const {
    return static_cast<int>(std::ranges::count(m_heard, ui::AlarmSound::Tone::Alarm));
}

int PphFixture::refusals() const {
    return static_cast<int>(std::ranges::count(m_heard, ui::AlarmSound::Tone::Refused));
}

} // namespace muying::tests
