#pragma once
#include <QString>

namespace muying {

/// A clock nobody can set: it tells how much time has passed, also while the PC slept, and from which start.
/// Stands beside Clock where a change of the PC's clock must be noticed.
class SteadyClock {
public:
    virtual ~SteadyClock() = default;
    virtual qint64 milliseconds() const = 0;
    /// Readings may be compared only under the same epoch (one start of the PC); empty = never.
    virtual QString epoch() const = 0;
};

/// The one of the PC.
class SystemSteadyClock final : public SteadyClock {
public:
    SystemSteadyClock();
    qint64 milliseconds() const override;
    QString epoch() const override { return m_epoch; }

private:
    QString m_epoch;
};

/// Stands still until it is moved.
class FixedSteadyClock final : public SteadyClock {
public:
    qint64 milliseconds() const override { return m_now; }
    QString epoch() const override { return m_epoch; }
    void advanceSeconds(qint64 seconds) { m_now += seconds * 1000; }
    void restart(const QString& epoch) { m_epoch = epoch, m_now = 0; }

private:
    qint64 m_now = 0;
    QString m_epoch = QStringLiteral("first");
};

} // namespace muying
