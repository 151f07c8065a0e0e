#include "tests/application.h"

#include <QGuiApplication>

namespace muying::tests {

std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv) {
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace muying::tests
