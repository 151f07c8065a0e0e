#pragma once
#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

#include <vector>

namespace muying::tests {

/// What one run of muyingctl answered.
struct CtlAnswer {
    int code = -1;
    std::vector<QJsonObject> lines; ///< standard output
    QString said;                   ///< standard error
};

/// A folder with a sample clinic, and muyingctl run on it as a script would.
class CtlClinic {
public:
    CtlClinic();
    QString path() const { return m_dir.filePath(QStringLiteral("clinic.muying")); }
    QString file(const QString& name) const { return m_dir.filePath(name); }
    /// Runs "COMMAND --db FILE …" with the password in the environment.
    CtlAnswer run(const QString& command, const QStringList& arguments = {},
                  const QByteArray& input = {}) const;
    CtlAnswer runWithPassword(const QString& password, const QString& command,
                              const QStringList& arguments = {}, const QByteArray& input = {}) const;
    /// Makes the sample.
    CtlAnswer demo(int women, int seed = 1) const;

private:
    QTemporaryDir m_dir;
};

} // namespace muying::tests
