#include "core/work/run_clock.h"

namespace muying::work {

using namespace Qt::StringLiterals;

namespace {

/// Less than this a clock may drift; more has been set.
constexpr qint64 driftMilliseconds = 2000;

} // namespace

RunClock::RunClock(const Clock& clock, const SteadyClock& steady) : m_clock(clock), m_steady(steady) {
    anchor(0);
}

QDateTime RunClock::wall() const {
    const QDateTime local = m_clock.now();
    return QDateTime(local.date(), local.time(), Qt::UTC);
}

void RunClock::anchor(qint64 offsetSeconds) {
    m_offset = offsetSeconds;
    m_anchorWall = wall();
    m_anchorSteady = m_steady.milliseconds();
    m_anchorRun = m_anchorWall.addSecs(-offsetSeconds);
}

void RunClock::takeUp(const QJsonObject& lastLine, const QDateTime& lastAt) {
    const qint64 passed = m_anchorSteady - lastLine.value("steady"_L1).toInteger();
    const bool sameStart = !m_steady.epoch().isEmpty() &&
                           lastLine.value("epoch"_L1).toString() == m_steady.epoch() && passed >= 0;
    QDateTime stands = m_anchorRun;
    if (sameStart)
        stands = lastAt.addMSecs(passed);
    else if (stands < lastAt)
        stands = lastAt;
    const qint64 ahead = stands.msecsTo(m_anchorRun);
    m_anchorWall = m_anchorWall.addMSecs(-ahead);
    m_anchorRun = stands;
}

QDateTime RunClock::now() const {
    if (m_steady.epoch().isEmpty())
        return wall().addSecs(-m_offset);
    return m_anchorRun.addMSecs(m_steady.milliseconds() - m_anchorSteady);
}

qint64 RunClock::jump() const {
    if (m_steady.epoch().isEmpty())
        return 0;
    const qint64 passed = m_steady.milliseconds() - m_anchorSteady;
    const qint64 jump = m_anchorWall.msecsTo(wall()) - passed;
    return std::abs(jump) <= driftMilliseconds ? 0 : jump;
}

void RunClock::stamp(QJsonObject& line) const {
    line.insert(u"steady"_s, m_steady.milliseconds());
    line.insert(u"epoch"_s, m_steady.epoch());
}

} // namespace muying::work
