#pragma once
#include <QString>
#include <QStringList>

#include <vector>

namespace muying::tests {

/// One source file of the product, path relative to the repository.
struct SourceFile {
    QString path;
    QStringList lines;
};

/// Every .h and .cpp below the given top folders.
std::vector<SourceFile> sourceFiles(const QStringList& folders);

/// The quoted or angled names a file includes.
QStringList includesOf(const SourceFile& file);

/// A function body longer than allowed, found by the layout the formatter enforces:
/// the closing brace stands at the indentation of the line that opened it.
struct LongFunction {
    QString where; ///< "path:line"
    int lines = 0;
};
std::vector<LongFunction> functionsLongerThan(const SourceFile& file, int limit);

} // namespace muying::tests
