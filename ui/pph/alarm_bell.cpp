#include "ui/pph/alarm_bell.h"

#include <QApplication>
#include <QDataStream>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace muying::ui {

namespace {

constexpr int bellRate = 22050;
constexpr int ringEverySeconds = 4;

struct BellPart {
    double hertz; ///< 0 = a pause
    double seconds;
};

/// 16-bit mono PCM with soft edges, so that the speaker does not click.
QByteArray bellSamples(const std::vector<BellPart>& parts) {
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setByteOrder(QDataStream::LittleEndian);
    for (const BellPart& part : parts) {
        const int count = static_cast<int>(part.seconds * bellRate);
        for (int i = 0; i < count; ++i) {
            const double edge = std::min({1.0, i / 220.0, (count - i) / 220.0});
            const double wave = std::sin(2 * std::numbers::pi * part.hertz * i / bellRate);
            out << static_cast<qint16>(part.hertz > 0 ? wave * edge * 26000 : 0);
        }
    }
    return bytes;
}

QByteArray bellWave(const std::vector<BellPart>& parts) {
    const QByteArray samples = bellSamples(parts);
    QByteArray wave;
    QDataStream out(&wave, QIODevice::WriteOnly);
    out.setByteOrder(QDataStream::LittleEndian);
    out.writeRawData("RIFF", 4);
    out << static_cast<quint32>(36 + samples.size());
    out.writeRawData("WAVEfmt ", 8);
    out << quint32(16) << quint16(1) << quint16(1) << quint32(bellRate) << quint32(bellRate * 2) << quint16(2)
        << quint16(16);
    out.writeRawData("data", 4);
    out << static_cast<quint32>(samples.size());
    return wave + samples;
}

} // namespace

AlarmSound::AlarmSound() {
    for (const QString& name : {u"pw-play"_s, u"paplay"_s, u"aplay"_s})
        if (m_player.isEmpty())
            m_player = QStandardPaths::findExecutable(name);
}

QString AlarmSound::file(Tone tone) {
    const bool alarm = tone == Tone::Alarm;
    const QString path = m_folder.filePath(alarm ? u"alarm.wav"_s : u"refused.wav"_s);
    if (QFile::exists(path))
        return path;
    QFile out(path);
    const QByteArray wave = alarm ? bellWave({{880, 0.22}, {0, 0.08}, {880, 0.22}, {0, 0.08}, {1175, 0.34}})
                                  : bellWave({{220, 0.35}});
    if (!m_folder.isValid() || !out.open(QIODevice::WriteOnly) || out.write(wave) != wave.size())
        return {};
    return path;
}

void AlarmSound::play(Tone tone) {
    const QString path = m_player.isEmpty() ? QString() : file(tone);
    QStringList arguments{path};
    if (m_player.endsWith(u"aplay"_s) && !m_player.endsWith(u"paplay"_s))
        arguments.prepend(u"-q"_s);
    if (path.isEmpty() || !QProcess::startDetached(m_player, arguments))
        QApplication::beep();
}

AlarmBell::AlarmBell(AlarmSound& sound, QObject* parent) : QObject(parent), m_sound(sound) {
}

void AlarmBell::tick(const QStringList& alarms, const QDateTime& now) {
    const bool fresh =
        std::ranges::any_of(alarms, [this](const QString& alarm) { return !m_alarms.contains(alarm); });
    m_alarms = alarms;
    if (fresh)
        m_silentUntil = {};
    const bool flash = !alarms.isEmpty() && !m_flash;
    if (flash != m_flash) {
        m_flash = flash;
        Q_EMIT flashed(flash);
    }
    if (alarms.isEmpty() || silentFor(now) > 0)
        return;
    if (!fresh && m_rangAt.isValid() && m_rangAt.secsTo(now) < ringEverySeconds)
        return;
    m_rangAt = now;
    m_sound.play(AlarmSound::Tone::Alarm);
}

void AlarmBell::silence(const QDateTime& now) {
    m_silentUntil = now.addSecs(silenceSeconds);
}

void AlarmBell::refuse() {
    m_sound.play(AlarmSound::Tone::Refused);
}

int AlarmBell::silentFor(const QDateTime& now) const {
    return m_silentUntil.isValid() ? std::max(0, static_cast<int>(now.secsTo(m_silentUntil))) : 0;
}

} // namespace muying::ui
