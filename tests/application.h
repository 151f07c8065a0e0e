#pragma once
#include <QCoreApplication>

#include <memory>

namespace muying::tests {

/// The application object a test program needs: core programs get QCoreApplication; programs of ui
/// define their own in application.cpp of their folder (QGuiApplication, QApplication).
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv);

} // namespace muying::tests
