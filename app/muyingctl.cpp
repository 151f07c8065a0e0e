#include "app/ctl/command.h"
#include "app/ctl/dispatch.h"
#include "app/process_guard.h"

#include <QGuiApplication>

#include <cstring>
#include <memory>

namespace {

/// Fonts and painters need a QGuiApplication; everything else starts faster without one.
std::unique_ptr<QCoreApplication> makeCtlApplication(int& argc, char** argv) {
    for (const muying::ctl::Command& command : muying::ctl::commands()) {
        for (int i = 1; command.paints && i < argc; ++i) {
            if (std::strcmp(argv[i], command.name) == 0) {
                qputenv("QT_QPA_PLATFORM", "offscreen");
                return std::make_unique<QGuiApplication>(argc, argv);
            }
        }
    }
    return std::make_unique<QCoreApplication>(argc, argv);
}

} // namespace

int main(int argc, char** argv) {
    forbidMemoryImages();
    const auto application = makeCtlApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("muyingctl"));
    muying::ctl::Io io;
    return muying::ctl::dispatch(QCoreApplication::arguments().mid(1), io);
}
