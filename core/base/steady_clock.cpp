#include "core/base/steady_clock.h"

#include <QFile>

#ifdef Q_OS_LINUX
#include <ctime>
#elif defined(Q_OS_WIN)
#include <windows.h>
#else
#include <QElapsedTimer>
#endif

namespace muying {

SystemSteadyClock::SystemSteadyClock() {
#ifdef Q_OS_LINUX
    QFile id(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    if (id.open(QIODevice::ReadOnly))
        m_epoch = QString::fromLatin1(id.readAll().trimmed());
#elif defined(Q_OS_WIN)
    // Windows names no start; after a new one the count begins again below what was read before.
    m_epoch = QStringLiteral("windows");
#endif
}

qint64 SystemSteadyClock::milliseconds() const {
#ifdef Q_OS_LINUX
    timespec now{};
    if (clock_gettime(CLOCK_BOOTTIME, &now) != 0)
        return 0;
    return static_cast<qint64>(now.tv_sec) * 1000 + now.tv_nsec / 1000000;
#elif defined(Q_OS_WIN)
    return static_cast<qint64>(GetTickCount64());
#else
    QElapsedTimer timer;
    timer.start();
    return timer.msecsSinceReference();
#endif
}

} // namespace muying
