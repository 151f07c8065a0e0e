#pragma once
#include "core/store/store.h"
#include "tests/catch.h"

#include <QTemporaryDir>

namespace muying::tests {

inline const FixedClock& stillClock() {
    static const FixedClock clock(QDateTime(QDate(2026, 3, 1), QTime(8, 0)));
    return clock;
}
extern const QString folderPassword;

/// A folder with a clinic's file that several processes and many rounds work on.
class ClinicFolder {
public:
    ClinicFolder(); ///< with one woman "w1" and her visit "v1" of 50 kg
    QString path() const { return m_folder.filePath(QStringLiteral("clinic.db")); }
    QString folder() const { return m_folder.path(); }
    /// Puts the file back to how it was made and removes everything beside it.
    void reset() const;

private:
    QTemporaryDir m_folder;
    QByteArray m_original;
};

Result<std::unique_ptr<store::Store>> openedStore(const QString& path);
Result<store::Store::Created> createdStore(const QString& path);
/// The change every round tries: visit v1 to `kg`, a new visit v2, other tasks and another colour.
store::SaveRequest visitChange(store::Store& store, int kg);

/// What the file holds of the change: 0 nothing, 1 all of it; fails the test for anything between, for a
/// file that does not open, and for anything verify() finds.
int changeFound(const QString& path, int kg);

} // namespace muying::tests
