#pragma once
#include "core/base/language.h"
#include "core/base/result.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace muying::content {

/// An institution or contact the program knows before the clinic writes its own directory.
struct InstitutionDecl {
    QString code; ///< "baishan_central"
    QString kind; ///< one of institutionKinds()
    LocalText name;
    QString level;            ///< "1", "2", "3"; empty = not known
    QString phone, dutyPhone; ///< empty = not known: telephone numbers are never invented
    QString address;
    std::optional<int> minutes; ///< drive from the clinic; none = not known
    QString source, status;
};

/// "centre" (rescue centre for women in danger), "hospital", "mch" (institution that takes the reports),
/// "contact" (of the clinic itself) and "village" (village doctor).
const QStringList& institutionKinds();

/// Reads a directory file; the error lists every complaint as "file:line: …".
Result<std::vector<InstitutionDecl>> loadDirectory(const QString& path);

} // namespace muying::content
