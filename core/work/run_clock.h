#pragma once
#include "core/base/clock.h"
#include "core/base/steady_clock.h"

#include <QJsonObject>

namespace muying::work {

/// The time of a live run: that of the PC's clock when it was begun, carried on by the steady clock, so that
/// what somebody sets on the PC's clock in between does not move it. As the clock showed it, without a zone.
class RunClock {
public:
    RunClock(const Clock& clock, const SteadyClock& steady);

    /// Stands the run's time beside the PC's, which is `offsetSeconds` ahead of it.
    void anchor(qint64 offsetSeconds);
    /// After anchor(): goes on where the last line of the log left off, by the steady clock if the PC has not
    /// been started anew since; never back before it.
    void takeUp(const QJsonObject& lastLine, const QDateTime& lastAt);
    QDateTime now() const;
    /// Milliseconds the PC's clock was set by since; 0 if it only drifted or the PC has no steady clock.
    qint64 jump() const;
    /// The jump has been written down.
    void follow(qint64 jump) { m_anchorWall = m_anchorWall.addMSecs(jump); }
    /// What takeUp() needs of a line.
    void stamp(QJsonObject& line) const;

private:
    QDateTime wall() const;

    const Clock& m_clock;
    const SteadyClock& m_steady;
    qint64 m_offset = 0;
    QDateTime m_anchorRun, m_anchorWall;
    qint64 m_anchorSteady = 0;
};

} // namespace muying::work
