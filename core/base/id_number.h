#pragma once
#include "core/base/result.h"

#include <QDate>
#include <QString>

namespace muying {

/// What an 18-digit citizen ID number (GB 11643) says about its holder.
struct IdNumber {
    QString number; ///< normalised: half-width, X in upper case
    QDate birth;
    bool female = false;
    QString region; ///< first six digits
};

/// Checks length, region digits, birth date (not after `today`) and check digit.
Result<IdNumber> parseIdNumber(const QString& text, const QDate& today);

} // namespace muying
