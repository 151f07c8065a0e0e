#include "tests/application.h"

#include <QApplication>
#include <QStandardPaths>

namespace muying::tests {

std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv) {
    if (!qEnvironmentVariableIsSet(
            "QT_QPA_PLATFORM")) // tests draw into memory, also when they are only listed
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    auto application = std::make_unique<QApplication>(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("muying-tests"));
    return application;
}

} // namespace muying::tests
