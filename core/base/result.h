#pragma once
#include <QString>

#include <utility>
#include <variant>

namespace muying {

/// Why something could not be done. Cancelled is not an error: callers say nothing about it.
enum class ErrorCode {
    InvalidInput,
    NotFound,
    WrongPassword,
    NotAllowed,
    Locked,
    Busy,
    Conflict,
    NewerVersion,
    Damaged,
    ReadOnly,
    DiskFull,
    Io,
    ContentInvalid,
    Cancelled,
    Internal,
};

/// Stable machine name of a code ("invalid_input"), as printed by muyingctl.
QString errorCodeName(ErrorCode code);

/// What went wrong: `message` is a translated sentence for the doctor (what happened, what was kept,
/// what to do); `detail` is for the log and never holds patient data.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString message;
    QString detail;
};

/// A value or the reason why there is none. Every fallible function of core returns one.
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }
    const T& value() const& { return std::get<0>(m_state); }
    T& value() & { return std::get<0>(m_state); }
    T&& value() && { return std::get<0>(std::move(m_state)); }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }
    const Error& error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// Outcome of something that yields no value.
using Status = Result<std::monostate>;

inline Status success() {
    return std::monostate{};
}

inline Error failure(ErrorCode code, QString message, QString detail = {}) {
    return Error{code, std::move(message), std::move(detail)};
}

} // namespace muying
