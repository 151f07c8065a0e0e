#pragma once
// Catch2 version 2 (Debian 12) and 3 name their headers differently; both are accepted.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include <QString>

#include <ostream>

// QString is printed as text in failed checks.
inline std::ostream& operator<<(std::ostream& out, const QString& text) {
    return out << text.toStdString();
}
namespace Catch {
template <>
struct StringMaker<QString> {
    static std::string convert(const QString& text) { return (u'"' + text + u'"').toStdString(); }
};
} // namespace Catch
