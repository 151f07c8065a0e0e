#include "app/process_guard.h"

#include <QByteArray>
#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

void forbidMemoryImages() {
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    // Lowering a limit of one's own cannot be refused.
    static_cast<void>(setrlimit(RLIMIT_CORE, &none));
#endif
}

bool displayAvailable() {
#ifdef Q_OS_LINUX
    const QByteArray platform = qgetenv("QT_QPA_PLATFORM");
    if (!platform.isEmpty())
        return !platform.startsWith("offscreen") && !platform.startsWith("minimal");
    return !qgetenv("DISPLAY").isEmpty() || !qgetenv("WAYLAND_DISPLAY").isEmpty();
#else
    return true;
#endif
}
