#pragma once
#include "core/base/steady_clock.h"
#include "tests/ui/window/woman_fixture.h"
#include "ui/pph/alarm_bell.h"
#include "ui/pph/cockpit_pane.h"
#include "ui/pph/entry_strip.h"
#include "ui/pph/haemorrhage_page.h"

namespace muying::tests {

/// Counts tones instead of playing them.
class HeardSound final : public ui::AlarmSound {
public:
    explicit HeardSound(std::vector<Tone>& heard) : m_heard(heard) {}
    void play(Tone tone) override { m_heard.push_back(tone); }

private:
    std::vector<Tone>& m_heard;
};

/// The real window on a clinic in which a woman bleeds: keys in, widgets and disk out. It is 09:56; clocks
/// move only by advance().
class PphFixture : public WomanFixture {
public:
    PphFixture();

    /// A new window that has read the file, as after the program was ended; the password is typed.
    void open();
    ui::HaemorrhagePage& room();
    ui::CockpitPane& cockpit(); ///< the one in front; fails the test if none is
    const pph::RunLog& log() { return cockpit().run()->log(); }
    const pph::Situation& situation() { return cockpit().cockpit()->situation; }
    /// Both clocks go on, and a second of the cockpit passes.
    void advance(int minutes, int seconds = 0);
    /// To a time of this day.
    void until(int hour, int minute);
    /// Types digits by real keys, then Enter.
    void number(const QString& digits);
    /// Pads of 150 g dry by F1.
    void weigh(const QString& wet, const QString& dry = QStringLiteral("150"));
    /// F2: pulse, pressures, saturation; she is awake.
    void vitals(const QString& pulse, const QString& sbp, const QString& dbp, const QString& spo2);
    /// B: hour of birth as four digits, one baby, vaginal.
    void birth(const QString& digits);
    void choose(const char* digits); ///< presses digits one after the other
    QString lastLine();              ///< newest line of the event column
    int alarms() const;
    int refusals() const;
    FixedSteadyClock& steady() { return m_steady; }

private:
    FixedSteadyClock m_steady;
    std::vector<ui::AlarmSound::Tone> m_heard;
};

} // namespace muying::tests
