#pragma once
#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace muying::tests {

/// What one run of muyingctl gave back.
struct CtlRun {
    int exitCode = -1; ///< −1 = it did not end by itself
    QByteArray out;
    QByteArray err;

    std::vector<QByteArray> lines() const;
    /// Line `index` of the output as a JSON object; empty if it is none.
    QJsonObject object(std::size_t index) const;
};

/// Runs the real program with these arguments and this standard input, on the product's declarations or on
/// those of another folder.
CtlRun runCtl(const QStringList& arguments, const QByteArray& input = {}, const QString& resources = {});

} // namespace muying::tests
