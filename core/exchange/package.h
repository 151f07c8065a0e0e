#pragma once
#include "core/exchange/entry_lines.h"
#include "core/work/desk.h"

namespace muying::exchange {

/// One woman for another clinic: her file, her pregnancies and children (files joined to them too), the
/// newest version of every record that is not void. Sealed with a password (Argon2id, XChaCha20-Poly1305);
/// the file shows nothing but that it is a package.
struct PackageContent {
    QString clinic; ///< name of the clinic it comes from
    QString clinicCode;
    QDateTime madeAt;
    QString madeBy;                          ///< name of the user
    std::vector<store::SubjectRow> subjects; ///< parents first; index columns are not taken over
    std::vector<record::Entry> entries;
    QHash<QString, QString> authors; ///< user id → name, for those who made the entries
};

struct PackageCounts {
    int subjects = 0, entries = 0;
};

/// Writes the package of the woman (or of a child whose mother has no file) that `subjectId` belongs to. The
/// audit row is written first. The password has 8 to 128 characters.
Result<PackageCounts> exportPackage(work::Desk& desk, const QString& subjectId, const QString& password,
                                    const QString& path);
/// Opens a package: WrongPassword, Damaged (also when anything in it was changed), NewerVersion.
Result<PackageContent> readPackage(const QString& path, const QString& password);

struct PackageImport {
    int subjectsAdded = 0, entriesAdded = 0;
    int alreadyThere = 0;               ///< the same here and in the package
    std::vector<LineProblem> conflicts; ///< here and in the package, but different: what is here stays
};

/// Takes a package into the record: what is not here is added under its own ids, so that taking the same
/// package twice adds nothing. Refused as a whole (InvalidInput, Conflict) if a form or edition is not known
/// here, or if another file here seems to be of the same woman. Call it on a working copy.
Result<PackageImport> importPackage(work::Desk& desk, const PackageContent& content,
                                    const TableProgress& progress = {});

} // namespace muying::exchange
