#pragma once
#include "core/work/desk.h"

namespace muying::work {

/// An institution or a contact in the clinic's directory.
struct Institution {
    QString id;     ///< code of a declared one, else made at the first save
    QString kind;   ///< one of content::institutionKinds()
    LocalText name; ///< one the clinic wrote itself has the same text in all languages
    QString level;  ///< "1", "2", "3"; empty = not known
    QString phone, dutyPhone, address, note;
    std::optional<int> minutes; ///< drive from the clinic; none = not known
    bool open = true;           ///< false: closed for referrals
    bool confirmed = false;     ///< looked through by the clinic; else 待确认
};

/// The directory: what the program declares, overlaid by what the clinic wrote; centres first, then by kind
/// and name.
Result<std::vector<Institution>> directory(const Desk& desk);
/// The institution of that name, in any language; none if the directory does not know it.
Result<std::optional<Institution>> institutionNamed(const Desk& desk, const QString& name);

/// Adds or changes an institution. InvalidInput without name or with an unknown kind, Conflict when another
/// one has the name. Closing one asks for a reason.
Result<Institution> saveInstitution(Desk& desk, Institution institution, const QString& reason = {});

/// One change of an institution, as it then stood.
struct DirectoryChange {
    QDateTime at;
    QString by; ///< display name
    QString reason;
    Institution institution;
};
/// Oldest first; empty while it is as declared.
Result<std::vector<DirectoryChange>> directoryHistory(const Desk& desk, const QString& id);

} // namespace muying::work
