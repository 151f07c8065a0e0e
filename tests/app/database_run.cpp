#include "tests/app/database_run.h"

#include <QJsonDocument>
#include <QProcess>

#include <stdexcept>

namespace muying::tests {

CtlClinic::CtlClinic() {
    if (!m_dir.isValid())
        throw std::runtime_error("no temporary folder");
}

CtlAnswer CtlClinic::runWithPassword(const QString& password, const QString& command,
                                     const QStringList& arguments, const QByteArray& input) const {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("MUYING_RESOURCES"), QStringLiteral(MUYING_SOURCE_DIR "/resources"));
    environment.insert(QStringLiteral("MUYING_PASSWORD"), password);
    environment.insert(QStringLiteral("MUYING_NEW_PASSWORD"), QStringLiteral("另一个示例密码99"));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(MUYING_BIN_DIR "/muyingctl"),
                  QStringList{command, QStringLiteral("--db"), path()} + arguments);
    process.write(input);
    process.closeWriteChannel();
    constexpr int patience = 300000;
    if (!process.waitForFinished(patience))
        throw std::runtime_error("muyingctl did not end");
    CtlAnswer answer;
    answer.code = process.exitCode();
    answer.said = QString::fromUtf8(process.readAllStandardError());
    for (const QByteArray& line : process.readAllStandardOutput().split('\n')) {
        if (!line.isEmpty())
            answer.lines.push_back(QJsonDocument::fromJson(line).object());
    }
    return answer;
}

CtlAnswer CtlClinic::run(const QString& command, const QStringList& arguments,
                         const QByteArray& input) const {
    return runWithPassword(QStringLiteral("示例密码2026"), command, arguments, input);
}

CtlAnswer CtlClinic::demo(int women, int seed) const {
    return run(QStringLiteral("demo"), {QStringLiteral("--women"), QString::number(women),
                                        QStringLiteral("--seed"), QString::number(seed)});
}

} // namespace muying::tests
