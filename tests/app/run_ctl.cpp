#include "tests/app/run_ctl.h"

#include <QJsonDocument>
#include <QProcess>
#include <QProcessEnvironment>

namespace muying::tests {

std::vector<QByteArray> CtlRun::lines() const {
    std::vector<QByteArray> all;
    for (const QByteArray& line : out.split('\n')) {
        if (!line.isEmpty())
            all.push_back(line);
    }
    return all;
}

QJsonObject CtlRun::object(std::size_t index) const {
    const std::vector<QByteArray> all = lines();
    return index < all.size() ? QJsonDocument::fromJson(all[index]).object() : QJsonObject();
}

CtlRun runCtl(const QStringList& arguments, const QByteArray& input, const QString& resources) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("MUYING_RESOURCES"),
                       resources.isEmpty() ? QStringLiteral(MUYING_SOURCE_DIR "/resources") : resources);
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(MUYING_BIN_DIR "/muyingctl"), arguments);
    process.write(input);
    process.closeWriteChannel();
    CtlRun run;
    constexpr int patience = 300000;
    if (process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit)
        run.exitCode = process.exitCode();
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

} // namespace muying::tests
