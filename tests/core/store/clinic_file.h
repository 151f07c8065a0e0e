#pragma once
#include "core/store/store.h"
#include "tests/catch.h"

#include <QTemporaryDir>

namespace muying::tests {

/// Invented people whose words are searched for in the files.
struct SamplePerson {
    QString name, phone, idNumber, village, complaint;
};
SamplePerson hanWoman();
SamplePerson koreanWoman();

/// A clinic's file in a temporary folder, with the cheapest key derivation.
class ClinicFile {
public:
    ClinicFile();

    QString path() const { return m_folder.filePath(QStringLiteral("clinic.db")); }
    QString folder() const { return m_folder.path(); }
    const QString& recoveryCode() const { return m_recoveryCode; }
    store::Store& store() { return *m_store; }
    FixedClock& clock() { return m_clock; }

    void close() { m_store.reset(); }
    void open();                                     ///< and unlock as the administrator; requires success
    Result<std::unique_ptr<store::Store>> tryOpen(); ///< closes first
    /// Closes, runs SQL on the raw file without any of the store's guards, leaves it closed.
    void tamper(const QString& sql);
    /// The same, then opens again.
    void tamperAndOpen(const QString& sql);
    /// First column of the first row of the raw, closed file.
    QVariant rawValue(const QString& sql);
    QStringList problems(); ///< what verify() finds
    bool hasProblem(const QString& part);

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    QString m_recoveryCode;
    std::unique_ptr<store::Store> m_store;
};

extern const QString administratorPassword;
/// Does one statement succeed on a closed file, with the schema's own guards in place?
bool rawStatementRuns(const QString& path, const QString& sql);

/// A request that saves a new woman with her first entry.
store::SaveRequest newWoman(const QString& id, const SamplePerson& person);
/// A request for a further entry about her.
store::SaveRequest newVisit(const QString& subject, int weightKg);
QJsonObject identityOf(const SamplePerson& person);

/// The value, or the test fails with the sentence.
template <class T>
T require(Result<T> result) {
    if (!result) {
        FAIL(result.error().message.toStdString() << " [" << result.error().detail.toStdString() << "]");
    }
    return std::move(result).value();
}
inline void requireOk(const Status& status) {
    require(status);
}
template <class T>
ErrorCode codeOf(const Result<T>& result) {
    REQUIRE_FALSE(result.ok());
    CHECK_FALSE(result.error().message.isEmpty());
    return result.error().code;
}

} // namespace muying::tests
