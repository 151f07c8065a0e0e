#include "tests/architecture/source_tree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace muying::tests {

std::vector<SourceFile> sourceFiles(const QStringList& folders) {
    const QDir root(QStringLiteral(MUYING_SOURCE_DIR));
    std::vector<SourceFile> files;
    for (const QString& folder : folders) {
        QDirIterator walk(root.filePath(folder), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                          QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            if (file.open(QIODevice::ReadOnly))
                files.push_back({root.relativeFilePath(file.fileName()),
                                 QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))});
        }
    }
    return files;
}

QStringList includesOf(const SourceFile& file) {
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"));
    QStringList names;
    for (const QString& line : file.lines) {
        const auto match = include.match(line);
        if (match.hasMatch())
            names << match.captured(1);
    }
    return names;
}

namespace {

qsizetype indentOf(const QString& line) {
    qsizetype indent = 0;
    while (indent < line.size() && line[indent] == QLatin1Char(' '))
        ++indent;
    return indent;
}

bool opensFunction(const QStringList& lines, qsizetype at) {
    static const QRegularExpression notFunction(
        QStringLiteral("^\\s*(namespace|class|struct|enum|union|if|else|for|while|switch|do|try|catch|case|"
                       "return|\\}|extern)\\b"));
    const QString& line = lines[at];
    if (!line.endsWith(QLatin1Char('{')) || notFunction.match(line).hasMatch())
        return false;
    // A declaration that was wrapped opens its brace on a deeper line: look back to where it starts.
    return line.contains(QLatin1Char(')')) && !line.trimmed().startsWith(QLatin1Char('}'));
}

/// Indentation of the line a declaration starts on: its head and initialisers may be wrapped over several.
qsizetype declarationIndent(const QStringList& lines, qsizetype at) {
    static const QRegularExpression endsBefore(QStringLiteral("[;{}:]\\s*$|^\\s*(//|#|\\*)|^\\s*$"));
    qsizetype start = at;
    while (start > 0 && !endsBefore.match(lines[start - 1]).hasMatch())
        --start;
    return indentOf(lines[start]);
}

} // namespace

std::vector<LongFunction> functionsLongerThan(const SourceFile& file, int limit) {
    constexpr qsizetype methodIndent = 4;
    std::vector<LongFunction> found;
    for (qsizetype at = 0; at < file.lines.size(); ++at) {
        if (!opensFunction(file.lines, at))
            continue;
        const qsizetype indent = declarationIndent(file.lines, at);
        if (indent > methodIndent)
            continue;
        const QString closing = QString(indent, QLatin1Char(' ')) + QLatin1Char('}');
        qsizetype end = at + 1;
        while (end < file.lines.size() && !file.lines[end].startsWith(closing))
            ++end;
        const int length = static_cast<int>(end - at - 1);
        if (length > limit)
            found.push_back({QStringLiteral("%1:%2").arg(file.path).arg(at + 1), length});
        at = end; // what stands inside a body is no function of its own
    }
    return found;
}

} // namespace muying::tests
