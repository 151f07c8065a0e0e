#pragma once
#include <QDateTime>
#include <QObject>
#include <QTemporaryDir>

namespace muying::ui {

/// Sound of the alarms. The tones are made here and played by whichever player of the desktop is there
/// (pw-play, paplay, aplay); without one the system's own bell rings. Sight never depends on it: the screen
/// flashes as well.
class AlarmSound {
public:
    enum class Tone { Alarm, Refused };
    AlarmSound();
    virtual ~AlarmSound() = default;
    virtual void play(Tone tone);
    /// A player was found; else only the bell of the system is left.
    bool hasPlayer() const { return !m_player.isEmpty(); }

private:
    QString file(Tone tone);
    QTemporaryDir m_folder;
    QString m_player;
};

/// Rings and flashes while something is overdue. M silences the sound for one minute; a new alarm during
/// that minute rings again, the flashing never stops before the thing is done.
class AlarmBell final : public QObject {
    Q_OBJECT
public:
    static constexpr int silenceSeconds = 60;

    explicit AlarmBell(AlarmSound& sound, QObject* parent = nullptr);
    /// What is overdue now, by code; `now` in the time of the run. Call once a second.
    void tick(const QStringList& alarms, const QDateTime& now);
    void silence(const QDateTime& now);
    void refuse();                             ///< the tone of a refused key
    int silentFor(const QDateTime& now) const; ///< seconds left; 0 = sound on
    bool ringing() const { return !m_alarms.isEmpty(); }
    bool flash() const { return m_flash; }

Q_SIGNALS:
    void flashed(bool on);

private:
    AlarmSound& m_sound;
    QStringList m_alarms;
    QDateTime m_silentUntil, m_rangAt;
    bool m_flash = false;
};

} // namespace muying::ui
