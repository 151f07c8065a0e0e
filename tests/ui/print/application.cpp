#include "tests/application.h"

#include <QGuiApplication>

namespace muying::tests {

std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv) {
    if (!qEnvironmentVariableIsSet(
            "QT_QPA_PLATFORM")) // tests draw into memory, also when they are only listed
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace muying::tests
