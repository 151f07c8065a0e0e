#include "core/base/result.h"

namespace muying {

QString errorCodeName(ErrorCode code) {
    switch (code) {
    case ErrorCode::InvalidInput:
        return QStringLiteral("invalid_input");
    case ErrorCode::NotFound:
        return QStringLiteral("not_found");
    case ErrorCode::WrongPassword:
        return QStringLiteral("wrong_password");
    case ErrorCode::NotAllowed:
        return QStringLiteral("not_allowed");
    case ErrorCode::Locked:
        return QStringLiteral("locked");
    case ErrorCode::Busy:
        return QStringLiteral("busy");
    case ErrorCode::Conflict:
        return QStringLiteral("conflict");
    case ErrorCode::NewerVersion:
        return QStringLiteral("newer_version");
    case ErrorCode::Damaged:
        return QStringLiteral("damaged");
    case ErrorCode::ReadOnly:
        return QStringLiteral("read_only");
    case ErrorCode::DiskFull:
        return QStringLiteral("disk_full");
    case ErrorCode::Io:
        return QStringLiteral("io");
    case ErrorCode::ContentInvalid:
        return QStringLiteral("content_invalid");
    case ErrorCode::Cancelled:
        return QStringLiteral("cancelled");
    case ErrorCode::Internal:
        return QStringLiteral("internal");
    }
    return QStringLiteral("internal");
}

} // namespace muying
